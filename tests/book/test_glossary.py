"""The glossary: its order, what other pages take from it, and what its check finds."""

from itertools import groupby

from book._ext.reference.glossary import entries, in_order, letter
from book.checks.glossary import addresses_twice, missing, ruled_out, unlike
from book.source.terms import Term, read_terms

KERNEL = Term("kernel", ("커널",), ("핵 함수",))
LGN = Term("LGN", ("외측 슬상핵",))
SCORE = Term("score", ("점수",), everyday=True)


def test_each_language_has_its_own_order_and_letters():
    terms = (KERNEL, LGN, SCORE, Term("XOR", ("XOR",)), Term("pixel", ("화소",)))
    korean, english = in_order(terms, "ko"), in_order(terms, "en")
    assert [term.korean[0] for term in korean] == ["외측 슬상핵", "점수", "커널", "화소", "XOR"]
    assert [term.english for term in english] == ["kernel", "LGN", "pixel", "score", "XOR"]
    assert [letter(term, "ko") for term in korean] == ["ㅇ", "ㅈ", "ㅋ", "ㅎ", "X"]
    assert letter(Term("a", ("까치",)), "ko") == "ㄱ"


def test_each_letter_stands_once():
    for language in ("ko", "en"):
        letters = [letter(term, language) for term in in_order(read_terms(), language)]
        groups = [group for group, _ in groupby(letters)]
        assert len(groups) == len(set(groups)) > 10


def test_a_box_gets_the_names_and_the_meaning_but_not_the_links():
    page = """<dl class="terms"><dt id="kernel">커널 · <span lang="en">kernel</span></dt><dd>
      <p>작은 <em>배열</em>입니다.</p><p class="uses">설명: <a href="#">11장</a></p></dd></dl>"""
    names = '커널 · <span lang="en">kernel</span>'
    assert entries(page) == {"kernel": [names, "작은 <em>배열</em>입니다."]}


def test_what_has_no_definition_or_no_term_is_found():
    found = list(missing((KERNEL, LGN), {"kernel": {"ko": "배열입니다."}, "eye": {}}))
    assert [line.partition(": ")[2] for line in found] == [
        "'kernel' has no en.",
        "'LGN' has no ko.",
        "'LGN' has no en.",
        "'eye' is no term of terms.yml.",
    ]


def test_terms_with_one_address_are_found():
    assert list(addresses_twice((KERNEL, LGN))) == []
    [problem] = addresses_twice((Term("mini-batch", ("가",)), Term("mini batch", ("나",))))
    assert "#mini-batch" in problem


def test_halves_that_differ_are_found():
    def differing(korean, english):
        return list(unlike((KERNEL, SCORE), {"x": {"ko": korean, "en": english}}))

    assert differing("커널 $w$의 값입니다.", "The score of a kernel $w$.") == []
    assert "formulas" in differing("커널 $w$입니다.", "The kernel $v$.")[0]
    assert "but not 커널 in ko" in differing("창에 맞댄 배열입니다.", "One of the kernels.")[0]
    assert "Hangul in en" in differing("입니다.", "It is 값.")[0]
    assert "end in 니다" in differing("작은 배열.", "A small array.")[0]


def test_a_ruled_out_word_is_found_in_definitions_and_in_words_that_are_shown():
    [problem] = ruled_out((KERNEL, LGN), {"words.toml: a": "핵 함수의 합", "b": "커널의 합"})
    assert problem == "words.toml: a: '핵 함수': the course says 커널 (kernel)."
