"""Build the site of both languages, `python -m book.site`, and serve it."""
