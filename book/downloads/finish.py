"""What Chromium leaves to do on a PDF: find page numbers, name it, date it by its sources."""

import io

import pikepdf


def page_numbers(printed, anchors):
    """Return {anchor: number of its page, counted from 1} of a PDF whose links lead to `anchors`.

    Raises RuntimeError, naming it, for an anchor that the PDF does not have.
    """
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        numbers = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
        places = pdf.Root.get("/Dests", {})
        missing = [anchor for anchor in anchors if f"/{anchor}" not in places]
        if missing:
            raise RuntimeError(f"the PDF has no place called {missing[0]!r}.")
        return {anchor: numbers[places[f"/{anchor}"][0].objgen] for anchor in anchors}


def finish(printed, document, date):
    """Return the PDF with the book's title, packed, and with no trace of when it was printed."""
    moment = f"D:{date.replace('-', '') or '19700101'}000000Z"
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        pdf.docinfo["/Title"] = document.title
        pdf.Root.PageMode = pikepdf.Name.UseOutlines  # the outline is open beside the first page
        pdf.docinfo["/Producer"] = pdf.docinfo["/Creator"] = "Chromium"
        pdf.docinfo["/CreationDate"] = pdf.docinfo["/ModDate"] = moment
        written = io.BytesIO()
        pack = pikepdf.ObjectStreamMode.generate
        pdf.save(written, object_stream_mode=pack, recompress_flate=True, deterministic_id=True)
        return written.getvalue()
