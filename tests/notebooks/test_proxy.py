"""The line to JupyterLab is as long as it says, and mixes nothing up."""

import socket
import socketserver
import threading
from time import monotonic

import pytest

from tests.notebooks.proxy import SlowLine


class Echo(socketserver.BaseRequestHandler):
    def handle(self):
        while data := self.request.recv(1 << 16):
            self.request.sendall(data)


@pytest.fixture
def port():
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Echo) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


def test_a_word_and_its_answer_take_the_delay_twice(port):
    with SlowLine(port) as line, socket.create_connection(("127.0.0.1", line.port)) as end:
        for delay in (0.15, 0.0):
            line.delay, start = delay, monotonic()
            end.sendall(b"word")
            assert end.recv(9) == b"word"
            assert monotonic() - start >= 2 * delay


def test_many_words_are_under_way_at_once_and_arrive_in_order(port):
    words = [b"%06d" % i for i in range(300)]
    with SlowLine(port) as line, socket.create_connection(("127.0.0.1", line.port)) as end:
        line.delay, start, got = 0.1, monotonic(), b""
        for word in words:
            end.sendall(word)
        while len(got) < 6 * len(words):
            got += end.recv(1 << 16)
        assert got == b"".join(words)
        assert monotonic() - start < 0.1 * len(words)  # not one after the other


def test_hanging_up_goes_through(port):
    with SlowLine(port) as line, socket.create_connection(("127.0.0.1", line.port)) as end:
        end.shutdown(socket.SHUT_WR)
        assert end.recv(9) == b""
