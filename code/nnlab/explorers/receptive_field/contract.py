"""What the receptive field explorer promises."""

from hypothesis import strategies as st

from nnlab.convnet import CIFAR10, MNIST, MNIST_GLOBAL_MAX, Conv, Pool, Relu
from nnlab.explorers.core import show_number
from nnlab.explorers.core.contract import Contract
from nnlab.explorers.receptive_field.explorer import ReceptiveFieldExplorer
from nnlab.explorers.receptive_field.view import MOST, RANGES, UNITS

KERNEL, STRIDE, PADDING = (st.integers(*RANGES[name]) for name in ("kernel", "stride", "padding"))
LAYER = st.one_of(
    st.builds(Conv, st.just(1), KERNEL, STRIDE, PADDING),
    st.builds(Conv, st.just(1), st.integers(1, 3), st.just(1), st.integers(0, 1)),
    st.builds(lambda kernel, stride: Pool(kernel, stride=stride), KERNEL, STRIDE),
    st.builds(Pool, st.integers(1, 3), stride=st.integers(1, 2)),
)
NETS = [net.layers[:end] for net, end in ((MNIST, 6), (MNIST_GLOBAL_MAX, 8))]


def computed(explorer):
    return explorer.result._asdict()


def shown(result):
    names = ("size", "jump", "start")
    rows = enumerate(result.fields[1:], 1)
    numbers = {(name, i): field[k] for i, field in rows for k, name in enumerate(names)}
    return {
        name: {str(i): show_number(value) for (of, i), value in numbers.items() if of == name}
        for name in names
    }


CONTRACT = Contract(
    explorer=ReceptiveFieldExplorer,
    states=st.fixed_dictionaries(
        {
            "layers": st.one_of(st.lists(LAYER, min_size=1, max_size=MOST), st.sampled_from(NETS)),
            "layer": st.integers(1, MOST),
            "unit": st.one_of(st.integers(0, 5), st.integers(0, UNITS - 1)),
        }
    ),
    computed=computed,
    shown=shown,
    value=lambda result: [i in result.tried for i in range(result.units[0])],
    bad=[
        ({"layers": []}, r"layers=\[\] holds 0; try 1 to 5"),
        ({"layers": [Conv(1, 3)] * 6}, "holds 6"),
        ({"layers": [Relu()]}, "holds 0"),
        ({"layers": [Conv(1, 8)]}, "kernel=8 does not fit; try 1 to 7"),
        ({"layers": [Conv(1, 3, padding="same")]}, "padding='same'"),
        ({"layers": [Conv(1, 3, dilation=2)]}, "without dilation"),
        ({"layers": [Pool(2, stride=5)]}, "stride=5"),
        ({"layers": CIFAR10.layers[-2:]}, "holds Dense"),
        ({"layers": "conv"}, "layers='conv' is no list of layers"),
        ({"layer": 0}, "layer=0 does not fit; try 1 to 5"),
        ({"unit": -1}, "unit=-1"),
        ({"unit": 2.5}, "unit=2.5"),
    ],
)
