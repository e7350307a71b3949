// Where everything of the hypernetwork explorer stands, in pixels: pure geometry.
import { chart } from "../../core/js/chart.js";
import { square } from "../../core/js/plane.js";

const [AXIS, GAP, REACH, HIGH, STRIP] = [24, 50, 2.25, 1.75, 54];

/**
 * A wide page has the weights beside the plane, a narrow one below it; the errors stand under both.
 * @param {any} _state
 * @param {any} _result
 * @param {number} width
 * @param {import("../../core/js/frame.js").Data} data
 */
export function layout(_state, _result, width, { angles: [low, high] }) {
  const wide = width >= 560;
  const side = Math.floor(wide ? Math.min(300, width * 0.44) : Math.min(300, width - AXIS - 8));
  const left = wide ? AXIS : AXIS + (width - AXIS - 8 - side) / 2;
  const beside = wide ? AXIS + side + GAP : AXIS + 12;
  const top = wide ? 24 : 8 + side + 52;
  const box = { left: beside, top, width: width - beside - 8, height: wide ? side - 100 : 150 };
  const matrix = { x: beside, y: top + box.height + 42, pitch: Math.min(150, box.width / 2) };
  const strip = Math.max(8 + side + 26, matrix.y + 44) + 44;
  return {
    plane: square(left, 8, side, -REACH, REACH),
    weights: chart(box, [low, high], [-HIGH, HIGH]),
    matrix,
    errors: chart({ left: 12, top: strip, width: width - 24, height: STRIP }, [-2, 0], [0, 2]),
    height: strip + STRIP + 24,
  };
}
