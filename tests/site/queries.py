"""What readers type, and by which rule a section of the pages answers it; all chosen by hand.

Each query has, after a bar, the stems that a section has to hold, all of them, and then the section
of a chapter in which a teacher would look. A Latin stem begins a word. A Korean one stands anywhere
in a word, for compounds are written together; `^` before it: it begins one. One syllable of Korean
ends a word, or is followed by a particle. `a/b` is one or the other.
"""

import re
import unicodedata
from typing import NamedTuple

KOREAN = """
합성곱 | 합성곱 | 11-convolution#multiply-polynomials-and-something-flips
합성곱은 | 합성곱 | 11-convolution#multiply-polynomials-and-something-flips
커널이 | 커널 | 11-convolution#slide-a-kernel
커널 학습 | 커널 학습 | 11-convolution#learn-the-kernel-from-data
교차상관과 | 교차상관 | 11-convolution#one-window-one-dot-product
스트라이드를 | 스트라이드 | 11-convolution#skip-with-a-stride
스트라이드에서는 | 스트라이드 | 11-convolution#skip-with-a-stride
패딩을 | 패딩 | 11-convolution#pad-the-edges-spread-the-kernel
팽창이란 | 팽창 | 11-convolution#pad-the-edges-spread-the-kernel
출력 크기는 | 출력 크기 | 14-errata#e15-the-output-size-is-rounded-down
채널 | 채널 | 11-convolution#channels-a-bias-a-11-kernel
층 | 층 | 01-neurons#layers-are-counted-by-their-weights
층을 | 층 | 01-neurons#layers-are-counted-by-their-weights
은닉층에서 | 은닉층 | 02-xor#solve-xor-with-a-hidden-layer
값 | 값 |
곱 | 곱 | 06-vector-backprop#multiply-without-the-table
뇌 | 뇌 | 13-cortex#what-the-brain-taught
뇌에서는 | 뇌 | 13-cortex#what-the-brain-taught
열 | 열 |
각도 | ^각도 | 13-cortex#a-simple-cell-tells-orientations-apart
정확도 | 정확도 | 08-representations#mistakes-have-a-place
가능도 | 가능도 | 01-neurons#make-the-answers-as-likely-as-possible
기울기 | 기울기 | 04-gradients#the-sign-of-the-gradient-shows-the-way
상류 기울기를 | 상류 기울기 | 05-backprop#once-forward-once-back
국소 기울기 | 국소 기울기 | 05-backprop#once-forward-once-back
연쇄 법칙이란 | 연쇄 법칙 | 05-backprop#once-forward-once-back
역전파를 | 역전파 | 05-backprop#once-forward-once-back
경사 하강법 | 경사 하강법 | 04-gradients#the-sign-of-the-gradient-shows-the-way
학습률을 | 학습률 | 04-gradients#steps-that-are-too-long-jump-across-the-valley
손실이 | 손실 | 04-gradients#put-a-number-on-being-wrong
과적합을 | 과적합 | 04-gradients#the-floor-is-not-the-goal
중심 차분 | 중심 차분 | 04-gradients#find-the-gradient-twice
야코비 행렬이 | 야코비 행렬 | 06-vector-backprop#between-vectors-the-local-gradient-is-a-table
미니배치로 | 미니배치 | 06-vector-backprop#nearly-all-of-the-table-is-zero
템플릿은 | 템플릿 | 07-templates#a-template-is-a-difference-not-an-average
내적 | 내적 | 11-convolution#one-window-one-dot-product
혼동 행렬 | 혼동 행렬 | 08-representations#mistakes-have-a-place
모티프를 | 모티프 | 10-motifs#find-the-motif
임곗값은 | 임곗값 | 10-motifs#where-to-put-the-threshold
끝점과 모서리 | 끝점 모서리 | 10-motifs#read-letters-by-endpoints-and-corners
이동 불변성 | 이동 불변성 | 10-motifs#the-same-letter-after-a-shift
등변성 | 등변성 | 10-motifs#the-same-letter-after-a-shift
풀링이란 | 풀링 | 12-convnets#how-much-does-pooling-forgive
특징 맵을 | 특징 맵 | 11-convolution#slide-over-a-picture
수용장은 | 수용장 | 12-convnets#the-deeper-the-wider-the-view
단순 세포와 | 단순 세포 | 13-cortex#a-simple-cell-tells-orientations-apart
복합 세포는 | 복합 세포 | 13-cortex#a-complex-cell-forgives-small-shifts
네오코그니트론이 | 네오코그니트론 | 13-cortex#stack-them-and-they-read-digits
방향 선택성 | 방향 선택성 | 13-cortex#a-simple-cell-tells-orientations-apart
가중치 공유 | 가중치 공유 | 11-convolution#a-matrix-that-shares-its-numbers
하이퍼네트워크 | 하이퍼네트워크 | 09-parameter-transformations#the-input-makes-the-weights
편향은 | 편향 | 01-neurons#multiply-add-and-bend-once
활성화 함수 | 활성화 함수 | 01-neurons#no-gradient-no-learning
시그모이드 | 시그모이드 | 05-backprop#the-sigmoid-neuron
경계는 | 경계 | 01-neurons#the-boundary-is-always-straight
결정 경계 | 결정 경계 | 01-neurons#multiply-add-and-bend-once
사분면마다 | 사분면 | 03-folding#relu-treats-each-quadrant-differently
접기 | 접기 | 03-folding#fold-the-plane
죽은 유닛을 | 죽은 유닛 | 02-xor#how-often-is-it-learned
게이트가 | 게이트 | 02-xor#three-gates-are-enough
축삭 | 축삭 | 01-neurons#how-brain-like-is-this-neuron
불변 | 불변 |
초평면 | 초평면 | 14-errata#e56-the-decision-boundary-is-straight
ReLU | relu | 02-xor#relu-is-what-folds
ReLU는 | relu | 02-xor#relu-is-what-folds
XOR를 | xor | 02-xor#solve-xor-with-a-hidden-layer
softmax | softmax | 07-templates#a-score-adds-up-products-of-pixels-and-weights
NumPy로 | numpy |
MNIST | mnist | 07-templates#what-can-go-wrong
Wiesel | wiesel | 14-errata#e24-the-name-is-wiesel
LeCun | lecun | 14-errata#e27-lecuns-network-is-similar-not-the-same
convolution | convolution | 11-convolution#one-window-one-dot-product
"""

