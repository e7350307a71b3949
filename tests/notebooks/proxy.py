"""A line to the server that is as long as one likes: TCP passed on later, in the same order."""

import asyncio
import threading

CHUNK = 1 << 16


class SlowLine:
    """Pass what comes to a free port of 127.0.0.1 on to `port`, each way `delay` seconds later.

    `delay` may be changed at any time. It counts for each chunk by itself, so the line is long but
    not narrow: what follows does not wait for what is under way.
    """

    def __init__(self, port):
        self.target, self.delay = port, 0.0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)

    def __enter__(self):
        self._thread.start()
        opening = asyncio.start_server(self._connect, "127.0.0.1", 0)
        self._server = asyncio.run_coroutine_threadsafe(opening, self._loop).result()
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_):
        asyncio.run_coroutine_threadsafe(self._hang_up(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _hang_up(self):
        self._server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await asyncio.sleep(0)  # transports close in the loop's next turn

    async def _connect(self, reader, writer):
        there, back = await asyncio.open_connection("127.0.0.1", self.target)
        try:
            await asyncio.gather(self._pass_on(reader, back), self._pass_on(there, writer))
        except asyncio.CancelledError:
            pass  # we have hung up ourselves; the streams' own callback would print a traceback
        finally:
            writer.close()
            back.close()

    async def _pass_on(self, reader, writer):
        waiting = asyncio.Queue()
        await asyncio.gather(self._take(reader, waiting), self._give(waiting, writer))

    async def _take(self, reader, waiting):
        chunk = b"at least once"
        while chunk:
            try:
                chunk = await reader.read(CHUNK)
            except ConnectionError:
                chunk = b""
            waiting.put_nowait((self._loop.time() + self.delay, chunk))

    async def _give(self, waiting, writer):
        while True:
            due, chunk = await waiting.get()
            await asyncio.sleep(due - self._loop.time())
            try:
                if not chunk:
                    writer.write_eof()
                    return
                writer.write(chunk)
                await writer.drain()
            except (ConnectionError, RuntimeError, OSError):
                return  # the other end has hung up, and says so to the other direction as well
