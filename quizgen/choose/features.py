"""What the ranker looks at: named, readable numbers of a question and the statement behind it."""

from __future__ import annotations

from collections.abc import Mapping

from quizgen.facts.model import Clause, Issue
from quizgen.language.model import Kind
from quizgen.questions._common import content
from quizgen.questions.draft import Draft

PLURALS = {Kind.GROUP}


def features(draft: Draft) -> Mapping[str, float]:
    """The features of a draft by name, in alphabetical order; yes/no features are 1 or left out."""
    prompt = draft.prompt.split()
    answer = str(draft.answer).split()
    out = {
        f"rule {draft.rule}": 1.0,
        f"answer is {draft.kind.value}": 1.0,
        "worth": draft.worth,
        "words in the prompt": len(prompt) / 10,
        "very short prompt": float(len(content(draft.prompt)) < 4),
        "words in the answer": len(answer) / 5,
        "names in the prompt": min(3, sum(w[:1].isupper() for w in prompt[1:])) / 3,
        "figures in the prompt": float(any(w[:1].isdigit() for w in prompt)),
    }
    if draft.clause is not None:
        out |= of_clause(draft.clause, draft)
    out |= dict(draft.hints)
    return dict(sorted((k, round(v, 3)) for k, v in out.items() if v))


def of_clause(clause: Clause, draft: Draft) -> dict[str, float]:
    """Features of the statement: how it was derived, what it lost, what does not stand alone."""
    phrases = [clause.subject, *(s.phrase for s in clause.slots)]
    segments = [s for p in phrases for s in p.segments if s.entity is not None]
    return {
        f"from a {clause.derivation} clause": 1.0,
        "parts dropped": float(len(clause.dropped)),
        "loose phrases": float(sum(Issue.LOOSE in p.issues for p in phrases)),
        "pronouns resolved": float(sum(s.pronoun for s in segments)),
        "subject is named": float(clause.subject.named),
        "answer is named": float(draft.phrase is not None and draft.phrase.named),
        "words in the sentence": len(clause.evidence.text.split()) / 20,
        "parts of the statement": float(len(clause.slots)),
        "vague verb": float(clause.verb.lemma in ("be", "have", "do", "get", "go", "come", "say")),
        "clause as a part": float(any(s.role in ("clause", "cause", "purpose", "when") for s in clause.slots)),
    }
