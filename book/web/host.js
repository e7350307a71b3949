// The views' host on a page: what anywidget is in a notebook, with no kernel, and with no timer that
// would give a slow machine up. The views' own scripts (views.js) have put themselves into nnlab.views.
import { DOMWidgetModel, DOMWidgetView } from "@jupyter-widgets/base";

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

export class AnyModel extends DOMWidgetModel {}

export class AnyView extends DOMWidgetView {
  render() {
    super.render();
    const { view } = globalThis.nnlab.views[this.model.get("_esm").view];
    this.cleanUp = view.render({ model: proxy(this.model, this), el: this.el });
  }

  remove() {
    this.cleanUp?.();
    this.model.off(null, null, this);
    return super.remove();
  }
}
