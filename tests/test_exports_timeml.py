"""TimeML: valid by a schema of what is used of it, and the article comes back character by character."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from export_samples import HOSTILE, LEFT_OUT
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no types

from timeline.exports.characters import held_by_xml
from timeline.exports.timeml import to_timeml
from timeline.model import Document
from timeline.tagging import times_of

# What TimeML 1.2.1 says of TIMEX3 (section 2.3), within the elements of the documents of TempEval-3.
SCHEMA = """
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:simpleType name="tid"><xs:restriction base="xs:ID"><xs:pattern value="t[0-9]+"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="value"><xs:restriction base="xs:string">
    <xs:pattern value="(BC)?[0-9X]{2,4}(-([0-9X]{2}|W[0-9X]{2}|Q[1-4X]|H[12X]|SP|SU|FA|WI)(-([0-9X]{1,2}|WE))?)?(T([0-9X]{2}(:[0-9X]{2}(:[0-9]{2})?)?|MO|MI|AF|EV|NI|DT))?"/>
    <xs:pattern value="P([0-9X.]+(Y|M|W|D|DE|CE|ML|WE|Q|H|SP|SU|FA|WI|E|L|C))*(T([0-9X.]+(H|M|S|MO|AF|EV|NI))+)?"/>
    <xs:pattern value="T([0-9X]{2}(:[0-9X]{2})?|MO|MI|AF|EV|NI|DT)"/>
    <xs:pattern value="PAST_REF|PRESENT_REF|FUTURE_REF"/>
  </xs:restriction></xs:simpleType>
  <xs:complexType name="timex"><xs:simpleContent><xs:extension base="xs:string">
    <xs:attribute name="tid" type="tid" use="required"/>
    <xs:attribute name="type" use="required"><xs:simpleType><xs:restriction base="xs:string">
      <xs:enumeration value="DATE"/><xs:enumeration value="TIME"/><xs:enumeration value="DURATION"/><xs:enumeration value="SET"/>
    </xs:restriction></xs:simpleType></xs:attribute>
    <xs:attribute name="value" type="value" use="required"/>
    <xs:attribute name="mod"><xs:simpleType><xs:restriction base="xs:string">
      <xs:enumeration value="BEFORE"/><xs:enumeration value="AFTER"/><xs:enumeration value="ON_OR_BEFORE"/>
      <xs:enumeration value="ON_OR_AFTER"/><xs:enumeration value="LESS_THAN"/><xs:enumeration value="MORE_THAN"/>
      <xs:enumeration value="EQUAL_OR_LESS"/><xs:enumeration value="EQUAL_OR_MORE"/><xs:enumeration value="START"/>
      <xs:enumeration value="MID"/><xs:enumeration value="END"/><xs:enumeration value="APPROX"/>
    </xs:restriction></xs:simpleType></xs:attribute>
    <xs:attribute name="temporalFunction" type="xs:boolean"/>
    <xs:attribute name="functionInDocument"><xs:simpleType><xs:restriction base="xs:string">
      <xs:enumeration value="CREATION_TIME"/><xs:enumeration value="EXPIRATION_TIME"/><xs:enumeration value="MODIFICATION_TIME"/>
      <xs:enumeration value="PUBLICATION_TIME"/><xs:enumeration value="RELEASE_TIME"/><xs:enumeration value="RECEPTION_TIME"/>
      <xs:enumeration value="NONE"/>
    </xs:restriction></xs:simpleType></xs:attribute>
    <xs:attribute name="anchorTimeID" type="xs:IDREF"/>
  </xs:extension></xs:simpleContent></xs:complexType>
  <xs:element name="TimeML"><xs:complexType><xs:sequence>
    <xs:element name="DOCID" type="xs:string"/>
    <xs:element name="DCT" minOccurs="0"><xs:complexType><xs:sequence><xs:element name="TIMEX3" type="timex"/></xs:sequence></xs:complexType></xs:element>
    <xs:element name="TITLE" type="xs:string" minOccurs="0"/>
    <xs:element name="TEXT"><xs:complexType mixed="true"><xs:sequence>
      <xs:element name="TIMEX3" type="timex" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>
