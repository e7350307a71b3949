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
function signed(value) {
  const text = number(value);
  return value > 0 && text !== "0" ? `+${text}` : text;
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
  const place2 = html(
    "div",
    { class: "nnlab-foot" },
    html("button", { type: "button", click: restart }, `↺ ${words2.reset}`),
    html("button", { type: "button", click: copy }, copyIcon(), words2.copy),
    note
  );
  return { place: place2, forget: () => note.node.replaceChildren() };
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
function onStage({ stage, page, place: place2 }, { clientX, clientY }) {
  const box = stage.getBoundingClientRect();
  const shrink = Math.max(page.width, place2.width ?? 0) / box.width;
  return { x: (clientX - box.x) * shrink, y: (clientY - box.y) * shrink };
}
function focusOn(stage, key) {
  const found = (
    /** @type {SVGElement | null} */
    stage.querySelector(`[data-key="${CSS.escape(key)}"]`)
  );
  found?.focus({ preventScroll: true });
}
var ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
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
    const said2 = problem2 ? "" : this.parts.line(state, result, this.words, this.data);
    const stale = Boolean(problem2 && !problem2.picture);
    this.on.root.classList.toggle("nnlab-stale", stale);
    this.on.board.inert = stale && !problem2.editable;
    renew(this.on.problem, onPage(why));
    renew(this.on.line, said2 ? parted(said2) : []);
    this.on.buttons.forget();
    this.speaker.say(why || said2);
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
    const place2 = this.parts.layout(state, result, page.width, this.data, now);
    this.resize(place2);
    renew(stage, this.parts.draw({ stage, state, result, now, place: place2, page }));
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

// core/js/pictures.js
function inked(rows) {
  return rows.map((row) => [...row].map((sign) => sign === "#" ? 1 : 0));
}
function touched(rows, places, ink, width = 1) {
  const [back, on] = [Math.floor((width - 1) / 2), Math.floor(width / 2)];
  const near = (value, middle) => value >= middle - back && value <= middle + on;
  const hit = (i, j) => places.some(({ row, column }) => near(i, row) && near(j, column));
  return rows.map((row, i) => [...row].map((sign, j) => hit(i, j) ? ink ? "#" : "." : sign).join(""));
}

// convolution2d/js/compute.js
var zeros = (rows, columns) => Array.from({ length: rows }, () => new Array(columns).fill(0));
function padded(picture, padding) {
  const rows = zeros(picture.length + 2 * padding, picture[0].length + 2 * padding);
  picture.forEach((row, i) => row.forEach((value, j) => rows[i + padding][j + padding] = value));
  return rows;
}
function place(input, kernel, top, left, dilation) {
  const window = kernel.map((row, k) => row.map((_, l) => input[top + k * dilation][left + l * dilation]));
  const products = kernel.map((row, k) => row.map((weight, l) => weight * window[k][l]));
  return { window, products, sum: products.flat().reduce((sum, product) => sum + product, 0) };
}
function isDrawing({ picture_index }, { pictures }) {
  return picture_index === pictures.length;
}
function pictureOf(state, data) {
  if (!isDrawing(state, data)) return data.pictures[state.picture_index].rows;
  return inked(state.pixels).map((row) => row.map((ink) => ink * data.ink));
}
function compute(state, data) {
  const { stride, padding, dilation, flip } = state;
  const picture = pictureOf(state, data);
  const weights = data.kernels[state.kernel_index]?.rows ?? state.weights;
  const turned = weights.map((row2) => [...row2].reverse()).reverse();
  const kernel = flip ? turned : weights;
  const n = picture.length;
  const span = dilation * (kernel.length - 1) + 1;
  const size = n + 2 * padding;
  if (size < span) return { problem: problem({ n, padding, dilation, span, size }, kernel.length) };
  const count = Math.floor((size - span) / stride) + 1;
  const input = padded(picture, padding);
  const at = (i, j) => place(input, kernel, i * stride, j * stride, dilation);
  const output = zeros(count, count).map((row2, i) => row2.map((_, j) => at(i, j).sum));
  const [row, column] = [state.row, state.column].map((index) => Math.min(index, count - 1));
  return {
    picture,
    weights,
    kernel,
    padded: input,
    output,
    count,
    row,
    column,
    span,
    size,
    ...at(row, column),
    dropped: size - span - (count - 1) * stride,
    mirrored: String(weights) === String(turned),
    high: Math.max(...picture.flat()),
    limit: Math.max(...output.flat().map(Math.abs))
  };
}
function problem(sizes, kernel) {
  const more = Math.ceil((sizes.span - sizes.n) / 2);
  const less = Math.floor((sizes.size - 1) / (kernel - 1));
  return { key: "small", values: { ...sizes, more, less } };
}
function derived({ count, row, column }) {
  return { last_row: count - 1, last_column: count - 1, row, column };
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
function hatching(boxes, lean = 1) {
  return svg("path", { d: boxes.map((box) => hatch(box, 6, lean)).join(""), class: `nnlab-hatching nnlab-lean${lean}` });
}
function outline(box, attributes = {}, width = 2.5) {
  const shape2 = { ...box, fill: "none", "stroke-linejoin": "round", rx: 2, ...attributes };
  return [
    svg("rect", { ...shape2, stroke: "var(--page)", "stroke-width": width + 3, "stroke-opacity": 0.85 }),
    svg("rect", { ...shape2, stroke: "var(--focus)", "stroke-width": width })
  ];
}

// core/js/sliding.js
function sizeFormula(n, kernel, { stride, padding, dilation }) {
  return `⌊(${n}+2·${padding}−${dilation}·(${kernel}−1)−1)/${stride}⌋+1`;
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

// core/js/pixels.js
var SHADES = 20;
function tint(value, limit, most = 0.6) {
  const share = limit > 0 ? Math.min(1, Math.abs(value) / limit) : 0;
  return {
    fill: value < 0 ? "var(--negative)" : "var(--positive)",
    "fill-opacity": Number.isFinite(share) ? (share * most).toFixed(3) : 0
  };
}
function grey(value, high, most = 0.85) {
  const share = high > 0 ? Math.max(0, Math.min(1, value / high)) : 0;
  return { fill: "var(--ink)", "fill-opacity": (share * most).toFixed(3) };
}
function pixels(rows, { x, y, cell }, shade, limit = 1) {
  const paths = /* @__PURE__ */ new Map();
  rows.forEach((row, i) => row.forEach((value, j) => {
    const step = Math.round(Math.max(-1, Math.min(1, value / limit)) * SHADES);
    if (step) paths.set(step, `${paths.get(step) ?? ""}M${x + j * cell} ${y + i * cell}h${cell}v${cell}h${-cell}z`);
  }));
  return [...paths].map(([step, d]) => svg("path", { d, "shape-rendering": "crispEdges", ...shade(step / SHADES * limit) }));
}
function lines({ x, y, width, height }, rows, columns) {
  const across = Array.from({ length: rows + 1 }, (_, i) => `M${x} ${y + i * height / rows}h${width}`);
  const down = Array.from({ length: columns + 1 }, (_, j) => `M${x + j * width / columns} ${y}v${height}`);
  return [...across, ...down].join("");
}
function lattice(box, rows, columns) {
  return svg("path", { d: lines(box, rows, columns), class: "nnlab-lattice" });
}
function ring(outer, inner) {
  const { x, y, width, height } = outer;
  const bottom = inner.y + inner.height;
  const right = inner.x + inner.width;
  return [
    { x, y, width, height: inner.y - y },
    { x, y: bottom, width, height: y + height - bottom },
    { x, y: inner.y, width: inner.x - x, height: inner.height },
    { x: right, y: inner.y, width: x + width - right, height: inner.height }
  ].filter((part) => part.width > 0 && part.height > 0);
}
function scale({ x, y, width, height = 10 }, low, high, shades) {
  const step = width / shades.length;
  return svg(
    "g",
    {},
    shades.map((shade, i) => svg("rect", { x: x + i * step, y, width: step + 0.3, height, ...shade })),
    svg("rect", { x, y, width, height, class: "nnlab-scale-edge" }),
    label(low, x - 6, y + height / 2, { "text-anchor": "end" }),
    label(high, x + width + 6, y + height / 2, { "text-anchor": "start" })
  );
}

// convolution2d/js/layout.js
var HEAD = 24;
var FOOT = 30;
var KEYS = 36;
var TITLE = 22;
function layout({ stride }, result, width) {
  const wide = width >= 560;
  const gap = wide ? 56 : 14;
  const side = Math.min(288, Math.floor((width - gap) / 2));
  const left = Math.round((width - 2 * side - gap) / 2);
  const cell = Math.floor(side / result.size);
  const input = field(left, side, cell, result.size);
  const output = field(left + side + gap, side, Math.min(cell * stride, Math.floor(side / result.count)), result.count);
  const formula = HEAD + side + FOOT + (wide ? 14 : KEYS + 14);
  const count = result.kernel.length;
  const below = wide ? rowOfTables(count, left, 2 * side + gap, formula + 26) : stackOfTables(count, width, formula + 48);
  return { wide, input, output, formula, ...below };
}
function field(x, side, cell, n) {
  const inset = Math.floor((side - n * cell) / 2);
  const grid = { x: x + inset, y: HEAD + inset, width: n * cell, height: n * cell };
  return { x, side, cell, name: 9, scale: HEAD + side + 10, grid };
}
function rowOfTables(count, left, width, top) {
  const size = 40;
  const table2 = count * size;
  const sign = Math.min(44, Math.floor((width - 3 * table2) / 5));
  const step = table2 + sign;
  const places = [0, 1, 2].map((i) => [left + i * step, top]);
  return tables(count, size, sign, places, { x: left + 3 * step, y: top, width: width - 3 * step });
}
function stackOfTables(count, width, top) {
  const [size, sign] = [38, 24];
  const table2 = count * size;
  const left = Math.round((width - 2 * table2 - 2 * sign) / 2);
  const right = left + table2 + sign;
  const below = top + table2 + 48;
  return tables(count, size, sign, [[left, top], [right, top], [left, below]], { x: right, y: below, width: table2 });
}
function tables(count, size, sign, places, sum) {
  const [window, kernel, products] = places.map(([x, y]) => ({ x, y: y + TITLE, size, side: count * size }));
  const box = { ...sum, y: sum.y + TITLE, height: count * size };
  return { window, kernel, products, sign, sum: box, height: box.y + box.height + 6 };
}
function taps({ grid, cell }, result, { stride, dilation }) {
  const at = (k, l) => ({
    x: grid.x + (result.column * stride + l * dilation) * cell,
    y: grid.y + (result.row * stride + k * dilation) * cell,
    width: cell,
    height: cell
  });
  const all = { ...at(0, 0), width: result.span * cell, height: result.span * cell };
  const single = dilation > 1 ? result.kernel.flatMap((row, k) => row.map((_, l) => at(k, l))) : [];
  return { all, single };
}
function pointed({ x, y }, { input, output }, result, stride) {
  const inside = ({ grid }) => x >= grid.x && y >= grid.y && x < grid.x + grid.width && y < grid.y + grid.height;
  const index = (offset) => Math.max(0, Math.min(result.count - 1, Math.round(offset)));
  const nearest = ({ grid, cell }, middle, step) => ({
    row: index(((y - grid.y) / cell - middle) / step),
    column: index(((x - grid.x) / cell - middle) / step)
  });
  if (inside(output)) return nearest(output, 0.5, 1);
  return inside(input) ? nearest(input, result.span / 2, stride) : null;
}

// convolution2d/js/grids.js
var PALE = 0.45;
function heading(text, x, y, attributes = {}) {
  return label(text, x, y, { size: 13, "text-anchor": "start", class: "nnlab-strong", ...attributes });
}
function numbers({ x, y }, rows, cell, write) {
  return rows.map((row, i) => row.map((value, j) => label(write(value), x + (j + 0.5) * cell, y + (i + 0.5) * cell, { room: cell - 4 })));
}
function movable(c) {
  const { stage, page, place: place2, state } = c;
  let at = c.result;
  const go = (event) => {
    const to = pointed(onStage(c, event), place2, c.result, state.stride);
    if (!to || to.row === at.row && to.column === at.column) return;
    at = to;
    page.set(to);
  };
  return { pointerdown: (event) => pull(stage, event, go) };
}
function onKey({ result: { row, column, count }, page }, event) {
  const step = ARROWS[event.key];
  if (!step) return;
  event.preventDefault();
  const within2 = (index) => Math.max(0, Math.min(count - 1, index));
  page.set({ row: within2(row + step[0]), column: within2(column + step[1]) });
}

// core/js/pixel_pad.js
function pixelPad(c, pad2) {
  const { grid } = pad2;
  const at = cursor(c, grid);
  const area = { x: grid.x, y: grid.y, width: grid.cell * grid.columns, height: grid.cell * grid.rows };
  const here = { x: grid.x + at.column * grid.cell, y: grid.y + at.row * grid.cell, width: grid.cell, height: grid.cell };
  return svg(
    "g",
    {
      role: "application",
      tabindex: 0,
      "data-key": "pad",
      class: "nnlab-pixel-pad",
      "aria-label": pad2.name(at),
      /** @param {KeyboardEvent} event */
      keydown: (event) => onKey2(c, pad2, event)
    },
    svg("rect", {
      ...area,
      "data-pad": "",
      class: `nnlab-pad-surface nnlab-finger-${pad2.finger}`,
      /** @param {PointerEvent} event */
      pointerdown: (event) => onPointer(c, pad2, event)
    }),
    svg("rect", { ...here, class: "nnlab-pad-cursor" })
  );
}
function cursor({ page }, { rows, columns }) {
  return page.at.cursor ??= { row: Math.floor(rows / 2), column: Math.floor(columns / 2) };
}
function onPointer(c, pad2, event) {
  const touch = event.pointerType === "touch";
  if (touch && pad2.finger === "scrolls") return;
  let last = pixelAt(pad2.grid, onStage(c, event));
  const ink = pad2.ink(last);
  const begin = () => {
    c.page.at.cursor = last;
    pad2.paint([last], ink);
  };
  if (touch && pad2.finger === "taps") return tap(event, begin);
  const followed = follow(c.stage, event, (_dx, _dy, moved) => {
    const to = pixelAt(pad2.grid, onStage(c, moved));
    if (to.row === last.row && to.column === last.column) return;
    pad2.paint(between(last, to), ink);
    c.page.at.cursor = last = to;
  });
  if (followed) begin();
}
function onKey2(c, pad2, event) {
  const at = cursor(c, pad2.grid);
  const step = ARROWS[event.key];
  if (event.key === " " || event.key === "Enter") pad2.paint([at], pad2.ink(at) && !pad2.inked(at));
  else if (step) {
    const to = within(pad2.grid, at.row + step[0], at.column + step[1]);
    c.page.at.cursor = to;
    if (event.shiftKey && pad2.shiftDraws) pad2.paint([to], pad2.ink(to));
    c.page.redraw();
  } else return;
  event.preventDefault();
}
function within({ rows, columns }, row, column) {
  return { row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) };
}
function pixelAt(grid, { x, y }) {
  return within(grid, Math.floor((y - grid.y) / grid.cell), Math.floor((x - grid.x) / grid.cell));
}
function between(from, to) {
  const steps = Math.max(Math.abs(to.row - from.row), Math.abs(to.column - from.column));
  const part = (a, b, k) => Math.round(a + (b - a) * k / Math.max(steps, 1));
  return Array.from({ length: steps + 1 }, (_, k) => ({ row: part(from.row, to.row, k), column: part(from.column, to.column, k) }));
}

// convolution2d/js/hands.js
function pad(c, grid) {
  const { state, page } = c;
  const { words: words2 } = page;
  page.at.drawn = state.pixels;
  const inked2 = ({ row, column }) => state.pixels[row][column] === "#";
  return pixelPad(c, {
    grid,
    finger: "taps",
    inked: inked2,
    ink: (at) => !inked2(at),
    name: (at) => fill(words2.pixel, { row: at.row + 1, column: at.column + 1, what: inked2(at) ? words2.ink : words2.paper }),
    paint(places, ink) {
      page.at.drawn = touched(page.at.drawn, places, ink);
      page.set({ pixels: page.at.drawn });
    }
  });
}

// convolution2d/js/input.js
var NUMBERS = 26;
function inputField(c) {
  const { state, result, page: { words: words2 }, place: { input } } = c;
  const { grid, cell } = input;
  const n = result.picture.length;
  const most = cell >= NUMBERS ? PALE : void 0;
  const edge = state.padding * cell;
  const inner = { x: grid.x + edge, y: grid.y + edge, width: n * cell, height: n * cell };
  const reach = (result.size - result.dropped) * cell;
  return svg(
    "g",
    {},
    heading(`${words2.input} ${n}×${n}`, input.x, input.name),
    svg(
      "g",
      { class: "nnlab-grid", ...movable(c) },
      svg("rect", { ...grid, fill: "transparent" }),
      pixels(result.picture, { ...inner, cell }, (value) => grey(value, result.high, most), result.high),
      lattice(grid, result.size, result.size),
      hatching(ring(grid, inner)),
      hatching(ring(grid, { ...grid, width: reach, height: reach }), -1),
      cell >= NUMBERS && numbers(grid, result.padded, cell, number),
      frame(taps(input, result, state))
    ),
    isDrawing(state, c.page.data) && pad(c, { ...inner, cell, rows: n, columns: n }),
    legend(c, most)
  );
}
function frame({ all, single }) {
  return [single.map((box) => outline(box, {}, 1.5)), outline(all, single.length ? { "stroke-dasharray": "6 4" } : {})];
}
function legend({ state, result, page: { words: words2 }, place: { wide, input } }, most) {
  const shades = Array.from({ length: 7 }, (_, i) => grey(i, 6, most));
  const key = (right, down, word, lean) => {
    const [x, y] = wide ? [input.x + right, input.scale] : [input.x, input.scale + down];
    return [hatching([{ x, y, width: 16, height: 10 }], lean), label(word, x + 21, y + 5, { "text-anchor": "start" })];
  };
  return [
    scale({ x: input.x + 14, y: input.scale, width: 44 }, "0", number(result.high), shades),
    state.padding > 0 && key(92, 18, `${words2.padding_shown} ${state.padding}`, 1),
    result.dropped > 0 && key(180, 36, `${words2.unreached} ${result.dropped}`, -1)
  ];
}

// core/js/kept.js
function kept(page, key, inputs, make) {
  const all = page.at.kept ??= {};
  const same = all[key]?.inputs.length === inputs.length && inputs.every((value, i) => Object.is(value, all[key].inputs[i]));
  if (!same) all[key] = { inputs, made: make() };
  return all[key].made;
}

// convolution2d/js/output.js
function outputField(c) {
  const { result, page: { words: words2 }, place: { wide, output } } = c;
  const { x, side, grid, cell } = output;
  const current = { x: grid.x + result.column * cell, y: grid.y + result.row * cell, width: cell, height: cell };
  const widest = Math.max(...result.output.flat().map((value) => signed(value).length));
  const fits = widest * 7.5 + 4 <= cell;
  const moves = {
    role: "application",
    tabindex: 0,
    "data-key": "output",
    "aria-label": words2.move,
    class: "nnlab-grid",
    ...movable(c),
    keydown: (event) => onKey(c, event)
  };
  const ends = 2 * (textWidth(signed(result.limit)) * WIDEST + 7);
  const bar = Math.max(24, Math.min(100, side - ends));
  const shades = Array.from({ length: 11 }, (_, i) => tint(i - 5, 5));
  return svg(
    "g",
    {},
    heading(`${words2.output} ${result.count}×${result.count}`, x, output.name),
    wide && said(result, output),
    // on a phone there is room for it only in the line and in the sum's box
    svg(
      "g",
      moves,
      heat(c),
      lattice(grid, result.count, result.count),
      fits ? numbers(grid, result.output, cell, signed) : minuses(grid, result, cell),
      outline(current)
    ),
    scale({ x: x + (side - bar) / 2, y: output.scale, width: bar }, signed(-result.limit), signed(result.limit), shades)
  );
}
function said({ row, column, sum }, { x, side, name }) {
  const text = `y[${row}, ${column}] = ${number(sum)}`;
  return heading(text, x + side, name, { "text-anchor": "end", class: "nnlab-strong nnlab-said" });
}
function heat({ result: { output, limit }, page, place: { output: { grid, cell } } }) {
  const field2 = (value, i, j) => svg("rect", {
    x: grid.x + j * cell,
    y: grid.y + i * cell,
    width: cell,
    height: cell,
    "data-output": `${i},${j}`,
    ...tint(value, limit)
  }, svg("title", {}, `y[${i}, ${j}] = ${number(value)}`));
  return kept(page, "heat", [grid.x, grid.y, cell, limit, output.join()], () => svg("g", { "shape-rendering": "crispEdges" }, output.map((row, i) => row.map((value, j) => field2(value, i, j)))));
}
function minuses({ x, y }, { output, limit }, cell) {
  const half = Math.max(2, cell * 0.16);
  const dash = (i, j) => `M${x + (j + 0.5) * cell - half} ${y + (i + 0.5) * cell}h${2 * half}`;
  const d = output.flatMap((row, i) => row.map((value, j) => value < -0.02 * limit ? dash(i, j) : "")).join("");
  return svg("path", { d, class: "nnlab-minuses" });
}

// convolution2d/js/kernel.js
var MOST = 0.45;
function kernelTable(c) {
  const { state, result, page: { words: words2 }, place: { kernel: { x, y, size, side } } } = c;
  const last = result.kernel.length - 1;
  const strongest = Math.max(...result.kernel.flat().map(Math.abs));
  return [
    heading(state.flip ? words2.flipped : words2.kernel_title, x, y - 13),
    result.kernel.map((row, k) => row.map((value, l) => {
      const [i, j] = state.flip ? [last - k, last - l] : [k, l];
      const box = { x: x + l * size, y: y + k * size, width: size, height: size };
      return weightCell(c, box, i, j, value, tint(value, strongest, MOST));
    })),
    corner({ x, y, side }, state.flip)
  ];
}
function weightCell(c, box, i, j, value, shade) {
  const { largest } = c.page.data;
  const middle = box.x + box.width / 2;
  const mark = (tip, base) => `M${middle} ${tip}l4 ${base}h-8z`;
  return svg(
    "g",
    {
      role: "spinbutton",
      tabindex: 0,
      "data-key": `w${i},${j}`,
      "aria-label": `w[${i}, ${j}]`,
      class: "nnlab-weight",
      "aria-valuenow": value,
      "aria-valuemin": -largest,
      "aria-valuemax": largest,
      "aria-valuetext": number(value),
      keydown: (event) => {
        const next = typed(event.key, value, largest);
        if (next == null) return;
        event.preventDefault();
        change(c, i, j, next);
      },
      click: (event) => onClick(c, i, j, value, event)
    },
    svg("rect", { ...box, class: "nnlab-square", ...shade }),
    svg("path", { d: mark(box.y + 4, 4) + mark(box.y + box.height - 4, -4), class: "nnlab-marks" }),
    label(signed(value), middle, box.y + box.height / 2, { size: 13, room: box.width - 6 })
  );
}
function onClick(c, i, j, value, event) {
  const box = event.currentTarget.getBoundingClientRect();
  const key = event.clientY < box.y + box.height / 2 ? "ArrowUp" : "ArrowDown";
  event.currentTarget.focus();
  change(c, i, j, typed(key, value, c.page.data.largest));
}
function typed(key, value, largest) {
  const [up, down] = [Math.floor(value), Math.ceil(value)];
  const steps = { ArrowUp: up + 1, ArrowDown: down - 1, PageUp: up + 5, PageDown: down - 5 };
  const keys = { ...steps, Home: -largest, End: largest, "-": -value || 0 };
  const next = /^\d$/.test(key) ? Number(key) : keys[key];
  return next == null ? null : Math.max(-largest, Math.min(largest, next));
}
function change({ result, page }, i, j, value) {
  const weights = result.weights.map((row, k) => row.map((old, l) => k === i && l === j ? value : old));
  page.set({ weights, kernel_index: page.data.kernels.length });
}
function corner({ x, y, side }, flip) {
  return svg("path", { d: flip ? `M${x + side} ${y + side}h-9l9 -9z` : `M${x} ${y}h9l-9 9z`, class: "nnlab-corner" });
}

// convolution2d/js/tables.js
function calculation(c) {
  const { result, place: place2, page: { words: words2 } } = c;
  const { window, kernel, products, sign, sum } = place2;
  const largest = Math.max(...result.products.flat().map(Math.abs));
  return svg(
    "g",
    {},
    table(window, words2.window, result.window, (value) => cellOf(number(value), grey(value, result.high, PALE))),
    outline({ x: window.x, y: window.y, width: window.side, height: window.side }),
    operator("×", window, sign),
    kernelTable(c),
    operator("=", kernel, sign),
    table(products, words2.products, result.products, (value, k, l) => cellOf(signed(value), tint(value, largest), { "data-product": `${k},${l}` })),
    operator("→", products, sign),
    total(sum, words2.sum, result)
  );
}
function operator(mark, { x, y, side }, sign) {
  return label(mark, x + side + sign / 2, y + side / 2, { size: 18, class: "nnlab-index" });
}
function table({ x, y, size }, name, rows, look) {
  return [
    heading(name, x, y - 13),
    rows.map((row, k) => row.map((value, l) => {
      const { text, shade, attributes } = look(value, k, l);
      const [left, top] = [x + l * size, y + k * size];
      return svg(
        "g",
        {},
        svg("rect", { x: left, y: top, width: size, height: size, class: "nnlab-square", ...shade }),
        label(text, left + size / 2, top + size / 2, { size: 13, room: size - 6, ...attributes })
      );
    }))
  ];
}
function cellOf(text, shade, attributes = {}) {
  return { text, shade, attributes };
}
function total(box, name, { sum, limit }) {
  const { x, y, width, height } = box;
  const size = Math.min(26, (width - 8) / (signed(sum).length * 0.62));
  return [
    heading(name, x, y - 13),
    svg("rect", { x, y, width, height, ...tint(sum, limit) }),
    outline({ x, y, width, height }),
    label(signed(sum), x + width / 2, y + height / 2, { size, class: "nnlab-strong" })
  ];
}

// convolution2d/js/draw.js
function draw(c) {
  return [inputField(c), outputField(c), shape(c), calculation(c)];
}
function shape({ state, result: { picture, kernel, count }, page: { width }, place: { wide, formula } }) {
  const n = picture.length;
  const sizes = `${n}×${n} → ${count}×${count}`;
  const sum = `${sizeFormula(n, kernel.length, state)} = ${count}`;
  const line2 = (text, y) => label(text, width / 2, y, { size: 13 });
  return svg("g", {}, wide ? line2(`${sizes}  ${sum}`, formula) : [line2(sizes, formula), line2(sum, formula + 20)]);
}

// convolution2d/js/line.js
function terms(products) {
  const [first, ...rest] = products.flat().map(number);
  return first + rest.map((text) => text.startsWith("−") ? ` − ${text.slice(1)}` : ` + ${text}`).join("");
}
function line(state, result, words2) {
  const { row, column, count, dropped } = result;
  const values = { row, column, terms: terms(result.products), value: number(result.sum), rows: count, columns: count };
  const said2 = [fill(words2.line, values)];
  if (dropped) said2.push(fill(words2.dropped, { dropped }));
  if (state.flip && result.mirrored) said2.push(words2.same);
  return said2.join(" · ");
}
function snippet(state, data) {
  const name = data.kernels[state.kernel_index]?.name;
  const verb = state.flip ? "convolve2d" : "correlate2d";
  const picture = isDrawing(state, data) ? `drawn("${state.pixels.join(" ")}")` : data.pictures[state.picture_index].call;
  const kernel = name ? `KERNELS["${name}"]` : list(state.weights);
  return [
    "from nnlab import pictures",
    `from nnlab.convolution import ${verb}`,
    ...name ? ["from nnlab.kernels import KERNELS"] : [],
    "",
    call(verb, [`pictures.${picture}`, kernel], state)
  ].join("\n");
}

// convolution2d/js/index.js
var index_default = view({ name: "convolution2d", compute, layout, draw, line, snippet, derived });
export {
  index_default as default,
  pointed,
  taps,
  typed
};
