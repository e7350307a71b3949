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
    const texts2 = narrow.map((text) => ({ text, room: Number(text.dataset.room ?? Infinity), look: lookOf(text, stage) }));
    this.measure(texts2.filter(({ look }) => !this.known.has(look)));
    for (const { text, room, look } of texts2) {
      const length = (this.known.get(look) ?? 0) > room ? String(room) : null;
      if (text.getAttribute("textLength") !== length) stretch(text, length);
    }
  }
  /**
   * All are measured before the next change, or the browser would lay the stage out anew for each.
   * @param {{text: SVGTextElement, look: string}[]} texts
   */
  measure(texts2) {
    for (const { text } of texts2) stretch(text, null);
    for (const { text, look } of texts2) {
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
function fill(template2, values = {}) {
  return template2.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
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
var ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
var STEPS = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5, Home: -Infinity, End: Infinity };
var SLIDER_STEPS = { ...STEPS, ArrowRight: 1, ArrowLeft: -1 };
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
    const board3 = html("div", { class: "nnlab-board" }, stage);
    const problem = html("p", { class: "nnlab-problem" });
    const line2 = html("p", { class: "nnlab-line" });
    const buttons = foot(words2, () => this.restart(), () => this.parts.snippet(this.read(), this.data));
    const root = html(
      "div",
      { class: `nnlab nnlab-view nnlab-${this.parts.name}` },
      board3,
      problem,
      line2,
      this.speaker.place,
      buttons.place
    );
    made(root);
    return { stage: stage.node, board: board3.node, problem: problem.node, line: line2.node, root: root.node, buttons };
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
    const { stage, board: board3 } = this.on;
    if (stage.getAttribute("viewBox") === size && stage.getAttribute("height") === String(height)) return;
    stage.setAttribute("viewBox", size);
    stage.setAttribute("height", String(height));
    stage.style.minWidth = wide ? `${width}px` : "";
    board3.style.overflowX = wide ? "auto" : "";
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
var DRAWING = 10;
function isDrawing({ digit_index }) {
  return digit_index === DRAWING;
}
function truthOf(state) {
  return isDrawing(state) ? null : state.digit_index;
}
function inked(rows) {
  return rows.map((row2) => [...row2].map((sign) => sign === "#" ? 1 : 0));
}
function texts(picture) {
  return picture.map((row2) => row2.map((value) => value ? "#" : ".").join(""));
}
function blank(side) {
  return Array(side).fill(".".repeat(side));
}
function touched(rows, places, ink, width = 1) {
  const [back, on] = [Math.floor((width - 1) / 2), Math.floor(width / 2)];
  const near = (value, middle) => value >= middle - back && value <= middle + on;
  const hit = (i, j) => places.some(({ row: row2, column }) => near(i, row2) && near(j, column));
  return rows.map((row2, i) => [...row2].map((sign, j) => hit(i, j) ? ink ? "#" : "." : sign).join(""));
}

// template/js/compute.js
var each = (rows, at) => rows.map((row2, i) => row2.map((value, j) => at(value, i, j)));
var total = (values) => values.reduce((sum, value) => sum + value, 0);
function clean(state, { samples, top }) {
  if (isDrawing(state)) return inked(state.pixels);
  return each(samples[state.digit_index][state.sample - 1], (grey2) => grey2 / top);
}
function template(digit, { weights, steps, side }) {
  const row2 = (i) => weights[digit].slice(i * side, (i + 1) * side).map((w) => w / steps);
  return Array.from({ length: side }, (_, i) => row2(i));
}
function cosine(t, x) {
  const length = Math.sqrt(total(t.map((v) => v * v))) * Math.sqrt(total(x.map((v) => v * v)));
  return length > 0 ? total(t.map((v, i) => v * x[i])) / length : 0;
}
function correlation(t, x) {
  const around = (values) => {
    const mean = total(values) / values.length;
    return values.map((v) => v - mean);
  };
  return x.every((v) => v === x[0]) ? 0 : cosine(around(t), around(x));
}
function largest(values) {
  return values.indexOf(Math.max(...values));
}
function second(scores) {
  return largest(scores.map((score, digit) => digit === largest(scores) ? -Infinity : score));
}
function compute(state, data) {
  const picture = each(clean(state, data), (value) => state.contrast * value + state.background);
  const flat = picture.flat();
  const weights = data.weights.map((row2) => row2.map((w) => w / data.steps));
  const scores = weights.map((row2, c) => total(row2.map((w, i) => w * flat[i])) + data.biases[c]);
  const winner = largest(scores);
  const chosen2 = state.rival_index - 1;
  const rival = chosen2 < 0 || chosen2 === winner ? second(scores) : chosen2;
  const products = (digit) => each(template(digit, data), (w, i, j) => w * picture[i][j] || 0);
  const [first, other] = [products(winner), products(rival)];
  return {
    picture,
    scores,
    winner,
    rival,
    first,
    second: other,
    cosines: weights.map((row2) => cosine(row2, flat)),
    correlations: weights.map((row2) => correlation(row2, flat)),
    difference: each(first, (value, i, j) => value - other[i][j])
  };
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
function tone(value) {
  return value > 0 ? "positive" : value < 0 ? "negative" : "zero";
}

// core/js/pixels.js
var SHADES = 20;
function tint(value, limit, most2 = 0.6) {
  const share = limit > 0 ? Math.min(1, Math.abs(value) / limit) : 0;
  return {
    fill: value < 0 ? "var(--negative)" : "var(--positive)",
    "fill-opacity": Number.isFinite(share) ? (share * most2).toFixed(3) : 0
  };
}
function grey(value, high, most2 = 0.85) {
  const share = high > 0 ? Math.max(0, Math.min(1, value / high)) : 0;
  return { fill: "var(--ink)", "fill-opacity": (share * most2).toFixed(3) };
}
function pixels(rows, { x, y, cell }, shade, limit = 1) {
  const paths = /* @__PURE__ */ new Map();
  rows.forEach((row2, i) => row2.forEach((value, j) => {
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

// core/js/mark.js
function markOf(answer, truth) {
  if (truth === null) return "◂";
  return answer === truth ? "✓" : "✗";
}

// core/js/score_column.js
var NUMBER = 56;
function scoreColumn({ key, title, values, limit, truth }, { x, width, top, row: high }) {
  const half = (width - NUMBER) / 2;
  const zero = x + half;
  const best = values.every((value) => value === values[0]) ? -1 : values.indexOf(Math.max(...values));
  const bar = (value, i) => {
    const length = Math.min(1, Math.abs(value) / limit) * half;
    const y = top + (i + 0.5) * high;
    const strong = i === best ? "nnlab-strong" : null;
    return [
      svg("rect", { x: value < 0 ? zero - length : zero, y: y - 6, width: length, height: 12, class: `nnlab-bar-${tone(value)}` }),
      label(number(value), x + width, y, { size: 12, "text-anchor": "end", class: strong, [`data-${key}`]: i }),
      i === best && label(markOf(best, truth), x + width - NUMBER + 8, y, { size: 12, class: "nnlab-strong", "data-mark": key })
    ];
  };
  return [
    label(title, x + width / 2, top - 10, { room: width, class: "nnlab-strong" }),
    svg("path", { d: `M${zero} ${top}v${values.length * high}`, class: "nnlab-score-axis" }),
    values.map(bar)
  ];
}

// template/js/bars.js
function bars(c) {
  const { result, page: { words: words2, data }, place: { bars: box } } = c;
  const columns = [
    { key: "score", title: words2.score, values: result.scores, limit: data.longest.score },
    { key: "cosine", title: words2.cosine, values: result.cosines, limit: data.longest.likeness },
    { key: "correlation", title: words2.correlation, values: result.correlations, limit: data.longest.likeness }
  ];
  return svg(
    "g",
    { role: "radiogroup", "aria-label": words2.bars },
    result.scores.map((_, digit) => row(c, digit, columns)),
    svg(
      "g",
      { "aria-hidden": "true", "pointer-events": "none" },
      columns.map((column, i) => scoreColumn({ ...column, truth: truthOf(c.state) }, { ...box, ...box.columns[i] }))
    )
  );
}
function row(c, digit, columns) {
  const { result, page, place: { bars: { x, width, top, row: high } } } = c;
  const y = top + digit * high;
  const values = Object.fromEntries(columns.map((column) => [column.key, number(column.values[digit])]));
  const [won, compared] = [digit === result.winner, digit === result.rival];
  return svg(
    "g",
    {
      role: "radio",
      "aria-checked": String(compared),
      tabindex: compared ? 0 : -1,
      "data-key": `row${digit}`,
      class: `nnlab-row ${won ? "nnlab-won" : compared ? "nnlab-compared" : ""}`,
      "aria-label": fill(page.words.bar, { digit, ...values }),
      ...chosen(c, digit)
    },
    svg("rect", { x, y: y + 1, width, height: high - 2, rx: 4 }),
    label(String(digit), x + 9, y + high / 2, { size: 14, class: won || compared ? "nnlab-strong" : null }),
    (won || compared) && label(won ? markOf(digit, truthOf(c.state)) : "▸", x + 24, y + high / 2, { size: 13, class: "nnlab-strong" })
  );
}
function chosen(c, digit) {
  const pressed2 = press(() => c.page.set({ rival_index: digit + 1 }));
  const by = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };
  return {
    ...pressed2,
    /** @param {KeyboardEvent} event */
    keydown: (event) => {
      if (!(event.key in by)) return pressed2.keydown(event);
      event.preventDefault();
      focusOn(c.stage, `row${Math.max(0, Math.min(9, digit + by[event.key]))}`);
    }
  };
}

// core/js/kept.js
function kept(page, key, inputs, make) {
  const all = page.at.kept ??= {};
  const same = all[key]?.inputs.length === inputs.length && inputs.every((value, i) => Object.is(value, all[key].inputs[i]));
  if (!same) all[key] = { inputs, made: make() };
  return all[key].made;
}

// template/js/boards.js
var SIGN = { positive: "+", negative: "−" };
var CLEAR = 0.35;
function boards({ result, page, place }) {
  const { words: words2, data } = page;
  const { winner, rival } = result;
  const { biases } = data;
  const weights = [winner, rival].map((digit) => template(digit, data));
  const heaviest = most(...weights);
  const largest2 = most(result.first, result.second);
  const list = [
    [fill(words2.template, { digit: winner }), weights[0], heaviest],
    [fill(words2.products, { digit: winner }), result.first, largest2, "first", biases[winner]],
    [fill(words2.template, { digit: rival }), weights[1], heaviest],
    [fill(words2.products, { digit: rival }), result.second, largest2, "second", biases[rival]],
    [
      fill(words2.difference, { first: winner, second: rival }),
      result.difference,
      most(result.difference),
      "difference",
      biases[winner] - biases[rival]
    ]
  ];
  return svg("g", { "aria-hidden": "true" }, list.map((one, i) => {
    const box = place.boards[i];
    const draw2 = () => svg("g", {}, board(one, box));
    return [
      one[1] === weights[i / 2] ? kept(page, `board${i}`, [one[0], heaviest, box.x, box.y, box.cell], draw2) : draw2(),
      kept(page, `lattice${i}`, [box.x, box.y, box.cell], () => lattice(box, box.rows, box.columns))
    ];
  }));
}
function most(...grids) {
  return Math.max(...grids.flat(2).map(Math.abs));
}
function board([title, rows, limit, key, bias = 0], box) {
  const { x, y, width, height } = box;
  const sum = rows.flat().reduce((a, b) => a + b, 0);
  return [
    label(title, x + width / 2, y - 10, { room: width + 14, class: "nnlab-strong" }),
    pixels(rows, box, (value) => tint(value, limit, 0.7), limit),
    signs(rows, limit, box),
    key && label(`Σ = ${number(sum)}`, x + width / 2, y + height + 12, { size: 13, [`data-sum`]: key }),
    key && label(`b = ${number(bias)}`, x + width / 2, y + height + 28, { size: 12, class: "nnlab-note-text", [`data-bias`]: key })
  ];
}
function signs(rows, limit, { x, y, cell }) {
  const strong = (value) => limit > 0 && Math.abs(value) >= CLEAR * limit;
  return rows.map((row2, i) => row2.map((value, j) => strong(value) && label(SIGN[tone(value)], x + (j + 0.5) * cell, y + (i + 0.5) * cell, { size: 11 })));
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
      keydown: (event) => onKey(c, pad2, event)
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
function onKey(c, pad2, event) {
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
function within({ rows, columns }, row2, column) {
  return { row: Math.max(0, Math.min(rows - 1, row2)), column: Math.max(0, Math.min(columns - 1, column)) };
}
function pixelAt(grid, { x, y }) {
  return within(grid, Math.floor((y - grid.y) / grid.cell), Math.floor((x - grid.x) / grid.cell));
}
function between(from, to) {
  const steps = Math.max(Math.abs(to.row - from.row), Math.abs(to.column - from.column));
  const part = (a, b, k) => Math.round(a + (b - a) * k / Math.max(steps, 1));
  return Array.from({ length: steps + 1 }, (_, k) => ({ row: part(from.row, to.row, k), column: part(from.column, to.column, k) }));
}

// core/js/sketch.js
function asDrawn(greys) {
  return texts(greys.map((row2) => row2.map((value) => Number(value >= 0.5))));
}
function sketchPad(c, { grid, rows, own, keep: keep2, finger = "scrolls", width = 1, toggles = false, fresh = false }) {
  const { at, words: words2 } = c.page;
  at.drawn = own && !fresh ? rows : null;
  if (!own) at.erase = false;
  const inked2 = ({ row: row2, column }) => rows[row2][column] === "#";
  return pixelPad(c, {
    grid,
    finger: own ? "draws" : finger,
    shiftDraws: !toggles,
    inked: inked2,
    ink: (place) => toggles ? !inked2(place) : !at.erase,
    name: (place) => fill(
      toggles ? words2.pixel : words2.pixel_to_pen,
      { row: place.row + 1, column: place.column + 1, what: inked2(place) ? words2.ink : words2.paper }
    ),
    paint: (places, ink) => keep2(at.drawn = touched(at.drawn ?? rows, places, ink, width))
  });
}

// template/js/hands.js
function keep({ page }, pixels2) {
  page.set({ pixels: pixels2, digit_index: DRAWING });
}
function clear(c) {
  keep(c, blank(c.page.data.side));
}
function pad(c) {
  const { state, page, place } = c;
  return sketchPad(c, {
    grid: place.input,
    rows: isDrawing(state) ? state.pixels : asDrawn(clean(state, page.data)),
    own: isDrawing(state),
    keep: (pixels2) => keep(c, pixels2),
    finger: "taps",
    toggles: true
  });
}

// template/js/draw.js
function draw(c) {
  const { page: { words: words2 }, place } = c;
  const look = { key: "clear", text: words2.clear, name: words2.clear, size: 14, ...place.clear };
  return [input(c), pad(c), button(look, () => clear(c)), bars(c), boards(c)];
}
function input({ result, page: { words: words2, data }, place: { input: box } }) {
  return svg(
    "g",
    { "aria-hidden": "true", "pointer-events": "none" },
    label(words2.input, box.x + box.width / 2, box.y - 10, { class: "nnlab-strong" }),
    pixels(result.picture, box, (value) => grey(value, data.brightest, 1), data.brightest),
    lattice(box, box.rows, box.columns)
  );
}

// core/js/board.js
function board2(x, y, cell, count) {
  return { x, y, cell, rows: count, columns: count, width: cell * count, height: cell * count };
}

// template/js/layout.js
var [TITLE, GAP, FOOT, ROW] = [20, 18, 38, 24];
var [CLEAR2, LABEL] = [34, 36];
function layout(_state, _result, width, { side }) {
  return width >= 560 ? besides(width, side) : below(width, side);
}
function besides(width, count) {
  const input2 = board2(0, TITLE, 24, count);
  const bars2 = barsIn(input2.width + 28, width - input2.width - 28);
  const top = Math.max(bars2.bottom, input2.y + input2.height + CLEAR2 + 16) + 14 + TITLE;
  const cell = Math.min(18, Math.floor((width - 4 * GAP) / 5 / count));
  const step = cell * count + GAP;
  const left = (width - 5 * step + GAP) / 2;
  const boards2 = [0, 1, 2, 3, 4].map((i) => board2(left + i * step, top, cell, count));
  return { input: input2, bars: bars2, boards: boards2, clear: clearBelow(input2), height: top + cell * count + FOOT };
}
function below(width, count) {
  const input2 = board2((width - 24 * count) / 2, TITLE, 24, count);
  const bars2 = barsIn(0, width, input2.y + input2.height + CLEAR2 + 22);
  const cell = 15;
  const [step, down] = [cell * count + 2 * GAP, cell * count + FOOT + TITLE];
  const left = (width - 2 * step + 2 * GAP) / 2;
  const top = bars2.bottom + 14 + TITLE;
  const boards2 = [0, 1, 2, 3].map((i) => board2(left + i % 2 * step, top + Math.floor(i / 2) * down, cell, count));
  boards2.push(board2((width - cell * count) / 2, top + 2 * down, cell, count));
  return { input: input2, bars: bars2, boards: boards2, clear: clearBelow(input2), height: top + 3 * down - TITLE };
}
function clearBelow({ x, y, width, height }) {
  return { x: x + width / 2, y: y + height + 10 + CLEAR2 / 2, width: 110, height: CLEAR2 };
}
function barsIn(x, width, y = 0) {
  const column = (width - LABEL) / 3;
  const columns = [0, 1, 2].map((i) => ({ x: x + LABEL + i * column, width: column - 8 }));
  const top = y + TITLE;
  return { x, width, top, row: ROW, label: LABEL, columns, bottom: top + 10 * ROW };
}

// template/js/line.js
function line(state, result, words2) {
  const { scores, winner, rival } = result;
  const [first, other] = [winner, rival].map((digit) => ({ digit, score: number(scores[digit]) }));
  const wrong = ![null, winner].includes(truthOf(state));
  const said = [
    fill(wrong ? words2.misread : words2.read, { actual: state.digit_index, ...first }),
    fill(rival === second(scores) ? words2.next : words2.other, other),
    fill(words2.margin, { margin: number(scores[winner] - scores[rival]) })
  ];
  if (state.rival_index - 1 === winner) said.push(fill(words2.itself, { digit: winner }));
  return [...said, likeness(result, words2)].join(" · ");
}
function likeness({ picture, cosines, correlations }, words2) {
  const values = picture.flat();
  if (!values.some(Boolean)) return words2.empty;
  if (values.every((value) => value === values[0])) return fill(words2.flat, { cosine: largest(cosines) });
  return fill(words2.alike, { cosine: largest(cosines), correlation: largest(correlations) });
}

// template/js/snippet.js
function snippet(state, { places }) {
  const own = isDrawing(state);
  const lines2 = own ? ["from nnlab.templates import digit_classifier, inked", "", `picture = inked("${state.pixels.join(" ")}")`] : [
    "from nnlab.datasets import digits",
    "from nnlab.templates import digit_classifier",
    "",
    `picture = digits().scaled("test")[${places[state.digit_index][state.sample - 1]}]`
  ];
  return [
    ...lines2,
    `picture = ${state.contrast} * picture + ${state.background}`,
    "digit_classifier().scores(picture[None])[0]"
  ].join("\n");
}

// template/js/index.js
var index_default = view({ name: "template", compute, layout, draw, line, snippet });
export {
  index_default as default
};
