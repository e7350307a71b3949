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
  const list = (
    /** @type {any[]} */
    [children].flat(Infinity)
  );
  const there = list.filter((child) => child != null && child !== false);
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
  for (const left of free.values()) for (const { node: node2 } of left) node2.remove();
  let at = parent.firstChild;
  for (const { node: node2 } of now) {
    if (node2 === at) at = at?.nextSibling ?? null;
    else parent.insertBefore(node2, at);
  }
}
function become(before, now) {
  if (before === now) return;
  const node2 = now.node = before.node;
  if (now.tag) {
    assign(node2, before.attributes, now.attributes);
    exchange(node2, before.children, now.children);
  } else if (now.attributes.text !== before.attributes.text) node2.data = now.attributes.text;
}
function assign(node2, before, now) {
  for (const name in now) if (now[name] !== before[name]) put(node2, name, now[name], before[name]);
  for (const name in before) if (!(name in now)) put(node2, name, null, before[name]);
}
function put(node2, name, value, before) {
  if (typeof (value || before) === "function") listen(node2, name, value || null);
  else if (value === false || value == null) node2.removeAttribute(name);
  else node2.setAttribute(name, value === true ? "" : String(value));
}
var listeners = /* @__PURE__ */ new WeakMap();
function hear(event) {
  const here = (
    /** @type {EventTarget} */
    event.currentTarget
  );
  listeners.get(here)?.[event.type]?.(event);
}
function listen(node2, type, act) {
  const own = listeners.get(node2) ?? {};
  listeners.set(node2, own);
  if (!(type in own)) node2.addEventListener(type, hear);
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
  for (let node2 = text; node2 !== stage; node2 = /** @type {Element} */
  node2.parentNode) look += `|${node2.getAttribute("class") ?? ""}`;
  return look;
}

// core/js/numbers.js
function fill(template, values = {}) {
  return template.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
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
  const drawn2 = (
    /** @type {Partial<SVGSVGElement>} */
    stage.getScreenCTM?.()
  );
  return 1 / (drawn2?.a || 1);
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
      const frame = new Frame(parts2, model, el);
      return () => frame.remove();
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
    const wide2 = width > this.page.width;
    const size = `0 0 ${wide2 ? width : this.page.width} ${height}`;
    const { stage, board } = this.on;
    if (stage.getAttribute("viewBox") === size && stage.getAttribute("height") === String(height)) return;
    stage.setAttribute("viewBox", size);
    stage.setAttribute("height", String(height));
    stage.style.minWidth = wide2 ? `${width}px` : "";
    board.style.overflowX = wide2 ? "auto" : "";
    stage.style.touchAction = wide2 ? "pan-x pan-y pinch-zoom" : "";
  }
};
function keepKeys(event) {
  const plain2 = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain2 && !["Enter", "Escape"].includes(event.key)) event.stopPropagation();
}
function parted(text) {
  const spans = text.split(" · ").map((part) => html("span", { class: "nnlab-part" }, onPage(part)));
  return spans.flatMap((span, i) => i ? [html("span", { class: "nnlab-dot" }, " · "), span] : [span]);
}

// graph/js/inputs.js
function drawn({ merged, pattern_index: pattern = 0 }, { graphs }) {
  return graphs[merged ? 1 : pattern];
}
function keyOf(row, { inputs }) {
  return `v${inputs.indexOf(row.name)}`;
}
function rounded(value, { digits: digits2 }) {
  return Number(value.toFixed(digits2)) + 0;
}
function given(state, row, data) {
  return rounded(state[keyOf(row, data)], data);
}

