"""Fingers on a screen, as the browser itself gets them: it decides what scrolls, zooms or draws."""


class Fingers:
    """Up to two fingers on a page, each at its place; coordinates in pixels of the screen."""

    def __init__(self, page):
        self.page = page
        self.send = page.context.new_cdp_session(page).send
        self.places = {}

    def down(self, x, y, finger=0):
        self.places[finger] = (x, y)
        self._touch("touchStart")

    def move(self, x, y, finger=0, steps=8):
        """Move one finger to (x, y) in so many moves, a frame apart; the others rest."""
        x0, y0 = self.places[finger]
        for k in range(1, steps + 1):
            self.places[finger] = (x0 + (x - x0) * k / steps, y0 + (y - y0) * k / steps)
            self._touch("touchMove")
            self.page.evaluate("new Promise(requestAnimationFrame)")

    def up(self, finger=0):
        del self.places[finger]
        self._touch("touchEnd")

    def swipe(self, start, end, steps=8):
        self.down(*start)
        self.move(*end, steps=steps)
        self.rest()
        self.up()

    def rest(self):
        """Lie still, as a finger does that lets the page go where it is: nothing glides on.

        While a page still glides, for a second or two, a tap stops it and does nothing else.
        """
        self.page.evaluate("new Promise((done) => setTimeout(done, 100))")

    def spread(self, x, y, first=0.5, apart=(40, 60, 80, 120, 160, 200)):
        """Put two fingers down about (x, y), one after the other, and move them apart: a zoom.

        first   share of the way between them that lies left of (x, y): with 0 one is put down there
        """
        self.down(x - apart[0] * first, y)
        for k, far in enumerate(apart):
            self.places = {0: (x - far * first, y), 1: (x + far * (1 - first), y)}
            self._touch("touchMove" if k else "touchStart")
            self.page.evaluate("new Promise(requestAnimationFrame)")
        self.places = {}
        self._touch("touchEnd")

    def _touch(self, kind):
        points = [{"x": x, "y": y, "id": finger} for finger, (x, y) in self.places.items()]
        self.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
