"""ingest.read on files as people save them: exact articles, and one clear error for each kind of bad file."""

from datetime import date
from pathlib import Path

import pytest

from quizgen.errors import NoArticle, NotEnglish, NotReadable, SourceNotFound
from quizgen.files import slug
from quizgen.ingest import read
from quizgen.model import Article

SHARED = Path(__file__).parents[3] / "shared" / "articles"
LONG = "The mill by the river was built in 1820 by a man who had come from the north to look for work and for a wife. "


def article(tmp_path: Path, text: str | bytes, name: str = "the-mill.txt") -> Article:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read(path)


def test_title_and_paragraphs_by_blank_lines(tmp_path):
    assert article(tmp_path, "The mill\n\nIt was\nold.\n\nIt burned down.\n") == Article(
        id="the-mill", title="The mill", paragraphs=("It was old.", "It burned down.")
    )


def test_one_paragraph_a_line_with_standfirst(tmp_path):
    got = article(tmp_path, f"The mill\nAn old mill is gone.\n{LONG}\n{LONG * 2}\nShort end.\n")
    assert got.subtitle == "An old mill is gone."
    assert got.paragraphs == ("An old mill is gone.", LONG.strip(), (LONG * 2).strip(), "Short end.")


def test_a_first_paragraph_of_two_sentences_is_no_standfirst(tmp_path):
    assert article(tmp_path, f"The mill\nIt is gone. It burned.\n{LONG}\n{LONG}").subtitle is None


def test_line_under_the_title_is_the_subtitle_and_content_only_if_a_sentence(tmp_path):
    plain = article(tmp_path, "The mill\nA story of flour\n\nIt was old.\n\nIt burned.")
    assert (plain.subtitle, plain.paragraphs) == ("A story of flour", ("It was old.", "It burned."))
    sentence = article(tmp_path, "The mill\nThe mill is gone.\n\nIt was old.\n\nIt burned.")
    assert (sentence.subtitle, sentence.paragraphs[0]) == ("The mill is gone.", "The mill is gone.")


def test_long_lines_in_a_block_are_paragraphs(tmp_path):
    got = article(tmp_path, f"The mill\n\n{LONG}\n{LONG * 2}\n\nEnd.")
    assert got.paragraphs == (LONG.strip(), (LONG * 2).strip(), "End.")


def test_characters(tmp_path):
    text = "\ufeffThe mill\r\n\r\nCafe\u0301\xa0“it’s” \u202e – …\x07 co\xadop\u200b.\r\n"
    text += "Next\tline.\u2028Third.\r\n\r\nEnd.\r\n"
    assert article(tmp_path, text).paragraphs == ("Café “it’s” – … coop. Next line. Third.", "End.")


def test_front_matter(tmp_path):
    text = "---\ntitle: 1984\nauthor: [No, On]\n"
    text += "published: 2022-01-20T10:00\nurl: https://x.org/a\nsource: Me\n---\n\nIt was.\n\nEnd."
    got = article(tmp_path, text)
    assert got == Article(
        id="the-mill", title="1984", paragraphs=("It was.", "End."), author="No, On",
        published=date(2022, 1, 20), url="https://x.org/a",
    )  # fmt: skip
    assert got.extra == {"source": "Me"}


def test_front_matter_title_is_not_repeated(tmp_path):
    assert article(tmp_path, "---\ntitle: The mill\n---\n# The Mill\n\nIt was.\n\nEnd.").paragraphs == (
        "It was.",
        "End.",
    )


def test_text_that_opens_with_dashes_is_no_front_matter(tmp_path):
    assert article(tmp_path, "---\nThe mill\n---\nIt was.").paragraphs[-1] == "It was."


def test_no_title_takes_the_files_name(tmp_path):
    got = article(tmp_path, f"{LONG * 3}\n\n{LONG}")
    assert (got.title, len(got.paragraphs)) == ("The mill", 2)


MARKDOWN = """# The *old* mill

*A story of flour*

It was **old**, `very` old, [they say](http://x "t").[^1]
It stood &amp; fell \\*there\\*.

![picture](a.png)

## The fire

- It burned.
- Nobody came.

> “We ran,” he said.

```
code
```

| a | b |
|---|---|
| 1 | 2 |

<div>html</div>

It is gone.

[^1]: A note.
"""


def test_markdown(tmp_path):
    assert article(tmp_path, MARKDOWN, "mill.md") == Article(
        id="mill",
        title="The old mill",
        subtitle="A story of flour",
        paragraphs=(
            "It was old, very old, they say. It stood & fell *there*.",
            "The fire",
            "It burned.",
            "Nobody came.",
            "“We ran,” he said.",
            "It is gone.",
        ),
        boilerplate=frozenset({2}),
    )


