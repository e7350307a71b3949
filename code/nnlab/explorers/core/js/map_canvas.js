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
    paint(node, sheets, { x, y }, ink);
  });
  return svg("foreignObject", { x, y, ...size, "pointer-events": "none" }, canvas);
}

/** @type {(node: HTMLCanvasElement, sheets: Sheet[], corner: {x: number, y: number}, ink: string) => void} */
function paint(node, sheets, corner, ink) {
  const context = node.getContext("2d");
  const small = strips(sheets, ink);
  if (!context || !small) return;
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
 * All maps with one dot a cell: a strip for each layer, its maps below one another.
 * @param {Sheet[]} sheets
 * @param {string} ink
 */
function strips(sheets, ink) {
  const small = document.createElement("canvas");
  small.width = sheets.reduce((sum, { maps }) => sum + maps.side, 0);
  small.height = Math.max(...sheets.map(({ maps }) => maps.side * maps.count));
  const context = small.getContext("2d");
  if (!context) return null;
  const image = context.createImageData(small.width, small.height);
  const dots = new Uint32Array(image.data.buffer);
  const [red, green, blue] = (ink.match(/[\d.]+/g) ?? ["0", "0", "0"]).map(Number);
  let left = 0;
  for (const { maps } of sheets) {
    stamp(dots, left, small.width, maps, (blue << 16) | (green << 8) | red);
    left += maps.side;
  }
  context.putImageData(image, 0, 0);
  return small;
}

/** @type {(dots: Uint32Array, left: number, wide: number, maps: import("./maps.js").Maps, colour: number) => void} */
function stamp(dots, left, wide, { values, side }, colour) {
  let most = 0;
  for (let at = 0; at < values.length; at++) if (values[at] > most) most = values[at];
  for (let at = 0, row = left; at < values.length; row += wide)
    for (let j = 0; j < side; j++, at++)
      if (values[at] > 0) dots[row + j] = (Math.round((DARKEST * values[at]) / most) << 24) | colour;
}
