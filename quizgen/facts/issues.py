"""What keeps a phrase from standing alone on a card."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizgen.facts.anchors import version
from quizgen.facts.compared import compared_to_nothing
from quizgen.facts.context import Context
from quizgen.facts.cuts import cut
from quizgen.facts.lacking import counted_deed, ones
from quizgen.facts.model import Issue, Segment
from quizgen.facts.presumed import names_it, of_its_kind, of_whom_only, place_of_verb, told_big, unexplained
from quizgen.facts.tokens import second_deed, second_name, taken
from quizgen.language import gazetteer, lexicon
from quizgen.language.model import Kind
from quizgen.language.neighbours import neighbour, sentence_end, sentence_start
from quizgen.language.tree import Token

POINTERS = lexicon.listed("pointers")
POINTING = POINTERS | {"both"}
AN = frozenset(["a", "an"])
US_STATES = frozenset(w.lower() for w in lexicon.words("us-states"))
SPEAKERS = {"i", "we", "me", "us", "my", "our", "you", "your", "mine", "ours", "myself", "ourselves", "yourself"}
YEARLESS = re.compile(
    r"(the )?(early |late |mid-|end of |beginning of )?(\d{1,2}(st|nd|rd|th)?( of)? )?"
    r"(January|February|March|April|May|June|July|August|September|October|November|December)( \d{1,2}(st|nd|rd|th)?)?"
)


def yearless(text: str) -> bool:
    """Whether a day or month, or two of them, stand without a year: *25 July and 7 August*."""
    return all(YEARLESS.fullmatch(day) for day in text.split(" and "))


RELATIVE_TIME = re.compile(
    r"\b(now|today|yesterday|tomorrow|tonight|ago|recent(ly)?|current(ly)?|present|previous|following|"
    r"(last|next|this|past|later|earlier|that|same) (\w+ )?(week|month|year|night|day|morning|evening|afternoon|"
    r"spring|summer|autumn|fall|winter|decade|century|time|January|February|March|April|May|June|July|August|September|October|"
    r"November|December)s?|"
    r"(start|beginning|end|middle|half|rest) of the (week|month|year|decade|century)|"
    r"then|(winter|spring|summer|autumn)|(mon|tues|wednes|thurs|fri|satur|sun)day|(years?|months?|weeks?|days?|decades?) (later|earlier|before|after))\b",
    re.I,
)


NAMED_DAY = re.compile(
    r"\b(?:Super|Black|Good|Ash|Bloody|Easter|Palm|Holy|Shrove|Maundy|Whit|Cyber|Giving) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)


TOLD_END = re.compile(
    r"\b(?:last|next) (?:\w+ )?(?:day|week|month|year|quarter|decade)s? of (?:the )?(?:(?:[A-Z][a-z]+ )?\d{4}s?|\w+ century)\b"
)  # *the last week of February 1974* counts from no unknown day


def is_title(ctx: Context, token: Token, at: dict[int, Token]) -> bool:
    """Whether *the N* here is the thing that the title names: *the crisis* under *1973 oil crisis*, *the Statutes* of *Statutes of York*."""
    if not ctx.title or token.lower_ != "the":
        return False
    noun = at.get(token.i + 1)
    if noun is None or token.head.i != noun.i or noun.pos_ not in ("NOUN", "PROPN") or of_its_kind(ctx, noun):
        return False
    opens = noun.text[:1].isupper() and f"{ctx.title.lower()} ".startswith(f"the {noun.lower_} of ")
    if ":" in ctx.title:
        return False  # *Marine Biomes: The Ocean* is no name of the ocean
    return (opens or ctx.title.lower().endswith(" " + noun.lower_)) and not any(
        c.dep_ in ("prep", "relcl", "acl") for c in noun.children
    )


def join(segments: tuple[Segment, ...], plain: bool = False) -> str:
    """The wording in the article (``plain``) or with every mention's full name."""
    words = []
    for part in segments:
        text = part.text if plain or part.entity is None else part.name
        words.append(text + (" " if part.space else ""))
    return "".join(words).strip()


