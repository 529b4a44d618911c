"""Programs that are not ours and read what we write. Each test that needs one skips when it is missing."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

NODE_MODULES = Path(
    os.environ.get("QUIZGEN_NODE_MODULES", Path(tempfile.gettempdir()) / "quizgen-consumers/node_modules")
)


def program(*names):
    """The path of the first that is installed; skips when none is."""
    for name in names:
        if found := shutil.which(name):
            return found
    pytest.skip(f"{names[0]} is not installed")


def gift_pegjs(gift):
    """GIFT bytes → the list of questions that the npm package gift-pegjs reads."""
    node = program("node")
    if not (NODE_MODULES / "gift-pegjs").is_dir():
        pytest.skip(f"gift-pegjs is missing: npm install --prefix {NODE_MODULES.parent} gift-pegjs")
    script = (
        "const {parse} = require('gift-pegjs'); let s = ''; process.stdin.setEncoding('utf8');"
        "process.stdin.on('data', d => s += d).on('end', () => console.log(JSON.stringify(parse(s))))"
    )
    run = subprocess.run(
        [node, "-e", script], input=gift, capture_output=True, env={**os.environ, "NODE_PATH": str(NODE_MODULES)}
    )
    assert run.returncode == 0, run.stderr.decode()[-2000:]
    return json.loads(run.stdout)


def pandoc(data, form, to="plain"):
    """Bytes of a format → text, as pandoc reads them."""
    run = subprocess.run(
        [program("pandoc"), "-f", form, "-t", to, "--wrap=none"], input=data, capture_output=True, check=True
    )
    return run.stdout.decode()
