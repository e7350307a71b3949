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
function outline(box, attributes = {}, width = 2.5) {
  const shape = { ...box, fill: "none", "stroke-linejoin": "round", rx: 2, ...attributes };
  return [
    svg("rect", { ...shape, stroke: "var(--page)", "stroke-width": width + 3, "stroke-opacity": 0.85 }),
    svg("rect", { ...shape, stroke: "var(--focus)", "stroke-width": width })
  ];
}

// core/js/cell_grid.js
function cellGrid(c, { key, cells, at, name, choose }) {
  const { x, y, width, height } = cells;
  const go = (spot) => {
    if (spot.row !== at.row || spot.column !== at.column) choose(spot);
  };
  const under = (event) => spotAt(cells, onStage(c, event));
  return svg(
    "g",
    {
      role: "application",
      tabindex: 0,
      "data-key": key,
      "aria-label": name,
      class: "nnlab-cell-grid",
      /** @param {KeyboardEvent} event */
      keydown: (event) => {
        const to = walked(cells, at, event.key);
        if (!to) return;
        event.preventDefault();
        go(to);
      }
    },
    outline(boxOf(cells, at), { "pointer-events": "none" }),
    svg("rect", {
      x,
      y,
      width,
      height,
      "data-grid": key,
      class: "nnlab-grid-surface",
      /** @param {PointerEvent} event */
      pointermove: (event) => {
        if (event.pointerType === "mouse" && !event.buttons) go(under(event));
      },
      /** @param {PointerEvent} event */
      pointerdown: (event) => tap(event, () => {
        go(under(event));
        focusOn(c.stage, key);
      })
    })
  );
}
function spotAt({ x, y, width, height, rows: rows2, columns }, point) {
  return within(rows2, columns, Math.floor((point.y - y) / height * rows2), Math.floor((point.x - x) / width * columns));
}
function walked({ rows: rows2, columns }, at, key) {
  if (key === "Home") return { ...at, column: 0 };
  if (key === "End") return { ...at, column: columns - 1 };
  const [down, right] = ARROWS[key] ?? [];
  return down == null ? null : within(rows2, columns, at.row + down, at.column + right);
}
function boxOf({ x, y, width, height, rows: rows2, columns }, { row, column }) {
  return { x: x + column * width / columns, y: y + row * height / rows2, width: width / columns, height: height / rows2 };
}
function within(rows2, columns, row, column) {
  return { row: Math.max(0, Math.min(rows2 - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) };
}

// core/js/mark.js
function markOf(answer, truth) {
  if (truth === null) return "◂";
  return answer === truth ? "✓" : "✗";
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
function pixels(rows2, { x, y, cell }, shade, limit = 1) {
  const paths = /* @__PURE__ */ new Map();
  rows2.forEach((row, i) => row.forEach((value, j) => {
    const step = Math.round(Math.max(-1, Math.min(1, value / limit)) * SHADES);
    if (step) paths.set(step, `${paths.get(step) ?? ""}M${x + j * cell} ${y + i * cell}h${cell}v${cell}h${-cell}z`);
  }));
  return [...paths].map(([step, d]) => svg("path", { d, "shape-rendering": "crispEdges", ...shade(step / SHADES * limit) }));
}
function lines({ x, y, width, height }, rows2, columns) {
  const across = Array.from({ length: rows2 + 1 }, (_, i) => `M${x} ${y + i * height / rows2}h${width}`);
  const down = Array.from({ length: columns + 1 }, (_, j) => `M${x + j * width / columns} ${y}v${height}`);
  return [...across, ...down].join("");
}
function lattice(box, rows2, columns) {
  return svg("path", { d: lines(box, rows2, columns), class: "nnlab-lattice" });
}

// core/js/sigmoid.js
function sigmoid(z) {
  const e = Math.exp(-Math.abs(z));
  return (z >= 0 ? 1 : e) / (1 + e);
}

// core/js/softmax.js
function softmax(scores2) {
  const most = Math.max(...scores2);
  const powers = scores2.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

// hidden_weights/js/compute.js
var total = (values) => values.reduce((sum, value) => sum + value, 0);
var largest = (values) => values.indexOf(Math.max(...values));
var smallest = (values) => values.indexOf(Math.min(...values));
function compute({ digit_index, sample, without_index, times, unit, cls }, { w1, b1, w2, b2, pictures, top }) {
  const picture = pictures[digit_index][sample - 1].map((grey2) => grey2 / top);
  const sums = w1.map((weights, k) => total(weights.map((weight, i) => weight * picture[i])) + b1[k]);
  const activations = sums.map((sum, k) => k === without_index - 1 ? 0 : sigmoid(sum));
  const parts2 = w2.map((weights) => weights.map((weight, k) => weight * activations[k]));
  const scores2 = parts2.map((row, c) => total(row) + b2[c]);
  return {
    picture,
    sums,
    activations,
    parts: parts2,
    scores: scores2,
    shares: softmax(scores2),
    answer: largest(scores2),
    bars: times ? parts2 : w2,
    unit,
    cls,
    out: without_index - 1,
    products: w1[unit].map((weight, i) => weight * picture[i])
  };
}
function rows(values, side) {
  return Array.from({ length: values.length / side }, (_, i) => values.slice(i * side, (i + 1) * side));
}

// hidden_weights/js/line.js
function cellName({ unit, cls, parts: parts2 }, words2, { w2 }) {
  return fill(words2.part, { cls, weight: number(w2[cls][unit]), part: number(parts2[cls][unit]) });
}
function line({ digit_index: digit }, result, words2, data) {
  const { unit, cls, activations, bars: bars2, answer, shares, out } = result;
  return [
    fill(out === unit ? words2.unit_out : words2.unit_on, { unit: unit + 1, h: number(activations[unit]) }),
    cellName(result, words2, data),
    fill(words2.speakers, { cls, best: largest(bars2[cls]) + 1, worst: smallest(bars2[cls]) + 1 }),
    fill(answer === digit ? words2.read : words2.misread, { answer, digit, share: rounded(100 * shares[answer], 1) })
  ].join(" · ");
}
function snippet({ digit_index, sample, without_index }, { places }) {
  const taken = without_index ? `hidden[${without_index - 1}] = 0
` : "";
  return `from nnlab.datasets import digits
from nnlab.results import ten_units

net, picture = ten_units(), digits().x_test[${places[digit_index][sample - 1]}] / 16
hidden = net.activations(picture[None])[1][0]
${taken}w2, b2 = net.layers[1]
w2 @ hidden + b2`;
}

// hidden_weights/js/bars.js
function bars(c) {
  const { result, page, place: { bars: box } } = c;
  const { unit, cls } = result;
  return [
    svg(
      "g",
      { "aria-hidden": "true", "pointer-events": "none" },
      svg("rect", { ...boxOf({ ...box, columns: 1 }, { row: cls, column: 0 }), class: "nnlab-row-chosen" }),
      page.data.w1.map((_, k) => head(c, k)),
      drawn(c),
      scores(c)
    ),
    cellGrid(c, {
      key: "bars",
      cells: box,
      at: { row: cls, column: unit },
      name: cellName(result, page.words, page.data),
      choose: ({ row, column }) => page.set({ cls: row, unit: column })
    })
  ];
}
function head({ result: { activations, out, unit }, page: { data }, place }, k) {
  const box = place.picture(k);
  const { x, column } = place.bars;
  const middle = x + (k + 0.5) * column;
  const limit = Math.max(...data.w1[k].map(Math.abs));
  return [
    label(String(k + 1), middle, box.y - 10, { size: 12, class: k === unit ? "nnlab-strong" : "nnlab-index" }),
    pixels(rows(data.w1[k], data.side), box, (value) => tint(value, limit, 0.8), limit),
    svg("rect", { x: box.x, y: box.y, width: box.width, height: box.height, class: `nnlab-frame${k === out ? " nnlab-out" : ""}` }),
    k === out && svg("path", { d: `M${box.x} ${box.y}l${box.width} ${box.height}m0 ${-box.height}l${-box.width} ${box.height}`, class: "nnlab-cross" }),
    label(number(activations[k]), middle, box.y + box.height + 11, { size: column < 32 ? 11 : 12, room: column - 4, "data-on": k })
  ];
}
function drawn({ result: { bars: values }, place: { bars: { x, y, width, column, row } } }) {
  const most = Math.max(...values.flat().map(Math.abs), 1e-9);
  const paths = { positive: "", negative: "" };
  let axes = "";
  values.forEach((line2, i) => {
    const zero = y + (i + 0.5) * row;
    axes += `M${x} ${zero}h${width}`;
    line2.forEach((value, k) => {
      const high = value / most * (row / 2 - 2);
      paths[value < 0 ? "negative" : "positive"] += `M${x + (k + 0.25) * column} ${zero}h${column / 2}v${-high}h${-column / 2}z`;
    });
  });
  return [
    svg("path", { d: axes, class: "nnlab-axis" }),
    svg("path", { d: paths.positive, class: "nnlab-bar-positive" }),
    svg("path", { d: paths.negative, class: "nnlab-bar-negative" })
  ];
}
function scores({ state: { digit_index: digit }, result: { scores: values, answer, cls }, page: { words: words2 }, place: { bars: { x, y, width, row } } }) {
  return [
    label(words2.score, x + width + 54, y - 11, { size: 12, class: "nnlab-index", "text-anchor": "end" }),
    values.map((value, i) => {
      const middle = y + (i + 0.5) * row;
      const strong = i === answer ? "nnlab-strong" : null;
      return [
        label(String(i), x - 11, middle, { size: 14, class: i === cls ? "nnlab-strong" : null }),
        label(number(value), x + width + 54, middle, { size: 12, "text-anchor": "end", class: strong, "data-score": i }),
        i === answer && label(markOf(answer, digit), x + width + 9, middle, { size: 12, class: "nnlab-strong", "data-mark": "score" })
      ];
    })
  ];
}

// hidden_weights/js/boards.js
var SIGN = { positive: "+", negative: "−", zero: "" };
var CLEAR = 0.45;
function boards({ result, page: { words: words2, data }, place: { boards: [input, weights, products], gap } }) {
  const { unit, picture, sums, activations, out } = result;
  const shown = rows(data.w1[unit], data.side);
  const told = rows(result.products, data.side);
  const middle = input.y + input.height / 2;
  const sum = `Σ + b = ${number(sums[unit])}`;
  const h = out === unit ? "0" : number(activations[unit]);
  return svg(
    "g",
    { "aria-hidden": "true" },
    pixels(rows(picture, data.side), input, (value) => grey(value, 1)),
    lattice(input, 8, 8),
    title(words2.input, input),
    signed(shown, weights),
    title(fill(words2.weights, { unit: unit + 1 }), weights),
    signed(told, products),
    title(words2.pixels, products),
    [[input, "×"], [weights, "="]].map(([board, sign]) => label(sign, board.x + board.width + gap / 2, middle, { size: 15, class: "nnlab-note-text" })),
    label(sum, products.x + products.width, products.y + products.height + 14, { size: 13, "text-anchor": "end" }),
    label(`σ → ${h}`, products.x + products.width, products.y + products.height + 32, { size: 13, "text-anchor": "end", class: "nnlab-strong" })
  );
}
function title(text, { x, y, width }) {
  return label(text, x + width / 2, y - 11, { size: 12, room: width + 16 });
}
function signed(grid, box) {
  const limit = Math.max(...grid.flat().map(Math.abs), 1e-9);
  const { x, y, cell } = box;
  return [
    pixels(grid, box, (value) => tint(value, limit, 0.7), limit),
    grid.map((row, i) => row.map((value, j) => Math.abs(value) >= CLEAR * limit && label(SIGN[tone(value)], x + (j + 0.5) * cell, y + (i + 0.5) * cell, { size: 11 }))),
    lattice(box, 8, 8)
  ];
}

// hidden_weights/js/layout.js
var [LEFT, RIGHT, TITLE, UNITS, CLASSES] = [22, 58, 22, 10, 10];
function layout(_state, _result, width) {
  const column = Math.floor(Math.min(62, (width - LEFT - RIGHT) / UNITS));
  const left = Math.floor((width - LEFT - RIGHT - UNITS * column) / 2) + LEFT;
  const cell = Math.floor(Math.min(18, (width - 60) / 24));
  const gap = Math.min(70, (width - 24 * cell) / 2 - 2);
  const start = (width - 24 * cell - 2 * gap) / 2;
  const boards2 = [0, 1, 2].map((i) => ({ x: start + i * (8 * cell + gap), y: TITLE, cell, width: 8 * cell, height: 8 * cell }));
  const small = Math.max(2, Math.floor((column - 3) / 8));
  const top = TITLE + 8 * cell + 40 + 18;
  const row = width < 480 ? 26 : 32;
  const bars2 = { x: left, y: top + 8 * small + 24, width: UNITS * column, height: CLASSES * row, rows: CLASSES, columns: UNITS, column, row };
  const picture = (unit) => ({ x: left + unit * column + (column - 8 * small) / 2, y: top, cell: small, width: 8 * small, height: 8 * small });
  return { boards: boards2, gap, bars: bars2, picture, height: bars2.y + bars2.height + 14 };
}

// hidden_weights/js/index.js
var draw = (c) => [boards(c), bars(c)];
var index_default = view({ name: "hidden_weights", compute, layout, draw, line, snippet });
export {
  index_default as default
};