"""  # noqa: E501
VALID = etree.XMLSchema(etree.fromstring(SCHEMA))
DATA = Path(__file__).parent.parent / "data"
PUBLISHED = datetime.date(2024, 10, 16)
PHRASES = (
    "He came at 5 p.m. on Tuesday, in early May 2016, about 1990, in the 1920s, in the 19th century, over the weekend, in spring, "
    "last quarter, every Monday, for three days, since 2014, before 44 BC, in March 44 BC, two years later, now, soon, in the second "
    "half of 2016, on Monday night, a decade ago, more than two years ago, at the end of 2015, this week, recently, in the future, "
    "for a century, twice a year."
)


def read(document: Document) -> Any:
    root = etree.fromstring(to_timeml(document, left_out=LEFT_OUT).encode("utf-8"))
    VALID.assertValid(root)
    return root


def text_of(root: Any) -> str:
    return "".join(root.find("TEXT").itertext())


@pytest.mark.parametrize("name", ["harbour", "quarter", "lighthouse"])
@pytest.mark.parametrize("published", [PUBLISHED, datetime.datetime(2024, 10, 16, 8, 30), None])
def test_an_article_comes_back_with_its_times(name: str, published: datetime.date | None) -> None:
    document = Document(name, (DATA / f"{name}.txt").read_text(encoding="utf-8"), published, title="A <title> & more")
    root = read(document)
    assert text_of(root) == document.text
    times = times_of(document)
    tags = root.findall("TEXT/TIMEX3")
    assert len(times) > 4
    assert [(tag.text, tag.get("type"), tag.get("value"), tag.get("mod")) for tag in tags] == [
        (time.text, time.type.value, time.value, time.mod) for time in times
    ]
    assert root.findtext("TITLE") == "A <title> & more"
    assert root.findtext("DOCID") == name
    assert root.findtext("DCT/TIMEX3") == (published.isoformat() if published else None)
    assert LEFT_OUT in to_timeml(document, left_out=LEFT_OUT).split("<TimeML>")[0]


def test_a_relative_time_names_what_it_was_counted_from() -> None:
    root = read(Document("d", "She left on 5 May 2016. Two days later he left. The club meets next week.", PUBLISHED))
    tags = root.findall("TEXT/TIMEX3")
    assert [tag.get("anchorTimeID") for tag in tags] == [None, "t1", "t0"]
    assert [tag.get("temporalFunction") for tag in tags] == ["false", "true", "true"]
    assert [tag.get("functionInDocument") for tag in tags] == ["NONE"] * 3


def test_every_kind_of_value_is_valid() -> None:
    root = read(Document("d", PHRASES, PUBLISHED))
    assert {tag.get("type") for tag in root.findall("TEXT/TIMEX3")} == {"DATE", "TIME", "DURATION", "SET"}
    assert len(root.findall("TEXT/TIMEX3")) > 20


@pytest.mark.parametrize("text", [text for text in HOSTILE if len(text) < 1000], ids=range(sum(len(text) < 1000 for text in HOSTILE)))
def test_hostile_text_comes_back_but_for_what_xml_cannot_hold(text: str) -> None:
    document = Document(f"{text} 1", f"{text} on 5 May 2016 {text}\r\n", PUBLISHED, title=text)
    root = read(document)
    assert text_of(root) == held_by_xml(document.text)
    assert (root.findtext("TITLE") or "") == held_by_xml(text)


def test_the_schema_sees_what_is_wrong() -> None:
    good = to_timeml(Document("d", "On 5 May 2016.", PUBLISHED))
    for one, other in (('value="2016-05-05"', 'value="05/05/2016"'), ('tid="t1"', 'tid="t0"'), ('type="DATE"', 'type="DAY"')):
        assert one in good
        assert not VALID.validate(etree.fromstring(good.replace(one, other).encode()))
