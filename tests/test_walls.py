"""Data flows one way: what prints or keeps a bank knows nothing of how its questions were made."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "quizgen"
MAKERS = ("questions", "facts", "distractors", "choose", "language", "quotes")
PRINTERS = ("emit", "bank", "importers", "review")


def imports(path: Path) -> set[str]:
    """The quizgen packages that a file imports when it runs (not those for types alone)."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typed = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    found = [n for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module and n not in typed]
    return {n.module.split(".")[1] for n in found if n.module.startswith("quizgen.")}


@pytest.mark.parametrize("folder", PRINTERS)
def test_what_prints_does_not_know_what_makes(folder: str) -> None:
    known = {f.relative_to(PACKAGE).as_posix(): imports(f) & set(MAKERS) for f in (PACKAGE / folder).rglob("*.py")}
    assert {name: found for name, found in known.items() if found} == {}


@pytest.mark.parametrize("module", ["quizgen.emit.worksheet", "quizgen.emit.anki", "quizgen.cli", "quizgen.bank"])
def test_spacy_is_not_loaded_to_print(module: str) -> None:
    code = f"import sys, {module}; print('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "False\n"


@pytest.mark.parametrize("folder", ["facts", "quotes", "questions", "distractors", "choose"])
def test_spacy_stops_at_the_tree(folder: str) -> None:
    assert [f.name for f in (PACKAGE / folder).rglob("*.py") if "spacy" in f.read_text(encoding="utf-8").replace("spaCy", "")] == []


def test_no_name_is_given_twice_in_a_file() -> None:
    """A second list of the same name counts for the functions above it too."""
    twice = []
    for path in PACKAGE.rglob("*.py"):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        names = [n.name for n in body if isinstance(n, ast.FunctionDef | ast.ClassDef)]
        names += [t.id for n in body if isinstance(n, ast.Assign) for t in n.targets if isinstance(t, ast.Name)]
        twice += [f"{path.name} {name}" for name in set(names) if names.count(name) > 1]
    assert twice == []
