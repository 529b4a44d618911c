"""The reporter's clause around a quotation: the verb that introduces it, before or behind the marks, and its subject."""

from __future__ import annotations

from quizgen.language.gazetteer import SAID
from quizgen.language.tree import Doc, Token
from quizgen.quotes.place import Frame, Place
from quizgen.quotes.verbs import reports, subject_of

FAR = 40  # tokens between a quotation and its verb
ENDS = frozenset([".", "!", "?"])


def behind(place: Place) -> Frame | None:
    """The frame right behind the closing mark: *“…,” she said*, *“…,” wrote Anar Mammadli on Facebook*."""
    doc, begin = place.doc, place.last + 1
    while begin < len(doc) and (doc[begin].text in "”\"’'»“," or doc[begin].is_space or doc[begin].text in ("—", "–")):
        begin += 1
    if begin >= len(doc) or begin in place.quoted or not (_invites(place) or _inverted(doc, begin, place)):
        return None
    end = _stretch(doc, begin, place.quoted)
    for i in range(begin, end):
        token = doc[i]
        if place.text.rstrip().endswith(",") and _anything(doc, token, begin):
            subject = _subject_behind(place, token, begin, end)
            if subject is not None and _person(subject) and _plain(doc, begin, token, subject):
                return Frame(token, subject, begin, end - 1, "behind")
        if token.lower_ == "according" and i == begin:
            target = next((t for t in token.subtree if t.dep_ == "pobj" and t.i > i), None)
            return Frame(token, target, begin, end - 1, "behind") if target is not None else None
        if reports(token, "say", "think") or (token.lemma_ in ("go", "begin") and i + 1 < end):
            subject = _subject_behind(place, token, begin, end)
            if subject is not None and _plain(doc, begin, token, subject):
                return Frame(_last_verb(token, end), subject, begin, end - 1, "behind")
    return None


def _inverted(doc: Doc, begin: int, place: Place) -> bool:
    """Whether a verb of saying and a name follow at once, without a comma: *“We stand ready” tweeted Johnson*."""
    if begin + 1 >= len(doc) or not place.text.strip()[:1].isupper() or len(place.text.split()) < 3:
        return False
    return reports(doc[begin], "say") and doc[begin].tag_ in ("VBD", "VBZ", "VBN") and doc[begin + 1].pos_ == "PROPN"


def _anything(doc: Doc, token: Token, begin: int) -> bool:
    """Whether a finite verb stands close behind the words: a comma inside the marks makes any verb a frame (*“…,” she grins*)."""
    return token.pos_ == "VERB" and token.tag_ in ("VBD", "VBZ", "VBP") and token.i - begin <= 6


def _person(token: Token) -> bool:
    """Whether a token names somebody or stands for them."""
    return token.ent_type_ == "PERSON" or token.lower_ in ("he", "she")


def _invites(place: Place) -> bool:
    """Whether the end of the words leaves room for *he said*: a comma, a question, a dash, a full stop before a small letter."""
    tail = place.text.rstrip()[-1:]
    after = place.tail.lstrip(' “”"')
    if tail in ",—–-" or after[:1] in (",", "—", "–") or after.startswith("according to "):
        return True
    return tail in "?!…" or (tail in ".]" and after[:1].islower())


def _stretch(doc: Doc, begin: int, quoted: frozenset[int]) -> int:
    """Where the reporter's stretch ends: at the sentence's end, a semicolon or the next quotation."""
    end = begin
    while (
        end < len(doc) and end - begin < FAR and end not in quoted and doc[end].text not in ENDS | {";", ":", "“", '"'}
    ):
        end += 1
    return end


