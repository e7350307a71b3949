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
function fill(template, values = {}) {
  return template.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}
function literal(value) {
  const size = Math.abs(value);
  if (size === 0 || size >= 1e-4 && size < 1e16) return String(value);
  const [digits2, exponent] = value.toExponential().split("e");
  return `${digits2}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
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
function onStage({ stage, page, place }, { clientX, clientY }) {
  const box = stage.getBoundingClientRect();
  const shrink = Math.max(page.width, place.width ?? 0) / box.width;
  return { x: (clientX - box.x) * shrink, y: (clientY - box.y) * shrink };
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
function view(parts3) {
  return {
    parts: parts3,
    /** @param {{model: any, el: HTMLElement}} host */
    render({ model, el }) {
      const frame = new Frame(parts3, model, el);
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
    const problem = html("p", { class: "nnlab-problem" });
    const line2 = html("p", { class: "nnlab-line" });
    const buttons = foot(words2, () => this.restart(), () => this.parts.snippet(this.read(), this.data));
    const root = html(
      "div",
      { class: `nnlab nnlab-view nnlab-${this.parts.name}` },
      board,
      problem,
      line2,
      this.speaker.place,
      buttons.place
    );
    made(root);
    return { stage: stage.node, board: board.node, problem: problem.node, line: line2.node, root: root.node, buttons };
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
    const picture2 = result.problem ? result.problem.picture : result;
    if (picture2) this.shown = { state, result: picture2 };
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

// orientation/js/field.js
var made2 = /* @__PURE__ */ new Map();
function fieldOf(size, wavelength, offset, phase) {
  const key = [size, wavelength, offset, phase].join();
  const known = made2.get(key) ?? gabor(size, wavelength, offset, phase);
  made2.set(key, known);
  return known;
}
function gabor(size, wavelength, offset, phase) {
  const at = Array.from({ length: size }, (_, k) => k - (size - 1) / 2);
  const sigma = 0.5 * wavelength;
  const bell = (across2) => Math.exp(-(across2 ** 2) / (2 * sigma ** 2));
  const down = at.map((up) => bell(0.5 * up));
  const across = at.map((right) => offset - right);
  const bells = across.map(bell);
  const waves = across.map((d, j) => bells[j] * Math.cos(2 * Math.PI * d / wavelength + phase * Math.PI / 180));
  const mean = total(waves) / total(bells);
  const even = waves.map((wave, j) => wave - mean * bells[j]);
  const length = Math.sqrt(total(even.map((v) => v * v)) * total(down.map((v) => v * v)));
  return down.map((tall) => even.map((wide) => tall * wide / length));
}
var total = (values) => values.reduce((sum, value) => sum + value, 0);

// orientation/js/compute.js
var NEAR = 1e-9;
var POOLS = {
  simple: ([one]) => one,
  max: (parts3) => Math.max(...parts3),
  sum: (parts3) => parts3.reduce((sum, part) => sum + part, 0),
  sum_of_squares: squares,
  energy: squares
};
function squares(parts3) {
  return parts3.reduce((sum, part) => sum + part * part, 0);
}
function compute({ kind_index, angle, offset, wavelength }, data) {
  const kind = data.kinds[kind_index];
  const fields = fieldsOf(kind, wavelength, data);
  const partsAt = (turn, place) => {
    const picture2 = bar(data, turn, place);
    return fields.map((field2) => cut(kind, picture2.reduce((sum, { i, j, ink }) => sum + ink * field2[i][j], 0)));
  };
  const answerAt = (turn, place) => POOLS[kind](partsAt(turn, place));
  const parts3 = partsAt(angle, offset);
  const turning = data.turns.map((turn) => answerAt(turn, offset));
  const placing = data.places.map((place) => answerAt(angle, place));
  return {
    kind,
    parts: parts3,
    turning,
    placing,
    answer: POOLS[kind](parts3),
    tuning: halfWidth(data.turns, turning, data.silent),
    tolerance: halfWidth(data.places, placing, data.silent)
  };
}
function cut(kind, drive) {
  return kind === "energy" ? drive : Math.max(drive, 0);
}
function fieldsOf(kind, wavelength, { size, offsets }) {
  if (kind === "simple") return [fieldOf(size, wavelength, 0, 0)];
  if (kind === "energy") return [0, 90].map((phase) => fieldOf(size, wavelength, 0, phase));
  return offsets.map((offset) => fieldOf(size, wavelength, offset, 0));
}
function bar({ size, bar: { width, length } }, angle, offset) {
  const turn = angle * Math.PI / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [half, reach] = [(size - 1) / 2, Math.hypot(length, width) / 2 + 1];
  const picture2 = [];
  for (let i = Math.ceil(half - reach); i <= half + reach; i++) {
    for (let j = Math.max(0, Math.ceil(half + offset - reach)); j <= Math.min(size - 1, half + offset + reach); j++) {
      const [right, up] = [j - half - offset, half - i];
      const ink = edge(length, right * cos + up * sin) * edge(width, up * cos - right * sin);
      if (ink) picture2.push({ i, j, ink });
    }
  }
  return picture2;
}
var edge = (size, distance) => Math.max(0, Math.min(1, size / 2 + 0.5 - Math.abs(distance)));
function halfWidth(at, answers, silent) {
  const most = Math.max(...answers);
  if (most < silent) return null;
  const top = answers.findIndex((answer) => answer >= most * (1 - NEAR));
  return crossing(at, answers, top, 1, most / 2) - crossing(at, answers, top, -1, most / 2);
}
function crossing(at, answers, top, way, half) {
  let a = top;
  for (let b = top + way; b in answers; a = b, b += way) {
    if (answers[b] < half) return at[a] + (at[b] - at[a]) * (answers[a] - half) / (answers[a] - answers[b]);
  }
  return at[a];
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

// core/js/chart.js
function chart(box, across, up) {
  const { left, top, width, height } = box;
  const [right, high] = [across[1] - across[0], up[1] - up[0]];
  return {
    ...box,
    across,
    up,
    x: (value) => left + (value - across[0]) / right * width,
    y: (value) => top + height - (value - up[0]) / high * height,
    at: (pixel) => across[0] + (pixel - left) / width * right
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

// core/js/plane.js
function joined(points) {
  return `M${points.map(([x, y]) => `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`).join("L")}`;
}

// core/js/handle.js
function handle(c, { key, name, value, low, high, text }, { step, go, drag, take }) {
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
      take?.();
    }
  };
}

// core/js/upright.js
function upright(c, p, said, by, set) {
  const { value, low, high } = said;
  const at = p.x(value);
  const go = (x) => set(nearest(p.at(x), low, high, by));
  return [
    svg("rect", {
      x: p.left,
      y: p.top,
      width: p.width,
      height: p.height,
      class: "nnlab-pad",
      "aria-hidden": "true",
      /** @param {PointerEvent} event */
      pointerdown: (event) => pull(c.stage, event, (moved) => go(onStage(c, moved).x))
    }),
    svg("path", { d: `M${at} ${p.top}v${p.height}`, class: "nnlab-upright", "aria-hidden": "true" }),
    // A rectangle, for the box of an upright line has no width to point at or to be found by.
    svg("rect", {
      x: at - 12,
      y: p.top,
      width: 24,
      height: p.height,
      class: "nnlab-reach",
      ...handle(c, said, {
        step: (steps) => set(nearest(value + steps * by, low, high, by)),
        go: set,
        drag: (right) => go(at + right)
      })
    })
  ];
}
function nearest(value, low, high, by) {
  return Math.max(low, Math.min(high, low + by * Math.round((value - low) / by)));
}

// orientation/js/curves.js
function curves(c) {
  const { state: { angle, offset }, result: { turning, placing }, page, place: { turned, moved, turns, places } } = c;
  const { words: words2, data: { ranges } } = page;
  const [, top, turn] = ranges.angle;
  const [low, high, by] = ranges.offset;
  const at = { key: "angle-line", name: words2.hold_angle_line, value: angle, low: 0, high: top, text: fill(words2.degrees, { value: angle }) };
  const here = { key: "offset-line", name: words2.hold_offset_line, value: offset, low, high, text: fill(words2.pixels, { value: number(offset) }) };
  return [
    chartOf(c, turned, words2.by_angle, [0, 45, 90, 135, 180], "°", turns, turning),
    upright(c, turned, at, turn, (value) => page.set({ angle: value })),
    chartOf(c, moved, words2.by_place, [-12, -6, 0, 6, 12], "", places, placing),
    upright(c, moved, here, by, (value) => page.set({ offset: value }))
  ];
}
function chartOf({ place: { most } }, p, name, ticks, unit, at, answers) {
  const top = most > 4 ? 2 * Math.floor(most / 2) : Math.floor(most * 2) / 2;
  const half = Math.max(...answers) / 2;
  return [
    label(name, p.left, p.top - 12, { size: 12, class: "nnlab-title" }),
    sheet(p, { x: ticks.map((value) => [value, number(value) + unit]), y: [[0, "0"], [top, number(top)]] }),
    svg(
      "g",
      { "aria-hidden": "true", "pointer-events": "none" },
      half > 0.025 && svg("path", { d: `M${p.left} ${p.y(half)}h${p.width}`, class: "nnlab-half" }),
      svg("path", { d: joined(answers.map((answer, i) => [p.x(at[i]), p.y(answer)])), class: "nnlab-answers" })
    )
  ];
}

// orientation/js/layout.js
var [AXIS, GAP, TITLE, BELOW, PARTS] = [34, 18, 26, 20, 118];
function layout(_state, { turning, placing }, width, { size, turns, places }) {
  const wide = width >= 560;
  const side = Math.min(288, wide ? width * 0.42 : width - 16);
  const left = wide ? 4 : (width - side) / 2;
  const room = wide ? { left: side + GAP + AXIS, width: width - side - GAP - AXIS - 18 } : { left: AXIS, width: width - AXIS - 18 };
  const tall = wide ? side / 2 - TITLE - BELOW : 96;
  const most = 1.08 * Math.max(0.5, ...turning, ...placing);
  const first = wide ? TITLE : side + 8 + TITLE;
  const box = { ...room, height: tall };
  const turned = chart({ ...box, top: first }, [0, 180], [0, most]);
  const second = first + tall + BELOW + TITLE;
  const moved = chart({ ...box, top: second }, [places[0], places[places.length - 1]], [0, most]);
  const parts3 = Math.max(4 + side, second + tall + BELOW) + 12;
  const scale = side / size;
  return {
    turned,
    moved,
    turns,
    places,
    most,
    picture: { left, top: 4, side, scale, middle: { x: left + side / 2, y: 4 + side / 2 } },
    parts: { left: 4, top: parts3, width: width - 8, height: PARTS - 30 },
    height: parts3 + PARTS
  };
}
function angleTo(right, down, by) {
  const turn = Math.atan2(-down, right) * 180 / Math.PI;
  return halfTurn(by * Math.round(turn / by));
}
function halfTurn(angle) {
  return (angle % 180 + 180) % 180;
}

// orientation/js/line.js
function line({ kind_index }, { answer, tuning, tolerance }, words2) {
  const half = (key, width) => width === null ? words2[`no_${key}`] : fill(words2[`half_${key}`], { width: rounded(width, 1) });
  return [
    fill(words2.answers, { cell: words2[`kind${kind_index}`], answer: number(answer) }),
    half("tuning", tuning),
    half("tolerance", tolerance)
  ].join(" · ");
}
function snippet({ kind_index, angle, offset, wavelength }, { kinds, size }) {
  const kind = kinds[kind_index];
  const simple = `SimpleCell(90, ${wavelength})`;
  const made3 = kind === "simple" ? simple : `complex_cell("${kind}", ${simple})`;
  return `from nnlab.cortex import SimpleCell, bar${kind === "simple" ? "" : ", complex_cell"}

cell = ${made3}
cell.respond(bar(${size}, ${angle}, (${literal(offset)}, 0)))`;
}

// orientation/js/parts.js
var SIGNS = { simple: "", max: "max", sum: "Σ", sum_of_squares: "Σ x²", energy: "Σ x²" };
var TITLES = { simple: "parts_simple", energy: "parts_drives" };
function parts2(c) {
  const { result: { kind, parts: given, answer }, page: { words: words2 }, place: { parts: p } } = c;
  const title = words2[TITLES[
    /** @type {"simple"} */
    kind
  ] ?? "parts_pool"];
  const right = p.left + Math.min(p.width, 380);
  return [
    label(title, p.left, p.top, { size: 12, class: "nnlab-title", room: p.width }),
    columns(c, given),
    SIGNS[kind] && label(`${SIGNS[kind]} →`, right - 72, p.top + 52, { size: 14, "text-anchor": "end", class: "nnlab-index" }),
    label(words2.answer, right, p.top + 28, { size: 12, "text-anchor": "end", class: "nnlab-note-text" }),
    label(number(answer), right, p.top + 52, { size: 19, "text-anchor": "end", class: "nnlab-strong", "data-output": "answer" })
  ];
}
function columns({ result: { kind, answer }, page: { data }, place: { parts: p } }, given) {
  const names = kind === "energy" ? ["0°", "90°"] : given.map((_, i) => number(data.offsets[given.length > 1 ? i : 2]));
  const pitch = Math.min(46, (Math.min(p.width, 380) - 132) / 5);
  const [foot2, tall] = [p.top + 80, 46];
  const most = Math.max(4, ...given.map(Math.abs));
  return given.map((value, i) => {
    const x = p.left + (i + 0.5) * pitch;
    const height = Math.abs(value) / most * tall;
    const best = kind === "max" && value === answer && value > 0;
    const tone = value < 0 ? "nnlab-below" : best ? "nnlab-best" : "nnlab-above";
    return [
      svg("rect", { x: x - pitch * 0.3, y: foot2 - height, width: pitch * 0.6, height, class: tone, "aria-hidden": "true" }),
      svg("path", { d: `M${x - pitch * 0.4} ${foot2}h${pitch * 0.8}`, class: "nnlab-rule", "aria-hidden": "true" }),
      label(rounded(value, 1), x, foot2 - height - 9, { size: 12, class: best ? "nnlab-strong" : "", "data-output": i }),
      label(names[i], x, foot2 + 12, { size: 11, class: "nnlab-index", "aria-hidden": "true" })
    ];
  });
}

// core/js/kept.js
function kept(page, key, inputs, make) {
  const all = page.at.kept ??= {};
  const same = all[key]?.inputs.length === inputs.length && inputs.every((value, i) => Object.is(value, all[key].inputs[i]));
  if (!same) all[key] = { inputs, made: make() };
  return all[key].made;
}

// core/js/pixels.js
var SHADES = 20;
function tint(value, limit, most = 0.6) {
  const share = limit > 0 ? Math.min(1, Math.abs(value) / limit) : 0;
  return {
    fill: value < 0 ? "var(--negative)" : "var(--positive)",
    "fill-opacity": Number.isFinite(share) ? (share * most).toFixed(3) : 0
  };
}
function pixels(rows, { x, y, cell }, shade, limit = 1) {
  const paths = /* @__PURE__ */ new Map();
  rows.forEach((row, i) => row.forEach((value, j) => {
    const step = Math.round(Math.max(-1, Math.min(1, value / limit)) * SHADES);
    if (step) paths.set(step, `${paths.get(step) ?? ""}M${x + j * cell} ${y + i * cell}h${cell}v${cell}h${-cell}z`);
  }));
  return [...paths].map(([step, d]) => svg("path", { d, "shape-rendering": "crispEdges", ...shade(step / SHADES * limit) }));
}

// orientation/js/picture.js
var KNOB = 7;
function picture(c) {
  const { place: { picture: { left, top, side } } } = c;
  return [
    svg("rect", { x: left, y: top, width: side, height: side, class: "nnlab-plane", "aria-hidden": "true" }),
    field(c),
    signs(c),
    seats(c),
    theBar(c),
    knob(c)
  ];
}
function field({ state: { wavelength }, page, place: { picture: { left, top, scale } } }) {
  return kept(page, "field", [wavelength, left, top, scale], () => {
    const rows = fieldOf(page.data.size, wavelength, 0, 0);
    const most = Math.max(...rows.map((row) => Math.max(...row)));
    const shade = (value) => tint(value, most, 0.75);
    return svg("g", { "aria-hidden": "true" }, pixels(rows, { x: left, y: top, cell: scale }, shade, most));
  });
}
function signs({ state: { wavelength }, place: { picture: { top, scale, middle } } }) {
  const half = wavelength / 2 * scale;
  return svg(
    "g",
    { "aria-hidden": "true" },
    [-1, 0, 1].map((side) => label(side ? "−" : "+", middle.x + side * half, top + (side ? 12 : 28), { size: 14, class: "nnlab-over" }))
  );
}
function seats({ result: { kind }, page: { data }, place: { picture: { top, side, scale, middle } } }) {
  const offsets = ["simple", "energy"].includes(kind) ? [0] : data.offsets;
  return svg("path", {
    d: offsets.map((o) => `M${middle.x + o * scale} ${top + side - 12}v10`).join(""),
    class: "nnlab-seats",
    "aria-hidden": "true"
  });
}
function theBar(c) {
  const { state: { angle, offset }, page, place: { picture: { scale, middle } } } = c;
  const { words: words2, data: { bar: bar2, ranges: { offset: [low, high, by] } } } = page;
  const [width, height] = [bar2.length * scale, bar2.width * scale];
  const box = { x: middle.x + offset * scale - width / 2, y: middle.y - height / 2, width, height };
  const turn = `rotate(${-angle} ${middle.x + offset * scale} ${middle.y})`;
  const said = { key: "bar", name: words2.hold_offset, value: offset, low, high, text: fill(words2.pixels, { value: number(offset) }) };
  const move = (to) => page.set({ offset: nearest(to, low, high, by) });
  return [
    svg("rect", { ...box, transform: turn, class: "nnlab-bar", "aria-hidden": "true" }),
    svg("rect", {
      ...box,
      y: middle.y - 14,
      height: 28,
      transform: turn,
      class: "nnlab-reach",
      ...handle(c, said, { step: (steps) => move(offset + steps * by), go: move, drag: (right) => move(offset + right / scale) })
    })
  ];
}
function knob(c) {
  const { state: { angle, offset }, page, place: { picture: { scale, middle } } } = c;
  const { words: words2, data: { bar: bar2, ranges: { angle: [low, high, by] } } } = page;
  const reach = bar2.length / 2 * scale + KNOB + 2;
  const turn = angle * Math.PI / 180;
  const [right, down] = [reach * Math.cos(turn), -reach * Math.sin(turn)];
  const at = { cx: middle.x + offset * scale + right, cy: middle.y + down };
  const said = { key: "knob", name: words2.hold_angle, value: angle, low, high, text: fill(words2.degrees, { value: angle }) };
  return [
    svg("circle", { ...at, r: KNOB, class: "nnlab-turn", "aria-hidden": "true" }),
    svg("circle", {
      ...at,
      r: 16,
      class: "nnlab-reach",
      ...handle(c, said, {
        step: (steps) => page.set({ angle: halfTurn(angle + steps * by) }),
        go: (to) => page.set({ angle: to }),
        drag: (dx, dy) => page.set({ angle: angleTo(right + dx, down + dy, by) })
      })
    })
  ];
}

// orientation/js/index.js
var draw = (c) => [picture(c), curves(c), parts2(c)];
var index_default = view({ name: "orientation", compute, layout, draw, line, snippet });
export {
  angleTo,
  index_default as default
};
