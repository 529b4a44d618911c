"""The QTI package, read by pyslet's model of QTI 1.2 and by qti2latex, which reads Canvas's exports."""

import io
import logging
import re
import subprocess
import sys
import zipfile
from xml.etree import ElementTree

import pytest
from consumers import program
from exchange_samples import NASTY, STARTS, every_type, plain

from quizgen.emit import qti
from quizgen.emit.exchange import Options, clean

Q = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"


def files(bank):
    with zipfile.ZipFile(io.BytesIO(qti.write(bank, Options()))) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def assessment(bank):
    return next(data for name, data in files(bank).items() if re.fullmatch(r"(quizgen-[\w.-]+)/\1\.xml", name))


def items(bank):
    return ElementTree.fromstring(assessment(bank)).findall(f".//{Q}item")


def test_the_manifest_names_every_file():
    content = files(plain())
    manifest = ElementTree.fromstring(content["imsmanifest.xml"])
    named = {node.get("href") for node in manifest.iter() if node.tag.endswith("}file")}
    assert named == set(content) - {"imsmanifest.xml"}
    kinds = [node.get("type") for node in manifest.iter() if node.tag.endswith("}resource")]
    assert kinds[0] == "imsqti_xmlv1p2"


def test_no_title_leads_out_of_the_package():
    bank = every_type("x")
    object.__setattr__(bank.article, "id", "../../etc/passwd")
    assert all(not name.startswith(("/", ".")) and "/.." not in name for name in files(bank))


def test_pyslet_reads_every_item():
    found = pyslet_items(assessment(plain()))
    assert [item.ident for item in found] == [q.id for q in plain().questions[:-1]]


def pyslet_items(data):
    model = pytest.importorskip("pyslet.qtiv1.xml", reason="pip install pyslet")
    logging.getLogger().setLevel(logging.ERROR)
    document = model.QTIDocument()
    document.read(src=io.BytesIO(data))
    return [item for section in document.root.Assessment.SectionMixin for item in section.SectionItemMixin]


@pytest.mark.parametrize("text", [NASTY, *STARTS])
def test_pyslet_reads_every_special_character(text):
    common = pytest.importorskip("pyslet.qtiv1.common", reason="pip install pyslet")
    text = clean(text)
    choice = pyslet_items(assessment(every_type(text)))[1]
    shown = [node.get_value() for node in choice.find_children_depth_first(common.MatText)]
    assert set(shown[1:-1]) == {f"{text} 0", f"{text} 1", text}


# The XML binding of QTI 1.2.1 as far as it concerns us: an element's children in order, and its attributes.
BINDING = {
    "questestinterop": ("assessment ", ""),
    "assessment": ("(qtimetadata )*(section )+", "ident title"),
    "section": ("(qtimetadata )*(item )*", "ident title"),
    "item": ("(itemmetadata )?(presentation )?(resprocessing )*(itemfeedback )*", "ident title"),
    "itemmetadata": ("(qtimetadata )*", ""),
    "qtimetadata": ("(qtimetadatafield )+", ""),
    "qtimetadatafield": ("fieldlabel fieldentry ", ""),
    "presentation": ("((material|response_lid|response_str) )+", ""),
    "response_lid": ("(material )?render_choice ", "ident rcardinality"),
    "response_str": ("(material )?render_fib ", "ident rcardinality"),
    "render_choice": ("((material|response_label) )*", ""),
    "render_fib": ("((material|response_label) )*", ""),
    "response_label": ("(material )*", "ident rshuffle"),
    "material": ("(mattext )+", ""),
    "resprocessing": ("outcomes (respcondition )+", ""),
    "outcomes": ("(decvar )+", ""),
    "respcondition": ("conditionvar (setvar )*(displayfeedback )*", "continue"),
    "conditionvar": ("((other|varequal) )+", ""),
    "itemfeedback": ("((flow_mat|material) )+", "ident"),
    "flow_mat": ("((flow_mat|material) )+", ""),
    "mattext": ("", "texttype"),
    "decvar": ("", "varname vartype minvalue maxvalue"),
    "varequal": ("", "respident"),
    "setvar": ("", "action varname"),
    "displayfeedback": ("", "feedbacktype linkrefid"),
    "fieldlabel": ("", ""),
    "fieldentry": ("", ""),
    "other": ("", ""),
}


