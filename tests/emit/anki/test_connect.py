"""AnkiConnect's protocol against a server of our own, and what is said when nobody is there."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from quizgen.emit.anki import connect
from quizgen.errors import BadDeck, NoAnki

DECK = Path("decks/lindholm.apkg")


@pytest.fixture
def anki():
    """A stand-in for AnkiConnect: records what it is asked, answers what a test puts into ``reply``."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            server.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(server.reply)

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    server.asked, server.reply = [], b'{"result": true, "error": null}'
    server.address = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def test_a_running_anki_is_asked_to_import_the_file(anki):
    connect.send(DECK, anki.address)
    connect.send(DECK, anki.address, key="secret")
    asked = {"action": "importPackage", "version": 6, "params": {"path": str(DECK.resolve())}}
    assert anki.asked == [asked, asked | {"key": "secret"}]


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (b'{"result": null, "error": "valid api key must be provided"}', "valid api key must be provided"),
        (b'{"result": false, "error": null}', "None"),
        (b"[]", "[]"),
    ],
)
def test_anki_says_why_it_declines(anki, reply, told):
    anki.reply = reply
    with pytest.raises(BadDeck) as caught:
        connect.send(DECK, anki.address)
    assert str(caught.value) == (
        f"{DECK}: Anki did not import it ({told}). Open the file in Anki yourself: File, Import."
    )


@pytest.fixture
def nobody(anki):
    anki.shutdown()
    anki.server_close()
    return anki.address


def test_without_anki_the_message_says_what_to_do(nobody):
    with pytest.raises(NoAnki) as caught:
        connect.send(DECK, nobody)
    assert str(caught.value) == (
        f"{DECK}: Anki is not running, or has no AnkiConnect (add-on 2055492159). "
        "Start Anki and try again, or open the file in Anki yourself: File, Import."
    )


def test_something_else_on_the_port_is_not_taken_for_anki(anki):
    anki.reply = b"<html>"
    with pytest.raises(NoAnki):
        connect.send(DECK, anki.address)


def test_an_installed_anki_is_started_with_the_deck(monkeypatch, tmp_path, nobody):
    monkeypatch.setattr(connect.sys, "platform", "linux")
    monkeypatch.setattr(connect.send, "__defaults__", (nobody, None))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoAnki):
        connect.deliver(DECK)
    (tmp_path / "anki").write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/opened\n')
    (tmp_path / "anki").chmod(0o755)
    assert connect.deliver(DECK) == f"{DECK}: Anki was opened with it and asks before it imports."
    for _ in range(100):
        if (tmp_path / "opened").exists() and (tmp_path / "opened").read_text():
            break
        threading.Event().wait(0.05)
    assert (tmp_path / "opened").read_text() == f"{DECK}\n"
