"""The complements and adjuncts of a verb as slots in text order, with a note of what was left out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from quizgen.facts.adjuncts import (
    absolute,
    anaphoric,
    dangles,
    discourse,
    loose_where,
    member,
    of_next_verb,
    one_occasion,
    part_of_span,
    renamed,
    second,
    set_in,
    stage,
    trivial,
    unfinished,
)
from quizgen.facts.apart import based_on, contrasting, of_first_time, of_last_item
from quizgen.facts.context import Context
from quizgen.facts.firsts import first_to
from quizgen.facts.grammar import as_though, doing, run_on
from quizgen.facts.grown import with_years
from quizgen.facts.halved import behind_next, beside_all, best_then, half_of, of_both
from quizgen.facts.incomplete import bare_law, incomplete
from quizgen.facts.lacking import lacking
from quizgen.facts.misread import participle_before
from quizgen.facts.model import Issue, Slot
from quizgen.facts.phrases import build
from quizgen.facts.slot import LOOSE_PREPS, slot_of
from quizgen.facts.sources import is_source
from quizgen.facts.splits import (
    before_another,
    behind_pair,
    first_of_pair,
    partner,
    split_agent,
    split_death,
    split_object,
    split_time,
    with_partner,
)
from quizgen.facts.stolen import heading, stolen_subject
from quizgen.facts.timing import amount_behind, of_examples, part_of_all
from quizgen.facts.tokens import core
from quizgen.facts.torn import (
    behind_lone_joint,
    beside_the_deed,
    calling_astray,
    dateline,
    dates_subject,
    half_range,
    in_brackets,
    of_another,
    of_relative_clause,
    of_steps,
    opening_of,
    opens_main,
)
from quizgen.language import lexicon
from quizgen.language.neighbours import neighbour
from quizgen.language.realise import ASIDE
from quizgen.language.tree import Token

NO_SLOT = frozenset("aux auxpass neg prt nsubj nsubjpass punct cc mark conj preconj expl".split())


@dataclass(frozen=True, slots=True)
class Found:
    """A verb's slots; ``dropped`` texts went, ``lossy`` says that one of them may matter."""

    slots: tuple[Slot, ...]
    dropped: tuple[str, ...]
    lossy: bool


def slots_of(ctx: Context, head: Token, chain: tuple[Token, ...]) -> Found:
    """The slots of ``head`` and of the infinitives merged into its group."""
    slots: list[tuple[int, Slot]] = []
    dropped: list[str] = []
    lossy = False
    merged = {t.i for t in chain}
    stolen = stolen_subject(head)
    for main in (head, *chain):
        subjects = (doing(main), participle_before(main))
        for child in (*main.children, *after_adverbial(main), *opening_of(main)):
            if (
                child.i in merged
                or child in subjects
                or passed_over(ctx, head, main, child, stolen)
                or misplaced(head, main, child)
            ):
                continue
            if set_in(main, child):
                dropped.append(child.text)
                lossy = lossy or child.lower_ not in LOOSE_PREPS
                continue
            if (law := law_before(child)) is not None:
                slots = [(i, told(ctx, s, law, child) if s.role == "object" else s) for i, s in slots]
                continue
            if of_examples(child) or part_of_all(child) or amount_behind(child) or part_of_span(child):
                dropped.append(child.text)
                lossy = lossy or (part_of_span(child) and best_then(main))
                continue
            slot = (
                with_partner(ctx, main, child)
                or first_of_pair(ctx, child)
                or slot_of(ctx, main, child, main if main.dep_ == "advcl" else head)
            )
            before = [s for _, s in slots if not s.fronted]
            if slot is not None and (of_first_time(child, before) or (behind_comma(child, slot) and (slot.role == "prep" or before))):
                slot = replace(slot, comma=True)
            if slot is not None and anaphoric(child):
                slot = replace(slot, phrase=replace(slot.phrase, issues=slot.phrase.issues | {Issue.TIME}))
            lossy = lossy or stray(main, child) or dangles(child) or unfinished(main, child) or second(main, child)
            lossy = lossy or incomplete(main, child) or lacking(main, child) or of_last_item(main, child) or half_of(main, child)
            if slot is not None and any(s.role == slot.role in ("object", "attribute") for _, s in slots):
                dropped.append(child.text)  # an apposition that the parser hung on the verb, or a lost coordination
                lossy = lossy or neighbour(child.left_edge, -1).text != "," or member(child)
            elif slot is not None and stage(child, slot, [s for _, s in slots]):
                dropped.append(child.text)
            elif slot is not None:
                slots += [
                    pair
                    for i, part in split_object(ctx, child, slot)
                    for pair in (
                        split_agent(ctx, main, child, part)
                        or split_death(ctx, child, part)
                        or before_another(ctx, child, part)
                        or split_time(ctx, i, child, part)
                    )
                ]
            elif not trivial(child):
                dropped.append(child.text)
                lossy = lossy or needed(main, child)
    return Found(one_time([s for _, s in sorted(slots, key=lambda pair: pair[0])]), tuple(dropped), lossy)


def behind_comma(child: Token, slot: Slot) -> bool:
    """Whether a comma stands before an adverb behind the verb, before *especially after …* or *three years after …*, or before a time
    behind *X, as well as Y*.
    """
    after = slot.role == "time" and "as well as" in child.doc[child.head.i : max(child.i, child.head.i)].text
    return (
        (slot.role == "adverb" or after or ASIDE.match(slot.prep) is not None or LATER.match(slot.prep) is not None)
        and not slot.fronted
        and child.left_edge.i > 0
        and neighbour(child.left_edge, -1).text == ","
    )


LATER = re.compile(r"\w+ (?:years?|months?|weeks?|days?) (?:after|before)$")


