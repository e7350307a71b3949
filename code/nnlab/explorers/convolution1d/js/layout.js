// Where everything of the one-dimensional explorer stands, in pixels: pure geometry.
import { textWidth } from "../../core/js/cells.js";
import { number } from "../../core/js/numbers.js";

const WIDEST = 50; // pixels of a cell
const PLUS = 18; // pixels between two products, for the sign of addition

export function layout({ stride, padding, dilation }, result, width) {
  const narrow = width < 480;
  const pitch = Math.min(WIDEST, (width - 2) / result.padded.length);
  const left = (width - pitch * result.padded.length) / 2;
  const middle = (place) => left + (place + 0.5) * pitch;
  const places = result.kernel.map((_, j) => result.at * stride + j * dilation);
  const rows = rowsFor(narrow);
  const needed = Math.max(...result.output.map((value) => textWidth(number(value), 13))) + 10;
  const lanes = Math.min(3, Math.ceil(needed / (stride * pitch)));
  const lane = rows.cell + rows.index;
  return {
    rows, pitch, left, middle, places, lanes, narrow,
    size: pitch < 24 ? 13 : 15,
    every: Math.ceil(22 / pitch), // label every so many cells with its index
    inputs: result.padded.length - 2 * padding,
    frame: { x: middle(places[0]) - pitch / 2, width: result.span * pitch },
    ...spread(places.map(middle), result.products, width),
    output: (i) => [middle(i * stride + (result.span - 1) / 2), rows.output + (i % lanes) * lane],
    outputWidth: Math.min(64, Math.max(Math.min(pitch, WIDEST), Math.min(lanes * stride * pitch - 2, needed))),
    // Two lanes are always kept on a narrow page, so that no slider makes the page jump.
    height: rows.output + (Math.max(lanes, narrow ? 2 : 1) - 1) * lane + rows.cell / 2 + rows.index + 4,
  };
}

// The middle of each row; the same for every state, so that nothing jumps.
function rowsFor(narrow) {
  const [cell, index] = [narrow ? 34 : 40, 18];
  const note = 54;
  const input = note + 32 + cell / 2;
  const kernel = input + cell + 18;
  const product = kernel + cell / 2 + index + 46;
  return { cell, index, top: 18, note, input, kernel, product, output: product + 58 + cell / 2 };
}

// Products stand under their columns where there is room, else side by side around the window.
function spread(centers, products, width) {
  const widest = Math.max(...products.map((product) => textWidth(number(product), 14)));
  const room = Math.min(Math.max(32, widest + 14) + PLUS, (width - 4) / centers.length);
  const chip = room - PLUS;
  const last = centers.length - 1;
  const columns = last ? centers[1] - centers[0] : 0;
  const gap = last ? Math.min(Math.max(columns, room), (width - chip) / last) : 0;
  const margin = (last * gap + chip) / 2;
  const middle = Math.max(margin, Math.min(width - margin, (centers[0] + centers[last]) / 2));
  return { chip, products: centers.map((_, j) => middle + (j - last / 2) * gap) };
}
