"""French nouns for who acts without a name (unnamed.toml) and what stands around them: "les pompiers", "quatre salariés", "sa mère"."""

from __future__ import annotations

from pathlib import Path

from timeline.events.unnamed_words import UnnamedWords
from timeline.languages.romance_unnamed import Around, other_ending
from timeline.languages.romance_unnamed import unnamed_words as romance

_FEMININE = {"teur": "trice", "eur": "euse", "ier": "ière", "ien": "ienne", "if": "ive", "iste": "iste", "e": "e", "s": "se"}


def _feminine(word: str) -> str:
    return other_ending(word, _FEMININE) or f"{word}e"


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "z")):
        return word
    if word.endswith(("eau", "eu")):
        return f"{word}x"
    return f"{word[:-1]}ux" if word.endswith("al") else f"{word}s"


def unnamed_words(verb: str) -> UnnamedWords:
    """The patterns, with that of the verbs that the grammar of French has."""
    return romance(
        Path(__file__).parent,
        Around(
            the_one=r"le|la|l['’]|ce|cet|cette|du|au|chaque|aucune?",
            the_many=r"les|aux|ces",
            a=r"une?|d['’]une?",
            some=r"plusieurs|quelques|quelque \d[\d ]*|de nombreux|de nombreuses|certaine?s|(?:une )?(?:dizaine|douzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)s? (?:de|d['’])|des (?:dizaines|centaines|milliers) (?:de|d['’])|deux autres",
            about=r"environ|quelque|près de|plus de|moins de|au moins|jusqu’à|les quelque",
            numbers=r"(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:-et-|-| et )(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)|quatre-vingts?|soixante-dix|(?:(?:deux|trois|quatre|cinq|dix|vingt|cent) )?mille|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|trente|quarante|cinquante|soixante|cent|(?:deux|trois|quatre|cinq|six|sept|huit|neuf) cents|\d{1,3}(?:[  .]\d{3})*",
            any_of_many="des",
            own=r"son|sa|ses|leurs?|mon|ma|mes|notre|nos|votre|vos",
            of=r"de la|de l['’]|du|de|d['’]",
            of_the=r"de la|de l['’]|du|des",
            called=r"nommée?|appelée?|dénommée?|surnommée?|identifiée? comme",
            by_name=r"de la|de l['’]|du|des|de|d['’]",
            aside=r"sans|grâce à|faute de|selon|comme|en|dans|sur|sous|vers|hors|depuis|malgré|d['’]après|parmi|entre|pour|tel|telle|titre de|qualité de|(?:plus|moins|aussi|autant|même|autre|mieux|pire|tel|tels)(?: \w+)? que|afin",
            inside=r"chez|à la|à l['’]|au|aux|devant|près de|après|avant",
            be=r"est|sont|était|étaient|fut|furent|sera|devint|devient|devenu|devenue|reste|restait|restera|été|être|c['’]est|c['’]était",
            adverbs=r"aussi|alors|désormais|longtemps|toujours|encore|pas|plus|déjà",
            before=r"jeunes?|ancien(?:ne)?s?|vieux|vieille|petite?s?|grande?s?|autres?|nouveaux?|nouvelles?|premi(?:er|ère)s?|derni(?:er|ère)s?|future?s?|propres?|seule?s?|mêmes?|principa(?:l|ux|les?)|plus jeune|plus|deux|trois|quatre|célèbres?|simples?|bons?|bonnes?|pauvres?|riches?|ex|haute?s?|deuxième|troisième|second|seconde|présumés?",
            behind=r"déléguée?|(?!(?:explique|indique|applique|communique|revendique|critique|fabrique|pratique|arrive|prive|signale|installe|révèle|faire|taire|plaire|avais|aurais|étais|rappelle|appelle|complique)\b)[a-zà-ÿ]{3,}(?:al|ale|aux|ales|nel|nelle|nels|nelles|ique|iques|ien|ienne|iens|iennes|ive|ifs|ives|aires?|oises?|ières?)|(?:russe|suisse|belge|turc|turque|grec|grecque|allemand|américain|britannique|anglais|français|espagnol|portugais|japonais|chinois|polonais|afghan|local|locaux|armé|cagoulé|masqué|civil|adjoint|suspect|blessé|retraité)e?s?",
            loose=r"autres?|mêmes?|premi(?:er|ère)s?|derni(?:er|ère)s?|seule?s?|propres?|deux|trois|quatre|plus|nouveaux?|nouvelles?|second|seconde|deuxième|troisième",
            endings=(r"(?:a|èrent|e|ent|era|eront|ait|aient|é)", r"(?:it|irent|ra|ront|ait|aient|u|ent)"),
            have=r"a|ont|avait|avaient|aura|auront",
            small=r"ne|n['’]|l['’]|le|la|les|lui|leur|s['’]|se|y|en|aussi|également|alors|ensuite|toujours|donc",
            gave=r"vend(?:ent|it|irent|us?|ues?|ait)?|cèdent?|céd(?:a|èrent|ée?s?)|lègu(?:e|ent)|légu(?:a|èrent|ée?s?)|offr(?:e|ent|it|irent)|offert(?:e?s?)|remet(?:tent)?|remi(?:t|rent|ses?|s)|vers(?:e|a|èrent|ée?s?)|lou(?:e|a|èrent|ée?s?)|confi(?:e|a|èrent|ée?s?)|propos(?:a|ée?s?)|accord(?:e|a|èrent|ée?s?)|rend(?:it|irent|ue?s?)|prêt(?:a|ée?s?)|restitu(?:e|a|ée?s?)|rétrocéd(?:a|ée?s?)|transf(?:ère|éra|érée?s?)",
            to=r"à la|à l['’]|au|aux|à une?|à des|à (?:son|sa|ses|leurs?)",
            got=r"achet(?:a|èrent|ée?s?)|achète|reçu(?:e?s?|t|rent)|reçoit|hérit(?:a|ée?s?)|lou(?:a|ée?s?)|obt(?:int|enue?s?|ient)|rach(?:ète|eta|etée?s?)|acquis(?:e?s?)?|acqui(?:t|rent)",
            got_from=r"à la|à l['’]|au|aux|à une?|à (?:son|sa|ses)|d['’]une?|auprès d['’]une?|auprès de la|auprès du|auprès des",
            asked=r"demand(?:e|a|é|èrent) |poursui(?:t|vi) |attaqu(?:e|a|é) |accus(?:e|a|é) |assign(?:e|a|é) |contre",
            one_by_ending=r"[a-zàâçéèêëîïôûù]{3,}(?:iste|ologue)",
            many_by_ending=r"[a-zàâçéèêëîïôûù]{3,}(?:istes|ologues)",
            bears_name=r"(?P<town>ville|village|commune)|société|entreprise|firme|maison|groupe|compagnie|association|fondation|syndicat|club|collectif|coopérative|agence|cabinet|banque|boulangerie|boucherie|brasserie|imprimerie|librairie|usine|filature|"
            r"manufacture|menuiserie|scierie|éditeur|constructeur|opérateur|hôtel|restaurant|café|parti|orchestre|chorale|famille|garage|laboratoire|institut",
            verb=verb,
            feminine=_feminine,
            plural=_plural,
        ),
    )
