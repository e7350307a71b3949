"""The benchmarks compare like with like."""
