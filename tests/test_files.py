"""Files are written whole or not at all, whatever happens meanwhile."""

import os
import resource
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from quizgen.errors import NotWritable
from quizgen.files import write_atomically


def test_writes_makes_folders_and_leaves_nothing_else(tmp_path):
    path = tmp_path / "a" / "b" / "c.txt"
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert [p.name for p in path.parent.iterdir()] == ["c.txt"]


def test_permissions_stay_and_are_the_usual_for_a_new_file(tmp_path):
    path = tmp_path / "a"
    write_atomically(path, b"")
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o666 & ~mask
    path.chmod(0o640)
    write_atomically(path, b"x")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_is_followed(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_atomically(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink() and (tmp_path / "real").read_bytes() == b"new"


def test_what_a_killed_process_left_is_swept(tmp_path):
    old, fresh, other = (tmp_path / name for name in (".a.1.part", ".a.2.part", ".b.1.part"))
    for part in (old, fresh, other):
        part.write_bytes(b"")
    for part in (old, other):
        os.utime(part, (0, 0))
    write_atomically(tmp_path / "a", b"")
    assert sorted(p.name for p in tmp_path.iterdir()) == [".a.2.part", ".b.1.part", "a"]


def test_the_folder_is_a_file(tmp_path):
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(NotWritable, match="Choose another folder"):
        write_atomically(tmp_path / "a" / "b", b"")


def test_read_only_folder(tmp_path):
    root = os.geteuid() == 0
    (tmp_path / "a").write_bytes(b"old")
    tmp_path.chmod(0o555)
    try:
        if root:  # root may write anywhere: be nobody for a moment
            os.seteuid(65534)
        with pytest.raises(NotWritable, match="can't write there"):
            write_atomically(tmp_path / "a", b"new")
    finally:
        if root:
            os.seteuid(0)
        tmp_path.chmod(0o755)
    assert (tmp_path / "a").read_bytes() == b"old"


def test_a_pipe_or_device_is_written_into_and_stays_what_it_is(tmp_path):
    """`-o /dev/stdout` prints, and `-o /dev/null` by root once left a file where the device had been."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_atomically(pipe, b"through")
    assert os.read(reader, 99) == b"through"
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode) and [p.name for p in tmp_path.iterdir()] == ["pipe"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_device_is_told():
    with pytest.raises(NotWritable, match="No space left on device"):
        write_atomically(Path("/dev/full"), b"x")


FULL = """
import resource, signal, sys
from pathlib import Path
from quizgen.errors import NotWritable
from quizgen.files import write_atomically
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_atomically(Path(sys.argv[1]), b"n" * 2000)
except NotWritable as error:
    print(error)
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="no limit on file sizes here")
def test_no_room_leaves_the_old_file(tmp_path):
    """A limit on the size of files stands in for a full disk: the write itself fails, halfway."""
    path = tmp_path / "a"
    path.write_bytes(b"old")
    done = subprocess.run([sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, check=True)
    assert "a: can't write it (File too large)" in done.stdout
    assert [p.name for p in tmp_path.iterdir()] == ["a"] and path.read_bytes() == b"old"
