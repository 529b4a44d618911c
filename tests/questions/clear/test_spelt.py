from dataclasses import replace

import pytest

from quizgen.facts.model import Abbreviation, Facts
from quizgen.model import Evidence, Type
from quizgen.questions.clear.spelt import in_full, spelt
from quizgen.questions.draft import Draft

PLACE = Evidence(1, 0, 1, "x")
IDD = Abbreviation("IDD", "iodine deficiency disorder", PLACE)
MRA = Abbreviation("MRA", "magnetic resonance angiogram", PLACE)


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("What are the effects of IDD?", IDD, "What are the effects of iodine deficiency disorder (IDD)?"),
        ("IDD harms children; IDD is rare.", IDD, "Iodine deficiency disorder (IDD) harms children; IDD is rare."),
        ("Who has an MRA?", MRA, "Who has a magnetic resonance angiogram (MRA)?"),
        ("Who has a IDD?", IDD, "Who has an iodine deficiency disorder (IDD)?"),
        ("What do IDDs do?", IDD, "What do IDDs do?"),
        ("What is an IDD-like disease?", IDD, "What is an IDD-like disease?"),
    ],
)
def test_the_first_place_is_in_full(text, short, full):
    assert in_full(text, short) == full


def made(prompt, answer="goiter", rule="attribute", correction=None):
    return Draft(prompt=prompt, answer=answer, evidence=(PLACE,), key="k", rule=rule, correction=correction)


def test_terms_are_spelt_out_and_names_are_not():
    epa = Abbreviation("EPA", "Environmental Protection Agency", PLACE)
    dna = Abbreviation("DNA", "deoxyribonucleic acid", PLACE)
    opening = "Iodine deficiency disorder (IDD) harms children."
    idd = Abbreviation("IDD", "Iodine deficiency disorder", Evidence(1, 0, len(opening), opening))
    facts = Facts(abbreviations=(idd, epa, dna))
    asked = "What do the EPA and DNA say of IDD?"
    assert spelt(made(asked), facts).prompt == "What do the EPA and DNA say of iodine deficiency disorder (IDD)?"
    assert spelt(made(asked, "a deficiency"), facts).prompt == asked  # would be given away
    assert spelt(made("What does IDD stand for?", "x", "abbreviation"), facts).prompt == "What does IDD stand for?"
    assert spelt(made("IDD is rare.", True, "true-false", "IDD is common."), facts).correction == "Iodine deficiency disorder (IDD) is common."


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("The IGY stretched to 18 months.", "The International Geophysical Year (IGY) stretched to 18 months."),
        ("They met during IGY.", "They met during IGY."),
        ("The IGY’s end came in 1958.", "The IGY’s end came in 1958."),
        ("The EU met.", "The EU met."),
    ],
)
def test_a_statement_has_the_name_in_full(prompt, expected):
    told = "They had the idea of the International Geophysical Year (IGY)."
    igy = Abbreviation("IGY", "International Geophysical Year", Evidence(1, 0, len(told), told))
    draft = replace(made(prompt, True, "true-false"), type=Type.TRUE_FALSE)
    facts = Facts(abbreviations=(igy, Abbreviation("EU", "European Union", PLACE)))
    assert spelt(draft, facts).prompt == expected
    assert spelt(replace(draft, type=Type.SHORT_ANSWER), facts).prompt == expected


def test_a_name_whose_state_stands_before_it_is_in_full():
    told = "The act created the United Danish Civil Harbor Commission (CHC)."
    short = Abbreviation("CHC", "Civil Harbor Commission", Evidence(1, 0, len(told), told))
    facts = Facts(abbreviations=(short,))
    assert spelt(made("Which act created the CHC?", "the Oak Act"), facts).prompt == "Which act created the Civil Harbor Commission (CHC)?"
    assert spelt(made("Which act created CHC?", "the Oak Act"), facts).prompt == "Which act created CHC?"