// graph/js/operations.js
var share = (a, b) => a > b ? 1 : a === b ? 0.5 : 0;
function sigmoid(a) {
  if (a >= 0) return 1 / (1 + Math.exp(-a));
  const e = Math.exp(a);
  return e / (1 + e);
}
var OPERATIONS = {
  "+": { of: (a, b) => a + b, slopes: () => [1, 1] },
  "-": { of: (a, b) => a - b, slopes: () => [1, -1] },
  "*": { of: (a, b) => a * b, slopes: (a, b) => [b, a] },
  "/": { of: (a, b) => a / b, slopes: (a, b, value) => [1 / b, -value / b] },
  "**": {
    of: (a, b) => Math.pow(a, b),
    slopes: (a, b) => [b ? b * Math.pow(a, b - 1) : 0, a === 0 ? 0 : Math.pow(a, b) * Math.log(a)]
  },
  exp: { of: Math.exp, slopes: (a, b, value) => [value] },
  log: { of: Math.log, slopes: (a) => [1 / a] },
  tanh: { of: Math.tanh, slopes: (a, b, value) => [1 - value * value] },
  sigmoid: { of: sigmoid, slopes: (a, b, value) => [value * (1 - value)] },
  relu: { of: (a) => a <= 0 ? 0 : a, slopes: (a) => [a > 0 ? 1 : 0] },
  maximum: { of: (a, b) => a < b ? b : a, slopes: (a, b) => [share(a, b), 1 - share(a, b)] },
  square: { of: (a) => a * a, slopes: (a) => [2 * a] },
  sum: { of: (a) => a, slopes: () => [1] }
};
function operands({ constant }, parts2) {
  if (!constant) return [...parts2];
  return constant[0] === 0 ? [constant[1], ...parts2] : [parts2[0], constant[1]];
}
function operate(row, values) {
  const [a, b] = operands(row, values);
  const op = String(row.symbol);
  if (op === "log" && a <= 0) return { trouble: "not_positive" };
  if (op === "/" && b === 0) return { trouble: "by_zero" };
  const { of, slopes } = OPERATIONS[op];
  const value = of(a, b);
  if (op === "**" && (Number.isNaN(value) || a === 0 && b < 0)) return { trouble: "no_power" };
  if (!Number.isFinite(value)) return { trouble: "too_large" };
  const local = slopes(a, b, value);
  return { value, local: row.constant ? [local[1 - row.constant[0]]] : local };
}

// graph/js/formulas.js
function short(value, digits2 = 2) {
  const size = Math.abs(value);
  const least = 0.5 / 10 ** digits2;
  const plainly = size === 0 || size >= least && size < 99999.995;
  const text = plainly ? size.toFixed(digits2).replace(/\.?0+$/, "") : size.toExponential(1).replace(".0e", "e");
  return (value < 0 ? `−${text}` : text).replace("+", "").replace("-", "−");
}
function long(value) {
  return short(value, 4);
}
function plain(part) {
  return typeof part === "string" ? part : long(part);
}
function wrapped(part) {
  return plain(part).startsWith("−") ? `(${plain(part)})` : plain(part);
}
function formula(row, given2, { infix, names }) {
  const op = String(row.symbol);
  const parts2 = operands(row, given2);
  if (op in infix) return `${(op === "**" ? wrapped : plain)(parts2[0])}${infix[op]}${wrapped(parts2[1])}`;
  if (op === "square") return `${wrapped(parts2[0])}²`;
  return `${names[op] ?? op}(${parts2.map(plain).join(", ")})`;
}
function gate({ symbol, constant }, { symbols }) {
  const op = String(symbol);
  const sign = symbols[op] ?? op;
  if (!constant) return sign;
  const [place, c] = [constant[0], short(constant[1])];
  if (op === "maximum") return `max ${c}`;
  if (op === "**") return place ? `x^${c}` : `${c}^x`;
  if (op === "/") return place ? `x/${c}` : `${c}/x`;
  return place || op === "+" || op === "*" ? `${sign}${c}` : `${c}${sign}x`;
}
function slope(row, names, values, position) {
  const { symbol: op, constant, shown: out } = row;
  const place = constant ? 1 - constant[0] : position;
  const [a, b] = operands(row, names).map(wrapped);
  if (op === "*" && !constant) return [b, a][place];
  if (op === "/") return [`1/${b}`, `−${a}/${b}²`][place];
  if (op === "**") {
    const less = constant && !place ? long(constant[1] - 1) : `(${b}−1)`;
    return [`${b}·${a}^${less}`, `${out}·log ${a}`][place];
  }
  if (op === "maximum") {
    const [one, two] = operands(row, values);
    return `[${a} ${one > two ? ">" : one < two ? "<" : "="} ${b}]`;
  }
  if (op === "relu") return `[${a} ${values[0] > 0 ? ">" : "≤"} 0]`;
  const simple = { exp: out, log: `1/${a}`, tanh: `1−${out}²`, sigmoid: `${out}·(1−${out})`, square: `2·${a}` };
  return simple[String(op)] ?? "";
}

