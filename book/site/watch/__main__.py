"""Run loop.py: python -m book.site.watch --port 8000."""

import sys

from book.site.watch.loop import main

if __name__ == "__main__":  # each half begins by importing this file again
    sys.exit(main(sys.argv[1:]))
