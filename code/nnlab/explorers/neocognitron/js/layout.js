// Where everything of the neocognitron explorer stands, in pixels: pure geometry.
import { board, scoresIn } from "../../core/js/board.js";
import { heightOf } from "../../core/js/map_groups.js";

/** @typedef {import("../../core/js/map_groups.js").Group} Group */

const [TITLE, GAP, APART, BUTTON, FOOT] = [22, 24, 16, 34, 20]; // FOOT: what is told below the picture

/**
 * @param {any} _state
 * @param {import("./compute.js").Result} result
 * @param {number} width
 * @param {import("./compute.js").Data} data
 */
export function layout(_state, result, width, { side }) {
  const wide = width >= 600;
  const pad = board(0, TITLE, wide ? 18 : 14, side);
  const seen = board(pad.x + pad.width + GAP, TITLE, wide ? 11 : 8, result.picture.side);
  const clear = { x: pad.width / 2, y: pad.y + pad.height + 8 + BUTTON / 2, width: Math.min(110, pad.width), height: BUTTON };
  const below = Math.max(clear.y + BUTTON / 2, seen.y + seen.height + FOOT) + 8;
  const left = wide ? seen.x + seen.width + GAP : 0;
  const scores = scoresIn(left, wide ? 0 : below, width - left, wide ? 22 : 18);
  const top = (wide ? Math.max(below, scores.bottom) : scores.bottom) + 10;
  const blocks = blocksIn(result, width, top, wide);
  const [one, other] = blocks;
  return {
    wide, pad, seen, clear, scores, top, groups: [...one.groups, ...other.groups],
    templates: blocks.map(({ template }) => template), heads: blocks.map(({ head }) => head),
    height: Math.max(one.bottom, other.bottom) + 4,
  };
}

// Both nets side by side, or on a phone one below the other.
/** @type {(result: import("./compute.js").Result, width: number, top: number, wide: boolean) => any[]} */
function blocksIn({ stack, net }, width, top, wide) {
  const across = wide ? (width - APART) / 2 : width;
  const one = block(stack, 0, top, across, wide);
  return [one, wide ? block(net, across + APART, top, across, wide) : block(net, 0, one.bottom + 6, across, wide)];
}

/** @type {(maps: {count: number, side: number}[], x: number, y: number, width: number, wide: boolean) => any} */
function block(maps, x, y, width, wide) {
  const head = { x, y: y + TITLE / 2, width };
  const size = wide ? 92 : 52;
  const template = { x, y: y + TITLE, size };
  let next = wide ? template.y + size + 6 : y + TITLE - 4;
  const groups = maps.map(({ count, side }, i) => {
    const group = groupIn(count, side, i, x, next + TITLE - 2, wide ? width : i < 2 ? width - size - 8 : width, wide);
    next = group.y + heightOf(group) + 2;
    return group;
  });
  if (!wide) Object.assign(template, { x: x + width - size, y: groups[0].y });
  return { head, template, groups, bottom: next };
}

// Few maps large, many small: of the last layer's single numbers a row is as wide as it gets.
/** @type {(count: number, side: number, i: number, x: number, y: number, width: number, wide: boolean) => Group} */
function groupIn(count, side, i, x, y, width, wide) {
  const gap = 2;
  const large = i < 2 && wide && 8 * (3 * side + gap) <= width + gap; // in rows of eight
  const cell = i < 3 ? (large ? 3 : 2) : 6;
  const columns = Math.min(i < 2 ? 8 : Infinity, Math.floor((width + gap) / (cell * side + gap)));
  return { x, y, cell, gap, columns, count, side, layer: i + 1 };
}
