// Runs in <head> before anything is painted: later, a dark reader would see a light page first.
import { followMode } from "./colour_mode.js";
import { layOutInPieces } from "./pieces.js";

followMode();
layOutInPieces();
