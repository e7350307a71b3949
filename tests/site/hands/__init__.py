"""Each explorer by hand: what pointer, touch and keys do on its own stage."""
