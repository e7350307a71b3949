"""Skeletons of an explorer and of a chapter, for `make new-explorer` and `make new-chapter`."""