def _subject_behind(place: Place, verb: Token, begin: int, end: int) -> Token | None:
    """The subject of a verb behind the quotation, by the tree, else by the order of the words."""
    doc = place.doc
    if verb.i == begin:  # inverted: "said study co-author Professor Carl Lipo"
        named = [
            c
            for c in verb.children
            if c.i > verb.i
            and c.i < end
            and c.dep_ in ("nsubj", "dobj", "attr", "oprd", "ccomp", "npadvmod", "nsubjpass", "dative")
        ]
        run = _run(doc, verb.i + 1, end)
        people = [t for t in run if t.ent_type_ == "PERSON"]
        if people:
            return people[-1]
        nominal = [c for c in named if c.pos_ in ("PROPN", "NOUN", "PRON")]
        return nominal[0] if nominal else _first_noun(doc, verb.i + 1, end)
    subject = subject_of(verb, place.quoted)
    if subject is not None and begin <= subject.i < verb.i:
        return subject
    return _first_noun(doc, begin, verb.i)


def _run(doc: Doc, begin: int, end: int) -> list[Token]:
    """The words of a noun phrase from ``begin`` to the first preposition, comma or verb."""
    out = []
    for i in range(begin, end):
        if doc[i].pos_ not in ("PROPN", "NOUN", "ADJ", "DET", "PRON", "NUM") and doc[i].text not in (
            "-",
            "’s",
            "'s",
            ".",
        ):
            break
        out.append(doc[i])
    return out


def _first_noun(doc: Doc, begin: int, end: int) -> Token | None:
    """The head of the first noun phrase in a stretch."""
    for i in range(begin, end):
        token = doc[i]
        if (
            token.pos_ in ("PROPN", "NOUN", "PRON")
            and token.dep_ not in ("compound", "poss", "nmod", "amod")
            and token.tag_ not in ("WDT", "WP")
        ):
            return token
        if token.pos_ in ("VERB", "ADP", "SCONJ", "CCONJ"):
            return None
    return None


def _plain(doc: Doc, begin: int, verb: Token, subject: Token) -> bool:
    """Whether the stretch starts with the subject or the verb, so that nothing but the frame stands there."""
    first = min(subject.left_edge.i, verb.i) if subject.left_edge.i >= begin else min(subject.i, verb.i)
    if doc[begin].text[:1].isupper() and any(
        c.dep_ in ("aux", "neg") and c.i < verb.i and c.lower_ != "had" for c in verb.children
    ):
        return False
    phrase = {t.i for t in subject.subtree}
    skipped = [doc[i] for i in range(begin, min(first, verb.i)) if i not in phrase]
    return all(
        t.is_punct or t.pos_ in ("ADV", "CCONJ", "DET", "ADJ", "NUM") or t.lower_ in ("as", "then") for t in skipped
    )


def _last_verb(verb: Token, end: int) -> Token:
    """*went on to add* → add; *was quoted as saying* stays (see ``verbs.cue``)."""
    if verb.lemma_ in ("go", "begin", "continue"):
        for child in verb.subtree:
            if verb.i < child.i < end and reports(child, "say"):
                return child
    return verb


def before(place: Place) -> Frame | None:
    """The frame in front of the opening mark: *He said “…”*, *Quant described Day to the BBC: “…”*, *according to X, “…”*."""
    doc, end = place.doc, place.first
    while end > 0 and (doc[end - 1].text in "“\"‘'«„" or doc[end - 1].is_space):
        end -= 1
    begin = end
    while (
        begin > 0
        and end - begin < FAR
        and begin - 1 not in place.quoted
        and doc[begin - 1].text not in ENDS | {"”", "“", '"'}
        and not _break(doc, begin)
    ):
        begin -= 1
    if begin == end:
        return None
    colon, comma = doc[end - 1].text == ":", doc[end - 1].text in (",", "—", "–")
    classes = ("say", "think", "judge", "order", "colon") if colon else ("say", "think", "order")
    source = _source(doc, begin, end)
    if source is not None:
        return source
    for i in range(end - 1, begin - 1, -1):
        token = doc[i]
        if reports(token, *classes) and (colon or comma or _adjacent(doc, i, end)):
            subject = _subject_before(place, token, begin, end)
            if subject is not None:
                return Frame(_last_verb(token, end), subject, begin, end - 1, "before")
    return _colon(place, begin, end) if colon or comma else None