def issues(ctx: Context, head: Token, tokens: list[Token], segments: tuple[Segment, ...], text: str) -> set[Issue]:
    """What keeps the phrase from standing alone."""
    found = set()
    words = {t.lower_ for t in tokens}  # most phrases hold none of the words that matter: then no token is asked
    if words & SPEAKERS and any(map(speaks, tokens)):
        found.add(Issue.SPEAKER)
    if any(s.pronoun and s.entity is None and not bound(s, tokens) for s in segments):
        found.add(Issue.PRONOUN)
    pointing = words & POINTING and any(points(t) and t.i not in ctx.definites for t in tokens)
    names = [t for t in tokens if t.pos_ == "PROPN"]
    if pointing or any(ctx.doubtful(t) for t in names) or for_a_noun(head) or compared_to_nothing(tokens) or ("ones" in words and ones(tokens)):
        found.add(Issue.POINTS)
    if RELATIVE_TIME.search(TOLD_END.sub("", NAMED_DAY.sub("", text))) or yearless(join(segments)):
        found.add(Issue.TIME)
    found_loose = [t.head for t in tokens if t.lower_ == "the" and _loose(ctx, t, tokens)] if "the" in words else []
    told = {n.lemma_.lower() for n in found_loose if described(ctx, n)}
    loose = {n.lemma_.lower() for n in found_loose} - told
    if (told and not loose) or any(t.tag_ == "NN" and version(ctx, t) for t in tokens):
        found.add(Issue.TITLE)
    explained = ctx.topic & last_of_title(ctx) if ctx.topic else ctx.titled - unexplained(ctx)
    if loose - explained or any(of_its_kind(ctx, n) for n in found_loose) or bare_role(head):
        found.add(Issue.LOOSE)
    elif loose:
        found.add(Issue.TITLE)
    if any(first_name_alone(ctx, t) for t in names) or any(
        t.pos_ == "NOUN" and ((t.lemma_.lower() in DEEDS and unnamed_deed(t, tokens)) or counted_deed(t)) for t in tokens
    ):
        found.add(Issue.LOOSE)
    forks = [t for t in tokens if t.rights]
    if (
        tokens[0].text in ("I", "II", "III")  # a regnal number without its name
        or ("both" in words and lone_both(tokens))
        or any(half(t, tokens) for t in forks)
        or (words & AN and any(t.lower_ in AN and t.dep_ == "det" and odd(t.head, tokens) for t in tokens))
        or cut(tokens)
        or (words & RANKED and ranks_astray(tokens))
        or any(loose_pair(t, tokens) and not second_deed(t) for t in forks)
        or text.count("“") != text.count("”")
        or text.count('"') % 2
        or text.count("(") != text.count(")")
        or text.count("[") != text.count("]")
        or text.count("‘") > text.count("’")
    ):
        found.add(Issue.CUT)
    return found


def for_a_noun(head: Token) -> bool:
    """Whether the subject only stands for a noun said before: *the ones that accept funds*, *the one in Oslo*."""
    article = any(c.dep_ == "det" and c.lower_ == "the" for c in head.children)
    return head.lower_ in ("one", "ones") and article and head.dep_ in ("nsubj", "nsubjpass")


DEEDS = lexicon.listed("unnamed-deeds")


def unnamed_deed(noun: Token, tokens: list[Token]) -> bool:
    """*his actions*, *Norway's demands*: what was done or said is in another sentence, unless the phrase goes on to tell it."""
    inside = [c for c in noun.children if c in tokens]
    owned = any(c.dep_ == "poss" for c in inside)
    if not owned or noun.pos_ != "NOUN" or any(c.i > noun.i and c.dep_ in ("prep", "acl", "relcl") for c in inside):
        return False
    return noun.i + 1 >= sentence_end(noun) or neighbour(noun, 1).lower_ not in TELLING  # *reduced its involvement with …*


TELLING = frozenset(["with", "about", "as", "that", "into"])


RANKS = frozenset("Brig Bvt Gen Capt Lt Col Maj Sgt Rev Hon Cpl Adm Cmdr".split())
RANKED = frozenset(f"{rank.lower()}{stop}" for rank in RANKS for stop in ("", "."))


def ranks_astray(tokens: list[Token]) -> bool:
    """Whether a rank lost its name, or stands behind a place that belongs to something else: *to Bvt. Brig*, *Ohio Gen. Ash*."""
    at = [i for i, t in enumerate(tokens) if t.text.removesuffix(".") in RANKS]
    if at and at[-1] >= len(tokens) - 1 - (tokens[-1].text == "."):
        return True
    if any(tokens[i].text in RANKS and tokens[i + 1].pos_ == "PROPN" for i in at if i + 1 < len(tokens)):
        return True  # without its full stop: the source is careless here
    return any(tokens[i - 1].ent_type_ == "GPE" or tokens[i - 1].lower_ in US_STATES for i in at if i)


def first_name_alone(ctx: Context, token: Token) -> bool:
    """Whether a person is only called *Eduard* or *Maja*: which one, only the article knows."""
    mention = ctx.mention(token) if token.pos_ == "PROPN" else None
    if mention is None or ctx.kind(mention) is not Kind.PERSON:
        return False
    if token.i > 0 and neighbour(token, -1).pos_ == "PROPN":
        return False  # *Prince Albert*
    name = ctx.entity(mention).name
    first = " " not in name and name in gazetteer.first_names() and name.lower() not in ctx.titled
    return first and not is_surname(ctx, name)


