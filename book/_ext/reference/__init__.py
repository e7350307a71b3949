"""Pages made by directives: the API, the benchmarks, what comes from where, the worksheets."""
