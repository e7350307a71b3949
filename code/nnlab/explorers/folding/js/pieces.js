// The flat pieces into which a net cuts the plane: nnlab.folding.pieces, polygon by polygon.
import { affine, relu } from "./net.js";

/** @typedef {import("../../core/js/plane.js").Point} Point */
/** @typedef {number[][]} Piece  the corners of a convex polygon: x and y, and what is made of them */

const NOTHING = 1e-9; // what rounding may leave of a height that is 0

/**
 * The pieces before the first layer and after each: the box, then finer and finer.
 * @param {import("./net.js").Packed} packed
 * @param {[number, number]} box
 */
export function piecesOf({ weights, biases, relus }, [low, high]) {
  /** @type {Piece[]} */
  let pieces = [[[low, low], [high, low], [high, high], [low, high]].map((corner) => [...corner, ...corner])];
  const all = [pieces];
  weights.forEach((w, i) => {
    const layer = affine(w, biases[i]);
    pieces = pieces.map((piece) => piece.map(([x, y, ...a]) => [x, y, ...layer(a)]));
    if (i < relus) pieces = folded(pieces, w.length);
    all.push(pieces);
  });
  return all;
}

/**
 * Cut along the lines where a unit is 0, then send what is below 0 to 0.
 * @param {Piece[]} pieces
 * @param {number} units
 */
function folded(pieces, units) {
  for (let unit = 2; unit < units + 2; unit++) {
    pieces = pieces.flatMap((piece) => halves(piece, piece.map((corner) => corner[unit])).filter((part) => part.length));
  }
  return pieces.map((piece) => piece.map(([x, y, ...z]) => [x, y, ...relu(z)]));
}

/**
 * What is below 0 and what is above, either of them empty where there is nothing.
 * @param {Piece} piece
 * @param {number[]} heights  an affine function at its corners
 * @returns {[Piece, Piece]}
 */
function halves(piece, heights) {
  const small = NOTHING * (1 + Math.max(...heights.map(Math.abs)));
  if (heights.every((height) => height >= -small)) return [[], piece];
  if (heights.every((height) => height <= small)) return [piece, []];
  return [kept(piece, heights.map((height) => -height)), kept(piece, heights)];
}

/**
 * @param {Piece} piece
 * @param {number[]} heights
 */
function kept(piece, heights) {
  return heights.flatMap((here, i) => {
    const j = (i + 1) % heights.length;
    const t = here / (here - heights[j]);
    const crossing = here * heights[j] < 0 ? [piece[i].map((value, k) => value + t * (piece[j][k] - value))] : [];
    return here >= 0 ? [piece[i], ...crossing] : crossing;
  });
}

/**
 * Pieces that end in scores, cut once more where the highest score changes.
 * @param {Piece[]} pieces
 * @returns {{corners: Point[], kind: number}[]}
 */
export function decided(pieces) {
  return pieces.flatMap((piece) => piece[0].slice(2).flatMap((_, kind) => {
    const part = highest(piece, kind);
    return part.length ? [{ corners: part.map(([x, y]) => /** @type {Point} */ ([x, y])), kind }] : [];
  }));
}

/**
 * @param {Piece} piece
 * @param {number} kind
 */
function highest(piece, kind) {
  let part = piece;
  for (let other = 0; other < piece[0].length - 2 && part.length; other++) {
    if (other === kind) continue;
    const ahead = part.map((corner) => corner[2 + kind] - corner[2 + other]);
    // What is level is above for `halves`: it belongs to the first class only.
    part = kind < other || ahead.some((value) => value !== 0) ? halves(part, ahead)[1] : [];
  }
  return part;
}
