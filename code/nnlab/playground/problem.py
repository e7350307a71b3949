"""What is wrong with something a reader gave, in words of the language in use."""

from nnlab.words import words_beside

say = words_beside(__file__)


class Problem(ValueError):
    """A wrong expression, link, table or setting.

    key     of the sentence in words.toml, the same in JavaScript, which has no words of its own
    values  what fills its places
    """

    def __init__(self, key, **values):
        super().__init__(say(key, **values))
        self.key, self.values = key, values
