"""Ask the search page's own finder, in node, what it finds in given pages."""

import json
import shutil
import subprocess

from book.setup.node import node_environment
from book.source.chapters import ROOT

SEARCH = ROOT / "book" / "web" / "site" / "search"
PROGRAM = """
import { finder } from "./finder.js";
import { excerpt, marked, wordsOn } from "./excerpt.js";
const SHOWN = 3; // of which it is told what the page would show
const { pages, queries } = JSON.parse(await new Response(process.stdin).text());
const find = await finder(pages);
const found = queries.map((query) => {
  const { words, results } = find(query);
  return results.map((result, i) => {
    const { page, section, heading, text } = result;
    const own = wordsOn(result, words);
    const shown = i < SHOWN && { heading: marked(heading, own), excerpt: excerpt(text, own) };
    return { page, section, ...shown };
  });
});
console.log(JSON.stringify(found));
"""


def ask(pages, queries):
    """Return {query: [{"page", "section"}, ...]}, the best first; the first three have "heading"
    and "excerpt", too, as the page shows them.

    pages   {name: text}, or a whole index, as the search page has it
    """
    if isinstance(pages, dict):
        pages = [entry(name, ["top", name, text]) for name, text in pages.items()]
    environ = node_environment()
    said = subprocess.run(
        [shutil.which("node", path=environ["PATH"]), "--input-type=module", "-e", PROGRAM],
        cwd=SEARCH,
        env=environ,
        input=json.dumps({"pages": pages, "queries": list(queries)}),
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    return dict(zip(queries, json.loads(said), strict=True))


def entry(name, *entries, kind="chapter"):
    """Return a page of the index, called as its first entry is."""
    return {"name": name, "kind": kind, "title": entries[0][1], "entries": list(entries)}
