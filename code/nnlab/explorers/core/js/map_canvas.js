// Many maps of greys on one canvas: thousands of cells, painted in the same frame as the numbers.
import { html, svg } from "./dom.js";
import { kept } from "./kept.js";
import "./map_canvas.css";

/** @typedef {import("./frame.js").Context} Context */
/** @typedef {{maps: import("./maps.js").Maps, cell: number, boxOf: (unit: number) => {x: number, y: number}}} Sheet  the
 *   maps of one layer: pixels of a cell, and where on the stage each map stands */
/** @typedef {{x: number, y: number, width: number, height: number}} Box */

const DARKEST = 225; // opacity of 255 at a layer's largest value

/**
 * The canvas; a layer's largest value is the darkest in it, and what is not above 0 stays paper.
 * @param {Context} c
 * @param {Sheet[]} sheets
 * @param {Box} box
 */
export function mapCanvas({ page }, sheets, { x, y, width, height }) {
  const spots = [x, y, width, height, ...sheets.flatMap(spotOf)];
  const paper = kept(page, "paper", spots, () => paperOf(sheets, { x, y, width, height }));
  // The colours of a page may change: the ink's transition tells when they have.
  const changed = () => {
    page.at.ink = null;
    page.redraw();
  };
  const dots = { width: paper.image.width, height: paper.image.height };
  const canvas = html("canvas", { ...dots, class: "nnlab-map-canvas", "aria-hidden": "true", transitionend: changed });
  page.afterwards(() => {
    const node = /** @type {HTMLCanvasElement} */ (canvas.node);
    const ink = (page.at.ink ??= getComputedStyle(node).color); // to ask has the browser style the whole page
    const key = [node, ink, paper, ...sheets.map(({ maps }) => maps)];
    if (page.at.painted?.length === key.length && key.every((part, i) => part === page.at.painted[i])) return;
    page.at.painted = key;
    paint(node, sheets, paper, ink);
  });
  const size = { width: dots.width * paper.unit, height: dots.height * paper.unit };
  return svg("foreignObject", { x, y, ...size, "pointer-events": "none" }, canvas);
}

/** @typedef {{image: ImageData, unit: number, starts: number[][]}} Paper  unit: pixels of a dot, the largest that cells and gaps
 *   are made of; starts: where in the dots each map of each layer begins */

/** @type {(sheet: Sheet) => number[]} what the paper follows from */
function spotOf({ maps: { count, side }, cell, boxOf }) {
  const [first, last] = [boxOf(0), boxOf(count - 1)];
  return [count, side, cell, first.x, first.y, last.x, last.y];
}

// The dots are kept: what lies between the maps stays clear, and each number's place stays its own.
/** @type {(sheets: Sheet[], box: Box) => Paper} */
function paperOf(sheets, { x, y, width, height }) {
  const spots = sheets.map(({ maps, boxOf }) => Array.from({ length: maps.count }, (_, unit) => {
    const spot = boxOf(unit);
    return { right: Math.round(spot.x - x), down: Math.round(spot.y - y) };
  }));
  const lengths = spots.flatMap((own, i) => [sheets[i].cell, ...own.flatMap(({ right, down }) => [right, down])]);
  const unit = lengths.reduce(divisor);
  const across = Math.ceil(width / unit);
  const starts = spots.map((own) => own.map(({ right, down }) => (down * across + right) / unit));
  return { image: new ImageData(across, Math.ceil(height / unit)), unit, starts };
}

/** @type {(a: number, b: number) => number} the largest that divides both */
const divisor = (a, b) => (b ? divisor(b, a % b) : a);

// All at once: a canvas that is not wholly written over is copied first, for the browser still shows it.
/** @type {(node: HTMLCanvasElement, sheets: Sheet[], paper: Paper, ink: string) => void} */
function paint(node, sheets, { image, unit, starts }, ink) {
  const dots = new Uint32Array(image.data.buffer);
  const [red, green, blue] = (ink.match(/[\d.]+/g) ?? ["0", "0", "0"]).map(Number);
  const colour = (blue << 16) | (green << 8) | red;
  sheets.forEach(({ maps, cell }, i) => stamp(dots, image.width, starts[i], maps, cell / unit, colour));
  node.getContext("2d")?.putImageData(image, 0, 0);
}

// Each number fills a square: it is written along the first line of its row, which the others copy.
/** @type {(dots: Uint32Array, wide: number, starts: number[], maps: import("./maps.js").Maps, cell: number, colour: number) => void} */
function stamp(dots, wide, starts, { values, side }, cell, colour) {
  let most = 0;
  for (let at = 0; at < values.length; at++) if (values[at] > most) most = values[at];
  const scale = most > 0 ? DARKEST / most : 0;
  for (let row = 0, at = 0; row < starts.length * side; row++) {
    const from = starts[Math.floor(row / side)] + (row % side) * cell * wide;
    for (let to = from, end = from + side * cell; to < end; at++) {
      const dot = values[at] > 0 ? ((scale * values[at] + 0.5) << 24) | colour : 0;
      for (let k = 0; k < cell; k++) dots[to++] = dot;
    }
    for (let k = 1; k < cell; k++) dots.copyWithin(from + k * wide, from, from + cell * side);
  }
}
