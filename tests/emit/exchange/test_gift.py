"""GIFT, read by gift-pegjs (npm) and looked at character by character."""

import re
from dataclasses import replace

import pytest
from consumers import gift_pegjs
from exchange_samples import NASTY, STARTS, every_type, plain

from quizgen.emit import gift
from quizgen.emit.exchange import Options, clean
from quizgen.errors import BadBank
from quizgen.importers.gift import read
from quizgen.model import Question, Type


def gift_of(bank):
    return gift.write(bank, Options())


def test_exact_output():
    bank = replace(plain(), questions=plain().questions[:1])
    assert gift_of(bank).decode() == (
        "$CATEGORY: $course$/top/Across the Caspian\n\n"
        "// [id:7k2mq0x4tb] [tag:people] [tag:csto] [tag:difficulty - easy]\n"
        "::Who chairs the council?::[plain]Who chairs the council? {\n"
        "=Nikol Pashinyan\n=Pashinyan\n"
        "####Paragraph 1\\: The council is chaired by Nikol Pashinyan.}\n"
    )


def test_gift_pegjs_reads_every_type():
    category, short, choice, false, true, cloze, match, order = gift_pegjs(gift_of(plain()))
    assert category["title"].endswith("/Across the Caspian")
    assert (short["type"], short["id"], short["tags"]) == (
        "Short",
        "7k2mq0x4tb",
        ["people", "csto", "difficulty - easy"],
    )
    assert [c["text"]["text"] for c in short["choices"]] == ["Nikol Pashinyan", "Pashinyan"]
    assert short["globalFeedback"]["text"] == "Paragraph 1: The council is chaired by Nikol Pashinyan."
    assert {c["text"]["text"]: c["isCorrect"] for c in choice["choices"]} == {
        "Russia": True, "Armenia": False, "Belarus": False, "Kazakhstan": False
    }  # fmt: skip
    assert (false["isTrue"], false["trueFeedback"]["text"]) == (False, "Nursultan Nazarbayev stepped down in 2019.")
    assert (true["isTrue"], true["trueFeedback"]) == (True, None)
    assert cloze["stem"]["text"] == "Azerbaijan has been ruled by the _____ family since 1993."
    assert [(p["subquestion"]["text"], p["subanswer"]) for p in match["matchPairs"]] == list(plain().questions[5].pairs)
    assert [p["subanswer"] for p in order["matchPairs"]] == list(plain().questions[6].items)


def spaced(text):
    """gift-pegjs makes one blank of several and of line breaks, and leaves its own signs for escaped characters
    (``&&058;``) on the right sides of pairs.
    """
    return " ".join(clean(re.sub(r"&&(\d{3});?", lambda match: chr(int(match.group(1))), text)).split())


@pytest.mark.parametrize("text", [NASTY, *STARTS, "two\n\nparagraphs\n// no comment\n::no name::"])
def test_gift_pegjs_reads_every_special_character(text):
    bank = every_type(text)
    _, short, choice, false, _, cloze, match, order = gift_pegjs(gift_of(bank))
    inner = spaced(text).replace("->", "→")
    starred = inner.replace("*", "\\*")  # Moodle's short answers take a bare * for anything
    assert spaced(short["stem"]["text"]) == spaced(bank.questions[0].prompt)
    assert [spaced(c["text"]["text"]) for c in short["choices"]] == [starred, starred + " 1"]
    right = [spaced(c["text"]["text"]) for c in choice["choices"] if c["isCorrect"] and c["weight"] != 0]
    assert right == [inner + " 0"]
    assert spaced(false["trueFeedback"]["text"]) == inner + " 0"
    assert spaced(cloze["stem"]["text"]) == f"{spaced(text)} _____ {spaced(text)}"
    assert [(spaced(p["subquestion"]["text"]), spaced(p["subanswer"])) for p in match["matchPairs"]] == [
        (f"{inner} {i}", f"{inner} {i + 4}") for i in range(4)
    ]
    assert [spaced(p["subanswer"]) for p in order["matchPairs"]] == [f"{inner} {i}" for i in range(4)]


# What other systems write, in the words of the format's documentation of its own features.
FOREIGN = """\
// a comment about nothing
$CATEGORY: $course$/top/History//Politics

::Q1:: Who is buried in Grant's tomb? {
  =no one # right, nobody is
  =%100%nobody
  =%50%somebody
}

Grant is {~buried =entombed ~living} in Grant's tomb.

[html]<p>1 &lt; 2 &amp; <b>so on</b></p> {T#really?#yes}

Two plus {#=2:0.1} equals four.

Write an essay. {}

Which are even? {~%50%2 ~%50%4 ~%-100%5}

Just a description.

Match. {=cat -> animal =rose -> plant}

Order. {=1 -> one =2 -> two =3 -> three}

Escapes \\{ \\} \\= \\~ \\# \\: \\\\ {=a\\=b}
"""


def test_reads_gift_of_others():
    found = read(FOREIGN.encode("utf-8-sig"), "x.gift")
    assert found.title == "History/Politics"
    assert [(q.type, q.prompt, q.answer) for q in found.questions] == [
        (Type.SHORT_ANSWER, "Who is buried in Grant's tomb?", "no one"),
        (Type.MULTIPLE_CHOICE, "Grant is _____ in Grant's tomb.", "entombed"),
        (Type.TRUE_FALSE, "1 < 2 & so on", True),
        (Type.MATCHING, "Match.", None),
        (Type.ORDERING, "Order.", None),
        (Type.SHORT_ANSWER, "Escapes { } = ~ # : \\", "a=b"),
    ]
    assert found.questions[0].accept == ("nobody",)
    assert found.questions[1].distractors == ("buried", "living")
    assert found.questions[3].pairs == (("cat", "animal"), ("rose", "plant"))
    assert found.questions[4].items == ("one", "two", "three")
    assert [skip.reason for skip in found.skipped] == [
        "a bank has no numerical questions",
        "a bank has no essay questions",
        "it has no right answer",
        "it has no answers in braces",
    ]


def test_ids_of_foreign_questions_are_stable_and_distinct():
    first, again = (read(FOREIGN.encode(), "x.gift").questions for _ in range(2))
    assert [q.id for q in first] == [q.id for q in again]
    assert len({q.id for q in first}) == len(first)


@pytest.mark.parametrize(("data", "message"), [
    (b"No questions here.", "x.gift: no GIFT: there is no answer in braces in it."),
    (b"caf\xe9 {=a}", "x.gift: byte 4 is not UTF-8. Save the file as UTF-8."),
])  # fmt: skip
def test_refuses_what_is_no_gift(data, message):
    with pytest.raises(BadBank) as error:
        read(data, "x.gift")
    assert str(error.value) == message


def test_an_unclosed_brace_costs_one_question():
    found = read(b"A? {=a\n\nB? {=b}", "x.gift")
    assert [q.prompt for q in found.questions] == ["B?"]
    assert found.skipped[0].reason == "it has no answers in braces"


def test_a_doubled_question_is_one():
    question = Question("q", Type.SHORT_ANSWER, "A?", "a")
    found = read(gift_of(replace(plain(), questions=(question, question))), "x.gift")
    assert [q.id for q in found.questions] == ["q"]
