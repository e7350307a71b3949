// Steps downhill on one array of parameters, in place: the rules of nnlab's optimizers, in their order.

/** @typedef {(gradient: Float64Array) => void} Step */

const MOMENTUM = 0.9;
const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-8;

/** @type {Record<string, (theta: Float64Array, rate: number) => Step>} */
export const OPTIMIZERS = {
  sgd: (theta, rate) => (gradient) => {
    for (let i = 0; i < theta.length; i++) theta[i] -= gradient[i] * rate;
  },
  momentum(theta, rate) {
    const velocity = new Float64Array(theta.length);
    return (gradient) => {
      for (let i = 0; i < theta.length; i++) {
        velocity[i] = velocity[i] * MOMENTUM + gradient[i];
        theta[i] -= velocity[i] * rate;
      }
    };
  },
  adam(theta, rate) {
    const mean = new Float64Array(theta.length);
    const square = new Float64Array(theta.length);
    let [power1, power2] = [1, 1];
    return (gradient) => {
      power1 *= BETA1;
      power2 *= BETA2;
      const spread = Math.sqrt(1 - power2);
      const reach = rate / (1 - power1);
      for (let i = 0; i < theta.length; i++) {
        const g = gradient[i];
        mean[i] += (g - mean[i]) * (1 - BETA1);
        square[i] = square[i] * BETA2 + g * g * (1 - BETA2);
        theta[i] -= (mean[i] / (Math.sqrt(square[i]) / spread + EPSILON)) * reach;
      }
    };
  },
};
