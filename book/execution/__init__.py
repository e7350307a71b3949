"""The chapters' code cells, run once per language; what they gave is kept in _build/executed."""
