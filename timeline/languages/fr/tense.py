"""Words by which French looks back or ahead."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.romance_times import past_verb_on
from timeline.times.cues import TenseCues

_PARTICIPLE = r"(?!jusqu)\w*(?:[éiu]e?s?|is|ise|ises|it|ite|its|ites|ert|erte|erts|ertes|eint|ort|orte|orts|ortes)"
_AUXILIARY_PAST = r"(?:a|ont|as|avons|avez|avait|avaient|eut|eurent|est|sont|était|étaient|fut|furent|s'est|se sont)"
_DAYS = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_MONTHS = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
FUTURE_VERB = r"\w{2,}(?:era|eront|erons|erez|irai|irez|iront|irons|dra(?<!engendra)|dront|vra|vront|rra|rront|ura(?<!assura)(?<!dura)(?<!jura)(?<!mesura)|uront|ira(?<!retira)(?<!\btira)(?<!attira)(?<!\bétira)(?<!soutira)(?<!inspira)(?<!expira)(?<!admira)(?<!respira))"
_PAST = (
    rf"(?<!être )(?<!sera )(?<!seront )(?<!soit )(?<!soient )(?!prévu|fixé|convoqu|programm|report|attend|lieu|{_DAYS}){_PARTICIPLE}(?<=\w\w\w)(?= (?:{_DAYS}|en {_MONTHS})\b)",
    rf"{_AUXILIARY_PAST} (?:(?:pas|été|aussi|également|déjà|ensuite|enfin|alors|ainsi|notamment|toutefois|finalement|\w+ment|même) )*(?!{_DAYS}\b){_PARTICIPLE}",
    r"\w{3,}(?:èrent|irent|urent|inrent)",
    r"\w{2,}(?:ça|gea|ssa|lla|nna|tta|mma|ppa|cha|qua|gna|fia|nta|sta|rta|nda|rda|ima|ina|ona|ota|ata|ita|uta|osa|usa|isa|eva|iva|ava|uva|ara(?<!sera)|ira(?<=retira)|ora|ura(?<=assura)|tra|dra(?<=engendra)|pta|cta|lta|rma|rva|lva|mba|mbla|nça|bla|gla|fla|pla|ela|ola|ula|ya|ua)",
    r"fut|furent|eut|eurent|dut|put|voulut|vint|vinrent|tint|prit|prirent|mit|mirent|fit|firent|dit|dirent|vit|virent|partit|sortit|mourut|naquit|"
    r"devint|obtint|reçut|perdit|rendit|répondit|entendit|descendit|élut|conclut|lut|courut|parut|apparut|disparut|vécut|but|"
    r"finit|choisit|réussit|saisit|bâtit|périt|subit|ouvrit|offrit|découvrit|souffrit|écrivit|suivit|battit|interdit|permit|promit|remit|soumit|conduisit|"
    r"construisit|détruisit|produisit|traduisit|atteignit|rejoignit|craignit",
    r"était|étaient|avait|avaient|allait|venait|faisait|devait|pouvait|voulait|\w{3,}(?:aient|issait)",
)
_FUTURE = (
    rf"pour(?= {_DAYS})",
    r"\w{3,}ons-nous",
    r"(?:va|vont|allons|allez|vais|devrait|devraient|doit|doivent|pourrait|pourraient|compte|comptent|prévoit|prévoient|espère|espèrent|souhaite|souhaitent) (?:\w+ )?(?:s'|se )?\w+(?:er|ir|re|oir)",
    FUTURE_VERB,
    r"(?:est|sont) (?:\w+ment |toujours )?(?:prévue?s?|attendue?s?|programmée?s?|fixée?s?|convoquée?s?)",
    r"(?:commence|débute|démarre|s'ouvre|se tient|se tiendra|se réunit|s'achève|se termine|expire|entre en vigueur|a lieu|ont lieu|ouvre|rouvre|vote)(?= (?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)\b)",
    r"merci de|merci d'|veuillez|prière de|d'ici|il faut|s'il (?:vous|te) plaît|svp|on se voit|on se retrouve|nous nous voyons|nous nous retrouvons|je t'attends|je vous attends|sera|seront|aura|auront|fera|feront|ira|iront|prévue?s?|attendue?s?|programmée?s?|est fixée?|doit|doivent|prochain|prochaine|rendez-vous|à partir de",
    r"ouvre|ouvrent|rouvre|rouvrent|ferme|ferment|commence|commencent|débute|débutent|s'ouvre|s'ouvrent|s'achève|reprend|reprennent|rouvrons|ouvrons|se tient|a lieu",
)
TENSE = TenseCues.of(
    _PAST,
    _FUTURE,
    past_verb_on=past_verb_on(_PAST, FUTURE_VERB, r"en|au|le|du", r"\w{2,}(?:er|ir|re)"),
    put_off=re.compile(r"\b(?:fixée?s?|convoquée?s?|prévue?s?|programmée?s?|reportée?s?|prolongée?s?|repoussée?s?|ajournée?s?|différée?s?|décalée?s?|déplacée?s?)\b[^,;.]* (?:à|au|pour|pour le|jusqu'au|jusqu'en|jusqu'à) $"),
    called_off=re.compile(r"[^.;]{0,24}\b(?:a|ont) été (?:annulée?s?|reportée?s?)\b"),
    other_clause=re.compile(r"[,;:] |\b(?:et|mais|qui|que|dont|où|quand|lorsque|après)\b"),
    clause_break=re.compile(r"[,;:] |\b(?:et|mais)\b"),
    with_effect=re.compile(r"\b(?:avec|prenant) effet (?:au|à compter du|à partir du|le|du) ?$"),
    effective=re.compile(r"\b(?:à compter d[ue]|à partir d[ue]|dès)(?: le)? $"),
    coming=re.compile(r"\b(?:vient|intervient|survient|marque|suit|tombe)(?: \w+)? $"),
    ahead=re.compile(rf"\b(?:(?:va|vont|doit|doivent|devrait|devraient|sera|seront|aura|auront|ira|iront|(?:est|sont) prévue?s?|{FUTURE_VERB})\b|(?:est|sont) le $)"),
    plans=re.compile(
        r"\b(?:décid\w+|propos\w+|prévoi\w+|prévu\w*|demand\w+|recommand\w+|envisag\w+|promet\w*|promis|annonc\w+ vouloir|souhait\w+|convenu\w*|vot\w+ pour)\b[^.;:!?\0]{0,40}?\b(?!avoir|être)[a-zà-ÿ]{2,}(?:er|ir|re)\b[^.;:!?\0]{0,80}\0"
    ),
    from_on=re.compile(r"\bà partir d(?:u|e|e la)? ?$"),
    arranged=re.compile(
        r"(?<!\w)(?:est(?= (?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)|a lieu|ont lieu|visite|visitent|rend|rendent|reçoit|reçoivent|juge|jugent|tranche|examine|examinent|joue|jouent|affronte|affrontent|accueille|accueillent|vote|votent|part|partent|"
        r"arrive|arrivent|rencontre|rencontrent|présente|présentent|organise|organisent|élit|élisent|entend|entendent|dévoile|tient|tiennent|fête|fêtent|manifestent|statue|décide|décident|inaugure|participe|"
        r"participent|appellent|appelle)(?!\w)"
    ),
    holds=re.compile(r"\b(?:est|sont|a|ont|reste|restent|fonctionne|fonctionnent|demeure|demeurent)\b|\bn['’](?:est|a|ont)\b"),
)  # fmt: skip
