"""Set-up, pins, Binder, imports and the repository itself."""
