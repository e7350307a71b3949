"""Run the checks of the book: python -m book.checks [name ...]."""

import sys

from book.checks._runner import main

sys.exit(main(sys.argv[1:]))
