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
function grouped(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
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
function spotAt({ x, y, width, height, rows, columns }, point) {
  return within(rows, columns, Math.floor((point.y - y) / height * rows), Math.floor((point.x - x) / width * columns));
}
function walked({ rows, columns }, at, key) {
  if (key === "Home") return { ...at, column: 0 };
  if (key === "End") return { ...at, column: columns - 1 };
  const [down, right] = ARROWS[key] ?? [];
  return down == null ? null : within(rows, columns, at.row + down, at.column + right);
}
function boxOf({ x, y, width, height, rows, columns }, { row, column }) {
  return { x: x + column * width / columns, y: y + row * height / rows, width: width / columns, height: height / rows };
}
function within(rows, columns, row, column) {
  return { row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column)) };
}

// confusion/js/compute.js
var Z = 1.959963984540054;
var PLAIN2 = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
var SIDE = 8;
function compute({ dataset_index, net_index, side_by_side, actual, answer }, data) {
  const { counts, samples, order, right, of: all } = data.tables[dataset_index][net_index];
  const sums = counts.map((row) => row.reduce((sum, count2) => sum + count2, 0));
  const [count, of] = [counts[actual][answer], sums[actual]];
  const wrong = counts.flatMap((row, i) => row.filter((_, j) => j !== i));
  return {
    counts,
    sums,
    count,
    of,
    right,
    all,
    actual,
    answer,
    share: count / of,
    ...wilson(count, of),
    order: side_by_side ? order : PLAIN2,
    samples: samples[actual][answer],
    most: Math.max(...wrong),
    named: data.names[dataset_index] === "cifar10",
    drawn: data.names[dataset_index] === "digits"
  };
}
function wilson(hits, of) {
  const share2 = hits / of;
  const middle = (share2 + Z * Z / (2 * of)) / (1 + Z * Z / of);
  const half = Z / (1 + Z * Z / of) * Math.sqrt(share2 * (1 - share2) / of + Z * Z / (4 * of * of));
  return { low: hits ? middle - half : 0, high: hits === of ? 1 : middle + half };
}
function picture(text) {
  return Array.from({ length: SIDE }, (_, i) => [...text.slice(i * SIDE, (i + 1) * SIDE)].map((sign) => parseInt(sign, 17)));
}

// confusion/js/layout.js
var [HEAD, SUM, GAP, SIDE2] = [44, 42, 30, 190];
var SAMPLES = 4;
function layout(_state, { named: named2, drawn }, width) {
  const wide = width >= 560;
  const left = named2 ? wide ? 78 : 58 : 26;
  const room = (wide ? width - SIDE2 - GAP : width) - left - SUM;
  const cell = Math.floor(Math.min(34, room / 10));
  const table2 = { x: left, y: HEAD, width: 10 * cell, height: 10 * cell, rows: 10, columns: 10, cell };
  const bottom = HEAD + 10 * cell;
  const x = wide ? left + 10 * cell + SUM + GAP : 4;
  const panel2 = { x, y: wide ? HEAD - 14 : bottom + 34, width: wide ? Math.min(SIDE2 + 40, width - x - 6) : width - 12 };
  const step = drawn ? 62 : 40;
  const columns = drawn && panel2.width >= 215 ? 2 : 1;
  const sample2 = (i) => ({ x: panel2.x + i % columns * (panel2.width / columns), y: panel2.y + 104 + Math.floor(i / columns) * (step + 8) });
  const below = panel2.y + 104 + (drawn ? SAMPLES / columns * (step + 8) : SAMPLES * 48) + 16;
  return { table: table2, panel: panel2, sample: sample2, height: Math.max(bottom + 12, below) };
}

// confusion/js/line.js
function named(cls, { named: byName }, words2) {
  return byName ? words2[`class_${cls}`] : String(cls);
}
function percent(share2) {
  return rounded(100 * share2, 1);
}
function cellName(result, words2) {
  const { actual, answer, count, of } = result;
  return fill(words2.cell, { actual: named(actual, result, words2), answer: named(answer, result, words2), count, of });
}
function line(_state, result, words2) {
  const { share: share2, low, high, count, right, all } = result;
  return [
    cellName(result, words2),
    fill(words2.share_of, { share: percent(share2), low: percent(low), high: percent(high) }),
    count ? "" : words2.empty,
    fill(words2.right, { right: grouped(right), of: grouped(all) })
  ].filter(Boolean).join(" · ");
}
function snippet({ dataset_index, net_index, actual, answer }, { names: names2, nets }) {
  return `from nnlab import results

found = results.mistakes("${names2[dataset_index]}", "${nets[net_index]}")
int(found.counts[${actual}, ${answer}])`;
}

