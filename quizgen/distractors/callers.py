"""Which senator said it: the question word of a multiple-choice question on a speaker, where not all options are of that calling."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.facts.model import Facts
from quizgen.questions.draft import Draft

ASKED = re.compile(r"\b([Ww])hich ((?:(?!said|wrote)[\w’'.,-]+ )+?)(?=(?:said|wrote|[a-z]+ed), “)")
BEHIND = re.compile(r" (?:of|from|at|in|for|with|on) ")


def with_who(draft: Draft, facts: Facts) -> Draft:
    """*Which senator said …?* as *Who said …?*, where the article does not call each option a senator."""
    found = ASKED.search(draft.prompt) if draft.rule == "speaker" else None
    noun = BEHIND.split(found[2].strip())[0].split()[-1].lower() if found else ""
    if found is None or all(called(name, noun, facts) for name in draft.distractors):
        return draft
    who = "Who " if found[1] == "W" else "who "
    return replace(draft, prompt=draft.prompt[: found.start()] + who + draft.prompt[found.end() :])


def called(name: str, noun: str, facts: Facts) -> bool:
    """Whether the article says of somebody that he is one: by a role, or as a speaker."""
    roles = [r.role.text for r in facts.roles if r.person.text == name] + [s.role for s in facts.spoken if s.speaker == name]
    return any(noun in role.lower().split() for role in roles)
