// Appended to the view's module by test_explorers_2d.py: answers one state per line, as the page would.
import { createInterface } from "node:readline";

const WIDTHS = [280, 328, 559, 560, 720, 900];

for await (const line of createInterface({ input: process.stdin })) {
  const { state, words } = JSON.parse(line);
  const result = compute(state);
  const said = result.problem
    ? fill(words[result.problem.key], result.problem.values) : readout(state, result, words);
  const limits = result.problem ? {} : derived(result, state);
  const places = result.problem ? [] : WIDTHS.map((width) => seen(state, result, width));
  console.log(JSON.stringify({ result, said, limits, places, code: code(state) }));
}

// Where a width puts things, and the cell that a pointer means on the output and in the window.
function seen(state, result, width) {
  const place = layout(result, state.stride, width);
  const { output, window, kernel, products, sum } = place;
  const box = taps(place.input, result, state).all;
  const boxes = [place.input.grid, output.grid, sum,
    ...[window, kernel, products].map(({ x, y, size }) => ({ x, y, width: 3 * size, height: 3 * size }))];
  const onOutput = [output.grid.x + (result.column + 0.5) * output.cell, output.grid.y + (result.row + 0.5) * output.cell];
  const onInput = [box.x + box.width / 2, box.y + box.height / 2];
  const point = ([x, y]) => pointed(x, y, place, result, state.stride);
  return { width, height: place.height, boxes, pointed: [point(onOutput), point(onInput)], off: point([-1, -1]) };
}