ENGLISH = """
convolution | convolution | 11-convolution#one-window-one-dot-product
Convolutions | convolution | 11-convolution#one-window-one-dot-product
what is a kernel | kernel | 11-convolution#slide-a-kernel
strides | stride/strided/striding | 11-convolution#skip-with-a-stride
padding | padding/padded/pads/pad | 11-convolution#pad-the-edges-spread-the-kernel
dilation | dilation/dilated | 11-convolution#pad-the-edges-spread-the-kernel
cross-correlation | cross correlat | 11-convolution#one-window-one-dot-product
output size | output/outputs size/sizes | 14-errata#e15-the-output-size-is-rounded-down
gradient descent | gradient descent | 04-gradients#the-sign-of-the-gradient-shows-the-way
learning rate | learn rate | 04-gradients#steps-that-are-too-long-jump-across-the-valley
chain rule | chain rule | 05-backprop#once-forward-once-back
backpropagation | backpropagat | 05-backprop#once-forward-once-back
upstream gradient | upstream gradient | 05-backprop#once-forward-once-back
dead units | dead unit | 02-xor#how-often-is-it-learned
ReLU | relu | 02-xor#relu-is-what-folds
sigmoid | sigmoid | 05-backprop#the-sigmoid-neuron
hidden layers | hidden layer | 02-xor#solve-xor-with-a-hidden-layer
confusion matrix | confusion matri | 08-representations#mistakes-have-a-place
weight sharing | weight shar(?!p) | 11-convolution#a-matrix-that-shares-its-numbers
shift invariance | shift invarian | 10-motifs#the-same-letter-after-a-shift
shift equivariance | shift equivarian | 10-motifs#the-same-letter-after-a-shift
receptive field | receptive field | 12-convnets#the-deeper-the-wider-the-view
feature maps | feature map | 11-convolution#slide-over-a-picture
pooling | pool | 12-convnets#how-much-does-pooling-forgive
softmax | softmax | 07-templates#a-score-adds-up-products-of-pixels-and-weights
overfitting | overfit(?!texplorer) | 04-gradients#the-floor-is-not-the-goal
hypernetworks | hypernetwork | 09-parameter-transformations#the-input-makes-the-weights
Jacobian | jacobian | 06-vector-backprop#between-vectors-the-local-gradient-is-a-table
templates | template | 07-templates#a-template-is-a-difference-not-an-average
simple cells | simple cell | 13-cortex#a-simple-cell-tells-orientations-apart
complex cell | complex cell | 13-cortex#a-complex-cell-forgives-small-shifts
endpoints and corners | endpoint corner | 10-motifs#read-letters-by-endpoints-and-corners
threshold | threshold | 10-motifs#where-to-put-the-threshold
bias | bias | 01-neurons#multiply-add-and-bend-once
mini-batch | mini batch | 06-vector-backprop#nearly-all-of-the-table-is-zero
quadrant | quadrant | 03-folding#relu-treats-each-quadrant-differently
likelihood | likelihood | 01-neurons#make-the-answers-as-likely-as-possible
neocognitron | neocognitron | 13-cortex#stack-them-and-they-read-digits
conv2d | conv2d | 11-convolution#slide-over-a-picture
Wiesel | wiesel | 14-errata#e24-the-name-is-wiesel
"""


