"""Words by which a French text says how its times hang together: ends of ranges, order, speech."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.fr.accents import ACCENTS
from timeline.model import Side
from timeline.times.cues import DiscourseCues

_HAD = (
    r"(?:(?:avait|avaient|avais|avions)(?: (?:pas|déjà|encore|jamais|même|aussi|également))? (?:été )?\w+(?:é|és|ée|ées|i|is|it|ie|u|us|ue|ues|ert|erte|aint|eint|ort)"
    r"|(?:était|étaient|étais) (?:(?:venu|parti|arrivé|mort|entré|sorti|revenu|retourné|tombé|décédé|devenu|passé|monté|rentré)e?s?))"
)
_WORD = r"(?: (?!(?:et|mais|qui|que|dont|quand|lorsque|où)\b)[^\s,;:.]+)"

DISCOURSE = DiscourseCues(
    pluperfect=re.compile(rf"\b{_HAD}\b{_WORD}{{0,10}} $"),
    pluperfect_behind=re.compile(rf",?{_WORD}{{0,6}}? {_HAD}\b"),
    either=re.compile(r" ou (?:en |le )?"),
    accents=ACCENTS,
    signal=re.compile(r"(?<![\w-])(depuis|jusqu'(?:en|à|au)|d'ici(?: à| au)?|avant|après|à partir d[ue]|à partir|à compter|dès|au plus tôt|au plus tard|pas plus tard que|plus tard que|à compter du|avant la|après la|pour|au|à)(?: (?:le|la|l'|environ|au moins))? ?$"),
    sides={
        "depuis": Side.SINCE, "au plus tôt": Side.SINCE, "à partir de": Side.SINCE, "à partir": Side.SINCE, "à compter": Side.SINCE, "à partir du": Side.SINCE, "à compter du": Side.SINCE,
        "jusqu'en": Side.UNTIL, "jusqu'à": Side.UNTIL, "jusqu'au": Side.UNTIL, "d'ici": Side.UNTIL, "d'ici à": Side.UNTIL, "d'ici au": Side.UNTIL,
        "au plus tard": Side.UNTIL, "pas plus tard que": Side.UNTIL, "plus tard que": Side.AFTER,
        "avant": Side.BEFORE, "avant la": Side.BEFORE, "après": Side.AFTER, "après la": Side.AFTER,
    },
    starts=frozenset({"à partir", "à compter", "au plus tôt", "à partir de", "à partir du", "à compter du"}),
    goes_on=re.compile(r"(?:;|, (?:et|mais|puis|et puis)) (?:puis |ensuite )?(?:en|au|à|le|dès|vers)?(?: début| fin| mi)?(?: le| la)? ?$"),
    relative=re.compile(r"\b(?:qui|dont|lequel|laquelle|depuis|remonte|date de|datant)\b"),
    lasting=re.compile(r"\bjusqu['’]"),
    clause_after=re.compile(""),  # no date stands before the noun that it belongs to
    link=re.compile(r" ?(-|(?<!\d\d\d\d)/|à|au|et|jusqu'au|jusqu'en|jusqu'à) ?(?:le |la |l'|environ |vers )?$"),
    opened_links=frozenset({"et"}),
    says_which=re.compile(r"(?<![\w-])(?:de|du|des|d'|pour|à|au)(?: le| la| l')? ?$"),
    opener=re.compile(r"(?<![\w-])(du|de|d'|entre|des)(?: le| la| l')? ?$"),
    between=frozenset({"entre"}),
    to=frozenset({"à", "au"}),
    same_year=re.compile(r" ?(?:-|/|à|au|et|ou|,|jusqu'au|puis)(?: ?(?:en|le|la|au|du|à la|dès|début|fin|mi-))* ?$"),
    shortly=re.compile(r"\b(?:peu|juste|quelques minutes|quelques instants|quelques heures) $"),
    dies=re.compile(r"\b(?:mourut|(?:est|sont) (?:\w+ )?morte?s?|décédée?s?|décéda|s'est éteinte?|s'éteignit|nous (?:a|ont) quittée?s?|(?:a )?rendu l'âme|succomb(?:a|é))\b"),
    of_a_law=re.compile(r"\b(?:loi|décret|ordonnance|arrêté|directive|règlement)s? (?:\S+ ){0,3}du $"),
    of_a_life=re.compile(r"(?<!fut )(?<!été )(?<!furent )(?<!est )(?<!sont )\b(?:née?|naquit|fondée?|créée?|construite?|bâtie?|ouverte?|lancée?|depuis|élue?|arrivée?)s?\b[^,;.]{0,24}$"),
    after_or_before=re.compile(r" (?:(?P<after>après)|(?P<before>avant)) "),
    aside=re.compile(r", (?:juste |seulement |environ |presque )?$"),
    order=re.compile(r"\b((?P<later>plus tard|ensuite|puis|après)|auparavant|plus tôt),?(?: (?:en|le|au|à))? $"),
    a_year_back=re.compile(r"il y a un an|un an (?:plus tôt|avant|auparavant)"),
    same_period=re.compile(r"\bmême (?:période|époque|(?P<quarter>trimestre)|(?P<half>semestre)|(?P<month>mois)) "),
    back=re.compile(r"\b(?:plus tôt|avant|auparavant|précédent|précédente|il y a)\b"),
    looking_back=re.compile(r"\b(?:avait|avaient|avions) (?:\w+ ){1,4}(?:en|depuis|dès) (?:\w+ )?$"),
    in_print=re.compile(r"\b(?:publiée?s?|parue?s?|paru|diffusée?s?)(?: (?:en|le))? $"),
    plan=re.compile(r"\b(?:prévue?s?|programmée?s?|attendue?s?|projet|projets|espère|espèrent|objectif)\b[^.;]*$"),
    side_behind={Side.SINCE: re.compile(r" (?:ou|et) (?:plus tard|après|ultérieurement|au-delà)\b")},
    negated=re.compile(r"(?:\b(?:ne|non|pas|jamais)\b|\bn'(?!importe))[^.,;:()]{0,60}$"),
    any_day=re.compile(r"(?:^|\W)(?:un|chaque|tous les) $"),
    speech=re.compile(
        r"\b(?:dit|déclare|déclaré|déclara|affirme|affirmé|affirma|ajoute|ajouté|ajouta|explique|expliqué|expliqua|annonce|annoncé|annonça|écrit|écrivait|écrivit|disait|expliquait|racontait|affirmait|promet|promis|promettait|raconte|raconté|"
        r"raconta|précise|précisé|précisa|souligne|souligné|indique|indiqué|estime|estimé|assure|assuré|confie|confié|lance|lancé|répond|répondu|interview|entretien|discours|communiqué)\b"
    ),
)  # fmt: skip
