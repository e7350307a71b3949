// Made from js/ and ../core/js/ by `make bundles`; edit those.

// core/js/dom.js
var SVG = "http://www.w3.org/2000/svg";
var HTML = "http://www.w3.org/1999/xhtml";
var Piece = class {
  /**
   * @param {string} space  the namespace
   * @param {string} tag
   * @param {Attributes} attributes
   * @param {Child[]} children
   */
  constructor(space, tag, attributes, children) {
    this.space = space;
    this.tag = tag;
    this.attributes = attributes;
    this.children = pieces(children);
    this.kind = "data-key" in attributes ? `${tag} ${attributes["data-key"]}` : tag;
    this.node = null;
  }
};
var words = (text) => new Piece("", "", { text }, []);
function pieces(children) {
  const list2 = (
    /** @type {any[]} */
    [children].flat(Infinity)
  );
  const there = list2.filter((child) => child != null && child !== false);
  return there.map((child) => child instanceof Piece ? child : words(String(child)));
}
function svg(tag, attributes = {}, ...children) {
  return new Piece(SVG, tag, attributes, children);
}
function html(tag, attributes = {}, ...children) {
  return new Piece(HTML, tag, attributes, children);
}
function made(piece) {
  if (!piece.tag) return piece.node = document.createTextNode(piece.attributes.text);
  piece.node = document.createElementNS(piece.space, piece.tag);
  assign(piece.node, {}, piece.attributes);
  piece.node.append(...piece.children.map(made));
  return piece.node;
}
var content = /* @__PURE__ */ new WeakMap();
function renew(parent, children) {
  const now = pieces(children);
  exchange(parent, content.get(parent) ?? [], now);
  content.set(parent, now);
}
function exchange(parent, before, now) {
  if (before.length === now.length && now.every(({ kind }, i) => kind === before[i].kind)) {
    now.forEach((piece, i) => become(before[i], piece));
    return;
  }
  const kept = new Set(now.filter((piece) => before.includes(piece)));
  const free = /* @__PURE__ */ new Map();
  for (const piece of before) if (!kept.has(piece)) free.set(piece.kind, [...free.get(piece.kind) ?? [], piece]);
  for (const piece of now) {
    const one = kept.has(piece) ? piece : free.get(piece.kind)?.shift();
    if (one) become(one, piece);
    else made(piece);
  }
  for (const left of free.values()) for (const { node } of left) node.remove();
  let at = parent.firstChild;
  for (const { node } of now) {
    if (node === at) at = at?.nextSibling ?? null;
    else parent.insertBefore(node, at);
  }
}
function become(before, now) {
  if (before === now) return;
  const node = now.node = before.node;
  if (now.tag) {
    assign(node, before.attributes, now.attributes);
    exchange(node, before.children, now.children);
  } else if (now.attributes.text !== before.attributes.text) node.data = now.attributes.text;
}
function assign(node, before, now) {
  for (const name in now) if (now[name] !== before[name]) put(node, name, now[name], before[name]);
  for (const name in before) if (!(name in now)) put(node, name, null, before[name]);
}
function put(node, name, value, before) {
  if (typeof (value || before) === "function") listen(node, name, value || null);
  else if (value === false || value == null) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? "" : String(value));
}
var listeners = /* @__PURE__ */ new WeakMap();
function hear(event) {
  const here = (
    /** @type {EventTarget} */
    event.currentTarget
  );
  listeners.get(here)?.[event.type]?.(event);
}
function listen(node, type, act) {
  const own = listeners.get(node) ?? {};
  listeners.set(node, own);
  if (!(type in own)) node.addEventListener(type, hear);
  own[type] = act;
}

// core/js/fit.js
var Fit = class {
  constructor() {
    this.known = /* @__PURE__ */ new Map();
  }
  /** @param {Element} stage */
  apply(stage) {
    const narrow = (
      /** @type {SVGTextElement[]} */
      [...stage.querySelectorAll("text[data-room], text[textLength]")]
    );
    const texts = narrow.map((text) => ({ text, room: Number(text.dataset.room ?? Infinity), look: lookOf(text, stage) }));
    this.measure(texts.filter(({ look }) => !this.known.has(look)));
    for (const { text, room, look } of texts) {
      const length = (this.known.get(look) ?? 0) > room ? String(room) : null;
      if (text.getAttribute("textLength") !== length) stretch(text, length);
    }
  }
  /**
   * All are measured before the next change, or the browser would lay the stage out anew for each.
   * @param {{text: SVGTextElement, look: string}[]} texts
   */
  measure(texts) {
    for (const { text } of texts) stretch(text, null);
    for (const { text, look } of texts) {
      const length = text.getComputedTextLength();
      if (length) this.known.set(look, length);
    }
  }
};
function stretch(text, length) {
  for (const [name, value] of [["textLength", length], ["lengthAdjust", "spacingAndGlyphs"]]) {
    if (length) text.setAttribute(String(name), String(value));
    else text.removeAttribute(String(name));
  }
}
function lookOf(text, stage) {
  let look = `${text.textContent}|${text.getAttribute("font-size")}`;
  for (let node = text; node !== stage; node = /** @type {Element} */
  node.parentNode) look += `|${node.getAttribute("class") ?? ""}`;
  return look;
}

