"""A headless Chromium, driven through its own pipe (no other package needed)."""

import base64
import contextlib
import fcntl
import json
import os
import subprocess

import pytest
from consumers import program

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--remote-debugging-pipe", "--hide-scrollbars",
)  # fmt: skip


class Page:
    """One tab. ``run`` evaluates a script; ``errors`` are what the console complained of."""

    def __init__(self, to_browser, from_browser):
        self._to, self._from, self._count, self._session = to_browser, from_browser, 0, None
        self.errors, self.requests = [], []
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.send(f"{domain}.enable")

    def send(self, method, **params):
        self._count += 1
        message = {"id": self._count, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while (answer := self._read()).get("id") != self._count:
            self._note(answer)
        assert "error" not in answer, answer
        return answer["result"]

    def _read(self):
        data = bytearray()
        while (byte := self._from.read(1)) != b"\0":
            assert byte, "Chromium ended"
            data += byte
        return json.loads(data)

    def _note(self, event):
        params = event.get("params", {})
        if event.get("method") == "Runtime.exceptionThrown":
            self.errors.append(params["exceptionDetails"]["text"])
        elif event.get("method") == "Log.entryAdded" and params["entry"]["level"] == "error":
            self.errors.append(params["entry"]["text"])
        elif event.get("method") == "Network.requestWillBeSent":
            self.requests.append(params["request"]["url"])

    def open(self, path, width=1000, height=800):
        self.send(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )
        self.send("Page.navigate", url=path.as_uri())
        self.run("new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done))")

    def run(self, script):
        result = self.send("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def picture(self, path, full=True):
        data = self.send("Page.captureScreenshot", captureBeyondViewport=full)["data"]
        path.write_bytes(base64.b64decode(data))


@contextlib.contextmanager
def browser(folder):
    """A page in a Chromium of its own, with its profile under ``folder``; skips when there is no Chromium."""
    name = program("chromium", "chromium-browser", "google-chrome")
    from_us, to_browser = _pipe()
    from_browser, to_us = _pipe()

    def plumb():
        os.dup2(from_us, 3)  # Chromium reads from its file 3 and writes to its file 4
        os.dup2(to_us, 4)

    process = subprocess.Popen(
        [name, *FLAGS, f"--user-data-dir={folder / 'profile'}"],
        preexec_fn=plumb, pass_fds=(3, 4), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(from_us)
    os.close(to_us)
    try:
        with os.fdopen(from_browser, "rb") as reader:
            try:
                page = Page(to_browser, reader)
            except (AssertionError, OSError) as error:
                pytest.skip(f"Chromium does not start here: {error}")
            yield page
    finally:
        os.close(to_browser)
        process.kill()
        process.wait()


def _pipe():
    """Two ends whose numbers are out of the way of 3 and 4."""
    ends = os.pipe()
    moved = tuple(fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in ends)
    for end in ends:
        os.close(end)
    return moved
