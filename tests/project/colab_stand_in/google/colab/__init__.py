"""Stands in for Colab's own package, which is there and imported before a reader's first cell."""
