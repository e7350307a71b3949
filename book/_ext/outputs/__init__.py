"""What cells put out: figures, explorers, printed lines."""
