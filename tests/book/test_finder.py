"""The search page's finder: Korean words with particles, ranks, odd queries, excerpts."""

import unicodedata

import pytest

from tests.book.finder import ask, entry
from tests.book.korean_pages import PAGES, QUERIES

BOOK = [
    entry(
        "11-slide", ["top", "Slide", "A kernel slides."], ["flip", "Convolution", "C is a letter"]
    ),
    entry("12-deep", ["top", "Deeper", "The convolution of two gathered signals, c = 3."]),
    entry(
        "api",
        ["top", "Functions", "convolution convolution convolution"],
        ["m.gather", "gather", "gather(x) the convolution of x"],
        ["m.convolution2", "convolution2", "convolution convolution"],
        kind="page",
    ),
]


@pytest.fixture(scope="module")
def answers():
    found = ask(PAGES, QUERIES)
    return {query: {one["page"] for one in results} for query, results in found.items()}


def test_each_query_finds_its_pages(answers):
    missed = {q: set(QUERIES[q].split()) - found for q, found in answers.items()}
    wanted = sum(len(pages.split()) for pages in QUERIES.values())
    recall = 1 - sum(map(len, missed.values())) / wanted
    print(f"recall {recall:.2f} over {len(QUERIES)} queries")
    assert {q: pages for q, pages in missed.items() if pages} == {}


def test_few_other_pages_are_found(answers):
    found = sum(map(len, answers.values()))
    right = sum(len(answers[q] & set(pages.split())) for q, pages in QUERIES.items())
    print(f"precision {right / found:.2f}")
    assert right / found > 0.85, {q: sorted(names) for q, names in answers.items()}


def test_a_word_typed_in_parts_is_the_same_word():
    apart = unicodedata.normalize("NFD", "합성곱")
    assert apart != "합성곱"
    found = ask(PAGES, ["합성곱", apart])
    assert found[apart] == found["합성곱"] != []


def places(query, pages=BOOK):
    return [f"{one['page']}#{one['section']}" for one in ask(pages, [query])[query]]


def test_what_is_called_so_comes_first_then_chapters_then_the_reference():
    found = places("convolution")
    assert found[:2] == ["11-slide#flip", "12-deep#top"]
    assert {one.split("#")[0] for one in found[2:]} == {"api"}
    assert places("gather")[0] == "api#m.gather", "a function by its name"


@pytest.mark.parametrize(
    "query", ["", "  ", "the", "constructor", "__proto__", "C++", "(", "*", "💡"]
)
def test_what_tells_nothing_finds_nothing(query):
    assert places(query) == []


def test_the_page_that_teaches_a_term_comes_before_one_that_uses_it_more_often():
    uses = entry("12-deep", ["top", "Deeper"], ["pool", "Pooling", "A stride, a stride, a stride."])
    slide = entry("11-slide", ["top", "Slide"], ["skip", "Skip", "A stride of 2 skips one."])
    teaches = {**slide, "terms": {"stride": "skip", "convolution": "top"}}
    for query in ("stride", "strides"):
        assert places(query, [uses, slide])[0] == "12-deep#pool"
        assert places(query, [uses, teaches])[0] == "11-slide#skip"
    assert places("pooling stride", [uses, teaches])[0] == "12-deep#pool"
    long = {**uses, "terms": {"strided pooling": "pool"}}  # another term that holds the word
    assert places("stride", [long, teaches])[0] == "11-slide#skip"


def test_what_the_glossary_defines_comes_first_and_a_function_of_that_name_last():
    defined = entry(
        "glossary",
        ["top", "Glossary", "terms"],
        ["convolution", "convolution · 합성곱", "A kernel slides."],
        ["gather-all", "gather all · 모으기", "Another convolution."],
        kind="glossary",
    )
    book = [*BOOK, defined]
    for results in ask(book, ["convolution", "Convolutions", "합성곱은"]).values():
        assert results[0]["section"] == "convolution"
    found = places("convolution", book)
    assert found[:3] == ["glossary#convolution", "11-slide#flip", "12-deep#top"]
    api = entry("api", ["top", "Functions"], ["m.softmax", "softmax", "x"], kind="page")
    uses = entry("08-break", ["top", "Break", "The softmax."])
    assert places("softmax", [api, uses]) == ["api#m.softmax", "08-break#top"]
    term = entry("glossary", ["top", "G"], ["softmax", "softmax", "A function."], kind="glossary")
    wanted = ["glossary#softmax", "08-break#top", "api#m.softmax"]
    assert places("softmax", [api, uses, term]) == wanted


def test_letters_and_words_are_found_whole_or_from_their_start():
    assert places("c") == ["11-slide#flip", "12-deep#top"]
    assert places("sliding")[:1] == ["11-slide#top"], "another form of the word"
    assert places("onvol") == [] and "12-deep#top" in places("convol")


def test_all_words_are_wanted_in_one_section_or_else_somewhere():
    assert places("kernel slides") == ["11-slide#top"]
    assert set(places("kernel letter")) == {"11-slide#top", "11-slide#flip"}
    assert places("kernel whale") == []


def test_the_excerpt_is_the_passage_with_the_words():
    text = f"{'before ' * 60}the Kernel slides over it{' after' * 60}"
    page = entry("11-a", ["top", "Slide", text])
    [found] = ask([page], ["kernel slides"])["kernel slides"]
    parts = found["excerpt"]
    assert [part["text"] for part in parts if part["found"]] == ["Kernel", "slides"]
    passage = "".join(part["text"] for part in parts)
    assert passage.count("Kernel slides over it") == 1 and len(passage) < 200
    assert passage.startswith("… before") and passage.endswith("after …")
