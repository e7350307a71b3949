"""`make serve`'s server: what it sends, and what it says when a port cannot be had."""

import contextlib
import http.client
import signal
import socket
import subprocess
import sys

import pytest

from book.site import serve

FILES = {
    "index.html": "<title>처음</title>",
    "ko/11-convolution.html": "<title>커널로 훑기</title>",
    "_static/site.js": "export const 훑기 = 1;",
    "book.ipynb": "{}",
}


@pytest.fixture
def site(tmp_path):
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def ask(site):
    """Return a function that asks a running server for a path and returns the answer read."""
    with serve.serving(site) as address:

        def answer(path, method="GET"):
            server = address.removeprefix("http://")
            with contextlib.closing(http.client.HTTPConnection(server)) as line:
                line.request(method, path)
                response = line.getresponse()
                return response.status, response.headers, response.read().decode()

        yield answer


@pytest.fixture
def taken_port():
    with socket.socket() as listener:
        listener.bind((serve.HOST, 0))
        listener.listen()
        yield listener.getsockname()[1]


def run(*arguments, **options):
    command = [sys.executable, "-m", "book.site.serve", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, **options)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/ko/11-convolution.html", "text/html; charset=utf-8"),
        ("/_static/site.js", "text/javascript; charset=utf-8"),
        ("/book.ipynb", "application/json; charset=utf-8"),
    ],
)
def test_files_come_as_utf8_and_are_asked_for_anew(ask, path, kind):
    status, headers, body = ask(path)
    assert (status, headers["Content-Type"]) == (200, kind)
    assert headers["Cache-Control"] == "no-cache"
    assert body == FILES[path.lstrip("/") or "index.html"]


def test_a_missing_page_is_a_404_with_or_without_the_sites_own_page(ask, site):
    assert ask("/missing.html")[0] == 404
    (site / "404.html").write_text("없는 쪽입니다", encoding="utf-8")
    status, headers, body = ask("/missing.html")
    assert (status, body) == (404, "없는 쪽입니다")
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    status, headers, body = ask("/missing.html", "HEAD")
    assert (status, body) == (404, "") and int(headers["Content-Length"]) > 0


def test_nothing_outside_the_site_is_served(ask):
    assert ask("/../../pyproject.toml")[0] == 404
    assert ask("/%2e%2e/%2e%2e/pyproject.toml")[0] == 404


@pytest.mark.parametrize("wrong", ["abc", "", "0", "65536", "80.5", "-1", "٨٠٠٠"])
def test_an_invalid_port_is_quoted_without_a_traceback(wrong):
    ended = run(f"--port={wrong}", "--check")
    assert ended.returncode == 1
    assert f"PORT={wrong} is not a port" in ended.stderr
    assert "make serve PORT=8001" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_taken_port_is_named_with_one_that_is_free(taken_port):
    ended = run("--port", str(taken_port), "--check")
    assert ended.returncode == 1
    assert f"Port {taken_port} is taken" in ended.stderr
    assert "Traceback" not in ended.stderr
    offered = int(ended.stderr.rpartition("make serve PORT=")[2])
    assert offered != taken_port and serve.is_free(offered)


def test_the_command_that_was_asked_for_is_the_one_to_try(taken_port):
    said = serve.main(["--check", "--port", str(taken_port), "--command", "make watch"])
    assert "Try: make watch PORT=" in said


def test_serving_on_a_taken_port_raises_no_traceback_either(taken_port, site, monkeypatch):
    monkeypatch.setattr(serve, "SITE", site)
    assert f"Port {taken_port} is taken" in serve.main(["--port", str(taken_port)])


def test_without_a_site_it_says_how_to_build_one(tmp_path, monkeypatch):
    monkeypatch.setattr(serve, "SITE", tmp_path / "_build" / "site")
    assert "make site" in serve.main(["--port", "8000"])


def test_it_prints_its_address_once_ready_and_ctrl_c_ends_it_quietly(site):
    with socket.socket() as probe:
        probe.bind((serve.HOST, 0))
        port = probe.getsockname()[1]
    code = "import sys; from book.site.serve import serve; serve(int(sys.argv[1]), sys.argv[2])"
    command = [sys.executable, "-c", code, str(port), str(site)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipes) as server:
        assert f"http://127.0.0.1:{port}/" in server.stdout.readline()
        with contextlib.closing(http.client.HTTPConnection(serve.HOST, port)) as line:
            line.request("GET", "/")
            assert line.getresponse().status == 200
        server.send_signal(signal.SIGINT)
        said, complained = server.communicate(timeout=30)
    assert (server.returncode, said.strip(), complained) == (0, "Ended.", "")
