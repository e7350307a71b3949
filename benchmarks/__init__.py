"""Ratios against peers, and what a reader waits for: `make bench` runs them all."""
