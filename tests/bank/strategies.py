# ruff: noqa: E501
"""Hypothesis strategies for banks with anything in them that a bank can hold."""

from datetime import date

from hypothesis import strategies as st

from quizgen.model import (
    Article,
    Bank,
    Comment,
    Difficulty,
    Evidence,
    Generated,
    Guide,
    GuideEntry,
    Question,
    Quote,
    Status,
    Type,
)

TRAPS = ["No", "yes", "12:30", "012", "1e3", "null", "~", "1.0", "2022-01-20", "=", "<<", "0x1f", "- a", "a: b", "# c", "@x",
         "{{c1::x}}", "[latex]", "'", '"', "\\", "it's \"so\"", " lead", "trail ", "two  spaces", "a\nb", "tab\there",
         "\u2028", "\xa0", "\u200b", "\ufeff", "%a", "|", ">-", "&a", "*a", "!t", "?", "...", "---", "a #b", "a:", "“q”"]  # fmt: skip
# Not in a bank: lone surrogates, which no UTF-8 file can hold, and NUL-only texts.
_char = st.characters(exclude_categories=("Cs",))
text = st.one_of(st.sampled_from(TRAPS), st.text(_char, min_size=1, max_size=40)).filter(lambda t: t.strip() != "")
prose = st.lists(
    st.one_of(text, st.sampled_from(["word", "another", "#", "–", "long-" * 9])), min_size=1, max_size=40
).map(" ".join)
texts = st.lists(st.one_of(text, prose), max_size=4).map(tuple)
maybe = st.one_of(st.none(), text)
digest = st.text("0123456789abcdef.", min_size=12, max_size=19)
plain = st.recursive(
    st.one_of(
        text,
        st.booleans(),
        st.none(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        st.just(""),
        st.dates(),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(text, inner, max_size=3)),
    max_leaves=5,
)
extra = st.dictionaries(text.map(lambda t: "x-" + t), plain, max_size=2)
evidence = st.builds(Evidence, st.integers(1, 99), st.integers(0, 999), st.integers(0, 999), st.one_of(text, prose))
comment_text = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=20).map(
    lambda t: ("# " + t.replace("\ufeff", "")).rstrip()
).filter(lambda t: t.isprintable())  # fmt: skip


def comments(*keys: str) -> st.SearchStrategy[tuple[Comment, ...]]:
    one = st.builds(Comment, comment_text, st.sampled_from(["", *keys]))
    return st.lists(one, max_size=3).map(lambda found: tuple(sorted(found, key=lambda c: ["", *keys].index(c.key))))


IDS = st.text("abcdefghijklmnopqrstuvwxyz234567", min_size=10, max_size=10)


@st.composite
def questions(draw, ids=IDS):
    form = draw(st.sampled_from(Type))
    answer = {Type.TRUE_FALSE: st.booleans(), Type.MATCHING: st.none(), Type.ORDERING: st.none()}.get(form, prose)
    return Question(
        id=draw(ids), type=form, prompt=draw(prose), answer=draw(answer),
        subject=draw(st.sampled_from(["fact", "quote"])), accept=draw(texts), distractors=draw(texts),
        correction=draw(st.one_of(st.none(), prose)), pairs=draw(st.lists(st.tuples(text, text), min_size=form is Type.MATCHING, max_size=3).map(tuple)),
        items=draw(st.lists(text, min_size=form is Type.ORDERING, max_size=3).map(tuple)), evidence=draw(st.lists(evidence, max_size=2).map(tuple)), rule=draw(maybe),
        difficulty=draw(st.sampled_from(Difficulty)), score=draw(st.floats(0, 1)), tags=draw(texts),
        status=draw(st.sampled_from(Status)), fingerprint=draw(st.one_of(st.none(), digest)), fact=draw(maybe),
        reasons=draw(texts), note=draw(maybe), comments=draw(comments("type", "prompt", "status")), extra=draw(extra),
    )  # fmt: skip


articles = st.builds(
    Article, id=text, title=prose, paragraphs=st.lists(prose, min_size=1, max_size=4).map(tuple), subtitle=maybe,
    author=maybe, publisher=maybe, published=st.one_of(st.none(), st.dates(date(1000, 1, 1))), url=maybe, language=text,
    boilerplate=st.frozensets(st.integers(1, 50), max_size=3), extra=extra,
)  # fmt: skip
entries = st.lists(st.builds(GuideEntry, text, prose, evidence), max_size=2).map(tuple)
banks = st.builds(
    Bank, article=articles,
    quotes=st.lists(st.builds(Quote, text, prose, evidence, maybe, maybe, extra), max_size=2).map(tuple),
    questions=st.lists(questions(), max_size=4, unique_by=lambda q: q.id).map(tuple),
    guide=st.builds(Guide, entries, entries, entries), deleted=texts,
    generated=st.builds(Generated, digest, digest, digest, texts, st.booleans(), texts),
    comments=comments("article", "article.title", "questions", "..."), extra=extra,
)  # fmt: skip
