// Where everything of the graph explorer stands, in pixels: pure geometry over the places in `graph`.
import { PIXELS } from "./pixels.js";

/** @typedef {import("./inputs.js").Graph} Graph */

const PORTS = 15; // pixels between the wires that meet at a gate
const PITCH = [80, 58]; // widest and narrowest of one place from left to right: two inputs side by side

export function layout(_state, { graph }, width) {
  const branching = Number(graph.nodes.some((_, i) => leaving(graph, i) > 1));
  const ways = [wide(graph, width, branching), tall(graph, width, branching)];
  return ways.find((way) => way.width <= width) ?? ways.sort((a, b) => a.width - b.width)[0];
}

/**
 * How many wires leave the node.
 * @param {Graph} graph
 * @param {number} node
 */
export function leaving({ edges }, node) {
  return edges.filter(({ source }) => source === node).length;
}

const levelsOf = ({ nodes }) => Math.max(...nodes.map(({ level }) => level)) + 1;

// From left to right: the wire runs on between the value above it and the gradient below it.
function wide(graph, width, branching) {
  const { radius, tag, gap, top, first } = PIXELS;
  const levels = levelsOf(graph);
  const block = 2 * radius + tag + gap;
  const curve = Math.max(PIXELS.curve, Math.min(110, (width - 2 - levels * block) / Math.max(1, levels - 1)));
  const total = levels * block + (levels - 1) * curve + 2;
  const left = Math.max(1, (width - total) / 2) + radius;
  const at = (level, place) => [left + level * (block + curve), top + first + place * PIXELS.row[branching]];
  const nodes = graph.nodes.map(({ level }, i) => {
    const [x, y] = at(level, graph.wide[i]);
    const out = [[x + radius, y], [x + block - radius, y]];
    return { ...beside(x, y), label: { x, y: y - radius - 9, anchor: "middle" }, out };
  });
  const through = ([level, place]) => {
    const [x, y] = at(level, place);
    return [[x - radius, y], [x - radius + block, y]];
  };
  const wires = joined(graph, nodes, "wide", through, (n, shift) => [n.x - radius, n.y + shift], 1);
  const rows = Math.max(...graph.wide, ...graph.edges.flatMap((edge) => edge.wide.map(([, place]) => place)));
  const last = graph.nodes.length - 1; // the output's own wire leads out of the picture
  const end = { source: last, target: last, points: nodes[last].out };
  const height = top + first + rows * PIXELS.row[branching] + PIXELS.below[branching];
  return { way: "wide", width: total, height, nodes, wires: [...wires, end] };
}

// From top to bottom: the number of a first input stands under it, all others to the right.
function tall(graph, width, branching) {
  const { radius, tag, top, head, foot, numbers, short } = PIXELS;
  const more = PIXELS.terms[branching];
  const levels = levelsOf(graph);
  const step = (levels > PIXELS.levels ? short : PIXELS.step) + more;
  const row = (level) => top + radius + head + (level && numbers + more + level * step);
  const { pitch, left, total } = columns(graph, width, { radius, tag });
  const nodes = graph.nodes.map(({ level }, i) => {
    const [x, y] = [left + graph.tall[i] * pitch, row(level)];
    if (level === 0) return { ...under(x, y, radius), out: [[x, y + radius + numbers + more]] };
    return { ...beside(x, y), label: { x: x - radius - 5, y, anchor: "end" }, out: [[x, y + radius]] };
  });
  const through = ([level, place]) => [-radius, radius].map((shift) => [left + place * pitch, row(level) + shift]);
  const wires = joined(graph, nodes, "tall", through, (n, shift) => [n.x + shift, n.y - radius], 0);
  const height = row(levels - 1) + radius + foot + more;
  return { way: "tall", width: total, height, nodes, wires };
}

// How wide one place of a drawing from top to bottom is, and where the first one stands.
function columns(graph, width, { radius, tag }) {
  const ends = (pitch) => {
    const stacked = graph.nodes.map(({ level }) => level === 0);
    const low = graph.tall.map((place, i) => place * pitch - (stacked[i] ? PITCH[1] / 2 : radius + 16));
    const high = graph.tall.map((place, i) => place * pitch + (stacked[i] ? PITCH[1] / 2 : radius + tag + 6));
    const bends = graph.edges.flatMap((edge) => edge.tall.map(([, place]) => place * pitch));
    return [Math.min(...low, ...bends.map((x) => x - 6)), Math.max(...high, ...bends.map((x) => x + 6))];
  };
  const room = (p) => ends(p)[1] - ends(p)[0];
  let pitch = PITCH[0];
  while (pitch > PITCH[1] && room(pitch) > width) pitch -= 2;
  return { pitch, total: room(pitch), left: Math.max(0, (width - room(pitch)) / 2) - ends(pitch)[0] };
}

function beside(x, y) {
  const { radius, tag } = PIXELS;
  const middle = x + radius + 4 + tag / 2;
  return { x, y, shelf: [x + radius, x + radius + tag + 6], value: [middle, y - 15], gradient: [middle, y + 14] };
}

function under(x, y, radius) {
  return { x, y, value: [x, y + radius + 16], gradient: [x, y + radius + 39] };
}

// The points of each wire: from its source's number, past the levels between, to a port of its gate.
function joined(graph, nodes, way, through, port, axis) {
  return graph.edges.map((edge) => {
    const mates = graph.edges.filter(({ target }) => target === edge.target);
    const from = (mate) => (mate[way].length ? through(mate[way].at(-1))[0] : nodes[mate.source].out.at(-1))[axis];
    const order = [...mates].sort((a, b) => from(a) - from(b) || a.position - b.position);
    const shift = (order.indexOf(edge) - (mates.length - 1) / 2) * PORTS;
    const points = [...nodes[edge.source].out, ...edge[way].flatMap(through), port(nodes[edge.target], shift)];
    return { ...edge, points };
  });
}
