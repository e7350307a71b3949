// What a function of x may be made of: constants, functions and operators.
import { cos, exp, log, power, sin, tanh } from "./elementary.js";

/** @type {Record<string, number>} */
export const CONSTANTS = { pi: Math.PI, e: Math.E };
/** @type {Record<string, (x: number) => number>} */
export const FUNCTIONS = {
  sin, cos,
  tan: (x) => sin(x) / cos(x),
  exp, log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  tanh,
};
/** @type {Record<string, (a: number, b: number) => number>} */
export const OPERATORS = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": power,
};