// graph/js/line.js
function line(_state, result, words2, { signs }) {
  const { graph: { nodes }, values, at, half, now } = result;
  if (at === 0) return words2.start;
  const row = nodes[now];
  const names = row.inputs.map((i) => nodes[i].shown);
  const given2 = row.inputs.map((i) => values[i]);
  const counted = { at: at > half ? at - half : at, count: half, gate: gate(row, signs) };
  if (at <= half) {
    const made2 = `${row.shown} = ${formula(row, names, signs)} = ${formula(row, given2, signs)} = ${long(values[now])}`;
    return `${fill(words2.forward, counted)} · ${made2}`;
  }
  const said = [fill(words2.backward, counted)];
  const upstream = `∂${nodes.at(-1).shown}/∂${row.shown} = ${long(result.step.upstream)}`;
  said.push(fill(words2.upstream, { formula: upstream }));
  said.push(...row.inputs.flatMap((_, i) => downstream(result, row, names, given2, i, words2)));
  if (row.symbol === "maximum" && result.local[now].includes(0.5)) said.push(words2.tie);
  return said.join(" · ");
}
function downstream({ graph, step, local, now, parts: parts2 }, row, names, given2, i, words2) {
  const [x, top, here] = [row.inputs[i], graph.nodes.at(-1).shown, local[now][i]];
  const symbols = slope(row, names, given2, i);
  const d = `∂${row.shown}/∂${names[i]}`;
  const equal = symbols ? `${d} = ${symbols} = ${long(here)}` : `${d} = ${long(here)}`;
  const numbers2 = `${long(step.upstream)}·${wrapped(here)} = ${long(step.downstream[i])}`;
  const product = `∂${top}/∂${row.shown}·${d} = ${numbers2}`;
  const branching = graph.edges.filter(({ source }) => source === x).length > 1;
  const whole = branching ? product : `∂${top}/∂${names[i]} = ${product}`;
  const said = fill(words2.local, { formula: equal });
  const text = fill(words2.downstream, { formula: whole });
  const [first, ...rest] = parts2[x].slice(0, -row.inputs.slice(i).filter((y) => y === x).length);
  if (first === void 0) return [said, text];
  const terms2 = [long(first), ...rest.map(wrapped), wrapped(step.downstream[i])].join(" + ");
  const sum = `∂${top}/∂${names[i]} = ${terms2} = ${long(step.totals[i])}`;
  return [said, text + fill(words2.branch, { formula: sum })];
}
function problem(nodes, key, row, values, signs) {
  const shown = row.symbol ? formula(row, row.inputs.map((i) => nodes[i].shown), signs) : row.shown;
  const inputs = row.inputs.map((i) => `${nodes[i].shown} = ${long(values[i])}`).join(", ");
  return { key, editable: true, values: { name: row.shown, formula: shown, inputs } };
}

