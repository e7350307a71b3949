"""Built pages made into chapters of one document: ids that stay apart, links that stay inside,
explorers as their stills, everything that folds open."""

import re

from bs4 import BeautifulSoup

# Whose value is an id of the same page, or several.
_IDS = ("aria-labelledby", "aria-describedby", "aria-controls", "for")
_URL = re.compile(r"url\((['\"]?)#([^)'\"]+)\1\)")
_OUT = "script, noscript, .headerlink, .to-top, .js-only, button, .pair + .pair"


def place(page, anchor=""):
    """Return the id that stands in the document for a page, or for an anchor of it."""
    return f"{page}--{anchor}" if anchor else page


class Chapter:
    """One page's article as a part of the document."""

    def __init__(self, name, html):
        """Read a built page. Raises ValueError for a page without an article."""
        self.name = name
        self.article = BeautifulSoup(html, "html.parser").select_one("article.bd-article")
        if self.article is None:
            raise ValueError(f"{name}.html holds no article; build the site anew: `make site`.")

    @property
    def title(self):
        return self.article.select_one("h1").get_text()

    def sections(self):
        """Return (id, title) of each section right below the title, formulas as plain text."""
        found = self.article.select("section > section > h2")
        return [(place(self.name, h2.parent["id"]), _plain(h2)) for h2 in found]

    def make(self, names, links, words):
        """Change the article into what the document shows.

        names  pages of the document
        links  returns the full address of a page's path, "" if the site has none
        words  what stands below an explorer, {"live": text with {link}}
        """
        self._say_where_explorers_live(links, words)
        for element in self.article.select(_OUT):
            element.decompose()
        for details in self.article.select("details"):
            details["open"] = ""
        for link in self.article.select("a[href]"):
            self._lead(link, names, links)
        self._keep_ids_apart()
        self.article["id"] = self.name
        return self.article

    def _say_where_explorers_live(self, links, words):
        soup = BeautifulSoup("", "html.parser")
        for explorer in self.article.select(".explorer"):
            figure = explorer.find_parent("figure", id=True)
            path = f"{self.name}.html" + (f"#{figure['id']}" if figure else "")
            line, address = soup.new_tag("p", attrs={"class": "explorer-where"}), links(path)
            link = soup.new_tag("a", href=address) if address else soup.new_tag("span")
            link.string = address or path
            before, after = words["live"].split("{link}")
            line.extend([before, link, after])
            explorer.append(line)

    def _lead(self, link, names, links):
        """Let a link lead within the document, to the site, or nowhere."""
        page, _, anchor = link["href"].partition("#")
        if re.match(r"[a-z]+:", link["href"]):
            return
        name = page.removesuffix(".html") if page else self.name
        if name in names:
            link["href"] = "#" + place(name, anchor)
        elif address := links(link["href"]):
            link["href"] = address
        else:
            link.unwrap()

    def _keep_ids_apart(self):
        for element in self.article.find_all(True):
            for name, value in list(element.attrs.items()):
                if name == "id":
                    element[name] = place(self.name, value)
                elif name in _IDS:
                    ids = value if isinstance(value, list) else value.split()
                    element[name] = " ".join(place(self.name, one) for one in ids)
                elif name in ("href", "xlink:href") and element.name != "a" and value[:1] == "#":
                    element[name] = "#" + place(self.name, value[1:])
                elif isinstance(value, str) and "url(" in value:
                    element[name] = _URL.sub(self._apart, value)

    def _apart(self, found):
        return f"url(#{place(self.name, found[2])})"


def _plain(heading):
    for unseen in heading.select(".headerlink, .katex-html"):
        unseen.decompose()
    return heading.get_text()
