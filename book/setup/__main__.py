"""Run project.py: python -m book.setup [--dev | --venv]."""

import sys

from book.setup.project import main

sys.exit(main(sys.argv[1:]))
