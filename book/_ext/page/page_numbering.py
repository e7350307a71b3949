"""Count figures, formulas and exercises from 1 on every page, as the notebooks do.

Sphinx counts them through the whole book where chapters bear no section numbers, so a new chapter
would renumber all that follow and the page and its notebook would disagree.
"""

_AFTER_SPHINX = 900  # the collector that numbers them listens to the same event at 500


def number_by_page(app, env):
    """Renumber what Sphinx has counted; return the pages to write again."""
    for kinds in env.toc_fignumbers.values():
        for numbers in kinds.values():
            for place, identifier in enumerate(numbers, 1):
                numbers[identifier] = (place,)
    old = getattr(env, "numbers_by_page", {})
    env.numbers_by_page = env.toc_fignumbers
    return [page for page in env.toc_fignumbers if env.toc_fignumbers[page] != old.get(page)]


def setup(app):
    app.connect("env-get-updated", number_by_page, priority=_AFTER_SPHINX)
    return {"parallel_read_safe": True, "parallel_write_safe": True, "env_version": 1}
