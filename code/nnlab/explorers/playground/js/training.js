// Training, step by step: the same numbers as nnlab.playground.Training, to the last bit.
import { madeData } from "./data.js";
import { featuresOf } from "./features.js";
import { generator } from "./generator.js";
import { errorOf, lossOf } from "./losses.js";
import { Net, startOf } from "./net.js";
import { OPTIMIZERS } from "./optimizers.js";
import { sizesOf } from "./setup.js";

/** @typedef {import("./setup.js").Setup} Setup */
/** @typedef {{train: number, test: number, trainAccuracy: number, testAccuracy: number}} Losses NaN where there is none */

const FAR = 1e6; // a parameter beyond: the learning rate is too high, and training stops

/**
 * steps     how many are done
 * diverged  whether a parameter ran away; the net stays as it was before that step
 * net.theta may be changed between steps: training goes on from there
 */
export class Training {
  /** @param {Setup} setup  checked, see setupFrom; its steps are not done by themselves */
  constructor(setup) {
    this.setup = setup;
    this.data = madeData(setup);
    this.width = setup.features.length;
    this.inputs = featuresOf(setup.features, this.data.x1, this.data.x2);
    this.net = new Net(sizesOf(setup), setup.activation, startOf(setup));
    const { training } = this.data;
    this.size = Math.min(setup.batch, training);
    this.stepsPerEpoch = Math.ceil(training / this.size);
    this.draw = generator(setup.seed, "order");
    this.order = Uint16Array.from({ length: training }, (_, i) => i);
    this.at = 0; // how much of the order is used up
    this.gradient = new Float64Array(this.net.theta.length);
    this.before = new Float64Array(this.net.theta.length);
    this.advance = OPTIMIZERS[setup.optimizer](this.net.theta, setup.learning_rate);
    this.steps = 0;
    this.diverged = false;
  }

  get epochs() {
    return this.steps / this.stepsPerEpoch;
  }

  /**
   * Do so many steps, fewer if training diverges; tell whether all were done.
   * @param {number} count
   */
  run(count) {
    for (let i = 0; i < count && !this.diverged; i++) this.step();
    return !this.diverged;
  }

  /** Go on to the end of the epoch that has begun, or do the next one; as many steps as that takes. */
  epoch() {
    return this.run(this.stepsPerEpoch - (this.steps % this.stepsPerEpoch));
  }

  /** One step on the next batch. */
  step() {
    if (this.diverged) return;
    const { theta } = this.net;
    this.fillGradient();
    this.before.set(theta);
    this.advance(this.gradient);
    let far = false;
    for (let i = 0; i < theta.length; i++) if (!(Math.abs(theta[i]) <= FAR)) far = true; // also where NaN
    if (far) {
      theta.set(this.before);
      this.diverged = true;
    } else this.steps++;
  }

  /** The gradient of the mean loss of the next batch with the penalty; passes that batch. */
  fillGradient() {
    const { net, gradient, inputs, width, order, size, setup: { task }, data: { targets } } = this;
    if (this.at === 0 && size < order.length) this.draw.permute(order);
    const end = Math.min(this.at + size, order.length);
    const count = end - this.at;
    gradient.fill(0);
    for (let k = this.at; k < end; k++) {
      const i = order[k];
      const score = net.forward(inputs, i * width);
      net.backward(errorOf(task, score, targets[i], count), gradient);
    }
    this.at = end < order.length ? end : 0;
    this.addPenalty();
  }

  addPenalty() {
    const { gradient, net: { theta, weightsAt, biasesAt }, setup: { penalty, penalty_rate } } = this;
    if (penalty === "none") return;
    for (let k = 0; k < weightsAt.length; k++) {
      for (let i = weightsAt[k]; i < biasesAt[k]; i++) {
        gradient[i] += penalty_rate * (penalty === "l1" ? Math.sign(theta[i]) : theta[i]);
      }
    }
  }

  /**
   * Mean losses and, in classification, shares of points on the right side.
   * @returns {Losses}
   */
  losses() {
    const { training, targets } = this.data;
    const [train, trainAccuracy] = this.part(0, training);
    const [test, testAccuracy] = this.part(training, targets.length);
    return { train, test, trainAccuracy, testAccuracy };
  }

  /**
   * @param {number} from
   * @param {number} to
   */
  part(from, to) {
    const { net, inputs, width, setup: { task }, data: { targets } } = this;
    const count = to - from;
    let [sum, right] = [0, 0];
    for (let i = from; i < to; i++) {
      const score = net.forward(inputs, i * width);
      sum += lossOf(task, score, targets[i]);
      if ((2 * targets[i] - 1) * score > 0) right++;
    }
    return count ? [sum / count, task === "classification" ? right / count : NaN] : [NaN, NaN];
  }

  /** What each unit gives for each point of the data: point after point, each as in net.values. */
  images() {
    const { net, inputs, width, data: { targets } } = this;
    const units = net.values.length;
    const found = new Float64Array(targets.length * units);
    for (let i = 0; i < targets.length; i++) {
      net.forward(inputs, i * width);
      found.set(net.values, i * units);
    }
    return found;
  }

  /** [layer, unit] of each hidden ReLU that is 0 for all points trained on; layers count from 0. */
  deadUnits() {
    const { net, inputs, width, setup: { activation }, data: { training } } = this;
    if (activation !== "relu") return [];
    const alive = new Uint8Array(net.values.length);
    for (let i = 0; i < training; i++) {
      net.forward(inputs, i * width);
      for (let u = 0; u < alive.length; u++) if (net.values[u] > 0) alive[u] = 1;
    }
    return net.sizes.slice(1, -1).flatMap((count, k) =>
      Array.from({ length: count }, (_, j) => [k, j]).filter(([, j]) => !alive[net.layerAt[k + 1] + j]));
  }
}
