"""Which English words may stand in a Korean text: terms that are written so, names, quotations."""

import re
from functools import cache

from book.source.chapters import CHAPTERS
from book.source.terms import read_terms

WORD = re.compile(r"[A-Za-z][A-Za-z'’-]+")
# 합성곱(convolution), what another text says, names of files.
QUOTED = re.compile(
    r"(?<=[가-힣])\s?\([A-Za-z][^()]*\)|“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』|[\w-]+\.html"
)

# `padding`, stride=, np.max(, numerical_gradient, ∂sum of a formula, "same" and 'XOR'.
CODE = re.compile(r"`[^`]*`|\w+=|[\w.]+\(|\w+_\w+|∂\w+|\"\w+\"|'\w+'")

# Names of networks, methods and measures; of programs, formats and works; units; keys; variables.
WRITTEN_SO = set(
    """
AND NAND NOR OR XNOR CNN RNN ViT SVM EM GELU PCA ROC MAP MLE HMAX AlexNet CIFAR MNIST
LGN PIT AIT PFC MT PMC MC CS NYU UCI IEEE ml nnlab E-T
NumPy PyTorch Matplotlib TensorFlow Playground scikit-learn LaTeX BibTeX Python README md CSV ZIP
CC BY MIT GPL Optical Recognition of Handwritten Digits Space Delete Enter Esc Escape Tab Ctrl
Gallant Alpaydin Kaynak Cortes Burges Krizhevsky convolution convolvere rectified linear unit
Jupyter JupyterHub JupyterLab nbgitpuller Docker Helm HTTPS GitHub Binder Colab
NaN JSON SGD Home Shift
all dB kB MB GB KiB MiB GiB ms px float dX dW dx dy dq df Wx XW qx JJ max min log exp sgd sum zero
grad axon
""".split()
)


def names():
    """Return the names of people that the pages cite or thank, from the bibliography."""
    text = (CHAPTERS / "references.bib").read_text("utf-8")
    return set(WORD.findall(" ".join(re.findall(r"(?:author|editor)\s*=\s*[{\"](.*)", text))))


@cache
def allowed():
    spoken = {word for term in read_terms() for name in term.korean for word in WORD.findall(name)}
    return spoken | WRITTEN_SO | names()


def without_code(text):
    """Return a sentence that a check or an explorer says without the code in it."""
    return CODE.sub(" ", text)


def english_in(text, known):
    """Return the English words of a Korean text that are not `known`."""
    words = (word.strip("-") for word in WORD.findall(QUOTED.sub("", text)))
    return {word for word in words if word not in known and len(word) > 1}