def _colon(place: Place, begin: int, end: int) -> Frame | None:
    """A person, any verb, a colon and whole sentences: *Kennedy defended the expense: “We choose …”*."""
    text = place.text.strip()
    if not text[:1].isupper() or text[-1:] not in ".!?" or len(text.split()) < 4:
        return None
    for token in place.doc[begin:end]:
        if (
            token.dep_ == "nsubj"
            and token.head.pos_ == "VERB"
            and (token.ent_type_ in ("PERSON", "ORG") or token.lower_ in ("he", "she"))
        ):
            return Frame(token.head, token, begin, end - 1, "before")
    return None


def _source(doc: Doc, begin: int, end: int) -> Frame | None:
    """*According to X, “…”* and *Remarked X, “…”*: the last name or noun before the comma speaks."""
    comma = doc[end - 1].text in (",", ":")
    if comma and doc[begin].lower_ in SAID and doc[begin].is_sent_start:
        subject = next((t for t in doc[begin].children if t.dep_ == "nsubj" and begin < t.i < end), None)
        words = [t for t in doc[begin + 1 : end - 1] if t.ent_type_ == "PERSON"] or list(doc[begin + 1 : end - 1])
        subject = subject or (words[-1] if words else None)
        return Frame(doc[begin], subject, begin, end - 1, "before") if subject is not None else None
    owner = next((c for c in doc[end - 2].children if c.dep_ == "poss"), None) if comma and doc[end - 2].lower_ == "words" else None
    if owner is not None and begin <= owner.i:  # *in Mary Ash’s words: “…”*
        return Frame(doc[end - 2], owner, begin, end - 1, "before")
    for i in range(end - 2, begin - 1, -1):
        if doc[i].lower_ == "according" and doc[i + 1].lower_ == "to":
            target = next((t for t in doc[i].subtree if t.dep_ == "pobj" and t.i < end), None)
            return Frame(doc[i], target, begin, end - 1, "before") if target is not None else None
    return None


def _break(doc: Doc, i: int) -> bool:
    """Whether a sentence starts at token ``i`` and the one before it ended with a full stop."""
    return bool(doc[i].is_sent_start) and doc[i - 1].text[-1:] in '.!?”"'


def _adjacent(doc: Doc, i: int, end: int) -> bool:
    """Whether only an object, an adverb or *that* stands between a verb and the quotation."""
    between = [t for t in doc[i + 1 : end] if not t.is_space]
    if not between:
        return True
    if len(between) > 9 or any(t.pos_ in ("VERB", "AUX") for t in between):
        return False
    return (
        doc[i].lemma_ in ("tell", "add", "say", "write", "ask", "state")
        and between[-1].tag_ not in ("DT", "JJ", "PRP$", "IN", "CC", "TO", "RB")
    ) or between[-1].lower_ == "that"


def _subject_before(place: Place, verb: Token, begin: int, end: int) -> Token | None:
    """The subject of a verb in front of the quotation; inverted ones (*…, says Kelley, “…”*) too."""
    subject = subject_of(verb, place.quoted)
    if subject is not None:
        return subject
    after = [
        t
        for t in place.doc[verb.i + 1 : end]
        if t.pos_ in ("PROPN", "PRON") and t.dep_ not in ("compound", "pobj", "poss")
    ]
    if after and after[0].i - verb.i <= 4:
        return after[0]
    return _last_noun(place.doc, begin, verb.i)


def _last_noun(doc: Doc, begin: int, end: int) -> Token | None:
    """The noun phrase right before a verb whose tree is spoilt."""
    for i in range(end - 1, begin - 1, -1):
        token = doc[i]
        if token.pos_ in ("PROPN", "NOUN", "PRON") and token.dep_ not in ("compound", "pobj", "poss"):
            return token
        if token.pos_ in ("VERB", "ADP", "SCONJ"):
            return None
    return None
