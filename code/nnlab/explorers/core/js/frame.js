// The frame of every view: stage, problem, line, and the buttons below. A view gives parts: pure
// functions and one that draws.
import { html, made, renew, svg } from "./dom.js";
import { Fit } from "./fit.js";
import { foot } from "./foot.js";
import { fill } from "./numbers.js";
import { focusOn, follows, letGo, pressed } from "./pointer.js";
import { Speaker } from "./speaker.js";
import { onPage } from "./written.js";
import "./frame.css";

/**
 * @typedef {any} State   what the reader moves, by trait
 * @typedef {any} Data    what Python has passed to compute with
 * @typedef {{key: string, values: Record<string, any>, editable?: boolean, picture?: Result}} Problem  words
 *   that say why a state is impossible; `editable` where the greyed picture may still be worked on;
 *   `picture` what is drawn of the state all the same, where the greyed picture of the last one will not do
 * @typedef {any} Result  what compute gives; only `problem`, a Problem, where the state is impossible
 *
 * @typedef {object} Parts  a view's own functions; all but draw are pure
 * @property {string} name  the explorer's folder: its style sheet holds below .nnlab-<name>
 * @property {(state: State, data: Data) => Result} compute
 * @property {(state: State, result: Result, width: number, data: Data, now: State) => any} layout  where
 *   everything stands, in pixels; its `height` is the stage's, and a `width` beyond the page's scrolls
 * @property {(c: Context) => import("./dom.js").Child} draw  what goes onto the stage
 * @property {(state: State, result: Result, words: Record<string, string>, data: Data) => string} line  the
 *   live line, word for word what Python's `line` says; parts between " · " stay together when it wraps
 * @property {(state: State, data: Data) => string} snippet  the Python that gives this state
 * @property {(result: Result, state: State, data: Data) => State} [derived]  traits that follow from
 *   the result, as the largest value of a slider; in the order in which they are to be set
 * @property {(state: State, data: Data) => boolean} [fits]  whether a state that was kept may come back, where
 *   a list or a text of another length may, and a large number; where not given, only what has the same shape
 * @property {(state: State, data: Data) => string} [link]  what a link to the state has after its address, "#"
 *   included, where it is another than the site's own
 *
 * @typedef {object} Page  what a drawing may ask of its page
 * @property {Record<string, string>} words
 * @property {Data} data
 * @property {number} width  of the stage, in pixels
 * @property {boolean} alone  on a page of the site, with no kernel
 * @property {(values: State) => void} set  change the state
 * @property {() => void} redraw  draw again in the next frame
 * @property {(act: () => void) => void} afterwards  act once what is being drawn stands on the stage
 * @property {Record<string, any>} at  what only this page knows, kept between drawings: selected cells
 *
 * @typedef {object} Context
 * @property {SVGGraphicsElement} stage
 * @property {State} state  the last one that could be drawn, and what it gave
 * @property {Result} result
 * @property {State} now  what the reader has set: `state` itself, unless that has no picture. An `editable`
 *   view starts each change from here, or one change would take back another that is not drawn
 * @property {any} place
 * @property {Page} page
 */

/**
 * Make the module that a widget carries out of a view's parts.
 * @param {Parts} parts
 */
export function view(parts) {
  return {
    parts,
    /** @param {{model: any, el: HTMLElement}} host */
    render({ model, el }) {
      const frame = new Frame(parts, model, el);
      return () => frame.remove();
    },
  };
}

