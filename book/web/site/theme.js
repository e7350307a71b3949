// Runs in <head> before anything is painted: later, a dark reader would see a light page first.
import { letPartsWait } from "./arriving.js";
import { followMode } from "./colour_mode.js";

followMode();
letPartsWait();
