"""The benchmark beside TensorFlow Playground's code: without that code it says so, and no row."""

from benchmarks import playground_peer as bench


def test_without_their_code_there_is_a_line_in_place_of_rows(monkeypatch, tmp_path):
    monkeypatch.setenv("PEERS", str(tmp_path))
    assert bench.run() == []
    assert "PEERS" in bench.table([])


def test_their_code_is_found_where_a_clone_has_it(monkeypatch, tmp_path):
    source = tmp_path / "playground" / "src" / "nn.ts"
    source.parent.mkdir(parents=True)
    source.write_text("export class Node { output: number; }\n", "utf-8")
    monkeypatch.setenv("PEERS", str(tmp_path))
    assert bench.code() == source
    bench.transpile(source, tmp_path / "nn.js")
    assert "output" not in (tmp_path / "nn.js").read_text("utf-8")  # no field without a value
