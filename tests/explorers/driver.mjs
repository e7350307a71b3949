// Answers what a view computes, one question a line, as the page would: node driver.mjs bundle.mjs
import { createInterface } from "node:readline";

const module = await import(process.argv[2]);
// A module of the kit has no parts: only its functions can be called.
const { name: folder, compute, layout, line, snippet, derived } = module.default?.parts ?? {};
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

const answers = {
  // What the view calls itself: to be the name of its folder.
  folder: () => folder,
  // All that a state gives; `missing` are words that were asked for and are not there.
  state({ state, data, words }) {
    const missing = new Set();
    const asked = new Proxy(words, { get: (table, key) => table[key] ?? (missing.add(String(key)), "") });
    const result = compute(state, data);
    if (result.problem) {
      const problem = fill(asked[result.problem.key], result.problem.values);
      return { problem, missing: [...missing] };
    }
    const said = line(state, result, asked, data);
    const limits = derived?.(result, state, data) ?? {};
    return { result, derived: limits, line: said, snippet: snippet(state, data), missing: [...missing] };
  },
  // The copied Python, also where nothing can be computed.
  snippet: ({ state, data }) => snippet(state, data),
  // Where things stand. `points` asks functions of the layout: {output: 5} for output(0) to output(4).
  layout({ state, data, width, points = {} }) {
    const place = layout(state, compute(state, data), width, data);
    const at = (name, count) => Array.from({ length: count }, (_, i) => place[name](i));
    return { ...place, ...Object.fromEntries(Object.entries(points).map(([name, count]) => [name, at(name, count)])) };
  },
  // A function that the module exports, index.js beside the view.
  call: ({ name, args }) => module[name](...args),
};

let known; // data as they were last sent: only others are sent again
for await (const question of createInterface({ input: process.stdin })) {
  const { ask, data, ...rest } = JSON.parse(question);
  known = data ?? known;
  console.log(JSON.stringify(answers[ask]({ ...rest, data: known }) ?? null));
}
