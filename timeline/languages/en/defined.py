"""How English texts give an actor a short form: "Orwen Ltd (“the Company”)", "the first defendant, Mr Pryce,", "Plaintiff Jane Roe"."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.defined_words import DefinedWords

_FIRST = "claimant|plaintiff|applicant|appellant|petitioner|pursuer|complainant"
_SECOND = "defendant|respondent|defender|appellee|accused"
_ROLE = rf"(?:{_FIRST}|{_SECOND})"
_TITLED = "(?:" + "|".join(role.title() for role in (*_FIRST.split("|"), *_SECOND.split("|"))) + ")"
_UPPER = _TITLED.upper().replace("?:", "?:")
_NAME = r"[A-Z][\w&’'-]*\.?(?: (?:[A-Z&][\w&’'-]*\.?|\([A-Z][\w ]{2,20}\)|of|and|the|for|de|van|von)){0,6}(?: (?:[A-Z][\w&’'-]*|plc))"
_OTHER = "tenant|landlord|lessor|lessee|suspect|victim|deceased|buyer|seller|purchaser|vendor|contractor|employer|lender|borrower"
_WHICH = r"(?:(?:first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th)(?:[- ]named)?[ -])"
_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor)\.? )?"
_QUOTE, _CLOSE = "[“\"‘']", "[”\"’']"
_TERM = r"[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){0,2}"
_LEAD = r"(?:(?:here(?:in)?after|herein|together|hereinbefore|in this \w+|referred to|called|known|as|the)[ ,]+){0,7}"
_QUOTED = rf"(?:the |The )?{_QUOTE}(?:[Tt]he )?{_TERM}{_CLOSE}"

DEFINED = DefinedWords(
    hint=re.compile(rf"[(]\W?(?:[Tt]he |here)|\([“\"‘']|hereinafter|\b(?i:{_ROLE})\b"),
    bracket=re.compile(
        rf" ?(?:\((?P<terms>{_LEAD}{_QUOTED}(?:(?:,|,? or|,? and|/)? {_QUOTED}){{0,2}})\)|\((?P<plain>(?:the )?{_TERM})\)"
        rf"|, (?:here(?:in)?after )(?P<told>{_LEAD}{_QUOTED}))"
    ),
    term=re.compile(rf"(?:{_QUOTE}(?:[Tt]he )?|^(?=[A-Zt])(?:the )?)(?P<term>{_TERM})(?:{_CLOSE}|$)"),
    between=re.compile(
        r"\.?(?: \([A-Z][\w ]{2,20}\))?(?:,? (?:Ltd|Limited|plc|PLC|LLP|LLC|Inc|Corp|AG|SA|GmbH|BV|NV|Pty|Co)\b\.?)?(?:, (?:an?|the|of|registered|incorporated|formerly|trading|then|whose)\b[^.;()\n]{0,100}?,?)?"
    ),
    role_before=re.compile(
        rf"(?:(?<![\w’'-])(?:[Tt]he|[Aa]n?) (?P<role>{_WHICH}?(?i:{_ROLE}|{_OTHER})),? (?:the )?{_TITLE}"
        rf"|(?<![\w’'-])(?P<bare>{_WHICH}?(?i:{_ROLE})) {_TITLE}"
        rf"|(?<![\w’'-])[Tt]he (?P<is>{_WHICH}?(?i:{_ROLE}|{_OTHER}))(?: \([^()\n]{{2,40}}\))? (?:is|was) {_TITLE}"
        rf"|(?<![\w’'-])(?:[Tt]he|[Aa]n?) (?P<named>{_WHICH}?(?i:{_ROLE}|{_OTHER})), (?:an? )?[^,.;\n]{{2,40}} (?:named|called) {_TITLE})$"
    ),
    role_after=re.compile(
        rf"(?: (?:Ltd|Limited|plc|LLP|Inc)\b\.?)?(?:,? (?:\()?the (?P<role>{_WHICH}?(?i:{_ROLE}|{_OTHER}))(?=[,.;)])"
        rf"|,? \(?(?P<bracketed>(?i:{_WHICH})?{_TITLED})(?=[,.;)\n]|$| and\b)"
        rf"|[\s.,…–—-]{{1,12}}\n?[ \t]*(?P<line>(?i:{_WHICH}?{_ROLE}))[ \t]*(?=\n|$))"
    ),
    lists_on=re.compile(r" and\b"),
    role_within=re.compile(rf"(?P<role>(?i:{_ROLE})) (?=[A-Z])"),
    named_before=re.compile(rf"(?P<name>{_NAME}) \((?:{_LEAD})(?:the )?{_QUOTE}(?:[Tt]he )?(?P<short>{_TERM}){_CLOSE}\)"),
    on_line=re.compile(
        rf"(?m)^[ \t]*(?:(?:\(?\d\)?|and|AND|[Bb]etween:?|BETWEEN:?)[ \t]+)*{_TITLE}(?P<name>{_NAME})\.?(?:,? |[ \t.,…–—-]*\n+[ \t]*)(?:(?i:{_WHICH})?{_TITLED}|(?:{_UPPER}))s?[ \t]*(?=[,\n]|$)"
        rf"|\b(?:and|AND|[Bb]etween|BETWEEN) (?P<other>{_NAME}),? {_TITLED}(?=[.,;\n])"
    ),
    body_end=re.compile(
        r"\b(?i:Ltd|Limited|plc|LLP|LLC|Inc|Corp|Corporation|AG|SA|GmbH|BV|NV|Pty|Co|Company|Trust|Council|Society|Bank|Authority|Association)\.?$"
    ),
    role=re.compile(rf"(?i:{_WHICH})?(?i:{_ROLE})"),
    counted=re.compile(rf"(?i:{_WHICH})"),
    called=frozenset(
        "accused appellee testatrix testator fund owner charterer licensor licensee employee landlady partnership estate".split()
    ),
    article=r"[Tt]he ",
    article_before=re.compile(r"\b[Tt]he $"),
    not_before=r"|, (?:Mr|Mrs|Ms|Dr)\b",
    many="s",
    first=frozenset(_FIRST.split("|")),
    second=frozenset(_SECOND.split("|")),
)