class Query(NamedTuple):
    """What is typed, patterns that a section's text has to match, and the best section or ""."""

    text: str
    patterns: tuple
    best: str


# What may follow a noun of one syllable, written down without a look at the search's own list.
PARTICLES = (
    "(?:들|만|짜리|끼리|마다|까지|부터|에서|에게|에|으로|로)?"
    "(?:은|는|이|가|을|를|의|도|과|와|나|이나|처럼|보다|씩|입니다|이며|이고|이면|이라고|이라는|이란"
    "|이다|인|일|이지만|이므로|이던|이어야|이었습니다|하[가-힣]*|한[가-힣]*|할|해[가-힣]*|합니다)?"
)


def pattern(stem):
    """Return what the text of a section has to match for a stem, in small letters."""
    if "/" in stem:
        return "|".join(map(pattern, stem.split("/")))
    if re.match("[a-z]", stem):
        return rf"(?<![a-z0-9]){stem}"
    if stem.startswith("^"):
        return rf"(?<![가-힣]){stem[1:]}"
    return rf"{stem}{PARTICLES}(?![가-힣])" if len(stem) == 1 else stem


def read(lines):
    """Return the queries of a list above."""
    parts = [[part.strip() for part in line.split("|")] for line in lines.strip().splitlines()]
    return [Query(text, tuple(map(pattern, stems.split())), best) for text, stems, best in parts]


def in_other_shapes(queries):
    """Return two more of each fifth query: its letters typed in parts, and in full width."""
    wide = str.maketrans({code: code + 0xFEE0 for code in range(0x21, 0x7F)})
    shapes = (lambda text: unicodedata.normalize("NFD", text), lambda text: text.translate(wide))
    return [
        one._replace(text=shape(one.text))
        for one in queries[::5]
        for shape in shapes
        if shape(one.text) != one.text
    ]


QUERIES = {language: read(lines) for language, lines in (("ko", KOREAN), ("en", ENGLISH))}
