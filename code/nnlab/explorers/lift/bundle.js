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

// core/js/regions.js
function spaced(low, high, count) {
  const step = (high - low) / count;
  return Array.from({ length: count + 1 }, (_, i) => low + i * step);
}

// core/js/space.js
function seenFrom(turn, tilt) {
  const [a, b] = [turn, tilt].map((degrees) => degrees * Math.PI / 180);
  const [cos, sin, level, steep] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
  return ([x, y, z]) => {
    const away = x * sin + y * cos;
    return [x * cos - y * sin, z * level + away * steep, z * steep - away * level];
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
function cut({ w, b }, box) {
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
function sceneOf(places, plane) {
  const box = boxAround(places);
  const middle = (
    /** @type {Place} */
    box[0].map((low, axis) => (low + box[1][axis]) / 2)
  );
  return {
    places,
    box,
    middle,
    heights: places.map((place) => place.reduce((sum, value, axis) => sum + value * plane.w[axis], plane.b)),
    radius: Math.max(...places.map((place) => Math.hypot(...place.map((value, axis) => value - middle[axis])))),
    normal: plane.w,
    wall: cut(plane, wider(box))
  };
}

// lift/js/compute.js
var THOUSAND = 1e3;
var [LINES, STEPS2, REACH] = [8, 16, 1.2];
var affine = (w, b, a) => w.map((row, i) => row.reduce((sum, value, j) => sum + value * a[j], 0) + b[i]);
var layer = (w, b, a) => affine(w, b, a).map((value) => Math.max(value, 0));
var known = /* @__PURE__ */ new WeakMap();
function compute({ dataset_index, turn, tilt }, data) {
  const packed = data.sets[dataset_index];
  if (!known.has(packed)) known.set(packed, all(packed, data));
  const { lifts, labels } = (
    /** @type {ReturnType<typeof all>} */
    known.get(packed)
  );
  const look = seenFrom(turn, tilt);
  return {
    lifts,
    labels,
    look,
    seen: lifts.map(({ places }) => places.map(look)),
    right: lifts.map(({ right }) => right),
    count: labels.length
  };
}
function all(packed, { matrix, shift }) {
  const labels = [...packed.labels].map(Number);
  const points = labels.map((_, i) => (
    /** @type {Point} */
    [packed.points[2 * i] / THOUSAND, packed.points[2 * i + 1] / THOUSAND]
  ));
  const ways = [
    (point) => affine(matrix, shift, point),
    ([x, y]) => [x, y, x * x + y * y],
    (point) => packed.weights.reduce((a, w, i) => layer(w, packed.biases[i], a), point)
  ];
  return { labels, lifts: ways.map((way, i) => made2(
    /** @type {(point: number[]) => Place} */
    way,
    packed.planes[i],
    points,
    labels
  )) };
}
function made2(way, plane, points, labels) {
  const scene2 = sceneOf(points.map(way), plane);
  const along = spaced(-REACH, REACH, STEPS2);
  const across = spaced(-REACH, REACH, LINES);
  return {
    ...scene2,
    right: scene2.heights.filter((height, i) => (2 * labels[i] - 1) * height > 0).length,
    sheet: across.flatMap((at) => [along.map((t) => way([t, at])), along.map((t) => way([at, t]))])
  };
}

// core/js/ball.js
var PER_PIXEL = 0.6;
function ball(c, { key, name, turn, tilt, most, by, squares }, set) {
  const to = (around, over) => set({
    turn: (Math.round(around / by) * by % 360 + 360) % 360,
    tilt: Math.max(0, Math.min(most.tilt, Math.round(over / by) * by))
  });
  const held = hold(c, key, { turn, tilt }, to);
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
      "aria-valuenow": turn,
      "aria-valuemin": 0,
      "aria-valuemax": most.turn,
      "aria-valuetext": `${turn}°, ${tilt}°`,
      class: "nnlab-ball",
      ...held,
      keydown: (event) => {
        const ends = { Home: 0, End: most.turn };
        if (!(event.key in ARROWS || event.key in ends)) return;
        event.preventDefault();
        if (event.key in ends) return to(ends[
          /** @type {"Home" | "End"} */
          event.key
        ], tilt);
        const [down, right] = ARROWS[event.key];
        to(turn + right * by, tilt + down * by);
      }
    }),
    squares.slice(1).map(({ left, top, size }) => svg("rect", { x: left, y: top, width: size, height: size, "aria-hidden": "true", class: "nnlab-ball", ...held }))
  ];
}
function hold({ stage }, key, { turn, tilt }, to) {
  return {
    /** @param {PointerEvent} down */
    pointerdown: (down) => {
      const finger = down.pointerType === "touch";
      const held = follow(stage, down, (right, below) => to(turn + PER_PIXEL * right, tilt + (finger ? 0 : PER_PIXEL * below)));
      if (!held || finger) return;
      down.preventDefault();
      focusOn(stage, key);
    }
  };
}

