// The playground's points, made from a seed or the reader's own, and shared for testing: the same as
// nnlab/playground/data.py makes.
import { cos, exp, sin } from "./elementary.js";
import { readExpression } from "./expression.js";
import { OWN } from "./fields.js";
import { generator } from "./generator.js";
import { Problem } from "./problem.js";

/** @typedef {import("./generator.js").Generator} Generator */
/** @typedef {import("./setup.js").Setup} Setup */
/** @typedef {[x1: number, x2: number, target: number]} Row */
/** @typedef {{x1: Float64Array, x2: Float64Array, targets: Float64Array, training: number}} Data
 * training: how many of the points, the first ones, are trained on; the others are for testing */

export const EDGE = 1.5; // made points, before noise, lie from −EDGE to EDGE
const TWO_PI = 6.283185307179586;
const MARGIN = 0.05;
const TURNS = 1.25;
const TRIES = 1000;
const HILLS = [[-1, 0.65, 1], [0, 0.65, -1], [1, 0.65, 1], [-1, -0.65, -1], [0, -0.65, 1], [1, -0.65, -1]];
const WIDTH = 0.3;

/**
 * @param {Generator} draw
 * @returns {[number, number]}
 */
function inSquare(draw) {
  const x1 = EDGE * (2 * draw.uniform() - 1);
  return [x1, EDGE * (2 * draw.uniform() - 1)];
}

/**
 * @param {number} radius
 * @param {number} angle
 * @returns {[number, number]}
 */
function polar(radius, angle) {
  return [radius * cos(angle), radius * sin(angle)];
}

/** The half-planes of a pentagon, [a, b, c] with a·x + b·y + c its distance from a side, above 0 inside. */
function sides(/** @type {[number, number][]} */ corners) {
  return corners.map(([x, y], i) => {
    const [u, v] = corners[(i + 1) % corners.length];
    const length = Math.sqrt((u - x) * (u - x) + (v - y) * (v - y));
    const [a, b] = [(y - v) / length, (u - x) / length];
    return [a, b, -(a * x + b * y)];
  });
}

// The duck of nnlab.points: head and body, the body's pentagon standing on its tip.
const DUCK = [[0.55, -0.6, 0.5, 1], [0.95, 0.3, -0.4, -1]].map(([radius, x, y, up]) =>
  sides([0, 1, 2, 3, 4].map((i) => {
    const [u, v] = polar(radius, TWO_PI / 4 + (up * TWO_PI * i) / 5);
    return [u + x, up * v + y];
  })));

/** @type {(x1: number, x2: number) => number} how far inside the duck */
const depth = (x1, x2) => Math.max(...DUCK.map((part) => Math.min(...part.map(([a, b, c]) => a * x1 + b * x2 + c))));

/** @type {Record<string, (draw: Generator, i: number) => Row>} */
const PLACES = {
  xor(draw, i) {
    const x1 = Math.floor(i / 2) % 2 ? 1 : -1;
    const x2 = i % 2 ? 1 : -1;
    return [x1, x2, Number(x1 !== x2)];
  },
  donut(draw, i) {
    const share = draw.uniform();
    const angle = TWO_PI * draw.uniform();
    return [...polar(i % 2 ? 0.6 * Math.sqrt(share) : Math.sqrt(1 + share * (EDGE * EDGE - 1)), angle), i % 2];
  },
  duck(draw, i) {
    for (;;) {
      const [x1, x2] = inSquare(draw);
      const deep = depth(x1, x2);
      if (i % 2 ? deep > MARGIN : deep < -MARGIN) return [x1, x2, i % 2];
    }
  },
  spiral(draw, i) {
    const way = Math.sqrt(0.03 + 0.97 * draw.uniform());
    return [...polar(0.95 * EDGE * way, TWO_PI * (TURNS * way + (i % 2) / 2)), i % 2];
  },
  moons(draw, i) {
    const [x1, x2] = polar(1, (TWO_PI / 2) * draw.uniform());
    return i % 2 ? [0.5 - x1, 0.25 - x2, 1] : [x1 - 0.5, x2 - 0.25, 0];
  },
  plane(draw) {
    const [x1, x2] = inSquare(draw);
    return [x1, x2, (x1 + x2) / 3];
  },
  gaussian(draw) {
    const [x1, x2] = inSquare(draw);
    let height = 0;
    for (const [a, b, sign] of HILLS) {
      const distance = (x1 - a) * (x1 - a) + (x2 - b) * (x2 - b);
      height += sign * exp(-distance / (2 * WIDTH * WIDTH));
    }
    return [x1, x2, height];
  },
};

/**
 * @param {string} text
 * @returns {(draw: Generator, i: number) => Row}
 */
function above(text) {
  const heightAt = readExpression(text);
  return (draw) => {
    for (let i = 0; i < TRIES; i++) {
      const [x1, x2] = inSquare(draw);
      const height = heightAt(x1);
      if (!Number.isNaN(height)) return [x1, x2, Number(x2 > height)];
    }
    throw new Problem("data_nowhere", { edge: EDGE });
  };
}

/**
 * The points of a setup, in an order by chance, those for testing behind.
 * @param {Setup} setup
 * @returns {Data}
 */
export function madeData(setup) {
  const rows = OWN.includes(setup.data) ? setup[setup.data] : madeRows(setup);
  if (!rows.length) throw new Problem("data_none");
  const count = rows.length;
  const order = generator(setup.data_seed, "share").permute(new Uint16Array(count));
  /** @param {0 | 1 | 2} k */
  const column = (k) => Float64Array.from(order, (i) => rows[i][k]);
  const testing = Math.min(Math.floor(setup.test_share * count + 0.5), count - 1);
  return { x1: column(0), x2: column(1), targets: column(2), training: count - testing };
}

/**
 * @param {Setup} setup
 * @returns {Row[]}
 */
function madeRows({ task, data, expression, points, noise, data_seed }) {
  const place = PLACES[data] ?? above(expression);
  const draw = generator(data_seed, "places");
  const rows = Array.from({ length: points }, (_, i) => place(draw, i));
  const moved = task === "classification" ? [0, 1] : [2];
  const normals = generator(data_seed, "noise").normals(moved.length * points);
  rows.forEach((row, i) => moved.forEach((k, j) => (row[k] += noise * normals[moved.length * i + j])));
  return rows;
}
