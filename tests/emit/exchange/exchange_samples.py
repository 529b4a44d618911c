"""Banks to export: a plain one, and one with every special character in every field."""

from datetime import date

from hypothesis import strategies as st

from quizgen.model import Article, Bank, Difficulty, Evidence, Question, Status, Type

NASTY = (
    "a<b>&amp; \"c\" 'd' {e} [f] (g) =h ~i #j :k \\l \\n $m$ %50%n *o* _p_ `q` ^r |s !t @u /v// ->w ::x:: //y "
    "{{c1::z}} [latex]1[/latex] </script><!-- ]]> &#65; =1+1 ümlaut ə ğ ế ЖΩ 漢字 🙂 “q” – … \u00a0 end\\"
)
# Each alone at the start of a field: what formats take for markup there.
STARTS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "'=1",
    "''-2",
    "# a",
    "1. a",
    "> a",
    "%50%a",
    "[html]a",
    "TRUE",
    "//a",
    "_____",
    "~a",
)


def place(text):
    return (Evidence(1, 0, len(text), text),)


def plain():
    questions = (
        Question(
            "7k2mq0x4tb", Type.SHORT_ANSWER, "Who chairs the council?", "Nikol Pashinyan", accept=("Pashinyan",),
            evidence=place("The council is chaired by Nikol Pashinyan."), tags=("people", "csto"),
            difficulty=Difficulty.EASY,
        ),
        Question(
            "mc1", Type.MULTIPLE_CHOICE, "Which country leads the alliance?", "Russia",
            distractors=("Armenia", "Belarus", "Kazakhstan"), evidence=place("Russia leads."), extra={"points": 3},
        ),
        Question(
            "tf1", Type.TRUE_FALSE, "Nursultan Nazarbayev stepped down in 2021.", False,
            correction="Nursultan Nazarbayev stepped down in 2019.", difficulty=Difficulty.HARD,
            extra={"feedback": "He resigned in March 2019."},
        ),
        Question("tf2", Type.TRUE_FALSE, "Azerbaijan fought a war in 2020.", True, status=Status.ACCEPTED),
        Question("cl1", Type.CLOZE, "Azerbaijan has been ruled by the _____ family since 1993.", "Aliyev"),
        Question(
            "ma1", Type.MATCHING, "Match each person with the description.",
            pairs=(("Hasrat", "commentator"), ("Pashinyan", "premier"), ("Guliyev", "analyst"), ("Agha", "poet")),
        ),
        Question(
            "or1", Type.ORDERING, "Put these events in order, the earliest first.",
            items=("Black January", "Independence", "Resignation", "War"), note="mine",
        ),
        Question("no1", Type.SHORT_ANSWER, "Rejected?", "Yes", status=Status.REJECTED),
    )  # fmt: skip
    article = Article(
        "caspian", "Across the Caspian", ("The council is chaired by Nikol Pashinyan.",), subtitle="Two neighbours",
        author="A. Writer", publisher="Paper", published=date(2022, 1, 20),
    )  # fmt: skip
    return Bank(article, questions=questions)


def every_type(text):
    """All types with ``text`` in every field; what must be distinct gets a number behind it."""
    n = [f"{text} {number}" for number in range(8)]
    common = {"evidence": place(text), "tags": (text,)}
    questions = (
        Question("sa", Type.SHORT_ANSWER, n[0], text, accept=(n[1],), **common),
        Question("mc", Type.MULTIPLE_CHOICE, text, n[0], distractors=(n[1], text), **common),
        Question("tf", Type.TRUE_FALSE, text, False, correction=n[0], **common),
        Question("tt", Type.TRUE_FALSE, n[1], True, extra={"feedback": text}, note=text),
        Question("cl", Type.CLOZE, f"{text} _____ {text}", text, **common),
        Question("ma", Type.MATCHING, text, pairs=tuple((n[i], n[i + 4]) for i in range(4)), **common),
        Question("or", Type.ORDERING, text, items=tuple(n[:4]), **common),
    )
    return Bank(Article("nasty", text, (text,), subtitle=text, author=text), questions=questions)


# Anything a person may write, rich in what the formats use as markup.
texts = st.one_of(
    st.text(st.sampled_from(list("ab \\{}[]()=~#:%*_`^|!@/<>&\"'$.,;-+→\nə漢🙂1")), min_size=1, max_size=12),
    st.text(min_size=1, max_size=12),
    st.sampled_from(STARTS),
)
