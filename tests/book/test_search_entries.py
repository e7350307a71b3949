"""What the search page is given: each section's own words, once, as they stand on the page."""

from book._ext.page.search import entries, index_of

PAGE = """<html><body><nav>menu</nav><article class="bd-article">
<section id="whale"><h1>Whale<a class="headerlink" href="#whale">#</a></h1>
<p>A <em>large</em> one, of weight <span class="katex"><span class="katex-mathml"><math><semantics>
<mrow><mfrac><mi>f</mi><mi>g</mi></mfrac></mrow><annotation encoding="application/x-tex">\\frac f g
</annotation></semantics></math></span><span class="katex-html">gf</span></span>.</p><p>Next.</p>
<svg><text>drawn</text></svg>
<section id="tail"><h2>The tail</h2><div class="highlight"><pre>swim(<span>3</span>)</pre></div>
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
        ["tail", "The tail", "swim(3)"],
        ["api", "Functions", "All of them. End."],
        ["sea.swim", "swim", "swim(far) Swim far. far in metres"],
    ]


def test_chapters_are_told_from_other_pages(tmp_path):
    for name in ("index", "11-whale"):
        (tmp_path / f"{name}.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "empty.html").write_text("<article></article>", encoding="utf-8")
    found = index_of(tmp_path, ["index", "11-whale", "empty"], {"11-whale": ["fluke"]})
    kinds = [(one["name"], one["kind"], one["title"], one["terms"]) for one in found]
    assert kinds == [("index", "page", "Whale", []), ("11-whale", "chapter", "Whale", ["fluke"])]
