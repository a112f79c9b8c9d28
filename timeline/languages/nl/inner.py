"""Dutch words by which a date belongs to something inside a clause, and not to its verb."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.inner_words import InnerWords
from timeline.languages.nl.words import THING_OF_A_YEAR

_ARTICLE = r"(?:de|het|een|zijn|haar|hun|die|dat|deze|dit)"
_NO_NOUN = (
    r"(?:de|het|een|zijn|haar|hun|die|dat|deze|dit|van|in|op|aan|bij|na|voor|over|met|door|uit|tot|naar|om|te|en|of|maar|als|dan|toen|tijdens|sinds|wegens|vanwege|ondanks|tegen|onder|is|was|waren|werd|werden|heeft|had|"
    r"hebben|hadden|wordt|worden|er|hij|zij|ze|niet|nog|ook)"
)
_NO_OF = (  # "aan de vooravond van de oorlog van 1914" is of that time; "de winnaar van de verkiezingen van 1922" won them then
    r"(?!(?:eind|einde|begin|aanvang|uitbreken|vooravond|hoogtepunt|midden|dag|dagen|nacht|tijd|tijden|jaren?|maand|maanden|weken|morgen|aanleiding|gelegenheid|loop|verloop|kader|winnaars?|finale|deel|rest|gevolg|leden|lid)\b)"
)
_LATER_OF = (  # verbs of what comes after its object
    r"(?:herinner\w*|doet denken)(?: \w+){0,3} aan|herdenk\w*|herdacht\w*|herdenking van|vervang\w*|verving\w*|vervangen|beschrij\w+|beschreef|beschreven|vertel\w+(?: \w+){0,2} over|veroordeelt|bekritiseer\w*|onderzoek\w*|onderzocht\w*|"
    r"onderzoek naar|onderzoeken naar|(?:wijt|weten|toegeschreven)(?: \w+){0,3} aan|betreur\w*|citeer\w*|vermeld\w*|(?:veroordeel\w*|berecht|vervolgd|gestraft|gearresteerd|aangehouden|geschorst|ontslagen|beboet|verantwoordelijk\w*|bekend|beroemd|verdacht)(?: \w+){0,3} (?:voor|om|van)|"
    r"(?:hersteld\w*|herstelde\w*|overlevenden|veteranen|slachtoffers|gevolgen|lessen|beelden|foto[’']s|resten|sporen|littekens) van"
)

INNER = InnerWords(
    thing_of_a_year=THING_OF_A_YEAR,
    makes_paper=re.compile(
        r"\b(?:in|met|na|volgens|door|sinds|voor|op|bij|uit|per|tijdens) (?:(?:de|het|een|zijn|haar|hun|mijn|onze|ons|uw) )?(?:[\w-]+ ){0,3}van (?:de )?$"
        r"|\b(?:schreef|geschreven|stuurde|gestuurd|verzond\w*|tekende|ondertekend\w*|publiceer\w+|gepubliceerd|opgesteld|hield|gehouden|dateert)\b[^,;.]{0,50}$",
        re.IGNORECASE,
    ),
    noun_of=re.compile(rf"(?<![\w’'-])(?:(?!{_NO_NOUN}\b)[\w’'-]{{3,}} ){{1,3}}van $"),
    not_then=re.compile(
        rf"(?<![\w-])(?:[Oo]ver|[Ww]egens|[Vv]anwege|[Oo]ndanks|[Oo]mtrent|dan (?:bij|in|tijdens|op|na|voor)|{_LATER_OF}|{_NO_OF}[\w-]{{3,}} van(?= {_ARTICLE} ))(?: {_ARTICLE})?\s+$"
    ),
    sides=re.compile(
        rf"(?<![\w-])(?:(?P<since>[Nn]a|[Ss]inds|[Tt]en gevolge van|[Nn]aar aanleiding van)|(?P<until>Voor|[Vv]óór))(?: {_ARTICLE})?\s+$"
    ),
)
