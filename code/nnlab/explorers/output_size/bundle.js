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
function letGo(stage) {
  hands.get(stage)?.listening.abort();
}
var follows = (stage, pointer) => hands.get(stage)?.pointer === pointer;
var pressed = (stage) => (hands.get(stage)?.far ?? Infinity) <= TAP;
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
function imported(name, args, sliding) {
  return `from nnlab.convolution import ${name}

${call(name, args, sliding)}`;
}

// output_size/js/compute.js
function compute({ n, kernel, stride, padding, dilation }) {
  const reach = dilation * (kernel - 1);
  const padded = n + 2 * padding;
  const room = padded - reach - 1;
  if (room < 0) return { problem: problem({ n, kernel, padding, dilation, span: reach + 1, padded }) };
  const size = Math.floor(room / stride) + 1;
  return {
    size,
    padded,
    reach,
    room,
    starts: Array.from({ length: size }, (_, i) => i * stride),
    dropped: room - (size - 1) * stride,
    unrounded: (padded - reach) / stride,
    // the source's form, with padding and dilation put in
    kept: stride === 1 && size === n
  };
}
function problem(values) {
  const { padding, dilation, span, padded } = values;
  const less = Math.floor((padded - 1) / dilation) + 1;
  return { key: "small", values: { ...values, less, more: span - 2 * padding } };
}
function line(state, result, words2) {
  const { size, dropped } = result;
  const said = [fill(words2.line, { formula: sizeFormula(state.n, state.kernel, state), size })];
  if (dropped) said.push(fill(words2.dropped, { dropped }));
  said.push(sameSize(state, result, words2));
  return said.join(" · ");
}
function sameSize({ stride }, { reach, kept }, words2) {
  if (stride > 1) return words2.strides;
  const text = kept ? words2.kept : reach % 2 ? words2.even : words2.split;
  return fill(text, { total: reach, half: Math.floor(reach / 2) });
}
function snippet({ n, kernel, ...sliding }) {
  return imported("output_size", [n, kernel], sliding);
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

// output_size/js/cards.js
var ROOMY = 400;
function cards(c) {
  return [rightFormula(c), plainFormula(c)].map((content2, i) => card(c.place, i, content2));
}
function rightFormula({ state, result: { room, size }, page: { words: words2 } }) {
  return {
    title: words2.true,
    lines: ["⌊(N+2P−D(K−1)−1)/S⌋+1", `= ${sizeFormula(state.n, state.kernel, state)}`],
    last: [`= ⌊${room}/${state.stride}⌋+1 =`, big(String(size), { "data-size": true })]
  };
}
function plainFormula({ state, result: { unrounded, padded, reach }, page: { words: words2 } }) {
  const { n, kernel, stride, padding, dilation } = state;
  const source = padding === 0 && dilation === 1;
  const whole = Number.isInteger(unrounded);
  const equals = Number.isInteger(unrounded * 100) ? "=" : "≈";
  const verdict = whole ? `✓ ${words2.whole}` : `✗ ${words2.fraction}`;
  return {
    title: source ? words2.source : words2.plain,
    lines: source ? ["(N−(K−1))/S", `= (${n}−(${kernel}−1))/${stride}`] : ["(N+2P−D(K−1))/S", `= (${n}+2·${padding}−${dilation}·(${kernel}−1))/${stride}`],
    last: [
      `= ${padded - reach}/${stride} ${equals}`,
      big(number(unrounded)),
      svg("tspan", { class: whole ? "nnlab-good" : "nnlab-bad", dx: 8 }, verdict)
    ]
  };
}
function big(text, attributes = {}) {
  return svg("tspan", { class: "nnlab-big", dx: 6, ...attributes }, text);
}
function card({ cards: corners, card: { width, height } }, i, { title, lines, last }) {
  const [x, y] = corners[i];
  const room = width < ROOMY && width - 28;
  const line2 = (content2, dy, attributes = {}) => svg("text", { x: x + 14, y: y + dy, "text-anchor": "start", "font-size": 14, "data-room": room, ...attributes }, content2);
  return svg(
    "g",
    {},
    svg("rect", { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: 10, class: "nnlab-card" }),
    line2(title, 18, { "font-size": 12, class: "nnlab-index" }),
    line2(lines[0], 42),
    line2(lines[1], 65),
    line2(last, 94)
  );
}

// output_size/js/draw.js
function draw(c) {
  return [names(c), input(c), windows(c), output(c), cards(c)];
}
function names({ state: { n, padding }, result: { dropped, padded }, page: { words: words2, width }, place }) {
  const { rows, left } = place;
  const zeros = padding > 0 && fill(words2.padding_shown, { padding });
  const name = [fill(words2.input, { n }), zeros].filter(Boolean).join(" · ");
  const unreached = fill(words2.unreached, { dropped });
  const end = Math.min(width, Math.max(left(padded), 12 + (textWidth(name) + textWidth(unreached)) * WIDEST));
  const bracket = `M${left(padded - dropped)} ${rows.input - 2}v-4H${left(padded)}v4`;
  return svg(
    "g",
    {},
    label(name, 0, rows.name, { "text-anchor": "start" }),
    dropped > 0 && label(unreached, end, rows.name, { "text-anchor": "end" }),
    dropped > 0 && svg("path", { d: bracket, class: "nnlab-bracket" })
  );
}
function input({ state: { n, padding }, result: { padded, dropped }, page: { width }, place }) {
  const { rows, cell, left } = place;
  const box = (from, to, kind) => to > from && svg(
    "rect",
    { x: left(from) + 0.5, y: rows.input, width: (to - from) * cell - 1, height: rows.strip, class: kind }
  );
  const unreached = { x: left(padded - dropped), y: rows.input, width: dropped * cell, height: rows.strip };
  return svg(
    "g",
    { "aria-hidden": "true" },
    box(0, padding, "nnlab-strip nnlab-dash"),
    box(padding, padding + n, "nnlab-strip"),
    box(padding + n, padded, "nnlab-strip nnlab-dash"),
    svg("path", { d: dividers(place, left(0), padded, rows.input), class: "nnlab-dividers" }),
    dropped > 0 && svg("path", { d: hatch(unreached, 4), class: "nnlab-hatch" }),
    ticks(n, unreached.x, width, place)
  );
}
function ticks(n, end, width, { rows, cell, entry, every }) {
  const shown = Array.from({ length: Math.ceil(n / every) }, (_, i) => i * every);
  const middle = (i) => entry(i) + cell / 2;
  return shown.filter((i) => middle(i) < end).map((i) => label(String(i), Math.max(4, Math.min(middle(i), width - 9)), rows.ticks, { class: "nnlab-index" }));
}
function dividers({ cell, rows }, left, count, top) {
  if (cell < 4) return "";
  return Array.from({ length: count - 1 }, (_, i) => `M${left + (i + 1) * cell} ${top}v${rows.strip}`).join("");
}
function windowPath(start, i, reach, { cell, left, lane, runs, bar }) {
  const gap = cell > 5 ? 1 : 0.25;
  const top = lane(i);
  const read = runs.map(([first, length]) => {
    const width = length * cell - 2 * gap;
    return `M${left(start + first) + gap} ${top}h${width}v${bar}h${-width}z`;
  });
  const from = left(start) + gap;
  return `${read.join("")}M${from} ${top + bar / 2 - 0.4}h${(reach + 1) * cell - 2 * gap}v0.8H${from}z`;
}
function windows({ result: { starts, reach }, page: { words: words2 }, place }) {
  const { left, lane, bar, rows } = place;
  const last = starts.length - 1;
  const paths = starts.map((start, i) => windowPath(start, i, reach, place));
  const ends = [left(starts[last]), left(starts[last] + reach + 1)];
  const guide = ends.map((x) => `M${x} ${rows.input + rows.strip + 2}V${lane(last) + bar + 2}`).join("");
  return svg(
    "g",
    { role: "img", "aria-label": `${words2.windows}: ${starts.length}` },
    svg("path", { d: paths.slice(0, -1).join(""), class: "nnlab-places" }),
    svg("path", { d: paths[last], class: "nnlab-last" }),
    svg("path", { d: guide, class: "nnlab-guide" })
  );
}
function output({ state: { n }, result: { size }, page: { words: words2 }, place }) {
  const { rows, cell, entry } = place;
  const strip = { x: entry(0) + 0.5, y: rows.output, width: size * cell - 1, height: rows.strip };
  const edge = [0, n].map((i) => `M${entry(i)} ${rows.output - 6}v${rows.strip + 12}`).join("");
  return svg(
    "g",
    {},
    label(fill(words2.output, { size }), entry(0), rows.output - 13, { "text-anchor": "start" }),
    svg("rect", { ...strip, class: "nnlab-strip nnlab-made" }),
    svg("path", { d: dividers(place, entry(0), size, rows.output), class: "nnlab-dividers" }),
    svg("path", { d: edge, class: "nnlab-guide" })
  );
}

// output_size/js/layout.js
var WIDEST2 = 26;
var WINDOWS = 104;
var CARD = 118;
var NUMBER = 26;
function layout({ kernel, stride, padding, dilation }, { padded, reach }, width) {
  const cell = Math.min(WIDEST2, width / padded);
  const lanes = Math.ceil((reach + 2) / stride);
  const pitch = Math.min(22, WINDOWS / lanes);
  const rows = { name: 9, ticks: 30, input: 40, strip: 22, windows: 72, output: 72 + WINDOWS + 24 };
  const top = rows.output + rows.strip + 20;
  const lane = (i) => rows.windows + i % lanes * pitch;
  return {
    cell,
    pitch,
    lanes,
    rows,
    lane,
    every: [1, 2, 5, 10, 20, 50].find((step) => step * cell >= NUMBER),
    // entries from number to number
    left: (place) => place * cell,
    entry: (i) => (padding + i) * cell,
    // Runs of entries that a window reads, as [first, length]: one run unless dilation parts them.
    runs: dilation === 1 ? [[0, kernel]] : Array.from({ length: kernel }, (_, j) => [j * dilation, 1]),
    bar: Math.min(11, Math.max(2, pitch - 3)),
    ...cards2(top, width)
  };
}
function cards2(top, width) {
  const beside = width >= 560;
  const card2 = { width: beside ? (width - 16) / 2 : width, height: CARD };
  const second = beside ? [card2.width + 16, top] : [0, top + CARD + 12];
  return { card: card2, cards: [[0, top], second], height: second[1] + CARD + 2 };
}

// output_size/js/index.js
var index_default = view({ name: "output_size", compute, layout, draw, line, snippet });
export {
  index_default as default
};
