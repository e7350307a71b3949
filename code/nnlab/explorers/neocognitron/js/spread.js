// Both nets over a picture in a frame so wide that each of its shifts is a cutting of it: layers that slide by
// one pixel, with nothing put around, give of a cutting the cutting of what they give of the whole.
import { conv } from "../../core/js/conv.js";
import { passed, pooled } from "../../core/js/layers.js";
import { Maps } from "../../core/js/maps.js";
import { verdicts } from "../../core/js/softmax.js";
import { Places } from "./places.js";

/** @typedef {import("./compute.js").Data} Data */
/** @typedef {import("./compute.js").Stage} Stage */
/** @typedef {import("./compute.js").Decoded} Decoded */

export const NAMES = ["stack", "net"];
export const SECOND = 3; // the net's second convolution among its layers

/**
 * The first layers of both nets everywhere, the second where one will look.
 * @param {number[][]} picture
 * @param {Decoded} own
 * @param {Data} data
 */
export function spread(picture, { templates, layers, slid }, { stages: [first, second], margin }) {
  const framed = frame(picture, 2 * margin);
  const stack = [conv(framed, { weight: templates[0], bias: new Float64Array(first.templates), kernel: first.size, padding: 0 })];
  const over = matched(framed, first);
  const { values, side } = stack[0];
  values.forEach((sum, at) => (values[at] = over(sum, at % (side * side))));
  stack.push(pooled(stack[0], /** @type {number} */ (first.window), 1));
  const [, , relued, net] = passed(layers.slice(0, SECOND), framed);
  const { kernel, bias } = /** @type {{kernel: number, bias: Float64Array}} */ (layers[SECOND]);
  const near = matched(stack[1], second);
  return {
    framed, first: { stack, net: [relued, net] },
    second: {
      stack: new Places(stack[1], { weight: slid.stack, bias: new Float64Array(second.templates), kernel: second.size },
        (sums, place) => sums.forEach((sum, map) => (sums[map] = near(sum, place)))),
      net: new Places(net, { weight: slid.net, bias, kernel }, (sums) => sums.forEach((sum, map) => (sums[map] = Math.max(sum, 0)))),
    },
  };
}

/**
 * What both nets make of one shift: {picture, stack, net}, maps, and the verdicts on their scores.
 * @param {ReturnType<typeof spread>} wide
 * @param {{down: number, right: number}} shift
 * @param {Decoded} own
 * @param {Data} data
 */
export function read({ framed, first, second }, { down, right }, { reader, layers }, { side, margin }) {
  const [top, left] = [margin - down, margin - right];
  const lost = framed.side - (side + 2 * margin); // of each layer's side
  const cut = (/** @type {Maps} */ maps) => cutting(maps, top, left, maps.side - lost);
  const layersOf = (/** @type {"stack" | "net"} */ name) => {
    const found = [...first[name].map(cut), second[name].cut(top, left, second[name].side - lost)];
    return [...found, pooled(found[2], found[2].side, 1)];
  };
  const [stack, net] = [layersOf("stack"), layersOf("net")];
  const scores = { stack: scored(reader, stack[3]), net: scored(layers[layers.length - 1], net[3]) };
  return { picture: cut(framed), stack, net, ...verdicts(scores) };
}

/** @type {(layer: import("../../core/js/layers.js").Layer, maps: Maps) => number[]} */
const scored = (layer, maps) => [...passed([layer], maps)[1].values];

/** @type {(picture: number[][], margin: number) => Maps} */
function frame(picture, margin) {
  const side = picture.length + 2 * margin;
  const values = new Float64Array(side * side);
  picture.forEach((row, i) => values.set(row, (i + margin) * side + margin));
  return new Maps(values, 1, side);
}

/** @type {(maps: Maps, top: number, left: number, side: number) => Maps} */
function cutting({ values, count, side: wide }, top, left, side) {
  const out = new Float64Array(count * side * side);
  for (let row = 0; row < count * side; row++) {
    const from = (Math.floor(row / side) * wide + top + (row % side)) * wide + left;
    out.set(values.subarray(from, from + side), row * side);
  }
  return new Maps(out, count, side);
}

/**
 * What an S layer makes of the sum of products with a template, at a place: their cosine, as far as it is over
 * the threshold.
 * @type {(x: Maps, stage: Stage) => (sum: number, place: number) => number}
 */
function matched(x, { size, threshold }) {
  const lengths = patchLengths(x, size);
  return (sum, place) => {
    const over = lengths[place] > 0 ? sum / lengths[place] - threshold : 0;
    return over > 0 ? over / (1 - threshold) : 0;
  };
}

/** @type {(x: Maps, size: number) => Float64Array} */
function patchLengths({ values, count, side }, size) {
  const squares = new Maps(new Float64Array(side * side), 1, side);
  for (let at = 0; at < count * side * side; at++) squares.values[at % (side * side)] += values[at] ** 2;
  const ones = new Float64Array(size * size).fill(1);
  const sums = conv(squares, { weight: ones, bias: new Float64Array(1), kernel: size, padding: 0 });
  return sums.values.map(Math.sqrt);
}
