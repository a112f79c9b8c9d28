"""Portuguese nouns for who acts without a name (unnamed.toml) and what stands around them: "os bombeiros", "dois homens", "a sua avó"."""

from __future__ import annotations

from pathlib import Path

from timeline.events.unnamed_words import UnnamedWords
from timeline.languages.romance_unnamed import Around, other_ending
from timeline.languages.romance_unnamed import unnamed_words as romance

_PLURAL = {"ão": "ões", "ês": "eses", "al": "ais", "el": "éis", "ol": "óis", "il": "is", "m": "ns", "r": "res", "z": "zes", "s": "s"}


def _feminine(word: str) -> str:
    if word.endswith("o") and not word.endswith("ão"):
        return f"{word[:-1]}a"
    if word.endswith("or"):
        return f"{word}a"
    return f"{word[:-2]}esa" if word.endswith("ês") else word


def _plural(word: str) -> str:
    return other_ending(word, _PLURAL) or f"{word}s"


def unnamed_words(verb: str) -> UnnamedWords:
    """The patterns, with that of the verbs that the grammar of Portuguese has."""
    return romance(
        Path(__file__).parent,
        Around(
            the_one=r"o|a|ao|à|do|da|pelo|pela|est[ea]|ess[ea]|aquel[ea]|dest[ea]|cada|nenhuma?",
            the_many=r"os|as|aos|às|pelos|pelas|est[ea]s|ess[ea]s|aquel[ea]s|ambos os|ambas as|todos os|todas as",
            a=r"uma?|outr[oa]|algum|alguma|por uma?",
            some=r"uns|umas|vári[oa]s|algun?s|algumas|muit[oa]s|divers[oa]s|numeros[oa]s|dezenas de|centenas de|milhares de|uma (?:dezena|dúzia|centena|vintena) de|um grupo de|cerca de \d[\d.]*|mais de \d[\d.]*|outr[oa]s",
            about=r"cerca de|quase|mais de|pelo menos|uns|umas|até|ao menos",
            numbers=r"\d{1,3}(?: \d{3})+|\d[\d.]* mil|(?:vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa) e (?:uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove)|(?:(?:dois|duas|três|quatro|cinco|dez|vinte|cem) )?mil|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezasseis|dezesseis|dezassete|dezessete|dezoito|dezanove|dezenove|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|(?:duz|trez)ent[oa]s|quinhent[oa]s|(?:quatro|seis|sete|oito|nove)cent[oa]s|\d{1,3}(?:\.\d{3})*",
            own=r"seus?|suas?|meus?|minhas?|noss[oa]s?|teus?|tuas?",
            of=r"de|do|da|dos|das|d['’]",
            of_the=r"do|da|dos|das",
            called=r"chamad[oa]|identificad[oa] como|de nome|conhecid[oa] como|apelidad[oa]",
            by_name=r"do|da|dos|das|de",
            aside=r"sem|apesar de|graças a|devido a|segundo|como|em|no|na|nos|nas|num|numa|sobre|sob|até|desde|entre|para|tal|qualidade de|durante|perante|conforme|(?:mais|menos|maior|menor|melhor|pior|antes|mesmo)(?: \w+)?(?: do)? que",
            inside=r"ante|junto ao|junto à|perto d[oa]|em frente [aoà]+",
            be=r"é|são|era|eram|foi|foram|será|serão|sido|ser|sendo|tornou-se|virou",
            adverbs=r"também|então|já|ainda|não|sempre",
            before=r"[Ss]ra?\.|[Dd]ra?\.|[Ss]enhora?|jovens|jovem|antig[oa]s?|velh[oa]s?|pequen[oa]s?|grandes?|outr[oa]s?|nov[oa]s?|primeir[oa]s?|últim[oa]s?|futur[oa]s?|própri[oa]s?|mesm[oa]s?|principa(?:l|is)|mais|dois|duas|três|quatro|segund[oa]|terceir[oa]|então|alegad[oa]s?|supost[oa]s?|conhecid[oa]s?|ex|únic[oa]|bom|boa|pobre|atual",
            behind=r"delegad[oa]|[a-zà-ú]{3,}(?:ais|ico|icos|anos|enses?|ivo|ivos|ários?|inh[oa]s)|(?:municipal|local|civil|nacional|geral|regional|policial|judicial|sindical|eleitoral|federal|estadual|públic[oa]|russ[oa]|alemão|alemã|ingles|inglesa|francês|francesa|american[oa]|chinês|chinesa|armad[oa]|encapuzad[oa]|mascarad[oa]|reformad[oa]|aposentad[oa]|militar|mais novo|mais velho)s?",
            loose=r"[Ss]ra?\.|[Dd]ra?\.|[Ss]enhora?|outr[oa]s?|mesm[oa]s?|primeir[oa]s?|últim[oa]s?|própri[oa]s?|dois|duas|três|quatro|nov[oa]s?|segund[oa]|terceir[oa]|únic[oa]",
            endings=(r"(?:ou|aram|a|am|ará|arão|ava|avam|ado)", r"(?:eu|eram|iu|iram|e|em|erá|irá|ia|iam|ido)"),
            have=r"tem|têm|tinha|tinham|havia|haviam",
            small=r"não|se|o|a|os|as|lhe|lhes|já|também|nunca|depois|ainda",
            gave=r"vend(?:eu|eram|e|em|id[oa]s?)|do(?:ou|aram|ar|ad[oa]s?)|ced(?:eu|eram|e|id[oa]s?)|leg(?:ou|aram|ad[oa]s?)|entreg(?:ou|aram|a|ues?|ues)|ofere(?:ceu|ceram|cid[oa]s?|ce)|pag(?:ou|aram|o)|conced(?:eu|eram|id[oa]s?)|adjudic(?:ou|ad[oa]s?)|encomend(?:ou|ad[oa]s?)|transfer(?:iu|iram|id[oa]s?)|outorg(?:ou|ad[oa]s?)|alug(?:ou|aram|ad[oa]s?)|arrend(?:ou|ad[oa]s?)|devolv(?:eu|eram|id[oa]s?)|confi(?:ou|ad[oa]s?)|envi(?:ou|aram|ad[oa]s?)|emprest(?:ou|ad[oa]s?)|deix(?:ou|aram)",
            to=r"ao|aos|à|às|a uma?|a (?:seu|sua|outr[oa])|para [oa]s?",
            got=r"compr(?:ou|aram|ad[oa]s?)|adquir(?:iu|iram|id[oa]s?)|receb(?:eu|eram|id[oa]s?|e)|herd(?:ou|ad[oa]s?)|alug(?:ou|ad[oa]s?)|obt(?:eve|iveram|id[oa]s?)",
            got_from=r"ao|aos|à|às|a uma?|d[oa]|de uma?",
            asked=r"ped(?:iu|iram) |process(?:ou|aram) |denunci(?:ou|aram) |acus(?:ou|aram) |contra",
            one_by_ending=r"[a-zçãâáéíóôú]{3,}(?:[aei]dor|ista|ólog[oa])",
            many_by_ending=r"[a-zçãâáéíóôú]{3,}(?:[aei]dores|istas|ólog[oa]s)",
            verb=verb,
            feminine=_feminine,
            plural=_plural,
        ),
    )
