"""Every word that a reader sees in an explorer or a check, once per language, under equal keys.

Words in braces are filled in by `nnlab.language.say` and, on the page, by the views' own `fill`.
"""

WORDS = {
    "ko": {
        "reset": "처음 값으로",
        "as_python": "파이썬 코드 복사",
        "copied": "복사했습니다: {code}",
    },
    "en": {
        "reset": "Reset",
        "as_python": "Copy as Python",
        "copied": "Copied: {code}",
    },
}
