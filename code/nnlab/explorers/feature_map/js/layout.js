// Where everything of the feature map explorer stands, in pixels: pure geometry.

/** @typedef {{x: number, y: number, cell: number, step: number, columns: number, rows: number, side: number,
 *   count: number, size: number, title: number}} Group  the maps of one layer; step: from one map to the next */

const [TITLE, GAP, BUTTON, ROW, LABEL] = [22, 24, 34, 22, 36];
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
  const scores = scoresIn(left, wide ? 0 : bottom + 10, width - left);
  const groups = stacked(maps, width, Math.max(bottom, scores.bottom) + 14);
  const last = groups[groups.length - 1];
  const height = last.y + last.rows * last.step + 4;
  return { pad, seen: picture, buttons, scores, groups, top: groups[0].title, height };
}

/** @type {(x: number, y: number, cell: number, count: number) => any} */
function board(x, y, cell, count) {
  return { x, y, cell, rows: count, columns: count, width: cell * count, height: cell * count };
}

/** @type {(x: number, y: number, width: number) => any} */
function scoresIn(x, y, width) {
  const column = (width - LABEL) / 2;
  const columns = [0, 1].map((i) => ({ x: x + LABEL + i * column, width: column - 8 }));
  const top = y + TITLE;
  return { x, width, top, row: ROW, columns, bottom: top + 10 * ROW };
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
    most = Math.min(i < EARLY ? most : 40, (width + gap) / columns - gap);
    const cell = Math.max(1, Math.floor(most / side));
    const step = (most = cell * side) + gap;
    const rows = Math.ceil(count / columns);
    const group = { x: 0, y: y + TITLE, cell, step, columns, rows, side, count, size: cell * side, title: y + TITLE / 2 };
    y = group.y + rows * step + 4;
    return group;
  });
}

/**
 * The box of a map.
 * @param {Group} group
 * @param {number} unit
 */
export function boxOf({ x, y, step, columns, size }, unit) {
  return { x: x + (unit % columns) * step, y: y + Math.floor(unit / columns) * step, width: size, height: size };
}

/**
 * The map under a point of the stage, or null: {layer, unit}, the layer from 1.
 * @param {Group[]} groups
 * @param {{x: number, y: number}} point
 */
export function mapAt(groups, { x, y }) {
  for (const [i, group] of groups.entries()) {
    const [row, column] = [Math.floor((y - group.y) / group.step), Math.floor((x - group.x) / group.step)];
    const unit = row * group.columns + column;
    if (row >= 0 && row < group.rows && column >= 0 && column < group.columns && unit < group.count) return { layer: i + 1, unit };
  }
  return null;
}
