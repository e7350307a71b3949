"""How `compile` writes the functions of `floats` and `arrays`, fastest way first."""

FLOATS = {
    "exp": "exp({0})",
    "log": "log({0})",
    "tanh": "tanh({0})",
    "sigmoid": "floats.sigmoid({0})",
    "relu": "0.0 if {0} <= 0.0 else {0}",
    "step": "1.0 if {0} > 0.0 else 0.0",
    "maximum": "floats.maximum({0}, {1})",
    "share": "floats.share({0}, {1})",
    "power": "pow({0}, {1})",
    "power_slope": "floats.power_slope({0}, {1})",
    "exponent_slope": "floats.exponent_slope({0}, {1})",
}
ARRAYS = {
    "exp": "np.exp({0})",
    "log": "np.log({0})",
    "tanh": "np.tanh({0})",
    "sigmoid": "arrays.sigmoid({0})",
    "relu": "np.maximum({0}, 0.0)",
    "step": "({0} > 0.0).astype(float)",
    "maximum": "np.maximum({0}, {1})",
    "share": "arrays.share({0}, {1})",
    "power": "np.power({0}, {1})",
    "power_slope": "arrays.power_slope({0}, {1})",
    "exponent_slope": "arrays.exponent_slope({0}, {1})",
}
