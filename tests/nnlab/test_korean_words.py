"""What nnlab says in Korean holds no English outside code, terms and what it quotes."""

import string
from pathlib import Path

import nnlab
import pytest
from nnlab.words import Words

from tests.korean_words import allowed, english_in, without_code

TABLES = sorted(Path(nnlab.__file__).parent.rglob("words.toml"))


def without_places(text):
    return "".join(f"{before} " for before, *_ in string.Formatter().parse(text))


@pytest.mark.parametrize("table", TABLES, ids=[table.parent.name for table in TABLES])
def test_no_sentence_of_a_table_speaks_english(table):
    known, said = allowed(), Words(table).own
    found = {
        key: words
        for key, texts in said.items()
        if (words := english_in(without_code(without_places(texts["ko"])), known))
    }
    assert said and found == {}
