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
  for (const name2 in now) if (now[name2] !== before[name2]) put(node, name2, now[name2], before[name2]);
  for (const name2 in before) if (!(name2 in now)) put(node, name2, null, before[name2]);
}
function put(node, name2, value, before) {
  if (typeof (value || before) === "function") listen(node, name2, value || null);
  else if (value === false || value == null) node.removeAttribute(name2);
  else node.setAttribute(name2, value === true ? "" : String(value));
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
  for (const [name2, value] of [["textLength", length], ["lengthAdjust", "spacingAndGlyphs"]]) {
    if (length) text.setAttribute(String(name2), String(value));
    else text.removeAttribute(String(name2));
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
function fill(template, values = {}) {
  return template.replace(/\{(\w+)\}/g, (_, name2) => String(values[name2]));
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
var SIDEWAYS = 6;
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
function pull(stage, down, go) {
  const touch = down.pointerType === "touch";
  let pulled = !touch;
  const followed = follow(stage, down, (dx, _dy, event) => {
    pulled ||= Math.abs(dx) > SIDEWAYS;
    if (pulled) go(event);
  }, (up) => !pulled && isTap(down, up) && go(up));
  if (followed && !touch) go(down);
}
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
function onStage({ stage, page, place }, { clientX, clientY }) {
  const box = stage.getBoundingClientRect();
  const shrink = Math.max(page.width, place.width ?? 0) / box.width;
  return { x: (clientX - box.x) * shrink, y: (clientY - box.y) * shrink };
}
function focusOn(stage, key) {
  const found2 = (
    /** @type {SVGElement | null} */
    stage.querySelector(`[data-key="${CSS.escape(key)}"]`)
  );
  found2?.focus({ preventScroll: true });
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
    for (const name2 of this.names) model.on(`change:${name2}`, this.heard);
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
    const problem = html("p", { class: "nnlab-problem" });
    const line3 = html("p", { class: "nnlab-line" });
    const buttons = foot(words2, () => this.restart(), () => this.parts.snippet(this.read(), this.data));
    const root = html(
      "div",
      { class: `nnlab nnlab-view nnlab-${this.parts.name}` },
      board,
      problem,
      line3,
      this.speaker.place,
      buttons.place
    );
    made(root);
    return { stage: stage.node, board: board.node, problem: problem.node, line: line3.node, root: root.node, buttons };
  }
  remove() {
    this.watch.disconnect();
    this.speaker.remove();
    cancelAnimationFrame(this.pending);
    for (const name2 of this.names) this.model.off(`change:${name2}`, this.heard);
  }
  /** @returns {State} */
  read() {
    return Object.fromEntries(this.names.map((name2) => [name2, this.model.get(name2)]));
  }
  /** @param {State} values */
  write(values) {
    this.put(values);
    if (this.model.alone) this.settle();
  }
  /** @param {State} values  one after the other: nothing follows from some of them without the rest */
  put(values) {
    this.writing = true;
    for (const [name2, value] of Object.entries(values)) this.model.set(name2, value);
    this.writing = false;
    this.model.save_changes();
  }
  // Set what follows from the state. A page does so at once, for the next key may come before the next
  // frame. A kernel does so itself and may be a step ahead: to it this is said once a frame at most.
  settle(state = this.read(), result = this.compute(state)) {
    const values = result.problem ? {} : this.derived(result, state);
    if (Object.entries(values).some(([name2, value]) => this.model.get(name2) !== value)) this.put(values);
  }
  // A page computes as soon as the state changes (settle): while it waits for its frame, which finds the result here.
  /**
   * @param {State} state
   * @returns {Result}
   */
  compute(state) {
    const before = this.computed;
    if (before && this.names.every((name2) => before.state[name2] === state[name2])) return before.result;
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
    const { problem } = result;
    const why = problem ? fill(this.words[problem.key], problem.values) : "";
    const said = problem ? "" : this.parts.line(state, result, this.words, this.data);
    const stale = Boolean(problem && !problem.picture);
    this.on.root.classList.toggle("nnlab-stale", stale);
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

// receptive_field/js/compute.js
function compute(state, data) {
  const { side } = data;
  const { layers, units, fields } = stacked(state, data);
  const fit = units.length - 1;
  if (fit < layers.length) return { problem: tooLarge(layers[fit], fit + 1, units[fit]) };
  const layer = Math.min(state.layer, layers.length);
  const unit = Math.min(state.unit, units[layer] - 1);
  const [size, jump, start] = fields[layer];
  const [first, last] = [start + jump * unit, start + jump * unit + size - 1];
  const inside = Math.max(0, Math.min(last, side - 1) - Math.max(first, 0) + 1);
  const tried = byTrying(layers.slice(0, layer), side, unit);
  return {
    layers,
    units,
    fields,
    layer,
    unit,
    first,
    last,
    tried,
    padding: size - inside,
    missed: inside - tried.length,
    reads: reads(layers.slice(0, layer), units, unit)
  };
}
function stacked(state, { side }) {
  const layers = layersOf(state);
  const units = [side];
  const fields = [[1, 1, 0]];
  for (const layer of layers) {
    const room = units[units.length - 1] + 2 * layer.padding - layer.kernel;
    if (room < 0) break;
    units.push(Math.floor(room / layer.stride) + 1);
    fields.push(through(fields[fields.length - 1], layer));
  }
  return { layers, units, fields };
}
function layersOf({ count, kinds, kernels, strides, paddings }) {
  return Array.from({ length: count }, (_, i) => {
    const pool2 = kinds[i] === 1;
    return { pool: pool2, kernel: kernels[i], stride: strides[i], padding: pool2 ? 0 : paddings[i] };
  });
}
function tooLarge({ pool: pool2, kernel, padding }, number2, given) {
  const values = { layer: number2, kernel, given, padded: given + 2 * padding, fewer: number2 - 1 };
  return { key: pool2 ? "window" : padding ? "small" : "bare", values, editable: true };
}
function through([size, jump, start], { kernel, stride, padding }) {
  return [size + (kernel - 1) * jump, jump * stride, start - padding * jump];
}
var LARGE = 1e30;
function byTrying(layers, side, unit) {
  const ones = Array(side).fill(1);
  const before = passed(layers, ones)[unit];
  return ones.map((_, i) => i).filter((i) => passed(layers, ones.map((one, k) => k === i ? LARGE : one))[unit] !== before);
}
function passed(layers, row) {
  return layers.reduce((given, { pool: pool2, kernel, stride, padding }) => {
    const padded = [...Array(padding).fill(0), ...given, ...Array(padding).fill(0)];
    const count = Math.floor((padded.length - kernel) / stride) + 1;
    return Array.from({ length: count }, (_, i) => {
      const window = padded.slice(i * stride, i * stride + kernel);
      return pool2 ? Math.max(...window) : window.reduce((sum, value) => sum + value, 0);
    });
  }, row);
}
function reads(layers, units, unit) {
  const rows = [{ low: unit, high: unit, real: [unit] }];
  for (let i = layers.length - 1; i >= 0; i--) {
    const { kernel, stride, padding } = layers[i];
    const { low, high, real } = rows[0];
    const from = (entry) => entry * stride - padding;
    const read = (entry) => real.some((one) => entry >= from(one) && entry < from(one) + kernel);
    const all = Array.from({ length: units[i] }, (_, entry) => entry);
    rows.unshift({ low: from(low), high: from(high) + kernel - 1, real: all.filter(read) });
  }
  return rows;
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
  const frame = { ...box, rx: Math.min(6, width / 5) };
  return svg(
    "g",
    { ...attributes, class: kinds.filter(Boolean).join(" ") },
    svg("rect", { ...frame, class: "nnlab-paper" }),
    svg("rect", { ...frame, class: `nnlab-tint nnlab-${tone(value)}`, "fill-opacity": hatched ? 0 : depth(value, largest) }),
    hatched && svg("path", { d: hatch(box), class: "nnlab-hatch" }),
    selected2 && svg("path", { d: `M${box.x + 4} ${y + height / 2 - 4}h${box.width - 8}`, class: "nnlab-selected" }),
    label(text, x, y, { room: box.width - 2, size })
  );
}

// receptive_field/js/hands.js
var SETTINGS = ["kernel", "stride", "padding"];
var TRAITS = { kernel: "kernels", stride: "strides", padding: "paddings" };
var keyOf = (layer, what) => `${what}${layer}`;
function selected({ page, now }) {
  const { layers } = stacked(now, page.data);
  const { layer = 1, what = "kernel" } = page.at.setting ?? {};
  const there = layer <= layers.length ? layer : 1;
  return { layer: there, what: what === "padding" && layers[there - 1].pool ? "kernel" : what };
}
function select({ page }, layer, what) {
  (page.at.stops ??= {})[layer] = what;
  if (page.at.setting?.layer === layer && page.at.setting.what === what) return;
  page.at.setting = { layer, what };
  page.redraw();
}
function change({ now, page }, layer, what, value) {
  const [low, high] = page.data.ranges[what];
  const values = [...now[TRAITS[what]]];
  values[layer - 1] = Math.max(low, Math.min(high, value));
  page.set({ [TRAITS[what]]: values });
}
function turn({ now, page }, layer) {
  page.set({ kinds: now.kinds.map((kind, i) => i === layer - 1 ? 1 - kind : kind) });
}
function spinning(c, layer, what) {
  const { page, now, stage } = c;
  const { layers } = stacked(now, page.data);
  const value = layers[layer - 1][what];
  const [low, high] = page.data.ranges[what];
  const open = layers[layer - 1].pool ? SETTINGS.slice(0, 2) : SETTINGS;
  const wanted = page.at.stops?.[layer];
  const stop = open.includes(wanted) ? wanted : open[0];
  return {
    ...press(() => focusOn(stage, keyOf(layer, what))),
    role: "spinbutton",
    "data-key": keyOf(layer, what),
    tabindex: what === stop ? 0 : -1,
    "aria-label": fill(page.words.change, { layer, what: page.words[what] }),
    "aria-valuenow": value,
    "aria-valuemin": low,
    "aria-valuemax": high,
    focus: () => select(c, layer, what),
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0;
      const to = stepped(event.key, value, low, high);
      if (!side && to == null) return;
      event.preventDefault();
      const next = open[open.indexOf(what) + side];
      if (!side) change(c, layer, what, Number(to));
      else if (next) focusOn(stage, keyOf(layer, next));
    }
  };
}
function unitAt(rows, { x, y }, gap) {
  const below = rows.findIndex((row, i) => i > 0 && y < row.y + row.tall + gap / 2);
  const layer = below < 0 ? rows.length - 1 : below;
  const { left, pitch, count } = rows[layer];
  return { layer, unit: Math.max(0, Math.min(count - 1, Math.floor((x - left) / pitch))) };
}
function walked(rows, { layer, unit }, key) {
  const last = rows[layer].count - 1;
  const along = { ArrowLeft: unit - 1, ArrowRight: unit + 1, PageUp: unit - 5, PageDown: unit + 5, Home: 0, End: last };
  if (key in along) return { layer, unit: Math.max(0, Math.min(last, along[key])) };
  if (key !== "ArrowUp" && key !== "ArrowDown") return null;
  const to = Math.max(1, Math.min(rows.length - 1, layer + (key === "ArrowDown" ? 1 : -1)));
  const { left, pitch, count } = rows[to];
  const middle = rows[layer].left + (unit + 0.5) * rows[layer].pitch;
  return to === layer ? { layer, unit } : { layer: to, unit: Math.max(0, Math.min(count - 1, Math.floor((middle - left) / pitch))) };
}

// receptive_field/js/line.js
function line(state, result, words2) {
  const [, jump, start] = result.fields[result.layer];
  return [
    ...state.unit === result.unit ? [] : [fill(words2.last, { layer: result.layer, wanted: state.unit })],
    rule(result, words2),
    fill(words2.steps, { jump, start: number(start) }),
    fill(words2[verdict(result)], { ...result, tried: result.tried.length })
  ].join(" · ");
}
function rule({ fields, layer, unit, first, last }, words2) {
  const size = fields[layer][0];
  return fill(size === 1 ? words2.rule_one : words2.rule, { layer, unit, size, first: number(first), last: number(last) });
}
function verdict({ tried, missed, padding }) {
  if (!tried.length) return "nothing";
  if (missed) return "fewer";
  return padding ? "cut" : "same";
}
function snippet(state, data) {
  const { count, kinds, kernels, strides, paddings } = state;
  const layers = Array.from({ length: count }, (_, i) => kinds[i] ? pool(kernels[i], strides[i]) : conv(kernels[i], strides[i], paddings[i]));
  const used = ["Conv", "Pool"].filter((name2) => layers.some((layer) => layer.startsWith(name2)));
  const { unit = state.unit } = compute(state, data);
  return `from nnlab.convnet import ${used.join(", ")}, output_sizes, seen_by_trying

layers = [${layers.join(", ")}]
output_sizes(layers, ${data.side})
seen_by_trying(layers[:${Math.min(state.layer, count)}], (${data.side},), (${unit},))`;
}
var pool = (kernel, stride) => stride === kernel ? `Pool(${kernel})` : `Pool(${kernel}, stride=${stride})`;
function conv(kernel, stride, padding) {
  return `Conv(${[1, kernel, stride !== 1 && `stride=${stride}`, padding && `padding=${padding}`].filter(Boolean).join(", ")})`;
}

// receptive_field/js/stack.js
function stack(c) {
  const { place: { rows } } = c;
  return svg(
    "g",
    { class: "nnlab-strips" },
    cones(c),
    rows.map((row, i) => [strip(row), seen(c, row, i), name(c, row, i)]),
    brackets(c),
    chooser(c)
  );
}
var leftOf = ({ left, pitch }, entry) => left + entry * pitch;
function strip(row) {
  const { y, count, padding, pitch, tall } = row;
  const box = (from, to, kind) => to > from && svg(
    "rect",
    { x: leftOf(row, from), y, width: (to - from) * pitch, height: tall, class: kind }
  );
  const lines = Array.from({ length: Math.max(0, count + 2 * padding - 1) }, (_, i) => `M${leftOf(row, i + 1 - padding)} ${y}v${tall}`);
  return svg(
    "g",
    { "aria-hidden": "true" },
    box(-padding, 0, "nnlab-units nnlab-dashes"),
    box(count, count + padding, "nnlab-units nnlab-dashes"),
    box(0, count, "nnlab-units"),
    pitch >= 4 && svg("path", { d: lines.join(""), class: "nnlab-dividers" })
  );
}
function seen({ result: { layer, reads: reads2, tried } }, row, i) {
  if (i > layer) return [];
  const { y, count, padding, pitch, tall } = row;
  const entries = i === 0 ? tried : reads2[i].real;
  const d = entries.map((entry) => `M${leftOf(row, entry)} ${y}h${pitch}v${tall}h${-pitch}z`).join("");
  const zeros = [
    [Math.max(-padding, reads2[i].low), Math.min(0, reads2[i].high + 1)],
    [Math.max(count, reads2[i].low), Math.min(count + padding, reads2[i].high + 1)]
  ];
  return svg(
    "g",
    { "aria-hidden": "true" },
    svg("path", { d, class: i === layer ? "nnlab-unit" : "nnlab-read" }),
    zeros.map(([from, to]) => to > from && svg(
      "path",
      { d: hatch({ x: leftOf(row, from), y, width: (to - from) * pitch, height: tall }, 4), class: "nnlab-zeros" }
    ))
  );
}
function cones({ result: { layer, reads: reads2 }, place: { rows } }) {
  const ends = (i) => {
    const { count, padding } = rows[i];
    const within = (entry) => leftOf(rows[i], Math.max(-padding, Math.min(count + padding, entry)));
    return [within(reads2[i].low), within(reads2[i].high + 1)];
  };
  const d = Array.from({ length: layer }, (_, i) => {
    const [[a, b], [e, f]] = [ends(i), ends(i + 1)];
    return `M${a} ${rows[i].y + rows[i].tall}L${e} ${rows[i + 1].y}H${f}L${b} ${rows[i].y + rows[i].tall}z`;
  });
  return svg("path", { d: d.join(""), class: "nnlab-cone", "aria-hidden": "true" });
}
function name({ result: { layers, layer }, page: { words: words2, width }, place }, { y, count }, i) {
  const what = i && words2[layers[i - 1].pool ? "pool" : "conv"];
  const text = i ? fill(count === 1 ? words2.row_one : words2.row, { layer: i, what, units: count }) : fill(words2.input, { units: count });
  return label(text, 0, i ? y - 9 : place.top, { room: width, "text-anchor": "start", class: `nnlab-row ${i === layer ? "nnlab-strong" : ""}`, "aria-hidden": "true" });
}
function brackets({ result: { units, fields, layer, unit, first, last }, page: { width }, place: { rows, cell: cell2, input, bracket } }) {
  const [, jump] = fields[layer];
  const beside = units[layer] > 1 ? unit + 1 < units[layer] ? jump : -jump : 0;
  const at = (entry) => Math.max(0, Math.min(width, input + entry * cell2));
  const line3 = (by, y) => {
    const [from, to] = [first + by, last + by + 1];
    const ends = [from, to].map((entry) => at(entry) === input + entry * cell2);
    return `M${at(from)} ${y + (ends[0] ? 5 : 0)}V${y}H${at(to)}${ends[1] ? "v5" : ""}`;
  };
  const [low, high] = [rows[0].y - 8, rows[0].y - 16];
  const middle = (at(first) + at(last + 1)) / 2;
  return svg(
    "g",
    { "aria-hidden": "true" },
    beside !== 0 && svg("path", { d: line3(beside, high), class: "nnlab-beside" }),
    svg("path", { d: line3(0, low), class: "nnlab-rule" }),
    label(`r = ${number(last - first + 1)}`, Math.max(20, Math.min(width - 20, middle)), bracket, { class: "nnlab-row nnlab-strong" })
  );
}
function chooser(c) {
  const { result, page, place: { rows, gap } } = c;
  const box = { x: 0, y: rows[0].y + rows[0].tall, width: page.width };
  const last = rows[rows.length - 1];
  const old = c.now !== c.state;
  return svg("rect", {
    ...box,
    height: last.y + last.tall + gap / 2 - box.y,
    class: "nnlab-pad nnlab-ground",
    role: "application",
    tabindex: 0,
    "data-key": "units",
    "aria-disabled": old ? "true" : null,
    "aria-label": fill(page.words.units, { said: rule(result, page.words) }),
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      const to = walked(rows, result, event.key);
      if (!to || old) return;
      event.preventDefault();
      page.set(to);
    },
    /** @param {PointerEvent} event */
    pointerdown: (event) => {
      if (!old) pull(c.stage, event, (moved) => page.set(unitAt(rows, onStage(c, moved), gap)));
      focusOn(c.stage, "units");
    }
  });
}

// core/js/stepper.js
var BUTTON = 40;
function button({ key, text, name: name2, x, y, width = BUTTON, height = BUTTON, size = 18, pressed: pressed2 = null }, act) {
  return svg(
    "g",
    {
      role: "button",
      tabindex: 0,
      "data-key": key,
      "aria-label": name2,
      "aria-pressed": pressed2 == null ? null : String(pressed2),
      class: `nnlab-button ${pressed2 ? "nnlab-pressed" : ""}`,
      ...press(act)
    },
    svg("rect", { x: x - width / 2, y: y - height / 2, width, height, rx: 8 }),
    label(text, x, y, { size, room: width - 8 })
  );
}
function stepper({ right, y, shown, less, more }, change2) {
  const [plus, gap] = [right - BUTTON / 2 - 1, 82];
  const size = shown.length > 3 ? 13 : 15;
  return svg(
    "g",
    {},
    button({ key: "less", text: "−", name: less, x: plus - gap, y }, () => change2(-1)),
    button({ key: "more", text: "+", name: more, x: plus, y }, () => change2(1)),
    label(shown, plus - gap / 2, y, { size, room: BUTTON, class: "nnlab-strong", "aria-hidden": "true" })
  );
}

// receptive_field/js/table.js
var FOUND = ["size", "jump", "start"];
function table(c) {
  const { now, page: { words: words2, data }, place: { table: { columns, head } } } = c;
  const { layers } = stacked(now, data);
  const heads = [...SETTINGS, ...FOUND].map((what) => label(words2[what], columns[what].x, head, { room: columns[what].width - 2, class: "nnlab-note-text", "aria-hidden": "true" }));
  return [heads, layers.map((_, i) => line2(c, i + 1)), changer(c)];
}
function line2(c, layer) {
  const { now, result, page: { words: words2, data }, place: { table: { columns, line: middle, tall, right } } } = c;
  const { layers, fields } = stacked(now, data);
  const own = layers[layer - 1];
  const [what, other] = own.pool ? [words2.pool, words2.conv] : [words2.conv, words2.pool];
  const y = middle(layer);
  return svg(
    "g",
    {},
    layer === result.layer && svg("rect", { x: 0, y: y - tall / 2 - 1, width: right, height: tall + 2, rx: 8, class: "nnlab-chosen", "aria-hidden": "true" }),
    button({
      key: `kind${layer}`,
      text: `${layer} ${what}`,
      name: fill(words2.kind, { layer, what, other }),
      x: columns.kind.x,
      y,
      width: columns.kind.width - 4,
      height: tall,
      size: 14
    }, () => turn(c, layer)),
    SETTINGS.map((name2) => setting(c, layer, name2, y)),
    FOUND.map((name2, k) => found(c, layer, name2, fields[layer]?.[k], y))
  );
}
function found({ result, page: { words: words2 }, place: { table: { columns } } }, layer, name2, value, y) {
  const { x, width } = columns[name2];
  if (value == null) return label("–", x, y, { size: 15, class: "nnlab-note-text", "aria-hidden": "true", [`data-${name2}`]: layer });
  return label(number(value), x, y, {
    size: 15,
    room: width - 2,
    class: layer === result.layer ? "nnlab-strong" : null,
    [`data-${name2}`]: layer,
    role: "img",
    "aria-label": fill(words2.found, { layer, what: words2[name2], value: number(value) })
  });
}
function setting(c, layer, what, y) {
  const { now, page: { data }, place: { table: { columns, tall } } } = c;
  const { layers } = stacked(now, data);
  const { x, width } = columns[what];
  const own = layers[layer - 1];
  if (own.pool && what === "padding") return label("–", x, y, { size: 15, class: "nnlab-note-text", "aria-hidden": "true" });
  const at = selected(c);
  const look = { width: width - 4, height: tall, text: String(own[what]), selected: at.layer === layer && at.what === what };
  return cell(0, x, y, { ...look, ...spinning(c, layer, what) });
}
function changer(c) {
  const { now, page: { words: words2, data }, place: { table: { right, buttons } } } = c;
  const { layers } = stacked(now, data);
  const { layer, what } = selected(c);
  const value = layers[layer - 1][what];
  const name2 = fill(words2.change, { layer, what: words2[what] });
  const look = { right, y: buttons, shown: String(value), less: fill(words2.less, { what: name2 }), more: fill(words2.more, { what: name2 }) };
  return [
    label(name2, right - 136, buttons, { size: 14, "text-anchor": "end", "aria-hidden": "true" }),
    stepper(look, (by) => change(c, layer, what, value + by))
  ];
}

// receptive_field/js/draw.js
function draw(c) {
  return [stack(c), table(c)];
}

// receptive_field/js/layout.js
var [NAME, STRIP, GAP, WIDEST2] = [16, 20, 30, 24];
var BRACKETS = 34;
var [HEAD, LINE, BUTTONS] = [26, 44, 52];
var COLUMNS = { kind: 66, kernel: 46, stride: 60, padding: 46, size: 46, jump: 44, start: 46 };
var TABLE = Object.values(COLUMNS).reduce((sum, column) => sum + column);
var ROOMY = 560;
var MANY = 46;
function layout(state, { units, fields, layers }, width, _data, now = state) {
  const stacked2 = units.map((count, i) => ({ count, padding: layers[i]?.padding ?? 0, field: fields[i] }));
  const scale = scaleOf(stacked2, width);
  const rows = stacked2.map((row, i) => {
    const y = NAME + BRACKETS + i * (STRIP + GAP);
    return { y, tall: STRIP, count: row.count, padding: row.padding, ...across(row, scale, width) };
  });
  const table2 = tableAt(rows[rows.length - 1].y + STRIP + 22, width, now.count);
  return { ...scale, rows, gap: GAP, top: NAME / 2, bracket: NAME + 8, table: table2, height: table2.bottom + 4 };
}
var firstOf = ([size, jump, start]) => start + (size - jump) / 2;
function scaleOf(stacked2, width) {
  let [low, high] = [0, 0];
  for (const { count, padding, field } of stacked2) {
    const [from, to] = [-padding, count + padding].map((entry) => firstOf(field) + entry * field[1]);
    if (Math.max(high, to) - Math.min(low, from) <= MANY) [low, high] = [Math.min(low, from), Math.max(high, to)];
  }
  const cell2 = Math.min(WIDEST2, (width - 2) / (high - low));
  return { cell: cell2, input: (width - (high - low) * cell2) / 2 - low * cell2 };
}
function across({ count, padding, field }, { cell: cell2, input }, width) {
  const total = count + 2 * padding;
  const pitch = Math.min(field[1] * cell2, (width - 2) / total);
  const middle = input + (firstOf(field) + field[1] / 2) * cell2;
  const left = Math.max(1, Math.min(width - 1 - total * pitch, middle - pitch / 2 - padding * pitch));
  return { pitch, left: left + padding * pitch };
}
function tableAt(top, width, count) {
  const scale = Math.min(width, ROOMY) / TABLE;
  let x = 0;
  const columns = Object.fromEntries(Object.entries(COLUMNS).map(([name2, own]) => {
    const column = { x: x + own * scale / 2, width: own * scale };
    x += column.width;
    return [name2, column];
  }));
  const line3 = (number2) => top + HEAD + (number2 - 0.5) * LINE;
  const end = top + HEAD + count * LINE;
  return { top, head: top + HEAD / 2, columns, line: line3, tall: LINE - 4, right: x, buttons: end + BUTTONS / 2, bottom: end + BUTTONS };
}

// receptive_field/js/index.js
var index_default = view({ name: "receptive_field", compute, layout, draw, line, snippet });
export {
  index_default as default
};
