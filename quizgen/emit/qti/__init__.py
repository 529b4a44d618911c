"""A QTI 1.2 package as Canvas imports it (*Settings → Import course content → QTI .zip file*).

Held: ids (``ident``), points, feedback, tags and difficulty (as metadata, which Canvas keeps to itself), right
answers in every spelling. Not held: status, rule, score, evidence as places of the article. Ordering becomes the
matching of places (1, 2, …) with items: Canvas's classic quizzes have no ordering. A cloze is a short answer whose
text keeps its ``_____``. The correction of a false statement stands in the feedback.
Source: IMS QTI 1.2 ASI binding; the question types and metadata names are those of Canvas's own exports.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from quizgen.emit.archive import archive
from quizgen.emit.exchange import Misfit, Options, Sheet, plain_number, sheet
from quizgen.emit.qti.items import fields, item_element
from quizgen.model import Bank

_QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_PACKAGE = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
_CANVAS = "http://canvas.instructure.com/xsd/cccv1p0"


def write(bank: Bank, options: Options) -> bytes:
    """A zip: the manifest, the assessment, Canvas's settings of the quiz."""
    page = sheet(bank, options)
    name = f"quizgen-{page.id}"
    return archive(
        (
            ("imsmanifest.xml", _file(_manifest(name))),
            (f"{name}/{name}.xml", _file(_assessment(page, name))),
            (f"{name}/assessment_meta.xml", _file(_settings(page, name))),
        )
    )


def misfits(bank: Bank, options: Options) -> tuple[Misfit, ...]:
    """None: QTI holds every type."""
    return ()


def _file(root: Element) -> bytes:
    indent(root)
    body: bytes = tostring(root, encoding="utf-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body + b"\n"


def _manifest(name: str) -> Element:
    manifest = Element("manifest", xmlns=_PACKAGE, identifier=f"{name}-manifest")
    metadata = SubElement(manifest, "metadata")
    SubElement(metadata, "schema").text = "IMS Content"
    SubElement(metadata, "schemaversion").text = "1.1.3"
    SubElement(manifest, "organizations")
    resources = SubElement(manifest, "resources")
    quiz = SubElement(resources, "resource", identifier=name, type="imsqti_xmlv1p2")
    SubElement(quiz, "file", href=f"{name}/{name}.xml")
    SubElement(quiz, "dependency", identifierref=f"{name}-meta")
    kind = "associatedcontent/imscc_xmlv1p1/learning-application-resource"
    where = f"{name}/assessment_meta.xml"
    meta = SubElement(resources, "resource", identifier=f"{name}-meta", type=kind, href=where)
    SubElement(meta, "file", href=where)
    return manifest


def _assessment(page: Sheet, name: str) -> Element:
    root = Element("questestinterop", xmlns=_QTI)
    assessment = SubElement(root, "assessment", ident=name, title=page.title)
    assessment.append(fields({"cc_maxattempts": "1"}))
    section = SubElement(assessment, "section", ident="root_section")
    section.extend(item_element(item) for item in page.items)
    return root


def _settings(page: Sheet, name: str) -> Element:
    quiz = Element("quiz", xmlns=_CANVAS, identifier=name)
    for label, value in (
        ("title", page.title),
        ("shuffle_answers", "true"),
        ("scoring_policy", "keep_highest"),
        ("quiz_type", "assignment"),
        ("points_possible", plain_number(sum(item.points for item in page.items))),
        ("allowed_attempts", "1"),
    ):
        SubElement(quiz, label).text = value
    return quiz
