"""Words that are missing, unequal or idle are found, and so are those who ask for them."""

from book.checks.words import problems, read_uses

CORE = '[reset]\nko = "처음으로"\nen = "Reset"\n[stride]\nko = "보폭"\nen = "stride"\n'
OWN = """
[a]
ko = "{x}칸"
en = "{y} entries"
[only]
ko = "여기"
[used]
ko = "쓰임"
en = "한글"
[empty]
ko = "빈"
en = " "
[idle]
ko = "아무도"
en = "nobody"
[stride]
ko = "보폭"
en = "stride"
"""


def test_every_kind_of_problem_is_found_at_once(tmp_path):
    core, tiny = tmp_path / "explorers" / "core", tmp_path / "explorers" / "tiny"
    for folder, text in ((core, CORE), (tiny, OWN)):
        (folder / "js").mkdir(parents=True)
        (folder / "words.toml").write_text(text, "utf-8")
    (core / "js" / "frame.js").write_text("use(words.reset, words.stage);", "utf-8")
    (tiny / "line.py").write_text('say("a")\nsay("gone")\nnames = ("only", "stride")\n', "utf-8")
    (tiny / "js" / "draw.js").write_text("words.used; words.empty; words.lost;\n", "utf-8")
    found = "\n".join(problems(tmp_path))
    name = "explorers/tiny/words.toml"
    assert f"{name}: 'only' has no en" in found
    assert f"{name}: 'a' fills {{x}} in ko, {{y}} in en" in found
    assert f"{name}: 'empty' is empty in en" in found
    assert f"{name}: 'used' has Hangul in en" in found
    assert f"line.py:2 asks for the words 'gone', which {name} does not have" in found
    assert f"draw.js:1 asks for the words 'lost', which {name} does not have" in found
    assert f"{name}: nothing asks for 'idle'" in found
    assert f"{name}: 'stride' is a word that all explorers share" in found
    assert f"explorers/core asks for the words 'stage', which {name} does not have" in found
    assert "nothing asks for 'reset'" not in found and "nothing asks for 'used'" not in found


def test_a_shared_word_that_no_explorer_asks_for_is_idle(tmp_path):
    core = tmp_path / "explorers" / "core"
    core.mkdir(parents=True)
    (core / "words.toml").write_text(CORE, "utf-8")
    assert sum("nothing asks for" in line for line in problems(tmp_path)) == 2


def test_uses_are_read_from_python_and_javascript(tmp_path):
    (tmp_path / "a.py").write_text('say("said")\nkeys = ("listed",)\nsay(f"kernel_{name}")\n')
    script = (
        'words.dotted; words["bracket"]; problem({ key: "named", values }); // words.comment\n'
        "words[`unit${i}`]; const key = `rule_${op}`;\n"
    )
    (tmp_path / "js").mkdir()
    (tmp_path / "js" / "v.js").write_text(script)
    uses = read_uses(tmp_path)
    assert set(uses.asked) == {
        ("said", "a.py:1"),
        ("dotted", "v.js:1"),
        ("bracket", "v.js:1"),
        ("named", "v.js:1"),
    }
    assert "listed" in uses.texts
    assert uses.heads == {"kernel_", "unit", "rule_"}


def test_paths_and_names_of_variables_ask_for_no_words(tmp_path):
    (tmp_path / "a.py").write_text('name = f"x{i}"\ntext = f"{value:g}"\n')
    (tmp_path / "js").mkdir()
    (tmp_path / "js" / "v.js").write_text('svg({ d: `M${x}`, "data-key": `line${i}` });')
    assert read_uses(tmp_path).heads == set()
    (tmp_path / "words.toml").write_text('[More]\nko = "더"\nen = "More"\n', "utf-8")
    assert "nothing asks for 'More'" in "\n".join(problems(tmp_path))


def test_a_folder_with_words_of_its_own_does_not_count_for_the_one_around_it(tmp_path):
    for name, key in (("own", "inner"), ("plain", "outer")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.py").write_text(f'say("{key}")\n')
    (tmp_path / "own" / "words.toml").write_text('[inner]\nko = "안"\nen = "in"\n', "utf-8")
    (tmp_path / "words.toml").write_text('[outer]\nko = "밖"\nen = "out"\n', "utf-8")
    assert list(problems(tmp_path)) == []
    (tmp_path / "words.toml").write_text('[inner]\nko = "안"\nen = "in"\n', "utf-8")
    found = "\n".join(problems(tmp_path))
    assert "asks for the words 'outer'" in found and "nothing asks for 'inner'" in found
