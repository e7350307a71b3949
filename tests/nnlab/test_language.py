"""What is said to the reader, in two languages, with the particles that Korean wants."""

import re
import string

import pytest
from nnlab import use_language
from nnlab.checks.verdict import say as check_says
from nnlab.convolution import correlate1d
from nnlab.cortex import SimpleCell, area
from nnlab.words import say
from nnlab.xor import gate

# As read aloud: 영은 일은 이는 삼은 사는 오는 육은 칠은 팔은 구는, 십은 백은
TOPIC = dict(zip("0123456789", "은은는은는는은은은는", strict=True)) | {"10": "은", "100": "은"}
TOPIC |= {"[1 2 3]": "은", "(2, 5)": "는", "'엑스'": "는", "값": "은", "0.5": "는", "-1.0": "은"}
TOPIC |= {"{}": "는", "[…": "는", "값 […]": "은"}


@pytest.mark.parametrize("given", TOPIC)
def test_a_particle_fits_what_stands_before_it(given):
    assert check_says("shared_mean", given=given).startswith(f"{given}{TOPIC[given]} 세 창의")


def test_subject_and_object_particles_fit_too():
    assert "3이 나왔습니다" in check_says("not_numbers", given=3)
    assert "2가 나왔습니다" in check_says("not_numbers", given=2)
    sizes = {"shape": (7,), "padded": (7,), "kernel": (3,), "span": (9,), "dilation": 4}
    assert "padding=1을 써" in say("kernel_too_large", **sizes, more=1)
    assert "padding=2를 써" in say("kernel_too_large", **sizes, more=2)


BOTH = ("은(는)", "이(가)", "을(를)", "과(와)")
EITHER = re.compile(r"[가-힣]\([가-힣]\)")
SENTENCES = [
    (words, key)
    for words in (say, check_says)
    for key in words.own
    if any(both in words.own[key]["ko"] for both in BOTH)
]


def test_each_pair_of_particles_is_one_that_is_chosen_from():
    texts = [text["ko"] for words in (say, check_says) for text in words.own.values()]
    pairs = {pair[-4:] for text in texts for pair in EITHER.findall(text)}
    assert pairs <= set(BOTH)


@pytest.mark.parametrize("words, key", SENTENCES, ids=[key for _, key in SENTENCES])
@pytest.mark.parametrize("value", [3, "[4 5]", "x"])
def test_no_sentence_shows_both_forms(words, key, value):
    places = {name for _, name, _, _ in string.Formatter().parse(words.own[key]["ko"]) if name}
    said = words(key, **dict.fromkeys(places, value))
    assert not [both for both in BOTH if both in said]


REFUSED = {
    lambda: gate("XOR"): ("'XOR'를 계산하는 뉴런", "no single neuron computes 'XOR'"),
    lambda: correlate1d([1, 2], [1, 2, 3]): ("커널보다 작습니다", "smaller than the kernel"),
    lambda: correlate1d([1, 2, 3], [1, 2], stride=2, padding="same"): (
        "stride=2는 자리를 건너뜁니다",
        "stride=2 skips places",
    ),
    lambda: SimpleCell(wavelength=1): ("wavelength=1, aspect=0.5이면", "make no field"),
    lambda: area("V3"): ("'V3'은 이 경로에 없는", "'V3' is no station"),
}


@pytest.mark.parametrize("language", [0, 1], ids=["ko", "en"])
@pytest.mark.parametrize("wrong", REFUSED, ids=["gate", "kernel", "same", "cell", "area"])
def test_errors_that_readers_meet_speak_the_readers_language(wrong, language):
    use_language(("ko", "en")[language])
    with pytest.raises(ValueError, match=REFUSED[wrong][language]):
        wrong()
