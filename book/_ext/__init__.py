"""Sphinx extensions of this book; `_config.yml` names them."""
