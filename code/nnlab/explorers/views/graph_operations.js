// The operations of nnlab.graph for single numbers: value, slopes and the same ties and domains.

// How much of the gradient of max(a, b) goes to a: in a tie half.
const share = (a, b) => (a > b ? 1 : a === b ? 0.5 : 0);

function sigmoid(a) {
  if (a >= 0) return 1 / (1 + Math.exp(-a));
  const e = Math.exp(a);
  return e / (1 + e);
}

// For each operation: of(a, b) its value, slopes(a, b, value) along a and along b.
const OPERATIONS = {
  "+": { of: (a, b) => a + b, slopes: () => [1, 1] },
  "-": { of: (a, b) => a - b, slopes: () => [1, -1] },
  "*": { of: (a, b) => a * b, slopes: (a, b) => [b, a] },
  "/": { of: (a, b) => a / b, slopes: (a, b, value) => [1 / b, -value / b] },
  "**": {
    of: (a, b) => Math.pow(a, b),
    slopes: (a, b) => [b ? b * Math.pow(a, b - 1) : 0, a === 0 ? 0 : Math.pow(a, b) * Math.log(a)],
  },
  exp: { of: Math.exp, slopes: (a, b, value) => [value] },
  log: { of: Math.log, slopes: (a) => [1 / a] },
  tanh: { of: Math.tanh, slopes: (a, b, value) => [1 - value * value] },
  sigmoid: { of: sigmoid, slopes: (a, b, value) => [value * (1 - value)] },
  relu: { of: (a) => (a <= 0 ? 0 : a), slopes: (a) => [a > 0 ? 1 : 0] },
  maximum: { of: (a, b) => (a < b ? b : a), slopes: (a, b) => [share(a, b), 1 - share(a, b)] },
  square: { of: (a) => a * a, slopes: (a) => [2 * a] },
  sum: { of: (a) => a, slopes: () => [1] },
};

// The inputs of an operation with its constant put in its place.
export function operands({ constant }, parts) {
  if (!constant.length) return [...parts];
  return constant[0] === 0 ? [constant[1], ...parts] : [parts[0], constant[1]];
}

// {value, local: one slope for each input}, or {trouble: key of the words} outside the domain.
export function operate(row, values) {
  const [a, b] = operands(row, values);
  if (row.op === "log" && a <= 0) return { trouble: "graph_not_positive" };
  if (row.op === "/" && b === 0) return { trouble: "graph_by_zero" };
  const { of, slopes } = OPERATIONS[row.op];
  const value = of(a, b);
  if (row.op === "**" && (Number.isNaN(value) || (a === 0 && b < 0))) return { trouble: "graph_no_power" };
  if (!Number.isFinite(value)) return { trouble: "graph_too_large" };
  const local = slopes(a, b, value);
  return { value, local: row.constant.length ? [local[1 - row.constant[0]]] : local };
}