def test_markdown_without_a_heading(tmp_path):
    assert article(tmp_path, "The mill\n\nIt was old.", "mill.md").title == "The mill"
    assert article(tmp_path, "It was old.\n\nIt burned.", "the_old-mill.md").title == "The old mill"


@pytest.mark.parametrize(
    ("data", "name", "error", "says"),
    [
        (b"", "a.txt", NoArticle, "empty"),
        (b" \n\t\n", "a.txt", NoArticle, "empty"),
        (b"Only a title\n", "a.txt", NoArticle, "no paragraphs"),
        (b"---\ntitle: x\n---\n", "a.md", NoArticle, "no paragraphs"),
        (b"Caf\xe9\n\nIt was.", "a.txt", NotReadable, "a.txt:1: byte 4 (0xe9) is not UTF-8"),
        (b"One\n\ntwo\xff", "a.txt", NotReadable, "a.txt:3: byte 9 (0xff)"),
        ("The mill".encode("utf-16"), "a.txt", NotReadable, "UTF-16"),
        (b"ab\0cd", "a.txt", NotReadable, "byte 3 is zero"),
        (b"%PDF-1.7 ...", "a.txt", NotReadable, "a PDF"),
        (b"The mill\n\nIt was.", "a.doc", NotReadable, ".txt, .text, .md, .markdown"),
        (b"---\ntitle: a: b\n---\nx\n", "a.md", NotReadable, "a.md:2: the front matter is no YAML"),
        (b"---\npublished: soon\n---\nT\n\nx\n", "a.md", NotReadable, "such as 2022-01-20, found 'soon'"),
        (b"---\nlanguage: de\n---\nT\n\nx\n", "a.txt", NotEnglish, "'de'"),
        ("Titel\n\nDie Mühle am Fluss wurde im Jahr 1820 von einem Mann gebaut, der aus dem Norden kam.".encode(),
         "a.txt", NotEnglish, "not look like English"),
        (("Titel\n\n" + "Møllen ved floden blev bygget af en mand, der var kommet fra nord for at arbejde. " * 7).encode(),
         "a.txt", NotEnglish, "English"),
        (("Titel\n\n" + "De molen werd gebouwd door een man die of werk of een vrouw zocht, en hij was er blij. " * 7).encode(),
         "a.txt", NotEnglish, "English"),
        ("Titre\n\nLe moulin de la rivière a été construit par un homme venu du nord pour y travailler.".encode(),
         "a.txt", NotEnglish, "not look like English"),
        (b"x" * 5_000_001, "a.txt", NotReadable, "larger than 5 MB"),
    ],
)  # fmt: skip
def test_bad_files(tmp_path, data, name, error, says):
    with pytest.raises(error) as caught:
        article(tmp_path, data, name)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_list_of_names_is_not_taken_for_another_language(tmp_path):
    text = "Senators\n\nSenators Ann Lee, Bob Ray, Eve Fox, Tom Hill, Joe Day, Sue May and Pam Orr wrote to Leeds."
    assert article(tmp_path, text).language == "en"


def test_missing_file_and_folder(tmp_path):
    with pytest.raises(SourceNotFound, match="no such file"):
        read(tmp_path / "none.txt")
    with pytest.raises(NotReadable, match="a folder"):
        read(tmp_path)


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Black January", "black-january"),
        ("000_67b0699eded614e1", "000_67b0699eded614e1"),
        ("../../etc/passwd", "etc-passwd"),
        ("Ağdam, Şəki & Łódź", "agdam-seki-lodz"),
        ("..", "article-1f4d2be39e"),
        ("con", "article-01ba1c2fe3"),
        ("a" * 200, "a" * 80),
    ],
)
def test_slug(text, stem):
    if stem.startswith("article-"):
        assert slug(text).startswith("article-")
        assert slug(text) != slug(text + "x")
    else:
        assert slug(text) == stem


@pytest.mark.skipif(not SHARED.is_dir(), reason="the folder of trial articles is not there")
def test_trial_articles_keep_their_paragraphs():
    paths = sorted(SHARED.glob("*.txt"))
    assert len(paths) == 26
    for path in paths:
        lines = path.read_text(encoding="utf-8").strip()
        paragraphs = [p.strip() for p in lines.split("\n\n" if "\n\n" in lines else "\n") if p.strip()]
        got = read(path)
        assert (got.title, *got.paragraphs) == tuple(paragraphs)
        assert got.id == path.stem
