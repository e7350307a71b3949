"""Run build.py: python -m book.notebooks."""

import sys

from book.notebooks.build import main

sys.exit(main(sys.argv[1:]))