def needed(main: Token, child: Token) -> bool:
    """Whether what makes no slot may matter all the same: a clause, *for Berg to …*, a purpose, a phrase that is no aside."""
    purpose = child.dep_ == "advcl" and child.tag_ == "VB" and child.i > main.i and neighbour(child, -1).lower_ == "to"
    return (
        any(c.lower_ == "for" and c.dep_ == "mark" for c in child.children)
        or child.dep_ in ("ccomp", "xcomp", "dep", "csubj")
        or purpose
        or as_though(child)
        or (child.dep_ == "prep" and child.lower_ not in LOOSE_PREPS)
    )


def law_before(child: Token) -> Token | None:
    """The bare *act* or *bill* right before an infinitive, which tells what it is for; None for any other purpose."""
    if child.dep_ != "advcl" or child.tag_ != "VB" or child.left_edge.lower_ != "to" or child.left_edge.i == 0:
        return None
    noun = neighbour(child.left_edge, -1)
    return noun if noun.dep_ == "dobj" and noun.head.i == child.head.i and bare_law(noun) else None


def told(ctx: Context, slot: Slot, law: Token, aim: Token) -> Slot:
    """The slot of an act with what it is for: *passed an act to end the tax*."""
    return replace(slot, phrase=build(ctx, law, [*core(law), *core(aim)]))


def passed_over(ctx: Context, head: Token, main: Token, child: Token, stolen: Token | None) -> bool:
    """Whether a child of the verb is no complement or adjunct of its: a function word, a part of a name, another clause's."""
    return (
        child.dep_ in NO_SLOT
        or first_to(child) is not None
        or inside_name(ctx, child)
        or holds_relative(child)
        or (belongs_to_adverbial(head, child) and not dates_subject(head, child))
        or is_source(child)
        or of_next_verb(main, child)
        or run_on(child)
        or discourse(child)
        or contrasting(child)
        or based_on(main, child)
        or beside_all(head, child)
        or of_both(head, child)
        or behind_next(main, child)
        or one_occasion(child)
        or absolute(main, child)
        or heading(child)
        or renamed(main, child)
        or loose_where(child)
        or of_clause_before(main, child)
        or any(partner(c) == child for c in main.children)
        or (stolen is not None and stolen.dep_ == "conj" and child.is_ancestor(stolen))
    )


def misplaced(head: Token, main: Token, child: Token) -> bool:
    """Whether the parser hung the child on the wrong word, or it tells of another than the verb."""
    return (
        in_brackets(head, child)
        or behind_lone_joint(main, child)
        or (child.head == main and opens_main(main, child))
        or half_range(child)
        or dateline(child)
        or of_relative_clause(child)
        or of_steps(main, child)
        or beside_the_deed(child)
        or calling_astray(child)
        or of_another(main, child)
        or behind_pair(main, child)
    )


def of_clause_before(main: Token, child: Token) -> bool:
    """Whether *along with …* goes with the noun of a clause that stands between: *came when the mill, along with the lake, was sold*."""
    comma = (
        child.lower_ in ("along", "together") and child.left_edge.i > 0 and neighbour(child.left_edge, -1).text == ","
    )
    return comma and any(
        c.dep_ in ("advcl", "ccomp", "conj", "relcl") and main.i < c.i < child.i for c in main.children
    )


def one_time(slots: list[Slot]) -> tuple[Slot, ...]:
    """The slots with the finest of several times that have one preposition: *on Yom Kippur … on October 6*."""
    times = [s for s in slots if s.role == "time"]
    fine = next((s for s in times if s.phrase.unit == "day"), None)
    kept = [s for s in slots if s not in times or fine is None or s is fine or s.prep != fine.prep]
    plain = {s.prep for s in kept if not s.fronted} & ONCE
    return with_years(tuple(s for s in kept if not s.fronted or s.prep not in plain))


ONCE = frozenset(["after", "before", "during", "with", "following", "by", "for", "since", "until", "despite"])


def inside_name(ctx: Context, child: Token) -> bool:
    """Whether the child is the tail of a name that begins before its own subtree: the *1* of *Sputnik 1*."""
    mention = ctx.mention(child)
    return mention is not None and mention.start < child.left_edge.idx


def holds_relative(child: Token) -> bool:
    """A relative pronoun's own place: *against which*, *whom*."""
    return child.tag_ in ("WDT", "WP") or (
        child.dep_ == "prep" and any(c.tag_ in ("WDT", "WP") for c in child.children)
    )


def belongs_to_adverbial(head: Token, child: Token) -> bool:
    """A phrase right behind a fronted adverbial clause that the parser gave to the main clause: *While X was ruled …, since 1993, Y …*."""
    return child.dep_ in ("prep", "npadvmod") and child.i < head.i and any(
        c.dep_ == "advcl" and c.i < child.i and c.right_edge.i >= child.left_edge.i - 2 for c in head.children)  # fmt: skip


def after_adverbial(main: Token) -> list[Token]:
    """What ``belongs_to_adverbial`` took from the clause above, where it can belong nowhere else: *since* with a perfect.

    Elsewhere either clause may own it (*After the bank refused, in July, he announced …*), so neither statement gets it.
    """
    if main.dep_ != "advcl" or not any(c.lemma_ == "have" for c in main.children if c.dep_ == "aux"):
        return []
    return [
        c for c in main.head.children if c.i > main.i and c.lower_ == "since" and belongs_to_adverbial(main.head, c)
    ]


OF_VERBS = lexicon.listed("of-verbs")


def stray(main: Token, child: Token) -> bool:
    """A slot that the parser probably hung in the wrong place: *of* on a verb that takes none."""
    return (
        child.dep_ == "prep" and child.lower_ == "of" and main.lemma_.lower() not in OF_VERBS and child.i > main.i + 1
    )
