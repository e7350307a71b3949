// Where everything of the orientation explorer stands, in pixels: pure geometry.
import { chart } from "../../core/js/chart.js";

/** @typedef {import("../../core/js/frame.js").Data} Data */

const [AXIS, GAP, TITLE, BELOW, PARTS] = [34, 18, 26, 20, 118];

/**
 * A wide page has both curves beside the picture, a narrow one below it.
 * @param {any} _state
 * @param {import("./compute.js").Result} result
 * @param {number} width
 * @param {Data} data
 */
export function layout(_state, { turning, placing }, width, { size, turns, places }) {
  const wide = width >= 560;
  const side = Math.min(288, wide ? width * 0.42 : width - 16);
  const left = wide ? 4 : (width - side) / 2;
  const room = wide ? { left: side + GAP + AXIS, width: width - side - GAP - AXIS - 18 } : { left: AXIS, width: width - AXIS - 18 };
  const tall = wide ? side / 2 - TITLE - BELOW : 96;
  const most = 1.08 * Math.max(0.5, ...turning, ...placing);
  const first = wide ? TITLE : side + 8 + TITLE;
  const box = { ...room, height: tall };
  const turned = chart({ ...box, top: first }, [0, 180], [0, most]);
  const second = first + tall + BELOW + TITLE;
  const moved = chart({ ...box, top: second }, [places[0], places[places.length - 1]], [0, most]);
  const parts = Math.max(4 + side, second + tall + BELOW) + 12;
  const scale = side / size;
  return {
    turned, moved, turns, places, most,
    picture: { left, top: 4, side, scale, middle: { x: left + side / 2, y: 4 + side / 2 } },
    parts: { left: 4, top: parts, width: width - 8, height: PARTS - 30 },
    height: parts + PARTS,
  };
}

/**
 * The angle of a line from (0, 0) to a point of the stage, in whole steps from 0 to 175 degrees.
 * @param {number} right
 * @param {number} down
 * @param {number} by
 */
export function angleTo(right, down, by) {
  const turn = (Math.atan2(-down, right) * 180) / Math.PI;
  return halfTurn(by * Math.round(turn / by));
}

/**
 * An angle as one from 0 up to 180: a bar has no head.
 * @param {number} angle
 */
export function halfTurn(angle) {
  return ((angle % 180) + 180) % 180;
}
