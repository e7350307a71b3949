"""Pages made from the code: the API and the benchmarks."""
