// Where everything of the graph explorer stands, in pixels: pure geometry over the places in `graph`.

export const RADIUS = 17; // of an input; half the height of a gate
export const TAG = 46; // width of a number at its wire
const LEAST = 24; // pixels of a curve from one level to the next
const TOP = 72; // buttons and legend
const STEP = [66, 58]; // pixels from one level to the next; the second for graphs of many levels
const SMALLEST = 58; // pixels of one place from left to right: two inputs side by side

export function layout(state, { graph }, width) {
  const branches = graph.nodes.some((_, i) => leaving(graph, i) > 1);
  const ways = [wide(graph, width, branches), tall(graph, width, branches)];
  return ways.find((way) => way.width <= width) ?? ways.sort((a, b) => a.width - b.width)[0];
}

export function leaving({ wires }, node) {
  return wires.filter(({ source }) => source === node).length;
}

// From left to right: the wire runs on between the value above it and the gradient below it.
function wide(graph, width, branches) {
  const levels = Math.max(...graph.depth) + 1;
  const block = 2 * RADIUS + TAG + 8;
  const curve = Math.max(LEAST, Math.min(110, (width - 2 - levels * block) / Math.max(1, levels - 1)));
  const total = levels * block + (levels - 1) * curve + 2;
  const pitch = branches ? 78 : 62;
  const left = Math.max(1, (width - total) / 2) + RADIUS;
  const nodes = graph.nodes.map((_, i) => {
    const [x, y] = [left + graph.depth[i] * (block + curve), TOP + 34 + graph.wide[i] * pitch];
    return { ...beside(x, y), label: { x, y: y - RADIUS - 9, anchor: "middle" }, out: [[x + RADIUS, y], [x + block - RADIUS, y]] };
  });
  const at = ([level, place]) => [left + level * (block + curve) - RADIUS, TOP + 34 + place * pitch];
  const through = ([level, place]) => [at([level, place]), [at([level, place])[0] + block, at([level, place])[1]]];
  const wires = joined(graph, nodes, "wide", through, (n, shift) => [n.x - RADIUS, n.y + shift], 1);
  const bends = graph.wires.flatMap((wire) => wire.wide.map(([, place]) => place));
  const height = TOP + 34 + Math.max(...graph.wide, ...bends) * pitch + (branches ? 44 : 30);
  const last = graph.nodes.length - 1; // the output's own wire leads out of the picture
  wires.push({ source: last, target: last, points: nodes[last].out });
  return { way: "wide", width: total, height, nodes, wires };
}

// From top to bottom: the number of a first input stands under it, all others to the right.
function tall(graph, width, branches) {
  const stacked = graph.nodes.map((_, i) => graph.depth[i] === 0);
  const ends = (pitch) => {
    const low = graph.tall.map((place, i) => place * pitch - (stacked[i] ? SMALLEST / 2 : RADIUS + 16));
    const high = graph.tall.map((place, i) => place * pitch + (stacked[i] ? SMALLEST / 2 : RADIUS + TAG + 6));
    const bends = graph.wires.flatMap((wire) => wire.tall.map(([, place]) => place * pitch));
    return [Math.min(...low, ...bends.map((x) => x - 6)), Math.max(...high, ...bends.map((x) => x + 6))];
  };
  let pitch = 80;
  const room = (p) => ends(p)[1] - ends(p)[0];
  while (pitch > SMALLEST && room(pitch) > width) pitch -= 2;
  const left = Math.max(0, (width - room(pitch)) / 2) - ends(pitch)[0];
  const more = branches ? 16 : 0;
  const step = STEP[Number(Math.max(...graph.depth) >= 6)] + more;
  const row = (level) => TOP + RADIUS + 4 + (level ? 48 + more + level * step : 0);
  const nodes = graph.nodes.map((_, i) => {
    const [x, y] = [left + graph.tall[i] * pitch, row(graph.depth[i])];
    if (stacked[i]) return { ...under(x, y), out: [[x, y + RADIUS + 48 + more]] };
    return { ...beside(x, y), label: { x: x - RADIUS - 5, y, anchor: "end" }, out: [[x, y + RADIUS]] };
  });
  const through = ([level, place]) => [[left + place * pitch, row(level) - RADIUS], [left + place * pitch, row(level) + RADIUS]];
  const wires = joined(graph, nodes, "tall", through, (n, shift) => [n.x + shift, n.y - RADIUS], 0);
  const height = row(Math.max(...graph.depth)) + RADIUS + 12 + more;
  return { way: "tall", width: room(pitch), height, nodes, wires };
}

function beside(x, y) {
  const middle = x + RADIUS + 4 + TAG / 2;
  return { x, y, shelf: [x + RADIUS, x + RADIUS + TAG + 6], value: [middle, y - 15], gradient: [middle, y + 14] };
}

function under(x, y) {
  return { x, y, value: [x, y + RADIUS + 16], gradient: [x, y + RADIUS + 39] };
}

// The points of each wire: from its source's number, past the levels between, to a port of its gate.
function joined(graph, nodes, way, through, port, axis) {
  return graph.wires.map((wire) => {
    const mates = graph.wires.filter(({ target }) => target === wire.target);
    const from = (mate) => (mate[way].length ? through(mate[way].at(-1))[0] : nodes[mate.source].out.at(-1))[axis];
    const order = [...mates].sort((a, b) => from(a) - from(b) || a.position - b.position);
    const shift = (order.indexOf(wire) - (mates.length - 1) / 2) * 15;
    const points = [...nodes[wire.source].out, ...wire[way].flatMap(through), port(nodes[wire.target], shift)];
    return { ...wire, points };
  });
}

// A smooth path through the points, which leaves and arrives along the way of the drawing.
export function path(points, way, shift = 0) {
  const moved = points.map(([x, y]) => (way === "wide" ? [x, y + shift] : [x + shift, y]));
  return moved.reduce((d, [x, y], i) => {
    if (i === 0) return `M${x} ${y}`;
    const [x0, y0] = moved[i - 1];
    if (way === "wide") return `${d}C${(x0 + x) / 2} ${y0} ${(x0 + x) / 2} ${y} ${x} ${y}`;
    return `${d}C${x0} ${(y0 + y) / 2} ${x} ${(y0 + y) / 2} ${x} ${y}`;
  }, "");
}
