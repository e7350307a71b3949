"""Make the notebooks of both languages: `python -m book.notebooks`."""
