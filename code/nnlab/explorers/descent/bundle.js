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
function significant(value) {
  const size = Math.abs(value);
  const power = size ? Number(size.toExponential(20).split("e")[1]) : 0;
  const plainly = power >= -3 && power <= 3;
  const text = plainly ? unpadded(size.toFixed(Math.max(0, 2 - power))) : size.toExponential(2).replace(/\.?0*e\+?/, "e").replace("-", "−");
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

// core/js/upright.js
function nearest(value, low, high, by) {
  return Math.max(low, Math.min(high, low + by * Math.round((value - low) / by)));
}

// core/js/spot.js
function spot(c, p, { key, name, x, y, places }, set) {
  const go = (event) => set(placeAt(onStage(c, event), p, places));
  const where = { cx: p.x(x), cy: p.y(y) };
  return [
    svg("rect", {
      x: p.left,
      y: p.top,
      width: p.size,
      height: p.size,
      class: "nnlab-pad nnlab-ground",
      "aria-hidden": "true",
      /** @param {PointerEvent} event */
      pointerdown: (event) => pull(c.stage, event, go)
    }),
    svg("circle", { ...where, r: 7, class: "nnlab-turn", "aria-hidden": "true" }),
    svg("circle", {
      ...where,
      r: 17,
      class: "nnlab-reach",
      role: "slider",
      tabindex: 0,
      "data-key": key,
      "aria-label": name,
      "aria-valuenow": x,
      "aria-valuemin": places[0],
      "aria-valuemax": places[1],
      "aria-valuetext": `x = ${number(x)}, y = ${number(y)}`,
      /** @param {KeyboardEvent} event */
      keydown: (event) => {
        const to = byKey(event.key, { x, y }, places);
        if (!to) return;
        event.preventDefault();
        set(to);
      },
      /** @param {PointerEvent} event */
      pointerdown: (event) => {
        if (!follow(c.stage, event, (_dx, _dy, moved) => go(moved))) return;
        event.preventDefault();
        focusOn(c.stage, key);
      }
    })
  ];
}
var FAR = { PageUp: [0, 4], PageDown: [0, -4], Home: [0, -Infinity], End: [0, Infinity] };
function byKey(key, { x, y }, [low, high, by]) {
  const way = ARROWS[key] ?? FAR[key];
  if (!way) return null;
  const [down, right] = way;
  const within = (value) => Math.max(low, Math.min(high, value));
  return { x: within(x + by * right), y: within(y - by * down) };
}
function placeAt({ x, y }, { left, top, size, low, high }, [least, most, by]) {
  const scale = (high - low) / size;
  return {
    x: nearest(low + (x - left) * scale, least, most, by),
    y: nearest(high - (y - top) * scale, least, most, by)
  };
}

// descent/js/surfaces.js
var SURFACES = {
  bowl: { value: (x, y) => (x * x + y * y) / 2, gradient: (x, y) => [x, y] },
  valley: { value: (x, y) => (x * x + 25 * y * y) / 2, gradient: (x, y) => [x, 25 * y] },
  saddle: { value: (x, y) => (x * x - y * y) / 2, gradient: (x, y) => [x, -y] },
  rosenbrock: {
    value: (x, y) => (1 - x) ** 2 + 100 * (y - x * x) ** 2,
    gradient: (x, y) => [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]
  },
  himmelblau: {
    value: (x, y) => (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2,
    gradient: (x, y) => [
      4 * x * (x * x + y - 11) + 2 * (x + y * y - 7),
      2 * (x * x + y - 11) + 4 * y * (x + y * y - 7)
    ]
  }
};

// descent/js/compute.js
function compute({ surface_index, power, momentum, steps, x, y }, { names, rates, powers, far, curvatures }) {
  const rate = rates[Math.round((power - powers[0]) / powers[2])];
  const { value, gradient } = SURFACES[names[surface_index]];
  const walk = { gradient, rate, momentum, far };
  const points = descend([x, y], steps, walk);
  const last = points[points.length - 1];
  return {
    rate,
    value,
    points,
    name: names[surface_index],
    heights: points.map((point) => value(...point)),
    diverged: points.length <= steps,
    gradient: gradient(...last),
    curvature: curvatures[surface_index]
  };
}
function descend(start2, steps, { gradient, rate, momentum, far }) {
  const points = [start2];
  let [[x, y], [vx, vy]] = [start2, [0, 0]];
  for (let i = 0; i < steps; i++) {
    const [gx, gy] = gradient(x, y);
    [vx, vy] = [vx * momentum + gx, vy * momentum + gy];
    [x, y] = [x - vx * rate, y - vy * rate];
    if (!(Math.max(Math.abs(x), Math.abs(y)) <= far)) break;
    points.push([x, y]);
  }
  return points;
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
function joined(points) {
  return `M${points.map(([x, y]) => `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`).join("L")}`;
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

// descent/js/heights.js
var POWERS = [[-8, "1e−8"], [-4, "1e−4"], [0, "1"], [4, "1e4"]];
var WHOLE = [[-10, "−10"], [-5, "−5"], [0, "0"], [5, "5"]];
var NAME = 46;
function heights(c) {
  const { state: { steps }, result: { heights: values, name }, page: { words: words2 }, place: { heights: p } } = c;
  const saddle = name === "saddle";
  const places = values.map((height, i) => [p.x(i), p.y(saddle ? height : Math.log10(Math.max(height, 1e-99)))]);
  const [right, down] = places[places.length - 1];
  const across = [[0, "0"], [Math.floor(steps / 2), String(Math.floor(steps / 2))]];
  return [
    sheet(p, { x: across.slice(0, steps > 1 ? 2 : 1), y: saddle ? WHOLE : POWERS }),
    axisNames(p, [words2.steps, words2.height]),
    clipped(p, svg("path", { d: joined(places), class: "nnlab-way" })),
    down >= p.top && down <= p.top + p.height && svg("circle", { cx: right, cy: down, r: 5, class: "nnlab-last", "aria-hidden": "true" }),
    rows(c)
  ];
}
function rows({ result: { heights: values, gradient: [dx, dy] }, page: { words: words2 }, place: { rows: { left, top, width, row } } }) {
  const said = (name, key, value, x, y) => [
    label(name, x, y, { "text-anchor": "start", "aria-hidden": "true", class: "nnlab-note-text" }),
    label(
      significant(value),
      x + NAME,
      y,
      { size: 13, "text-anchor": "start", class: `nnlab-strong ${key === "height" ? "" : "nnlab-slope"}`, "data-output": key }
    )
  ];
  return svg(
    "g",
    {},
    said(words2.height, "height", values[values.length - 1], left, top),
    said("∂/∂x", "dx", dx, left, top + row),
    said("∂/∂y", "dy", dy, left + width / 2, top + row)
  );
}

// descent/js/layout.js
var [AXIS, GAP, TITLE, FOOT, ROW] = [22, 54, 26, 22, 22];
function layout({ steps }, { name }, width, { places: [low, high] }) {
  const wide = width >= 560;
  const side = Math.floor(wide ? Math.min(330, width * 0.5) : Math.min(340, width - AXIS - 4));
  const left = wide ? AXIS : AXIS + (width - AXIS - 4 - side) / 2;
  const beside = wide ? AXIS + side + GAP : AXIS + 20;
  const tall = wide ? side - 3 * ROW - FOOT - 14 : 120;
  const top = wide ? TITLE : 8 + side + FOOT + 14 + TITLE;
  const ends = name === "saddle" ? [-12, 8] : [-8, 6];
  const box = { left: beside, top, width: width - beside - 4, height: tall };
  const rows2 = { left: beside - 42, top: top + tall + FOOT + 18, width: width - beside + 40, row: ROW };
  return {
    map: square(left, 8, side, low, high),
    heights: chart(box, [0, Math.max(steps, 1)], ends),
    rows: rows2,
    height: Math.max(8 + side + FOOT, rows2.top + 1.7 * ROW)
  };
}

// descent/js/line.js
function line({ momentum }, result, words2) {
  const rate = significant(result.rate);
  const count = result.points.length - 1;
  const [x, y] = result.points[count].map(significant);
  const height = significant(result.heights[count]);
  return [
    result.diverged ? fill(words2.away, { step: count + 1, rate }) : fill(words2.at, { rate, count, x, y, height }),
    !result.diverged && ahead(momentum, result, words2),
    limit(momentum, result, words2)
  ].filter(Boolean).join(" · ");
}
function ahead(momentum, { points, gradient: [dx, dy] }, words2) {
  if (dx === 0 && dy === 0) {
    const [before, here] = points.slice(-2);
    const moved = here && (here[0] !== before[0] || here[1] !== before[1]);
    return words2[momentum && moved ? "coasts" : "level"];
  }
  const way = (slope) => words2[slope > 0 ? "less" : slope < 0 ? "more" : "same"];
  return fill(words2.ahead, { dx: significant(dx), dy: significant(dy), way_x: way(dx), way_y: way(dy) });
}
function limit(momentum, { curvature, name, diverged }, words2) {
  const value = significant(2 * (1 + momentum) / curvature);
  if (curvature) return fill(words2.limit, { limit: value, curvature, momentum: significant(momentum) });
  if (name === "saddle") return words2.bottomless;
  return diverged && words2.steep;
}
function snippet({ surface_index, power, momentum, steps, x, y }, { names }) {
  return `from nnlab.learning import descend

path = descend("${names[surface_index]}", start=(${literal(x)}, ${literal(y)}), learning_rate=10.0**${literal(power)},
               steps=${steps}, optimizer="momentum", momentum=${literal(momentum)})
path.points[-1]`;
}

// core/js/kept.js
function kept(page, key, inputs, make) {
  const all = page.at.kept ??= {};
  const same = all[key]?.inputs.length === inputs.length && inputs.every((value, i) => Object.is(value, all[key].inputs[i]));
  if (!same) all[key] = { inputs, made: make() };
  return all[key].made;
}

// core/js/regions.js
function spaced(low, high, count) {
  const step = (high - low) / count;
  return Array.from({ length: count + 1 }, (_, i) => low + i * step);
}
function sampled(f, low, high, count) {
  const places = spaced(low, high, count);
  return places.map((y) => places.map((x) => f(x, y)));
}
function regions(values, { left, top, size }) {
  const count = values.length - 1;
  const step = size / count;
  const fixed = (value) => Math.round(value * 100) / 100;
  const at = ([x, y]) => `${fixed(left + x * step)} ${fixed(top + size - y * step)}`;
  let [above, line2] = ["", ""];
  for (let j = 0; j < count; j++) {
    for (let i = 0; i < count; i++) {
      const run = wholeFrom(values, i, j);
      if (run) {
        const width = run * step;
        above += `M${at([i, j + 1])}h${fixed(width)}v${fixed(step)}h${fixed(-width)}z`;
        i += run - 1;
        continue;
      }
      if (!someAbove(values, i, j)) continue;
      const { corners, crossings } = cut(values, i, j);
      if (corners.length > 2) above += `M${corners.map(at).join("L")}z`;
      for (let k = 0; k + 1 < crossings.length; k += 2) line2 += `M${at(crossings[k])}L${at(crossings[k + 1])}`;
    }
  }
  return { above, line: line2 };
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
  const found = { corners: [], crossings: [] };
  around.forEach(([x, y], k) => {
    const [nextX, nextY] = around[(k + 1) % 4];
    const [here, next] = [values[y][x], values[nextY][nextX]];
    if (here > 0) found.corners.push([x, y]);
    if (here > 0 === next > 0) return;
    const t = here / (here - next);
    const place = [x + (nextX - x) * t, y + (nextY - y) * t];
    found.corners.push(place);
    found.crossings.push(place);
  });
  return found;
}

// descent/js/start.js
function start(c) {
  const { state: { x, y }, page, place: { map: p } } = c;
  const { words: words2, data: { places } } = page;
  return spot(c, p, { key: "start", name: words2.start, x, y, places }, page.set);
}

// descent/js/map.js
var FINE = 60;
var OUTSIDE = 3;
function map(c) {
  const { state: { surface_index }, page, place: { map: p } } = c;
  return [
    paper(p, null, ["x", "y"], [p.low, 0]),
    inside(
      p,
      kept(page, "ground", [surface_index, p.left, p.top, p.size], () => ground(c)),
      path(c)
    ),
    start(c)
  ];
}
function ground({ state: { surface_index }, result: { value }, page: { data }, place: { map: p } }) {
  const values = sampled(value, p.low, p.high, FINE);
  return svg(
    "g",
    {},
    data.heights[surface_index].map((height) => {
      const { above, line: line2 } = regions(values.map((row) => row.map((one) => one - height)), p);
      return [svg("path", { d: above, class: "nnlab-higher" }), svg("path", { d: line2, class: "nnlab-level" })];
    }),
    data.lowest[surface_index].map(([x, y]) => svg("path", { d: `M${p.x(x) - 5} ${p.y(y) - 5}l10 10m0 -10l-10 10`, class: "nnlab-lowest" }))
  );
}
function path({ result: { points, diverged }, place: { map: p } }) {
  const far = OUTSIDE * (p.high - p.low);
  const near = (value) => Math.max(-far, Math.min(far, value));
  const places = points.map(([x, y]) => [p.x(near(x)), p.y(near(y))]);
  const last = places[places.length - 1];
  return [
    svg("path", { d: joined(places), class: "nnlab-way" }),
    svg("path", { d: places.map(([x, y]) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join(""), class: "nnlab-steps" }),
    !diverged && svg("circle", { cx: last[0], cy: last[1], r: 6, class: "nnlab-last" })
  ];
}

// descent/js/index.js
var draw = (c) => [map(c), heights(c)];
var index_default = view({ name: "descent", compute, layout, draw, line, snippet });
export {
  index_default as default,
  placeAt
};
