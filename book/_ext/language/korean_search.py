"""Korean search: 합성 finds 합성곱은, 층 finds 은닉층에서, and 합성곱을 finds 합성곱.

Sphinx indexes whole words between spaces, but Korean words carry particles and are joined
together. So a word is indexed under its parts, and a query drops its particle before it is looked
up. Each rule stands here once, for Python and for the JavaScript of the search page.
"""

import json
import re

from sphinx.search import SearchLanguage, languages

LONGEST = 6  # syllables of an inner part; longer queries still match from the front of a word

# Particles and common endings, as they follow a noun. The longest that fits is dropped.
ENDINGS = """
은 는 이 가 을 를 의 에 와 과 도 만 로 으로 에서 에게 까지 부터 보다 처럼
마다 이나 나 이라 라 이란 란 이다 다 에는 에도 에서는 에서도 으로는 로는
으로도 로도 만으로 만을 만이 와는 과는 와의 과의 에서의 으로의 로의 으로부터
로부터 까지의 이며 며 이고 고 이면 면 입니다 이라고 라고 이라는 라는 이라면
라면 이지만 지만 들 들은 들이 들을 들의 하다 합니다 하는 하고 하면 하지 하여
해서 했다 했습니다 한다 할 한 함 하기 하세요 해 해요 할까요 하려면 되다 됩니다
되는 되고 되면 된다 된 될 되어 습니다 세요 인가 인가요 일까 일까요 인지 요
""".split()

# A stem of one syllable is believed only if it is one of these: 층은 is 층, but 정의 is not 정.
NOUNS = "각 값 곱 끝 눈 뇌 답 면 빛 선 손 수 식 앞 열 점 창 축 층 칸 판 폭 합 행 획".split()

_RUNS = re.compile(r"[가-힣]+|[^\W가-힣]+")
_ENDING = "(?:" + "|".join(sorted(ENDINGS, key=lambda ending: (-len(ending), ending))) + ")$"

SPLITTER = """
// A query is cut into runs of Hangul and of other letters, and a Hangul run loses its particle.
var splitQuery = function (query) {
  var ending = new RegExp(@ENDING@, "u"), nouns = @NOUNS@;
  var runs = query.match(/[가-힣]+|(?:(?![가-힣])[\\p{L}\\p{N}_])+/gu) || [];
  return runs.map(function (word) {
    var stem = word.replace(ending, "");
    return stem.length > 1 || nouns.indexOf(stem) >= 0 ? stem : word;
  });
};
"""


def stem(word):
    """Return a Hangul word without its particle or ending, as the splitter on the page does."""
    bare = re.sub(_ENDING, "", word, count=1)
    return bare if len(bare) > 1 or bare in NOUNS else word


def parts(word):
    """Return what a Hangul word is indexed under, as a set.

    Its beginnings, all pieces of its stem of two syllables and more, and its stem's last syllable
    if that is a noun: 은닉층에서 is found by 은닉, 닉층, 은닉층, 은닉층에, 은닉층에서 and 층.
    """
    bare = stem(word)
    pieces = {word[:stop] for stop in range(2, len(word) + 1)} | {word, bare}
    for start in range(len(bare) - 1):
        stops = range(start + 2, min(start + LONGEST, len(bare)) + 1)
        pieces.update(bare[start:stop] for stop in stops)
    return pieces | {bare[-1]}.intersection(NOUNS)


def _in_javascript(text, **values):
    for name, value in values.items():
        text = text.replace(f"@{name}@", json.dumps(value, ensure_ascii=False))
    return text


class SearchKorean(SearchLanguage):
    lang = "ko"
    language_name = "Korean"
    js_splitter_code = _in_javascript(SPLITTER, ENDING=_ENDING, NOUNS=NOUNS)

    def split(self, input):
        """Return the words of `input` to be indexed: Hangul as its parts, the rest as it stands."""
        words = []
        for run in _RUNS.findall(input):
            words.extend(sorted(parts(run)) if "가" <= run[0] <= "힣" else [run])
        return words


def setup(app):
    languages["ko"] = SearchKorean
    return {"parallel_read_safe": True, "parallel_write_safe": True}
