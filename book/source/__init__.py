"""Read the chapters: cells, pages, references, and the skeleton that both languages share."""
