"""The one error of what reads chapters."""


class ChapterError(ValueError):
    """A chapter's source that cannot be read; the message names the file, the line and the cure."""
