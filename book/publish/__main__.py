"""Run command.py: python -m book.publish."""

import sys

from book.publish.command import main

sys.exit(main(sys.argv[1:]))
