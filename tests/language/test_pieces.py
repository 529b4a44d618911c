import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.language.pieces import LONGEST, pieces
from quizgen.quotes import quotes

from .reading import kinds, meant, read


@given(st.text(alphabet="ab .”\n", max_size=60), st.integers(1, 4))
def test_pieces_are_the_text_again(text: str, times: int) -> None:
    long = text * times * (LONGEST // 40)
    found = list(pieces(long))
    assert "".join(found) == long
    assert all(len(piece) <= LONGEST for piece in found)


def test_a_piece_ends_behind_a_sentence() -> None:
    assert all(piece.endswith("rain. ") for piece in list(pieces("The mill stood in the rain. " * 4000))[:-1])


@pytest.mark.filterwarnings("error")
def test_a_paragraph_of_any_length_is_read_to_its_end() -> None:
    text = "The mill stood in the rain. " * (LONGEST // 20) + "Mary Ash left. “The oven is cold,” she said."
    found = read(text)
    assert found.docs[0].text == text
    assert kinds(found) == {"Mary Ash": "person"}
    assert meant(found, "she") == "Mary Ash"
    assert [(q.text, q.speaker) for q in quotes(found)] == [("The oven is cold,", "Mary Ash")]
