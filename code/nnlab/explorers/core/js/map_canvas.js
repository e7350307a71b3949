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
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  // The colours of a page may change: the ink's transition tells when they have.
  const changed = () => {
    page.at.ink = null;
    page.redraw();
  };
  const canvas = html("canvas", { ...size, class: "nnlab-map-canvas", "aria-hidden": "true", transitionend: changed });
  page.afterwards(() => {
    const node = /** @type {HTMLCanvasElement} */ (canvas.node);
    const ink = (page.at.ink ??= getComputedStyle(node).color); // to ask has the browser style the whole page
    const key = [node, ink, size.width, size.height, x, y, ...sheets.map(({ maps }) => maps)];
    if (page.at.painted?.length === key.length && key.every((part, i) => part === page.at.painted[i])) return;
    page.at.painted = key;
    const papers = kept(page, "papers", [node, x, y, ...sheets.flatMap(spotOf)], () => sheets.map((sheet) => paperOf(sheet, { x, y })));
    sheets.forEach((sheet, i) => paint(node, sheet, papers[i], ink));
  });
  return svg("foreignObject", { x, y, ...size, "pointer-events": "none" }, canvas);
}

/** @typedef {{x: number, y: number, image: ImageData, starts: number[]}} Paper  where on the canvas a layer's maps are, and where each begins in it */

/** @type {(sheet: Sheet) => number[]} what a layer's paper follows from */
function spotOf({ maps: { count, side }, cell, boxOf }) {
  const [first, last] = [boxOf(0), boxOf(count - 1)];
  return [count, side, cell, first.x, first.y, last.x, last.y];
}

// The dots of a layer are kept: what lies between the maps stays clear, and each number's place stays its own.
/** @type {(sheet: Sheet, corner: {x: number, y: number}) => Paper} */
function paperOf({ maps: { count, side }, cell, boxOf }, corner) {
  const spots = Array.from({ length: count }, (_, unit) => {
    const { x, y } = boxOf(unit);
    return { x: Math.round(x - corner.x), y: Math.round(y - corner.y) };
  });
  const [left, top] = [Math.min(...spots.map(({ x }) => x)), Math.min(...spots.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...spots.map(({ x }) => x)), Math.max(...spots.map(({ y }) => y))];
  const width = right - left + cell * side;
  const starts = spots.map(({ x, y }) => (y - top) * width + x - left);
  return { x: left, y: top, image: new ImageData(width, bottom - top + cell * side), starts };
}

/** @type {(node: HTMLCanvasElement, sheet: Sheet, paper: Paper, ink: string) => void} */
function paint(node, { maps, cell }, { x, y, image, starts }, ink) {
  const dots = new Uint32Array(image.data.buffer);
  const [red, green, blue] = (ink.match(/[\d.]+/g) ?? ["0", "0", "0"]).map(Number);
  stamp(dots, image.width, starts, maps, cell, (blue << 16) | (green << 8) | red);
  node.getContext("2d")?.putImageData(image, x, y);
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
