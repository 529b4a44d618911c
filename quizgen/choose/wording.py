"""What the wording of a prompt shows, whatever rule wrote it: names, figures, loose *the*, pronouns, marks of a hedge."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quizgen.questions.wording.prompts import content

YEAR = re.compile(r"\b(1\d{3}|20\d\d)\b|century|\b\d{3,4} BC")
LOOSE = re.compile(r"\b[Tt]h(?:e|is|ese|ose)((?: [a-z][\w-]*){1,3})(?=[ ,.?;:]|$)")
SAYS_WHICH = re.compile(
    r" (of|in|that|who|which|whose|for|on|between|against|from|at|to|by|with|where|most|first|last|only|same|main|\w+est|\w+ed|\w+ing)\b"
)
PRONOUN = re.compile(r"\b([Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Hh]im|[Tt]hem)\b")
POSSESSIVE = re.compile(r"\b([Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\b")
HEDGE = re.compile(
    r"\b(may|might|could|probably|perhaps|possibly|likely|generally|often|usually|some|many|several|various|certain|other|others)\b",
    re.I,
)
VAGUE = re.compile(
    r"\b(things?|ways?|people|issues?|factors?|aspects?|number of|lot of|variety|effects?|impact|role|part|process|problems?|changes?)\b",
    re.I,
)


def of_wording(prompt: str, weights: Mapping[str, float]) -> Mapping[str, float]:
    """Numbers for the ranker; ``prompt`` is what is printed, ``weights`` those of ``Facts``."""
    words = prompt.split()
    named, plain = topic(prompt, weights)
    names = len(re.findall(r"(?<=\s)[A-Z][\w’'.-]*(?:\s+(?:of\s+(?:the\s+)?)?[A-Z][\w’'.-]*)*", prompt))
    return {
        "weightiest name in the prompt": named,
        "weightiest noun in the prompt": plain,
        "nothing weighty in the prompt": float(max(named, plain) < 0.5),
        "separate names in the prompt": min(4, names) / 2,
        "a year or century in the prompt": float(bool(YEAR.search(prompt))),
        "loose nouns in the prompt": float(
            sum(
                not SAYS_WHICH.match(prompt, m.end()) and not SAYS_WHICH.search(m.group(1))
                for m in LOOSE.finditer(prompt)
            )
        ),
        "pronouns in the prompt": float(len(PRONOUN.findall(prompt))),
        "possessives in the prompt": float(len(POSSESSIVE.findall(prompt))),
        "hedges in the prompt": float(len(HEDGE.findall(prompt))),
        "vague words in the prompt": float(len(VAGUE.findall(prompt))),
        "commas in the prompt": prompt.count(",") / 2,
        "content words": min(14, len(content(prompt))) / 7,
        "brackets or dashes in the prompt": float(bool(re.search(r"[()–—;:\[\]]", prompt))),
        "a long prompt": float(len(words) > 20),
    }


def topic(prompt: str, weights: Mapping[str, float]) -> tuple[float, float]:
    """The weight of the weightiest name and of the weightiest other noun that a prompt prints."""
    found = [
        (w[:1].isupper(), weights.get(w.lower(), weights.get(w.lower().removesuffix("s"), 0.0)))
        for w in re.findall(r"\w{3,}", prompt)
    ]
    return max((w for name, w in found if name), default=0.0), max((w for name, w in found if not name), default=0.0)
