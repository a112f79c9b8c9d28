"""What English words say of sentences and lines."""

from __future__ import annotations

from timeline import patterns as re
from timeline.text.text_words import Apparatus, LetterWords, TextWords

_APPARATUS = Apparatus(
    before=re.compile(
        r"(?:©|\(c\)|\bcopyright\b)[^.\n]{0,60}$"
        r"|\b(?:this|the above) (?:article|story|page|post|piece|entry|item|copy|text|document|version|report)\b[^.\n]{0,60}"
        r"\b(?:amended|corrected|updated|edited|revised|modified|published|posted|changed|translated|archived|reviewed|reproduced)\b[^.\n]{0,40}$",
        re.IGNORECASE,
    ),
    alone=re.compile(
        r"^\W*(?:last |first )?(?:retrieved|accessed|archived|viewed|cited|checked|visited|reviewed|updated|modified|amended|posted|published)\b"
        r"(?: (?:from|by) [^\n]{1,80})?:? ?(?:on|at)? ?$",
        re.IGNORECASE,
    ),
    label=re.compile(
        r"\W*(?:photo(?:graph)?s?|image|picture|illustration|caption|credit|source|video|audio|graphic|map|fig(?:ure|\.)?)"
        r"(?: (?:credit|courtesy|by|\d+))?\s?:",
        re.IGNORECASE,
    ),
    note=re.compile(
        r"\W*(?:note: )?(?:all|the|these) (?:times|clock times|timings|hours)\b[^.\n]{0,40}\b(?:are|is)\b[^.\n]{0,40}"
        r"\b(?:(?-i:[A-Z]{2,5})|local|zulu)\b[^.\n]{0,40}$",
        re.IGNORECASE,
    ),
    published=re.compile(
        r"\W*(?:first |last |originally )?(?:published|posted|updated|dated|date|filed|issued|published date|publication date)(?: on| at)?\s*[:|]?\s*",
        re.IGNORECASE,
    ),
    of_its_day=re.compile(
        r"\W*(?:(?P<sits>hansard|adjournment|(?:parliamentary |assembly |legislative )?debates?)|(?P<meets>minutes|meeting|session|sitting|hearing|proceedings|held"
        r"|at (?:an? |the )?(?:[a-z]+ ){0,3}?meeting\b(?=[^.\n]{0,80}\bheld\b)(?![^.\n]*\b(?:(?!adjourned|called|convened|assembled)[a-z]{3,}ed|told|heard|chose|took|gave|said|made)\b))|(?P<remembers>interview|recorded|oral history|reminiscences|recollections)"
        r"|(?P<testifies>(?:witness )?statement|deposition|affidavit)|inspection|log|visit|taken|given|made|sworn|signed|prepared|written)"
        r"\b(?![^.\n]*\b(?:was|were|is|are|has|have|had|will)\b)[^.\n]{0,70}?(?:,| on| of)? ",
        re.IGNORECASE,
    ),
    sources=re.compile(
        r"(?:sources?|references|notes|footnotes|endnotes|bibliography|(?:selected )?further reading|works cited|citations|external links|literature"
        r"|notes and references|sources and notes|sources and further reading)",
        re.IGNORECASE,
    ),
    citing=re.compile(r"\bet al\b|\bpp?\. ?\d|\bibid\b|\bcf\. |\beds?\.|\bvol\. ?\d", re.IGNORECASE),
    streets=re.compile(r"\b(?:[Ss]treet|[Ss]quare|[Aa]venue|[Bb]ridge|[Pp]laza|[Bb]oulevard|[Ss]tadium) of (?:the )?$"),
    works=re.compile(
        r"\b(?:read|reads|reading|reread|rereading|watch|watched|watching|plays?|played|playing|wrote|novel|film|book|album|game|movie|series|"
        r"sequel to|author of|adaptation of|copy of) [“\"‘*_]?$",
        re.IGNORECASE,
    ),
)

_LETTERS = LetterWords(
    label=re.compile(
        r"[*_]{0,2}(?:from|to|cc|bcc|sent|date|subject|re|reply-to|importance|attachments?)[*_]{0,2}[ \t]?:[*_]{0,2}[ \t]*", re.IGNORECASE
    ),
    sent=re.compile(r"[*_]{0,2}(?:sent|date)[*_]{0,2}[ \t]?:", re.IGNORECASE),
    wrote_begins=re.compile(r"on\b", re.IGNORECASE),
    wrote=re.compile(r"\bwrote:?[ \t]*$", re.IGNORECASE | re.MULTILINE),
)

TEXT = TextWords(
    apparatus=_APPARATUS,
    letters=_LETTERS,
    needs_next=frozenset("of in on at to by an a or as the and for from with than mid early late".split()),
    abbreviations=tuple(
        "Dr Mr Mrs Ms Messrs Mme Cllr Cllrs Ald Prof Gen Brig Adm Cdr Cmdr Col Lt Lieut Cpl Pte Supt Insp Capt Sgt Maj Rev Hon Sen Rep Gov St No vs ca approx al pp ed eds vol"
        " max min est incl excl Bro Lat Long Geo Wm Chas Thos Jas Jno Robt Edw Benj Danl Saml Jos Richd Edwd Fredk Alexr Andw Nathl Patk Lawr Margt Eliz".split()
    ),
    units=tuple("m km cm mm g kg t l h hrs min s ft in lb lbs mi nm kn mph °C °F ha".split()),
    no_abbreviations=tuple("May ill me miss art ore Art SEC DC ID".split()),
    before_numbers=tuple(
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jany Feby Febry Augt Septr Octr Novr Decr Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun Rs Shs Nos".split()
    ),
    amounts=re.compile(r"\b\d{1,3} ?s\.\s+\d{1,2}(?:½|¼|¾)? ?d\b"),
    before_dates=frozenset("in on at by from since around about circa c. ca. the early late mid".split()),
    beside_dates=frozenset("of until till to through before after between during last next this every each that another same".split()),
    small_nouns=frozenset({"thanksgiving"}),
    nouns_too=frozenset({"the fall", "fall", "the spring", "the march"}),
    half_days=("a.m.", "p.m."),
    starts=tuple(
        (
            "The A An He She It They We I You In On At But And His Her Its Their This That There Then When After As For No If Mr Police"
            " Officials Just Around About By Within Nobody Most Some One Two Three Several Later Shortly Soon Until Since While Where Only Both All Our My"
        ).split()
    ),
)
