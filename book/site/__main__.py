"""Run build.py: python -m book.site [--language ko]."""

import sys

from book.site.build import main

sys.exit(main(sys.argv[1:]))