// core/js/numbers.js
var PLAIN = 1e21;
function number(value) {
  return rounded(value, 2);
}
function rounded(value, decimals) {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  const text = size < PLAIN ? size.toFixed(decimals).replace(/\.?0+$/, "") : size.toExponential(decimals).replace(/\.?0*e\+/, "e");
  return value < 0 && text !== "0" ? `−${text}` : text;
}
function factor(value, first = false) {
  return value < 0 && !first ? `(${number(value)})` : number(value);
}
function subscript(index) {
  return String(index).replace(/\d/g, (digit) => "₀₁₂₃₄₅₆₇₈₉"[Number(digit)]);
}
function fill(template, values = {}) {
  return template.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}
function literal(value) {
  const size = Math.abs(value);
  if (size === 0 || size >= 1e-4 && size < 1e16) return String(value);
  const [digits2, exponent] = value.toExponential().split("e");
  return `${digits2}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}
function list(values) {
  const written = (value) => Array.isArray(value) ? list(value) : typeof value === "number" ? literal(value) : value;
  return `[${values.map(written).join(", ")}]`;
}

// core/js/foot.js
function foot(words2, restart, snippet2) {
  const note = html("span", { class: "nnlab-note", role: "status" });
  const copy = async () => {
    const text = snippet2();
    try {
      await navigator.clipboard.writeText(text);
      note.node.textContent = fill(words2.copied, { code: text });
    } catch {
      note.node.textContent = text;
    }
  };
  const place = html(
    "div",
    { class: "nnlab-foot" },
    html("button", { type: "button", click: restart }, `↺ ${words2.reset}`),
    html("button", { type: "button", click: copy }, copyIcon(), words2.copy),
    note
  );
  return { place, forget: () => note.node.replaceChildren() };
}
function copyIcon() {
  const icon = { viewBox: "0 0 16 16", width: 13, height: 13, class: "nnlab-icon", "aria-hidden": "true" };
  return svg("svg", icon, svg("path", { d: "M1.5 4.5h8v10h-8zM5 4.5v-3h9.5v10h-5" }));
}

// core/js/pointer.js
var TAP = 10;
var hands = /* @__PURE__ */ new WeakMap();
function follow(stage, down, move, lifted) {
  if (down.button > 0 || hands.has(stage)) return false;
  const listening = new AbortController();
  const { signal } = listening;
  const hand = { listening, pointer: down.pointerId, far: 0 };
  hands.set(stage, hand);
  signal.addEventListener("abort", () => hands.delete(stage));
  stage.setPointerCapture(down.pointerId);
  const shrink = shrinkOf(stage);
  const on = (kind, act) => stage.addEventListener(kind, (event) => {
    if (
      /** @type {PointerEvent} */
      event.pointerId === down.pointerId
    ) act(
      /** @type {PointerEvent} */
      event
    );
  }, { signal });
  on("pointermove", (event) => {
    const [dx, dy] = [event.clientX - down.clientX, event.clientY - down.clientY].map((moved) => shrink * moved);
    hand.far = Math.max(hand.far, Math.hypot(dx, dy));
    move(dx, dy, event);
  });
  on("pointerup", (event) => {
    listening.abort();
    lifted?.(event);
  });
  for (
    const kind of
    /** @type {const} */
    ["pointercancel", "lostpointercapture"]
  ) on(kind, () => listening.abort());
  return true;
}
function shrinkOf(stage) {
  const drawn = (
    /** @type {Partial<SVGSVGElement>} */
    stage.getScreenCTM?.()
  );
  return 1 / (drawn?.a || 1);
}
function letGo(stage) {
  hands.get(stage)?.listening.abort();
}
var follows = (stage, pointer) => hands.get(stage)?.pointer === pointer;
var pressed = (stage) => (hands.get(stage)?.far ?? Infinity) <= TAP;
function isTap(down, up) {
  return Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) < TAP;
}
function tap(down, act) {
  if (down.button > 0) return;
  const listening = new AbortController();
  const done = (up) => {
    const event = (
      /** @type {PointerEvent} */
      up
    );
    if (event.pointerId !== down.pointerId) return;
    listening.abort();
    if (event.type === "pointerup" && isTap(down, event)) act();
  };
  for (const kind of ["pointerup", "pointercancel"]) document.addEventListener(kind, done, { signal: listening.signal });
}
function focusOn(stage, key) {
  const found = (
    /** @type {SVGElement | null} */
    stage.querySelector(`[data-key="${CSS.escape(key)}"]`)
  );
  found?.focus({ preventScroll: true });
}
var STEPS = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5, Home: -Infinity, End: Infinity };
var SLIDER_STEPS = { ...STEPS, ArrowRight: 1, ArrowLeft: -1 };
function stepped(key, value, low, high) {
  if (!(key in STEPS)) return null;
  return Math.max(low, Math.min(high, value + STEPS[key]));
}
function press(act) {
  return {
    /** @param {PointerEvent} event */
    pointerdown: (event) => tap(event, act),
    /** @param {MouseEvent} event */
    mousedown: (event) => event.preventDefault(),
    // the focus stays where it is
    /** @param {MouseEvent} event */
    click: (event) => event.detail === 0 && act(),
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      act();
    }
  };
}

// core/js/speaker.js
var REST = 500;
var HEARD = 4e3;
var Speaker = class {
  constructor() {
    this.place = html("p", { class: "nnlab-spoken", role: "status" });
    this.last = null;
    this.resting = void 0;
    this.heard = void 0;
  }
  /** @param {string} text */
  say(text) {
    this.last ??= text;
    clearTimeout(this.resting);
    if (text !== this.last) this.resting = setTimeout(() => this.speak(text), REST);
  }
  /** @param {string} text */
  speak(text) {
    clearTimeout(this.heard);
    this.last = text;
    this.place.node.textContent = text;
    this.heard = setTimeout(() => this.place.node.replaceChildren(), HEARD);
  }
  remove() {
    clearTimeout(this.resting);
    clearTimeout(this.heard);
  }
};

// core/js/written.js
var INDEX = /([₀-₉]+)/;
var [SMALL, LOW] = [0.75, 0.22];
var digits = (index) => index.replace(/[₀-₉]/g, (sign) => String(sign.charCodeAt(0) - 8320));
function parts(text) {
  return text.split(INDEX).map((part, i) => ({ part: i % 2 ? digits(part) : part, index: i % 2 > 0 })).filter(({ part }) => part);
}
function inDrawing(text, size) {
  if (!INDEX.test(text)) return text;
  const low = Number((LOW * size).toFixed(2));
  return parts(text).map(({ part, index }, i) => {
    if (index) return svg("tspan", { dy: low, "font-size": Number((SMALL * size).toFixed(2)) }, part);
    return i ? svg("tspan", { dy: -low }, part) : part;
  });
}
function onPage(text) {
  return parts(text).map(({ part, index }) => index ? html("sub", {}, part) : part);
}

// core/js/frame.js
function view(parts2) {
  return {
    parts: parts2,
    /** @param {{model: any, el: HTMLElement}} host */
    render({ model, el }) {
      const frame2 = new Frame(parts2, model, el);
      return () => frame2.remove();
    }
  };
}
var Frame = class {
  /**
   * @param {Parts} parts
   * @param {any} model
   * @param {HTMLElement} el
   */
  constructor(parts2, model, el) {
    this.parts = parts2;
    this.model = model;
    this.names = model.get("state_names");
    this.data = model.get("data");
    this.words = model.get("words");
    this.initial = structuredClone(this.read());
    this.shown = null;
    this.computed = null;
    this.pending = 0;
    this.speaker = new Speaker();
    this.fit = new Fit();
    this.after = [];
    this.ask = () => this.pending ||= requestAnimationFrame(() => this.update());
    this.writing = false;
    this.heard = () => {
      if (model.alone && !this.writing) this.settle();
      this.ask();
    };
    this.on = this.built();
    for (const kind of ["keydown", "pointerdown"]) this.on.stage.addEventListener(kind, () => this.catchUp(), true);
    this.bringBack(this.on.stage);
    el.append(this.on.root);
    this.page = {
      words: this.words,
      data: this.data,
      width: this.width(),
      alone: Boolean(model.alone),
      at: {},
      redraw: this.ask,
      afterwards: (act) => this.after.push(act),
      set: (values) => this.write(values)
    };
    for (const name of this.names) model.on(`change:${name}`, this.heard);
    this.watch = new ResizeObserver(() => {
      const explorer = (
        /** @type {HTMLElement | null} */
        this.on.root.closest(".jupyter-widgets.nnlab")
      );
      if (explorer) explorer.onkeydown = keepKeys;
      const width = this.width();
      if (width !== this.page.width) this.ask();
      this.page.width = width;
    });
    this.watch.observe(this.on.root);
    this.update();
  }
  built() {
    const { words: words2 } = this;
    const stage = svg("svg", { class: "nnlab-stage", role: "group", "aria-label": words2.stage });
    const board = html("div", { class: "nnlab-board" }, stage);
    const problem2 = html("p", { class: "nnlab-problem" });
    const line2 = html("p", { class: "nnlab-line" });
    const buttons = foot(words2, () => this.restart(), () => this.parts.snippet(this.read(), this.data));
    const root = html(
      "div",
      { class: `nnlab nnlab-view nnlab-${this.parts.name}` },
      board,
      problem2,
      line2,
      this.speaker.place,
      buttons.place
    );
    made(root);
    return { stage: stage.node, board: board.node, problem: problem2.node, line: line2.node, root: root.node, buttons };
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
    this.ask();
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
    const { problem: problem2 } = result;
    const why = problem2 ? fill(this.words[problem2.key], problem2.values) : "";
    const said = problem2 ? "" : this.parts.line(state, result, this.words, this.data);
    const stale = Boolean(problem2 && !problem2.picture);
    this.on.root.classList.toggle("nnlab-stale", stale);
    this.on.board.inert = stale && !problem2.editable;
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
    const active = (
      /** @type {SVGElement | null} */
      document.activeElement
    );
    const key = stage.contains(active) ? active?.dataset.key : null;
    const place = this.parts.layout(state, result, page.width, this.data, now);
    this.resize(place);
    renew(stage, this.parts.draw({ stage, state, result, now, place, page }));
    this.fit.apply(stage);
    for (const act of this.after.splice(0)) act();
    if (key && /** @type {SVGElement | null} */
    document.activeElement?.dataset.key !== key) focusOn(stage, key);
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
};
function keepKeys(event) {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && !["Enter", "Escape"].includes(event.key)) event.stopPropagation();
}
function parted(text) {
  const spans = text.split(" · ").map((part) => html("span", { class: "nnlab-part" }, onPage(part)));
  return spans.flatMap((span, i) => i ? [html("span", { class: "nnlab-dot" }, " · "), span] : [span]);
}

// core/js/sliding.js
function sizeFormula(n, kernel2, { stride, padding, dilation }) {
  return `⌊(${n}+2·${padding}−${dilation}·(${kernel2}−1)−1)/${stride}⌋+1`;
}
function call(name, args, { stride, padding, dilation }) {
  const given = Object.entries({ stride, padding, dilation });
  const defaults = { stride: 1, padding: 0, dilation: 1 };
  const options = given.filter(([key, value]) => value !== defaults[
    /** @type {keyof Sliding} */
    key
  ]);
  return `${name}(${[...args, ...options.map(([key, value]) => `${key}=${value}`)].join(", ")})`;
}
function imported(name, args, sliding) {
  return `from nnlab.convolution import ${name}

${call(name, args, sliding)}`;
}

// convolution1d/js/compute.js
function compute({ x, w, stride, padding, dilation, flip, step }, data) {
  const zeros = Array(padding).fill(0);
  const padded = [...zeros, ...x, ...zeros];
  const span = dilation * (w.length - 1) + 1;
  const room = padded.length - span;
  if (room < 0) return { problem: problem({ n: x.length, kernel: w.length, padding, dilation, span }, data) };
  const kernel2 = flip ? [...w].reverse() : [...w];
  const size = Math.floor(room / stride) + 1;
  const windowAt = (i) => kernel2.map((_, j) => padded[i * stride + j * dilation]);
  const multiply = (values) => values.map((value, j) => value * kernel2[j]);
  const output = Array.from({ length: size }, (_, i) => multiply(windowAt(i)).reduce((a, b) => a + b, 0));
  const at = Math.min(step, size - 1);
  const window = windowAt(at);
  const dropped = room - (size - 1) * stride;
  return { padded, kernel: kernel2, span, size, output, at, window, products: multiply(window), dropped };
}
function problem(sizes, data) {
  const padded = sizes.n + 2 * sizes.padding;
  const more = Math.ceil((sizes.span - sizes.n) / 2);
  const less = Math.floor((padded - 1) / (sizes.kernel - 1));
  const key = more <= data.most_padding ? "either" : "lower_dilation";
  return { key, values: { ...sizes, padded, more, less } };
}
function derived({ size, at }) {
  return { step: at, last_step: size - 1 };
}
function line({ x, w, stride, padding, dilation }, result, words2) {
  const terms = result.window.map((value, j) => `${factor(value, j === 0)}·${factor(result.kernel[j])}`);
  const sum = `y${subscript(result.at)} = ${terms.join(" + ")} = ${number(result.output[result.at])}`;
  const formula2 = sizeFormula(x.length, w.length, { stride, padding, dilation });
  const said = [sum, fill(words2.size, { formula: formula2, size: result.size })];
  if (padding) said.push(fill(words2.padding_adds, { padding }));
  if (result.dropped) said.push(fill(words2.dropped, { dropped: result.dropped }));
  return said.join(" · ");
}
function snippet({ x, w, flip, stride, padding, dilation }) {
  const name = flip ? "convolve1d" : "correlate1d";
  return imported(name, [list(x), list(w)], { stride, padding, dilation });
}

// core/js/cells.js
var CHARACTER = 7.2;
var WIDE = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/g;
var INDEX2 = /[₀-₉]/g;
function textWidth(text, size = 12) {
  const count = (kind) => String(text).match(kind)?.length ?? 0;
  return (String(text).length + 0.6 * count(WIDE) - 0.25 * count(INDEX2)) * CHARACTER * size / 12;
}
var WIDEST = 1.16;
function label(text, x, y, { room = Infinity, size = 12, ...attributes } = {}) {
  const tight = textWidth(text, size) * WIDEST > room;
  return svg("text", { x, y, "font-size": size, "data-room": tight && room, ...attributes }, inDrawing(text, size));
}
function lowered(text) {
  return [svg("tspan", { dy: 4, "font-size": 12 }, text), svg("tspan", { dy: -4 }, " ")];
}
function hatch({ x, y, width, height }, gap = 6, lean = 1) {
  const [low, high] = lean > 0 ? [x + y, x + width + y + height] : [x - y - height, x + width - y];
  let path = "";
  for (let c = Math.ceil(low / gap) * gap; c < high; c += gap) {
    const from = lean > 0 ? Math.max(x, c - y - height) : Math.max(x, c + y);
    const to = lean > 0 ? Math.min(x + width, c - y) : Math.min(x + width, c + y + height);
    path += `M${from} ${lean * (c - from)}L${to} ${lean * (c - to)}`;
  }
  return path;
}
function depth(value, largest) {
  return value ? 0.06 + 0.34 * Math.sqrt(Math.min(1, Math.abs(value) / largest)) : 0;
}
function tone(value) {
  return value > 0 ? "positive" : value < 0 ? "negative" : "zero";
}
function cell(value, x, y, { width, height, size = 15, largest = 9, dashed, hatched, selected: selected2, text = number(value), ...attributes }) {
  const box = { x: x - width / 2 + 1, y: y - height / 2, width: width - 2, height };
  const kinds = ["nnlab-cell", (dashed || hatched) && "nnlab-dashed", hatched && "nnlab-hatched", attributes.class];
  const frame2 = { ...box, rx: Math.min(6, width / 5) };
  return svg(
    "g",
    { ...attributes, class: kinds.filter(Boolean).join(" ") },
    svg("rect", { ...frame2, class: "nnlab-paper" }),
    svg("rect", { ...frame2, class: `nnlab-tint nnlab-${tone(value)}`, "fill-opacity": hatched ? 0 : depth(value, largest) }),
    hatched && svg("path", { d: hatch(box), class: "nnlab-hatch" }),
    selected2 && svg("path", { d: `M${box.x + 4} ${y + height / 2 - 4}h${box.width - 8}`, class: "nnlab-selected" }),
    label(text, x, y, { room: box.width - 2, size })
  );
}
function glide(groups, x, page) {
  const by = page.at.glided - x;
  page.at.glided = x;
  if (!by || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const frames = { transform: [`translateX(${by}px)`, "none"] };
  page.afterwards(() => groups.forEach(({ node }) => node.animate(frames, { duration: 120, easing: "ease-out" })));
}

// core/js/number_row.js
var PIXELS_PER_UNIT = 14;
var SLACK = 6;
function named(key) {
  return key[0] + subscript(key.slice(1));
}
function valueOf({ state }, key) {
  return state[key[0]][Number(key.slice(1))];
}
function selected({ page }) {
  return page.at.selected ?? "x0";
}
function edit({ state, page }, key, value) {
  const { largest } = page.data;
  const values = [...state[key[0]]];
  values[Number(key.slice(1))] = Math.max(-largest, Math.min(largest, value));
  page.set({ [key[0]]: values });
}
function select({ page }, key) {
  (page.at.tabStops ??= {})[key[0]] = key;
  if (page.at.selected === key) return;
  page.at.selected = key;
  page.redraw();
}
function editable(c, key, name) {
  const value = valueOf(c, key);
  const { largest } = c.page.data;
  const stop = c.page.at.tabStops?.[key[0]] ?? `${key[0]}0`;
  return {
    role: "spinbutton",
    "data-key": key,
    tabindex: key === stop ? 0 : -1,
    "aria-label": name,
    "aria-valuenow": value,
    "aria-valuetext": number(value),
    "aria-valuemin": -largest,
    "aria-valuemax": largest,
    focus: () => select(c, key),
    /** @param {KeyboardEvent} event */
    keydown: (event) => onKey(c, key, event),
    /** @param {PointerEvent} event */
    pointerdown: (event) => onPointer(c, event, key)
  };
}
function onKey(c, key, event) {
  const { largest } = c.page.data;
  const side = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
  const value = stepped(event.key, valueOf(c, key), -largest, largest);
  if (!side && value == null) return;
  event.preventDefault();
  const turned = key[0] === "w" && c.state.flip ? -1 : 1;
  if (side) focusOn(c.stage, key[0] + (Number(key.slice(1)) + side * turned));
  else edit(c, key, Number(value));
}
function onPointer(c, event, key = null) {
  const { state, result, place, page, stage } = c;
  const stride = state.stride ?? 1;
  const from = (
    /** @type {SVGElement} */
    event.currentTarget.dataset.place
  );
  const start = result.at * stride;
  const inside = from == null || Number(from) >= start && Number(from) < start + result.span;
  const origin = inside ? start : Number(from) + 0.5 - result.span / 2;
  let way = null;
  const touch = event.pointerType === "touch";
  const choose = () => key && focusOn(stage, key);
  const followed = follow(stage, event, (dx, dy) => {
    if (Math.max(Math.abs(dx), Math.abs(dy)) > SLACK) way ??= Math.abs(dx) > Math.abs(dy) ? "window" : "value";
    if (way === "window") page.set({ step: nearestStep(origin + dx / place.pitch, stride, result.size) });
    if (way === "value" && key && !touch) edit(c, key, valueOf(c, key) - Math.round(dy / PIXELS_PER_UNIT));
  }, () => touch && !way && choose());
  if (followed && !touch) choose();
}
function nearestStep(place, stride, size) {
  return Math.max(0, Math.min(size - 1, Math.round(place / stride)));
}
function choosable(c, i, name) {
  const go = (to) => {
    const step = Math.max(0, Math.min(c.result.size - 1, to));
    focusOn(c.stage, `y${step}`);
    c.page.set({ step });
  };
  const keys = { ArrowLeft: i - 1, ArrowUp: i - 1, ArrowRight: i + 1, ArrowDown: i + 1, Home: 0, End: Infinity, " ": i, Enter: i };
  return {
    role: "radio",
    "data-key": `y${i}`,
    "data-output": i,
    "aria-checked": String(i === c.result.at),
    tabindex: i === c.result.at ? 0 : -1,
    "aria-label": name,
    ...press(() => go(i)),
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      if (!(event.key in keys)) return;
      event.preventDefault();
      go(keys[event.key]);
    }
  };
}

// core/js/stepper.js
var BUTTON = 40;
function button({ key, text, name, x, y, width = BUTTON, height = BUTTON, size = 18, pressed: pressed2 = null }, act) {
  return svg(
    "g",
    {
      role: "button",
      tabindex: 0,
      "data-key": key,
      "aria-label": name,
      "aria-pressed": pressed2 == null ? null : String(pressed2),
      class: `nnlab-button ${pressed2 ? "nnlab-pressed" : ""}`,
      ...press(act)
    },
    svg("rect", { x: x - width / 2, y: y - height / 2, width, height, rx: 8 }),
    label(text, x, y, { size, room: width - 8 })
  );
}
function stepper({ right, y, shown, less, more }, change) {
  const [plus, gap] = [right - BUTTON / 2 - 1, 82];
  const size = shown.length > 3 ? 13 : 15;
  return svg(
    "g",
    {},
    button({ key: "less", text: "−", name: less, x: plus - gap, y }, () => change(-1)),
    button({ key: "more", text: "+", name: more, x: plus, y }, () => change(1)),
    label(shown, plus - gap / 2, y, { size, room: BUTTON, class: "nnlab-strong", "aria-hidden": "true" })
  );
}

// convolution1d/js/formula.js
function indexFormula({ stride, padding, dilation, flip, kernel: kernel2 }) {
  const times = (count, letter) => count === 1 ? letter : `${count}${letter}`;
  const shift = (flip ? dilation * (kernel2 - 1) : 0) - padding;
  const rest = shift === 0 ? "" : shift < 0 ? `−${-shift}` : `+${shift}`;
  return `${times(stride, "i")}${flip ? "−" : "+"}${times(dilation, "j")}${rest}`;
}

// convolution1d/js/sum.js
function product({ result, place: { rows, products, chip } }, x, j) {
  const value = result.products[j];
  const pill = { x: x - chip / 2, y: rows.product - 13, width: chip, height: 26, rx: 13 };
  return [
    j > 0 && label("+", (x + products[j - 1]) / 2, rows.product, { size: 14, class: "nnlab-index", "aria-hidden": "true" }),
    svg(
      "g",
      { "data-product": j, class: "nnlab-cell" },
      svg("rect", { ...pill, class: "nnlab-paper" }),
      svg("rect", { ...pill, class: `nnlab-tint nnlab-${tone(value)}`, "fill-opacity": depth(value, 81) }),
      label(number(value), x, rows.product, { size: 14, room: chip - 8 })
    )
  ];
}
function paths({ result, place }) {
  const { rows, middle, places, products } = place;
  const [x, y] = place.output(result.at);
  const curve = (x0, y0, x1, y1) => `M${x0} ${y0}C${x0} ${(y0 + y1) / 2} ${x1} ${(y0 + y1) / 2} ${x1} ${y1}`;
  const below = rows.kernel + rows.cell / 2 + rows.index + 3;
  const meet = rows.output - rows.cell / 2 - 12;
  const top = y - rows.cell / 2 - 4;
  return svg(
    "g",
    { class: "nnlab-paths", "aria-hidden": "true" },
    products.map((to, j) => svg("path", { d: curve(middle(places[j]), below, to, rows.product - 13) })),
    products.map((from) => svg("path", { d: curve(from, rows.product + 13, x, meet) })),
    svg("path", { d: `M${x} ${meet}V${top - 6}` }),
    svg("path", { class: "nnlab-arrow", d: `M${x - 5} ${top - 7}h10l-5 7z` })
  );
}

// convolution1d/js/draw.js
function draw(c) {
  const moving = [frame(c), kernel(c)];
  glide(moving, c.place.frame.x, c.page);
  return [formula(c), changer(c), notes(c), moving[0], inputs(c), moving[1], outputs(c)];
}
function formula({ state: { stride, padding, dilation, flip, w }, place }) {
  const index = indexFormula({ stride, padding, dilation, flip, kernel: w.length });
  return svg(
    "text",
    { x: 0, y: place.rows.top, class: "nnlab-formula", "font-size": 16, "aria-hidden": "true" },
    "y",
    lowered("i"),
    " = Σ",
    lowered("j"),
    " w",
    lowered("j"),
    " x",
    lowered(index)
  );
}
function changer(c) {
  const { page: { width, words: words2 }, place } = c;
  const key = selected(c);
  const name = named(key);
  const look = { right: width, y: place.rows.top, shown: name, less: fill(words2.less, { name }), more: fill(words2.more, { name }) };
  return stepper(look, (by) => edit(c, key, valueOf(c, key) + by));
}
function notes({ state: { padding }, result: { padded, dropped }, page, place }) {
  const { rows, left, pitch } = place;
  const right = left + padded.length * pitch;
  const bracket = (from, to) => svg("path", { d: `M${from + 2} ${rows.note + 11}v-4H${to - 2}v4`, class: "nnlab-bracket" });
  const text = (word, x, anchor) => label(word, x, rows.note - 4, { class: "nnlab-note-text", "text-anchor": anchor });
  const unreached = fill(page.words.unreached, { dropped });
  const beside = padding > 0 ? left + 14 + (textWidth(page.words.zeros) + textWidth(unreached)) * WIDEST : 0;
  const end = Math.max(right - 2, beside);
  return [
    padding > 0 && bracket(left, left + padding * pitch),
    padding > 0 && text(page.words.zeros, left + 2, "start"),
    dropped > 0 && bracket(right - dropped * pitch, right),
    dropped > 0 && text(unreached, end, "end")
  ];
}
function frame(c) {
  const { rows, frame: { x, width } } = c.place;
  const top = rows.input - rows.cell / 2 - 5;
  const height = rows.kernel - rows.input + rows.cell + rows.index + 8;
  return svg("g", {}, svg(
    "rect",
    { x, y: top, width, height, rx: 9, class: "nnlab-window", pointerdown: (event) => onPointer(c, event) }
  ));
}
function inputs(c) {
  const { state, result, page, place } = c;
  const { rows, pitch, middle, size, every } = place;
  const reached = result.padded.length - result.dropped;
  return svg("g", {}, result.padded.map((value, at) => {
    const index = at - state.padding;
    const added = index < 0 || index >= place.inputs;
    const key = `x${index}`;
    const name = fill(page.words.x, { index });
    return [
      cell(value, middle(at), rows.input, {
        width: pitch,
        height: rows.cell,
        size,
        dashed: added,
        hatched: at >= reached,
        "data-place": at,
        selected: !added && key === selected(c),
        ...added ? { "aria-hidden": "true", pointerdown: (event) => onPointer(c, event) } : editable(c, key, name)
      }),
      !added && index % every === 0 && indexLabel(`x${subscript(index)}`, middle(at), rows.input - rows.cell / 2 - 13)
    ];
  }));
}
function indexLabel(text, x, y) {
  return label(text, x, y, { class: "nnlab-index", "aria-hidden": "true" });
}
function kernel(c) {
  const { state, result, page, place } = c;
  const { rows, pitch, middle, size, places, products } = place;
  const joint = (rows.input + rows.kernel) / 2;
  const parts2 = result.kernel.map((value, j) => {
    const index = state.flip ? result.kernel.length - 1 - j : j;
    const x = middle(places[j]);
    const key = `w${index}`;
    return [
      label("×", x, joint, { class: "nnlab-index", "aria-hidden": "true" }),
      cell(value, x, rows.kernel, {
        width: pitch,
        height: rows.cell,
        size,
        "data-place": places[j],
        selected: key === selected(c),
        ...editable(c, key, fill(page.words.w, { index }))
      }),
      pitch >= 18 && indexLabel(`w${subscript(index)}`, x, rows.kernel + rows.cell / 2 + 9)
    ];
  });
  return svg("g", {}, paths(c), products.map((x, j) => product(c, x, j)), parts2);
}
function outputs(c) {
  const { result, page, place } = c;
  const { rows, outputWidth: width } = place;
  const largest = Math.max(...result.output.map(Math.abs));
  return svg("g", { role: "radiogroup", "aria-label": page.words.outputs }, result.output.map((value, i) => {
    const [x, y] = place.output(i);
    const now = i === result.at ? "nnlab-now" : "";
    const name = `y${subscript(i)} = ${number(value)}`;
    return [
      cell(value, x, y, { width, height: rows.cell, size: place.size, largest, class: `nnlab-output ${now}`, ...choosable(c, i, name) }),
      indexLabel(`y${subscript(i)}`, x, y + rows.cell / 2 + 10)
    ];
  }));
}

// convolution1d/js/layout.js
var WIDEST2 = 50;
var PLUS = 18;
function layout({ stride, padding, dilation }, result, width) {
  const narrow = width < 480;
  const pitch = Math.min(WIDEST2, (width - 2) / result.padded.length);
  const left = (width - pitch * result.padded.length) / 2;
  const middle = (place) => left + (place + 0.5) * pitch;
  const places = result.kernel.map((_, j) => result.at * stride + j * dilation);
  const rows = rowsFor(narrow);
  const needed = Math.max(...result.output.map((value) => textWidth(number(value), 13))) + 10;
  const lanes = Math.min(3, Math.ceil(needed / (stride * pitch)));
  const lane = rows.cell + rows.index;
  return {
    rows,
    pitch,
    left,
    middle,
    places,
    lanes,
    narrow,
    size: pitch < 24 ? 13 : 15,
    every: Math.ceil(22 / pitch),
    // label every so many cells with its index
    inputs: result.padded.length - 2 * padding,
    frame: { x: middle(places[0]) - pitch / 2, width: result.span * pitch },
    ...spread(places.map(middle), result.products, width),
    output: (i) => [middle(i * stride + (result.span - 1) / 2), rows.output + i % lanes * lane],
    outputWidth: Math.min(64, Math.max(Math.min(pitch, WIDEST2), Math.min(lanes * stride * pitch - 2, needed))),
    // Two lanes are always kept on a narrow page, so that no slider makes the page jump.
    height: rows.output + (Math.max(lanes, narrow ? 2 : 1) - 1) * lane + rows.cell / 2 + rows.index + 4
  };
}
function rowsFor(narrow) {
  const [cell2, index] = [narrow ? 34 : 40, 18];
  const note = 54;
  const input = note + 32 + cell2 / 2;
  const kernel2 = input + cell2 + 18;
  const product2 = kernel2 + cell2 / 2 + index + 46;
  return { cell: cell2, index, top: 18, note, input, kernel: kernel2, product: product2, output: product2 + 58 + cell2 / 2 };
}
function spread(centers, products, width) {
  const widest = Math.max(...products.map((product2) => textWidth(number(product2), 14)));
  const room = Math.min(Math.max(32, widest + 14) + PLUS, (width - 4) / centers.length);
  const chip = room - PLUS;
  const last = centers.length - 1;
  const columns = last ? centers[1] - centers[0] : 0;
  const gap = last ? Math.min(Math.max(columns, room), (width - chip) / last) : 0;
  const margin = (last * gap + chip) / 2;
  const middle = Math.max(margin, Math.min(width - margin, (centers[0] + centers[last]) / 2));
  return { chip, products: centers.map((_, j) => middle + (j - last / 2) * gap) };
}

// convolution1d/js/index.js
var index_default = view({ name: "convolution1d", compute, layout, draw, line, snippet, derived });
export {
  index_default as default,
  indexFormula
};