// lift/js/hands.js
function hands2(c) {
  const { state: { turn, tilt }, page, place: { squares } } = c;
  return ball(
    c,
    { key: "look", name: page.words.look, turn, tilt, most: page.data.most, by: page.data.by, squares },
    (to) => page.set(to)
  );
}

// lift/js/layout.js
var [TITLE, GAP, MOST] = [42, 12, 290];
function layout(_state, _result, width) {
  const columns = width >= 500 ? 3 : 2;
  const side = Math.floor(Math.min(MOST, (width - 2 - GAP * (columns - 1)) / columns));
  const left = (width - columns * side - (columns - 1) * GAP) / 2;
  const squares = [0, 1, 2].map((i) => ({
    left: left + i % columns * (side + GAP),
    top: TITLE + Math.floor(i / columns) * (side + TITLE),
    size: side
  }));
  return { squares, height: squares[2].top + side + 6 };
}

// lift/js/line.js
var LIFTS = ["linear", "quadratic", "trained"];
function line(_state, { right, count }, words2) {
  return right.map((some2, i) => fill(words2.right, { name: words2[LIFTS[i]], right: some2, count, percent: number(100 * some2 / count) })).join(" · ");
}
function snippet({ dataset_index, turn, tilt }, { names }) {
  return `import numpy as np
from nnlab.folding import lifts, seen_from, trained_lift

data, net, seed = trained_lift("${names[dataset_index]}")
lifted = lifts(*data, net).values()
np.array([seen_from(some.points, turn=${turn}, tilt=${tilt}) for some in lifted])`;
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

// core/js/plane.js
function joined(points) {
  return `M${points.map(([x, y]) => `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`).join("L")}`;
}
function inside({ left, top, size }, ...children) {
  const box = { x: left, y: top, width: size, height: size, viewBox: `${left} ${top} ${size} ${size}` };
  return svg("svg", { ...box, overflow: "hidden", "aria-hidden": "true" }, children);
}
function shape(kind, x, y, radius) {
  const r = radius * 1.28;
  if (kind === 1) return `M${x} ${y - r}L${x + r * 0.9} ${y + r * 0.62}H${x - r * 0.9}z`;
  if (kind === 2) return `M${x - 0.9 * radius} ${y - 0.9 * radius}h${1.8 * radius}v${1.8 * radius}h${-1.8 * radius}z`;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}
function markers(points, kinds, radius) {
  const paths = ["", "", ""];
  points.forEach(([x, y], i) => paths[kinds[i]] += shape(kinds[i], Math.round(10 * x) / 10, Math.round(10 * y) / 10, radius));
  return svg(
    "g",
    { "aria-hidden": "true", "pointer-events": "none" },
    paths.map((d, kind) => d && svg("path", { d, class: `nnlab-class${kind} nnlab-many` }))
  );
}

// core/js/scene.js
var FILL = 0.44;
function scene({ middle, radius, box: ends, wall, normal, heights }, look, box, sheet, marks) {
  const [right, up] = look(middle);
  const scale = FILL * box.size / (radius || 1);
  const shown = ([x, y]) => [box.left + box.size / 2 + (x - right) * scale, box.top + box.size / 2 - (y - up) * scale];
  const at = (place) => shown(look(place));
  const facing = look(
    /** @type {Place} */
    normal
  )[2] >= 0 ? 1 : -1;
  const near = heights.map((height) => height * facing > 0);
  const some2 = (front) => marks(near.map((_, k) => k).filter((k) => near[k] === front), shown);
  return [
    svg("path", { d: edges(ends).map((edge) => joined(edge.map(at))).join(""), class: "nnlab-cage" }),
    svg("path", { d: sheet.map((way) => joined(way.map(at))).join(""), class: "nnlab-mesh" }),
    some2(false),
    wall.length > 2 && svg("path", { d: `${joined(wall.map(at))}z`, class: "nnlab-wall" }),
    some2(true)
  ];
}

// lift/js/panels.js
function panels(c) {
  const { result, page: { words: words2 }, place: { squares } } = c;
  return svg("g", { "aria-hidden": "true" }, squares.map((box, i) => [
    label(words2[LIFTS[i]], box.left, box.top - 29, { size: 13, class: "nnlab-title", room: box.size }),
    label(
      `${number(100 * result.right[i] / result.count)} %`,
      box.left,
      box.top - 11,
      { size: 15, "text-anchor": "start", class: "nnlab-strong nnlab-chosen", "data-output": LIFTS[i] }
    ),
    svg("rect", { x: box.left, y: box.top, width: box.size, height: box.size, class: "nnlab-plane" }),
    inside(
      /** @type {any} */
      box,
      scene(result.lifts[i], result.look, box, result.lifts[i].sheet, some(result, i))
    )
  ]));
}
var some = ({ labels, seen }, i) => (these, shown) => markers(these.map((k) => shown(seen[i][k])), these.map((k) => labels[k]), 2.8);

// lift/js/index.js
var draw = (c) => [panels(c), hands2(c)];
var index_default = view({ name: "lift", compute, layout, draw, line, snippet });
export {
  index_default as default
};
