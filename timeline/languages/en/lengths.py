"""How English says how long something went on or took, and on which day of it something happened."""

from __future__ import annotations

_ABOUT = r"(?:just |only |under |nearly |almost |about |some |over |(?:more|less) than |(?:up to|at least) |another |a further |the (?:next|following) )?"
_NUMBER = rf"{_ABOUT}(?P<n>an?|\d+|[a-z]+(?:-[a-z]+)?)"
_DONE = r"(?:[a-z]+ed|rebuilt|built|begun|done|sold|sold out|won|lost|paid|taken|made|dead|gone|back|over|finished|ready|open|up|down|out|full|empty|shut|clear)"
_TO_A_PLACE = r"(?: (?:to|at|in|from) [A-Z][\w’'-]+)?"

_NO_LENGTH = r"(?! (?:of|old|running|ago|after|longer|in a row|past|straight|to come|each|every|or|(?:and )?(?:[a-z]+|\d+) (?:years?|months?|weeks?|days?|hours?|minutes?))\b)"
LASTS = (
    rf"\b(?:(?P<for>for)|{_DONE}{_TO_A_PLACE} (?:within|inside|(?P<in>in))) (?:{_NUMBER} (?:long |more |whole |full )?|(?(for)(?!)|(?(in)(?!)|the ))){{UNIT}}\b"
    rf"(?(for){_NO_LENGTH}|(?=[.,;]|$| (?:and|but)\b))"
)
SETS = (
    r"(?:sentenc|imprison|jail|adjourn|postpon|defer|suspend|bann|stipulat|leas|hir|rent|engag|contract|appoint|elect|remand|exclu|grant|extend|agre|promis|order|licens|guarante|insur|book|call|ask|appeal|hop|offer|volunteer)(?:e?d)\b"
    r"|\b(?:let|lent|sent|given|gave|put off|took out|taken on|signed|committed|bound over|transported|bound|due|meant|planned|supposed|expected|intended)\b"
    r"|\b(?:first|last|only|second|third|fourth|fifth|same|next)\b|\b(?!forest|west|priest|guest|rest|test|chest|interest|request|quest|harvest|east|nest|vest|feast|arrest|protest)[a-z]+est\b"
)
OVER = r"\b(?:retir|resign|di|clos|end|expir|finish|stopp|ceas|dismiss|leav|abolish|disband|dissolv|wound up|kill|murder|bur[iy])(?:e?d|ied)\b|\bborn\b|\bdeath\b|\bwas (?:wound up|shut|over)\b"
_OF_IT = r"siege|strike|trial|voyage|march|battle|journey|hearing|storm|fast|search|fire|flood|climb|crossing|rising|conference|fair|festival|match|test|riots?|retreat|passage|inquiry|sitting|session|walk|ride|hunt|tour|blitz|raids?|occupation|blockade|flight|visit|camp|expedition|regatta|races?"
_NTH = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|twentieth|\d{1,2}(?:st|nd|rd|th))"
)
NTH = rf"\b(?:(?P<by>by)|on) the (?P<n>{_NTH}) (?:day|night|morning|evening|afternoon)\b(?! of\b(?! (?:(?:the|her|his|their|our|my|its) (?:[A-Za-z]+ )?(?:{_OF_IT})|it)\b))(?! (?:after|before|running|in\b))"
