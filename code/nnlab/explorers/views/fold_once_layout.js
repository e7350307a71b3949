// Where everything of the folding explorer stands, in pixels: pure geometry.
import { square } from "./plane.js";

const [PAPER, GRAPH, ROW] = [210, 104, 18]; // largest sides of both squares; a row of the list
const LIST = 134; // width of the list
const FAR = 0.85; // end of the graph's axes: the corners lie 0.71 from the crease

export function foldLayout(width) {
  const gap = width < 400 ? 14 : 40;
  const side = Math.floor(Math.min(PAPER, width - gap - LIST));
  const column = Math.min(170, width - side - gap);
  const left = (width - side - gap - column) / 2;
  const graph = Math.min(GRAPH, column);
  const paper = square(left, 2, side, -0.5, 1.5);
  const x = left + side + gap;
  const more = Math.min(20, column - LIST); // where there is room
  const across = { dot: x + 6, name: x + 16, before: x + 74 + more / 2, arrow: x + 85 + 0.7 * more, after: x + 133 + more };
  const list = { ...across, y: 20 + graph + 20, step: ROW };
  return {
    paper, list, height: Math.max(side + 4, list.y + 4 * ROW - 8),
    graph: square(x, 20, graph, -FAR, FAR),
  };
}

// Where the crease is held: inside the square, however it is turned.
export function handleAt({ along: [right, up] }, { left, top, size }) {
  const reach = (size / 2) * Math.min(1, 0.9 / Math.max(Math.abs(right), Math.abs(up)));
  return [left + size / 2 + reach * right, top + size / 2 - reach * up];
}

// The angle, in steps of 5 degrees from 0 to 175, of a crease through a point of the stage.
export function angleAt({ left, top, size }, x, y) {
  const turn = (Math.atan2(top + size / 2 - y, x - left - size / 2) * 180) / Math.PI;
  return turned(0, Math.round(turn / 5));
}

// A crease turned by `steps` of 5 degrees: half a turn brings it back to itself.
export function turned(angle, steps) {
  return (((angle + 5 * steps) % 180) + 180) % 180;
}
