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
  const kept2 = new Set(now.filter((piece) => before.includes(piece)));
  const free = /* @__PURE__ */ new Map();
  for (const piece of before) if (!kept2.has(piece)) free.set(piece.kind, [...free.get(piece.kind) ?? [], piece]);
  for (const piece of now) {
    const one = kept2.has(piece) ? piece : free.get(piece.kind)?.shift();
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
function listen(node, type, act2) {
  const own = listeners.get(node) ?? {};
  listeners.set(node, own);
  if (!(type in own)) node.addEventListener(type, hear);
  own[type] = act2;
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
function significant(value) {
  const size = Math.abs(value);
  const power2 = size ? Number(size.toExponential(20).split("e")[1]) : 0;
  const plainly = power2 >= -3 && power2 <= 3;
  const text = plainly ? unpadded(size.toFixed(Math.max(0, 2 - power2))) : size.toExponential(2).replace(/\.?0*e\+?/, "e").replace("-", "−");
  return value < 0 ? `−${text}` : text;
}
function unpadded(text) {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
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
function grouped(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

// core/js/foot.js
function foot(words2, restart, snippet2) {
  const note = html("span", { class: "nnlab-note", role: "status" });
  const copy2 = async () => {
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
    html("button", { type: "button", click: copy2 }, copyIcon(), words2.copy),
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
function follow(stage, down, move, lifted2) {
  if (down.button > 0 || hands.has(stage)) return false;
  const listening = new AbortController();
  const { signal } = listening;
  const hand = { listening, pointer: down.pointerId, far: 0 };
  hands.set(stage, hand);
  signal.addEventListener("abort", () => hands.delete(stage));
  stage.setPointerCapture(down.pointerId);
  const shrink = shrinkOf(stage);
  const on2 = (kind, act2) => stage.addEventListener(kind, (event) => {
    if (
      /** @type {PointerEvent} */
      event.pointerId === down.pointerId
    ) act2(
      /** @type {PointerEvent} */
      event
    );
  }, { signal });
  on2("pointermove", (event) => {
    const [dx, dy] = [event.clientX - down.clientX, event.clientY - down.clientY].map((moved) => shrink * moved);
    hand.far = Math.max(hand.far, Math.hypot(dx, dy));
    move(dx, dy, event);
  });
  on2("pointerup", (event) => {
    listening.abort();
    lifted2?.(event);
  });
  for (
    const kind of
    /** @type {const} */
    ["pointercancel", "lostpointercapture"]
  ) on2(kind, () => listening.abort());
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
function tap(down, act2) {
  if (down.button > 0) return;
  const listening = new AbortController();
  const done = (up) => {
    const event = (
      /** @type {PointerEvent} */
      up
    );
    if (event.pointerId !== down.pointerId) return;
    listening.abort();
    if (event.type === "pointerup" && isTap(down, event)) act2();
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
var ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
var STEPS = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5, Home: -Infinity, End: Infinity };
var SLIDER_STEPS = { ...STEPS, ArrowRight: 1, ArrowLeft: -1 };
function press(act2) {
  return {
    /** @param {PointerEvent} event */
    pointerdown: (event) => tap(event, act2),
    /** @param {MouseEvent} event */
    mousedown: (event) => event.preventDefault(),
    // the focus stays where it is
    /** @param {MouseEvent} event */
    click: (event) => event.detail === 0 && act2(),
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      act2();
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
var digits = (index) => index.replace(/[₀-₉]/g, (sign2) => String(sign2.charCodeAt(0) - 8320));
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
function view(parts3) {
  return {
    parts: parts3,
    /** @param {{model: any, el: HTMLElement}} host */
    render({ model, el }) {
      const frame2 = new Frame(parts3, model, el);
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
  constructor(parts3, model, el) {
    this.parts = parts3;
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
      afterwards: (act2) => this.after.push(act2),
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
    const problem = html("p", { class: "nnlab-problem" });
    const line2 = html("p", { class: "nnlab-line" });
    const buttons2 = foot(words2, () => this.restart(), () => this.parts.snippet(this.read(), this.data));
    const root = html(
      "div",
      { class: `nnlab nnlab-view nnlab-${this.parts.name}` },
      board,
      problem,
      line2,
      this.speaker.place,
      buttons2.place
    );
    made(root);
    return { stage: stage.node, board: board.node, problem: problem.node, line: line2.node, root: root.node, buttons: buttons2 };
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
    for (const act2 of this.after.splice(0)) act2();
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
  const plain2 = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain2 && !["Enter", "Escape"].includes(event.key)) event.stopPropagation();
}
function parted(text) {
  const spans = text.split(" · ").map((part) => html("span", { class: "nnlab-part" }, onPage(part)));
  return spans.flatMap((span, i) => i ? [html("span", { class: "nnlab-dot" }, " · "), span] : [span]);
}

// playground/js/arrive.js
var MARK = "#play=";
var TASK = "#task=";
var takers = /* @__PURE__ */ new WeakMap();
function arrive({ stage, page }, takes) {
  const first = !takers.has(stage);
  takers.set(stage, takes);
  if (!first) return;
  const look = () => {
    const found2 = Object.entries(takers.get(stage) ?? {}).find(([mark2]) => location.hash.startsWith(mark2));
    if (!stage.isConnected) removeEventListener("hashchange", look);
    else if (found2?.[1](location.hash)) {
      history.replaceState(history.state, "", location.href.split("#")[0]);
    }
  };
  addEventListener("hashchange", look);
  page.afterwards(() => requestAnimationFrame(() => requestAnimationFrame(look)));
}

// playground/js/elementary.js
var LN2_HIGH = 0.6931471803691238;
var LN2_LOW = 19082149292705877e-26;
var PER_LN2 = 1.4426950408889634;
var HALF_PI_HIGH = 1.5707963267341256;
var HALF_PI_MIDDLE = 6077100506303966e-26;
var HALF_PI_LOW = 20222662487959506e-37;
var LARGEST = 709;
var LEAST = -708;
var FARTHEST = 1e9;
var SINE = [
  -1 / 6,
  1 / 120,
  -1 / 5040,
  1 / 362880,
  -1 / 39916800,
  1 / 6227020800,
  -1 / 1307674368e3,
  1 / 355687428096e3
];
var COSINE = [
  -1 / 2,
  1 / 24,
  -1 / 720,
  1 / 40320,
  -1 / 3628800,
  1 / 479001600,
  -1 / 87178291200,
  1 / 20922789888e3,
  -1 / 6402373705728e3
];
var ATANH = Array.from({ length: 10 }, (_, i) => 1 / (2 * i + 3));
var POWERS = Float64Array.from({ length: 2098 }, (_, i) => 2 ** (i - 1074));
function series(z, coefficients) {
  let total = coefficients[coefficients.length - 1];
  for (let i = coefficients.length - 2; i >= 0; i--) total = coefficients[i] + z * total;
  return z * total;
}
function divisor(r) {
  const z = r * r;
  return 2 + z * (1 / 6 + z * (-1 / 360 + z * (1 / 15120 + z * (-1 / 604800 + z * (1 / 23950080 + z * (-691 / 653837184e3)))))) - r;
}
function exp(x) {
  if (x < LEAST) return 0;
  if (x > LARGEST) return Infinity;
  if (x !== x) return x;
  const k = Math.floor(x * PER_LN2 + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  return (1 + 2 * r / divisor(r)) * POWERS[k + 1074];
}
function tanh(x) {
  const size = x < 0 ? -x : x;
  const twice = 2 * (size > 20 ? 20 : size);
  const k = Math.floor(twice * PER_LN2 + 0.5);
  const r = twice - k * LN2_HIGH - k * LN2_LOW;
  const d = divisor(r);
  const n = 2 * r;
  const grown = (d + n) * POWERS[k + 1074];
  const t = k === 0 ? n / (n + 2 * d) : (grown - d) / (grown + d);
  return x < 0 ? -t : t;
}
function sigmoid(z) {
  const size = z < 0 ? -z : z;
  const x = size > -LEAST ? LEAST : -size;
  const k = Math.floor(x * PER_LN2 + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  const d = divisor(r);
  const shrunk = (d + 2 * r) * POWERS[k + 1074];
  return (z >= 0 ? d : shrunk) / (d + shrunk);
}
function logByRatio(s) {
  return 2 * s * (1 + series(s * s, ATANH));
}
var double = new DataView(new ArrayBuffer(8));
function log(x) {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  const tiny = x < 22250738585072014e-324;
  double.setFloat64(0, tiny ? x * 18014398509481984 : x);
  const head2 = double.getUint32(0);
  let k = (head2 >>> 20) - 1022 - (tiny ? 54 : 0);
  double.setUint32(0, head2 & 1048575 | 1071644672);
  let part = double.getFloat64(0);
  if (part < 0.7071067811865476) {
    part = 2 * part;
    k -= 1;
  }
  return k * LN2_HIGH + (logByRatio((part - 1) / (part + 1)) + k * LN2_LOW);
}
function log1p(x) {
  return x < 0.4 ? logByRatio(x / (2 + x)) : log(1 + x);
}
function wave(x, ahead) {
  if (!(Math.abs(x) <= FARTHEST)) return NaN;
  const n = Math.floor(x * 0.6366197723675814 + 0.5);
  const r = x - n * HALF_PI_HIGH - n * HALF_PI_MIDDLE - n * HALF_PI_LOW;
  const quadrant = n + ahead & 3;
  const value = quadrant & 1 ? 1 + series(r * r, COSINE) : r * (1 + series(r * r, SINE));
  return quadrant & 2 ? -value : value;
}
function sin(x) {
  return wave(x, 0);
}
function cos(x) {
  return wave(x, 1);
}
function power(x, y) {
  const size = Math.abs(y);
  if (!(Math.floor(y) === y && size <= 64)) {
    return x === 0 ? y > 0 ? 0 : NaN : exp(y * log(x));
  }
  let product = 1;
  let square2 = x;
  for (let bit = 1; bit <= size; bit *= 2) {
    if (size & bit) product *= square2;
    square2 *= square2;
  }
  return y < 0 ? 1 / product : product;
}

// playground/js/features.js
var FEATURES = {
  x1: (x1) => x1,
  x2: (x1, x2) => x2,
  x1_squared: (x1) => x1 * x1,
  x2_squared: (x1, x2) => x2 * x2,
  x1_x2: (x1, x2) => x1 * x2,
  // Of πx, so that three half-waves fit the plane from −1.5 to 1.5.
  sin_x1: (x1) => sin(Math.PI * x1),
  sin_x2: (x1, x2) => sin(Math.PI * x2)
};
function featuresOf(names2, x1, x2) {
  const functions = names2.map((name) => FEATURES[name]);
  const found2 = new Float64Array(x1.length * names2.length);
  for (let i = 0, at = 0; i < x1.length; i++) {
    for (const feature of functions) found2[at++] = feature(x1[i], x2[i]);
  }
  return found2;
}

// playground/js/problem.js
var Problem = class extends Error {
  /**
   * @param {string} key
   * @param {Record<string, string | number>} values  what fills the places of the words
   */
  constructor(key, values = {}) {
    super(`${key} ${JSON.stringify(values)}`);
    this.key = key;
    this.values = values;
  }
};

// playground/js/fields.js
var VERSION = 1;
var TASKS = {
  classification: ["xor", "donut", "duck", "spiral", "moons", "function", "own"],
  regression: ["plane", "gaussian", "measured"]
};
var OWN = ["own", "measured"];
var MOST_LAYERS = 4;
var MOST_UNITS = 8;
var MOST_POINTS = 1e3;
var GRID = 500;
var HALF = 2;
var MOST_VALUE = 8;
var SHOWN = 1.8;
var CHOICES = {
  activation: ["tanh", "relu", "sigmoid", "linear"],
  optimizer: ["sgd", "momentum", "adam"],
  penalty: ["none", "l1", "l2"]
};
var RANGES = {
  points: [10, MOST_POINTS, true],
  noise: [0, 1, false],
  test_share: [0, 0.9, false],
  data_seed: [0, 4294967295, true],
  learning_rate: [1e-6, 100, false],
  batch: [1, MOST_POINTS, true],
  penalty_rate: [0, 10, false],
  seed: [0, 4294967295, true],
  steps: [0, 1e6, true]
};
var LISTS = {
  own: ownPoint,
  measured: measuredPoint,
  features: (name) => named("features", name, Object.keys(FEATURES)),
  hidden: units,
  start: parameter
};
function named(field, given2, options) {
  if (typeof given2 === "string" && options.includes(given2)) return given2;
  throw new Problem("setup_choice", { field, given: short(given2), options: options.join(", ") });
}
function numberIn(field, given2) {
  const [least, most, whole2] = RANGES[field];
  const fits2 = Number.isFinite(given2) && least <= given2 && given2 <= most && (!whole2 || Number.isInteger(given2));
  if (!fits2) throw new Problem(whole2 ? "setup_whole" : "setup_number", { field, given: short(given2), least, most });
  return given2 + 0;
}
function listed(field, given2, part) {
  if (!Array.isArray(given2)) throw new Problem("setup_list", { field, given: short(given2) });
  return given2.map(part);
}
function units(given2) {
  if (Number.isInteger(given2) && given2 >= 1 && given2 <= MOST_UNITS) return given2;
  throw new Problem("setup_units", { given: short(given2), most: MOST_UNITS });
}
function parameter(given2) {
  if (Number.isFinite(given2)) return given2 + 0;
  throw new Problem("setup_parameter", { given: short(given2) });
}
function ownPoint(given2) {
  const fits2 = Array.isArray(given2) && given2.length === 3 && given2.every(Number.isFinite) && Math.abs(given2[0]) <= HALF && Math.abs(given2[1]) <= HALF && (given2[2] === 0 || given2[2] === 1);
  if (!fits2) throw new Problem("setup_own", { given: short(given2), half: HALF });
  return [onGrid(given2[0]), onGrid(given2[1]), given2[2]];
}
function measuredPoint(given2) {
  const fits2 = Array.isArray(given2) && given2.length === 3 && given2.every(Number.isFinite) && Math.abs(given2[0]) <= HALF && Math.abs(given2[1]) <= HALF && Math.abs(given2[2]) <= MOST_VALUE;
  if (!fits2) throw new Problem("setup_measured", { given: short(given2), half: HALF, most: MOST_VALUE });
  return [onGrid(given2[0]), onGrid(given2[1]), onGrid(given2[2], MOST_VALUE)];
}
function onGrid(value, most = HALF) {
  const inside2 = Math.min(Math.max(value, -most), most);
  return (Math.floor(inside2 * GRID + most * GRID + 0.5) - most * GRID) / GRID;
}
function short(given2) {
  const letters = Array.from(typeof given2 === "string" ? given2 : JSON.stringify(given2) ?? String(given2));
  return letters.length <= 40 ? letters.join("") : `${letters.slice(0, 39).join("")}…`;
}

// playground/js/functions.js
var CONSTANTS = { pi: Math.PI, e: Math.E };
var FUNCTIONS = {
  sin,
  cos,
  tan: (x) => sin(x) / cos(x),
  exp,
  log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  tanh
};
var OPERATORS = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": power
};

// playground/js/tokens.js
var NAMES = ["x", ...Object.keys(CONSTANTS), ...Object.keys(FUNCTIONS)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
var KNOWN = ["x", ...Object.keys(CONSTANTS), ...Object.keys(FUNCTIONS).map((name) => `${name}()`)].join(", ");
var ALIKE = { "−": "-", "–": "-", "×": "*", "·": "*", "⋅": "*", "÷": "/", "（": "(", "）": ")" };
var BLANK = /[ \t]/;
function tokensOf(letters) {
  const found2 = [];
  let at = 0;
  let end = letters.length;
  while (end && BLANK.test(letters[end - 1])) end--;
  const run = (wanted) => {
    const from = at;
    while (at < end && wanted.test(letters[at])) at++;
    return letters.slice(from, at).join("");
  };
  for (run(BLANK); at < end; run(BLANK)) {
    const position = at + 1;
    const letter = ALIKE[letters[at]] ?? letters[at];
    if (/[0-9.]/.test(letter)) found2.push(number2(run(/[0-9.]/), position));
    else if (/[A-Za-z]/.test(letter)) found2.push(...names(run(/[A-Za-z]/), position));
    else {
      found2.push(...sign(letter, position, ALIKE[letters[at + 1]] ?? letters[at + 1]));
      at += found2[found2.length - 1].value === "**" ? 2 : 1;
    }
  }
  return [...found2, { kind: "end", value: null, position: end + 1 }];
}
function sign(letter, position, next) {
  if (letter === "π") return [{ kind: "name", value: "pi", position }];
  if (letter === "²" || letter === "³") {
    return [{ kind: "^", value: null, position }, { kind: "number", value: letter === "²" ? 2 : 3, position }];
  }
  if (letter === "*" && next === "*") return [{ kind: "^", value: "**", position }];
  if (!"+-*/^()".includes(letter)) throw new Problem("expression_character", { position, given: letter });
  return [{ kind: letter, value: null, position }];
}
function number2(text, position) {
  if (text === "." || text.split(".").length > 2) {
    throw new Problem("expression_number", { position, given: text });
  }
  return { kind: "number", value: Number(text), position };
}
function names(letters, position) {
  const found2 = [];
  for (let at = 0; at < letters.length; at += found2[found2.length - 1].value.length) {
    const name = NAMES.find((one) => letters.startsWith(one, at));
    if (!name) throw new Problem("expression_name", { position, given: letters, known: KNOWN });
    found2.push({ kind: "name", value: name, position: position + at });
  }
  return found2;
}

// playground/js/expression.js
var LONGEST = 200;
function readExpression(text) {
  if (typeof text !== "string" || /^[ \t\r\n]*$/.test(text)) throw new Problem("expression_empty");
  const letters = Array.from(text);
  if (letters.length > LONGEST) {
    throw new Problem("expression_long", { length: letters.length, most: LONGEST });
  }
  const steps = new Reader(tokensOf(letters)).read();
  const stack = [];
  return (x) => {
    stack.length = 0;
    for (const [kind, what] of steps) act(kind, what, stack, x);
    return Number.isFinite(stack[0]) ? stack[0] : NaN;
  };
}
function act(kind, what, stack, x) {
  if (kind === "number") stack.push(what);
  else if (kind === "x") stack.push(x);
  else if (kind === "negative") stack.push(-stack.pop());
  else if (kind === "function") stack.push(FUNCTIONS[what](stack.pop()));
  else {
    const right2 = stack.pop();
    stack.push(OPERATORS[what](stack.pop(), right2));
  }
}
var Reader = class {
  /** @param {Token[]} all */
  constructor(all) {
    this.tokens = all;
    this.at = 0;
    this.steps = [];
  }
  read() {
    this.sum();
    this.end();
    return this.steps;
  }
  get token() {
    return this.tokens[this.at];
  }
  /**
   * The next token, which is passed, if it is of one of these kinds.
   * @param {...string} kinds
   */
  taken(...kinds) {
    return kinds.includes(this.token.kind) ? this.tokens[this.at++] : null;
  }
  sum() {
    this.product();
    for (let token = this.taken("+", "-"); token; token = this.taken("+", "-")) {
      this.product();
      this.steps.push(["operator", token.kind]);
    }
  }
  product() {
    this.signed();
    for (; ; ) {
      const token = this.taken("*", "/");
      if (token) {
        this.signed();
        this.steps.push(["operator", token.kind]);
      } else if (this.token.kind === "number") {
        throw new Problem("expression_sign", { position: this.token.position });
      } else if (this.token.kind === "name" || this.token.kind === "(") {
        this.power();
        this.steps.push(["operator", "*"]);
      } else return;
    }
  }
  signed() {
    const token = this.taken("+", "-");
    if (!token) return this.power();
    this.signed();
    if (token.kind === "-") this.steps.push(["negative"]);
  }
  power() {
    this.atom();
    if (this.taken("^")) {
      this.signed();
      this.steps.push(["operator", "^"]);
    }
  }
  atom() {
    const token = this.taken("number", "name", "(");
    if (!token) throw new Problem("expression_operand", { position: this.token.position });
    if (token.kind === "number") this.steps.push(["number", token.value]);
    else if (token.kind === "name") this.name(token);
    else this.inside(token);
  }
  /** @param {Token} token */
  name({ value, position }) {
    if (value === "x") this.steps.push(["x"]);
    else if (Object.hasOwn(CONSTANTS, value)) this.steps.push(["number", CONSTANTS[value]]);
    else {
      const opening = this.taken("(");
      if (!opening) throw new Problem("expression_function", { position, name: value });
      this.inside(opening);
      this.steps.push(["function", value]);
    }
  }
  /** @param {Token} opening */
  inside({ position }) {
    this.sum();
    if (!this.taken(")")) this.end(new Problem("expression_open", { position }));
  }
  /**
   * A problem unless all was read; `early` if the text ends here too early.
   * @param {Problem} [early]
   */
  end(early) {
    const { kind, position } = this.token;
    if (kind === ")") throw new Problem("expression_close", { position });
    if (kind !== "end") throw new Problem("expression_operand", { position });
    if (early) throw early;
  }
};

// playground/js/generator.js
var STREAMS = ["places", "noise", "share", "weights", "order"];
var HALF2 = 0xffffffffn;
function splitmix64(state) {
  const found2 = [];
  for (let i = 0; i < 2; i++) {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let z = BigInt.asUintN(64, (state ^ state >> 30n) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ z >> 27n) * 0x94d049bb133111ebn);
    z ^= z >> 31n;
    found2.push(Number(z & HALF2), Number(z >> 32n));
  }
  return found2;
}
var Generator = class {
  /** @param {number[]} state  four 32-bit numbers, not all 0 */
  constructor(state) {
    this.state = Int32Array.from(state, (value) => value | 0);
  }
  /** The next number of 32 bits, 0 and up. */
  next() {
    const s = this.state;
    const fives = Math.imul(s[1], 5);
    const result = Math.imul(fives << 7 | fives >>> 25, 9) >>> 0;
    const shifted = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = s[3] << 11 | s[3] >>> 21;
    return result;
  }
  /** 0 up to 1 but not 1, of 53 bits. */
  uniform() {
    const high = this.next() >>> 5;
    return (high * 67108864 + (this.next() >>> 6)) / 9007199254740992;
  }
  /**
   * Standard normal numbers, by Box and Muller, two at a time.
   * @param {number} count
   */
  normals(count2) {
    const found2 = new Float64Array(count2 + count2 % 2);
    for (let i = 0; i < found2.length; i += 2) {
      const radius = Math.sqrt(-2 * log(1 - this.uniform()));
      const angle = 6.283185307179586 * this.uniform();
      found2[i] = radius * cos(angle);
      found2[i + 1] = radius * sin(angle);
    }
    return found2.subarray(0, count2);
  }
  /**
   * A whole number from 0 up to `count` but not `count`.
   * @param {number} count
   */
  below(count2) {
    return Math.floor(this.next() * count2 / 4294967296);
  }
  /**
   * Put 0, 1, … into an order by chance (Fisher and Yates).
   * @param {Uint16Array} order  is filled
   */
  permute(order) {
    for (let i = 0; i < order.length; i++) order[i] = i;
    for (let last = order.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const kept2 = order[last];
      order[last] = order[other];
      order[other] = kept2;
    }
    return order;
  }
};
function generator(seed, stream) {
  return new Generator(splitmix64(BigInt(STREAMS.indexOf(stream)) * 4294967296n + BigInt(seed)));
}

// playground/js/data.js
var EDGE = 1.5;
var TWO_PI = 6.283185307179586;
var MARGIN = 0.05;
var TURNS = 1.25;
var TRIES = 1e3;
var HILLS = [[-1, 0.65, 1], [0, 0.65, -1], [1, 0.65, 1], [-1, -0.65, -1], [0, -0.65, 1], [1, -0.65, -1]];
var WIDTH = 0.3;
function inSquare(draw2) {
  const x1 = EDGE * (2 * draw2.uniform() - 1);
  return [x1, EDGE * (2 * draw2.uniform() - 1)];
}
function polar(radius, angle) {
  return [radius * cos(angle), radius * sin(angle)];
}
function sides(corners) {
  return corners.map(([x, y], i) => {
    const [u, v] = corners[(i + 1) % corners.length];
    const length = Math.sqrt((u - x) * (u - x) + (v - y) * (v - y));
    const [a, b] = [(y - v) / length, (u - x) / length];
    return [a, b, -(a * x + b * y)];
  });
}
var DUCK = [[0.55, -0.6, 0.5, 1], [0.95, 0.3, -0.4, -1]].map(([radius, x, y, up]) => sides([0, 1, 2, 3, 4].map((i) => {
  const [u, v] = polar(radius, TWO_PI / 4 + up * TWO_PI * i / 5);
  return [u + x, up * v + y];
})));
var depth = (x1, x2) => Math.max(...DUCK.map((part) => Math.min(...part.map(([a, b, c]) => a * x1 + b * x2 + c))));
var PLACES = {
  xor(draw2, i) {
    const x1 = Math.floor(i / 2) % 2 ? 1 : -1;
    const x2 = i % 2 ? 1 : -1;
    return [x1, x2, Number(x1 !== x2)];
  },
  donut(draw2, i) {
    const share = draw2.uniform();
    const angle = TWO_PI * draw2.uniform();
    return [...polar(i % 2 ? 0.6 * Math.sqrt(share) : Math.sqrt(1 + share * (EDGE * EDGE - 1)), angle), i % 2];
  },
  duck(draw2, i) {
    for (; ; ) {
      const [x1, x2] = inSquare(draw2);
      const deep = depth(x1, x2);
      if (i % 2 ? deep > MARGIN : deep < -MARGIN) return [x1, x2, i % 2];
    }
  },
  spiral(draw2, i) {
    const way = Math.sqrt(0.03 + 0.97 * draw2.uniform());
    return [...polar(0.95 * EDGE * way, TWO_PI * (TURNS * way + i % 2 / 2)), i % 2];
  },
  moons(draw2, i) {
    const [x1, x2] = polar(1, TWO_PI / 2 * draw2.uniform());
    return i % 2 ? [0.5 - x1, 0.25 - x2, 1] : [x1 - 0.5, x2 - 0.25, 0];
  },
  plane(draw2) {
    const [x1, x2] = inSquare(draw2);
    return [x1, x2, (x1 + x2) / 3];
  },
  gaussian(draw2) {
    const [x1, x2] = inSquare(draw2);
    let height = 0;
    for (const [a, b, sign2] of HILLS) {
      const distance = (x1 - a) * (x1 - a) + (x2 - b) * (x2 - b);
      height += sign2 * exp(-distance / (2 * WIDTH * WIDTH));
    }
    return [x1, x2, height];
  }
};
function above(text) {
  const heightAt = readExpression(text);
  return (draw2) => {
    for (let i = 0; i < TRIES; i++) {
      const [x1, x2] = inSquare(draw2);
      const height = heightAt(x1);
      if (!Number.isNaN(height)) return [x1, x2, Number(x2 > height)];
    }
    throw new Problem("data_nowhere", { edge: EDGE });
  };
}
function madeData(setup) {
  const rows = OWN.includes(setup.data) ? setup[setup.data] : madeRows(setup);
  if (!rows.length) throw new Problem("data_none");
  const count2 = rows.length;
  const order = generator(setup.data_seed, "share").permute(new Uint16Array(count2));
  const column = (k) => Float64Array.from(order, (i) => rows[i][k]);
  const testing = Math.min(Math.floor(setup.test_share * count2 + 0.5), count2 - 1);
  return { x1: column(0), x2: column(1), targets: column(2), training: count2 - testing };
}
function madeRows({ task, data, expression, points: points2, noise, data_seed }) {
  const place = PLACES[data] ?? above(expression);
  const draw2 = generator(data_seed, "places");
  const rows = Array.from({ length: points2 }, (_, i) => place(draw2, i));
  const moved = task === "classification" ? [0, 1] : [2];
  const normals = generator(data_seed, "noise").normals(moved.length * points2);
  rows.forEach((row, i) => moved.forEach((k, j) => row[k] += noise * normals[moved.length * i + j]));
  return rows;
}

// playground/js/losses.js
function errorOf(task, score, target, count2) {
  return task === "classification" ? (sigmoid(score) - target) / count2 : 2 * (score - target) / count2;
}
function lossOf(task, score, target) {
  if (task !== "classification") return (score - target) * (score - target);
  const margin = (2 * target - 1) * score;
  return (margin < 0 ? -margin : 0) + log1p(exp(margin < 0 ? margin : -margin));
}

// playground/js/setup.js
var USUAL = {
  task: "classification",
  data: "xor",
  expression: "sin(3x)/2",
  own: [],
  measured: [],
  points: 200,
  noise: 0.1,
  test_share: 0.3,
  data_seed: 0,
  features: ["x1", "x2"],
  hidden: [4],
  activation: "tanh",
  optimizer: "sgd",
  learning_rate: 0.1,
  batch: 10,
  penalty: "none",
  penalty_rate: 1e-3,
  seed: 0,
  start: [],
  steps: 0,
  compare: null
};
var NET = [
  "features",
  "hidden",
  "activation",
  "optimizer",
  "learning_rate",
  "batch",
  "penalty",
  "penalty_rate",
  "seed",
  "start"
];
var isTable = (given2) => typeof given2 === "object" && given2 !== null && !Array.isArray(given2);
function setupFrom(given2) {
  if (!isTable(given2)) throw new Problem("setup_table", { given: short(given2) });
  for (const field in given2) if (!Object.hasOwn(USUAL, field)) throw new Problem("setup_field", { field: short(field) });
  const setup = { ...USUAL, ...given2 };
  named("task", setup.task, Object.keys(TASKS));
  named("data", setup.data, TASKS[setup.task]);
  for (const field in CHOICES) named(field, setup[field], CHOICES[field]);
  for (const field in RANGES) setup[field] = numberIn(field, setup[field]);
  for (const field in LISTS) setup[field] = listed(field, setup[field], LISTS[field]);
  check(setup);
  if (setup.compare !== null) setup.compare = checkedNet(setup.compare);
  return setup;
}
function checkedNet(given2) {
  if (!isTable(given2)) throw new Problem("setup_table", { given: short(given2) });
  for (const field in given2) if (!NET.includes(field)) throw new Problem("setup_field", { field: short(field) });
  return netOf(setupFrom(given2));
}
var netOf = (setup) => Object.fromEntries(NET.map((field) => [field, setup[field]]));
var otherOf = (setup) => setup.compare && { ...setup, ...setup.compare, compare: null };
function check(setup) {
  const { hidden, features, expression, own, measured: measured2, start, data } = setup;
  if (hidden.length > MOST_LAYERS) throw new Problem("setup_layers", { given: hidden.length, most: MOST_LAYERS });
  if (!features.length || new Set(features).size < features.length) {
    throw new Problem("setup_features", { given: features.join(", ") });
  }
  if (data === "function" || expression !== USUAL.expression) readExpression(expression);
  for (const { length } of [own, measured2]) {
    if (length > MOST_POINTS) throw new Problem("setup_own_count", { given: length, most: MOST_POINTS });
  }
  if (start.length && start.length !== parameterCount(setup)) {
    throw new Problem("setup_start", { given: start.length, fitting: parameterCount(setup) });
  }
}
function sizesOf({ features, hidden }) {
  return [features.length, ...hidden, 1];
}
function parameterCount(setup) {
  const sizes = sizesOf(setup);
  return sizes.slice(1).reduce((sum, size, i) => sum + (sizes[i] + 1) * size, 0);
}
function changed(setup) {
  const same = ([field, value]) => JSON.stringify(value) === JSON.stringify(USUAL[field]);
  return Object.fromEntries(Object.entries(setup).filter((entry) => !same(entry)));
}

// playground/js/net.js
function startOf(setup) {
  if (setup.start.length) return Float64Array.from(setup.start);
  const draw2 = generator(setup.seed, "weights");
  const sizes = sizesOf(setup);
  const theta = new Float64Array(parameterCount(setup));
  let at = 0;
  for (let k = 1; k < sizes.length; k++) {
    const root = Math.sqrt(sizes[k - 1]);
    for (const end = at + (sizes[k - 1] + 1) * sizes[k]; at < end; at++) theta[at] = (2 * draw2.uniform() - 1) / root;
  }
  return theta;
}
function activated(name, z) {
  if (name === "tanh") return tanh(z);
  if (name === "relu") return z > 0 ? z : 0;
  return name === "sigmoid" ? sigmoid(z) : z;
}
function slope(name, a) {
  if (name === "tanh") return 1 - a * a;
  if (name === "relu") return a > 0 ? 1 : 0;
  return name === "sigmoid" ? a * (1 - a) : 1;
}
var Net = class {
  /**
   * @param {number[]} sizes  from the inputs to the one output
   * @param {string} activation
   * @param {ArrayLike<number>} theta  is copied
   */
  constructor(sizes, activation, theta) {
    this.sizes = sizes;
    this.activation = activation;
    this.theta = Float64Array.from(theta);
    this.weightsAt = [];
    this.biasesAt = [];
    this.layerAt = [0];
    let at = 0;
    for (let k = 1; k < sizes.length; k++) {
      this.weightsAt.push(at);
      at += sizes[k - 1] * sizes[k];
      this.biasesAt.push(at);
      at += sizes[k];
      this.layerAt.push(this.layerAt[k - 1] + sizes[k - 1]);
    }
    const units3 = this.layerAt[sizes.length - 1] + 1;
    this.values = new Float64Array(units3);
    this.deltas = new Float64Array(units3);
  }
  /**
   * Fill values for one point, and return its score.
   * @param {Float64Array} inputs  of all points, one after the other
   * @param {number} at  where this point's begin
   */
  forward(inputs2, at) {
    const { sizes, theta, values, activation, layerAt } = this;
    for (let i = 0; i < sizes[0]; i++) values[i] = inputs2[at + i];
    const last = sizes.length - 2;
    for (let k = 0; k <= last; k++) {
      const from = layerAt[k];
      const to = layerAt[k + 1];
      const width = sizes[k];
      let w = this.weightsAt[k];
      const b = this.biasesAt[k];
      for (let j = 0; j < sizes[k + 1]; j++) {
        let z = theta[b + j];
        for (let i = 0; i < width; i++) z += theta[w++] * values[from + i];
        values[to + j] = k < last ? activated(activation, z) : z;
      }
    }
    return values[values.length - 1];
  }
  /**
   * Add one point's part to the gradient; forward comes first.
   * @param {number} error  the gradient of the loss by the score
   * @param {Float64Array} gradient  as long as theta
   */
  backward(error, gradient) {
    const { sizes, theta, values, deltas, activation, layerAt } = this;
    deltas[deltas.length - 1] = error;
    for (let k = sizes.length - 2; k >= 0; k--) {
      const from = layerAt[k];
      const to = layerAt[k + 1];
      const width = sizes[k];
      const w = this.weightsAt[k];
      const b = this.biasesAt[k];
      const count2 = sizes[k + 1];
      for (let j = 0; j < count2; j++) {
        const delta = deltas[to + j];
        const row = w + j * width;
        gradient[b + j] += delta;
        for (let i = 0; i < width; i++) gradient[row + i] += delta * values[from + i];
      }
      if (!k) return;
      for (let i = 0; i < width; i++) {
        let delta = 0;
        for (let j = 0; j < count2; j++) delta += theta[w + j * width + i] * deltas[to + j];
        deltas[from + i] = delta * slope(activation, values[from + i]);
      }
    }
  }
};

// playground/js/optimizers.js
var MOMENTUM = 0.9;
var BETA1 = 0.9;
var BETA2 = 0.999;
var EPSILON = 1e-8;
var OPTIMIZERS = {
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
    const square2 = new Float64Array(theta.length);
    let [power1, power2] = [1, 1];
    return (gradient) => {
      power1 *= BETA1;
      power2 *= BETA2;
      const spread = Math.sqrt(1 - power2);
      const reach = rate / (1 - power1);
      for (let i = 0; i < theta.length; i++) {
        const g = gradient[i];
        mean[i] += (g - mean[i]) * (1 - BETA1);
        square2[i] = square2[i] * BETA2 + g * g * (1 - BETA2);
        theta[i] -= mean[i] / (Math.sqrt(square2[i]) / spread + EPSILON) * reach;
      }
    };
  }
};

// playground/js/training.js
var FAR = 1e6;
var Training = class {
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
    this.at = 0;
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
  run(count2) {
    for (let i = 0; i < count2 && !this.diverged; i++) this.step();
    return !this.diverged;
  }
  /** Go on to the end of the epoch that has begun, or do the next one; as many steps as that takes. */
  epoch() {
    return this.run(this.stepsPerEpoch - this.steps % this.stepsPerEpoch);
  }
  /** One step on the next batch. */
  step() {
    if (this.diverged) return;
    const { theta } = this.net;
    this.fillGradient();
    this.before.set(theta);
    this.advance(this.gradient);
    let far = false;
    for (let i = 0; i < theta.length; i++) if (!(Math.abs(theta[i]) <= FAR)) far = true;
    if (far) {
      theta.set(this.before);
      this.diverged = true;
    } else this.steps++;
  }
  /** The gradient of the mean loss of the next batch with the penalty; passes that batch. */
  fillGradient() {
    const { net: net2, gradient, inputs: inputs2, width, order, size, setup: { task }, data: { targets } } = this;
    if (this.at === 0 && size < order.length) this.draw.permute(order);
    const end = Math.min(this.at + size, order.length);
    const count2 = end - this.at;
    gradient.fill(0);
    for (let k = this.at; k < end; k++) {
      const i = order[k];
      const score = net2.forward(inputs2, i * width);
      net2.backward(errorOf(task, score, targets[i], count2), gradient);
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
    const { net: net2, inputs: inputs2, width, setup: { task }, data: { targets } } = this;
    const count2 = to - from;
    let [sum, right2] = [0, 0];
    for (let i = from; i < to; i++) {
      const score = net2.forward(inputs2, i * width);
      sum += lossOf(task, score, targets[i]);
      if ((2 * targets[i] - 1) * score > 0) right2++;
    }
    return count2 ? [sum / count2, task === "classification" ? right2 / count2 : NaN] : [NaN, NaN];
  }
  /** What each unit gives for each point of the data: point after point, each as in net.values. */
  images() {
    const { net: net2, inputs: inputs2, width, data: { targets } } = this;
    const units3 = net2.values.length;
    const found2 = new Float64Array(targets.length * units3);
    for (let i = 0; i < targets.length; i++) {
      net2.forward(inputs2, i * width);
      found2.set(net2.values, i * units3);
    }
    return found2;
  }
  /** [layer, unit] of each hidden ReLU that is 0 for all points trained on; layers count from 0. */
  deadUnits() {
    const { net: net2, inputs: inputs2, width, setup: { activation }, data: { training } } = this;
    if (activation !== "relu") return [];
    const alive = new Uint8Array(net2.values.length);
    for (let i = 0; i < training; i++) {
      net2.forward(inputs2, i * width);
      for (let u = 0; u < alive.length; u++) if (net2.values[u] > 0) alive[u] = 1;
    }
    return net2.sizes.slice(1, -1).flatMap((count2, k) => Array.from({ length: count2 }, (_, j) => [k, j]).filter(([, j]) => !alive[net2.layerAt[k + 1] + j]));
  }
};

// playground/js/run.js
var MOST_PAST = 240;
var MOST_RUNS = 6;
var FORWARD = 0.3;
var Run = class {
  /** @param {Setup} setup */
  constructor(setup) {
    this.training = new Training(setup);
    const { net: net2 } = this.training;
    this.cost = net2.theta.length + 10 * net2.values.length;
    this.every = this.training.stepsPerEpoch;
    this.past = [];
    this.found = null;
    this.planes = null;
    this.filled = -1;
    this.looked = null;
    this.note();
  }
  /** The losses of now, looked at once for each state of the net. */
  losses() {
    const { training } = this;
    if (this.looked?.steps !== training.steps) this.looked = { steps: training.steps, losses: training.losses() };
    return this.looked.losses;
  }
  /** Keep the losses of now for the curves. */
  note() {
    const { steps } = this.training;
    const { train, test } = this.losses();
    this.past.push({ steps, train, test });
    if (this.past.length <= MOST_PAST) return;
    this.every *= 2;
    this.past = this.past.filter((past) => past.steps % this.every === 0);
  }
  /**
   * Train up to so many steps in all, with about so much work; tell whether there is nothing left to do.
   * @param {number} steps
   * @param {number} work  as `cost` counts it
   */
  advance(steps, work) {
    const { training } = this;
    const count2 = training.data.targets.length;
    for (let left = work; training.steps < steps && !training.diverged; ) {
      if (left <= 0) return false;
      training.step();
      left -= training.size * this.cost;
      if (training.diverged || training.steps % this.every) continue;
      this.note();
      left -= FORWARD * count2 * this.cost;
    }
    return true;
  }
};
var runs = /* @__PURE__ */ new Map();
function runOf(setup) {
  const key = JSON.stringify({ ...setup, steps: 0 });
  let run = runs.get(key);
  const done = run ? run.training.steps + Number(run.training.diverged) : Infinity;
  if (!run || done > setup.steps) run = new Run(setup);
  runs.delete(key);
  runs.set(key, run);
  if (runs.size > MOST_RUNS) runs.delete(
    /** @type {string} */
    runs.keys().next().value
  );
  return run;
}

// playground/js/state.js
function fieldsOf(state, data) {
  const [task, name] = data.datasets[state.dataset_index];
  const { points: points2, noise, test_share, data_seed, features, hidden, seed, start, steps } = state;
  const compare = state.compare ?? null;
  return {
    task,
    data: name,
    points: points2,
    noise,
    test_share,
    data_seed,
    features,
    hidden,
    seed,
    start,
    steps,
    compare,
    activation: data.activations[state.activation_index],
    optimizer: data.optimizers[state.optimizer_index],
    learning_rate: data.rates[state.rate_index] ?? state.other_rate,
    batch: data.batches[state.batch_index] ?? state.other_batch,
    penalty: data.penalties[state.penalty_index],
    penalty_rate: data.penaltyRates[state.penalty_rate_index] ?? state.other_penalty_rate,
    ...name === "function" && { expression: state.expression },
    ...OWN.includes(name) && { [name]: state[name] }
  };
}
var SEED = 99;
var derived = (_result, { seed, data_seed }) => ({ seed_most: Math.max(SEED, seed), data_seed_most: Math.max(SEED, data_seed) });

// playground/js/compute.js
var WORK = 1e6;
function compute(state, data) {
  try {
    const setup = setupFrom(fieldsOf(state, data));
    const other = otherOf(setup);
    const result = trained({ ...setup, compare: null });
    return other ? pair(result, setup, trained(other)) : result;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return { problem: { key: problem.key, values: problem.values, picture: blank(fieldsOf(state, data)) } };
  }
}
function trained(setup) {
  const run = runOf(setup);
  run.advance(setup.steps, WORK);
  return run.found = run.found?.fits(setup.steps) ? run.found : found(run, setup);
}
function trainedAlone(setup) {
  const run = new Run(setup);
  run.advance(setup.steps, Infinity);
  return found(run, setup);
}
function pair(result, setup, other) {
  const { theta, losses, steps, diverged, dead } = other;
  const both2 = { ...result, setup, compared: { theta, losses, steps, diverged, dead }, behind: result.behind || other.behind };
  return Object.defineProperties(both2, { run: { value: runIn(result) }, other: { value: other, enumerable: false } });
}
function blank(fields) {
  const { task, data, own, measured: measured2, expression, ...others } = fields;
  if (!OWN.includes(data) && data !== "function") return void 0;
  const run = runOf(setupFrom({ ...others, data: "own", own: [[0, 0, 0]], steps: 0, compare: null }));
  const setup = { ...run.training.setup, task, data, own: own ?? [], measured: measured2 ?? [], compare: others.compare };
  const result = found(run, { ...setup, expression: expression ?? USUAL.expression });
  return Object.assign(result, { empty: true, dead: [], past: [], losses: [] });
}
function found(run, setup) {
  const { training, past } = run;
  const { steps, diverged, epochs, net: net2 } = training;
  const losses = run.losses();
  const result = {
    setup,
    steps,
    diverged,
    epochs,
    theta: [...net2.theta],
    losses: [losses.train, losses.test, losses.trainAccuracy, losses.testAccuracy],
    dead: training.deadUnits(),
    past: [...past, { steps, train: losses.train, test: losses.test }],
    folded: foldedIn(training),
    behind: !diverged && steps < setup.steps,
    empty: false,
    // whether there are no points
    /** @type {any} the same of the net beside this one: all of it, and what Python has of it */
    other: null,
    compared: null,
    /** @type {(wanted: number) => boolean} */
    fits: (wanted) => wanted === setup.steps && training.steps === steps && training.diverged === diverged
  };
  return Object.defineProperty(result, "run", { value: run });
}
function foldedIn(training) {
  const { net: net2, setup: { hidden } } = training;
  const count2 = hidden[hidden.length - 1];
  if (count2 !== 2 && count2 !== 3) return null;
  const images = training.images();
  const [units3, at] = [net2.values.length, net2.layerAt[net2.sizes.length - 2]];
  const axis = (j) => Array.from({ length: images.length / units3 }, (_, i) => images[i * units3 + at + j]);
  return Array.from({ length: count2 }, (_, j) => axis(j));
}
var runIn = (result) => result.run;

// core/js/cells.js
var CHARACTER = 7.2;
var WIDE = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/g;
var INDEX2 = /[₀-₉]/g;
function textWidth(text, size = 12) {
  const count2 = (kind) => String(text).match(kind)?.length ?? 0;
  return (String(text).length + 0.6 * count2(WIDE) - 0.25 * count2(INDEX2)) * CHARACTER * size / 12;
}
var WIDEST = 1.16;
function label(text, x, y, { room = Infinity, size = 12, ...attributes } = {}) {
  const tight = textWidth(text, size) * WIDEST > room;
  return svg("text", { x, y, "font-size": size, "data-room": tight && room, ...attributes }, inDrawing(text, size));
}

// core/js/stepper.js
var BUTTON = 40;
function button({ key, text, name, x, y, width = BUTTON, height = BUTTON, size = 18, pressed: pressed2 = null }, act2) {
  return svg(
    "g",
    {
      role: "button",
      tabindex: 0,
      "data-key": key,
      "aria-label": name,
      "aria-pressed": pressed2 == null ? null : String(pressed2),
      class: `nnlab-button ${pressed2 ? "nnlab-pressed" : ""}`,
      ...press(act2)
    },
    svg("rect", { x: x - width / 2, y: y - height / 2, width, height, rx: 8 }),
    label(text, x, y, { size, room: width - 8 })
  );
}

// playground/js/planes.js
var Planes = class {
  /**
   * @param {string[]} features
   * @param {number} units  of net.values
   * @param {number} side  points of a row and of a column
   * @param {number} half  the plane is shown from −half to half
   */
  constructor(features, units3, side, half) {
    this.side = side;
    this.units = units3;
    this.width = features.length;
    const count2 = side * side;
    const at = (k) => half * ((2 * k + 1) / side - 1);
    const x1 = Float64Array.from({ length: count2 }, (_, i) => at(i % side));
    const x2 = Float64Array.from({ length: count2 }, (_, i) => -at(Math.floor(i / side)));
    this.inputs = featuresOf(features, x1, x2);
    this.values = new Float32Array(units3 * count2);
  }
  /** @param {import("./net.js").Net} net */
  fill(net2) {
    const { inputs: inputs2, values, units: units3, width } = this;
    const count2 = this.side * this.side;
    for (let i = 0; i < count2; i++) {
      net2.forward(inputs2, i * width);
      for (let u = 0; u < units3; u++) values[u * count2 + i] = net2.values[u];
    }
  }
  /**
   * The values of one unit: its index in net.values, as in net.layerAt[k] + j.
   * @param {number} unit
   */
  of(unit2) {
    const count2 = this.side * this.side;
    return this.values.subarray(unit2 * count2, (unit2 + 1) * count2);
  }
};

// playground/js/canvas.js
var SIDE = 40;
var STRONG = 190;
function planesOf(result) {
  const run = runIn(result);
  const { net: net2, setup, steps } = run.training;
  const planes = run.planes ??= new Planes(setup.features, net2.values.length, SIDE, SHOWN);
  if (run.filled !== steps) planes.fill(net2);
  run.filled = steps;
  return planes;
}
var pictures = {};
function featurePicture(name) {
  const at = (k) => SHOWN * ((2 * k + 1) / SIDE - 1);
  return pictures[name] ??= Float64Array.from(
    { length: SIDE * SIDE },
    (_, i) => FEATURES[name](at(i % SIDE), -at(Math.floor(i / SIDE)))
  );
}
function unitPicture(values, activation) {
  if (activation === "tanh" || activation === "sigmoid") return { values, most: 1 };
  let most = 1e-9;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i]));
  return { values, most };
}
function canvas(c, { x, y, width, height }, key, make) {
  const { page } = c;
  const dense = Math.min(2, globalThis.devicePixelRatio || 1);
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const node = html("canvas", {
    width: size.width * dense,
    height: size.height * dense,
    style: `width:${size.width}px;height:${size.height}px`,
    class: "nnlab-field",
    "aria-hidden": "true",
    transitionend: () => page.redraw()
  });
  page.afterwards(() => paint(node.node, [x, y, dense, ...key], make));
  return svg("foreignObject", { x, y, ...size, "pointer-events": "none" }, node);
}
var painted = /* @__PURE__ */ new WeakMap();
function paint(node, key, make) {
  const style = getComputedStyle(node);
  const all = [style.color, node.width, node.height, ...key];
  const before = painted.get(node);
  if (before?.length === all.length && all.every((part, i) => Object.is(part, before[i]))) return;
  painted.set(node, all);
  const context = node.getContext("2d");
  if (!context) return;
  const colours = ["--positive", "--negative"].map((name) => rgb(style.getPropertyValue(name)));
  const [left, top, dense] = key;
  context.setTransform(dense, 0, 0, dense, 0, 0);
  context.clearRect(0, 0, node.width, node.height);
  const list = make();
  const strip = stamped(node, list.map(({ picture }) => picture), colours);
  list.forEach(({ x, y, size }, i) => context.drawImage(strip, 0, i * SIDE, SIDE, SIDE, x - left, y - top, size, size));
}
function rgb(hex) {
  const value = parseInt(hex.trim().slice(1), 16);
  return (value & 255) << 16 | value & 65280 | value >> 16;
}
var strips = /* @__PURE__ */ new WeakMap();
function madeStrip(count2) {
  const sheet3 = document.createElement("canvas");
  [sheet3.width, sheet3.height] = [SIDE, SIDE * count2];
  const image = new ImageData(sheet3.width, sheet3.height);
  return { sheet: sheet3, image, dots: new Uint32Array(image.data.buffer), stamped: [] };
}
function stamped(node, list, colours) {
  const known = strips.get(node);
  const strip = known?.sheet.height === SIDE * list.length ? known : madeStrip(list.length);
  strips.set(node, strip);
  list.forEach((picture, i) => {
    const { values, most, turned, pale } = picture;
    const from = [values, most, turned, pale, ...colours];
    if (strip.stamped[i]?.every((part, k) => Object.is(part, from[k]))) return;
    strip.stamped[i] = from;
    stamp(strip.dots, i * SIDE * SIDE, picture, colours);
  });
  strip.sheet.getContext("2d")?.putImageData(strip.image, 0, 0);
  return strip.sheet;
}
function stamp(dots, at, { values, most, turned, pale }, colours) {
  const [above2, below] = turned ? [colours[1], colours[0]] : colours;
  const strong = pale ? 0.55 * STRONG : STRONG;
  const scale = strong / most;
  for (let i = 0; i < SIDE * SIDE; i++) {
    const value = values[i];
    const depth2 = scale * (value > 0 ? value : -value);
    dots[at + i] = (depth2 < strong ? depth2 : strong) << 24 | (value > 0 ? above2 : below);
  }
}

// playground/js/line.js
function line(state, { steps, epochs, diverged, behind, setup, losses, dead, other }, words2, data) {
  return [
    diverged ? fill(words2.diverged, { steps }) : fill(words2.so_far, { steps, epochs: number(epochs) }),
    behind && fill(words2.behind, { wanted: setup.steps }),
    ...howGood(losses, words2),
    dead.length > 0 && fill(words2.dead, { count: dead.length }),
    other && fill(words2.of_other, { units: unitsIn(other), steps: other.steps, said: howGood(other.losses, words2).join(", ") }),
    ...off(state, data).map(([name, value]) => `${words2[name]} ${literal(value)}`)
  ].filter(Boolean).join(" · ");
}
var unitsIn = ({ setup }) => setup.hidden.reduce((sum, count2) => sum + count2, 0);
function howGood([train, test, trainAccuracy, testAccuracy], words2) {
  const loss = both([words2.loss_one, words2.loss_both], [train, test], significant);
  if (Number.isNaN(trainAccuracy)) return [loss];
  return [loss, both([words2.accuracy_one, words2.accuracy_both], [trainAccuracy, testAccuracy], percent)];
}
function off(state, { steps, rates, batches, penaltyRates }) {
  const { points: points2, noise, test_share, other_rate, other_batch, other_penalty_rate } = state;
  const values = [
    ["points", points2, whole(points2 / steps.points)],
    ["noise", noise, whole(noise / steps.noise)],
    ["test_share", test_share, whole(test_share / steps.test_share)],
    ["rate", other_rate, state.rate_index < rates.length],
    ["batch", other_batch, state.batch_index < batches.length],
    ["penalty_rate", other_penalty_rate, state.penalty_rate_index < penaltyRates.length]
  ];
  return values.filter(([, , on2]) => !on2).map(([name, value]) => [name, value]);
}
var whole = (value) => Math.abs(value - Math.round(value)) < 1e-9;
function both([one, two], [train, test], written2) {
  if (Number.isNaN(test)) return fill(one, { train: written2(train) });
  return fill(two, { train: written2(train), test: written2(test) });
}
var percent = (share) => rounded(100 * share, 1);

// playground/js/names.js
var INPUTS = {
  x1: "x₁",
  x2: "x₂",
  x1_squared: "x₁²",
  x2_squared: "x₂²",
  x1_x2: "x₁x₂",
  sin_x1: "sin πx₁",
  sin_x2: "sin πx₂"
};
function wires(setup) {
  const sizes = sizesOf(setup);
  return sizes.slice(1).flatMap((count2, layer) => {
    const units3 = Array.from({ length: count2 }, (_, to) => to);
    return [
      ...units3.flatMap((to) => Array.from({ length: sizes[layer] }, (_, from) => ({ layer, to, from }))),
      ...units3.map((to) => ({ layer, to, from: -1 }))
    ];
  });
}
function unitName({ features, hidden }, words2, layer, unit2) {
  if (layer === 0) return INPUTS[features[unit2]];
  return layer > hidden.length ? words2.output : fill(words2.unit, { layer, unit: unit2 + 1 });
}
function wireName(setup, words2, { layer, to, from }) {
  const unit2 = unitName(setup, words2, layer + 1, to);
  if (from < 0) return fill(words2.bias, { unit: unit2 });
  return fill(words2.weight, { from: unitName(setup, words2, layer, from), to: unit2 });
}

// playground/js/describe.js
var NO_POINTS = "data_none";
function described({ state, result, page: { words: words2, data } }) {
  const net2 = netOf2(result.setup, words2);
  if (result.empty) return [words2[NO_POINTS], net2];
  return [dataOf(result, words2), net2, line(state, result, words2, data), ...pointsOf(result, words2), regions(result, words2), deadOf(result, words2)].filter(Boolean);
}
function dataOf(result, words2) {
  const { data: { targets, training } } = runIn(result).training;
  return fill(words2.say_data, { name: words2[`data_${result.setup.data}`], train: training, test: targets.length - training });
}
function netOf2(setup, words2) {
  return fill(words2.say_net, {
    inputs: setup.features.map((name) => INPUTS[name]).join(", "),
    layers: setup.hidden.join(", ") || words2.penalty_none,
    activation: words2[`activation_${setup.activation}`],
    optimizer: words2[`optimizer_${setup.optimizer}`],
    rate: literal(setup.learning_rate),
    batch: setup.batch,
    penalty: words2[`penalty_${setup.penalty}`]
  });
}
function pointsOf(result, words2) {
  const { net: net2, inputs: inputs2, width, data: { targets, training }, setup: { task } } = runIn(result).training;
  const scores = Array.from(targets, (_, i) => net2.forward(inputs2, i * width));
  const parts3 = [[0, training], [training, targets.length]].map(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
  if (task === "regression") {
    const [train, test] = parts3.map((part) => rounded(part.reduce((sum, i) => sum + Math.abs(scores[i] - targets[i]), 0) / part.length, 3));
    return [fill(parts3[1].length ? words2.say_off : words2.say_off_train, { train, test })];
  }
  return [0, 1].map((kind) => {
    const [train, test] = parts3.map((part) => part.filter((i) => targets[i] === kind));
    const right2 = (part) => part.filter((i) => (2 * kind - 1) * scores[i] > 0).length;
    return fill(
      test.length ? words2.say_right : words2.say_right_train,
      { kind, right: right2(train), all: train.length, right_test: right2(test), all_test: test.length }
    );
  });
}
function regions(result, words2) {
  const planes = planesOf(result);
  const values = planes.of(planes.units - 1);
  const half = SIDE / 2;
  const shares = [[0, 0], [0, half], [half, 0], [half, half]].map(([row, column]) => {
    let above2 = 0;
    for (let i = 0; i < half; i++) for (let j = 0; j < half; j++) if (values[(row + i) * SIDE + column + j] > 0) above2++;
    return Math.round(100 * above2 / (half * half));
  });
  const [upper_left, upper_right, lower_left, lower_right] = shares;
  return fill(result.setup.task === "regression" ? words2.say_above : words2.say_region, { upper_left, upper_right, lower_left, lower_right });
}
function deadOf({ setup, dead }, words2) {
  if (setup.activation !== "relu" || !setup.hidden.length) return "";
  const names2 = dead.map(([layer, unit2]) => unitName(setup, words2, layer + 1, unit2));
  return names2.length ? fill(words2.say_dead, { names: names2.join(", ") }) : words2.say_alive;
}

// playground/js/files.js
var FORMAT = "nnlab playground";
var NUMBER = /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/;
var MARKS = ["	", ";", ","];
function toJson(setup) {
  return JSON.stringify({ format: FORMAT, version: VERSION, setup }, null, 1);
}
function fromJson(text) {
  let found2;
  try {
    found2 = JSON.parse(text);
  } catch {
    throw new Problem("file_json");
  }
  if (found2?.format !== FORMAT || !("setup" in found2)) throw new Problem("file_form");
  if (found2.version !== VERSION) {
    throw new Problem("other_version", { given: String(found2.version).slice(0, 20), version: VERSION });
  }
  return setupFrom(found2.setup);
}
function readTable(text) {
  const rows = [];
  let names2 = true;
  text.split(/\r\n|\r|\n/).forEach((whole2, i) => {
    const given2 = trimmed(whole2);
    if (!given2 || given2.startsWith("#")) return;
    const cells = cellsOf(given2);
    const first = names2;
    names2 = false;
    if (first && !cells.some((cell) => NUMBER.test(cell))) return;
    if (rows.length === MOST_POINTS) throw new Problem("table_many", { line: i + 1, most: MOST_POINTS });
    rows.push({ line: i + 1, row: rowOf(i + 1, cells) });
  });
  if (!rows.length) throw new Problem("table_empty");
  const values = rows.some(({ row }) => row[2] % 1);
  return { ...onPicture(values ? measured(rows) : labelled(rows)), values };
}
var trimmed = (text) => text.replace(/^[ \t\ufeff]+|[ \t\ufeff]+$/g, "");
function cellsOf(given2) {
  const row = given2.replace(/−/g, "-");
  const mark2 = MARKS.find((one) => row.includes(one));
  const cells = row.split(mark2 ?? /[ \t]+/).map((cell) => unquoted(trimmed(cell)));
  return mark2 && mark2 !== "," ? cells.map((cell) => cell.replace(/,/g, ".")) : cells;
}
function unquoted(cell) {
  const quoted = cell.length > 1 && (cell[0] === '"' || cell[0] === "'") && cell[0] === cell[cell.length - 1];
  return quoted ? trimmed(cell.slice(1, -1)) : cell;
}
function rowOf(line2, cells) {
  if (cells.length !== 3) throw new Problem("table_cells", { line: line2, count: cells.length });
  for (const cell of cells) {
    if (!NUMBER.test(cell) || Math.abs(Number(cell)) > 1e100) {
      throw new Problem("table_number", { line: line2, given: Array.from(cell).slice(0, 40).join("") });
    }
  }
  return cells.map(Number);
}
function measured(rows) {
  const wrong = rows.find(({ row }) => Math.abs(row[2]) > MOST_VALUE);
  if (wrong) throw new Problem("table_value", { line: wrong.line, given: wrong.row[2], most: MOST_VALUE });
  return rows.map(({ row: [x1, x2, value] }) => [x1, x2, onGrid(value, MOST_VALUE)]);
}
function labelled(rows) {
  const low = rows.some(({ row }) => row[2] === -1) ? -1 : 0;
  const wrong = rows.find(({ row }) => row[2] !== low && row[2] !== 1);
  if (wrong) throw new Problem("table_class", { line: wrong.line, given: wrong.row[2] });
  return rows.map(({ row: [x1, x2, label2] }) => [x1, x2, Number(label2 === 1)]);
}
function onPicture(rows) {
  const scaled = rows.some(([x1, x2]) => Math.max(Math.abs(x1), Math.abs(x2)) > SHOWN);
  for (const axis of scaled ? [0, 1] : []) {
    const values = rows.map((row) => row[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const [middle, half] = [(low + high) / 2, (high - low) / 2 || 1];
    for (const row of rows) row[axis] = (row[axis] - middle) / half * EDGE;
  }
  const points2 = rows.map(([x1, x2, third]) => [onGrid(x1), onGrid(x2), third]);
  return { points: points2, scaled };
}

// playground/js/lessons.js
var DATA = (
  /** @type {const} */
  ["task", "data", "points", "noise", "test_share", "data_seed"]
);
function judge(lesson, now, before) {
  const first = firstOf(lesson, now, before);
  const met = Object.fromEntries(lesson.wanted.map(([key, limit]) => [key, CONDITIONS[key](limit, now, lesson, first)]));
  return { met, done: Object.values(met).every(Boolean), first };
}
function firstOf(lesson, now, first) {
  if (!lesson.first || !sameData(now, lesson)) return first;
  const [, limit] = (
    /** @type {[string, any]} */
    lesson.wanted.find(([key]) => key === lesson.first)
  );
  if (!FIRST[lesson.first](limit, now)) return first;
  return first && revived(first, now) ? first : now;
}
var sameData = ({ setup }, { start }) => DATA.every((name) => setup[name] === start[name]);
var FIRST = {
  overfit: ([most, least], { losses: [train, test] }) => train <= most && test >= least,
  dead: (least, { setup, dead }) => setup.activation === "relu" && dead.length >= least
};
var right = (least, { losses: [, , train, test] }) => train >= least && test >= least;
var units2 = ({ hidden }) => hidden.reduce((sum, count2) => sum + count2, 0);
function revived(first, now) {
  const shape2 = ({ setup }) => JSON.stringify([setup.features, setup.hidden, setup.activation]);
  const { start } = now.setup;
  if (shape2(first) !== shape2(now) || !start.length) return false;
  const free = parametersOf(first.dead, sizesOf(first.setup));
  const same = start.every((value, i) => free.has(i) || value === first.theta[i]);
  return same && first.dead.some(([layer, unit2]) => !now.dead.some(([k, j]) => k === layer && j === unit2));
}
function parametersOf(list, sizes) {
  const found2 = /* @__PURE__ */ new Set();
  const at = sizes.slice(1).map((_, k) => sizes.slice(0, k).reduce((sum, size, i) => sum + (size + 1) * sizes[i + 1], 0));
  for (const [layer, unit2] of list) {
    const [into, here, after] = sizes.slice(layer);
    for (let i = 0; i < into; i++) found2.add(at[layer] + unit2 * into + i);
    found2.add(at[layer] + into * here + unit2);
    for (let i = 0; i < after; i++) found2.add(at[layer + 1] + i * here + unit2);
  }
  return found2;
}
var CONDITIONS = {
  data: (_, now, lesson) => sameData(now, lesson),
  plain: (_, { setup }) => setup.features.every((name) => name === "x1" || name === "x2"),
  fewest: (most, { setup }) => units2(setup) <= most,
  three: (most, { setup }) => units2(setup) <= most,
  no_layer: (most, { setup }) => setup.hidden.length <= most,
  all_right: right,
  nearly: right,
  overfit: (_, __, ___, first) => first !== null,
  cured: (part, now, _, first) => first !== null && now.losses[1] <= part * first.losses[1],
  as_good: (_, now, __, first) => first !== null && now.losses[3] >= first.losses[3],
  relu: (_, { setup }) => setup.activation === "relu",
  dead: (_, __, ___, first) => first !== null,
  alive: (epochs, now, _, first) => first !== null && now.epochs >= epochs && revived(first, now)
};

// playground/js/link.js
var LONGEST2 = 2e4;
var OTHER = "a_";
var FORM = /^([0-9]{1,6})\.([0-9a-f]{8})((?:~[a-z0-9_]+\.[A-Za-z0-9_.-]*)*)$/;
var NUMBER2 = /^-?[0-9]+(\.[0-9]+)?(e-?[0-9]+)?$/;
var MIDDLE = GRID * HALF;
function toLink(setup) {
  const { compare } = setup;
  const body2 = parts2(setup) + (compare ? parts2({ ...USUAL, ...compare }, OTHER) : "");
  return `${VERSION}.${checkSum(`${VERSION}${body2}`).toString(16).padStart(8, "0")}${body2}`;
}
var parts2 = (setup, before = "") => Object.entries(changed(setup)).map(([name, value]) => `~${before}${name}.${(WRITTEN[name] ?? plain)(value)}`).join("");
function fromLink(text) {
  const form = typeof text === "string" && text.length <= LONGEST2 ? FORM.exec(text) : null;
  if (!form) throw new Problem("link_form");
  const [, version, sum, body2] = form;
  if (Number(version) !== VERSION) throw new Problem("other_version", { given: Number(version), version: VERSION });
  if (parseInt(sum, 16) !== checkSum(`${VERSION}${body2}`)) throw new Problem("link_changed");
  const fields = /* @__PURE__ */ Object.create(null);
  for (const part of body2.split("~").slice(1)) {
    const name = part.slice(0, part.indexOf("."));
    const value = part.slice(name.length + 1);
    const other = name.startsWith(OTHER);
    const field = other ? name.slice(OTHER.length) : name;
    try {
      const into = other ? fields.compare ??= /* @__PURE__ */ Object.create(null) : fields;
      into[field] = Object.hasOwn(RANGES, field) ? numberIn2(value) : (Object.hasOwn(READ, field) ? READ[field] : String)(value);
    } catch {
      throw new Problem("link_value", { field: name, given: value.slice(0, 40) });
    }
  }
  return setupFrom(fields);
}
function checkSum(text) {
  let found2 = 2166136261;
  for (let i = 0; i < text.length; i++) found2 = Math.imul(found2 ^ text.charCodeAt(i), 16777619);
  return found2 >>> 0;
}
var plain = (value) => typeof value === "number" ? literal(value) : value;
function numberIn2(text) {
  if (!NUMBER2.test(text)) throw new RangeError(text);
  return Number(text);
}
function packed(bytes) {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
function unpacked(text) {
  if (text.includes(".")) throw new RangeError(text);
  return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
}
var split = (text) => text ? text.split("-") : [];
function ownWritten(points2) {
  const bytes = new Uint8Array(3 * points2.length);
  points2.forEach(([x1, x2, label2], i) => {
    const [first, second3] = [x1, x2].map((x) => Math.round(x * GRID) + MIDDLE);
    const bits = label2 << 22 | first << 11 | second3;
    bytes.set([bits >> 16, bits >> 8 & 255, bits & 255], 3 * i);
  });
  return packed(bytes);
}
function ownRead(text) {
  const bytes = unpacked(text);
  if (bytes.length % 3) throw new RangeError(text);
  return Array.from({ length: bytes.length / 3 }, (_, i) => {
    const bits = bytes[3 * i] << 16 | bytes[3 * i + 1] << 8 | bytes[3 * i + 2];
    const [first, second3] = [bits >> 11 & 2047, bits & 2047];
    if (bits >> 23 || Math.max(first, second3) > 2 * MIDDLE) throw new RangeError(text);
    return [(first - MIDDLE) / GRID, (second3 - MIDDLE) / GRID, bits >> 22];
  });
}
function measuredWritten(points2) {
  return packed(Uint8Array.from(points2.flatMap(([x1, x2, value]) => {
    const [first, second3] = [x1, x2].map((x) => Math.round(x * GRID) + MIDDLE);
    const bits = first << 11 | second3;
    const height = Math.round(value * GRID) + GRID * MOST_VALUE;
    return [bits >> 16, bits >> 8 & 255, bits & 255, height >> 8, height & 255];
  })));
}
function measuredRead(text) {
  const bytes = unpacked(text);
  if (bytes.length % 5) throw new RangeError(text);
  return Array.from({ length: bytes.length / 5 }, (_, i) => {
    const [a, b, c, d, e] = bytes.subarray(5 * i);
    const bits = a << 16 | b << 8 | c;
    const [first, second3, value] = [bits >> 11, bits & 2047, (d << 8 | e) - GRID * MOST_VALUE];
    if (Math.max(first, second3) > 2 * MIDDLE || value > GRID * MOST_VALUE) throw new RangeError(text);
    return [(first - MIDDLE) / GRID, (second3 - MIDDLE) / GRID, value / GRID];
  });
}
function startWritten(values) {
  const view2 = new DataView(new ArrayBuffer(8 * values.length));
  values.forEach((value, i) => view2.setFloat64(8 * i, value, true));
  return packed(new Uint8Array(view2.buffer));
}
function startRead(text) {
  const bytes = unpacked(text);
  if (bytes.length % 8) throw new RangeError(text);
  const view2 = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length / 8 }, (_, i) => view2.getFloat64(8 * i, true));
}
function compareRead(text) {
  if (text !== "1") throw new RangeError(text);
  return {};
}
var WRITTEN = {
  features: (names2) => names2.join("-"),
  hidden: (units3) => units3.join("-"),
  expression: (text) => packed(new TextEncoder().encode(text)),
  own: ownWritten,
  measured: measuredWritten,
  start: startWritten,
  compare: () => "1"
};
var READ = {
  features: split,
  hidden: (text) => split(text).map(numberIn2),
  expression: (text) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(unpacked(text)),
  own: ownRead,
  measured: measuredRead,
  start: startRead,
  compare: compareRead
};

// playground/js/traits.js
function traitsOf(setup, data) {
  const { points: points2, noise, test_share, data_seed, steps, compare } = setup;
  return {
    dataset_index: data.datasets.findIndex(([task, name]) => task === setup.task && name === setup.data),
    points: points2,
    noise,
    test_share,
    data_seed,
    ...traitsOfNet(setup, data),
    steps,
    compare,
    ...OWN.includes(setup.data) && { [setup.data]: setup[setup.data] },
    ...setup.data === "function" && { expression: setup.expression }
  };
}
function traitsOfNet({ features, hidden, activation, optimizer, penalty, seed, start, ...numbers2 }, data) {
  return {
    activation_index: data.activations.indexOf(activation),
    optimizer_index: data.optimizers.indexOf(optimizer),
    penalty_index: data.penalties.indexOf(penalty),
    ...placed("rate", numbers2.learning_rate, data.rates),
    ...placed("batch", numbers2.batch, data.batches),
    ...placed("penalty_rate", numbers2.penalty_rate, data.penaltyRates),
    features,
    hidden,
    seed,
    start
  };
}
function placed(name, value, values) {
  const at = values.indexOf(value);
  return at < 0 ? { [`${name}_index`]: values.length, [`other_${name}`]: value } : { [`${name}_index`]: at };
}

// playground/js/lesson_view.js
function lessonIn({ state, page: { data } }) {
  const lesson = data.lessons[state.lesson_index - 1];
  return lesson && { ...lesson, start: setupFrom(lesson.start) };
}
function openLesson({ page }, name) {
  const index = page.data.lessons.findIndex((lesson) => lesson.name === name);
  if (name && index < 0) return false;
  Object.assign(page.at, { lesson: null, hint: false });
  if (!name) page.set({ lesson_index: 0, first: "" });
  else {
    Object.assign(page.at, { playing: false, held: -1, form: null });
    page.set({ lesson_index: index + 1, first: "", ...traitsOf(setupFrom(page.data.lessons[index].start), page.data) });
  }
  page.redraw();
  return true;
}
function lessons(c) {
  const { place: { lesson: p } } = c;
  const lesson = lessonIn(c);
  return svg(
    "foreignObject",
    { x: 0, y: 0, width: p.width, height: p.height },
    html("div", { class: "nnlab-lesson" }, head(c, lesson), lesson && body(c, lesson))
  );
}
function head(c, lesson) {
  const { page } = c;
  const { words: words2, at, data } = page;
  const options = [["", words2.lesson_none], ...data.lessons.map(({ name }) => [name, words2[`lesson_title_${name}`]])];
  const choose2 = ({ target }) => openLesson(
    c,
    /** @type {HTMLSelectElement} */
    target.value
  );
  const select = html(
    "select",
    { "data-key": "lesson", "aria-label": words2.lesson_choose, change: choose2 },
    options.map(([value, text]) => html("option", { value }, text))
  );
  page.afterwards(() => {
    const wanted = lesson?.name ?? "";
    if (select.node.value !== wanted) select.node.value = wanted;
  });
  const turn3 = () => {
    at.hint = !at.hint;
    page.redraw();
  };
  return html(
    "div",
    { class: "nnlab-lesson-head" },
    html("label", {}, html("span", { "aria-hidden": "true" }, words2.lesson_label), select),
    lesson && [
      html("button", { type: "button", "data-key": "hint", "aria-pressed": String(Boolean(at.hint)), click: turn3 }, words2.lesson_hint),
      html("button", { type: "button", "data-key": "again", "aria-label": words2.lesson_again_name, click: () => openLesson(c, lesson.name) }, words2.lesson_again)
    ]
  );
}
function body(c, lesson) {
  const { page: { words: words2, at }, result, state } = c;
  const { name } = lesson;
  if (at.lesson?.name !== name) at.lesson = { name, verdict: null, first: null, kept: "" };
  if (state.first !== at.lesson.kept) Object.assign(at.lesson, { kept: state.first, first: firstIn(state) });
  if (!result.behind || !at.lesson.verdict) {
    at.lesson.verdict = judge(lesson, seen(result), at.lesson.first);
    at.lesson.first = at.lesson.verdict.first;
  }
  const { met, done } = at.lesson.verdict;
  if (!at.playing) keepFirst(c, at.lesson.first);
  const marks2 = Object.entries(met).filter(([key, fits2]) => key !== "data" || !fits2);
  return [
    html("p", { class: "nnlab-lesson-text" }, words2[`lesson_${at.hint ? "hint" : "task"}_${name}`]),
    html(
      "div",
      { class: "nnlab-lesson-marks" },
      html("ul", {}, marks2.map(([key, fits2]) => html(
        "li",
        { class: fits2 ? "nnlab-met" : "", "data-met": key },
        html("span", { role: "img", "aria-label": fits2 ? words2.lesson_met : words2.lesson_open }, fits2 ? "✓" : "○"),
        ` ${words2[`lesson_met_${key}`]}`
      ))),
      html("strong", { role: "status", class: "nnlab-lesson-done" }, done ? words2.lesson_done : "")
    )
  ];
}
function firstIn({ first }) {
  try {
    return first ? seen(trainedAlone(fromLink(first))) : null;
  } catch {
    return null;
  }
}
function keepFirst({ page, state }, seen3) {
  const first = seen3 ? toLink({ ...seen3.setup, compare: null }) : "";
  if (first === state.first) return;
  page.at.lesson.kept = first;
  page.afterwards(() => page.set({ first }));
}
var seen = ({ setup, theta, epochs, losses, dead }) => ({ setup, theta, epochs, losses, dead });

// playground/js/scripts.js
var LAYERS = { tanh: "Tanh", relu: "ReLU", sigmoid: "Sigmoid" };
var OPTIMIZERS2 = {
  sgd: (rate) => `SGD(net.parameters(), lr=${rate})`,
  momentum: (rate) => `SGD(net.parameters(), lr=${rate}, momentum=0.9)`,
  adam: (rate) => `Adam(net.parameters(), lr=${rate})`
};
var LOSSES = { classification: "BCEWithLogitsLoss", regression: "MSELoss" };
var PENALTIES = {
  l1: (rate) => `${rate} * sum(w.abs()`,
  l2: (rate) => `${rate} / 2 * sum(w.square()`
};
var APART = ["steps", "compare"];
var IN_ROW = { own: 4, measured: 4, start: 3 };
function numpyScript(setup, steps) {
  const other = otherOf(setup);
  const one = trainingLines(setup, "setup", "training", steps);
  const both2 = other ? `${one}

${trainingLines(other, "beside", "other", steps)}` : one;
  const losses = other ? "training.losses(), other.losses()" : "training.losses()";
  return `from nnlab.playground import Setup, Training

${both2}
${losses}`;
}
var trainingLines = (fields, setup, training, steps) => `${setupLines(fields, setup)}
${training} = Training(${setup})
${training}.run(${steps})`;
function torchScript(setup, steps) {
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
optimizer = torch.optim.${OPTIMIZERS2[setup.optimizer](literal(setup.learning_rate))}
loss_of = torch.nn.${LOSSES[setup.task]}()

for _, batch in zip(range(${steps}), batches(setup)):
    optimizer.zero_grad()
    loss = loss_of(net(x[batch])[:, 0], y[batch])
${penaltyLine(setup)}    loss.backward()
    optimizer.step()

scores, cut = net(x)[:, 0], data.training
[loss_of(scores[:cut], y[:cut]).item(), loss_of(scores[cut:], y[cut:]).item()]`;
}
function penaltyLine({ penalty, penalty_rate }) {
  if (penalty === "none") return "";
  return `    loss = loss + ${PENALTIES[penalty](literal(penalty_rate))}.sum() for w in net.parameters() if w.ndim == 2)
`;
}
function setupLines(setup, called = "setup") {
  const fields = Object.entries(changed(setup)).filter(([name]) => !APART.includes(name));
  const lines2 = fields.map(([name, value]) => `    ${name}=${written(value, IN_ROW[name])},
`);
  return lines2.length ? `${called} = Setup(
${lines2.join("")})` : `${called} = Setup()`;
}
function written(value, inRow) {
  if (typeof value === "string") return JSON.stringify(value);
  if (!Array.isArray(value)) return literal(value);
  const parts3 = value.map((part) => written(part));
  if (!inRow) return `[${parts3.join(", ")}]`;
  const rows = [];
  for (let at = 0; at < parts3.length; at += inRow) rows.push(`        ${parts3.slice(at, at + inRow).join(", ")},
`);
  return `[
${rows.join("")}    ]`;
}
function layers(setup) {
  const sizes = sizesOf(setup);
  const lines2 = [];
  for (let k = 0; k + 1 < sizes.length; k++) {
    lines2.push(`    torch.nn.Linear(${sizes[k]}, ${sizes[k + 1]}),`);
    if (k + 2 < sizes.length && setup.activation in LAYERS) lines2.push(`    torch.nn.${LAYERS[setup.activation]}(),`);
  }
  return lines2.join("\n");
}

// playground/js/exchange.js
var FORMS = {
  link: {
    name: "form_link",
    text: ({ setup }) => `${location.href.split("#")[0]}${MARK}${toLink(setup)}`,
    read: (text, { page }) => ({ traits: traitsOf(fromLink(text.trim().split(MARK).pop() ?? ""), page.data) })
  },
  json: {
    name: "form_json",
    text: ({ setup }) => toJson(setup),
    read: (text, { page }) => ({ traits: traitsOf(fromJson(text), page.data) })
  },
  csv: { name: "form_csv", text: tableOf, read: readPoints },
  words: { name: "in_words", text: () => "" },
  torch: { name: "form_torch", text: ({ setup }) => torchScript(setup, setup.steps) }
};
function tableOf(result) {
  const { setup } = result;
  const { x1, x2, targets } = runIn(result).training.data;
  const made2 = () => Array.from(x1, (x, i) => [x, x2[i], targets[i]].map((value) => Number(value.toFixed(4))));
  const rows = OWN.includes(setup.data) ? setup[setup.data] : result.empty ? [] : made2();
  return rows.map((row) => row.join(", ")).join("\n");
}
function readPoints(text, { page: { data, words: words2 } }) {
  const { points: points2, scaled, values } = readTable(text);
  const sheet3 = values ? "measured" : "own";
  const dataset_index = data.datasets.findIndex(([, name]) => name === sheet3);
  return { traits: { [sheet3]: points2, steps: 0, dataset_index }, said: scaled ? words2.scaled : "" };
}
var formsOf = ({ page }) => Object.keys(FORMS).filter((form) => form !== "words" && (form !== "link" || page.alone));
function exchange2(c) {
  if (exchanging(c)) close(c);
  else show(c, formsOf(c)[0]);
}
var exchanging = ({ page }) => Boolean(page.at.form) && page.at.form !== "words";
var showsWords = ({ page }) => page.at.form === "words";
function inWords(c) {
  if (showsWords(c)) return close(c);
  show(c, "words");
  c.page.afterwards(() => queueMicrotask(() => focusOn(c.stage, "described")));
}
function show({ page }, form, why = "", given2 = null) {
  if (form !== page.at.form || given2 != null) Object.assign(page.at, { written: null, given: given2 });
  Object.assign(page.at, { form, why });
  page.redraw();
}
function close(c) {
  const button2 = showsWords(c) ? "words" : "exchange";
  show(c, null);
  c.page.afterwards(() => focusOn(c.stage, button2));
}
function exchangePanel(c) {
  const { page, result, place: { net: p } } = c;
  if (page.alone) arrive(c, { [MARK]: (text2) => take(c, "link", text2), [TASK]: (text2) => begin(c, text2.slice(TASK.length)) });
  const { form, why } = page.at;
  if (!form) return null;
  const { words: words2 } = page;
  const { text, read, name } = FORMS[form];
  const area = html("textarea", { class: "nnlab-text", "data-key": "text", "aria-label": words2[name], spellcheck: "false", readonly: !read });
  const spoken = form === "words" ? described(c) : null;
  if (!spoken) page.afterwards(() => write(page.at, area.node, page.at.given ?? text(result)));
  const one = (key, label2, act2, pressed2) => html("button", { type: "button", "data-key": key, click: act2, "aria-pressed": pressed2 }, label2);
  const copier = one("copy", words2.copy_form, () => copy(c, form, spoken ? spoken.join("\n") : area.node.value, spoken ? null : area.node));
  const keydown = (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close(c);
  };
  return svg(
    "foreignObject",
    { x: 0, y: p.top, width: p.width, height: p.bottom - p.top },
    html(
      "div",
      { class: "nnlab-exchange", keydown },
      html(
        "div",
        { class: "nnlab-forms" },
        !spoken && formsOf(c).map((key) => one(`form_${key}`, words2[FORMS[key].name], () => show(c, key), String(key === form))),
        spoken && copier,
        one("close", words2.close, () => close(c))
      ),
      spoken ? html("div", { class: "nnlab-words", tabindex: 0, role: "group", "data-key": "described", "aria-label": words2.in_words_name }, spoken.map((said) => html("p", {}, onPage(said)))) : area,
      !spoken && html("div", { class: "nnlab-forms" }, copier, read && one("apply", words2.apply, () => take(c, form, area.node.value))),
      html("p", { role: "status" }, why)
    )
  );
}
function begin(c, name) {
  const begun = openLesson(c, name);
  if (!begun) show(c, formsOf(c)[0], fill(c.page.words.lesson_unknown, { given: Array.from(name).slice(0, 40).join("") }));
  return begun;
}
async function copy(c, form, text, area) {
  try {
    await navigator.clipboard.writeText(text);
    if (c.page.at.form === form) show(c, form, c.page.words.copied_form);
  } catch {
    area?.select();
    if (c.page.at.form === form) show(c, form, c.page.words[area ? "copied_not" : "copied_never"]);
  }
}
function write(at, area, text) {
  if (at.written === text || at.written != null && area.value !== at.written) return;
  const all = area.value !== "" && area.selectionStart === 0 && area.selectionEnd === area.value.length;
  at.written = text;
  if (area.value === text) return;
  area.value = text;
  if (all) area.select();
}
function take(c, form, given2) {
  const { page } = c;
  try {
    const { traits, said } = (
      /** @type {Required<Form>} */
      FORMS[form].read(given2, c)
    );
    Object.assign(page.at, { written: null, given: null, held: -1 });
    if (said) show(c, form, said);
    else if (page.at.form) close(c);
    page.set(traits);
    return true;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    show(c, form, fill(page.words[problem.key], problem.values), given2);
    return false;
  }
}

// playground/js/play.js
var [USUAL2, FULL, SOONEST, LEAST2] = [5, 9, 4, 2];
var [LATE, BACK, ON] = [20, 1, 0.02];
var LOOK = 500;
var MOST = RANGES.steps[1];
var playing = ({ page }) => Boolean(page.at.playing);
function seen2(c) {
  c.page.at.seen = c;
  if (c.result.behind) c.page.redraw();
}
function toggle({ page, result }) {
  if (result.empty) return;
  page.at.playing = !page.at.playing;
  page.redraw();
  const number3 = page.at.run = (page.at.run ?? 0) + 1;
  const begin2 = (now) => frame(page, page.at, now, { number: number3, looked: now, last: now, end: FULL });
  if (page.at.playing) requestAnimationFrame(begin2);
}
function frame(page, at, now, clock) {
  if (page.at !== at || !at.playing || at.run !== clock.number) return;
  const c = at.seen;
  const look = now - clock.looked > LOOK;
  const end = now - clock.last > LATE ? Math.max(SOONEST, clock.end - BACK) : Math.min(FULL, clock.end + ON);
  if (c.result.empty || look && !visible(c.stage) || !advance(c, timeIn(now + end))) {
    at.playing = false;
    page.redraw();
    return;
  }
  requestAnimationFrame((next) => frame(page, at, next, { ...clock, looked: look ? now : clock.looked, last: now, end }));
}
function timeIn(end) {
  const now = performance.now();
  return Math.max(now + LEAST2, Math.min(end, now + USUAL2));
}
function visible(stage) {
  const { top, bottom } = stage.getBoundingClientRect();
  return stage.isConnected && !document.hidden && bottom > 0 && top < innerHeight;
}
function advance({ result, page }, until) {
  if (result.behind) return true;
  const run = runIn(result);
  const { training } = run;
  if (training.steps !== result.steps) return true;
  const slice = Math.max(1, Math.floor(300 / training.size));
  const other = result.other && runIn(result.other);
  let left = training.stepsPerEpoch;
  do {
    run.advance(Math.min(MOST, training.steps + Math.min(slice, left)), Infinity);
    other?.advance(training.steps, Infinity);
    left = training.stepsPerEpoch - training.steps % training.stepsPerEpoch;
  } while (training.steps < MOST && !training.diverged && performance.now() < until);
  page.set({ steps: training.diverged ? training.steps + 1 : training.steps });
  return !training.diverged && training.steps < MOST;
}
function on({ state, page, result }, steps) {
  if (result.empty || result.diverged) return;
  page.at.playing = false;
  page.set({ steps: Math.min(MOST, state.steps + steps) });
}
var oneStep = (c) => on(c, 1);
function oneEpoch(c) {
  const { stepsPerEpoch } = runIn(c.result).training;
  on(c, stepsPerEpoch - c.state.steps % stepsPerEpoch);
}
function back({ page }) {
  page.at.playing = false;
  page.set({ steps: 0 });
  page.redraw();
}

// playground/js/bar.js
var MORE = 38;
function bar(c) {
  const { page: { words: words2 }, place: { bar: p } } = c;
  const on2 = playing(c);
  const list = [
    ["run", on2 ? `❚❚ ${words2.pause}` : words2.run, on2 ? words2.pause_name : words2.run_name, () => toggle(c)],
    ["step", words2.step_button, words2.step_name, () => oneStep(c)],
    ["epoch", words2.epoch_button, words2.epoch_name, () => oneEpoch(c)],
    ["back", words2.back, words2.back_name, () => back(c)]
  ];
  const width = (p.width - MORE - 24) / 4;
  const look = { size: 14, y: p.y + p.height / 2, height: p.height - 2 };
  return [
    list.map(([key, text, name, act2], i) => button({ ...look, key, text, name, x: i * (width + 6) + width / 2 + 1, width }, act2)),
    button({ ...look, key: "exchange", text: "⋯", name: words2.exchange, pressed: exchanging(c), x: p.width - MORE / 2 - 1, width: MORE }, () => exchange2(c))
  ];
}

// core/js/kept.js
function kept(page, key, inputs2, make) {
  const all = page.at.kept ??= {};
  const same = all[key]?.inputs.length === inputs2.length && inputs2.every((value, i) => Object.is(value, all[key].inputs[i]));
  if (!same) all[key] = { inputs: inputs2, made: make() };
  return all[key].made;
}

// core/js/plane.js
function square(left, top, size, low, high) {
  const scale = size / (high - low);
  return {
    left,
    top,
    size,
    low,
    high,
    scale,
    x: (value) => left + (value - low) * scale,
    y: (value) => top + size - (value - low) * scale
  };
}
function trace(points2, p) {
  return joined(placed2(points2, p));
}
function joined(points2) {
  return `M${points2.map(([x, y]) => `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`).join("L")}`;
}
function inside({ left, top, size }, ...children) {
  const box = { x: left, y: top, width: size, height: size, viewBox: `${left} ${top} ${size} ${size}` };
  return svg("svg", { ...box, overflow: "hidden", "aria-hidden": "true" }, children);
}
function paper(p, region, [across, up], ticks) {
  const box = { x: p.left, y: p.top, width: p.size, height: p.size };
  const low = p.top + p.size;
  const most = p.left + p.size - textWidth(across) * WIDEST - 3;
  const middle = (value) => Math.min(p.x(value), most - textWidth(number(value), 11) * WIDEST / 2);
  return svg(
    "g",
    { "aria-hidden": "true" },
    svg("rect", { ...box, class: "nnlab-plane" }),
    region && svg("rect", { ...box, class: "nnlab-region0" }),
    region && svg("path", { d: region.above, class: "nnlab-unregion" }),
    region && svg("path", { d: region.above, class: "nnlab-region1" }),
    ticks.map((value) => [
      label(number(value), middle(value), low + 11, { size: 11, class: "nnlab-index" }),
      label(number(value), p.left - 5, p.y(value), { size: 11, class: "nnlab-index", "text-anchor": "end" })
    ]),
    label(across, p.left + p.size, low + 11, { size: 12, class: "nnlab-index nnlab-name", "text-anchor": "end" }),
    label(up, p.left - 5, p.top + 6, { size: 12, class: "nnlab-index nnlab-name", "text-anchor": "end" })
  );
}
function shape(kind, x, y, radius) {
  const r = radius * 1.28;
  if (kind === 1) return `M${x} ${y - r}L${x + r * 0.9} ${y + r * 0.62}H${x - r * 0.9}z`;
  if (kind === 2) return `M${x - 0.9 * radius} ${y - 0.9 * radius}h${1.8 * radius}v${1.8 * radius}h${-1.8 * radius}z`;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}
function placed2(points2, p) {
  return points2.map(([x, y]) => [p.x(x), p.y(y)]);
}

// core/js/regions.js
function regions2(values, { left, top, size }) {
  const count2 = values.length - 1;
  const step = size / count2;
  const fixed = (value) => Math.round(value * 100) / 100;
  const at = ([x, y]) => `${fixed(left + x * step)} ${fixed(top + size - y * step)}`;
  let [above2, line2] = ["", ""];
  for (let j = 0; j < count2; j++) {
    for (let i = 0; i < count2; i++) {
      const run = wholeFrom(values, i, j);
      if (run) {
        const width = run * step;
        above2 += `M${at([i, j + 1])}h${fixed(width)}v${fixed(step)}h${fixed(-width)}z`;
        i += run - 1;
        continue;
      }
      if (!someAbove(values, i, j)) continue;
      const { corners, crossings } = cut(values, i, j);
      if (corners.length > 2) above2 += `M${corners.map(at).join("L")}z`;
      for (let k = 0; k + 1 < crossings.length; k += 2) line2 += `M${at(crossings[k])}L${at(crossings[k + 1])}`;
    }
  }
  return { above: above2, line: line2 };
}
function wholeFrom(values, i, j) {
  const [low, high] = [values[j], values[j + 1]];
  let run = 0;
  while (low[i + run] > 0 && low[i + run + 1] > 0 && high[i + run] > 0 && high[i + run + 1] > 0) run += 1;
  return run;
}
function someAbove(values, i, j) {
  const [low, high] = [values[j], values[j + 1]];
  return low[i] > 0 || low[i + 1] > 0 || high[i] > 0 || high[i + 1] > 0;
}
function cut(values, i, j) {
  const around = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]];
  const found2 = { corners: [], crossings: [] };
  around.forEach(([x, y], k) => {
    const [nextX, nextY] = around[(k + 1) % 4];
    const [here, next] = [values[y][x], values[nextY][nextX]];
    if (here > 0) found2.corners.push([x, y]);
    if (here > 0 === next > 0) return;
    const t = here / (here - next);
    const place = [x + (nextX - x) * t, y + (nextY - y) * t];
    found2.corners.push(place);
    found2.crossings.push(place);
  });
  return found2;
}

// playground/js/plane_view.js
function plane(c) {
  return [surface(c, c.result, c.place.plane, ""), legend(c)];
}
function surface(c, result, p, which) {
  const { page } = c;
  const { training } = runIn(result);
  const box = { x: p.left, y: p.top, width: p.size, height: p.size };
  const key = [training, result.steps, p.left, p.top, p.size];
  return [
    paper(p, null, ["x₁", "x₂"], [-1, 0, 1]),
    canvas(c, box, [training, result.steps, p.size], () => [{ picture: { ...scorePicture(result), pale: true }, x: p.left, y: p.top, size: p.size }]),
    inside(
      p,
      svg("path", { d: kept(page, `zero${which}`, key, () => zero(result, p)), class: "nnlab-zero" }),
      !c.result.empty && kept(page, `points${which}`, [training.data, p.left, p.top, p.size], () => points(training, p))
    ),
    svg("rect", { ...box, class: `nnlab-outline${which}`, "aria-hidden": "true" })
  ];
}
function scorePicture(result) {
  const planes = planesOf(result);
  const values = planes.of(planes.units - 1);
  if (result.setup.task === "regression") return { values, most: 1 };
  return { values: values.map((score) => 2 * sigmoid(score) - 1), most: 1, turned: true };
}
function zero(result, { left, top, size }) {
  const planes = planesOf(result);
  const values = planes.of(planes.units - 1);
  const rows = Array.from({ length: SIDE }, (_, j) => [...values.subarray((SIDE - 1 - j) * SIDE, (SIDE - j) * SIDE)]);
  const cell = size / SIDE;
  return regions2(rows, { left: left + cell / 2, top: top + cell / 2, size: size - cell }).line;
}
function points(training, p, at = [training.data.x1, training.data.x2]) {
  return marks(training, placed2(Array.from(at[0], (value, i) => [value, at[1][i]]), p));
}
function marks({ data: { targets, training }, setup: { task } }, places, these) {
  const paths2 = ["", "", "", ""];
  places.forEach(([x, y], k) => {
    const i = these ? these[k] : k;
    const kind = kindOf(task, targets[i]);
    const radius = (i < training ? 3.2 : 2.8) * (task === "classification" ? 1 : 0.5 + 0.7 * Math.min(1, Math.abs(targets[i])));
    paths2[kind + (i < training ? 0 : 2)] += shape(kind, Math.round(10 * x) / 10, Math.round(10 * y) / 10, radius);
  });
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" }, paths2.map((d, i) => d && svg("path", {
    d,
    class: i < 2 ? `nnlab-class${i} nnlab-point` : `nnlab-hollow nnlab-hollow${i - 2}`
  })));
}
function kindOf(task, target) {
  return task === "classification" ? target : Number(target < 0);
}
function legend({ page: { words: words2 }, place: { plane: p } }) {
  const y = p.top + p.size + 28;
  const middle = p.left + p.size / 2;
  return svg(
    "g",
    { "aria-hidden": "true" },
    svg("path", { d: shape(0, p.left + 6, y, 3.6) + shape(1, p.left + 18, y, 3.6), class: "nnlab-sample" }),
    label(words2.train, p.left + 28, y, { "text-anchor": "start", class: "nnlab-index" }),
    svg("path", { d: shape(0, middle + 6, y, 3.4) + shape(1, middle + 18, y, 3.4), class: "nnlab-sample nnlab-open" }),
    label(words2.test, middle + 28, y, { "text-anchor": "start", class: "nnlab-index" })
  );
}

// playground/js/turns.js
var EVERY = 3;
function count({ page: { at } }) {
  at.frame = (at.frame ?? 0) + 1;
}
function turn(c, which) {
  return playing(c) ? `turn ${Math.floor((c.page.at.frame - which) / EVERY)}` : c.result.steps;
}
var isTurn = (c, which) => !playing(c) || (c.page.at.frame - which) % EVERY === 0;

// playground/js/compare_view.js
function shownOther(c) {
  const { result: { other }, page: { at } } = c;
  if (!other) return at.other = null;
  const same = at.other && runIn(at.other) === runIn(other);
  if (!same || isTurn(c, 2)) at.other = other;
  return at.other;
}
function second(c, other) {
  if (!other) return null;
  const { result, place: { plane: plane2, second: p } } = c;
  return svg("g", {}, title(c, "net_now", result, plane2), title(c, "net_a", other, p), surface(c, other, p, "-a"));
}
function title({ page: { words: words2 } }, key, result, p) {
  const text = fill(words2[key], { units: unitsIn(result), steps: result.steps });
  return label(text, p.left, p.top - 12, { class: "nnlab-title", size: 13, room: p.size, "aria-hidden": "true" });
}
function buttons(c) {
  const { state, page, place: { buttons: p } } = c;
  const { words: words2, data } = page;
  const set = (compare) => page.set({ compare });
  const now = () => netOf(
    /** @type {any} */
    fieldsOf(state, data)
  );
  const swap = () => page.set({ ...traitsOfNet(
    /** @type {any} */
    state.compare,
    data
  ), compare: now() });
  const list = state.compare ? [["swap", words2.swap_name, swap], ["drop", words2.drop_name, () => set(null)]] : [["compare", words2.compare_name, () => set(now())]];
  const width = p.width / 3;
  const wide = 2 * width / list.length;
  const look = { size: 14, y: p.y + p.height / 2, height: p.height - 4 };
  return [
    list.map(([key, name, act2], i) => button({
      ...look,
      key,
      text: words2[key],
      name,
      x: p.x + (i + 0.5) * wide,
      width: wide - 6
    }, act2)),
    button({ ...look, key: "words", text: words2.in_words, name: words2.in_words_name, pressed: showsWords(c), x: p.x + 2.5 * width, width: width - 6 }, () => inWords(c))
  ];
}

// core/js/chart.js
function chart(box, across, up) {
  const { left, top, width, height } = box;
  const [right2, high] = [across[1] - across[0], up[1] - up[0]];
  return {
    ...box,
    across,
    up,
    x: (value) => left + (value - across[0]) / right2 * width,
    y: (value) => top + height - (value - up[0]) / high * height,
    at: (pixel) => across[0] + (pixel - left) / width * right2
  };
}
function sheet({ left, top, width, height, x, y }, ticks) {
  return svg(
    "g",
    { "aria-hidden": "true" },
    svg("rect", { x: left, y: top, width, height, class: "nnlab-plane" }),
    ticks.x.map(([value, text]) => label(text, x(value), top + height + 11, { size: 11, class: "nnlab-index" })),
    ticks.y.map(([value, text]) => [
      svg("path", { d: `M${left} ${y(value)}h${width}`, class: "nnlab-rule" }),
      label(text, left - 5, y(value), { size: 11, class: "nnlab-index", "text-anchor": "end" })
    ])
  );
}
function clipped({ left, top, width, height }, ...children) {
  const box = { x: left, y: top, width, height, viewBox: `${left} ${top} ${width} ${height}` };
  return svg("svg", { ...box, overflow: "hidden", "aria-hidden": "true" }, children);
}
function axisNames({ left, top, width, height }, [across, up]) {
  return svg(
    "g",
    { "aria-hidden": "true" },
    label(across, left + width, top + height + 11, { size: 12, class: "nnlab-index", "text-anchor": "end" }),
    label(up, left, top - 10, { size: 12, class: "nnlab-index", "text-anchor": "start" })
  );
}

// playground/js/curves.js
function curves(c, other) {
  const { result, page, place: { curves: { left, top, width, height } } } = c;
  if (result.empty) return null;
  const key = [runIn(result).training, other && runIn(other).training, turn(c, 1), left, top, width, height];
  return kept(page, "curves", key, () => drawn(c, other));
}
function drawn(c, other) {
  const { result: { past, steps }, page: { words: words2 }, place: { curves: p } } = c;
  const top = p.up[1];
  const ticks = { x: [[0, "0"], ...steps ? [[p.across[1], grouped(steps)]] : []], y: [[0, "0"], [top / 2, significant(top / 2)], [top, significant(top)]] };
  const tested = !Number.isNaN(past[0].test);
  return svg(
    "g",
    { "aria-hidden": "true" },
    sheet(
      p,
      /** @type {any} */
      ticks
    ),
    label(words2.step_axis, p.left + p.width / 2, p.top + p.height + 11, { size: 12, class: "nnlab-index" }),
    axisNames(p, ["", words2.loss_name]),
    clipped(
      p,
      other && svg("g", { class: "nnlab-faint" }, curve(p, other.past, "train", 0), tested && curve(p, other.past, "test", 1)),
      curve(p, past, "train", 0),
      tested && curve(p, past, "test", 1)
    ),
    numbers(c),
    other && second2(c, other)
  );
}
function curve(p, past, name, kind) {
  const places = past.map((one) => (
    /** @type {[number, number]} */
    [p.x(one.steps), p.y(Math.min(one[name], 3 * p.up[1]))]
  ));
  const [x, y] = places[places.length - 1];
  return [svg("path", { d: joined(places), class: `nnlab-curve${kind}` }), mark(kind, x - 4, y)];
}
var mark = (kind, x, y) => svg("path", { d: shape(0, x, y, 4), class: kind ? "nnlab-curve-test" : "nnlab-curve-train" });
function second2({ place: { curves: p } }, { losses }) {
  const y = p.top + p.height + 34 + 9 + 20;
  const half = p.width / 2;
  return [0, 1].map((i) => !Number.isNaN(losses[i]) && svg(
    "g",
    {},
    label(
      `A  ${significant(losses[i])}`,
      p.left + i * half + 15,
      y,
      { size: 13, "text-anchor": "start", class: "nnlab-index", "data-output": ["train-a", "test-a"][i] }
    ),
    !Number.isNaN(losses[2 + i]) && label(
      `${percent(losses[2 + i])}%`,
      p.left + (i + 1) * half - 8,
      y,
      { size: 12, "text-anchor": "end", class: "nnlab-index" }
    )
  ));
}
function numbers({ result: { losses }, page: { words: words2 }, place: { curves: p } }) {
  const y = p.top + p.height + 34;
  const half = p.width / 2;
  return [0, 1].map((i) => !Number.isNaN(losses[i]) && svg(
    "g",
    {},
    mark(i, p.left + i * half + 6, y - 8),
    label(words2[["train", "test"][i]], p.left + i * half + 15, y - 8, { "text-anchor": "start", room: half - 66 }),
    label(
      significant(losses[i]),
      p.left + i * half + 15,
      y + 9,
      { size: 13, "text-anchor": "start", class: "nnlab-strong", "data-output": ["train", "test"][i] }
    ),
    !Number.isNaN(losses[2 + i]) && label(
      `${percent(losses[2 + i])}%`,
      p.left + (i + 1) * half - 8,
      y - 8,
      { size: 12, "text-anchor": "end", class: "nnlab-index" }
    )
  ));
}

// core/js/ball.js
var PER_PIXEL = 0.6;
function ball(c, { key, name, turn: turn3, tilt, most, by, squares }, set) {
  const to = (around, over) => set({
    turn: (Math.round(around / by) * by % 360 + 360) % 360,
    tilt: Math.max(0, Math.min(most.tilt, Math.round(over / by) * by))
  });
  const held2 = hold(c, key, { turn: turn3, tilt }, to);
  const [first] = squares;
  return [
    svg("rect", {
      x: first.left,
      y: first.top,
      width: first.size,
      height: first.size,
      role: "slider",
      tabindex: 0,
      "data-key": key,
      "aria-label": name,
      "aria-valuenow": turn3,
      "aria-valuemin": 0,
      "aria-valuemax": most.turn,
      "aria-valuetext": `${turn3}°, ${tilt}°`,
      class: "nnlab-ball",
      ...held2,
      keydown: (event) => {
        const ends = { Home: 0, End: most.turn };
        if (!(event.key in ARROWS || event.key in ends)) return;
        event.preventDefault();
        if (event.key in ends) return to(ends[
          /** @type {"Home" | "End"} */
          event.key
        ], tilt);
        const [down, right2] = ARROWS[event.key];
        to(turn3 + right2 * by, tilt + down * by);
      }
    }),
    squares.slice(1).map(({ left, top, size }) => svg("rect", { x: left, y: top, width: size, height: size, "aria-hidden": "true", class: "nnlab-ball", ...held2 }))
  ];
}
function hold({ stage }, key, { turn: turn3, tilt }, to) {
  return {
    /** @param {PointerEvent} down */
    pointerdown: (down) => {
      const finger = down.pointerType === "touch";
      const held2 = follow(stage, down, (right2, below) => to(turn3 + PER_PIXEL * right2, tilt + (finger ? 0 : PER_PIXEL * below)));
      if (!held2 || finger) return;
      down.preventDefault();
      focusOn(stage, key);
    }
  };
}

// core/js/boundary.js
function segment([wx, wy], b, low, high) {
  const length2 = wx * wx + wy * wy;
  if (!(length2 > 0)) return null;
  const middle = (low + high) / 2;
  const far = ((wx + wy) * middle + b) / length2;
  const near2 = [middle - wx * far, middle - wy * far];
  const along = [-wy / Math.sqrt(length2), wx / Math.sqrt(length2)];
  let [start, end] = [-Infinity, Infinity];
  for (const i of [0, 1]) {
    if (along[i] === 0 && (near2[i] < low || near2[i] > high)) return null;
    if (along[i] === 0) continue;
    const ends = [(low - near2[i]) / along[i], (high - near2[i]) / along[i]];
    start = Math.max(start, Math.min(...ends));
    end = Math.min(end, Math.max(...ends));
  }
  const at = (t) => [near2[0] + along[0] * t, near2[1] + along[1] * t];
  return start < end ? [at(start), at(end)] : null;
}

// core/js/space.js
function seenFrom(turn3, tilt) {
  const [a, b] = [turn3, tilt].map((degrees) => degrees * Math.PI / 180);
  const [cos2, sin2, level, steep] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
  return ([x, y, z]) => {
    const away = x * sin2 + y * cos2;
    return [x * cos2 - y * sin2, z * level + away * steep, z * steep - away * level];
  };
}
function boxAround(places) {
  const ends = [Math.min, Math.max].map((end) => [0, 1, 2].map((axis) => end(...places.map((place) => place[axis]))));
  return (
    /** @type {[Place, Place]} */
    ends
  );
}
function edges(box) {
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => (
    /** @type {Place} */
    [0, 1, 2].map((axis) => box[bits >> axis & 1][axis])
  ));
  return [1, 2, 4].flatMap((bit) => corners.flatMap((corner, i) => i & bit ? [] : [
    /** @type {[Place, Place]} */
    [corner, corners[i | bit]]
  ]));
}
function cut2({ w, b }, box) {
  const height = (place) => w[0] * place[0] + w[1] * place[1] + w[2] * place[2] + b;
  const met = edges(box).flatMap(([from, to]) => {
    const [here, there] = [height(from), height(to)];
    if (here > 0 === there > 0) return [];
    const t = here / (here - there);
    return [
      /** @type {Place} */
      from.map((value, axis) => value + t * (to[axis] - value))
    ];
  });
  return inTurn(met, w);
}
function inTurn(corners, w) {
  if (corners.length < 3) return [];
  const dot = (one, other) => one.reduce((sum, value, axis) => sum + value * other[axis], 0);
  const middle = [0, 1, 2].map((axis) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length);
  const spokes = corners.map((corner) => corner.map((value, axis) => value - middle[axis]));
  const [p, q, r] = spokes[0];
  const across = [w[1] * r - w[2] * q, w[2] * p - w[0] * r, w[0] * q - w[1] * p];
  const scale = Math.hypot(...w);
  const angles = spokes.map((spoke) => Math.atan2(dot(spoke, across) / scale, dot(spoke, spokes[0])));
  return corners.map((_, i) => i).sort((i, j) => angles[i] - angles[j]).map((i) => corners[i]);
}
function wider([low, high]) {
  const most = Math.max(...low.map((value, axis) => high[axis] - value));
  const moved = (ends, by) => (
    /** @type {Place} */
    ends.map((value) => value + by * most)
  );
  return [moved(low, -0.08), moved(high, 0.08)];
}
function sceneOf(places, plane2) {
  const box = boxAround(places);
  const middle = (
    /** @type {Place} */
    box[0].map((low, axis) => (low + box[1][axis]) / 2)
  );
  return {
    places,
    box,
    middle,
    heights: places.map((place) => place.reduce((sum, value, axis) => sum + value * plane2.w[axis], plane2.b)),
    radius: Math.max(...places.map((place) => Math.hypot(...place.map((value, axis) => value - middle[axis])))),
    normal: plane2.w,
    wall: cut2(plane2, wider(box))
  };
}

// core/js/scene.js
var FILL = 0.44;
function scene({ middle, radius, box: ends, wall, normal, heights }, look, box, sheet3, marks2) {
  const [right2, up] = look(middle);
  const scale = FILL * box.size / (radius || 1);
  const shown = ([x, y]) => [box.left + box.size / 2 + (x - right2) * scale, box.top + box.size / 2 - (y - up) * scale];
  const at = (place) => shown(look(place));
  const facing = look(
    /** @type {Place} */
    normal
  )[2] >= 0 ? 1 : -1;
  const near2 = heights.map((height) => height * facing > 0);
  const some = (front) => marks2(near2.map((_, k) => k).filter((k) => near2[k] === front), shown);
  return [
    svg("path", { d: edges(ends).map((edge) => joined(edge.map(at))).join(""), class: "nnlab-cage" }),
    svg("path", { d: sheet3.map((way) => joined(way.map(at))).join(""), class: "nnlab-mesh" }),
    some(false),
    wall.length > 2 && svg("path", { d: `${joined(wall.map(at))}z`, class: "nnlab-wall" }),
    some(true)
  ];
}

// playground/js/fold.js
var [FIRST2, MOST2, BY] = [{ turn: 30, tilt: 20 }, { turn: 355, tilt: 90 }, 5];
var EVERY2 = 5;
function fold(c) {
  const { result, page: { words: words2 }, place: { fold: p } } = c;
  if (!p) return null;
  const { training } = runIn(result);
  if (result.folded.length === 3) return lifted(c);
  const [w1, w2, b] = result.theta.slice(-3);
  const ends = segment([w1, w2], b, p.low, p.high);
  const numbers2 = [.../* @__PURE__ */ new Set([0, Math.max(0, Math.floor(p.high))])].filter((at) => p.high - at > 0.15 * (p.high - p.low));
  return [
    paper(p, null, ["h₁", "h₂"], numbers2),
    label(words2.folded, Math.max(0, p.left - 60), p.top - 12, { class: "nnlab-title", size: 13, "aria-hidden": "true" }),
    inside(
      p,
      svg("path", { d: sheet2(result).map((way) => trace(
        /** @type {any} */
        way,
        p
      )).join(""), class: "nnlab-mesh" }),
      ends && svg("path", { d: trace(ends, p), class: "nnlab-zero" }),
      !result.empty && points(training, p, result.folded)
    )
  ];
}
function lifted(c) {
  const { result, page, page: { words: words2, at }, place: { fold: p } } = c;
  const { training } = runIn(result);
  const { turn: turn3, tilt } = at.look ??= FIRST2;
  const look = seenFrom(turn3, tilt);
  const places = result.folded[0].map((_, i) => result.folded.map((axis) => axis[i]));
  const of = sceneOf(places, { w: result.theta.slice(-4, -1), b: result.theta[result.theta.length - 1] });
  const some = (these, shown) => marks(training, these.map((i) => shown(look(places[i]))), these);
  const set = (to) => {
    at.look = to;
    page.redraw();
  };
  return [
    label(words2.folded_space, Math.max(0, p.left - 60), p.top - 12, { class: "nnlab-title", size: 13, "aria-hidden": "true" }),
    svg("rect", { x: p.left, y: p.top, width: p.size, height: p.size, class: "nnlab-plane" }),
    inside(p, !result.empty && scene(
      of,
      look,
      p,
      /** @type {any} */
      sheet2(result),
      some
    )),
    ball(c, { key: "look", name: words2.folded_look, turn: turn3, tilt, most: MOST2, by: BY, squares: [p] }, set)
  ];
}
function sheet2(result) {
  const { net: net2 } = runIn(result).training;
  const at = net2.layerAt[net2.sizes.length - 2];
  const axes = result.folded.map((_, j) => planesOf(result).of(at + j));
  const place = (i) => axes.map((axis) => axis[i]);
  const all = Array.from({ length: SIDE }, (_, k) => k);
  return all.filter((k) => k % EVERY2 === 0 || k === SIDE - 1).flatMap((k) => [
    all.map((i) => place(k * SIDE + i)),
    all.map((i) => place(i * SIDE + k))
  ]);
}

// playground/js/inputs.js
function inputs(c) {
  const { place: { net: p } } = c;
  return [Object.keys(FEATURES).map((name, i) => input(c, name, p.inputs[i])), heads(c)];
}
function input(c, name, { x, y, size }) {
  const { state, page } = c;
  const on2 = state.features.includes(name);
  const said = fill(on2 ? page.words.feature_on : page.words.feature_off, { name: INPUTS[name] });
  return svg(
    "g",
    {
      role: "button",
      tabindex: 0,
      "data-key": `input_${name}`,
      "aria-label": said,
      "aria-pressed": String(on2),
      class: `nnlab-input ${on2 ? "nnlab-on" : ""}`,
      ...press(() => turn2(c, name))
    },
    svg("rect", { x: 0, y: y - size / 2 - 1, width: x + size / 2, height: size + 2, class: "nnlab-ground" }),
    svg("rect", { x: x - size / 2, y: y - size / 2, width: size, height: size, rx: 3, class: `nnlab-unit ${on2 ? "" : "nnlab-dead"}` }),
    label(INPUTS[name], x - size / 2 - 5, y, { size: 12, room: x - size / 2 - 6, "text-anchor": "end", "aria-hidden": "true" })
  );
}
function turn2({ state, page }, name) {
  const features = Object.keys(FEATURES).filter((one) => one === name !== state.features.includes(one));
  if (features.length) page.set({ features, start: [], steps: 0 });
}
function heads(c) {
  const { state: { hidden }, page: { words: words2 }, place: { net: p } } = c;
  const name = (text, layer) => fill(text, { layer: layer + 1 });
  return [
    pair2(
      c,
      31,
      fill(words2.layers, { count: hidden.length }),
      "layer",
      [words2.layer_less, words2.layer_more],
      [hidden.length > 0 && hidden.slice(0, -1), hidden.length < MOST_LAYERS && [...hidden, hidden[hidden.length - 1] ?? 4]]
    ),
    p.layers.map((units3, k) => pair2(
      c,
      units3[0].x,
      String(hidden[k]),
      `units${k}`,
      [name(words2.unit_less, k), name(words2.unit_more, k)],
      [hidden[k] > 1 && hidden.with(k, hidden[k] - 1), hidden[k] < MOST_UNITS && hidden.with(k, hidden[k] + 1)]
    ))
  ];
}
function pair2({ page, place: { net: p } }, x, text, key, names2, nets) {
  const width = Math.min(30, p.step / 2 - 2);
  const one = (i) => {
    const hidden = nets[i];
    const piece = button({
      key: `${key}${"-+"[i]}`,
      text: "−+"[i],
      name: names2[i],
      size: 16,
      x: x + (i - 0.5) * (width + 2),
      y: p.top + 34,
      width,
      height: 32
    }, () => hidden && page.set({ hidden, start: [], steps: 0 }));
    piece.attributes["aria-disabled"] = hidden ? null : "true";
    return piece;
  };
  return svg("g", {}, label(text, x, p.top + 8, { size: 12, "aria-hidden": "true", class: "nnlab-index" }), one(0), one(1));
}

// core/js/handle.js
function handle(c, { key, name, value, low, high, text }, { step, go, drag, take: take2 }) {
  return {
    role: "slider",
    tabindex: 0,
    "data-key": key,
    "aria-label": name,
    "aria-valuenow": value,
    "aria-valuemin": low,
    "aria-valuemax": high,
    "aria-valuetext": text,
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      if (!(event.key in SLIDER_STEPS)) return;
      event.preventDefault();
      const by = SLIDER_STEPS[event.key];
      if (Number.isFinite(by)) step(by);
      else go(by < 0 ? low : high);
    },
    /** @param {PointerEvent} event */
    pointerdown: (event) => {
      if (!follow(c.stage, event, drag)) return;
      event.preventDefault();
      focusOn(c.stage, key);
      take2?.();
    }
  };
}

// playground/js/weights.js
var MOST3 = 10;
var STEP = 0.1;
var DRAG = 0.02;
function chosen({ page, result: { theta } }) {
  return Math.min(page.at.parameter ?? 0, theta.length - 1);
}
function choose({ page, result: { theta } }, i) {
  page.at.parameter = (i + theta.length) % theta.length;
  page.redraw();
}
function weights(c) {
  const { result: { setup, theta }, page: { words: words2 }, place: { panel: p } } = c;
  const i = chosen(c);
  const value = theta[i];
  const name = wireName(setup, words2, wires(setup)[i]);
  const [size, y] = [36, p.y + p.height / 2];
  const box = { x: 2 * size + 8, y: p.y + 2, width: p.width - 4 * size - 16, height: p.height - 4 };
  const write2 = (to) => change(c, i, to);
  const said = {
    key: "parameter",
    name: fill(words2.parameter, { name }),
    value,
    low: Math.min(-MOST3, value),
    high: Math.max(MOST3, value),
    text: number(value)
  };
  const one = (key, text, x, act2) => button({ key, text, name: words2[key], x: x + size / 2, y, width: size, height: size }, act2);
  return [
    one("previous", "‹", 1, () => choose(c, i - 1)),
    one("next", "›", size + 4, () => choose(c, i + 1)),
    svg("rect", { ...box, rx: 6, class: "nnlab-value" }),
    label(name, box.x + box.width / 2, box.y + 12, { size: 12, room: box.width - 8, "aria-hidden": "true", class: "nnlab-index" }),
    label(significant(value), box.x + box.width / 2, box.y + 29, { size: 14, "aria-hidden": "true", class: "nnlab-strong" }),
    svg("rect", {
      ...box,
      rx: 6,
      class: "nnlab-reach",
      ...handle(c, said, { step: (by) => write2(value + by * STEP), go: write2, drag: () => {
      } }),
      pointerdown: (event) => byPointer(c, event, (by) => write2(value + by))
    }),
    one("less", "−", p.width - 2 * size - 4, () => write2(value - STEP)),
    one("more", "+", p.width - size - 1, () => write2(value + STEP))
  ];
}
function byPointer({ stage }, down, add) {
  const up = down.pointerType === "touch" ? 0 : 1;
  down.preventDefault();
  focusOn(stage, "parameter");
  pull(stage, down, ({ type, clientX, clientY }) => {
    if (type === "pointermove") add(DRAG * (clientX - down.clientX - up * (clientY - down.clientY)));
  });
}
function reseed({ state: { seed, start }, page }) {
  const { seeded } = page.at;
  page.at.seeded = { seed, start };
  const other = seeded && seeded.seed !== seed && start.length > 0;
  if (other && JSON.stringify(start) === JSON.stringify(seeded.start)) page.afterwards(() => page.set({ start: [] }));
}
function change({ result: { theta }, page }, i, to) {
  page.set({ start: theta.with(i, Math.round(to * 1e3) / 1e3), steps: 0 });
}

// playground/js/net_view.js
function net(c) {
  const { place: { net: p } } = c;
  return [lines(c), pictures2(c), inputs(c), p.layers.map((units3, k) => units3.map((spot, j) => unit(c, spot, k, j))), output(c)];
}
function columns({ result: { setup }, place: { net: p } }) {
  const all = Object.keys(FEATURES);
  return [setup.features.map((name) => p.inputs[all.indexOf(name)]), ...p.layers, [p.output]];
}
function lines(c) {
  const { result: { setup, theta }, page, place: { net: p } } = c;
  const at = chosen(c);
  const shape2 = [p.top, p.width, p.size, JSON.stringify([setup.features, setup.hidden])];
  const list = kept(page, "paths", shape2, () => paths(c));
  return [
    kept(page, "wires", [runIn(c.result).training, turn(c, 0), at, list], () => svg("g", { "aria-hidden": "true", class: "nnlab-wires" }, list.map((d, i) => d && svg("path", {
      d,
      class: `${theta[i] < 0 ? "nnlab-below" : "nnlab-above"} ${i === at ? "nnlab-chosen" : ""}`,
      "stroke-width": (0.4 + 2.2 * Math.sqrt(Math.min(9, Math.abs(theta[i])))).toFixed(1)
    })))),
    kept(page, "presses", shape2, () => svg("g", { "aria-hidden": "true" }, list.map((d, i) => d && svg("path", {
      d,
      class: "nnlab-wire-press",
      pointerdown: press(() => choose(c, i)).pointerdown
    }))))
  ];
}
function paths(c) {
  const units3 = columns(c);
  return wires(c.result.setup).map(({ layer, to, from }) => {
    if (from < 0) return null;
    const [a, b] = [units3[layer][from], units3[layer + 1][to]];
    const [x, u] = [a.x + a.size / 2, b.x - b.size / 2];
    const bend = (u - x) / 2;
    return `M${x} ${a.y}C${x + bend} ${a.y} ${u - bend} ${b.y} ${u} ${b.y}`;
  });
}
function pictures2(c) {
  const { result, place: { net: p } } = c;
  const { setup, steps } = result;
  const { training } = runIn(result);
  const box = { x: 0, y: p.top, width: p.width, height: p.bottom - p.top };
  const key = [training, steps, p.size, p.width];
  const painted2 = (picture, { x, y, size }) => ({ picture, x: x - size / 2, y: y - size / 2, size });
  return canvas(c, box, key, () => {
    const planes = planesOf(result);
    const seen3 = Object.keys(FEATURES).map((name, i) => painted2({ values: featurePicture(name), most: 1.8, pale: !setup.features.includes(name) }, p.inputs[i]));
    const units3 = p.layers.flatMap((column, k) => column.map((spot, j) => painted2(unitPicture(planes.of(training.net.layerAt[k + 1] + j), setup.activation), spot)));
    return [...seen3, ...units3, painted2(scorePicture(result), p.output)];
  });
}
function unit(c, spot, layer, j) {
  const dead = c.result.dead.some(([k, i]) => k === layer && i === j);
  return framed(c, spot, runIn(c.result).training.net.biasesAt[layer] + j, dead);
}
function output(c) {
  const { result, page: { words: words2 }, place: { net: p } } = c;
  const { x, y, size } = p.output;
  return [
    framed(c, p.output, result.theta.length - 1, false),
    label(words2.output, Math.min(x, p.width - 20), y - size / 2 - 10, { "aria-hidden": "true", class: "nnlab-index" })
  ];
}
function framed(c, { x, y, size }, bias, dead) {
  const kinds = ["nnlab-unit", dead && "nnlab-dead", chosen(c) === bias && "nnlab-chosen"];
  return svg("rect", {
    x: x - size / 2,
    y: y - size / 2,
    width: size,
    height: size,
    rx: 3,
    class: kinds.filter(Boolean).join(" "),
    "aria-hidden": "true",
    pointerdown: press(() => choose(c, bias)).pointerdown
  });
}

// playground/js/tools.js
function tools(c) {
  if (!c.place.tools) return null;
  return OWN.includes(c.result.setup.data) ? pens(c) : typed(c);
}
var tool = ({ page }) => page.at.tool ?? 0;
var held = ({ page }) => page.at.held ?? -1;
var hold2 = ({ page }, point) => {
  page.at.held = point;
};
function pens(c) {
  const { page, place: { tools: p }, result: { setup: { data, task } } } = c;
  const { words: words2 } = page;
  const [pen0, pen1] = task === "regression" ? [words2.pen_above, words2.pen_below] : [words2.pen0, words2.pen1];
  const take2 = (kind) => {
    hold2(c, -1);
    page.at.tool = kind;
    page.redraw();
  };
  const clear = () => {
    hold2(c, -1);
    page.set({ [data]: [], steps: 0 });
  };
  const list = [
    ["pen0", "●", pen0, tool(c) === 0, 0.17, () => take2(0)],
    ["pen1", "▲", pen1, tool(c) === 1, 0.17, () => take2(1)],
    ["eraser", words2.eraser, words2.eraser, tool(c) === "erase", 0.28, () => take2("erase")],
    ["clear", words2.clear, words2.clear, null, 0.38, clear]
  ];
  let left = p.x;
  return list.map(([key, text, name, pressed2, share, act2]) => {
    const width = share * p.width - 6;
    const piece = button({ key, text, name, pressed: pressed2, size: 13, x: left + width / 2 + 1, y: p.y + p.height / 2, width, height: p.height - 2 }, act2);
    left += share * p.width;
    return piece;
  });
}
function typed({ state, page, place: { tools: p } }) {
  const { words: words2 } = page;
  const read = ({ target }) => page.set({ expression: (
    /** @type {HTMLInputElement} */
    target.value
  ), steps: 0 });
  const field = html("input", {
    type: "text",
    class: "nnlab-typed",
    "data-key": "expression",
    "aria-label": words2.expression,
    maxlength: LONGEST,
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    input: read
  });
  page.afterwards(() => {
    if (field.node.value !== state.expression) field.node.value = state.expression;
  });
  return [
    svg(
      "foreignObject",
      { x: p.x, y: p.y, width: p.width, height: p.height },
      html("label", { class: "nnlab-function" }, html("span", { "aria-hidden": "true" }, "x₂ >"), field)
    )
  ];
}

// playground/js/own_points.js
var NEAR = 10;
var STEP2 = 0.1;
function ownPoints(c) {
  const { result: { setup }, page, place: { plane: p } } = c;
  if (!OWN.includes(setup.data)) return null;
  const [x, y] = cursor(c);
  const point = held(c);
  const what = page.words[point >= 0 ? "point_held" : near(c, placed3(c), [x, y]) >= 0 ? "point_here" : "point_none"];
  return svg(
    "g",
    {
      role: "application",
      tabindex: 0,
      "data-key": "own",
      class: "nnlab-own-points",
      "aria-label": fill(page.words.own_surface, { x: number(x), y: number(y), what }),
      /** @param {KeyboardEvent} event */
      keydown: (event) => byKey(c, event)
    },
    svg("rect", {
      x: p.left,
      y: p.top,
      width: p.size,
      height: p.size,
      class: "nnlab-pad nnlab-ground",
      /** @param {PointerEvent} event */
      pointerdown: (event) => byPointer2(c, event)
    }),
    svg("path", { d: `M${p.x(x) - 7} ${p.y(y)}h14M${p.x(x)} ${p.y(y) - 7}v14`, class: "nnlab-cursor", "aria-hidden": "true" })
  );
}
var placed3 = ({ state, result: { setup } }) => state[setup.data];
function keep({ page, result: { setup } }, own) {
  page.set({ [setup.data]: own, steps: 0 });
}
function given(c) {
  const kind = Number(tool(c));
  return c.result.setup.task === "regression" ? 1 - 2 * kind : kind;
}
function near({ place: { plane: p } }, own, [x, y]) {
  let [found2, least] = [-1, NEAR / p.scale];
  own.forEach(([u, v], i) => {
    const far = Math.hypot(u - x, v - y);
    if (far < least) [found2, least] = [i, far];
  });
  return found2;
}
function byPointer2(c, down) {
  const { stage, page, place: { plane: p } } = c;
  let own = placed3(c);
  let at = -1;
  hold2(c, -1);
  pull(stage, down, (event) => {
    const { x, y } = onStage(c, event);
    const to = [onSheet((x - p.left) / p.scale - SHOWN), onSheet((p.top + p.size - y) / p.scale - SHOWN)];
    page.at.cursor = to;
    if (at < 0) at = near(c, own, to);
    if (tool(c) === "erase") {
      if (at >= 0) keep(c, own = without(own, at));
      at = -1;
    } else {
      if (at < 0 && own.length < MOST_POINTS) at = own.length;
      if (at >= 0) keep(c, own = put2(own, at, to, given(c)));
    }
    page.redraw();
  });
  focusOn(stage, "own");
}
var onSheet = (value) => onGrid(Math.max(-SHOWN, Math.min(SHOWN, value)));
var without = (own, at) => own.filter((_, i) => i !== at);
function put2(own, at, [x, y], kind) {
  const after = [...own];
  after[at] = [x, y, own[at]?.[2] ?? kind];
  return after;
}
var cursor = ({ page }) => page.at.cursor ?? [0, 0];
function byKey(c, event) {
  const { page } = c;
  const own = placed3(c);
  const [[x, y], at] = [cursor(c), held(c)];
  const way = ARROWS[event.key];
  const here = near(c, own, [x, y]);
  if (way) {
    const to = [onSheet(x + STEP2 * way[1]), onSheet(y - STEP2 * way[0])];
    page.at.cursor = to;
    if (own[at]) keep(c, put2(own, at, to, 0));
  } else if (event.key === "Delete" || event.key === "Backspace" || isPress(event) && tool(c) === "erase") {
    hold2(c, -1);
    if (here >= 0) keep(c, without(own, here));
  } else if (isPress(event)) {
    if (at >= 0) hold2(c, -1);
    else if (here >= 0) hold2(c, here);
    else if (own.length < MOST_POINTS) keep(c, put2(own, own.length, [x, y], given(c)));
  } else return;
  event.preventDefault();
  page.redraw();
}
var isPress = ({ key }) => key === " " || key === "Enter";

// playground/js/draw.js
function draw(c) {
  count(c);
  seen2(c);
  reseed(c);
  const other = shownOther(c);
  return [lessons(c), bar(c), net(c), weights(c), tools(c), plane(c), ownPoints(c), second(c, other), curves(c, other), buttons(c), fold(c), exchangePanel(c)];
}

// playground/js/fits.js
function fits(state, data) {
  const { expression, own, measured: measured2 } = state;
  if (typeof expression !== "string" || Array.from(expression).length > LONGEST) return false;
  if (typeof state.first !== "string") return false;
  if (!isPlace(state.lesson_index, data.lessons.length + 1)) return false;
  const chosen2 = Object.entries(CHOSEN).every(([trait, options]) => isPlace(state[trait], data[options].length));
  const others = Object.entries(OTHERS).every(([trait, options]) => isPlace(state[trait], data[options].length + 1));
  const { other_rate: learning_rate, other_batch: batch, other_penalty_rate: penalty_rate } = state;
  return chosen2 && others && isSetup({ learning_rate, batch, penalty_rate }) && isSetup({ ...fieldsOf(state, data), own, measured: measured2, expression: USUAL.expression });
}
var CHOSEN = {
  dataset_index: "datasets",
  activation_index: "activations",
  optimizer_index: "optimizers",
  penalty_index: "penalties"
};
var OTHERS = { rate_index: "rates", batch_index: "batches", penalty_rate_index: "penaltyRates" };
var isPlace = (at, count2) => Number.isInteger(at) && /** @type {number} */
at >= 0 && /** @type {number} */
at < count2;
function isSetup(fields) {
  try {
    setupFrom(fields);
    return true;
  } catch (problem) {
    if (problem instanceof Problem) return false;
    throw problem;
  }
}

// playground/js/layout.js
var WIDE2 = 600;
var ROWS = 8;
var [BAR, HEAD, GAP, LABEL, AXIS, FOOT] = [40, 52, 12, 48, 30, 60];
var PANEL = 44;
var CURVES = 98;
var TOOLS = 40;
var TITLE = 18;
var ROW = 22;
var FOLDED = 30;
var [TASK2, TASK_WIDE, TASK_MIDDLE, TASK_NARROW] = [46, 136, 180, 264];
function layout(state, { setup, past, folded, other }, width) {
  const wide = width >= WIDE2;
  const beside = wide && !other;
  const side = sideOf(wide, Boolean(other), width);
  const across = beside ? width - side - AXIS - 22 : width;
  const task = !state.lesson_index ? TASK2 : width < 600 ? TASK_NARROW : width < 760 ? TASK_MIDDLE : TASK_WIDE;
  const top = task + BAR + GAP;
  const net2 = netIn(setup, across, top, beside ? 42 : 31, beside ? 34 : 25);
  const bottom = net2.bottom + 10;
  const panel = { x: 0, y: bottom, width: across, height: PANEL };
  const hands2 = OWN.includes(setup.data) || setup.data === "function";
  const title2 = other ? TITLE : 0;
  const planeTop = (beside ? top + 20 : bottom + PANEL + 20 + (hands2 ? TOOLS + 8 : 0)) + title2;
  const at = wide ? width - side : (width - side + AXIS) / 2;
  const plane2 = square(at, planeTop, side, -SHOWN, SHOWN);
  const second3 = other && square(wide ? AXIS + 10 : at, wide ? planeTop : planeTop + side + 44 + title2, side, -SHOWN, SHOWN);
  const low = (second3 ?? plane2).top + side + 60;
  const left = beside ? plane2.left : AXIS + 12;
  const box = { left, top: low, width: (beside ? side : Math.min(width - left, 520)) - 14, height: CURVES };
  const pasts = other ? [past, other.past] : [past];
  const latest = Math.max(1, ...pasts.map((one) => one.at(-1)?.steps ?? 0));
  const curves2 = chart(box, [0, latest], [0, Math.max(...pasts.map(highest))]);
  const tools2 = hands2 && { x: beside ? plane2.left : 0, y: beside ? task : bottom + PANEL + 10, width: beside ? side : Math.min(width, 420), height: TOOLS };
  const buttons2 = { x: beside ? plane2.left - AXIS : 0, y: low + CURVES + FOOT + (other ? ROW : 0), width: beside ? side + AXIS : Math.min(width, 420), height: BAR };
  const end = buttons2.y + buttons2.height;
  const under = (beside ? bottom + PANEL : end) + FOLDED;
  const fold2 = folded && foldIn(folded, wide ? AXIS + 60 : plane2.left, under, beside ? Math.min(260, across - AXIS - 80) : 180);
  const height = Math.max(panel.y + PANEL, end, fold2 ? fold2.top + fold2.size + 20 : 0) + 4;
  return { lesson: { width, height: task }, bar: { y: task, width: wide ? Math.min(across, 520) : width, height: BAR }, net: net2, panel, tools: tools2, plane: plane2, second: second3, curves: curves2, buttons: buttons2, fold: fold2, height };
}
function sideOf(wide, two, width) {
  if (!wide) return Math.min(two ? 220 : 280, width - AXIS - 20);
  return Math.round(Math.min(300, two ? (width - 2 * AXIS - 40) / 2 : Math.max(216, width * 0.34)));
}
function foldIn(folded, left, top, size) {
  let [low, high] = [0, 0];
  for (const axis of folded) for (const value of axis) [low, high] = [Math.min(low, value), Math.max(high, value)];
  const room = 0.08 * (high - low) || 1;
  return square(left, top, size, low - room, high + room);
}
function netIn({ hidden }, width, top, row, size) {
  const first = LABEL + size / 2;
  const step = (width - size / 2 - 2 - first) / (hidden.length + 1);
  const middle = top + HEAD + ROWS * row / 2;
  const column = (k, count2) => Array.from({ length: count2 }, (_, j) => ({ x: Math.round(first + k * step), y: Math.round(middle + (j - (count2 - 1) / 2) * row), size }));
  return {
    top,
    size,
    head: HEAD,
    step,
    bottom: top + HEAD + ROWS * row,
    width,
    inputs: column(0, 7),
    layers: hidden.map((count2, k) => column(k + 1, count2)),
    output: column(hidden.length + 1, 1)[0]
  };
}
function highest(past) {
  if (!past.length) return 1;
  const [first, last] = [past[0], past[past.length - 1]];
  const most = Math.max(first.train, first.test || 0, Math.min(4 * first.train, Math.max(last.train, last.test || 0)), 1e-3);
  const power2 = 10 ** Math.floor(Math.log10(most));
  return power2 * ([1, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power2 >= most) ?? 10);
}

// playground/js/index.js
var snippet = (state, data) => numpyScript({ ...USUAL, ...fieldsOf(state, data) }, state.steps);
var link = (state, data) => MARK + toLink({ ...USUAL, ...fieldsOf(state, data) });
var index_default = view({ name: "playground", compute, layout, draw, line, snippet, derived, fits, link });
export {
  index_default as default
};
