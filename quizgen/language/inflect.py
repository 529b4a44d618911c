"""Forms of English verbs: regular by rule, irregular from a table (``data/irregular-verbs.tsv``).

A dictionary of all forms would cost a third of a second at start; past and present of a text's own verbs need none.
"""

from __future__ import annotations

import re

from quizgen.language import lexicon

SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does", "be": "is"}
IRREGULAR = lexicon.table("irregular-verbs")


def past(lemma: str, participle: str = "") -> str:
    """The simple past of a verb; a regular past participle that the text has is the same form."""
    if participle.endswith("ed"):
        return participle  # *hanged* beside *hung*
    return IRREGULAR.get(lemma) or regular(lemma)


STRESSED_END = re.compile(
    r"(?:ad|com|e|o|per|re|sub|trans)mit|(?:con|de|in|pre|re|trans)fer|(?:con|in|oc|re)cur|(?:com|dis|ex|im|pro|re)pel"
    r"|(?:de|in)ter|ab(?:et|hor)|(?:ac)?quit|allot|annul|(?:dis|un)?bar|control|enrol|equip|excel|outwit|patrol|rebel|regret|unplug"
)
"""Verbs of two syllables with the stress on the second, which double the last letter: *permitted*, not *visitted*."""


def regular(lemma: str) -> str:
    """The regular past: *carried*, *stopped*, *permitted*, *ruled*."""
    if lemma.endswith("e"):
        return lemma + "d"
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ied"
    if re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprt]", lemma) or STRESSED_END.fullmatch(lemma):
        return lemma + lemma[-1] + "ed"
    return lemma + "ed"


def third_person(lemma: str) -> str:
    """The present that goes with *who*: *carries*, *watches*, *leads*."""
    if lemma in SINGULAR:
        return SINGULAR[lemma]
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ies"
    return lemma + ("es" if re.search(r"(s|x|z|ch|sh|o)$", lemma) else "s")


def singular(finite: str, lemma: str, tag: str) -> str:
    """A present or *be* form made to agree with *who* or *which thing*."""
    if finite in SINGULAR:
        return SINGULAR[finite]
    return third_person(lemma) if tag == "VBP" else finite
