"""What the ranker looks at: named, readable numbers of a question and the statement behind it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quizgen.choose.wording import of_wording
from quizgen.facts.model import Anchor, Clause, Issue
from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.model import Type
from quizgen.questions.clear.context import UNKNOWN, anchoring, is_past, placed
from quizgen.questions.clear.frame import FRAMED, unframed
from quizgen.questions.draft import PAST, Draft
from quizgen.questions.wording.prompts import content

NOTHING: Mapping[str, float] = {}


def features(draft: Draft, title: str = "", weights: Mapping[str, float] = NOTHING) -> Mapping[str, float]:
    """The features of a draft by name, in alphabetical order; yes/no features are 1 or left out. ``weights``: see ``Facts``."""
    text = unframed(draft.prompt)  # the title in front of a question says nothing of the question
    prompt = text.split()
    answer = str(draft.answer).split()
    given = content(str(draft.answer)) & content(title)
    out = {
        f"rule {draft.rule}": 1.0,
        f"answer is {draft.kind.value}": 1.0,
        f"type {draft.type.value}": 1.0,
        "worth": draft.worth,
        "words in the prompt": len(prompt) / 10,
        "content words in the prompt": len(content(text)) / 8,
        "very short prompt": float(len(content(text)) < 4),
        "words in the answer": len(answer) / 5,
        "names in the prompt": min(3, sum(w[:1].isupper() for w in prompt[1:])) / 3,
        "no name in the prompt": 2.0 * (not any(w[:1].isupper() for w in prompt[1:])),
        "figures in the prompt": float(any(w[:1].isdigit() for w in prompt)),
        "words of the title in the prompt": min(2, len(content(text) & content(title))) / 2,
        "two or more names": float(sum(w[:1].isupper() for w in prompt[1:]) >= 2),
        "undated statement": float(isinstance(draft.answer, bool) and not DATE.search(text)),
        "opens its paragraph": float(draft.evidence[0].start == 0),
        "in the first paragraph": float(draft.evidence[0].paragraph == 1),
        "answer in the title": float(isinstance(draft.answer, str) and bool(given)),
        "false statement": float(draft.answer is False),
    }
    if draft.clause is not None:
        out |= of_clause(draft.clause, draft)
        if not isinstance(draft.answer, bool) and not DATE.search(text) and draft.kind is not Kind.DATE:
            out[f"undated {draft.rule}"] = 1.0
    if draft.phrase is not None and draft.phrase.entity is None:
        out["answer is a bare noun"] = float(len(answer) == 1 and answer[0].islower())
        out["answer opens with a or an"] = float(answer[0] in ("a", "an"))
        out["answer is a definite phrase"] = float(answer[0] == "the")
    out |= dict(draft.hints) | dict(of_wording(text, weights)) | standing_in_time(draft)
    return dict(sorted((k, round(v, 3)) for k, v in out.items() if v))


DATE = re.compile(r"\b(1\d{3}|20\d\d)\b|century")
LINKS = lexicon.listed("links")


def in_title(draft: Draft, title: str) -> bool:
    """Whether the title gives the answer away: a person it names, all of the answer's words, its initials, or a country's people."""
    if not isinstance(draft.answer, str):
        return False
    given = content(draft.answer) & content(title)
    initials = "".join(w[0] for w in title.split() if w[0].isupper())
    short = len(initials) > 1 and draft.answer.removeprefix("the ") == initials
    told = bool(given) and (draft.kind is Kind.PERSON or given == content(draft.answer))
    return short or told or people_told(draft, title)


def people_told(draft: Draft, title: str) -> bool:
    """Whether the title names the people of the country that is asked for: *Swiss Railways* of Switzerland."""
    if draft.kind is not Kind.COUNTRY:
        return False
    key = gazetteer.countries().get(re.sub(r"^the ", "", str(draft.answer)).casefold())
    return key is not None and any(gazetteer.peoples().get(w) == key for w in content(title))


FORMS = {Type.TRUE_FALSE: "statement", Type.CLOZE: "gap"}
TELLING = 2.0  # these few features tell more than most: the fit shrinks large numbers less


def standing_in_time(draft: Draft) -> dict[str, float]:
    """Whether the question tells a past event with or without a year, or what is always so; a dated one that still needs its title."""
    dated = bool(DATE.search(unframed(draft.prompt)) or draft.kind is Kind.DATE)
    past = is_past(draft.clause) if draft.clause is not None else any(name == PAST for name, _ in draft.hints)
    form = FORMS.get(draft.type, "question")
    out = {f"{'past' if past else 'present'}, {'dated' if dated else 'undated'}: {form}": TELLING}
    if past and draft.kind is not Kind.DATE and not placed(unframed(draft.prompt)):
        out[f"past and without an occasion: {form}"] = 1.0
    if any(name == FRAMED for name, _ in draft.hints):
        out[f"framed, {'dated' if dated else 'undated'}: {form}"] = TELLING
    return out


def of_clause(clause: Clause, draft: Draft) -> dict[str, float]:
    """Features of the statement: how it was derived, what it lost, what does not stand alone."""
    phrases = [clause.subject, *(s.phrase for s in clause.slots)]
    printed = [p for p in phrases if p is not draft.phrase]
    segments = [s for p in phrases for s in p.segments if s.entity is not None]
    return {
        f"from a {clause.derivation} clause": 1.0,
        "parts dropped": float(len(clause.dropped)),
        "share of the sentence lost": 1 - clause.covered,
        "loose phrases": 3.0 * sum(Issue.LOOSE in p.issues for p in printed),
        "pronouns resolved": float(sum(s.pronoun for s in segments)),
        "subject is named": float(clause.subject.named),
        "subject opens with a or an": float(
            clause.subject.determiner in ("a", "an") and clause.subject is not draft.phrase
        ),
        "answer is named": float(draft.phrase is not None and draft.phrase.named),
        "words in the sentence": len(clause.evidence.text.split()) / 20,
        "parts of the statement": float(len(clause.slots)),
        f"subject is {clause.subject.kind.value}": 1.0,
        "sentence opens with a link": float(clause.evidence.text.split()[0].strip(",").lower() in LINKS),
        "time is a year or day": float(any(s.phrase.unit in ("year", "day") for s in clause.slots)),
        "verb is be": float(clause.verb.lemma == "be"),
        "vague verb": float(
            clause.verb.lemma in ("have", "do", "get", "go", "come", "say", "make", "take", "give", "show", "see")
        ),
        "clause as a part": float(any(s.role in ("clause", "cause", "purpose", "when") for s in clause.slots)),
        "according to somebody": float(clause.source is not None),
        "dated": float(any(s.role in ("time", "span") for s in clause.slots)),
        "passive": float(clause.verb.passive),
        "answer is a person by one name": float(draft.phrase is not None and Anchor.ONE_NAME in draft.phrase.anchors),
        "subject without a name": float(clause.subject is not draft.phrase and clause.subject.anchors <= UNKNOWN),
        **dict(anchoring(frozenset[Anchor]().union(*(p.anchors for p in printed)))),
    }
