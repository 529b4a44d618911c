"""What the words of a finished prompt show: what carries meaning, what gives the answer away, where a part was cut."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

from quizgen.language import lexicon

WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
ENDING = re.compile(r"[’']s?$")
QUESTION_WORDS = lexicon.listed("question-words")
STOP = lexicon.listed("stop")


@lru_cache(maxsize=20_000)
def content(text: str) -> frozenset[str]:
    """The words that carry meaning, case folded, possessive endings off."""
    return frozenset(ENDING.sub("", w.casefold()) for w in WORD.findall(text)) - STOP


TOP = re.compile(
    r"^What (?:is|are|was|were) the (?:dominant|main|principal|chief|predominant|first|last|largest|oldest|most [a-z]+) "
    r"([a-z]+)(?= (?:of|in|for)\b)"
)


def leaks(prompt: str, answer: str) -> bool:
    """Whether the prompt holds a content word of the answer, the noun of *which museum* aside."""
    noun = content(" ".join(re.findall(r"\b(?:[Ww]hich(?: two| three)?|[Ww]hat kind of) ([a-z]+)", prompt)))
    prompt = re.sub(r"\b(?:[Ww]hich(?: two| three)?|[Ww]hat kind of) [a-z]+", "", prompt)
    noun |= content(" ".join(TOP.findall(prompt))) & content(answer.split()[-1])
    prompt = TOP.sub("", prompt) if noun else prompt
    if not content(answer) - noun:
        return True
    return bool(parts(content(answer) - noun) & parts(content(prompt))) or kin(content(answer) - noun, content(prompt)) or inside(answer, prompt)


FOREIGN = re.compile(r"[\u0370-\u1FFF\u3040-\uFAFF]")  # a word of another script is a note on a word


def same_figure(prompt: str, answer: str) -> bool:
    """Whether a figure of the answer stands in the prompt: *the 50-meter pipe*, *50 meters*."""
    figures = re.findall(r"\d[\d,.]*\d|\d", answer)
    return any(f in prompt and re.search(rf"(?<![\d,.]){re.escape(f)}(?![\d,]*\d)", prompt) for f in figures)


def inside(answer: str, prompt: str) -> bool:
    """Whether a longer name of the prompt holds one of the answer: *Aegyptus* gives *Egypt* away."""
    names, told = (re.findall(r"\b[A-Z][a-z]{4,}\b", text) for text in (answer, prompt))
    return any(n.lower() in t.lower() and n != t for n in names for t in told)


STEM, LONG = 6, 7


def kin(words: AbstractSet[str], others: AbstractSet[str]) -> bool:
    """Whether two long words begin alike, or one is made of the other: *animation* gives *animators* away, *glaciers* gives *glacial*."""
    begun = {w[:STEM] for w in words if len(w) >= LONG and w != "percent"}
    if any(len(w) >= LONG and w[:STEM] in begun for w in others):
        return True
    return bool({found[1] for w in words if (found := DERIVED.fullmatch(w))} & {found[1] for w in others if (found := FORMED.fullmatch(w))})


DERIVED = re.compile(r"([a-z]{5,}?)(?:ial|al|ic|ical|ian|ism|ist|ists|ology)")
FORMED = re.compile(r"([a-z]{5,}?)(?:(?:e|er|o|a|y|um|us|is)?s?)")


def parts(words: AbstractSet[str]) -> AbstractSet[str]:
    """The words, and what stands behind a short word and an apostrophe: *d'Urgell* holds *Urgell*."""
    return words | {found[1] for w in words if (found := re.match(r"(?:d|l|al|el|o)[’'](\w{4,})", w))}


def doubled(prompt: str) -> bool:
    """Whether a word stands twice in a row."""
    return re.search(r"\b(\w+\.?) \1(?!\w)", prompt, re.I) is not None


OWN_OF = re.compile(
    r"\b(?:consist|composed|made|made up|accused|convicted|suspected|deprived|stripped|informed|cured|built|constructed|dispose|approve|"
    r"capable|critical|afraid|suspicious|wary|skeptical|aware|guilty|fond|typical|characteristic|independent|devoid|free|full)(?: [a-z]+ly)? of\?$"
    r"|\b(?:[a-z]+ed|known|seen|chosen) as\?$"
)


def dangling(prompt: str) -> bool:
    """Whether the prompt ends in a word that wants another: *with?*, *the?*; *known as?* and *consist mainly of?* want none."""
    return OWN_OF.search(prompt) is None and (
        re.search(
            r"\b(the|a|an|and|or|of|(?<!\breferred to )as|"
            r"than|that|which|who|by|because|while|its|their|his|ca)\?$",
            prompt,
        )
        is not None
    )


ELSEWHERE = re.compile(
    r"\b(presumably|reportedly|allegedly|supposedly|"
    r"at the time|at that time|along the way|respectively|condolences?|in the end|in general|to date|so far|at (?:home|first|last)|neither|nor|"
    r"in (?:turn|part|particular|addition|return)|of the (?:day|match|game|season|night)|"
    r"as well(?! as)|of (?:his|her|its|their) own [a-z]+|"
    r"too|then|again|also|instead|such|others?|another|the same|the other|the latter|the former|the rest|the following|this|these|those)\b(?! than\b)"
    r"|\bin response\?$|\b(first|there|here|together|away|alone|so|earlier|later)\?$", re.I,
)  # fmt: skip


def elsewhere(prompt: str) -> bool:
    """Whether the prompt points to something that only the article says: *at the time*, *the others*, *again*."""
    return ELSEWHERE.search(prompt) is not None


TORN = re.compile(
    r"\b(a|an|the|its|his|her|their) (of|and|or|by|is|was|were|are|to|that|which|who)\b"  # a noun was cut off
    r"|\b(is|are|was|were|has|have) (is|are|was|were|has|have)\b|[a-z]{3}\. [a-z\d]|,,|, ,| [!?;,] |\(\)|, [Tt]he The\b"
    r"|\bbetween (?:an?|its|her|his) (?:[a-z-]*[^s\W] ){0,2}[a-z-]*[^s\W]\?$"  # the other side was cut off
    r"|\b(whom|what|who|which) (that|which|who)\b|\b(of|with|from|into|at|for|by|about) (is|are|was|were|of|from|with|and)\b"
)


def torn(prompt: str) -> bool:
    """Whether the finished prompt shows a seam: a cut phrase, two verbs in a row, marks without their partner."""
    pairs = (("“", "”"), ("(", ")"), ("[", "]"))
    return (
        bool(TORN.search(prompt))
        or prompt.count('"') % 2 == 1
        or any(prompt.count(a) != prompt.count(b) for a, b in pairs)
    )
