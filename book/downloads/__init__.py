"""What a reader can take along: the book as PDF, its notebooks, the site to open from disk."""
