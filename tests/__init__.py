"""Tests, one folder per subject; `python -m tests.run` runs every check of the project."""