// core/js/pixels.js
var SHADES = 20;
function grey(value, high, most = 0.85) {
  const share2 = high > 0 ? Math.max(0, Math.min(1, value / high)) : 0;
  return { fill: "var(--ink)", "fill-opacity": (share2 * most).toFixed(3) };
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

// confusion/js/panel.js
var PIXEL = 7;
var START = { "text-anchor": "start" };
function panel(c) {
  const { result, page: { words: words2 }, place: { panel: { x, y, width } } } = c;
  const { actual, answer, count, of, samples, drawn } = result;
  const title = `${named(actual, result, words2)} → ${named(answer, result, words2)}`;
  return svg(
    "g",
    { "aria-hidden": "true" },
    label(title, x, y, { ...START, size: 17, room: width - 90, class: "nnlab-strong" }),
    label(String(count), x + width - 44, y, { size: 17, "text-anchor": "end", class: "nnlab-strong", "data-output": "count" }),
    label(`/ ${of}`, x + width, y, { size: 12, "text-anchor": "end", class: "nnlab-note-text" }),
    share(c),
    count > 0 && label(words2.samples, x, y + 78, { ...START, size: 13, class: "nnlab-note-text" }),
    count > 0 ? samples.map((one, i) => sample(c, one, i)) : label(words2.empty, x, y + 84, { ...START, size: 13, room: width }),
    count > 0 && !drawn && label(words2.pictures_absent, x, y + 104 + samples.length * 48, { ...START, size: 12, room: width, class: "nnlab-note-text" })
  );
}
function share({ result, place: { panel: { x, y, width } } }) {
  const top = y + 22;
  const at = (part) => x + part * width;
  const [low, high] = [at(result.low), at(result.high)];
  return [
    svg("rect", { x, y: top, width, height: 12, class: "nnlab-share-all" }),
    svg("rect", { x, y: top, width: result.share * width, height: 12, class: "nnlab-share" }),
    svg("path", { d: `M${low} ${top + 6}H${high}M${low} ${top + 1}v10M${high} ${top + 1}v10`, class: "nnlab-whisker" }),
    label(`${percent(result.share)}% (${percent(result.low)}–${percent(result.high)})`, x, top + 28, { ...START, size: 13 })
  ];
}
function sample({ result: { drawn }, page: { words: words2, data }, place }, [number2, confidence], i) {
  const { x, y } = place.sample(i);
  const sure = confidence < 0.995 ? rounded(confidence, 2) : "> 0.99";
  if (!drawn) {
    return [
      label(fill(words2.place, { place: number2 }), x, y, { ...START, size: 13 }),
      label(`${words2.confidence} ${sure}`, x, y + 20, { ...START, size: 13, class: "nnlab-note-text" })
    ];
  }
  const box = { x, y: y - 8, cell: PIXEL, width: 8 * PIXEL, height: 8 * PIXEL };
  return [
    pixels(picture(data.pixels[number2]), box, (value) => grey(value, 16, 1), 16),
    lattice(box, 8, 8),
    label(`#${number2}`, x + 8 * PIXEL + 6, y + 10, { ...START, size: 12 }),
    label(sure, x + 8 * PIXEL + 6, y + 28, { ...START, size: 12 })
  ];
}

// confusion/js/table.js
function table(c) {
  const { result, page, place: { table: box } } = c;
  const { order, counts, most, actual, answer } = result;
  const shades = order.map((i) => order.map((j) => i === j ? 0 : Math.sqrt(counts[i][j] / Math.max(1, most))));
  return [
    svg(
      "g",
      { "aria-hidden": "true", "pointer-events": "none" },
      pixels(shades, box, (value) => grey(value, 1, 0.5)),
      lattice(box, 10, 10),
      names(c),
      numbers(c)
    ),
    cellGrid(c, {
      key: "cells",
      cells: box,
      at: { row: order.indexOf(actual), column: order.indexOf(answer) },
      name: cellName(result, page.words),
      choose: ({ row, column }) => page.set({ actual: order[row], answer: order[column] })
    })
  ];
}
function names({ result, page: { words: words2 }, place: { table: { x, y, width, cell } } }) {
  const { order, sums } = result;
  const note = "nnlab-index";
  return [
    label(`${words2.answered} →`, x + width / 2, y - 32, { size: 12, class: note }),
    label(`${words2.actually} ↓`, 2, y - 32, { size: 12, class: note, "text-anchor": "start" }),
    label(words2.row_sum, x + width + 40, y - 12, { size: 12, class: note, "text-anchor": "end" }),
    order.map((cls, i) => {
      const middle = y + (i + 0.5) * cell;
      const name = named(cls, result, words2);
      const text = result.named ? `${cls} ${name}` : name;
      return [
        label(String(cls), x + (i + 0.5) * cell, y - 12, { size: 13 }),
        label(text, x - 6, middle, { size: 13, room: x - 8, "text-anchor": "end" }),
        label(String(sums[cls]), x + width + 40, middle, { size: 12, class: note, "text-anchor": "end", "data-sum": cls })
      ];
    })
  ];
}
function numbers({ result: { order, counts }, place: { table: { x, y, cell } } }) {
  return order.flatMap((i, row) => order.map((j, column) => label(String(counts[i][j]), x + (column + 0.5) * cell, y + (row + 0.5) * cell, {
    size: 12,
    room: cell - 2,
    "data-count": `${i},${j}`,
    class: i === j ? "nnlab-strong" : counts[i][j] ? null : "nnlab-none"
  })));
}

// confusion/js/index.js
var draw = (c) => [table(c), panel(c)];
var index_default = view({ name: "confusion", compute, layout, draw, line, snippet });
export {
  index_default as default,
  spotAt,
  walked
};
