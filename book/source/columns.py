"""What is printed in columns, told from what is printed as sentences."""

import re

GAP = re.compile(r"\S {2,}\S")  # inside a line, only what is set in columns has more than one space


def in_columns(text):
    """Tell whether printed text is a table: at least two lines, and half of all, have a gap."""
    lines = [line for line in text.split("\n") if line.strip()]
    gaps = sum(bool(GAP.search(line)) for line in lines)
    return gaps >= 2 and 2 * gaps >= len(lines)
