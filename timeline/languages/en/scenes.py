"""How English tells a sudden mishap, and the harm that it did on its day: "The dam gave way on 11 March 1923. Forty houses were swept away"."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.scenes import SceneWords

_HARM = (
    r"(?:was|were|had been|got) (?:also |all |badly |seriously |slightly |fatally |instantly |severely |almost |completely |totally |partly |nearly )*"
    r"(?:killed|drowned|injured|wounded|hurt|maimed|burn(?:ed|t)|scalded|crushed|buried|trapped|destroyed|wrecked|gutted|damaged|smashed|shattered|flattened|demolished|levelled|shot|stabbed|beaten|hit|struck|"
    r"(?:thrown|flung|hurled|washed|swept|blown|torn|knocked|cut|ripped) (?:down|off|out|over|away|into|onto|through|from|overboard|clear|up|on)|overturned|derailed|engulfed|looted|set on fire|set alight|lost|fired|sunk|swamped|rescued)\b"
    r"|\blost (?:his|her|their|an?|the|both) (?:own )?(?:li[fv]e?s?|(?:left |right )?(?:arm|leg|hand|eye|foot|sight|fingers?)s?)\b"
    r"|\b(?:windows|walls|houses|roofs?|chimneys?|trees|people|passengers|men|women|children|bells?|bridges?|cars?|coaches|carriages|wagons|boats|cattle|sheep|horses|flames|he|she|it|they) "
    r"(?:sank|collapsed|burned|burnt|drowned|crashed|capsized|overturned|exploded|perished|fell (?:in|down|from|through|into|on)|caught fire|broke (?:up|loose|in two)|blew (?:down|off|up|in)|jumped from|leapt from)\b"
)
SCENES = SceneWords(
    mishap=re.compile(
        r"\b(?:fires?(?! (?:service|brigades?|engines?|stations?|insurance|alarms?|escapes?|watch\w*|doors?)\b)|blaze|burn(?:ed|t)(?: down| out| to the ground)?|explo(?:ded|des|sion)|blew up|went off|bomb(?:s|ed|ing|ardment)?|shell(?:s|ed|ing)?|mortars?|air[- ]raid|collapse[ds]?|fell in|gave way|cav(?:ed|es) in|"
        r"crash(?:ed|es)?|collided|collision|derailed|left the (?:rails|road|track)|wreck(?:ed)?|sank|struck|ran (?:aground|ashore|onto|on to|into)|capsized|flood(?:s|ed)?|burst|avalanche|landslide|earthquake|tornado|"
        r"hurricane|cyclone|gale|storms?|lightning|riot(?:s|ed)?|attack(?:ed)?|stormed|ambush(?:ed)?|massacre|battle(?! (?:of words|cry|honou?rs?)\b)|charged|shots|opened fire|fired|broke out|marched on|assault(?:ed)?|skirmish|accident|disaster)\b",
        re.IGNORECASE,
    ),
    harm=re.compile(_HARM, re.IGNORECASE),
    elsewhere=re.compile(
        r"\b(?:later|afterwards?|subsequently|eventually|finally|since|years?|months?|weeks?|then|next|meanwhile|soon|in the end|again|once more|another|also in|earlier|before|previously|already|ever|never|until|till)\b"
        r"|\b(?:at|near|in|off|over|outside) (?!(?-i:(?:Street|Road)))(?-i:[A-Z])\w+(?! (?-i:Street|Road|Lane|Square|Hall|Church|Bridge))",
        re.IGNORECASE,
    ),
)