class Frame {
  /**
   * @param {Parts} parts
   * @param {any} model
   * @param {HTMLElement} el
   */
  constructor(parts, model, el) {
    this.parts = parts;
    this.model = model;
    /** @type {string[]} */
    this.names = model.get("state_names");
    /** @type {Data} */
    this.data = model.get("data");
    /** @type {Record<string, string>} */
    this.words = model.get("words");
    this.initial = structuredClone(this.read());
    /** @type {{state: State, result: Result} | null} the last state that could be drawn */
    this.shown = null;
    /** @type {{state: State, result: Result} | null} what was computed since the last frame */
    this.computed = null;
    this.pending = 0;
    this.speaker = new Speaker();
    this.fit = new Fit();
    /** @type {(() => void)[]} */
    this.after = [];
    this.ask = () => (this.pending ||= requestAnimationFrame(() => this.update()));
    this.writing = false;
    this.heard = () => {
      if (model.alone && !this.writing) this.settle();
      this.ask();
    };
    this.on = this.built();
    for (const kind of ["keydown", "pointerdown"]) this.on.stage.addEventListener(kind, () => this.catchUp(), true);
    this.bringBack(this.on.stage);
    el.append(this.on.root);
    /** @type {Page} */
    this.page = {
      words: this.words, data: this.data, width: this.width(), alone: Boolean(model.alone), at: {}, redraw: this.ask,
      afterwards: (act) => this.after.push(act),
      set: (values) => this.write(values),
    };
    for (const name of this.names) model.on(`change:${name}`, this.heard);
    this.watch = new ResizeObserver(() => {
      const explorer = /** @type {HTMLElement | null} */ (this.on.root.closest(".jupyter-widgets.nnlab"));
      if (explorer) explorer.onkeydown = keepKeys; // not there yet when a view is made
      const width = this.width();
      if (width !== this.page.width) this.ask();
      this.page.width = width;
    });
    this.watch.observe(this.on.root);
    this.update();
  }

  built() {
    const { words } = this;
    const stage = svg("svg", { class: "nnlab-stage", role: "group", "aria-label": words.stage });
    const board = html("div", { class: "nnlab-board" }, stage);
    const problem = html("p", { class: "nnlab-problem" });
    const line = html("p", { class: "nnlab-line" });
    const buttons = foot(words, () => this.restart(), () => this.parts.snippet(this.read(), this.data));
    const root = html("div", { class: `nnlab nnlab-view nnlab-${this.parts.name}` },
      board, problem, line, this.speaker.place, buttons.place);
    made(root);
    return { stage: stage.node, board: board.node, problem: problem.node, line: line.node, root: root.node, buttons };
  }

  remove() {
    this.watch.disconnect();
    this.speaker.remove();
    cancelAnimationFrame(this.pending);
    for (const name of this.names) this.model.off(`change:${name}`, this.heard);
  }

  /** @returns {State} */
  read() {
    return Object.fromEntries(this.names.map((name) => [name, this.model.get(name)]));
  }

  /** @param {State} values */
  write(values) {
    this.put(values);
    if (this.model.alone) this.settle();
  }

  /** @param {State} values  one after the other: nothing follows from some of them without the rest */
  put(values) {
    this.writing = true;
    for (const [name, value] of Object.entries(values)) this.model.set(name, value);
    this.writing = false;
    this.model.save_changes();
  }

  // Set what follows from the state. A page does so at once, for the next key may come before the next
  // frame. A kernel does so itself and may be a step ahead: to it this is said once a frame at most.
  settle(state = this.read(), result = this.compute(state)) {
    const values = result.problem ? {} : this.derived(result, state);
    if (Object.entries(values).some(([name, value]) => this.model.get(name) !== value)) this.put(values);
  }

  // A page computes as soon as the state changes (settle): while it waits for its frame, which finds the result here.
  /**
   * @param {State} state
   * @returns {Result}
   */
  compute(state) {
    const before = this.computed;
    if (before && this.names.every((name) => before.state[name] === state[name])) return before.result;
    this.computed = { state, result: this.parts.compute(state, this.data) };
    return this.computed.result;
  }

  width() {
    return Math.max(280, Math.min(this.on.root.clientWidth, 900));
  }

  // Back to the first state with empty hands: no tool, no cell chosen, nothing held.
  restart() {
    letGo(this.on.stage);
    this.page.at = {};
    this.ask(); // a state that is the first one already changes nothing
    this.goBack(this.initial);
  }

  // Limits first, or a slider would cut a value down to the limit of the state that is left.
  /** @param {State} state  a whole one, which has been before */
  goBack(state) {
    const result = this.compute(state);
    if (!result.problem) this.put(this.derived(result, state));
    this.write(state);
  }

  /**
   * @param {Result} result
   * @param {State} state
   */
  derived(result, state) {
    return this.parts.derived?.(result, state, this.data) ?? {};
  }

