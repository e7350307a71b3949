"""A cell that reads the result of an impossible state gets the problem, and nothing else."""

import pytest
from IPython.core.interactiveshell import InteractiveShell
from nnlab import use_language
from nnlab.convnet import Conv
from nnlab.explorers import (
    Convolution1DExplorer,
    Convolution2DExplorer,
    OutputSizeExplorer,
    PlaygroundExplorer,
    ReceptiveFieldExplorer,
)


def dilated():
    explorer = Convolution2DExplorer(picture="dot")
    explorer.controls["dilation"].widget.value = 3
    return explorer


IMPOSSIBLE = [
    lambda: ReceptiveFieldExplorer([Conv(1, 7, 4), Conv(1, 7)]),
    lambda: OutputSizeExplorer(4, 11, 1, 0, 3),
    lambda: Convolution1DExplorer(x=[1] * 3, w=[1] * 3, dilation=3),
    dilated,
    lambda: PlaygroundExplorer("own", own=[]),
]


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("make", IMPOSSIBLE)
def test_a_notebook_shows_the_problem_alone(capsys, language, make):
    use_language(language)
    explorer = make()
    assert explorer.problem
    shell = InteractiveShell()
    shell.user_ns["stack"] = explorer
    capsys.readouterr()
    ran = shell.run_cell("print(stack.result)")
    assert isinstance(ran.error_in_exec, ValueError)
    said = capsys.readouterr().out.strip()
    assert said == f"{type(explorer).__name__}: {explorer.problem}"
    assert "\n" not in said


def test_the_problem_of_a_stack_names_its_layer_and_what_to_change():
    use_language("en")
    with pytest.raises(ValueError) as caught:
        _ = ReceptiveFieldExplorer([Conv(1, 7, 4), Conv(1, 7)]).result
    assert "kernel of layer 2 spans 7 entries" in str(caught.value)
    assert "dilation" not in str(caught.value)


def test_a_result_that_exists_and_its_words_stay_as_they_were():
    assert ReceptiveFieldExplorer().result.units == (28, 26, 24, 22)
    assert ReceptiveFieldExplorer.result.__doc__
