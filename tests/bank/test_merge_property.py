"""No edit is ever lost: random edits between regenerations with random changes of the rules and of the text."""

from dataclasses import replace

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from quizgen.bank import dump, identity, stamp
from quizgen.bank.merge import merge
from quizgen.bank.read import loads
from quizgen.model import Article, Bank, Comment, Difficulty, Evidence, Guide, GuideEntry, Question, Quote, Status, Type

FACTS = range(7)
PLACES = ("mill", "river", "bridge", "church", "market", "school", "harbour")


def sentence(n: int, corrected: frozenset[int]) -> str:
    return f"The {PLACES[n]} was {'rebuilt' if n in corrected else 'built'} for citizens of the town in 18{n}0."


def article(corrected: frozenset[int]) -> Article:
    text = " ".join(sentence(n, corrected) for n in FACTS)
    return Article("mill", "The mill", ("A first paragraph." * (1 in corrected), text)[1 not in corrected :])


ARTICLE = article(frozenset())


def span(n: int, corrected: frozenset[int]) -> Evidence:
    paragraphs, text = article(corrected).paragraphs, sentence(n, corrected)
    start = paragraphs[-1].index(text)
    return Evidence(len(paragraphs), start, start + len(text), text)


def generated(state: dict[int, int], corrected: frozenset[int] = frozenset()) -> Bank:
    """What the rules make: ``state`` says which facts they ask about, and in which of several wordings; a corrected
    sentence gives a fact another id.
    """
    questions = tuple(
        stamp(
            Question(
                identity("mill", "rule", sentence(n, corrected)),
                Type.SHORT_ANSWER,
                f"What is wording {wording} of fact {n}?",
                f"answer {n}",
                evidence=(span(n, corrected),),
                fact=f"fact {n}",
                accept=(f"accept {wording}",),
                rule="rule",
                tags=(f"t{wording}",),
                score=wording / 9,
            )
        )
        for n, wording in state.items()
    )
    wording = max(state.values(), default=0)
    quotes = (Quote("Ann Lee", f"Quote {wording}", span(0, corrected)),)
    guide = Guide((GuideEntry("Ann Lee", f"Role {wording}", span(1, corrected)),))
    return Bank(article(corrected), quotes, questions, guide)


STATES = st.dictionaries(st.sampled_from(FACTS), st.integers(0, 2), max_size=7)
WORD = st.text("abc", min_size=1, max_size=3)
EDITS = st.tuples(
    st.sampled_from(
        ["reword", "answer", "reject", "accept", "delete", "add", "tag", "note", "key", "comment", "move", "difficulty",
         "top", "speaker", "title", "author", "copy"]
    ), st.integers(0, 20), WORD,
)  # fmt: skip
CORRECTED = st.frozensets(st.sampled_from(FACTS), max_size=3)
ROUNDS = st.lists(st.tuples(STATES, CORRECTED, st.lists(EDITS, max_size=5)), min_size=2, max_size=4)


def order(bank: Bank) -> list[str]:
    return [question.id for question in bank.questions]


