"""The colours of the course, kept once for the site's style sheet, the views and the figures."""

# token: (on light pages, on dark pages). Each has a contrast of at least 5:1 on #ffffff and #14181e
# and stays apart for colour-blind readers; tests/nnlab/test_colours.py measures the contrast.
COLOURS = {
    "positive": ("#0060A8", "#6DB6FF"),  # positive weight or value, class A, letter C
    "negative": ("#B84A00", "#FF9E57"),  # negative weight or value, class B, letter D
    "forward": ("#00704F", "#4FD1A5"),  # a value going forward
    "gradient": ("#A8266F", "#FF8CC6"),  # a gradient going back
    "focus": ("#6A3FB5", "#C2A3FF"),  # what is moved now: window, selected cell, focus ring
    "muted": ("#5B6470", "#A5AFBB"),  # axes, grid, dropped or dead things
    "page": ("#ffffff", "#14181e"),
    "ink": ("#1d232b", "#e6eaf0"),
}

# The site (pydata theme), JupyterLab and Colab each mark a dark page in their own way.
DARK_PAGES = ('html[data-theme="dark"]', 'body[data-jp-theme-light="false"]', 'html[theme="dark"]')


def css_variables(scope=""):
    """Return CSS that defines each colour as `--token` within the selector `scope`, "" for all."""
    light = "".join(f"--{name}:{pair[0]};" for name, pair in COLOURS.items())
    dark = "".join(f"--{name}:{pair[1]};" for name, pair in COLOURS.items())
    dark_scopes = ",".join(f"{page} {scope}".strip() for page in DARK_PAGES)
    return f"{scope or ':root'}{{{light}}}\n{dark_scopes}{{{dark}}}\n"
