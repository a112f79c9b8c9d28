"""Italian nouns for who acts without a name (unnamed.toml) and what stands around them: "il caporale", "due portaordini", "suo marito"."""

from __future__ import annotations

from pathlib import Path

from timeline.events.unnamed_words import UnnamedWords
from timeline.languages.romance_unnamed import Around, other_ending
from timeline.languages.romance_unnamed import unnamed_words as romance

_PLURAL = {"ista": "isti", "logo": "logi", "co": "ci", "go": "ghi", "ca": "che", "ga": "ghe", "io": "i", "o": "i", "e": "i", "a": "e"}
_HARD = frozenset({"cuoco", "parroco", "tedesco", "monarca", "maniscalco"})
_MEN = frozenset(
    {
        "collega",
        "poeta",
        "pilota",
        "pirata",
        "geometra",
        "psichiatra",
        "terapeuta",
        "duca",
        "papa",
        "eremita",
        "atleta",
        "stratega",
        "odontoiatra",
        "recluta",
    }
)


def _feminine(word: str) -> str:
    if word.endswith("tore"):
        return f"{word[:-4]}trice"
    if word.endswith("iere"):
        return f"{word[:-1]}a"
    return f"{word[:-1]}a" if word.endswith("o") else word


def _plural(word: str) -> str:
    if word in _HARD:
        return f"{word[:-2]}chi"
    if word in _MEN:
        return f"{word[:-1]}hi" if word.endswith("ga") else f"{word[:-1]}i"
    return other_ending(word, _PLURAL) or word