  // What is drawn answers keys from the state that it shows: the second key of a frame meets the first one's.
  catchUp() {
    if (!this.pending) return;
    cancelAnimationFrame(this.pending);
    this.update();
  }

  // A zoom or a scroll takes the pointer away that began it: what it has moved until then goes back. What
  // was pulled before a second finger came stays.
  /** @param {SVGElement} stage */
  bringBack(stage) {
    let before = this.read();
    stage.addEventListener("pointerdown", () => {
      if (!pressed(stage)) before = this.read();
    }, true);
    stage.addEventListener("pointercancel", ({ pointerId }) => {
      if (follows(stage, pointerId)) this.goBack(before);
    }, true);
  }

  update() {
    this.pending = 0;
    const state = this.read();
    const result = this.compute(state);
    this.computed = null;
    this.tell(state, result);
    const picture = result.problem ? result.problem.picture : result;
    if (picture) this.shown = { state, result: picture };
    if (this.shown) this.redraw(this.shown.state, this.shown.result, state);
    else this.showNothing();
    this.settle(state, result);
  }

  /**
   * Say in words what is seen, or why there is nothing new to see.
   * @param {State} state
   * @param {Result} result
   */
  tell(state, result) {
    const { problem } = result;
    const why = problem ? fill(this.words[problem.key], problem.values) : "";
    const said = problem ? "" : this.parts.line(state, result, this.words, this.data);
    const stale = Boolean(problem && !problem.picture);
    this.on.root.classList.toggle("nnlab-stale", stale);
    // What is greyed shows an older state: not to be edited, unless the view goes on from there.
    this.on.board.inert = stale && !problem.editable;
    renew(this.on.problem, onPage(why));
    renew(this.on.line, said ? parted(said) : []);
    this.on.buttons.forget();
    this.speaker.say(why || said);
  }

  // The very first state may be impossible: then there is no picture to grey.
  showNothing() {
    this.on.stage.setAttribute("height", "0");
    renew(this.on.stage, svg("desc", {}, this.on.problem.textContent));
  }

  /**
   * Elements may be taken for others, so the key that had the keyboard gets it back.
   * @param {State} state
   * @param {Result} result
   * @param {State} now
   */
  redraw(state, result, now) {
    const { page, on: { stage } } = this;
    const active = /** @type {SVGElement | null} */ (document.activeElement);
    const key = stage.contains(active) ? active?.dataset.key : null;
    const place = this.parts.layout(state, result, page.width, this.data, now);
    this.resize(place);
    renew(stage, this.parts.draw({ stage, state, result, now, place, page }));
    this.fit.apply(stage);
    for (const act of this.after.splice(0)) act();
    if (key && /** @type {SVGElement | null} */ (document.activeElement)?.dataset.key !== key) focusOn(stage, key);
  }

  // A stage too wide for the page scrolls in its own box; the others keep their focus rings whole. What is
  // said anew, even the same, has the browser lay out all that stands on the stage.
  /** @param {{height: number, width?: number}} place */
  resize({ height, width = 0 }) {
    const wide = width > this.page.width;
    const size = `0 0 ${wide ? width : this.page.width} ${height}`;
    const { stage, board } = this.on;
    if (stage.getAttribute("viewBox") === size && stage.getAttribute("height") === String(height)) return;
    stage.setAttribute("viewBox", size);
    stage.setAttribute("height", String(height));
    stage.style.minWidth = wide ? `${width}px` : "";
    board.style.overflowX = wide ? "auto" : "";
    stage.style.touchAction = wide ? "pan-x pan-y pinch-zoom" : "";
  }
}

// JupyterLab has plain keys of its own (arrows walk along the cells, x cuts one), which it takes
// from a menu of choices too: not while the keyboard is in an explorer.
/** @param {KeyboardEvent} event */
function keepKeys(event) {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && !["Enter", "Escape"].includes(event.key)) event.stopPropagation();
}

/**
 * @param {string} text
 * @returns {import("./dom.js").Child[]}
 */
function parted(text) {
  const spans = text.split(" · ").map((part) => html("span", { class: "nnlab-part" }, onPage(part)));
  return spans.flatMap((span, i) => (i ? [html("span", { class: "nnlab-dot" }, " · "), span] : [span]));
}
