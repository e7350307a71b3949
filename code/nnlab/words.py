"""Every word that a reader sees in an explorer or a check, once per language, under equal keys.

Words in braces are filled in by `nnlab.language.say` and, on the page, by the views' own `fill`.
Keys that begin with `frame_` belong to the frame that all views share.
"""

WORDS = {
    "ko": {
        "frame_reset": "처음으로",
        "frame_copy": "파이썬 코드로",
        "frame_copied": "복사했습니다: {code}",
        "stride": "스트라이드",
        "padding": "패딩",
        "dilation": "팽창",
        "flip": "커널 뒤집기",
        "step": "창의 위치",
    },
    "en": {
        "frame_reset": "Reset",
        "frame_copy": "As Python",
        "frame_copied": "Copied: {code}",
        "stride": "stride",
        "padding": "padding",
        "dilation": "dilation",
        "flip": "flip the kernel",
        "step": "window at step",
    },
}
