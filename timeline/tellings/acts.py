"""Words for one and the same act ("detained", "arrested", "the arrest"), and the verbs of a clause; English only.

Each line names an act and the words that news uses for it, verbs and their nouns, irregular forms written out. A word that stands in
no line is its own act. Opposites ("rose", "fell") have lines of their own, so that they never count as the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

_TABLE = """
die: die dying dead death deadly perish kill kills killing slay slain toll fatality fatal fatally victim
hurt: hurt injure injury injured wound wounded casualty
arrest: arrest detain detention capture custody apprehend
charge: charge indict indictment accuse accusation arraign prosecute
convict: convict conviction guilty verdict
acquit: acquit acquittal cleared
jail: jail imprison imprisonment prison sentence sentenced
free: free freed release released liberate
begin: begin began begun beginning start open opening opened launch launched
end: end ended finish conclude over
close: close closed closure shut
reopen: reopen reopened
resign: resign resignation quit quits stepped stepping step stood
dismiss: dismiss sack sacked oust ousted ouster remove dismissal
appoint: appoint appointment name named nominate nomination
elect: elect election vote voted re-elect
swear: swear sworn inaugurate inauguration
seize: seize seizure coup putsch
agree: agree agreement deal accord pact
refuse: refuse refusal reject rejection rebuff
buy: buy bought purchase acquire acquisition takeover merger merge
sell: sell sold sale
complete: complete completion
rise: rise rose risen climb surge jump soar gain increase grow grew grown
fall: fall fell fallen drop plunge slump decline sink sank slid tumble decrease
win: win won beat beaten defeat defeated victory triumph
lose: lose lost
strike: walkout strike struck walked
protest: protest demonstrate demonstration demonstrator rally rallied march marched
attack: attack assault raid storm stormed ambush
bomb: bomb bombing explode explosion blast blew detonate detonation
shoot: shoot shot shooting gunfire gunned
burn: burn burnt fire blaze flame inferno
crash: crash collide collision overturn derail derailment
rescue: rescue save saved
flee: flee fled escape escaped
visit: visit visited
meet: meet met meeting talk talks summit
promise: promise pledge vow vowed
condemn: condemn denounce condemnation
suspend: suspend suspension
ban: ban banned bar barred
fine: fine fined penalty
cut: cut slash slashed
build: build built construct construction
find: find found discover discovery
send: send sent dispatch deploy deployment
marry: marry wedding wed
born: born birth
approve: approve approval clear
sign: sign signed signing
declare: declare declaration proclaim
investigate: investigate investigation probe inquiry
vaccinate: vaccinate vaccination vaccine inoculate
withdraw: withdraw withdrew withdrawn withdrawal
invade: invade invasion
testify: testify testimony
appeal: appeal
plead: plead pleaded pled plea
"""
CONVERSE = frozenset((frozenset(("win", "lose")), frozenset(("buy", "sell"))))  # one's sale is the other's purchase
_IRREGULAR = {
    "took": "take", "taken": "take", "made": "make", "gave": "give", "given": "give", "left": "leave", "held": "hold", "led": "lead",
    "ran": "run", "saw": "see", "seen": "see", "knew": "know", "known": "know", "became": "become", "brought": "bring", "broke": "break",
    "broken": "break", "chose": "choose", "chosen": "choose", "drew": "draw", "drawn": "draw", "drove": "drive", "driven": "drive",
    "flew": "fly", "flown": "fly", "fought": "fight", "laid": "lay", "paid": "pay", "spoke": "speak", "spoken": "speak",
    "spent": "spend", "threw": "throw", "thrown": "throw", "wrote": "write", "written": "write", "went": "go", "gone": "go",
    "came": "come", "kept": "keep", "hid": "hide", "hidden": "hide", "stole": "steal", "stolen": "steal", "tore": "tear", "torn": "tear",
    "swept": "sweep", "wept": "weep", "sang": "sing", "caught": "catch", "taught": "teach", "sought": "seek", "dealt": "deal",
    "lent": "lend", "stuck": "stick", "shook": "shake", "shaken": "shake", "woke": "wake", "rode": "ride", "hung": "hang",
    "got": "get", "put": "put", "set": "set", "hit": "hit", "told": "tell", "sat": "sit", "lay": "lie", "fed": "feed",
}  # fmt: skip
_SEVERAL_WORDS = {
    r"turn(?:s|ed|ing)? down": "rejected",
    r"step(?:s|ped|ping)? (?:down|aside)": "resigned",
    r"walk(?:s|ed|ing)? (?:out|off the job)": "walkout",
    r"call(?:s|ed|ing)? off": "cancelled",
    r"(?:take|takes|took|taken|taking) over": "acquired",
    r"(?:take|takes|took|taken|taking) power": "seized power",
    r"(?:take|takes|took|taken|taking) office": "inaugurated",
    r"(?:take|takes|took|taken|taking) place": "held",
    r"set(?:s|ting)? free": "freed",
    r"br(?:eak|eaks|oke|oken) out": "began",
    r"put(?:s|ting)? off": "postponed",
    r"gunned down": "shot",
    r"pull(?:s|ed|ing)? out": "withdrew",
    r"(?:gives|give|gave|given) up": "abandoned",
    r"carr(?:y|ies|ied|ying) out": "did",
}
_PHRASE = re.compile("|".join(rf"(\b{pattern}\b)" for pattern in _SEVERAL_WORDS), re.IGNORECASE)
_SECOND = frozenset("down aside out off over power office place free up".split())  # a quick look, for most texts have none of them
_MEANINGS = tuple(_SEVERAL_WORDS.values())


def single_words(text: str) -> str:
    """The text with acts of several words ("turned down") in one ("rejected")."""
    if _SECOND.isdisjoint(text.split()):
        return text
    return _PHRASE.sub(lambda hit: _MEANINGS[(hit.lastindex or 1) - 1], text)


def base(word: str) -> str:
    """The base form of an irregular verb form, else the word itself; lower case."""
    return _IRREGULAR.get(word, word)


_NAMES = frozenset(line.split(":")[0] for line in _TABLE.strip().splitlines())


@lru_cache(maxsize=1)
def _acts(stem: Callable[[str], str]) -> dict[str, str]:
    known: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        act, words = line.split(": ")
        for word in words.split():
            known.setdefault(word, act)
            known.setdefault(stem(word), act)
    return known


def act(word: str, stem: Callable[[str], str]) -> str | None:
    """The act that a word (lower case) stands for, None if the table does not have it; `stem` is the stemmer of the language."""
    known = _acts(stem)
    return known.get(word) or known.get(stem(word))


def is_known(meaning: str) -> bool:
    """Whether `meaning` is an act of the table."""
    return meaning in _NAMES


def is_verb(word: str) -> bool:
    """Whether a word (lower case) looks like what was done: an irregular past or one in -ed."""
    return word in _IRREGULAR or (len(word) > 4 and word.endswith("ed"))