def is_surname(ctx: Context, name: str) -> bool:
    """Whether the article uses a name as a last one; its text is searched once for each name."""
    known: dict[str, bool] = ctx.analysis.kept.setdefault("surnames", {})
    if name not in known:
        known[name] = surname(name, ctx.analysis.article.paragraphs)
    return known[name]


def surname(name: str, paragraphs: Iterable[str]) -> bool:
    """Whether the article uses a name as a last one: *President Nixon*, *the Nixon administration*."""
    used = re.compile(
        rf"\b(?:President|Senator|Chancellor|Minister|Governor|General|Judge|Justice|Professor|Mr|Mrs|Ms|Dr)\.? {re.escape(name)}\b"
        rf"|\b[Tt]he {re.escape(name)} (?:administration|government|cabinet|presidency|doctrine|campaign|family)\b",
        re.I,
    )
    return any(used.search(p) for p in paragraphs)


def speaks(token: Token) -> bool:
    """Whether the word stands for who speaks or is spoken to: *we*, *your*."""
    return token.lower_ in SPEAKERS and token.tag_ in ("PRP", "PRP$")


def points(token: Token) -> bool:
    """Whether the word points to something said before: *this*, *the latter*, *both countries*."""
    word = token.lower_
    if word == "both":
        paired = any(c.dep_ == "conj" for c in token.head.children)  # *both reptiles and amphibians*
        return token.tag_ in ("DT", "PDT") and token.dep_ == "det" and not paired
    if word not in POINTERS:
        return False
    if word == "such" and token.i + 1 < len(token.doc) and neighbour(token, 1).lower_ == "as":
        return False
    if word == "former" and token.head.i > token.i and token.head.pos_ == "PROPN" and not ruler(token.head):
        return False  # *former prime minister Olof Palme*
    return token.tag_ in ("DT", "NN", "JJ", "RB", "PRP", "EX", "NNS", "PDT", "VBG")


RULERS = frozenset("emperor empress king queen president chancellor governor sultan pope prince princess duke senator".split())


def ruler(noun: Token) -> bool:
    """Whether a capital is a rank with no name and no land beside it: *the former Emperor*; not *the former Emperor of Brazil*, *former King Olaf*."""
    the = any(c.lower_ == "the" for c in noun.children)
    return the and noun.lower_ in RULERS and not any(c.pos_ == "PROPN" or c.dep_ in ("prep", "appos", "nmod") for c in noun.children)


def odd(noun: Token, tokens: list[Token]) -> bool:
    """Whether *a* stands before a plural that nothing counts: *a long and elaborate structures*."""
    if noun not in tokens:
        return noun.pos_ == "NOUN"  # its noun was lost
    return noun.tag_ == "NNS" and not any(
        c.dep_ in ("nummod", "quantmod") or c.lower_ in ("few", "many", "number", "couple", "dozen", "great") for c in noun.children)  # fmt: skip


def lone_both(tokens: list[Token]) -> bool:
    """*both* without its *and*."""
    words = [t.lower_ for t in tokens]
    return "and" not in words[words.index("both") :]


def bare_role(head: Token) -> bool:
    """Whether the head is an office without its place: *mayor*, *president* with no *of …*."""
    return (
        head.tag_ == "NN" and lexicon.is_person_noun(head.lemma_.lower()) and head.dep_ in ("attr", "oprd", "pobj")
        and not any(c.dep_ in ("det", "prep", "poss", "compound", "relcl", "acl") for c in head.children) and neighbour(head, -1).lower_ not in ("of",)
        and head.head.lemma_ in ("be", "as", "become", "elect", "name", "appoint")
    )  # fmt: skip


def half(token: Token, tokens: list[Token]) -> bool:
    """Whether the token had a partner after *and* or *or* that the phrase lost: its text would be half the truth."""
    joined = any(c.dep_ == "cc" and c.i > token.i and not joins_clauses(c) for c in token.children)
    return (
        joined
        and not second_name(token)
        and not second_deed(token.head)
        and not second_deed(token)
        and not any(c.dep_ == "conj" and taken(c) is not None for c in token.children)
        and token.pos_ in ("NOUN", "PROPN", "NUM", "ADJ", "VERB")
        and not any(c.dep_ == "conj" and c in tokens for c in token.children)
    )


