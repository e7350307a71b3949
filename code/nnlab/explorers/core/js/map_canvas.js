// Many maps of greys on one canvas: thousands of cells, painted in the same frame as the numbers.
import { html, svg } from "./dom.js";
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
    const small = (page.at.small ??= document.createElement("canvas")); // a new context each time costs a millisecond
    paint(node, small, sheets, { x, y }, ink);
  });
  return svg("foreignObject", { x, y, ...size, "pointer-events": "none" }, canvas);
}

/** @type {(node: HTMLCanvasElement, small: HTMLCanvasElement, sheets: Sheet[], corner: {x: number, y: number}, ink: string) => void} */
function paint(node, small, sheets, corner, ink) {
  const context = node.getContext("2d");
  if (!context || !strips(small, sheets, ink)) return;
  context.clearRect(0, 0, node.width, node.height);
  context.imageSmoothingEnabled = false;
  let left = 0;
  for (const { maps: { count, side }, cell, boxOf } of sheets) {
    for (let unit = 0; unit < count; unit++) {
      const { x, y } = boxOf(unit);
      context.drawImage(small, left, unit * side, side, side, x - corner.x, y - corner.y, cell * side, cell * side);
    }
    left += side;
  }
}

/**
 * Put all maps onto a canvas with one dot a cell: a strip for each layer, its maps below one another.
 * @param {HTMLCanvasElement} small
 * @param {Sheet[]} sheets
 * @param {string} ink
 * @returns {boolean} whether they are there
 */
function strips(small, sheets, ink) {
  const width = sheets.reduce((sum, { maps }) => sum + maps.side, 0);
  const height = Math.max(...sheets.map(({ maps }) => maps.side * maps.count));
  if (small.width !== width) small.width = width; // to set the same anew clears it and costs as much as a new one
  if (small.height !== height) small.height = height;
  const context = small.getContext("2d");
  if (!context) return false;
  const image = context.createImageData(width, height);
  const dots = new Uint32Array(image.data.buffer);
  const [red, green, blue] = (ink.match(/[\d.]+/g) ?? ["0", "0", "0"]).map(Number);
  let left = 0;
  for (const { maps } of sheets) {
    stamp(dots, left, width, maps, (blue << 16) | (green << 8) | red);
    left += maps.side;
  }
  context.putImageData(image, 0, 0);
  return true;
}

/** @type {(dots: Uint32Array, left: number, wide: number, maps: import("./maps.js").Maps, colour: number) => void} */
function stamp(dots, left, wide, { values, side }, colour) {
  let most = 0;
  for (let at = 0; at < values.length; at++) if (values[at] > most) most = values[at];
  for (let at = 0, row = left; at < values.length; row += wide)
    for (let j = 0; j < side; j++, at++)
      if (values[at] > 0) dots[row + j] = (Math.round((DARKEST * values[at]) / most) << 24) | colour;
}