// graph/js/compute.js
function compute(state, data) {
  const graph = drawn(state, data);
  const rows = graph.nodes;
  const { values, local, trouble } = forward(rows, (row) => given(state, row, data));
  if (trouble) return { problem: problem(rows, trouble, rows[values.length], values, data.signs) };
  const order = gates(rows);
  const half = order.length;
  const at = stepOf(state, 2 * half);
  const { steps, gradients } = backward(rows, local, [...order].reverse());
  const steep = gradients.findIndex((gradient) => !Number.isFinite(gradient));
  if (steep >= 0) return { problem: problem(rows, "too_steep", rows[steep], values, data.signs) };
  const reached = new Set(order.slice(0, at));
  const taken = steps.slice(0, Math.max(0, at - half));
  const last = taken.at(-1);
  const known = rows.map((row, i) => !row.symbol || reached.has(i) ? values[i] : null);
  const now = at === 0 ? null : at <= half ? order[at - 1] : last?.node;
  return { graph, values, local, gradients, known, at, half, now, step: last ?? null, ...arrivals(rows, taken, at > half) };
}
function gates(rows) {
  return rows.map((_, i) => i).filter((i) => rows[i].symbol);
}
function stepOf({ step, last_step: last }, most) {
  return step >= last ? most : Math.min(step, most);
}
function forward(rows, input2) {
  const values = [];
  const local = [];
  for (const row of rows) {
    const made2 = row.symbol ? operate(row, row.inputs.map((i) => values[i])) : { value: input2(row), local: [] };
    if ("trouble" in made2) return { values, local, trouble: made2.trouble };
    values.push(made2.value);
    local.push(made2.local);
  }
  return { values, local };
}
function backward(rows, local, order) {
  const gradients = rows.map(() => 0);
  gradients[rows.length - 1] = 1;
  const steps = [];
  for (const node2 of order) {
    const upstream = gradients[node2];
    const downstream2 = local[node2].map((slope2) => upstream * slope2);
    const totals = rows[node2].inputs.map((x, k) => gradients[x] += downstream2[k]);
    steps.push({ node: node2, upstream, downstream: downstream2, totals });
  }
  return { steps, gradients };
}
function arrivals(rows, taken, begun) {
  const parts2 = rows.map(() => []);
  const arrived = rows.map(() => null);
  if (begun) arrived[rows.length - 1] = 1;
  for (const { node: node2, downstream: downstream2, totals } of taken)
    rows[node2].inputs.forEach((x, k) => {
      parts2[x].push(downstream2[k]);
      arrived[x] = totals[k];
    });
  return { parts: parts2, arrived };
}
function derived({ at, half }, state) {
  const last = { last_step: 2 * half };
  return 2 * half > state.last_step ? { ...last, step: at } : { step: at, ...last };
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

// graph/js/hands.js
var PIXELS_PER_STEP = 12;
var MIDDLE = 20;
function selected({ result, page }) {
  const leaves = result.graph.nodes.filter(({ symbol }) => !symbol);
  return leaves.find((row) => keyOf(row, page.data) === page.at.selected) ?? leaves[0];
}
function edit({ now, page }, row, steps) {
  const { by, reach } = page.data;
  const value = Math.max(-reach, Math.min(reach, given(now, row, page.data) + steps * by));
  page.set({ [keyOf(row, page.data)]: rounded(value, page.data) });
}
function select({ page }, key) {
  if (page.at.selected === key) return;
  page.at.selected = key;
  page.redraw();
}
function editable(c, row, name) {
  const { now, stage, page: { data } } = c;
  const key = keyOf(row, data);
  const value = given(now, row, data);
  return {
    role: "spinbutton",
    tabindex: 0,
    "data-key": key,
    class: "nnlab-input",
    "aria-label": name,
    "aria-valuenow": value,
    "aria-valuetext": short(value),
    "aria-valuemin": -data.reach,
    "aria-valuemax": data.reach,
    focus: () => select(c, key),
    /** @param {KeyboardEvent} event */
    keydown: (event) => onKey(c, row, event),
    /** @param {PointerEvent} event */
    pointerdown: (event) => {
      const touch = event.pointerType === "touch";
      const choose = () => focusOn(stage, key);
      const change = (_dx, dy) => !touch && edit(c, row, -Math.round(dy / PIXELS_PER_STEP));
      if (follow(stage, event, change, () => touch && choose()) && !touch) choose();
    }
  };
}
function onKey(c, row, event) {
  const { by, reach } = c.page.data;
  const ends = 2 * reach / by;
  const steps = stepped(event.key, 0, -ends, ends);
  if (steps == null) return;
  event.preventDefault();
  edit(c, row, steps);
}
function stepSet({ state, now, result: { at, half } }) {
  return now === state ? at : Math.min(now.step, 2 * half);
}
function goTo(c, node2) {
  const { page, result: { graph, half } } = c;
  const forward2 = gates(graph.nodes).indexOf(node2) + 1;
  page.set({ step: stepSet(c) === forward2 ? 2 * half + 1 - forward2 : forward2 });
}
function walker(c) {
  const { result: { half }, page } = c;
  const at = stepSet(c);
  const go = (by) => page.set({ step: Math.max(0, Math.min(2 * half, at + by)) });
  const { previous, next } = page.words;
  return svg(
    "g",
    {},
    button({ key: "previous", text: "‹", name: previous, x: 21, y: MIDDLE }, () => go(-1)),
    label(`${at} / ${2 * half}`, 78, MIDDLE, { size: 14, class: "nnlab-strong", "aria-hidden": "true" }),
    button({ key: "next", text: "›", name: next, x: 135, y: MIDDLE }, () => go(1))
  );
}
function changer(c) {
  const { words: words2, data, width } = c.page;
  const row = selected(c);
  const said = { name: row.shown, by: long(data.by) };
  const look = { right: width, y: MIDDLE, shown: row.shown, less: fill(words2.less, said), more: fill(words2.more, said) };
  return stepper(look, (steps) => edit(c, row, steps));
}

// graph/js/pixels.js
var PIXELS = {
  radius: 17,
  // of an input; half the height of a gate
  tag: 46,
  // width of a number at its wire
  gap: 8,
  // behind a number
  curve: 24,
  // from left to right: the least from one level to the next
  top: 72,
  // buttons and legend
  first: 34,
  // from left to right: from there to the middle of the first row
  row: [62, 78],
  // from one row to the next
  below: [30, 44],
  // under the last row
  head: 4,
  // from top to bottom: above the first level
  numbers: 48,
  // under an input of the first level
  step: 66,
  // from one level to the next
  levels: 6,
  // in graphs of more than so many it is
  short: 58,
  foot: 12,
  // under the last level
  terms: [0, 16]
  // for the sum at a branch
};

// graph/js/layout.js
var PORTS = 15;
var PITCH = [80, 58];
function layout(_state, { graph }, width) {
  const branching = Number(graph.nodes.some((_, i) => leaving(graph, i) > 1));
  const ways = [wide(graph, width, branching), tall(graph, width, branching)];
  return ways.find((way) => way.width <= width) ?? ways.sort((a, b) => a.width - b.width)[0];
}
function leaving({ edges }, node2) {
  return edges.filter(({ source }) => source === node2).length;
}
var levelsOf = ({ nodes }) => Math.max(...nodes.map(({ level }) => level)) + 1;
function wide(graph, width, branching) {
  const { radius, tag, gap, top, first } = PIXELS;
  const levels = levelsOf(graph);
  const block = 2 * radius + tag + gap;
  const curve = Math.max(PIXELS.curve, Math.min(110, (width - 2 - levels * block) / Math.max(1, levels - 1)));
  const total = levels * block + (levels - 1) * curve + 2;
  const left = Math.max(1, (width - total) / 2) + radius;
  const at = (level, place) => [left + level * (block + curve), top + first + place * PIXELS.row[branching]];
  const nodes = graph.nodes.map(({ level }, i) => {
    const [x, y] = at(level, graph.wide[i]);
    const out = [[x + radius, y], [x + block - radius, y]];
    return { ...beside(x, y), label: { x, y: y - radius - 9, anchor: "middle" }, out };
  });
  const through = ([level, place]) => {
    const [x, y] = at(level, place);
    return [[x - radius, y], [x - radius + block, y]];
  };
  const wires2 = joined(graph, nodes, "wide", through, (n, shift) => [n.x - radius, n.y + shift], 1);
  const rows = Math.max(...graph.wide, ...graph.edges.flatMap((edge) => edge.wide.map(([, place]) => place)));
  const last = graph.nodes.length - 1;
  const end = { source: last, target: last, points: nodes[last].out };
  const height = top + first + rows * PIXELS.row[branching] + PIXELS.below[branching];
  return { way: "wide", width: total, height, nodes, wires: [...wires2, end] };
}
function tall(graph, width, branching) {
  const { radius, tag, top, head, foot: foot2, numbers: numbers2, short: short2 } = PIXELS;
  const more = PIXELS.terms[branching];
  const levels = levelsOf(graph);
  const step = (levels > PIXELS.levels ? short2 : PIXELS.step) + more;
  const row = (level) => top + radius + head + (level && numbers2 + more + level * step);
  const { pitch, left, total } = columns(graph, width, { radius, tag });
  const nodes = graph.nodes.map(({ level }, i) => {
    const [x, y] = [left + graph.tall[i] * pitch, row(level)];
    if (level === 0) return { ...under(x, y, radius), out: [[x, y + radius + numbers2 + more]] };
    return { ...beside(x, y), label: { x: x - radius - 5, y, anchor: "end" }, out: [[x, y + radius]] };
  });
  const through = ([level, place]) => [-radius, radius].map((shift) => [left + place * pitch, row(level) + shift]);
  const wires2 = joined(graph, nodes, "tall", through, (n, shift) => [n.x + shift, n.y - radius], 0);
  const height = row(levels - 1) + radius + foot2 + more;
  return { way: "tall", width: total, height, nodes, wires: wires2 };
}
function columns(graph, width, { radius, tag }) {
  const ends = (pitch2) => {
    const stacked = graph.nodes.map(({ level }) => level === 0);
    const low = graph.tall.map((place, i) => place * pitch2 - (stacked[i] ? PITCH[1] / 2 : radius + 16));
    const high = graph.tall.map((place, i) => place * pitch2 + (stacked[i] ? PITCH[1] / 2 : radius + tag + 6));
    const bends = graph.edges.flatMap((edge) => edge.tall.map(([, place]) => place * pitch2));
    return [Math.min(...low, ...bends.map((x) => x - 6)), Math.max(...high, ...bends.map((x) => x + 6))];
  };
  const room = (p) => ends(p)[1] - ends(p)[0];
  let pitch = PITCH[0];
  while (pitch > PITCH[1] && room(pitch) > width) pitch -= 2;
  return { pitch, total: room(pitch), left: Math.max(0, (width - room(pitch)) / 2) - ends(pitch)[0] };
}
function beside(x, y) {
  const { radius, tag } = PIXELS;
  const middle = x + radius + 4 + tag / 2;
  return { x, y, shelf: [x + radius, x + radius + tag + 6], value: [middle, y - 15], gradient: [middle, y + 14] };
}
function under(x, y, radius) {
  return { x, y, value: [x, y + radius + 16], gradient: [x, y + radius + 39] };
}
function joined(graph, nodes, way, through, port, axis) {
  return graph.edges.map((edge) => {
    const mates = graph.edges.filter(({ target }) => target === edge.target);
    const from = (mate) => (mate[way].length ? through(mate[way].at(-1))[0] : nodes[mate.source].out.at(-1))[axis];
    const order = [...mates].sort((a, b) => from(a) - from(b) || a.position - b.position);
    const shift = (order.indexOf(edge) - (mates.length - 1) / 2) * PORTS;
    const points = [...nodes[edge.source].out, ...edge[way].flatMap(through), port(nodes[edge.target], shift)];
    return { ...edge, points };
  });
}

// graph/js/wires.js
var LANE = 2;
var [LONG, BROAD] = [7, 4];
function wires(c) {
  const { result: { known, arrived, now }, place } = c;
  return svg("g", { "aria-hidden": "true" }, place.wires.map(({ source, target, points }) => {
    const back = source === target ? arrived[source] != null : walkedBack(c, target);
    const lane = (shift) => path(points, place.way, shift);
    const flown = known[target] != null;
    const active = target === now && source !== target;
    return [
      active && svg("path", { d: lane(0), class: "nnlab-glow" }),
      svg("path", { d: lane(back ? -LANE : 0), class: flown ? "nnlab-lane nnlab-forward" : "nnlab-lane nnlab-ahead" }),
      flown && arrow(points.at(-1), place.way, 1, "nnlab-forward", back ? -LANE : 0),
      back && svg("path", { d: lane(LANE), class: "nnlab-lane nnlab-back" }),
      back && arrow(points[0], place.way, -1, "nnlab-back", LANE)
    ];
  }));
}
function walkedBack({ result: { graph, at, half } }, node2) {
  return at >= 2 * half - gates(graph.nodes).indexOf(node2);
}
function arrow([x, y], way, sign, kind, shift) {
  const d = way === "wide" ? `M${sign > 0 ? x : x + 1} ${y + shift}l${-LONG * sign} ${-BROAD}v${2 * BROAD}z` : `M${x + shift} ${sign > 0 ? y : y + 1}l${-BROAD} ${-LONG * sign}h${2 * BROAD}z`;
  return svg("path", { d, class: `nnlab-head ${kind}` });
}
function path(points, way, shift) {
  const moved = points.map(([x, y]) => way === "wide" ? [x, y + shift] : [x + shift, y]);
  return moved.reduce((d, [x, y], i) => {
    if (i === 0) return `M${x} ${y}`;
    const [x0, y0] = moved[i - 1];
    if (way === "wide") return `${d}C${(x0 + x) / 2} ${y0} ${(x0 + x) / 2} ${y} ${x} ${y}`;
    return `${d}C${x0} ${(y0 + y) / 2} ${x} ${(y0 + y) / 2} ${x} ${y}`;
  }, "");
}

// graph/js/draw.js
var LEGEND = 56;
function draw(c) {
  return [walker(c), changer(c), legend(c), wires(c), c.result.graph.nodes.map((_, i) => node(c, i))];
}
function legend({ page: { words: words2, width } }) {
  const text = (said, x, kind, anchor) => label(said, x, LEGEND, { class: kind, "text-anchor": anchor });
  return svg(
    "g",
    { "aria-hidden": "true" },
    text(words2.values_above, 1, "nnlab-value", "start"),
    text(words2.gradients_below, width - 1, "nnlab-gradient", "end")
  );
}
function node(c, i) {
  const { result: { graph, now }, place } = c;
  const at = place.nodes[i];
  return svg(
    "g",
    { class: i === now ? "nnlab-node nnlab-active" : "nnlab-node" },
    place.way === "tall" && at.shelf && svg("path", { d: `M${at.shelf[0]} ${at.y}H${at.shelf[1]}`, class: "nnlab-shelf" }),
    graph.nodes[i].symbol ? operation(c, i) : input(c, i),
    numbers(c, i)
  );
}
function spoken({ page: { words: words2 } }, value) {
  return value == null ? words2.unknown : short(value);
}
function operation(c, i) {
  const { result: { graph, known, arrived }, page: { words: words2, data }, place } = c;
  const { radius } = PIXELS;
  const row = graph.nodes[i];
  const { x, y, label: at } = place.nodes[i];
  const symbol = gate(row, data.signs);
  const names = row.inputs.map((j) => graph.nodes[j].shown);
  const made2 = `${row.shown} = ${formula(row, names, data.signs)}`;
  const said = { formula: made2, value: spoken(c, known[i]), gradient: spoken(c, arrived[i]) };
  const frame = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, rx: 8 };
  return svg(
    "g",
    {
      role: "img",
      "aria-label": fill(words2.node, said),
      class: "nnlab-gate",
      "data-gate": i,
      ...press(() => goTo(c, i))
    },
    svg("rect", { ...frame, class: "nnlab-paper" }),
    label(symbol, x, y, { size: symbol.length === 1 ? 20 : 13, room: 2 * radius - 5, class: "nnlab-strong" }),
    at && label(row.shown, at.x, at.y, { size: 13, "text-anchor": at.anchor, class: "nnlab-name", "aria-hidden": "true" })
  );
}
function input({ result: { graph }, place }, i) {
  const { radius } = PIXELS;
  const { x, y } = place.nodes[i];
  const { shown } = graph.nodes[i];
  const size = textWidth(shown, 15) > 2 * radius ? 12 : 15;
  return svg(
    "g",
    { class: "nnlab-gate", "aria-hidden": "true" },
    svg("circle", { cx: x, cy: y, r: radius, class: "nnlab-paper" }),
    label(shown, x, y, { size, room: 2 * radius - 6, class: "nnlab-strong" })
  );
}
function numbers(c, i) {
  const { result: { graph, known, arrived, parts: parts2 }, place } = c;
  const { value, gradient } = place.nodes[i];
  const summed = leaving(graph, i) > 1 && parts2[i].length > 0;
  return [
    graph.nodes[i].symbol ? amount(known[i], value, { "data-value": i, class: "nnlab-value" }) : cellOf(c, i, value),
    amount(arrived[i], gradient, { "data-grad": i, class: "nnlab-gradient" }),
    summed && label(
      terms(parts2[i], leaving(graph, i)),
      gradient[0],
      gradient[1] + 16,
      { size: 11.5, room: PIXELS.tag + 4, class: "nnlab-gradient nnlab-terms", "data-terms": i }
    )
  ];
}
function terms(parts2, count) {
  const signed = (part, k) => k === 0 ? short(part) : part < 0 ? ` − ${short(-part)}` : ` + ${short(part)}`;
  return `= ${parts2.map(signed).join("")}${count > parts2.length ? " + …" : ""}`;
}
function amount(value, [x, y], attributes) {
  if (value != null) return label(short(value), x, y, { size: 14, room: PIXELS.tag, ...attributes });
  return svg("rect", { x: x - 13, y: y - 7, width: 26, height: 14, rx: 4, class: "nnlab-open" });
}
function cellOf(c, i, [x, y]) {
  const { now, result: { graph, arrived }, page: { words: words2, data } } = c;
  const row = graph.nodes[i];
  const width = PIXELS.tag;
  const name = fill(words2.input, { name: row.shown, gradient: spoken(c, arrived[i]) });
  return svg(
    "g",
    editable(c, row, name),
    svg("rect", { x: x - width / 2, y: y - 12, width, height: 24, rx: 6, class: "nnlab-paper" }),
    selected(c) === row && svg("path", { d: `M${x - width / 2 + 8} ${y + 9}h${width - 16}`, class: "nnlab-selected" }),
    label(short(given(now, row, data)), x, y, { size: 14, room: width - 6, class: "nnlab-value", "data-value": i })
  );
}

