"""Facts, phrases and drafts written by hand."""

from quizgen.facts.model import Clause, Facts, Phrase, Segment, Slot, Verb
from quizgen.language.model import Kind
from quizgen.model import Article, Evidence
from quizgen.questions.draft import Draft

NOWHERE = Evidence(1, 0, 0, "")


def phrase(text, kind=Kind.TERM, **more):
    head = text.split()[-1]
    return Phrase(
        (Segment(text, entity=more.get("entity")),), text, head, more.pop("lemma", head), kind, NOWHERE, **more
    )


def clause(subject, lemma, *slots, finite="did", evidence=NOWHERE, **more):
    verb = Verb("", finite, "", finite, lemma, "VBD", False)
    return Clause(subject, verb, tuple(slots), evidence, **more)


def place(text, paragraph=1):
    return Evidence(paragraph, 0, len(text), text)


def draft(prompt, answer, kind=Kind.TERM, evidence="", **more):
    return Draft(prompt, answer, (place(evidence),), more.pop("key", prompt), kind=kind, **more)


def article(*paragraphs, title="A title", **more):
    return Article("an-article", title, paragraphs, **more)


def names(*found):
    return Facts(names=tuple((n, name, kind) for n, (name, kind) in enumerate(found)))


def slot(role, text, prep="", **more):
    return Slot(role, phrase(text, **more), prep)
