"""Spanish nouns for who acts without a name (unnamed.toml) and what stands around them: "los agentes", "dos individuos", "su abuela"."""

from __future__ import annotations

from pathlib import Path

from timeline.events.unnamed_words import UnnamedWords
from timeline.languages.romance_unnamed import Around, other_ending
from timeline.languages.romance_unnamed import unnamed_words as romance

_PLURAL = {"z": "ces", "ón": "ones", "án": "anes", "én": "enes", "ín": "ines", "és": "eses", "s": "s"}


def _feminine(word: str) -> str:
    if word.endswith("o"):
        return f"{word[:-1]}a"
    if word.endswith(("or", "ón", "és")):
        return f"{word[:-2]}{ {'or': 'ora', 'ón': 'ona', 'és': 'esa'}[word[-2:]] }"
    return word


def _plural(word: str) -> str:
    if word == "firma":
        return word  # "firmas" are signatures
    return other_ending(word, _PLURAL) or (f"{word}s" if word[-1] in "aeiouáéó" else f"{word}es")


def unnamed_words(verb: str) -> UnnamedWords:
    """The patterns, with that of the verbs that the grammar of Spanish has."""
    return romance(
        Path(__file__).parent,
        Around(
            the_one=r"el|la|al|del|este|esta|ese|esa|aquel|aquella|dicho|dicha|cada|ningún|ninguna",
            the_many=r"los|las|estos|estas|esos|esas|aquellos|aquellas|ambos|ambas|dichos|dichas|todos los|todas las",
            a=r"una?|otr[oa]|algún|alguna",
            some=r"unos|unas|varios|varias|algunos|algunas|muchos|muchas|numerosos|numerosas|decenas de|cientos de|miles de|una (?:decena|docena|veintena|treintena|cincuentena) de|un (?:centenar|millar|grupo) de|más de \d[\d.]*|otros|otras",
            about=r"unos|unas|cerca de|alrededor de|casi|más de|al menos|por lo menos|hasta",
            numbers=r"\d{1,3}(?: \d{3})+|\d[\d.]* mil|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa) y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|veinti(?:ún|un[oa]|dós|trés|cuatro|cinco|séis|siete|ocho|nueve)|(?:(?:dos|tres|cuatro|cinco|diez|veinte|cien) )?mil|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|(?:dos|tres|cuatro|seis|ocho|nove)cient[oa]s|quinient[oa]s|\d{1,3}(?:\.\d{3})*",
            own=r"sus?|mis?|nuestr[oa]s?|tus?",
            of=r"de la|de los|de las|de|del",
            of_the=r"del|de la|de los|de las",
            called=r"llamad[oa]|apodad[oa]|identificad[oa] como|de nombre|conocid[oa] como|alias",
            by_name=r"de la|de los|de las|del|de",
            aside=r"sin|pese a|a pesar de|gracias a|debido a|según|como|en|sobre|bajo|hacia|desde|entre|para|tras|tal|calidad de|durante|hasta|mediante|salvo|(?:más|menos|mayor|menor|mejor|peor|antes|igual|mismo)(?: \w+)? que",
            inside=r"a la altura de|ante|junto a|cerca de|frente a",
            be=r"es|son|era|eran|fue|fueron|será|serán|sido|ser|siendo|resultó|parecía",
            adverbs=r"también|entonces|ya|aún|no|siempre|todavía",
            before=r"[Ss]ra?\.|[Ss]rta\.|[Dd]ra?\.|jóvenes|joven|antigu[oa]s?|viej[oa]s?|pequeñ[oa]s?|gran|grandes|otr[oa]s?|nuev[oa]s?|primer[oa]?s?|últim[oa]s?|futur[oa]s?|propi[oa]s?|mism[oa]s?|principal(?:es)?|más|dos|tres|cuatro|segund[oa]|tercer[oa]?|entonces|presunt[oa]s?|supuest[oa]s?|conocid[oa]s?|célebre|propi[oa]|únic[oa]|buen|buena|pobre|ex",
            behind=r"delegad[oa]|[a-zà-ÿ]{3,}(?:ales|ico|icos|anos|enses?|ivo|ivos|arios?|eñ[oa]s?|ís|íes)|(?:municipal|local|civil|nacional|general|regional|policial|judicial|sindical|electoral|federal|estatal|público|pública|privada|ejecutiva|directiva|rus[oa]|alemán|alemana|inglés|inglesa|francés|francesa|italian[oa]|american[oa]|chin[oa]|español|española|armad[oa]|encapuchad[oa]|enmascarad[oa]|her[oi]d[oa]|jubilad[oa]|retirad[oa]|despedid[oa])s?",
            loose=r"[Ss]ra?\.|[Ss]rta\.|[Dd]ra?\.|otr[oa]s?|mism[oa]s?|primer[oa]?s?|últim[oa]s?|propi[oa]s?|dos|tres|cuatro|nuev[oa]s?|segund[oa]|tercer[oa]?|únic[oa]",
            endings=(r"(?:ó|aron|a|an|ará|arán|aba|aban|ado)", r"(?:ió|ieron|e|en|erá|irá|erán|irán|ía|ían|ido)"),
            have=r"ha|han|había|habían",
            small=r"no|se|lo|la|le|les|los|las|ya|también|nunca|luego|además",
            gave=r"vend(?:ió|ieron|e|en|id[oa]s?)|don(?:ó|aron|a|ad[oa]s?)|ced(?:ió|ieron|e|en|id[oa]s?)|leg(?:ó|aron|ad[oa]s?)|entreg(?:ó|aron|a|ad[oa]s?)|regal(?:ó|aron|ad[oa]s?)|ofrec(?:ió|ieron|e|id[oa]s?)|pag(?:ó|aron|ad[oa]s?)|conced(?:ió|ieron|e|id[oa]s?)|adjudic(?:ó|aron|ad[oa]s?)|encarg(?:ó|aron|ad[oa]s?)|transf(?:irió|irieron|erid[oa]s?)|otorg(?:ó|aron|ad[oa]s?)|alquil(?:ó|aron|ad[oa]s?)|arrend(?:ó|aron|ad[oa]s?)|devolv(?:ió|ieron)|devuelt[oa]s?|confi(?:ó|ad[oa]s?)|envi(?:ó|aron|ad[oa]s?)|prest(?:ó|aron|ad[oa]s?)|dej(?:ó|aron)",
            to=r"al|a la|a los|a las|a una?|a (?:su|sus|otr[oa])",
            got=r"compr(?:ó|aron|ad[oa]s?)|adquir(?:ió|ieron|id[oa]s?)|recib(?:ió|ieron|id[oa]s?|e)|hered(?:ó|ad[oa]s?)|alquil(?:ó|ad[oa]s?)|obtuv(?:o|ieron)|obtenid[oa]s?",
            got_from=r"al|a la|a los|a las|a una?|a su|de una?",
            asked=r"pid(?:ió|ieron|e|en) (?:a |al )|inst(?:ó|aron) (?:a |al )|demand(?:ó|aron) (?:a |al )|denunci(?:ó|aron) (?:a |al )|exig(?:ió|ieron) (?:a |al )|acus(?:ó|aron) (?:a |al )|contra",
            one_by_ending=r"[a-zñáéíóú]{3,}(?:[aei]dor|ista|ólog[oa])",
            many_by_ending=r"[a-zñáéíóú]{3,}(?:[aei]dores|istas|ólog[oa]s)",
            verb=verb,
            feminine=_feminine,
            plural=_plural,
        ),
    )
