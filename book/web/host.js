// The views' host on a page: what anywidget is in a notebook, with no kernel, and with no timer that
// would give a slow machine up. A view is anywidget's own kind of module: { render }.
import { DOMWidgetModel, DOMWidgetView } from "@jupyter-widgets/base";

const modules = new Map(); // {script: promise of its module}

function moduleOf(script) {
  if (!modules.has(script)) {
    const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    modules.set(script, import(url).finally(() => URL.revokeObjectURL(url)));
  }
  return modules.get(script);
}

// What a view may ask of its model; `listener` tells whose callbacks end with it.
function proxy(model, listener) {
  return {
    get: (name) => model.get(name),
    set: (...given) => model.set(...given),
    save_changes: () => model.save_changes(),
    on: (name, callback) => model.on(name, callback, listener),
    off: (name, callback) => model.off(name, callback, listener),
  };
}

const sheets = new Set();

// Views of one class carry the same text.
function addSheet(text) {
  if (!text || sheets.has(text)) return;
  sheets.add(text);
  const sheet = document.createElement("style");
  sheet.textContent = text;
  document.head.append(sheet);
}

export class AnyModel extends DOMWidgetModel {}

export class AnyView extends DOMWidgetView {
  async render() {
    super.render();
    const view = (await moduleOf(this.model.get("_esm"))).default;
    if (this.isGone) return;
    addSheet(this.model.get("_css"));
    this.cleanUp = view.render({ model: proxy(this.model, this), el: this.el });
  }

  remove() {
    this.isGone = true;
    this.cleanUp?.();
    this.model.off(null, null, this);
    return super.remove();
  }
}
