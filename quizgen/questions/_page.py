"""All rules with their examples as one Markdown page: ``python -m quizgen.questions._page > quizgen/questions/RULES.md``."""

from __future__ import annotations

import sys
from types import ModuleType

from quizgen.questions import rules

HEAD = """# The rules

Made from the rule files by `python -m quizgen.questions._page`; a test keeps it current. Every example is a test too: the questions shown are
exactly what the rule makes of the sentence.
"""


def page() -> str:
    """The page, rules in alphabetical order."""
    return HEAD + "".join(section(name, module) for name, module in rules().items())


def section(name: str, module: ModuleType) -> str:
    """One rule: its docstring for a teacher, its examples, its known failures."""
    lines = ["", f"## {name}", "", (module.__doc__ or "").strip(), ""]
    for example in module.EXAMPLES:
        made = [f"  - {prompt} → **{answer}**" for prompt, answer in example.expected] or ["  - (silent)"]
        known = [f"  - known failure: {example.failing}"] if example.failing else []
        lines += [f"- {' '.join(example.text.split())}", *made, *known]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page())
