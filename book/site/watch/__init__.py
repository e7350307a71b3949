"""`make watch`: a saved chapter's page in both languages within seconds, and the browser follows.

`loop` waits for a save and says what it does; `half` keeps Sphinx at work in a process per
language; `page` writes one page there; `follow` serves the pages and tells browsers to reload.
Nothing of it is in the published site: `make site` makes that, and `make watch` works on a copy.
"""