@pytest.mark.parametrize("bank", [plain(), every_type(NASTY)], ids=["plain", "nasty"])
def test_the_binding_of_the_standard(bank):
    for element in ElementTree.fromstring(assessment(bank)).iter():
        children, attributes = BINDING[element.tag.removeprefix(Q)]
        found = "".join(child.tag.removeprefix(Q) + " " for child in element)
        assert re.fullmatch(children, found), (element.tag, found)
        assert set(element.attrib) <= set(attributes.split())


@pytest.mark.parametrize("bank", [plain(), every_type(NASTY)], ids=["plain", "nasty"])
def test_every_reference_leads_somewhere(bank):
    for item in items(bank):
        responses = {node.get("ident") for node in item.iter() if node.tag in (f"{Q}response_lid", f"{Q}response_str")}
        labels = {node.get("ident") for node in item.iter(f"{Q}response_label")}
        feedback = {node.get("ident") for node in item.iter(f"{Q}itemfeedback")}
        for equal in item.iter(f"{Q}varequal"):
            assert equal.get("respident") in responses
            if item.find(f".//{Q}render_choice") is not None:
                assert equal.text in labels
        assert {node.get("linkrefid") for node in item.iter(f"{Q}displayfeedback")} <= feedback


def points(item):
    return {f.findtext(f"{Q}fieldlabel"): f.findtext(f"{Q}fieldentry") for f in item.iter(f"{Q}qtimetadatafield")}


def test_keys_points_and_tags():
    found = {item.get("ident"): item for item in items(plain())}
    assert [points(item)["points_possible"] for item in found.values()] == ["1", "3", "1", "1", "1", "4", "2"]
    assert points(found["7k2mq0x4tb"])["qmd_keywords"] == "people, csto"
    for ident, key in (("mc1", "Russia"), ("tf1", "False"), ("tf2", "True")):
        right = found[ident].findtext(f".//{Q}varequal")
        label = next(node for node in found[ident].iter(f"{Q}response_label") if node.get("ident") == right)
        assert label.findtext(f".//{Q}mattext") == key
    shares = [float(node.text) for node in found["ma1"].iter(f"{Q}setvar")]
    assert shares == [25, 25, 25, 25]
    assert matched(found["ma1"]) == list(plain().questions[5].pairs)
    assert matched(found["or1"]) == [(f"{place}.", text) for place, text in enumerate(plain().questions[6].items, 1)]
    answers = [node.text for node in found["7k2mq0x4tb"].iter(f"{Q}varequal")]
    assert answers == ["Nikol Pashinyan", "Pashinyan"]


def matched(item):
    """The pairs that score: a response's text and that of its right label."""
    right = {node.get("respident"): node.text for node in item.iter(f"{Q}varequal")}
    pairs = []
    for response in item.iter(f"{Q}response_lid"):
        labels = {node.get("ident"): node.findtext(f".//{Q}mattext") for node in response.iter(f"{Q}response_label")}
        pairs.append((response.findtext(f"{Q}material/{Q}mattext"), labels[right[response.get("ident")]]))
    return pairs


def test_qti2latex_reads_what_it_knows(tmp_path):
    pytest.importorskip("qti2latex", reason="pip install qti2latex")
    program("pandoc")
    (tmp_path / "quiz.zip").write_bytes(qti.write(plain(), Options()))
    run = [sys.executable, "-c", "from qti2latex import main; main()", "quiz.zip", "-o", "quiz.tex", "--answer-key"]
    done = subprocess.run(run, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    tex = (tmp_path / "quiz-answerkey.tex").read_text()
    assert re.findall(r"\\question\[(\d+)\] (.*)", tex)[:3] == [
        ("1", "Who chairs the council?"),
        ("3", "Which country leads the alliance?"),
        ("1", "Nursultan Nazarbayev stepped down in 2021."),
    ]
    assert re.findall(r"\\CorrectChoice (.*)", tex) == ["Russia", "False", "True"]
