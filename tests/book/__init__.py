"""The checkers and builders of the book: each can fail, and says why."""