// graph/js/snippet.js
var literal = (value) => Object.is(value, -0) ? "-0.0" : String(value);
function expression(row, names, infix) {
  const op = String(row.symbol);
  const parts2 = operands(row, names).map((part) => typeof part === "string" ? part : literal(part));
  if (op in infix) {
    if (op === "**" && parts2[0].startsWith("-")) parts2[0] = `(${parts2[0]})`;
    return parts2.join(` ${op} `);
  }
  const others = row.constant ? [literal(row.constant[1])] : names.slice(1);
  return `${names[0]}.${op}(${others.join(", ")})`;
}
function snippet(state, data) {
  const { nodes } = drawn(state, data);
  const variables = nodes.map(({ variable }) => variable);
  const lines = nodes.map((row) => {
    const made2 = row.symbol ? expression(row, row.inputs.map((i) => variables[i]), data.signs.infix) : `Node(${literal(given(state, row, data))}, ${JSON.stringify(row.name)})`;
    return `${row.variable} = ${made2}`;
  });
  const leaves = nodes.filter(({ symbol }) => !symbol).map(({ variable }) => `${variable}.grad`);
  return ["from nnlab.graph import Node", "", ...lines, `${variables.at(-1)}.backward()`, leaves.join(", ")].join("\n");
}

// graph/js/index.js
var index_default = view({ name: "graph", compute, layout, draw, line, snippet, derived });
export {
  index_default as default,
  given
};