class Teacher:
    """Edits a bank, and remembers what must hold ever after."""

    def __init__(self) -> None:
        self.promises: dict[str, dict[str, object]] = {}
        self.gone: set[str] = set()
        self.gone_facts: set[str | None] = set()
        self.bank: dict[str, object] = {}
        self.count = 0
        self.moved = False

    def edit(self, data: bytes, name: str, at: int, word: str) -> bytes:
        self.count += 1
        bank = loads(data).bank
        unique = f"{word}-{self.count}"
        if name in ("top", "speaker", "title", "author"):
            return self._edit_bank(bank, name, unique)
        if name == "add":
            added = Question(f"own{self.count}", Type.CLOZE, f"An added _____ {unique}", "x")
            self.promises[added.id] = {"prompt": added.prompt}
            cut = at % (len(bank.questions) + 1)
            return dump(replace(bank, questions=(*bank.questions[:cut], added, *bank.questions[cut:])))
        if not bank.questions:
            return data
        index = at % len(bank.questions)
        question = bank.questions[index]
        if name == "comment":
            return self._comment(data, bank, question, f"# {unique}")
        if name == "delete":
            self.promises.pop(question.id, None)
            self.gone.add(question.id)
            if not question.id.startswith("copy"):
                self.gone_facts.add(question.fact or question.id)
            return dump(replace(bank, questions=tuple(q for q in bank.questions if q is not question)))
        if name == "move":
            rest = [q for q in bank.questions if q is not question]
            rest.insert(at // 3 % (len(rest) + 1), question)
            return dump(replace(bank, questions=tuple(rest)))
        if name == "copy":
            copy = replace(question, id=f"copy{self.count}", comments=())
            self.promises[copy.id] = {"prompt": copy.prompt, "answer": copy.answer}
            return dump(replace(bank, questions=(*bank.questions, copy)))
        changes = {
            "reword": {"prompt": f"What is {unique}?"}, "answer": {"answer": unique}, "reject": {"status": Status.REJECTED},
            "accept": {"status": Status.ACCEPTED}, "tag": {"tags": (*question.tags, unique)}, "note": {"note": unique},
            "key": {"extra": {**question.extra, f"x-{unique}": word}}, "difficulty": {"difficulty": Difficulty.HARD},
        }[name]  # fmt: skip
        changed = replace(question, **changes)
        if changed == question and changed.extra == question.extra:
            return data
        promise = self.promises.setdefault(question.id, {})
        promise.update(changes)
        if name in ("reword", "answer", "reject", "accept"):  # these fix the whole wording
            promise.update(prompt=changed.prompt, answer=changed.answer)
        return dump(replace(bank, questions=tuple(changed if q is question else q for q in bank.questions)))

    def _edit_bank(self, bank: Bank, name: str, unique: str) -> bytes:
        if name == "top":
            self.bank.setdefault("comments", []).append(f"# {unique}")
            return f"# {unique}\n".encode() + dump(bank)
        self.bank[name] = unique
        if name == "speaker":
            quotes = tuple(replace(q, speaker=unique) for q in bank.quotes)
            return dump(replace(bank, quotes=quotes))
        return dump(replace(bank, article=replace(bank.article, **{name: unique})))

    def _comment(self, data: bytes, bank: Bank, question: Question, text: str) -> bytes:
        lines = data.decode().split("\n")
        at = loads(data).lines[question.id] - 1
        if len(text) % 2:
            lines.insert(at, f"  {text}")
        else:
            lines[at] += f"   {text}"
        self.promises.setdefault(question.id, {}).setdefault("comments", []).append(text)
        return "\n".join(lines).encode()

    def check(self, bank: Bank) -> None:
        questions = {q.id: q for q in bank.questions}
        assert not self.gone & set(questions)
        ours = [q for q in bank.questions if not q.id.startswith("copy")]
        assert not [q for q in ours if q.fact in self.gone_facts], "a deleted question is back, under another id"
        assert all(
            bank.article.paragraphs[e.paragraph - 1][e.start : e.end] == e.text for q in ours for e in q.evidence
        )
        for name, promise in self.promises.items():
            question = questions[name]
            for field, value in promise.items():
                if field == "comments":
                    told = " ".join(c.text for c in question.comments)  # two beside one line are one comment
                    assert all(text in told for text in value)
                elif field == "extra":
                    assert value.items() <= question.extra.items()
                else:
                    assert getattr(question, field) == value, (name, field)
        assert set(self.bank.get("comments", ())) <= {c.text for c in bank.comments}
        assert all(q.speaker == self.bank.get("speaker", q.speaker) for q in bank.quotes)
        for name in ("title", "author"):
            assert getattr(bank.article, name) == self.bank.get(name, getattr(ARTICLE, name))


@settings(
    max_examples=1000,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(ROUNDS)
def test_no_edit_is_ever_lost(rounds):
    teacher, data, written = Teacher(), None, []
    for state, corrected, edits in rounds:
        old = None if data is None else loads(data).bank
        if old is not None:  # what was moved and then deleted has left no order behind
            teacher.moved |= [q.id for q in old.questions if q.id in written] != [i for i in written if i in order(old)]
        new = generated(state, corrected)
        joined = merge(old, new).bank
        data, written = dump(joined), [i for i in order(joined) if i in {q.id for q in new.questions} | set(written)]
        assert loads(data).bank == joined
        teacher.check(joined)
        assert dump(merge(joined, new).bank) == data, "merging again changes nothing"
        made = {q.id: q for q in new.questions}
        for question in joined.questions:  # what nobody touched follows the rules, and only that goes
            if question.id not in teacher.promises:
                assert question.prompt == made[question.id].prompt and question.tags == made[question.id].tags
        here = {q.id for q in joined.questions} | set(joined.deleted)
        prompts = {q.prompt for q in joined.questions}
        settled = {q.fact for q in joined.questions if q.id in teacher.promises}
        assert all(name in here or q.prompt in prompts or q.fact in settled for name, q in made.items())
        if old is not None:
            here = [q.id for q in joined.questions]
            before = [q.id for q in old.questions if q.id in here]
            if teacher.moved:
                assert [i for i in here if i in before] == before, "a person's order stays"
            else:
                assert [i for i in here if i in made] == [i for i in made if i in here], "the rules' order is followed"
        for edit in edits:
            data = teacher.edit(data, *edit)


def test_the_teacher_would_notice():
    """The property above is not vacuous: a merge that forgets fails it."""
    teacher = Teacher()
    data = dump(merge(None, generated({1: 0})).bank)
    teacher.edit(data, "reword", 0, "a")
    try:
        teacher.check(merge(None, generated({1: 1})).bank)
    except AssertionError:
        return
    raise AssertionError("a lost edit went unnoticed")


def test_comments_above_and_beside_are_both_kept():
    data = dump(merge(None, generated({1: 0, 2: 0})).bank).decode()
    data = data.replace("  - id:", "  # look\n  - id:", 1).replace("status: draft", "status: draft  # sure?", 1)
    joined = merge(loads(data.encode()).bank, generated({2: 1, 1: 1})).bank
    assert joined.questions[1].comments == (Comment("# look"), Comment("# sure?", "status", True))
    assert joined.questions[1].prompt == "What is wording 1 of fact 1?"
