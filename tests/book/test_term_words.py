"""Terms are found where text uses them: with particles and plurals, whole, the longest first."""

import pytest

from book.source.term_words import PARTICLES, finder, forms
from book.source.terms import Term, read_terms

TERMS = (
    Term("layer", ("층",)),
    Term("hidden layer", ("은닉층",)),
    Term("decision boundary", ("결정 경계",)),
    Term("bias", ("편향",)),
    Term("ReLU", ("ReLU",)),
    Term("leaky ReLU", ("Leaky ReLU",)),
    Term("confusion matrix", ("혼동 행렬",)),
)


def found(text, language):
    return [text[start:stop] for start, stop, _ in finder(TERMS, language)(text)]


@pytest.mark.parametrize(
    "text, words",
    {
        "층은 층에서는 층들의 층입니다": ["층"] * 4,
        "은닉층에서 층마다": ["은닉층", "층"],
        "고층 층층이 층계": [],
        "결정\n경계를, 결정 경계(decision)": ["결정\n경계", "결정 경계"],
        "ReLU는 Leaky ReLU와": ["ReLU", "Leaky ReLU"],
        "ReLUExplorer, my_ReLU": [],
    }.items(),
)
def test_korean(text, words):
    assert found(text, "ko") == words


@pytest.mark.parametrize(
    "text, words",
    {
        "Layers and a layer's hidden layers": ["Layers", "layer", "hidden layers"],
        "player, layered, two-layer, layer-wise": [],
        "decision\nboundaries and biases": ["decision\nboundaries", "biases"],
        "Leaky ReLUs, a ReLU, relu": ["Leaky ReLUs", "ReLU"],
        "confusion matrices": ["confusion matrices"],
    }.items(),
)
def test_english(text, words):
    assert found(text, "en") == words


def test_every_term_is_found_in_each_of_its_forms():
    for language in ("ko", "en"):
        find = finder(read_terms(), language)
        for term in read_terms():
            for word in (word for name in term.names(language) for word in forms(name)):
                assert find(f"({word})") == [(1, 1 + len(word), term)]


def test_every_korean_term_is_found_before_each_particle_and_in_no_longer_word():
    find = finder(read_terms(), "ko")
    for term in read_terms():
        name = term.korean[0]
        for particle in PARTICLES:
            assert find(f"{name}{particle} x") == [(0, len(name), term)], name + particle
        for text in (f"뷁{name}", f"{name}뷁"):
            assert all(one is not term for _, _, one in find(text)), text
