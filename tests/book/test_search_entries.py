"""What the search page is given: each section's own words, once, as they stand on the page."""

from book._ext.page.search import entries, index_of

PAGE = """<html><body><nav>menu</nav><article class="bd-article">
<section id="whale"><h1>Whale<a class="headerlink" href="#whale">#</a></h1>
<p>A <em>large</em> one, of weight <span class="katex"><span class="katex-mathml"><math><semantics>
<mrow><mfrac><mi>f</mi><mi>g</mi></mfrac></mrow><annotation encoding="application/x-tex">\\frac f g
</annotation></semantics></math></span><span class="katex-html">gf</span></span>.</p><p>Next.</p>
<svg><text>drawn</text></svg>
<section id="tail"><h2>The tail</h2><div class="highlight"><pre>swim(<span>3</span>)</pre></div>
<p>Fast.</p><div><section id="ex-fin"><p>Draw a fin.</p></section></div><p>Done.</p>
</section>
<p>After.</p>
</section>
<section id="api"><h2>Functions</h2><p>All of them.</p>
<dl class="py function"><dt class="sig sig-object py" id="sea.swim"><code>swim</code>(far)</dt>
<dd><p>Swim far.</p><dl class="field-list"><dt>far</dt><dd>in metres</dd></dl></dd></dl><p>End.</p>
</section>
</article></body></html>"""


def test_each_section_has_its_own_words_once():
    assert entries(PAGE) == [
        ["whale", "Whale", "A large one, of weight f/g. Next. After."],
        ["tail", "The tail", "swim(3) Fast. Draw a fin. Done."],
        ["api", "Functions", "All of them. End."],
        ["sea.swim", "swim", "swim(far) Swim far. far in metres"],
    ]


GLOSSARY = """<article><section id="glossary"><h1>Glossary</h1><p>Terms.</p>
<section class="letter" id="letter-k"><h2>K</h2><dl class="terms"><dt id="kernel">kernel ·
<span lang="ko">커널</span></dt><dd><p>It slides.</p></dd></dl><dl class="terms"><dt id="krill">
krill</dt><dd><p>Small.</p></dd></dl></section></section></article>"""


def test_each_term_of_the_glossary_is_an_entry_and_a_letter_is_none():
    assert entries(GLOSSARY) == [
        ["glossary", "Glossary", "Terms. K"],
        ["kernel", "kernel · 커널", "It slides."],
        ["krill", "krill", "Small."],
    ]


def test_chapters_are_told_from_other_pages(tmp_path):
    for name in ("index", "11-whale", "glossary"):
        (tmp_path / f"{name}.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "empty.html").write_text("<article></article>", encoding="utf-8")
    names = ["index", "11-whale", "glossary", "empty"]
    found = index_of(tmp_path, names, {"11-whale": {"fluke": "tail"}})
    kinds = [(one["name"], one["kind"], one["title"], one["terms"]) for one in found]
    assert kinds == [
        ("index", "page", "Whale", {}),
        ("11-whale", "chapter", "Whale", {"fluke": "tail"}),
        ("glossary", "glossary", "Whale", {}),
    ]