def joins_clauses(cc: Token) -> bool:
    """Whether *or when* joins two clauses, though the parser hung it on the last noun of the first one."""
    after = neighbour(cc, 1) if cc.i + 1 < sentence_end(cc) else cc
    return after.lower_ in SUBORDINATING and after.dep_ in ("advmod", "mark")


SUBORDINATING = frozenset("when where because if that whether until after before while since although".split())
LINKING = frozenset(["with", "without", "and", "or", "of", "than", "by", "including"])  # *a valley along its crest* is another's


def bound(part: Segment, tokens: list[Token]) -> bool:
    """Whether a possessive refers to a noun before it in the same phrase: *an element with its own mass*."""
    at = next((i for i, t in enumerate(tokens) if t.text == part.text or t.lower_ == part.text.lower()), 0)
    return (
        part.possessive
        and part.text.lower() in ("its", "their")
        and any(t.pos_ in ("NOUN", "PROPN") or t.ent_type_ == "NORP" for t in tokens[:at])
        and tokens[at - 1].lower_ in LINKING
    )


def loose_pair(head: Token, tokens: list[Token]) -> bool:
    """A coordination of just two with a comma before *and*: mostly two clauses that the parser joined as nouns."""
    if head.dep_ == "conj" and head.head in tokens and any(c.lower_ == "and" for c in head.children):
        return False  # *redness, swelling, and pain*: the last pair of a list
    joined = [c for c in head.children if c.dep_ == "conj"]
    return len(joined) == 1 and not any(c.dep_ == "conj" and c in tokens for c in joined[0].children) and any(
        c.dep_ == "cc" and not joins_clauses(c)
        and neighbour(c, -1).text == "," and not closes(neighbour(c, -1), head, tokens) for c in head.children)  # fmt: skip


def closes(comma: Token, head: Token, tokens: list[Token]) -> bool:
    """Whether the comma closes an age that was left out: *Ana Berg, 42, and her son*."""
    before = neighbour(comma, -1)
    return before.like_num and before not in tokens and neighbour(before, -1).text == "," and before.i - 1 > head.i


def _loose(ctx: Context, token: Token, tokens: list[Token]) -> bool:
    """Whether *the* is that of *the N* with nothing in it that says which one: no name, no complement, no superlative, not unique."""
    if token.dep_ != "det" or token.i in ctx.definites:
        return False
    noun = token.head
    if instead_of_name(noun, [t for t in tokens if t.i > token.i and t.head.i == noun.i]):
        return True
    if noun.lower_ in COUNTRIES and noun.i == token.i + 1 and ctx.mention(noun) is None and not land_told(noun):
        return True  # *throughout the country*: which one?
    if noun.ent_type_ in ("DATE", "TIME") or noun.pos_ == "ADJ" or of_the_vote(noun):
        return False
    if names_it(noun):
        return False
    if (noun.dep_ == "compound" and noun.head.pos_ == "PROPN") or is_title(ctx, token, {t.i: t for t in tokens}):
        return False
    if spelled(token, tokens) or anatomical(noun):
        return False
    generic = (
        noun.lower_ in lexicon.NAME_NOUNS
        and all(t.lower_ in VYING for t in noun.doc[token.i + 1 : noun.i])
        and not any(c.dep_ == "prep" for c in noun.children)
    )
    mention = ctx.mention(noun)
    if mention is not None and not SHORT_PLURAL.fullmatch(noun.text) and (" " in ctx.entity(mention).name or not generic):
        return False
    if (noun.tag_ in ("NNP", "NNPS", "CD") and not generic and not SHORT_PLURAL.fullmatch(noun.text)) or noun.lemma_.lower() in lexicon.UNIQUE:
        return False
    inside = [t for t in tokens if t.i > token.i and (t.head.i == noun.i or t.head.head.i == noun.i)]
    telling = [t for t in inside if t.i > noun.i and not adds(t if t.head.i == noun.i else t.head)]
    if any(t.dep_ in ("prep", "relcl", "acl", "poss") and not (t.tag_ == "VBN" and not t.rights) and not place_of_verb(t) for t in telling):
        return told_big(noun, inside)  # *the missiles destroyed*: by whom, and when?
    if of_whom_only(noun, inside):
        return True
    if any(
        t.tag_ in ("JJS", "RBS", "NNP", "CD") or t.lower_ in lexicon.ORDINALS or t.ent_type_
        for t in inside
        if t.i < noun.i
    ):
        return False
    if (
        noun.dep_ == "pobj"
        and noun.lower_ in SCENES
        and noun.head.lower_ in ("in", "into", "under", "on", "out", "of", "at")
    ):
        return False
    return noun.lemma_.lower() not in ctx.topic & last_of_title(ctx) or of_its_kind(ctx, noun)


