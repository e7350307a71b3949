"""Set up the project: `python -m book.setup`, with nothing installed yet."""
