"""Every word that a reader sees in an explorer or a check, read from words.toml beside this file.

WORDS[language][key] is a text; words in braces are filled in by `nnlab.language.say` and, on the
page, by the views' own `fill`. Keys that begin with `frame_` belong to the frame of all views.
"""

import tomllib
from pathlib import Path

_TABLE = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))

WORDS = {
    language: {key: texts[language] for key, texts in _TABLE.items() if language in texts}
    for language in ("ko", "en")
}