def unnamed_words(verb: str) -> UnnamedWords:
    """The patterns, with that of the verbs that the grammar of Italian has."""
    contracted = "|".join(f"{start}(?:l|lla|llo|ll['’])" for start in ("da", "de", "a"))
    many = "|".join(f"{start}(?:i|gli|lle)" for start in ("da", "a"))
    return romance(
        Path(__file__).parent,
        Around(
            the_one=rf"il|lo|la|l['’]|quest[oa]|quell[oa]|quel|{contracted}|ogni|nessun[oa]?|col",
            the_many=rf"i|gli|le|quest[ei]|quei|quegli|quelle|{many}|tutt[ie] (?:i|gli|le)|coi|ambedue",
            a=r"un|uno|una|un['’]|da una?|altr[oa]|un altro|un['’]altra",
            some=r"alcun[ei]|divers[ei]|molt[ei]|numeros[ei]|parecch[ie]|(?:una )?(?:decina|dozzina|ventina|trentina|quarantina|cinquantina|sessantina) (?:di|d['’])|(?:decine|centinaia|migliaia) (?:di|d['’])|un (?:centinaio|migliaio|gruppo) di|circa \d[\d.]*|oltre \d[\d.]*|oltre duecento|altr[ei]",
            about=r"circa|quasi|oltre|almeno|più di|meno di|gli oltre|fino a",
            numbers=r"\d{1,3}(?: \d{3})+|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ia]?(?:uno?|due|tré|tre|quattro|cinque|sei|sette|otto|nove)|(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|trenta|cento)mila|mille|sessanta|settanta|ottanta|novanta|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|trenta|quaranta|cinquanta|cento|(?:due|tre|quattro|cinque|sei|sette|otto|nove)cento|centosessanta|\d{1,3}(?:\.\d{3})*",
            any_of_many="dei|degli|delle",
            own=r"su[oa]|suoi|sue|loro|mi[oa]|miei|mie|nostr[oaie]|tu[oa]",
            of=r"di|del|della|dello|dell['’]|d['’]",
            of_the=r"del|della|dello|dell['’]|dei|degli|delle",
            called=r"chiamat[oa]|di nome|identificat[oa] come|dett[oa]|noto come|nota come",
            by_name=r"del|della|dello|dell['’]|dei|degli|delle|di|d['’]",
            aside=r"senza|nonostante|malgrado|grazie a|secondo|come|in|nel|nella|nell['’]|nei|nelle|negli|sul|sulla|sulle|sui|su|sotto|verso|tra|fra|per|quale|qualità di|presso|dopo|prima|durante|(?:più|meno|prima|altro|stesso)(?: \w+)? che",
            inside=r"davanti a|davanti al|davanti alla|presso|vicino a|fino al|fino alla",
            be=r"è|sono|era|erano|fu|furono|sarà|saranno|stat[oaie]|essere|divenne|diventa|diventò|diventat[oa]|rimase|resta",
            adverbs=r"anche|allora|già|ancora|non|sempre|pure|poi",
            before=r"[Ss]ig\.|[Ss]ig\.ra|[Dd]ott\.|[Ss]ignora?|giovan[ei]|vecch[ioae]+|piccol[oaie]|grand[ei]|altr[oaie]|nuov[oaie]|prim[oaie]|ultim[oaie]|futur[oaie]|propri[oae]?|stess[oaie]|principal[ei]|più|due|tre|quattro|second[oa]|terz[oa]|ex|allora|presunt[oaie]|celebre|noto|nota|unic[oa]|buon|buona|pover[oaie]|nostr[oaie]|cosiddett[oaie]",
            behind=r"delegat[oa]|[a-zà-ù]{3,}(?:ali|ico|ici|iche|ivi|ario|aria|ari|isti|esi)(?<!chiesi)|(?:comunale|locale|civile|nazionale|generale|regionale|provinciale|giudiziario|militare|sindacale|federale|statale|pubblic[oa]|ingles[ei]|francese|tedesc[oa]|american[oaie]|italian[oaie]|russ[oaie]|austriac[oa]|cinese|stagionale|stagionali|armat[oaie]|incappucciat[oaie]|mascherat[oaie]|direttiva|legale)",
            loose=r"[Ss]ig\.|[Ss]ig\.ra|[Dd]ott\.|[Ss]ignora?|altr[oaie]|stess[oaie]|prim[oaie]|ultim[oaie]|propri[oae]?|due|tre|quattro|nuov[oaie]|second[oa]|terz[oa]|unic[oa]",
            endings=(r"(?:ò|arono|a|ano|erà|eranno|ava|avano|ato)", r"(?:é|ette|ì|irono|erono|ettero|e|ono|erà|irà|uto|ito|isce|iscono)"),
            have=r"ha|hanno|aveva|avevano|avrà",
            small=r"non|si|lo|la|le|gli|li|l['’]|ne|anche|poi|già|inoltre",
            gave=r"vend(?:ono|e|é|ette|ettero|ut[oaie])|don(?:a|ano|ò|arono|at[oaie])|ced(?:e|ono|ette|ettero|é|ut[oaie])|consegn(?:a|ò|arono|at[oaie])|regal(?:a|ò|arono|at[oaie])|off(?:re|rì|rirono|ert[oaie])|pag(?:ò|at[oaie])|conce(?:sse|ssero|ss[oaie]|de)|affid(?:a|ò|arono|at[oaie])|trasfer(?:ì|it[oaie])|affitt(?:ò|at[oaie])|prest(?:ò|at[oaie])|vers(?:ò|at[oaie])|restitu(?:ì|it[oaie])|prome(?:tte|sso|ssa|ssi)|promise|lasci(?:ò|at[oaie])|assegn(?:ò|at[oaie])|sped(?:ì|it[oaie])",
            to=r"al|allo|alla|all['’]|ai|agli|alle|ad? una?|ad? un['’]",
            got=r"compr(?:ò|at[oaie])|acquist(?:ò|at[oaie])|riceve(?:tte)?|ricevut[oaie]|eredit(?:ò|at[oaie])|affitt(?:ò|at[oaie])|ott(?:enne|enut[oaie]|iene)",
            got_from=r"dal|dallo|dalla|dall['’]|dai|dagli|dalle|da una?|da un['’]",
            asked=r"chie(?:se|sto|de|sero) |denunci(?:ò|ato|a) |accus(?:ò|ato|a) |cit(?:ò|ato) in giudizio |contro",
            one_by_ending=r"[a-zàèéìòù]{3,}(?:atore|itore|atrice|itrice|ista|olog[oa])",
            many_by_ending=r"[a-zàèéìòù]{3,}(?:atori|itori|atrici|itrici|isti|ologi|ologhe)",
            verb=verb,
            feminine=_feminine,
            plural=_plural,
        ),
    )
