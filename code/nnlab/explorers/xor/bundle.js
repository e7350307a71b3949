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
function onGrid(value, { grid, most }) {
  const kept2 = Math.max(-most, Math.min(most, Math.floor(value * grid + 0.5) / grid));
  return kept2 || 0;
}
function fill(template, values = {}) {
  return template.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

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
function marker(kind, x, y, radius, attributes = {}) {
  return svg("path", { d: shape(kind, x, y, radius), class: `nnlab-class${kind}`, ...attributes });
}
function placed(points2, p) {
  return points2.map(([x, y]) => [p.x(x), p.y(y)]);
}
function spread(points2, { near = 12, apart = 13 } = {}) {
  const groups = [];
  points2.forEach(([x, y], i) => {
    const group = groups.find((other) => Math.hypot(other.x - x, other.y - y) < near);
    if (group) group.members.push(i);
    else groups.push({ x, y, members: [i] });
  });
  return groups.map(({ x, y, members }) => {
    const middle = (members.length - 1) / 2;
    return { x, y, members, places: members.map((_, k) => [x + (k - middle) * apart, y]) };
  });
}

// core/js/boundary.js
function segment([wx, wy], b, low, high) {
  const length2 = wx * wx + wy * wy;
  if (!(length2 > 0)) return null;
  const middle = (low + high) / 2;
  const far = ((wx + wy) * middle + b) / length2;
  const near = [middle - wx * far, middle - wy * far];
  const along = [-wy / Math.sqrt(length2), wx / Math.sqrt(length2)];
  let [start, end] = [-Infinity, Infinity];
  for (const i of [0, 1]) {
    if (along[i] === 0 && (near[i] < low || near[i] > high)) return null;
    if (along[i] === 0) continue;
    const ends = [(low - near[i]) / along[i], (high - near[i]) / along[i]];
    start = Math.max(start, Math.min(...ends));
    end = Math.min(end, Math.max(...ends));
  }
  const at = (t) => [near[0] + along[0] * t, near[1] + along[1] * t];
  return start < end ? [at(start), at(end)] : null;
}
function boundary(p, w, b, reach2 = 22, along = 0.5) {
  const crossed = segment(w, b, p.low, p.high);
  if (!crossed) return null;
  const [one, other] = placed(crossed, p);
  const ends = downwards(one, other);
  const [[x0, y0], [x1, y1]] = ends;
  const length = Math.hypot(...w);
  const normal = [w[0] / length, -w[1] / length];
  const middle = [x0 + along * (x1 - x0), y0 + along * (y1 - y0)];
  return { ends, middle, normal, tip: moved(middle, normal, reach2), d: `M${x0} ${y0}L${x1} ${y1}` };
}
function downwards(one, other) {
  return (one[1] - other[1] || one[0] - other[0]) > 0 ? [other, one] : [one, other];
}
function moved([x, y], [right, down], by) {
  return [x + right * by, y + down * by];
}
function plusPlaces({ tip, normal: [right, down] }, beyond) {
  const turns = [0, 0.6, -0.6, 1.2, -1.2, 1.8, -1.8];
  return [beyond, beyond + 7].flatMap((by) => turns.map((turn) => {
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    return moved(tip, [right * cos - down * sin, right * sin + down * cos], by);
  }));
}
var PLUS = { text: "+", size: 15, far: 20 };
function boundaryLine({ d, middle, normal, tip }, kind, plus) {
  const back = moved(tip, normal, -7);
  const across = [-normal[1], normal[0]];
  const head = [tip, moved(back, across, 4), moved(back, across, -4)];
  return svg(
    "g",
    { class: `nnlab-boundary ${kind}`, "aria-hidden": "true" },
    svg("path", { d, class: "nnlab-halo" }),
    svg("path", { d }),
    svg("path", { d: `M${middle.join(" ")}L${back.join(" ")}` }),
    svg("path", { d: `M${head.map((corner) => corner.join(" ")).join("L")}z`, class: "nnlab-head" }),
    plus && label(PLUS.text, ...plus, { size: PLUS.size, class: "nnlab-strong" })
  );
}
function plusIn(line2, room, beyond = 9) {
  return room.put(PLUS.text, PLUS.size, plusPlaces(line2, beyond), PLUS.far);
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
    const [dx, dy] = [event.clientX - down.clientX, event.clientY - down.clientY].map((moved3) => shrink * moved3);
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
function focusOn(stage, key) {
  const found = (
    /** @type {SVGElement | null} */
    stage.querySelector(`[data-key="${CSS.escape(key)}"]`)
  );
  found?.focus({ preventScroll: true });
}
var STEPS = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5, Home: -Infinity, End: Infinity };
var SLIDER_STEPS = { ...STEPS, ArrowRight: 1, ArrowLeft: -1 };

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

// core/js/boundary_hands.js
var TURN = Math.PI / 36;
function moved2({ w, b }, dx, dy, limits) {
  return { w, b: onGrid(b - w[0] * dx - w[1] * dy, limits) };
}
function turned({ w }, angle, around2, limits) {
  const length = Math.hypot(...w);
  const to = [onGrid(length * Math.cos(angle), limits), onGrid(length * Math.sin(angle), limits)];
  return { w: to, b: onGrid(-to[0] * around2[0] - to[1] * around2[1], limits) };
}
function reach({ w, b }, { low, high }, limits) {
  const sums = [low, high].flatMap((x) => [low, high].map((y) => w[0] * x + w[1] * y));
  const step = 1 / limits.grid;
  const [least, most] = [onGrid(step - Math.max(...sums), limits), onGrid(-step - Math.min(...sums), limits)];
  return { low: Math.min(least, b), high: Math.max(most, b) };
}
function lineHandle(c, p, line2, { key, unit, limits, names, write: write2 }) {
  const least = Math.max(1, Math.round(Math.hypot(...unit.w))) / limits.grid;
  const said = { key: `line${key}`, name: names.move, value: unit.b, ...reach(unit, p, limits), text: `b = ${number(unit.b)}` };
  return svg("path", {
    d: line2.d,
    class: "nnlab-grab",
    ...handle(c, said, {
      take: () => write2(unit),
      step: (by) => write2({ w: unit.w, b: onGrid(unit.b + by * least, limits) }),
      go: (b) => write2({ w: unit.w, b }),
      drag: (dx, dy) => write2(moved2(unit, dx / p.scale, -dy / p.scale, limits))
    })
  });
}
function turnHandle(c, p, { tip: [x, y], middle }, { key, unit, limits, names, write: write2 }) {
  const angle = Math.atan2(unit.w[1], unit.w[0]);
  const around2 = [(middle[0] - p.left) / p.scale + p.low, (p.top + p.size - middle[1]) / p.scale + p.low];
  const degrees = Math.round(angle * 180 / Math.PI);
  const said = { key: `turn${key}`, name: names.turn, value: degrees, low: -180, high: 180, text: `${number(degrees)}°` };
  const acts = {
    take: () => write2(unit),
    /** @param {number} by */
    step: (by) => write2(turned(unit, angle + by * TURN, around2, limits)),
    /** @param {number} end */
    go: (end) => write2(turned(unit, end * Math.PI / 180, around2, limits)),
    /** @type {(dx: number, dy: number) => void} */
    drag: (dx, dy) => {
      const [right, up] = [x + dx - middle[0], middle[1] - y - dy];
      write2(Math.hypot(right, up) < 4 ? unit : turned(unit, Math.atan2(up, right), around2, limits));
    }
  };
  return [
    svg("circle", { cx: x, cy: y, r: 6, class: "nnlab-turn" }),
    svg("circle", { cx: x, cy: y, r: 15, class: "nnlab-reach", ...handle(c, said, acts) })
  ];
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
  const around2 = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]];
  const found = { corners: [], crossings: [] };
  around2.forEach(([x, y], k) => {
    const [nextX, nextY] = around2[(k + 1) % 4];
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

// core/js/sigmoid.js
function sigmoid(z) {
  const e = Math.exp(-Math.abs(z));
  return (z >= 0 ? 1 : e) / (1 + e);
}

// xor/js/net.js
var ACTIVATIONS = { sigmoid, tanh: Math.tanh, relu: (z) => Math.max(z, 0) };
function preactivation({ w, b }, [x, y]) {
  return x * w[0] + y * w[1] + b;
}
function netOf(weights, activation) {
  const units = [0, 3, 6].map((i) => ({ w: [weights[i], weights[i + 1]], b: weights[i + 2] }));
  const act = ACTIVATIONS[activation];
  const hidden = (point) => [act(preactivation(units[0], point)), act(preactivation(units[1], point))];
  const score = (point) => preactivation(units[2], hidden(point));
  return { activation, units, hidden, score };
}

// xor/js/settle.js
function settle(state, data) {
  const [start, epoch, unit] = state.held;
  const kept2 = data.starts[state.start_index].weights;
  const last = (kept2.length - 1) * data.every;
  const anew = start !== state.start_index;
  const now = anew ? last : Math.min(state.epoch, last);
  const fresh = kept2[Math.round(now / data.every)];
  const weights = anew || epoch !== now ? fresh : onScreen(state, data);
  const touched = weights.some((value, i) => value !== fresh[i]);
  const same = !anew && epoch === now && unit === state.unit_index;
  const { w1, w2, b, held } = state;
  const own = { w1: onGrid(w1, data), w2: onGrid(w2, data), b: onGrid(b, data) };
  const settled = same ? { epoch: now, ...own, weights: state.weights, held } : loaded(state, now, weights);
  return { weights, touched, settled, last };
}
function onScreen({ weights, held, w1, w2, b }, data) {
  const first2 = 3 * held[2];
  const own = [w1, w2, b].map((value) => onGrid(value, data));
  return [...weights.slice(0, first2), ...own, ...weights.slice(first2 + 3)];
}
function loaded({ start_index, unit_index }, epoch, weights) {
  const [w1, w2, b] = weights.slice(3 * unit_index);
  return { epoch, w1, w2, b, weights, held: [start_index, epoch, unit_index] };
}

// xor/js/compute.js
function compute(state, data) {
  const { weights, touched, settled, last } = settle(state, data);
  const net = netOf(weights, data.starts[state.start_index].activation);
  const hidden = data.corners.map(net.hidden);
  const scores = hidden.map((point) => preactivation(net.units[2], point));
  const right = scores.map((score, i) => (2 * data.classes[i] - 1) * score > data.nothing);
  const silent = (unit) => data.corners.every((corner) => preactivation(unit, corner) <= data.nothing);
  const dead = net.units.map((unit, i) => i < 2 && net.activation === "relu" && silent(unit));
  return { weights, touched, settled, last, net, hidden, scores, outputs: scores.map(sigmoid), right, dead };
}
function derived({ settled, last }) {
  const { epoch, ...rest } = settled;
  return last ? { last_epoch: last, epoch, ...rest } : { epoch, last_epoch: last, ...rest };
}

// xor/js/layout.js
var AXIS = 22;
var TABLE = 176;
var GAP = 16;
var TITLE = 28;
var NICE = [1, 1.5, 2, 3, 4, 6, 8, 10, 15, 20, 30, 40, 60, 80, 120];
function layout(_state, result, width, data) {
  const ranges = [data.box, hiddenRange(result)];
  return width >= 540 ? onPage2(ranges, width) : onPhone(ranges, width);
}
function onPage2(ranges, width) {
  const wide = width >= 600;
  const squares = wide ? width - TABLE - GAP : width;
  const size = Math.floor(Math.min(300, (squares - GAP) / 2 - AXIS));
  const planes = twins(ranges, size, AXIS, GAP, 0);
  const under = TITLE + size + 34;
  const room = AXIS + size + GAP - 8;
  const formulas2 = [[0, 0], [0, 1], [1, 0]].map(([i, row2]) => ({ left: planes[i].left, top: under + 20 * row2, room }));
  const block = under + 36;
  const used = 2 * (AXIS + size) + GAP;
  const table2 = wide ? { left: used + GAP, top: 0, width: Math.min(TABLE + 50, width - used - GAP) } : { left: AXIS, top: block + 6, width: Math.min(300, width) };
  return finished({ planes, size, formulas: formulas2, table: table2, rows: { title: 14, head: 42, first: 72, step: 30 } }, block);
}
function onPhone(ranges, width) {
  const [axis, gap] = [19, 8];
  const size = Math.floor(Math.min(230, (width - gap) / 2 - axis));
  const planes = twins(ranges, size, axis, gap, Math.max(0, (width - gap) / 2 - axis - size));
  const under = TITLE + size + 32;
  const formulas2 = [0, 1, 2].map((row2) => ({ left: planes[0].left, top: under + 18 * row2, room: width - planes[0].left }));
  const table2 = { left: Math.max(0, (width - 330) / 2), top: under + 54, width: Math.min(330, width) };
  return finished({ planes, size, formulas: formulas2, table: table2, rows: { title: 8, head: 30, first: 56, step: 24 } }, 0);
}
function twins(ranges, size, axis, gap, left) {
  return ranges.map(([low, high], i) => square(left + i * (axis + size + gap) + axis, TITLE, size, low, high));
}
function finished(place, block) {
  const { table: table2, rows } = place;
  return { ...place, height: Math.max(table2.top + rows.first + 3 * rows.step + 18, block) };
}
function hiddenRange({ hidden, net: { activation } }) {
  if (activation === "tanh") return [-1.3, 1.3];
  if (activation === "sigmoid") return [-0.25, 1.25];
  const furthest = Math.max(...hidden.flat());
  const end = NICE.find((value) => value >= furthest) ?? 120;
  return [-0.25 * end, 1.25 * end];
}

// core/js/truth_table.js
var COLUMNS = [0.04, 0.135, 0.235, 0.4, 0.61, 0.81, 0.955];
var NUMBER = 0.19;
function cornerName(corner) {
  return `(${corner.join(",")})`;
}
function truthTable(table2, words2) {
  const { place: { left, top, width }, rows, inputs, values, corners } = table2;
  const column = COLUMNS.map((part) => left + part * width);
  const heads = ["", ...inputs, ...values.map(({ head }) => head), ""];
  const bottom = rows.first + 3 * rows.step;
  const rule = svg("path", { d: `M${left} ${top + (rows.head + rows.first) / 2 - 1}h${width}`, class: "nnlab-rule" });
  const bars = [(column[2] + column[3]) / 2 - 7, (column[4] + column[5]) / 2 + 1].map((x) => svg("path", { d: `M${x} ${top + rows.head - 9}V${top + bottom + 11}`, class: "nnlab-rule" }));
  const text = (content2, i, y, attributes) => label(String(content2), column[i], top + y, { size: width < 200 ? 13 : 14, role: "cell", room: NUMBER * width, ...attributes });
  return [
    label(words2.truth_table, left, top + rows.title, { size: 13, class: "nnlab-title" }),
    svg(
      "g",
      { role: "table", "aria-label": words2.truth_table },
      svg("g", { role: "row" }, heads.map((head, i) => head !== "" && text(head, i, rows.head, { role: "columnheader", class: "nnlab-index" }))),
      rule,
      bars,
      corners.map((_, i) => row(table2, i, text, column[0], words2))
    )
  ];
}
function row({ place: { top }, rows, values, corners, classes, right }, i, text, x, words2) {
  const y = rows.first + i * rows.step;
  const kind = fill(words2.class, { value: classes[i] });
  const verdict = { size: 15, class: right[i] ? "nnlab-right" : "nnlab-wrong", "aria-label": right[i] ? words2.good : words2.bad };
  const last = values.length - 1;
  return svg(
    "g",
    { role: "row", "aria-label": cornerName(corners[i]) },
    marker(classes[i], x, top + y, 6, { role: "cell", "aria-label": kind }),
    text(corners[i][0], 1, y),
    text(corners[i][1], 2, y),
    values.map(({ key, of }, k) => text(number(of[i]), 3 + k, y, { "data-output": key && `${i} ${key}`, class: k === last && "nnlab-strong" })),
    text(right[i] ? "✓" : "✗", 6, y, verdict)
  );
}

// xor/js/line.js
function line(state, result, words2, data) {
  const { right, outputs } = result;
  const wrong = data.corners.filter((_, i) => !right[i]);
  return [
    fill(words2.right, { right: right.length - wrong.length }),
    wrong.length > 0 && fill(words2.wrong, { points: wrong.map(cornerName).join(", ") }),
    `y = ${outputs.map(number).join(", ")}`,
    ...merged(result, data).map((group) => fill(words2.same, group)),
    ...idle(result, words2, data),
    limit(state, result, words2, data),
    source(state, result, words2, data)
  ].filter(Boolean).join(" · ");
}
function merged({ hidden }, { corners, classes }) {
  const shown = hidden.map((point) => `(${point.map(number).join(", ")})`);
  const members = (place) => shown.flatMap((other, i) => other === place ? [i] : []);
  const mixed = (place) => new Set(members(place).map((i) => classes[i])).size > 1;
  const named = (place) => members(place).map((i) => cornerName(corners[i])).join(", ");
  return [...new Set(shown)].filter(mixed).map((place) => ({ place, points: named(place) }));
}
function idle({ net, hidden, dead }, words2, { corners, nothing }) {
  return net.units.map((unit, i) => {
    const values = (i < 2 ? corners : hidden).map((point) => preactivation(unit, point));
    const said = { unit: words2[`unit${i}`], b: number(unit.b) };
    if (!unit.w[0] && !unit.w[1]) return fill(words2.flat, said);
    if (dead[i]) return fill(words2.dead, said);
    if (values.every((z) => z > nothing)) return fill(words2.side, { ...said, side: "+" });
    if (values.every((z) => z < -nothing)) return fill(words2.side, { ...said, side: "−" });
    return null;
  });
}
function limit({ unit_index }, { settled: { w1, w2, b } }, words2, { most }) {
  const ends = Object.entries({ "w₁": w1, "w₂": w2, b }).filter(([, value]) => Math.abs(value) === most);
  const weights = ends.map(([name, value]) => `${name} = ${number(value)}`).join(", ");
  return weights && fill(words2.limit, { unit: words2[`unit${unit_index}`], weights });
}
function source({ start_index }, { touched, settled }, words2, { starts }) {
  if (touched) return words2.own;
  const { seed } = starts[start_index];
  return seed < 0 ? words2.gates : fill(words2.seed, { seed, epoch: settled.epoch });
}
function snippet(state, data) {
  const [a, b, c, d, e, f, v1, v2, last] = settle(state, data).weights;
  const { activation } = data.starts[state.start_index];
  const net = `[[${a}, ${b}], [${d}, ${e}]], [${c}, ${f}], [${v1}, ${v2}], ${last}`;
  return `from nnlab.xor import INPUTS, Net

Net(${net}, "${activation}")(INPUTS)`;
}

// core/js/curve.js
var NEAR = 0.2;
var DEPTH = 5;
var SPLIT = 0.45;
var PROBE = 0.75;
function curve(at, low, high, parts2) {
  const points2 = [at(low)];
  for (let i = 1; i <= parts2; i++) {
    const [from, to] = [low + (high - low) * (i - 1) / parts2, low + (high - low) * i / parts2];
    const end = at(to);
    refine(points2, at, [from, to], end, DEPTH);
    points2.push(end);
  }
  return points2;
}
function refine(points2, at, [from, to], end, depth) {
  const t = from + SPLIT * (to - from);
  const point = at(t);
  const last = points2[points2.length - 1];
  const isNear = (one) => distance(one, last, end) < NEAR;
  if (!depth || isNear(point) && isNear(at(from + PROBE * (to - from)))) return;
  refine(points2, at, [from, t], point, depth - 1);
  points2.push(point);
  refine(points2, at, [t, to], end, depth - 1);
}
function distance([x, y], [x0, y0], [x1, y1]) {
  const [right, down] = [x1 - x0, y1 - y0];
  const length = Math.sqrt(right * right + down * down);
  return length > NEAR ? Math.abs((x - x0) * down - (y - y0) * right) / length : Math.sqrt((x - x0) ** 2 + (y - y0) ** 2);
}

// core/js/kept.js
function kept(page, key, inputs, make) {
  const all = page.at.kept ??= {};
  const same = all[key]?.inputs.length === inputs.length && inputs.every((value, i) => Object.is(value, all[key].inputs[i]));
  if (!same) all[key] = { inputs, made: make() };
  return all[key].made;
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

// xor/js/hands.js
function write({ state, result, page }, i, { w: [w1, w2], b }) {
  const { settled, weights } = result;
  const held = [state.start_index, settled.epoch, i];
  page.set({ ...settled, weights, unit_index: i, held, w1, w2, b });
}
function hands2(c, p, i, line2) {
  const { state, result, page: { words: words2, data } } = c;
  const unit = words2[`unit${i}`];
  const names = { move: fill(words2.move, { unit }), turn: fill(words2.turn, { unit }) };
  const held = {
    key: String(i),
    unit: result.net.units[i],
    limits: data,
    names,
    write: (changed) => write(c, i, changed)
  };
  return [lineHandle(c, p, line2, held), i === state.unit_index && turnHandle(c, p, line2, held)];
}

// xor/js/boundaries.js
var NAMES = ["h₁", "h₂", "y"];
var ALONG = [0.4, 0.6, 0.68];
function boundaries(c, p, which, room) {
  const { state, result: { net }, page: { words: words2 } } = c;
  const order = [...which].sort((i, j) => Number(i === state.unit_index) - Number(j === state.unit_index));
  const found = order.map((i) => ({ i, ...net.units[i], line: boundary(p, net.units[i].w, net.units[i].b, 22, ALONG[i]) }));
  const notes = found.filter(({ line: line2 }) => !line2).map(({ i, w }) => fill(w[0] || w[1] ? words2.outside : words2.none, { name: NAMES[i] }));
  const lines = found.filter(({ line: line2 }) => line2);
  const pluses = lines.map(({ i, line: line2 }) => plusIn(line2, room, i === state.unit_index ? 15 : 9));
  const said = told(notes, p, which.length > 1, room);
  return [lines.map(({ i, line: line2 }, k) => drawn(c, p, i, line2, pluses[k], room)), said];
}
function drawn(c, p, i, line2, plus, room) {
  const chosen = i === c.state.unit_index;
  const kind = `${chosen ? "nnlab-chosen" : ""} ${c.result.dead[i] ? "nnlab-dead" : ""}`;
  return [boundaryLine(line2, kind, plus), nameTag(c, p, i, line2, room), hands2(c, p, i, line2)];
}
function told(notes, p, between, room) {
  const first2 = between ? p.size / 2 - 8 * (notes.length - 1) : 14;
  return notes.map((text, i) => {
    const place = room.put(text, 12, [[p.left + p.size / 2, p.top + first2 + 16 * i]]);
    return place && label(text, ...place, { size: 12, class: "nnlab-over", room: p.size - 8 });
  });
}
function nameTag({ state }, p, i, { ends: [upper, lower], normal }, room) {
  const held = (value, start) => Math.max(start + 13, Math.min(start + p.size - 13, value));
  const at = (part, side) => {
    const [x, y] = upper.map((value, k) => value + (lower[k] - value) * part - side * normal[k] * 13);
    return [held(x, p.left), held(y, p.top)];
  };
  const parts2 = i === 1 ? [0.91, 0.09, 0.8, 0.2, 0.7, 0.3] : [0.09, 0.91, 0.2, 0.8, 0.3, 0.7];
  const place = room.put(NAMES[i], 14, [1, -1].flatMap((side) => parts2.map((part) => at(part, side))));
  const kind = `nnlab-over nnlab-strong ${i === state.unit_index ? "nnlab-chosen" : ""}`;
  return place && label(NAMES[i], ...place, { size: 14, class: kind, "aria-hidden": "true" });
}

// xor/js/spaces.js
var FINE = 40;
var GAPS = 8;
var LETTERS = { sigmoid: "σ", tanh: "tanh", relu: "ReLU" };
function inputSpace(c) {
  const { result, page: { words: words2, data }, place: { planes: [p] } } = c;
  const region = regionOf((x, y) => result.net.score([x, y]), p, FINE);
  const room = labelRoom(p);
  const dots = points(c, p, data.corners, room);
  return [
    title(words2.input, p),
    paper(p, region, ["x₁", "x₂"], [0, 1]),
    inside(p, kept(c.page, "mesh", [p.left, p.size], () => mesh(p, data, (point) => point)), region && svg("path", { d: region.line, class: "nnlab-contour" })),
    boundaries(c, p, [0, 1], room),
    dots,
    formulas(c, [0, 1])
  ];
}
function hiddenSpace(c) {
  const { result, page: { words: words2, data }, place: { planes: [, p] } } = c;
  const region = regionOf((x, y) => preactivation(result.net.units[2], [x, y]), p, 24);
  const far = p.high / 1.25;
  const room = labelRoom(p);
  const dots = points(c, p, result.hidden, room);
  return [
    title(words2.hidden, p),
    paper(p, region, [NAMES[0], NAMES[1]], result.net.activation === "tanh" ? [-1, 0, 1] : [0, far]),
    inside(p, mesh(p, data, result.net.hidden)),
    boundaries(c, p, [2], room),
    dots,
    formulas(c, [2])
  ];
}
function regionOf(f, p, fine) {
  const values = sampled(f, p.low, p.high, fine);
  return values.flat().some(Boolean) ? regions(values, p) : null;
}
function title(text, p) {
  return label(text, p.left, p.top - 14, { size: 13, class: "nnlab-title" });
}
function mesh(p, { box: [low, high] }, map) {
  const sent = (point) => {
    const [x, y] = map(point);
    return [p.x(x), p.y(y)];
  };
  const lines = (at, from, to) => at.flatMap((v) => [
    joined(curve((t) => sent([v, t]), from, to, GAPS * (to - from))),
    joined(curve((t) => sent([t, v]), from, to, GAPS * (to - from)))
  ]).join("");
  return [
    svg("path", { d: lines(spaced(low, high, GAPS), low, high), class: "nnlab-mesh" }),
    svg("path", { d: lines([0, 1], 0, 1), class: "nnlab-mesh nnlab-edge" })
  ];
}
function points({ result, page: { data } }, p, places, room) {
  const groups = spread(placed(places, p));
  for (const { places: at } of groups) for (const place of at) room.avoid(place, 8);
  return svg("g", { "aria-hidden": "true", "pointer-events": "none" }, groups.map(({ x, y, members, places: at }) => {
    const name = members.map((i) => data.corners[i].join("")).join(" ");
    const side = Math.max(p.left + 10 * members.length, Math.min(p.left + p.size - 10 * members.length, x));
    const beside = 11 * members.length + 11;
    const place = room.put(name, 12, [[side, y + 18], [side, y - 18], [x + beside, y], [x - beside, y]]);
    return [
      members.map((i, k) => [
        marker(data.classes[i], ...at[k], 7),
        !result.right[i] && svg("path", { d: cross(...at[k]), class: "nnlab-miss" })
      ]),
      place && label(name, ...place, { size: 12, class: "nnlab-over" })
    ];
  }));
}
function cross(x, y) {
  return `M${x - 9} ${y - 9}l18 18m0 -18l-18 18`;
}
function formulas({ state, result: { net }, place }, which) {
  return which.map((i) => {
    const { w: [w1, w2], b } = net.units[i];
    const [one, two] = i < 2 ? ["x₁", "x₂"] : ["h₁", "h₂"];
    const sign = (value) => `${value < 0 ? "−" : "+"} ${number(Math.abs(value))}`;
    const act = i < 2 ? LETTERS[net.activation] : LETTERS.sigmoid;
    const text = `${NAMES[i]} = ${act}(${number(w1)}${one} ${sign(w2)}${two} ${sign(b)})`;
    const kind = i === state.unit_index ? "nnlab-chosen nnlab-strong" : "";
    const { left, top, room } = place.formulas[i];
    const size = (place.size < 220 ? 12 : 13) - (text.length > 34 ? 1 : 0);
    return label(text, left, top, { size, room, "text-anchor": "start", class: kind });
  });
}

// xor/js/table.js
function table({ result: { hidden, outputs, right }, page: { words: words2, data }, place: { table: place, rows } }) {
  const values = [0, 1].map((k) => ({
    head: `h${"₁₂"[k]}`,
    key: `h${k + 1}`,
    of: hidden.map((point) => point[k])
  }));
  const { corners, classes } = data;
  return truthTable({ place, rows, inputs: ["x₁", "x₂"], values: [...values, { head: "y", key: "y", of: outputs }], corners, classes, right }, words2);
}

// xor/js/index.js
var draw = (c) => [inputSpace(c), hiddenSpace(c), table(c)];
var index_default = view({ name: "xor", compute, layout, draw, line, snippet, derived });
export {
  index_default as default,
  moved2 as moved,
  regions,
  segment,
  spread,
  turned
};
