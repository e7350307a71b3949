"""What the downloads say themselves, in both languages."""

# In the PDF
WORDS = {
    "ko": {
        "contents": "차례",
        "live": "직접 움직여 보는 곳: {link}",
        "about": "여기서는 멈춰 있는 그림을 사이트에서는 슬라이더로 움직일 수 있습니다.",
        "licence": "글과 그림은 CC BY 4.0, 코드는 MIT 라이선스를 따릅니다.",
        "as_of": "{date} 판",
    },
    "en": {
        "contents": "Contents",
        "live": "Move it yourself: {link}",
        "about": "On the site, sliders move the pictures that stand still here.",
        "licence": "Text and figures: CC BY 4.0. Code: MIT.",
        "as_of": "As of {date}",
    },
}

# On the page that offers them: what a file is, and what one does with it
OFFERS = {
    "ko": {
        "pdf": ("책 전체 PDF", "인쇄하거나 오프라인에서 읽습니다. 그림은 움직이지 않습니다."),
        "notebooks": (
            "한국어 노트북 전체",
            "압축을 풀고 README.md에 적힌 대로 설치한 다음 주피터로 엽니다.",
        ),
        "site": (
            "사이트 전체",
            "압축을 풀고 index.html을 엽니다. 인터넷이 없어도 슬라이더가 움직입니다.",
        ),
    },
    "en": {
        "pdf": (
            "The whole book as a PDF",
            "Print it, or read it offline. Pictures stand still.",
        ),
        "notebooks": (
            "All notebooks in English",
            "Unpack them, install what README.md says, and open them in Jupyter.",
        ),
        "site": (
            "The whole site",
            "Unpack it and open index.html. The sliders work without a network.",
        ),
    },
}
