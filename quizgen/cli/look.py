"""`check`, `rules`, `explain`: what a bank holds, what is wrong with it, and why it is as it is."""

from __future__ import annotations

import inspect
from typing import Annotated

import typer

from quizgen.cli.terminal import OneBank, table, visible
from quizgen.errors import UnknownName
from quizgen.model import Bank, Question


def add(app: typer.Typer) -> None:
    """Register the commands."""
    app.command()(rules)
    app.command()(explain)


def rules(
    name: Annotated[str | None, typer.Argument(help="A rule, to see all about it.", show_default=False)] = None,
) -> None:
    """List the rules, or explain one with its examples."""
    from quizgen.questions import rules as all_rules

    known = all_rules()
    if name is None:
        table(("rule", "asks"), [(key, _first_line(module.__doc__)) for key, module in known.items()])
        return
    if name not in known:
        raise UnknownName(f"{name}: no such rule. `quizgen rules` lists them.")
    typer.echo(f"{name}\n\n{inspect.cleandoc(known[name].__doc__ or '')}\n\nExamples")
    for example in known[name].EXAMPLES:
        asked = [f"→ {prompt} {answer}" for prompt, answer in example.expected] or ["→ (silent)"]
        if example.failing:
            asked.append(f"(a known failure: {example.failing})")
        typer.echo("\n  " + "\n    ".join([example.text, *asked]))


def _first_line(doc: str | None) -> str:
    """The first sentence of a docstring, on one line."""
    return " ".join((doc or "").strip().split("\n\n")[0].split())


def explain(
    bank: OneBank, name: Annotated[str, typer.Argument(metavar="ID", help="A question's id.", show_default=False)]
) -> None:
    """Say why a question is in a bank.

    Prints its rule, the fact, the evidence, the ranker's reasons.
    """
    from quizgen.bank import load

    loaded = load(bank)
    for question in loaded.questions:
        if question.id == name:
            typer.echo(visible(explanation(loaded, question)))
            return
    raise UnknownName(f"{bank}: no question has the id {name!r}.")


def explanation(bank: Bank, question: Question) -> str:
    """All that a bank knows about one of its questions, as lines."""
    from quizgen.bank.hand import by_hand, reworded

    hand = by_hand(question, bank)
    lines = [f"{question.type}: {question.prompt}"]
    lines += [f"  answer      {str(question.answer).lower() if isinstance(question.answer, bool) else question.answer}"]
    lines += [f"  also right  {text}" for text in question.accept]
    lines += [f"  wrong       {text}" for text in question.distractors]
    lines += [f"  correction  {question.correction}"] if question.correction else []
    lines += [f"  pair        {left} – {right}" for left, right in question.pairs]
    lines += [f"  item {n}      {text}" for n, text in enumerate(question.items, 1)]
    lines += [f"rule        {question.rule} (quizgen rules {question.rule})" if question.rule else "rule        none"]
    lines += [f"fact        {question.fact}"] if question.fact else []
    for evidence in question.evidence:
        lines += [f"evidence    paragraph {evidence.paragraph}: {evidence.text}"]
    lines += [f"score       {question.score:.2f}, {question.difficulty}"]
    lines += [f"            {reason}" for reason in question.reasons]
    touched = "added by hand" if hand else "edited by hand" if reworded(question) else "as the rule wrote it"
    lines += [f"status      {question.status}, {touched}"]
    lines += [f"note        {question.note}"] if question.note else []
    return "\n".join(line for line in lines if not line.endswith(" None"))
