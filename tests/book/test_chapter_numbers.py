"""A chapter's number stands in the list of contents and on its card, another page's nowhere."""

from bs4 import BeautifulSoup

from book._ext.page.chapter_numbers import numbered, style

CONTENTS = """<ul>
<li class="toctree-l1"><a href="01-neurons.html">One</a></li>
<li class="toctree-l1"><a class="current" href="#">Two</a></li>
<li class="toctree-l1"><a href="playground.html">Play</a></li>
<li class="toctree-l1"><a href="../13-cortex.html#end">Thirteen</a></li>
</ul>"""


def test_only_numbered_files_have_a_number():
    assert style("01-neurons") == "--number:'1. '"
    assert style("chapters/13-cortex") == "--number:'13. '"
    assert style("bibliography") == style("index") == style("a-1-b") == ""


def test_the_list_of_contents_numbers_chapters_and_the_current_page():
    links = numbered(BeautifulSoup(CONTENTS, "html.parser"), "02-xor").select("a")
    numbers = [link.get("style", "") for link in links]
    assert numbers == [style("01-a"), style("02-a"), "", style("13-a")]
    current = numbered(BeautifulSoup(CONTENTS, "html.parser"), "api").select("a.current")
    assert "style" not in current[0].attrs
