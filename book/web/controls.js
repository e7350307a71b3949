// The standard controls that explorers use, mended where a screen reader or the keyboard fell short.
import { IntSliderView as IntSlider } from "@jupyter-widgets/controls/lib/widget_int";
import { FloatSliderView as FloatSlider } from "@jupyter-widgets/controls/lib/widget_float";
import { CheckboxView as Checkbox } from "@jupyter-widgets/controls/lib/widget_bool";

export { DescriptionStyleModel } from "@jupyter-widgets/controls/lib/widget_description";
export { IntSliderModel, SliderStyleModel } from "@jupyter-widgets/controls/lib/widget_int";
export { FloatSliderModel } from "@jupyter-widgets/controls/lib/widget_float";
export { CheckboxModel, CheckboxStyleModel } from "@jupyter-widgets/controls/lib/widget_bool";
export { DropdownModel, DropdownView } from "@jupyter-widgets/controls/lib/widget_selection";
export { DirectionalLinkModel, LinkModel } from "@jupyter-widgets/controls/lib/widget_link";
export {
  BoxModel, BoxView, GridBoxModel, GridBoxView, HBoxModel, HBoxView, VBoxModel, VBoxView,
} from "@jupyter-widgets/controls/lib/widget_box";

const named = (View) =>
  class extends View {
    render() {
      super.render();
      const name = this.model.get("description");
      this.$slider.querySelector(".noUi-handle").setAttribute("aria-label", name);
      this.readout.setAttribute("role", "textbox");
      this.readout.setAttribute("aria-label", name);
      this.readout.inputMode = "decimal";
      this.$slider.noUiSlider.on("update.spoken", () => this.speak());
      this.speak();
      this.$slider.addEventListener("keydown", (event) => this.toEdge(event), { capture: true });
    }

    // noUiSlider's own Home and End go to the ends of the range that the slider was made with.
    toEdge(event) {
      const edge = { Home: "min", End: "max" }[event.key];
      if (!edge) return;
      event.preventDefault();
      event.stopPropagation();
      this.model.set("value", this.model.get(edge));
      this.touch();
    }

    // noUiSlider says "-4.1" for −4.05 and "2.3999999999999986" for 2.4: say what stands beside it.
    speak() {
      const handle = this.$slider.querySelector(".noUi-handle");
      const value = Number(this.$slider.noUiSlider.get(true));
      handle.setAttribute("aria-valuenow", Number(value.toFixed(9)));
      handle.setAttribute("aria-valuetext", this.readout.textContent);
    }

    // A slider with one place to stand (a window that fits once) cannot be moved, and noUiSlider
    // would throw at such a range.
    update(options) {
      super.update(options);
      const stuck = this.model.get("max") <= this.model.get("min");
      if (stuck) this.$slider.setAttribute("disabled", true);
      this.$slider.querySelector(".noUi-handle").setAttribute("aria-disabled", stuck);
    }

    updateSliderOptions() {
      if (this.model.get("max") > this.model.get("min")) super.updateSliderOptions();
      else this.$slider.noUiSlider.set(this.model.get("min"));
    }
  };

export const IntSliderView = named(IntSlider);
export const FloatSliderView = named(FloatSlider);

export class CheckboxView extends Checkbox {
  render() {
    super.render();
    this.checkbox.removeAttribute("title"); // its label says the same already
    this.descriptionSpan.removeAttribute("title");
    this.label.remove(); // an empty label beside the real one
  }
}
