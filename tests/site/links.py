"""Links to explorers, written apart from the page's own script, and the states to write."""

import re
from urllib.parse import quote

import hypothesis
from nnlab.explorers import PlaygroundExplorer
from nnlab.explorers.core import Slider

from tests.site.explorers import CONTRACTS, twin
from tests.site.pages import TWO_FRAMES, wait_until

OWN_LINK = PlaygroundExplorer.__name__  # its links are nnlab.playground's, tried there
STATES = 2  # of each contract
SEPARATORS = (",", ";", "/")


def written(value):
    """Return a value of a state as a link writes it: a second writer, apart from the page's."""
    if isinstance(value, list):
        return SEPARATORS[depth(value) - 1].join(map(written, value))
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return quote(str(value), safe="!'()*")


def depth(value):
    return 1 + depth(value[0]) if isinstance(value, list) else 0


def link_to(name, state, version):
    fields = [f"{trait.removesuffix('_index')}={written(value)}" for trait, value in state.items()]
    return "#" + "&".join([f"explorer={name.removesuffix('Explorer')}", *fields, f"v={version}"])


def version_of(box):
    """Return what the page's own link of an explorer says of its version."""
    address = copied(box)
    return re.search(r"[&#]v=(\w+)$", address)[1]


def copied(box):
    """Return the address that "Copy link" gives, shown where the page may not copy."""
    box.page.evaluate("navigator.clipboard.writeText = undefined")
    box.locator(".explorer-copyLink").click()
    field = box.locator("input.explorer-address")
    field.wait_for()
    box.page.evaluate("delete navigator.clipboard.writeText")
    return field.input_value()


def follow(page, link):
    """Open the link on a page that is open, and wait until it is taken."""
    page.evaluate("document.activeElement.blur(); document.querySelector('.link-said')?.remove()")
    page.evaluate("(link) => { location.hash = link; }", link)
    wait_until(page, "location.hash === '' && document.activeElement.matches('.explorer')")
    page.evaluate(TWO_FRAMES)


def some(strategy, count):
    """Return `count` values of a hypothesis strategy, the same in each run."""
    found = []

    @hypothesis.settings(
        max_examples=count,
        database=None,
        derandomize=True,
        deadline=None,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(strategy)
    def note(value):
        found.append(value)

    note()
    return found


def states_for(name, kept):
    """Return states of the contract that its explorer on the page can be set to.

    Python takes also what lies between a slider's places, and lists of other lengths.
    """
    usual = twin(name, kept, "ko")
    made = [CONTRACTS[name].made(**given) for given in some(CONTRACTS[name].states, STATES)]
    same = [one for one in made if one.view.data == usual.view.data]
    return [one.view.state for one in same if reached(one, usual.view.state)]


def reached(explorer, first):
    """Tell whether a page's hands reach the state of `explorer` from the first one."""
    sliders = [one.widget for one in explorer.controls.values() if isinstance(one, Slider)]
    whole = [one for one in sliders if isinstance(one.step, int)]
    alike = all(shape(value) == shape(first[k]) for k, value in explorer.view.state.items())
    return alike and all((one.value - one.min) % one.step == 0 for one in whole)


def shape(value):
    return [shape(one) for one in value] if isinstance(value, list) else None
