"""A setup as the short text of a link, and back; checked when it is read.

As in 1.0f3c9a52~data.spiral~hidden.8-8: the version, a check sum, and the fields that are not as
usual. Letters, digits and - . _ ~ only, which no link needs to write otherwise. A second net is
~compare.1 and its fields that are not as usual, as in ~a_hidden.2.
"""

import base64
import binascii
import re
import struct

from nnlab.playground.fields import GRID, HALF, MOST_VALUE, RANGES, VERSION
from nnlab.playground.problem import Problem
from nnlab.playground.setup import setup_from, unusual

LONGEST = 20_000
OTHER = "a_"  # before the fields of the second net
_FORM = re.compile(r"([0-9]{1,6})\.([0-9a-f]{8})((?:~[a-z0-9_]+\.[A-Za-z0-9_.-]*)*)")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?(e-?[0-9]+)?")
_MIDDLE = GRID * HALF  # the whole number that stands for a coordinate of 0


def to_link(setup):
    """Return the text that a link carries for a `Setup`."""
    body = _parts(setup.changed())
    return f"{VERSION}.{check_sum(f'{VERSION}{body}'):08x}{body}"


def _parts(fields, before=""):
    """Return ~name.value of each field; those of a second net behind them."""
    parts = [
        f"~{before}{name}.{_WRITTEN.get(name, written_number)(value)}"
        for name, value in fields.items()
    ]
    other = _parts(unusual(fields["compare"]), OTHER) if "compare" in fields else ""
    return "".join(parts) + other


def from_link(text):
    """Return the `Setup` of a link's text.

    Raises `Problem` for what is no such text, was cut off, is of another version or does not fit.
    """
    form = _FORM.fullmatch(text) if isinstance(text, str) and len(text) <= LONGEST else None
    if not form:
        raise Problem("link_form")
    version, given, body = form.groups()
    if int(version) != VERSION:
        raise Problem("other_version", given=int(version), version=VERSION)
    if int(given, 16) != check_sum(f"{VERSION}{body}"):
        raise Problem("link_changed")
    fields = {}
    for part in body.split("~")[1:]:
        name, _, value = part.partition(".")
        into, field = fields, name
        if name.startswith(OTHER):
            into, field = fields.setdefault("compare", {}), name.removeprefix(OTHER)
        try:
            into[field] = _READ.get(field, lambda text: text)(value)
        except (ValueError, binascii.Error):
            raise Problem("link_value", field=name, given=value[:40]) from None
    return setup_from(fields)


def check_sum(text):
    """Return 32 bits of an ASCII text: FNV-1a, by G. Fowler, L. C. Noll and K.-P. Vo."""
    found = 0x811C9DC5
    for byte in text.encode("ascii"):
        found = (found ^ byte) * 0x01000193 & 0xFFFFFFFF
    return found


def written_number(value):
    """Return a number, or a name, as it is; a float without a needless .0."""
    return repr(value + 0.0).removesuffix(".0") if isinstance(value, float) else str(value)  # no -0


def _number(text):
    if not _NUMBER.fullmatch(text):
        raise ValueError
    value = float(text)
    return int(value) if value.is_integer() else value


def _joined(values):
    return "-".join(map(str, values))


def _split(text):
    return text.split("-") if text else []


def _packed(data):
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def _unpacked(text):
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)


def _own(points):
    """Three bytes a point: a bit for the class, then 11 bits for each coordinate."""
    data = bytearray()
    for x1, x2, label in points:
        first, second = (round(x * GRID) + _MIDDLE for x in (x1, x2))
        data += (label << 22 | first << 11 | second).to_bytes(3, "big")
    return _packed(bytes(data))


def _own_read(text):
    data = _unpacked(text)
    if len(data) % 3:
        raise ValueError
    points = []
    for at in range(0, len(data), 3):
        bits = int.from_bytes(data[at : at + 3], "big")
        first, second = bits >> 11 & 2047, bits & 2047
        if bits >> 23 or max(first, second) > 2 * _MIDDLE:
            raise ValueError
        points.append([(first - _MIDDLE) / GRID, (second - _MIDDLE) / GRID, bits >> 22])
    return points


def _measured(points):
    """Five bytes a point: two bits and 11 for each coordinate, then 16 for the value."""
    data = bytearray()
    for x1, x2, value in points:
        first, second = (round(x * GRID) + _MIDDLE for x in (x1, x2))
        data += (first << 11 | second).to_bytes(3, "big")
        data += (round(value * GRID) + GRID * MOST_VALUE).to_bytes(2, "big")
    return _packed(bytes(data))


def _measured_read(text):
    data = _unpacked(text)
    if len(data) % 5:
        raise ValueError
    points = []
    for at in range(0, len(data), 5):
        bits = int.from_bytes(data[at : at + 3], "big")
        value = int.from_bytes(data[at + 3 : at + 5], "big") - GRID * MOST_VALUE
        first, second = bits >> 11, bits & 2047
        if max(first, second) > 2 * _MIDDLE or value > GRID * MOST_VALUE:
            raise ValueError
        points.append([(first - _MIDDLE) / GRID, (second - _MIDDLE) / GRID, value / GRID])
    return points


def _start(values):
    return _packed(struct.pack(f"<{len(values)}d", *values))


def _start_read(text):
    data = _unpacked(text)
    if len(data) % 8:
        raise ValueError
    return list(struct.unpack(f"<{len(data) // 8}d", data))


def _compare_read(text):
    if text != "1":
        raise ValueError
    return {}


_WRITTEN = {
    "features": _joined,
    "hidden": _joined,
    "expression": lambda text: _packed(text.encode("utf-8")),
    "own": _own,
    "measured": _measured,
    "start": _start,
    "compare": lambda net: "1",
}
_READ = dict.fromkeys(RANGES, _number) | {
    "features": _split,
    "hidden": lambda text: [_number(one) for one in _split(text)],
    "expression": lambda text: _unpacked(text).decode("utf-8"),
    "own": _own_read,
    "measured": _measured_read,
    "start": _start_read,
    "compare": _compare_read,
}
