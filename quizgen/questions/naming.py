"""What something is called: asks for the name that the text says it is known by.

*The crackdown in Baku became known as Black January* → *What did the crackdown in Baku become known as?* It is silent when what is named can't stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.facts.model import Clause, Facts, Naming
from quizgen.language.model import Kind
from quizgen.language.realise import finish, question, say, statement
from quizgen.questions._common import LONGEST_PROMPT, asked, draft
from quizgen.questions.draft import Draft, Example
from quizgen.questions.single.unique import beside, clear, named_inside
from quizgen.questions.told.named import lasting, name_slot, nameable, renamed, told
from quizgen.questions.told.processes import by_process
from quizgen.questions.wording.answers import stands_alone
from quizgen.questions.wording.prompts import doubled, elsewhere, leaks

NICKNAME = re.compile(
    r"the (?P<sort>nickname|pseudonym|pen name|stage name|alias|nom de guerre) "
    r"(?P<name>[“\"][^”\"]+[”\"]|(?:the )?[A-Z]\S*(?: (?:of |the )*[A-Z]\S*)*)"
)


def ask(facts: Facts) -> Iterator[Draft]:
    """One question for each naming."""
    clauses = list(asked(facts))
    for clause in clauses:
        yield from at_birth(clause)
        yield from by_nickname(clause)
        yield from by_process(clause)
        slot = name_slot(clause)
        if slot is None or not nameable(clause) or not stands_alone(slot.phrase) or renamed(clauses, clause, slot) or once_so(clause):
            continue
        slots = beside(clause, slot)
        if slots is not None and clause.source is None:
            slots = [
                s for s in slots if s.prep not in ("after", "for", "in honor of", "in honour of")
            ]  # *named Eagle for the eagle*
            prompt = question(clause, slot, "what", slots)
            if slot.prep == "as":
                prompt = prompt.removesuffix("?") + " as?"
            found = draft(clause, slot.phrase, prompt, "call" if lasting(clause) and told(clause.subject) else "name")
            if found is not None:
                also = "also known as" in clause.evidence.text
                prompt = re.sub(r"^What ((?:is|are|was|were) .* known) as\?$", r"By what other name \1?", prompt) if also else prompt
                yield replace(found, prompt=prompt, accept=(*found.accept, *either(str(found.answer))))
    for naming in facts.namings:
        yield from by_name(naming)


def once_so(clause: Clause) -> bool:
    """*The Twins were called Castor and Pollux*: what had one short name may have been called otherwise elsewhere."""
    past = clause.verb.finite in ("was", "were") and clause.verb.lemma in ("call", "know", "refer")
    return past and clause.subject.named and len(clause.subject.text.removeprefix("the ").split()) == 1 and clause.subject.kind is not Kind.PERSON


def either(answer: str) -> tuple[str, ...]:
    """The two names of *Moorland or “Eye of the North”*, of *either phycology or algology*, each right by itself."""
    names = answer.removeprefix("either ").split(" or ")
    named = answer.startswith("either ") or all(re.match(r"[“‘\"']?[A-Z]|[“‘\"']", n) for n in names)
    return tuple(n.strip("“”‘’\"'") for n in names) if len(names) == 2 and named else ()


def by_nickname(clause: Clause) -> Iterator[Draft]:
    """*Agassi was known by the nickname “the Punisher”*: what stands behind *nickname*."""
    for slot in clause.slots:
        found = NICKNAME.match(slot.phrase.text) if slot.prep == "by" else None
        if found and clause.verb.rest.split()[-1:] == ["known"] and clause.subject.named and clear(clause.subject):
            prompt = question(clause, slot, f"by what {found['sort']}", ())
            made = draft(clause, slot.phrase, prompt, "call", answer=found["name"])
            if made is not None:
                yield made


def at_birth(clause: Clause) -> Iterator[Draft]:
    """*Judy Garland was born Frances Gumm*: the name that somebody was born with, or the surname where the first name stayed."""
    slot = next((s for s in clause.slots if s.role in ("complement", "object", "attribute") and s.phrase.named), None)
    if clause.verb.lemma != "bear" or slot is None or not clause.subject.named or not clear(slot.phrase):
        return
    person = say(clause.subject, set())
    name = re.match(r"[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)*", slot.phrase.text)
    words = name.group().split() if name else []
    if words and words[-1] not in person:
        kept = " " in person and words[0] == person.split()[0] and words == slot.phrase.text.split()
        sort, answer = ("surname", words[-1]) if kept else ("name", " ".join(words))
        yield Draft(
            prompt=f"What was {person}’s {sort} at birth?", answer=answer, evidence=(clause.evidence,), key=f"birth|{clause.subject.text}",
            accept=(" ".join(words) if kept else words[-1],), kind=Kind.PERSON, phrase=slot.phrase, clause=clause, worth=clause.worth,
            fact=statement(clause),
        )  # fmt: skip


def by_name(naming: Naming) -> Iterator[Draft]:
    """The question about a name that stands beside a description or another name."""
    described = naming.phrase
    if naming.how == "short for":
        prompt = finish([f"what is the word “{naming.thing}” short for"], "?")
    elif described is None:
        prompt = finish([opening(naming), naming.thing, "known" if "also" in naming.how else naming.how], "?")
    elif (
        clear(described)
        and named_inside(described)
        and len(described.text.split()) >= 3
        and described.determiner not in ("a", "an")
        and not re.search(r"\d|\b(?:first|second|third|last|next)\b", described.text)  # *the 4,086th Martian day, or sol*: any day is one
    ):
        prompt = finish(["what name is given to", naming.thing], "?")
    else:
        return
    if leaks(prompt, naming.name) or joined(prompt, naming.name) or elsewhere(prompt) or doubled(prompt) or len(prompt.split()) > LONGEST_PROMPT:
        return
    yield Draft(
        prompt=prompt, answer=naming.name, evidence=(naming.evidence,), key=f"name|{naming.thing}|{naming.name}",
        accept=(naming.name.removeprefix("the "),) if naming.name.startswith("the ") else (), kind=naming.kind, worth=naming.worth,
        hints=(("answer is named", 1.0), ("subject is named", float(described is None))), fact=f"{naming.thing}: {naming.how} {naming.name}.",
    )  # fmt: skip


def joined(prompt: str, name: str) -> bool:
    """Whether the prompt holds the beginnings that a name is joined of: *CubeSats* for *cube satellites*."""
    heads = [p.lower().rstrip("s") for p in re.findall(r"[A-Z][a-z]{2,}", name)]
    words = prompt.lower().split()
    return len(heads) > 1 and " " not in name and all(any(w.startswith(h) for w in words) for h in heads)


def opening(naming: Naming) -> str:
    """How the question about another name begins: *by what other name is*, *what was*."""
    past = naming.how.split()[0] in ("formerly", "originally", "previously", "once")
    verb = ("were" if past else "are") if naming.plural else ("was" if past else "is")
    return f"by what other name {verb}" if "also" in naming.how else f"what {verb}"


EXAMPLES = (
    Example(
        "During the acute phase of inflammation, neutrophils migrate toward the site of inflammation in a process called chemotaxis.",
        (("What is the process called in which neutrophils migrate toward the site of inflammation?", "chemotaxis"),),
    ),
    Example(
        "They tested the blood for antigens (short for antibody generators).",
        (("What is the word “antigens” short for?", "antibody generators"),),
    ),
    Example("They tested the blood for antigens (in short supply for weeks)."),
    Example("The neutrophils migrated toward the site of inflammation in a process called chemotaxis."),
    Example("It changes in a process called chemotaxis."),
    Example("The Twins were called Castor and Pollux."),
    Example("The youngest members are called “minnows”."),
    Example(
        "The Kazakh capital was renamed Nur-Sultan in 2019.",
        (("What was the Kazakh capital renamed in 2019?", "Nur-Sultan"),),
    ),
    Example(
        "The southern extremists in Congress known as Fire-Eaters called for secession.",
        (("What name is given to the southern extremists in Congress?", "Fire-Eaters"),),
    ),
    Example(
        "The Easter Island statues, or moai, look inland.",
        (("What name is given to the Easter Island statues?", "moai"),),
    ),
    Example(
        "Judy Garland was born Frances Gumm in Minnesota.",
        (("What was Judy Garland’s name at birth?", "Frances Gumm"),),
    ),
    Example(
        "Judy Garland was born Judy Ann Gumm in Paris, Texas, in 1922.",
        (("What was Judy Garland’s surname at birth?", "Gumm"),),
    ),
    Example("Judy Garland was born Judy Ann Garland in Paris in 1922."),
    Example("Myanmar, formerly known as Burma, lies in Asia.", (("What was Myanmar formerly known as?", "Burma"),)),
    Example(
        "The village of Byr was named Port Vale after a sailor in 1881.",
        (("What was the village of Byr named in 1881?", "Port Vale"),),
    ),
    Example("The study of mosses is called bryology.", (("What is the study of mosses called?", "bryology"),)),
    Example(
        "A group of joined carbon rings is known as a polycyclic compound.",
        (("What is a group of joined carbon rings known as?", "a polycyclic compound"),),
    ),
    Example(
        "The study of both mosses and ferns is sometimes referred to as cryptogamic botany.",
        (("What is the study of both mosses and ferns sometimes referred to as?", "cryptogamic botany"),),
    ),
    Example(
        "Erwin Rommel was known by the nickname “Desert Fox” in North Africa.",
        (("By what nickname was Erwin Rommel known?", "“Desert Fox”"),),
    ),
    Example(
        "The study of mosses is also known as bryology.",
        (("By what other name is the study of mosses known?", "bryology"),),
    ),
    Example("The study of mosses is called bryology. In Germany, the study of mosses is called Mooskunde."),
    Example("A book is called a volume."),
    Example("A man known as Fire-Eater called for secession."),
    Example("It was renamed Nur-Sultan in 2019."),
)
