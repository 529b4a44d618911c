"""Sends a deck to the Anki on this machine: through the AnkiConnect add-on of a running Anki, or by starting Anki.

Protocol: AnkiConnect version 6, a JSON object by POST to the loopback interface; nothing leaves the machine.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

from quizgen.errors import BadDeck, NoAnki

ADDRESS = "http://127.0.0.1:8765"
_SECONDS = 120  # Anki answers when the import is done


def send(deck: Path, address: str = ADDRESS, key: str | None = None) -> None:
    """Import a package into the running Anki. ``key`` is AnkiConnect's ``apiKey``, where one is set.

    Raises NoAnki when nothing answers there, BadDeck with Anki's own words when it declines.
    """
    request = {"action": "importPackage", "version": 6, "params": {"path": str(deck.resolve())}}
    body = json.dumps(request | ({"key": key} if key else {})).encode("utf-8")
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(urllib.request.Request(address, body), timeout=_SECONDS) as answer:  # noqa: S310 - http
            reply = json.load(answer)
    except (OSError, ValueError) as error:
        raise NoAnki(_absent(deck)) from error
    if not isinstance(reply, dict) or reply.get("error") or reply.get("result") is not True:
        told = reply.get("error") if isinstance(reply, dict) else reply
        raise BadDeck(f"{deck}: Anki did not import it ({told}). Open the file in Anki yourself: File, Import.")


def open_in_anki(deck: Path) -> None:
    """Hand a package to the installed Anki, which asks before it imports. Raises NoAnki when there is none."""
    command = _command(deck)
    if command is None:
        raise NoAnki(_absent(deck))
    try:
        subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)  # noqa: S603
    except OSError as error:
        raise NoAnki(_absent(deck)) from error


def deliver(deck: Path) -> str:
    """``send`` to a running Anki, else ``open_in_anki``; what happened, in words. Raises NoAnki, BadDeck as they do."""
    try:
        send(deck, key=os.environ.get("ANKICONNECT_KEY"))
    except NoAnki:
        open_in_anki(deck)
        return f"{deck}: Anki was opened with it and asks before it imports."
    return f"{deck}: imported into the running Anki."


def _command(deck: Path) -> list[str] | None:
    """How this system opens a package with Anki; None where Anki is not installed."""
    if sys.platform == "darwin":
        return ["open", "-a", "Anki", str(deck)] if Path("/Applications/Anki.app").exists() else None
    if sys.platform == "win32":
        return ["explorer", str(deck)]  # the installer of Anki makes it the handler of its packages
    anki = shutil.which("anki")
    return [anki, str(deck)] if anki else None


def _absent(deck: Path) -> str:
    return (
        f"{deck}: Anki is not running, or has no AnkiConnect (add-on 2055492159). "
        "Start Anki and try again, or open the file in Anki yourself: File, Import."
    )
