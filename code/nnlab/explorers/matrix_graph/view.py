"""The view of `MatrixGraphExplorer`: its state, and the cell that there is."""

import traitlets

from nnlab.explorers.core import View

COLUMNS = 2
ROWS = (2, 3)
REACH = 20  # tenths: entries go from -2 to 2, so that no rounding piles up in them
FORMULAS = ("q xT", "x qT", "qT x")
NOTES_W = ((0.1, 0.5), (-0.3, 0.8))
THIRD_ROW = (6, -2)  # tenths: what W gets below the rows of the notes
TENTH = {"min": -REACH, "max": REACH}


def cells(rows):
    """Return the names of all cells that are computed, in the order of the arrow keys."""
    ks, js = range(rows), range(COLUMNS)
    forward = [*(f"q{k}" for k in ks), "f"]
    back = [*(f"dq{k}" for k in ks), *(f"dW{k}{j}" for k in ks for j in js)]
    return [*forward, *back, *(f"dx{j}" for j in js)]


def present(cell, rows):
    """Return `cell`, or the one above it where a third row is gone."""
    return cell if cell in cells(rows) else cell.replace("2", str(rows - 1), 1)


class MatrixGraphView(View):
    """The picture; its traits are the state, with W and x in tenths."""

    shape_index = traitlets.Int(0, min=0, max=len(ROWS) - 1).tag(sync=True)
    w = traitlets.List(traitlets.Int(**TENTH), minlen=6, maxlen=6).tag(sync=True)
    x = traitlets.List(traitlets.Int(**TENTH), minlen=2, maxlen=2).tag(sync=True)
    formula_index = traitlets.Int(0, min=0, max=len(FORMULAS) - 1).tag(sync=True)
    cell = traitlets.Unicode("dW01").tag(sync=True)

    @property
    def rows(self):
        """Rows of W: as many entries has q."""
        return ROWS[self.shape_index]

    @property
    def shape(self):
        """The word of the shape, as the control has it."""
        return f"shape_{self.rows}"

    @property
    def formula(self):
        """Which formula is tried for the gradient of W, one of FORMULAS."""
        return FORMULAS[self.formula_index]

    @property
    def weights(self):
        """W as nested lists of numbers."""
        values = [value / 10 for value in self.w[: self.rows * COLUMNS]]
        return [values[i : i + COLUMNS] for i in range(0, len(values), COLUMNS)]

    @property
    def inputs(self):
        """The entries of x as numbers."""
        return [value / 10 for value in self.x]

    @traitlets.validate("cell")
    def _keep_to_what_there_is(self, proposal):
        return present(proposal.value, self.rows)

    @traitlets.observe("shape_index")
    def _follow(self, _change):
        self.cell = present(self.cell, self.rows)
