"""Run build.py: python -m book.downloads."""

import sys

from book.downloads.build import main

sys.exit(main(sys.argv[1:]))
