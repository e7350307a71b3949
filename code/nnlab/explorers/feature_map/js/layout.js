// Where everything of the feature map explorer stands, in pixels: pure geometry.
import { board, scoresIn } from "../../core/js/board.js";
import { heightOf } from "../../core/js/map_groups.js";

/** @typedef {import("../../core/js/map_groups.js").Group} Group */

const [TITLE, GAP, BUTTON, ROW] = [22, 24, 34, 22];
const EARLY = 2; // layers whose maps are drawn larger, for there are few of them

/**
 * @param {any} _state
 * @param {import("./compute.js").Result} result
 * @param {number} width
 * @param {import("./compute.js").Data} data
 */
export function layout(_state, { maps }, width, { side }) {
  const wide = width >= 600;
  const [drawing, seen] = wide ? [7, 5] : [width >= 320 ? 6 : 5, 4];
  const pad = board(0, TITLE, drawing, side);
  const picture = board(pad.x + pad.width + GAP, TITLE, seen, side);
  const across = wide ? pad.width : picture.x + picture.width;
  const buttons = { x: 0, y: pad.y + pad.height + 10, width: (across - 16) / 3, height: BUTTON };
  const bottom = buttons.y + BUTTON;
  const left = wide ? picture.x + picture.width + GAP : 0;
  const scores = scoresIn(left, wide ? 0 : bottom + 10, width - left, ROW);
  const groups = stacked(maps, width, Math.max(bottom, scores.bottom) + 14);
  const last = groups[groups.length - 1];
  const height = last.y + heightOf(last) + 4;
  return { pad, seen: picture, buttons, scores, groups, top: groups[0].y - TITLE, height };
}

/**
 * One layer's maps below the other's.
 * @param {{count: number, side: number}[]} maps
 * @param {number} width
 * @param {number} top
 * @returns {Group[]}
 */
function stacked(maps, width, top) {
  let [y, most] = [top, width < 560 ? 56 : 84]; // pixels of a map: none is larger than those before it
  return maps.map(({ count, side }, i) => {
    const columns = (i < EARLY ? 8 : 16) / (width < 560 ? 2 : 1);
    const gap = i < EARLY ? 6 : 4;
    most = Math.min(most, i < EARLY ? Infinity : 40, (width + gap) / columns - gap);
    const cell = Math.max(1, Math.floor(most / side));
    const group = { x: 0, y: y + TITLE, cell, gap, columns, count, side, layer: i + 1 };
    most = cell * side;
    y = group.y + heightOf(group) + 4;
    return group;
  });
}
