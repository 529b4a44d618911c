import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # harbour and real_anki, the helpers beside the tests


@pytest.fixture
def collection(tmp_path):
    """An empty collection of the real Anki."""
    anki = pytest.importorskip("anki.collection", reason="the real Anki is a test dependency: pip install anki")
    opened = anki.Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()
