"""Two languages: what a page says in which, and Korean's own needs."""
