"""Words that are missing, unequal or idle are found, and so are those who ask for them."""

from book.checks.words import Uses, read_uses, word_problems


def test_every_kind_of_problem_is_found_at_once():
    words = {
        "ko": {"a": "{x}칸", "only": "여기", "used": "쓰임", "empty": "빈"},
        "en": {"a": "{y} entries", "used": "한글", "empty": " ", "idle": "nobody"},
    }
    uses = Uses(asked=[("gone", "view.js:3"), ("a", "a.py:1")], texts={"used", "only", "empty"})
    problems = "\n".join(word_problems(words, uses))
    assert "'only' is in ko only" in problems
    assert "'idle' is in en only" in problems
    assert "'a' fills {x} in ko, {y} in en" in problems
    assert "'empty' is empty in en" in problems
    assert "'used' has Hangul in en" in problems
    assert "view.js:3 asks for the words 'gone'" in problems
    assert "nothing asks for 'idle'" in problems
    assert "nothing asks for 'used'" not in problems


def test_uses_are_read_from_python_and_javascript(tmp_path):
    (tmp_path / "a.py").write_text('say("said")\nkeys = ("listed",)\nsay(f"kernel_{name}")\n')
    script = 'words.dotted; words["bracket"]; fail({ key: "named" }); // words.comment\n'
    (tmp_path / "v.js").write_text(script)
    uses = read_uses(tmp_path)
    assert set(uses.asked) == {
        ("said", "a.py:1"),
        ("dotted", "v.js:1"),
        ("bracket", "v.js:1"),
        ("named", "v.js:1"),
    }
    assert "listed" in uses.texts
    assert uses.heads == {"kernel_"}
