// A setup as a short Python script that trains to the same loss, with nnlab or with PyTorch: letter for
// letter what nnlab/playground/scripts.py writes.
import { literal } from "../../core/js/numbers.js";
import { changed, otherOf, sizesOf } from "./setup.js";

/** @typedef {import("./setup.js").Setup} Setup */

/** @type {Record<string, string>} */
const LAYERS = { tanh: "Tanh", relu: "ReLU", sigmoid: "Sigmoid" };
/** @type {Record<string, (rate: string) => string>} */
const OPTIMIZERS = {
  sgd: (rate) => `SGD(net.parameters(), lr=${rate})`,
  momentum: (rate) => `SGD(net.parameters(), lr=${rate}, momentum=0.9)`,
  adam: (rate) => `Adam(net.parameters(), lr=${rate})`,
};
const LOSSES = { classification: "BCEWithLogitsLoss", regression: "MSELoss" };
/** @type {Record<string, (rate: string) => string>} */
const PENALTIES = {
  l1: (rate) => `${rate} * sum(w.abs()`,
  l2: (rate) => `${rate} / 2 * sum(w.square()`,
};
const APART = ["steps", "compare"]; // of a setup, but not of the training of its net
/** @type {Record<string, number>} of a list's entries in one line */
const IN_ROW = { own: 4, measured: 4, start: 3 };

/**
 * With a net that is compared with, both are trained.
 * @param {Setup} setup
 * @param {number} steps  how many to do
 */
export function numpyScript(setup, steps) {
  const other = otherOf(setup);
  const one = trainingLines(setup, "setup", "training", steps);
  const both = other ? `${one}\n\n${trainingLines(other, "beside", "other", steps)}` : one;
  const losses = other ? "training.losses(), other.losses()" : "training.losses()";
  return `from nnlab.playground import Setup, Training\n\n${both}\n${losses}`;
}

/** @type {(fields: Setup, setup: string, training: string, steps: number) => string} */
const trainingLines = (fields, setup, training, steps) => `${setupLines(fields, setup)}
${training} = Training(${setup})
${training}.run(${steps})`;

/**
 * @param {Setup} setup
 * @param {number} steps  how many to do
 */
export function torchScript(setup, steps) {
  return `import torch
from nnlab.playground import Setup, batches, features_of, made_data, start

${setupLines(setup)}
data = made_data(setup)
x = torch.tensor(features_of(setup.features, data.points))
y = torch.tensor(data.targets)

net = torch.nn.Sequential(
${layers(setup)}
).double()
torch.nn.utils.vector_to_parameters(torch.tensor(start(setup)), net.parameters())
optimizer = torch.optim.${OPTIMIZERS[setup.optimizer](literal(setup.learning_rate))}
loss_of = torch.nn.${LOSSES[setup.task]}()

for _, batch in zip(range(${steps}), batches(setup)):
    optimizer.zero_grad()
    loss = loss_of(net(x[batch])[:, 0], y[batch])
${penaltyLine(setup)}    loss.backward()
    optimizer.step()

scores, cut = net(x)[:, 0], data.training
[loss_of(scores[:cut], y[:cut]).item(), loss_of(scores[cut:], y[cut:]).item()]`;
}

/** @param {Setup} setup */
function penaltyLine({ penalty, penalty_rate }) {
  if (penalty === "none") return "";
  return `    loss = loss + ${PENALTIES[penalty](literal(penalty_rate))}.sum() for w in net.parameters() if w.ndim == 2)\n`;
}

/**
 * @param {Setup} setup
 * @param {string} [called]
 */
function setupLines(setup, called = "setup") {
  const fields = Object.entries(changed(setup)).filter(([name]) => !APART.includes(name));
  const lines = fields.map(([name, value]) => `    ${name}=${written(value, IN_ROW[name])},\n`);
  return lines.length ? `${called} = Setup(\n${lines.join("")})` : `${called} = Setup()`;
}

/**
 * @param {any} value
 * @param {number} [inRow]  entries of a list in one line, if it takes several
 * @returns {string}
 */
function written(value, inRow) {
  if (typeof value === "string") return JSON.stringify(value);
  if (!Array.isArray(value)) return literal(value);
  const parts = value.map((part) => written(part));
  if (!inRow) return `[${parts.join(", ")}]`;
  const rows = [];
  for (let at = 0; at < parts.length; at += inRow) rows.push(`        ${parts.slice(at, at + inRow).join(", ")},\n`);
  return `[\n${rows.join("")}    ]`;
}

/** @param {Setup} setup */
function layers(setup) {
  const sizes = sizesOf(setup);
  const lines = [];
  for (let k = 0; k + 1 < sizes.length; k++) {
    lines.push(`    torch.nn.Linear(${sizes[k]}, ${sizes[k + 1]}),`);
    if (k + 2 < sizes.length && setup.activation in LAYERS) lines.push(`    torch.nn.${LAYERS[setup.activation]}(),`);
  }
  return lines.join("\n");
}
