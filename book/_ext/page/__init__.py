"""What stands around and between the text of a page."""
