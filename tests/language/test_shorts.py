import pytest

from quizgen.language.shorts import CROWD, Longer, short_of


@pytest.mark.parametrize(
    ("short", "long", "expected"),
    [
        ("ash", "mary ash", True),
        ("mary", "mary ash", True),
        ("m. ash", "mary ash", True),
        ("mary ash", "mary ann ash", True),
        ("oak-ash", "mary oak ash", True),
        ("charles", "charles iii", True),
        ("house", "house of oak", True),
        ("charles v", "charles iii", False),
        ("mary ash", "ash", False),
        ("ash", "ash", False),
        ("paul ash", "mary ash", False),
        ("o", "o brien oak", False),
    ],
)
def test_a_shorter_form(short: str, long: str, expected: bool) -> None:
    assert short_of(short, long) == expected
    assert (long in Longer([short, long]).of(short)) == expected


def test_a_crowd_tells_nobody_apart() -> None:
    people = [f"x{i} oak" for i in range(CROWD + 1)]
    assert Longer(people[:2]).of("oak") == people[:2]
    assert Longer(people).of("oak") == []
    assert Longer(people).ending("oak") == []


def test_initials() -> None:
    assert Longer(["board of salt", "natasha gowan"]).spelled("bs") == ["board of salt"]
    assert Longer(["natasha gowan"]).spelled("ng") == ["natasha gowan"]
