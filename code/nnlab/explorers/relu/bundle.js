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

// relu/js/compute.js
var DECIMALS = 9;
var TINY = 1e-9;
var relu = ([x, y]) => [Math.max(x, 0), Math.max(y, 0)];
var quadrant = ([x, y]) => x > 0 ? y > 0 ? 0 : 3 : y > 0 ? 1 : 2;
function compute({ b1, b2, c1, c2 }, { points: points2, turn: [across, up] }) {
  const z = points2.map(([x, y]) => [x + b1, y + b2]);
  const a = z.map(relu);
  const later = a.map(([x, y]) => (
    /** @type {Point} */
    [across[0] * x + across[1] * y + c1, up[0] * x + up[1] * y + c2]
  ));
  const kinds = z.map(quadrant);
  const images = [z, a, later, later.map(relu)];
  return {
    images,
    kinds,
    fates: [0, 1, 2, 3].map((kind) => kinds.filter((other) => other === kind).length),
    places: [distinct(images[1]), distinct(images[3])],
    met: relu([c1, c2]),
    // A gradient has to come through a unit of the later layer first.
    passed: [0, 1].map((axis) => z.filter((place, k) => place[axis] > 0 && Math.max(...later[k]) > TINY).length),
    count: points2.length
  };
}
function distinct(places) {
  return new Set(places.map((place) => place.map((value) => value.toFixed(DECIMALS)).join(" "))).size;
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

// relu/js/grip.js
function grip(c, panel, traits, word) {
  const { state, page, place: { squares } } = c;
  const p = squares[panel];
  const [x, y] = traits.map((trait) => state[trait]);
  const { by, limits } = page.data;
  const to = (right, up) => page.set(Object.fromEntries([right, up].map((value, i) => {
    const most2 = limits[traits[i]];
    return [traits[i], Math.max(-most2, Math.min(most2, Math.round(value / by) * by))];
  })));
  const most = limits[traits[0]];
  const said = { key: traits[0], name: page.words[word], value: x, low: -most, high: most, text: fill("({x}, {y})", { x: number(x), y: number(y) }) };
  const [left, top] = [p.x(x), p.y(y)];
  const held = handle(c, said, {
    step: (steps) => to(x + steps * by, y),
    go: (end) => to(end, y),
    drag: (right, down) => to(x + right / p.scale, y - down / p.scale)
  });
  return [
    svg("circle", { cx: left, cy: top, r: 9, class: "nnlab-turn" }),
    svg("path", { d: `M${left - 5} ${top}h10M${left} ${top - 5}v10`, class: "nnlab-plus" }),
    svg("circle", { cx: left, cy: top, r: 18, class: "nnlab-reach", ...held, keydown: (event) => {
      const up = -(ARROWS[event.key]?.[0] ?? 0);
      if (!up) return held.keydown(event);
      event.preventDefault();
      return to(x, y + up * by);
    } })
  ];
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

// relu/js/layout.js
var [TITLE, GAP, BELOW, WIDEST2] = [24, 14, 8, 320];
function layout(_state, _result, width, { boxes }) {
  const columns = width >= 820 ? 4 : 2;
  const side = Math.floor(Math.min(WIDEST2, (width - 2 - GAP * (columns - 1)) / columns));
  const left = (width - columns * side - (columns - 1) * GAP) / 2;
  const squares = [0, 1, 2, 3].map((i) => {
    const [low, high] = boxes[Math.floor(i / 2)];
    const top = TITLE + Math.floor(i / columns) * (side + TITLE + BELOW);
    return square(left + i % columns * (side + GAP), top, side, low, high);
  });
  return { squares, height: squares[3].top + side + BELOW };
}

// relu/js/line.js
function line(_state, { fates: [stays, toY, gone, toX], met, places, passed, count }, words2) {
  const [x, y] = met.map(number);
  return [
    fill(words2.fates, { stays, to_x: toX, to_y: toY, gone }),
    gone && fill(words2.met, { count: gone, x, y }),
    fill(words2.places, { first: places[0], second: places[1] }),
    fill(words2.passed, { one: passed[0], two: passed[1] }),
    gone === count && words2.all_gone,
    stays === count && words2.all_stay
  ].filter(Boolean).join(" · ");
}
function snippet({ b1, b2, c1, c2 }) {
  return `import numpy as np
from nnlab.folding import FoldingNet

weights = [[1, 0], [0, 1]], [[0.8, -0.6], [0.6, 0.8]]
biases = [${b1}, ${b2}], [${c1}, ${c2}]
net = FoldingNet(weights, biases, (True, True))
axis = np.linspace(-1, 1, 9)
points = np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2)
net.stages(points)["relu 2"]`;
}

// core/js/labels.js
var HIGH = 0.86;
var RING = 5;
var AT_ONCE = 6 * RING;
var DIRECTIONS = 16;
function edges(text, size, [x, y]) {
  const [right, down] = [(textWidth(text, size) * WIDEST + 2) / 2, HIGH * size / 2];
  return { left: x - right, right: x + right, top: y - down, bottom: y + down };
}
var meet = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
var within = (inner, outer) => inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
function* around([x, y], far) {
  for (let radius = RING; radius <= far; radius += RING) {
    for (let k = 0; k < DIRECTIONS; k++) {
      const turn = 2 * Math.PI * k / DIRECTIONS;
      yield [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
    }
  }
}
function first(places, fits) {
  for (const place of places) if (fits(place)) return place;
  return void 0;
}
function labelRoom({ left, top, size: side }) {
  const all = { left, top, right: left + side, bottom: top + side };
  const labels = [];
  const marks = [];
  return {
    /**
     * Leave a mark uncovered, if that can be.
     * @param {Point} place
     * @param {number} radius
     */
    avoid([x, y], radius) {
      marks.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
    },
    /**
     * The first of `places` that is free, else the nearest free one around them; null where there is
     * none within `far` pixels.
     * @param {string} text
     * @param {number} size
     * @param {Point[]} places  for its middle, the best first
     * @param {number} far
     * @returns {Point | null}
     */
    put(text, size, places, far = side) {
      const open = (place) => {
        const box = edges(text, size, place);
        return within(box, all) && labels.every((other) => !meet(box, other));
      };
      const clear = (place) => open(place) && marks.every((other) => !meet(edges(text, size, place), other));
      const found = places.find(clear) ?? first(around(places[0], Math.min(far, AT_ONCE)), clear) ?? places.find(open) ?? first(around(places[0], far), open);
      if (found) labels.push(edges(text, size, found));
      return found ?? null;
    }
  };
}

// relu/js/panels.js
var TITLES = ["z = x + b", "a = max(0, z)", "z′ = V a + c", "a′ = max(0, z′)"];
var NAMES = ["I", "II", "III", "IV"];
var RADIUS = 3;
function panels(c) {
  const { result, page: { words: words2 }, place: { squares } } = c;
  return svg("g", { "aria-hidden": "true" }, squares.map((p, i) => [
    label(TITLES[i], p.left, p.top - 11, { size: 13, class: "nnlab-title", room: p.size - 70 }),
    i % 2 === 1 && spots(p, words2.spots, result.places[(i - 1) / 2], (i + 1) / 2),
    svg("rect", { x: p.left, y: p.top, width: p.size, height: p.size, class: "nnlab-plane" }),
    i % 2 === 0 && svg("path", { d: third(p), class: "nnlab-third-quadrant" }),
    svg("path", { d: `M${p.left} ${p.y(0)}h${p.size}M${p.x(0)} ${p.top}v${p.size}`, class: "nnlab-axes" }),
    inside(p, points(result, i, p)),
    i === 0 && quadrants(c, p),
    i >= 1 && pile(result, i, p)
  ]));
}
function spots({ left, top, size }, word, count, key) {
  return [
    label(String(count), left + size - 38, top - 11, { size: 13, "text-anchor": "end", class: "nnlab-strong", "data-output": `places ${key}` }),
    label(word, left + size, top - 11, { size: 11, "text-anchor": "end", class: "nnlab-note-text", room: 36 })
  ];
}
function third(p) {
  return `M${p.left} ${p.y(0)}H${p.x(0)}V${p.top + p.size}H${p.left}z`;
}
function points({ images, kinds }, i, p) {
  const paths = ["", "", "", ""];
  images[i].forEach(([x, y], k) => paths[kinds[k]] += mark(kinds[k], p.x(x), p.y(y)));
  return paths.map((d, kind) => d && svg("path", { d, class: `nnlab-from${kind}` }));
}
function mark(kind, x, y) {
  if (kind === 2) return `M${x - RADIUS} ${y - RADIUS}l${2 * RADIUS} ${2 * RADIUS}m0 ${-2 * RADIUS}l${-2 * RADIUS} ${2 * RADIUS}`;
  return shape(kind === 3 ? 2 : kind, x, y, RADIUS);
}
function quadrants({ result: { fates }, page: { data } }, p) {
  return fates.map((count, kind) => {
    const [right, up] = [kind === 0 || kind === 3, kind < 2];
    const [x, y] = [right ? p.left + p.size - 6 : p.left + 6, up ? p.top + 11 : p.top + p.size - 11];
    const anchor = right ? "end" : "start";
    const shift = right ? -26 : 26;
    const name = `${NAMES[kind]} ${data.marks[kind]}`;
    return [
      label(name, x, y, { size: 12, "text-anchor": anchor, class: `nnlab-over nnlab-name${kind}` }),
      label(String(count), x + 1.6 * shift, y, { size: 13, "text-anchor": anchor, class: `nnlab-over nnlab-strong nnlab-name${kind}`, "data-output": `quadrant ${kind + 1}` })
    ];
  });
}
function pile({ images, kinds, fates }, i, p) {
  const first2 = kinds.indexOf(2);
  if (first2 < 0) return null;
  const [x, y] = [p.x(images[i][first2][0]), p.y(images[i][first2][1])];
  const text = `×${fates[2]}`;
  const place = labelRoom(p).put(text, 12, [[x - 20, y + 14], [x + 20, y + 14], [x - 20, y - 14]]);
  return [
    svg("circle", { cx: x, cy: y, r: 8, class: "nnlab-pile" }),
    place && label(text, ...place, { size: 12, class: "nnlab-over nnlab-strong" })
  ];
}

// relu/js/index.js
var draw = (c) => [panels(c), grip(c, 0, ["b1", "b2"], "hold_b"), grip(c, 2, ["c1", "c2"], "hold_c")];
var index_default = view({ name: "relu", compute, layout, draw, line, snippet });
export {
  index_default as default
};