def adds(clause: Token) -> bool:
    """Whether a relative clause behind a comma only adds something, and does not say which is meant: *the city, which fell in 1473*."""
    first = clause.left_edge
    return clause.dep_ == "relcl" and first.i > sentence_start(first) and first.lower_ in ("which", "who", "where") and neighbour(first, -1).text == ","


def land_told(noun: Token) -> bool:
    """Whether the sentence names a land or people, or goes on to say which country is meant.

    A clause on the phrase itself is told without the rest of its sentence: *blame the country’s Liberals, who held power*.
    """
    more = any(c.i > noun.i and c.dep_ in ("prep", "relcl", "acl") for c in noun.children)
    if noun.dep_ == "poss" and any(c.dep_ == "relcl" for c in noun.head.children):
        return more or any(t.ent_type_ == "GPE" or t.lower_ in gazetteer.peoples() for t in noun.head.subtree)
    return more or any(t.ent_type_ in ("GPE", "NORP") for t in noun.sent)


def instead_of_name(noun: Token, inside: list[Token]) -> bool:
    """*the Irish designer*, *the Mediterranean country*: a land of origin and a common noun, for somebody or a country named before.

    A people has many designers, but one president; of *the French king* a reader asks which.
    """
    sort = noun.lemma_.lower()
    vague = sort in COUNTRIES | RULERS or (
        lexicon.is_person_noun(sort) and sort not in POSTS and not gazetteer.is_title(sort.capitalize())
    )
    named = any(t.pos_ in ("ADJ", "PROPN") and t.text[:1].isupper() for t in inside)
    return noun.tag_ == "NN" and vague and named and all(t.i < noun.i and t.tag_ in ORIGIN for t in inside)


COUNTRIES = frozenset(["country", "nation", "republic"])
POSTS = lexicon.listed("single-posts")
RULERS = frozenset(["king", "queen", "emperor", "empress", "prince", "princess", "tsar", "pharaoh", "sultan"])
ORIGIN = ("JJ", "NNP", "HYPH", "NN")

SHORT_PLURAL = re.compile(r"[A-Z]{2,}s")  # *the ICBMs* are no name


def spelled(the: Token, tokens: list[Token]) -> bool:
    """Whether the word that *the word* means stands right behind it: *the word adobe*, *the term “adobe”*."""
    noun, after = (next((t for t in tokens if t.i == the.i + step), None) for step in (1, 2))
    if noun is None or after is None or noun.lemma_.lower() not in WORDS:
        return False
    return after.text in "“\"‘'" or after.pos_ in ("NOUN", "PROPN", "X")


WORDS = lexicon.listed("word-nouns")


def of_the_vote(noun: Token) -> bool:
    """*25% of the vote*: a share of all votes cast, whatever they were cast for."""
    share = noun.head.head
    return noun.lower_ == "vote" and noun.head.lower_ == "of" and share.lower_ in ("%", "percent", "cent", "share")


def anatomical(noun: Token) -> bool:
    """*the respiratory tract*, *the nervous system*: everybody has one."""
    told = any(c.lower_ in SYSTEMIC and c.i < noun.i for c in noun.children)
    return noun.lemma_.lower() in ("tract", "system") and told


SYSTEMIC = frozenset(
    "nervous digestive immune respiratory circulatory lymphatic endocrine reproductive skeletal vascular cardiovascular urinary "
    "gastrointestinal genitourinary genital intestinal solar".split()
)
SCENES = frozenset(["water", "wild", "sea", "sky", "dark", "open", "rain", "ground", "field", "shore", "coast", "air"])


def described(ctx: Context, noun: Token) -> bool:
    """Whether *the N* of a report says by two words of its own which N: *the national vaccination campaign*."""
    if len(ctx.analysis.article.title.split()) < HEADLINE:
        return False
    before = [t for t in noun.subtree if t.i < noun.i and t.tag_ in ("JJ", "NN", "NNS", "NNP") and "’" not in t.text]
    return len(before) > 1 and not any(t.lower_ in VYING for t in before)


VYING = frozenset("other same new first second last next latest previous former latter current recent".split())


HEADLINE = 5  # words; a shorter title is a topic's, and its text spans many years


def last_of_title(ctx: Context) -> set[str]:
    """The noun that the title names its thing with, as it stands and in the singular: its last word, *university* of *University of Oslo*."""
    title = ctx.analysis.article.title.lower()
    sort, of, _ = title.partition(" of ")
    last = (sort if of and " " not in sort else title).split()[-1:]
    return {form for word in last for form in (word, word.removesuffix("s"))}
