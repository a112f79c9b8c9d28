"""Words by which Dutch looks back or ahead: the finite verb in the second place or at the end, and what is planned."""

from __future__ import annotations

from timeline import patterns as re
from timeline.times.cues import TenseCues, any_of

_AHEAD = (
    "zal|zullen|zullen er|gaat|gaan|wordt|worden|moet|moeten|kan|kunnen|wil|willen|mag|mogen|zou|zouden|hoopt|hopen|verwacht|verwachten|plant|plannen|van plan|is gepland|gepland|geplande|voorzien|begint|beginnen|start|"
    "starten|eindigt|opent|openen|vindt|vinden|komt|komen|treedt|treden|speelt|spelen|lanceert|brengt|brengen|presenteert|verschijnt|volgt|beslist|vergadert|stemt|stemmen|sluit|sluiten|reist|"
    "naar verwachting|vermoedelijk|graag|gelieve|s\\.v\\.p\\.|svp|laten we|laat ons|zien we|zie je|zien elkaar|spreken we af|doe|ga|kom|zie|bel|neem|vertrek|vertrekt|vertrekken|verschijnen|uiterlijk|deadline|binnenkort|blijft|blijven|spreekt|praat|praten|bezoekt|bezoeken|overlegt|debatteert|ligt in de winkel|houdt|houden|organiseert"
).split("|")
STRONG = (
    "was|waren|werd|werden|had|hadden|gaf|gaven|kwam|kwamen|ging|gingen|stond|stonden|lag|lagen|vond|vonden|nam|namen|zag|zagen|sprak|spraken|trof|trad|traden|stierf|stierven|viel|vielen|verloor|verloren|won|"
    "wonnen|begon|begonnen|schreef|schreven|bleef|bleven|riep|riepen|liep|liepen|liet|lieten|hield|hielden|trok|trokken|vloog|vlogen|vluchtte|sloeg|sloegen|droeg|reed|reden|steeg|stegen|zonk|brak|braken|"
    "greep|bood|boden|sloot|sloten|verliet|verlieten|kreeg|kregen|ontstond|ontstonden|verscheen|verschenen|beval|besloot|besloten|verbood|gebeurde|lukte|dwong|dronk|at|zat|zaten|las|bad|schiep|wierp|hielp|gold|"
    "schoot|schoten|deed|deden|hief|wees|week|leed|sneed|bestond|bestonden|verdween|verdwenen|ving|hing|heette|leek|leken|bracht|brachten|dacht|dachten|kocht|kochten|zocht|wist|wisten|kon|konden|moest|moesten|"
    "wilde|wilden|mocht|mochten|zei|zeiden|overleed|overleden|onderging|verkocht|verkochten|koos|kozen|loog|bezweek|begreep|bewees|dreef|onthulde|sloot|trokken|vroeg|vroegen|overtrof|vertrok|vertrokken|ontving|ontvingen|verwierf|verwierven|overwon|overwonnen|bedroeg|beschreef|beschreven|"
    "bedroog|beging|begingen|begroef|begroeven|behield|behielden|beschoot|besprak|bespraken|bestreed|betrad|betraden|betrof|bevond|bevonden|bevroor|bewoog|bezat|bezaten|doorbrak|doorstond|drong|drongen|floot|"
    "genoot|gleed|gleden|herkreeg|herriep|hernam|klonk|klonken|kromp|kroop|kropen|omkwam|omkwamen|onderbrak|onderschreef|ondervond|onderwierp|ontbrak|onthield|ontkwam|ontkwamen|ontnam|ontnamen|ontsloeg|ontsloegen|"
    "ontvluchtte|overkwam|overschreed|oversteeg|overviel|overvielen|prees|prezen|rees|rezen|schold|scholden|schonk|schonken|schrok|schrokken|sliep|sliepen|smolt|smolten|spoot|spoten|stonk|stootte|streed|streden|"
    "verbleef|verbleven|verdreef|verdronk|vergat|vergaten|verhief|verkreeg|vernam|vernamen|verried|versloeg|versloegen|verstond|verving|vervingen|verviel|vervielen|verwees|verzocht|verzon|verzweeg|voldeed|voorkwam|"
    "voorzag|vroor|waaide|weerhield|wierpen|woog|wogen|zond|zong|zongen|zweeg|zwegen|zwierf|zwierven|zwoer|zwoeren|zwom|zwommen|ontwierp|ontwierpen|herrees|herrezen|verrees|verrezen|zegde|zegden|beklom|beklommen|klom|klommen|blies|bliezen|opblies|groef|groeven|kneep|knepen|hielpen|stak|sprong|sprongen|zwol|troffen|bedierf|bedierven|vingen|hingen|droegen|joeg|joegen|zonken|genas|genazen|lazen|"
    "aten|bevalen|schoor|schoren|goot|goten|zoog|schoof|schoven|stoof|verging|vergingen|bewogen|sneden|gleed|gleden|vlochten|vlocht|ontbond|verbond|ontsprong|ontsprongen|verzwolg|ontglipte|besprong|verschoof|ontvluchtten|ontstak|ontstaken|verbrak|verbraken|ontbood|gebood|bezon|herzag|voorzagen"
)
WEAK = (
    "maakte|stelde|deelde|meldde|voerde|zette|verklaarde|eiste|volgde|bereikte|richtte|opende|bezocht|kondigde|bevestigde|veroordeelde|doodde|vocht|stortte|bekritiseerde|benadrukte|veroverde|bezette|startte|"
    "landde|eindigde|duurde|leefde|woonde|werkte|speelde|stemde|reageerde|waarschuwde|dreigde|ruimde|stuurde|betaalde|verhoogde|verlaagde|kostte|toonde|hoorde|voelde|geloofde|ontplofte|protesteerde|"
    "demonstreerde|capituleerde|arresteerde|stopte|haalde|legde|vierde|publiceerde|ondertekende|trouwde|studeerde|wisselde|keerde|reisde|klaagde|noemde|herinnerde|ontdekte|redde|raakte|vernietigde|mislukte|"
    "probeerde|wachtte|weigerde|benoemde|veranderde|bouwde|vertelde|schatte|lanceerde|introduceerde|presenteerde|produceerde|kondigden|meldden|voegde|rapporteerde|leverde|daalde|groeide|steeg|explodeerde|vestigde|"
    "bekende|erfde|kapseisde|verhuisde|slipte|beviel|bevielen|voer|voeren|dook|doken|fietsten|dansten|miste|misten|plaatsten|botsten|eisten|woonden|leenden|toonden|meenden|kenden|renden|dienden|"
    "lekte|lekten|lachte|lachten|bezochten|verzette|verzetten|leidden|crashte|crashten|pakte|pakten|hakte|hakten|bakte|kapte|kapten|dekte|strekte|wekte|wekten"
)
_WEAK_TOO = (  # more pasts of verbs, which tell which way a clause looks
    "diende stapte tekende plantte leende spaarde kookte danste fietste gebruikte verhuurde huurde miste pakte plaatste regelde sloopte telde verbouwde verdiende verfde verwoestte viste vulde wandelde zaaide zorgde "
    "zwaaide botste belandde strandde overhandigde ondervroeg vorderde verkende verdedigde verzamelde zamelde kraakte lekte brandde redeneerde renoveerde schorste staakte steunde stuitte treurde troostte twijfelde "
    "uitte verbrandde verdeelde verkleedde verleende verplichtte verrichtte verspreidde vervoerde vreesde wisselde woedde zegde zegende onthulde verloofde haastte hoopte hakte klopte knipte merkte mengde naaide oogstte "
    "opperde pleitte rekende rende rolde rookte schilderde schopte slaagde snelde splitste trainde trommelde tuimelde vergaderde verhoorde verjaagde verloofde vermeldde vluchtte voltooide weidde wekte zeilde"
)
PARTS = (  # what a verb is separated from: "keurde [goed]", "[goed]gekeurd"
    "aan|af|op|uit|in|toe|mee|bij|door|over|voor|terug|weg|neer|om|goed|vast|bekend|vrij|stil|stop|samen|plaats|kennis|binnen|buiten|rond|gelijk|open|dicht|los|tegen|tentoon|bijeen|deel|gevangen|klaar|leeg|kwijt|"
    "voort|thuis|schoon|droog|na|om(?:ver|hoog|laag)|uiteen|ineen|voor(?:bij|uit)|achter(?:uit|na)?|waar|recht|zeker|veilig|bloot|kapot|stuk|lam|plat|dood|groot|zwart"
)
_PARTICIPLE = rf"(?:(?:{PARTS})?ge[a-zëï]{{2,}}(?:d|t|en)|(?:ver|be|ont|her|er)[a-zëï]{{3,}}(?:d|t|en))"
_INFINITIVES = r"(?:blijven|laten|gaan|komen|staan|zitten|liggen|kunnen|moeten|willen|mogen|zien|horen) [a-zëï]+en"  # "is blijven liggen"
_PAST = [
    *STRONG.split("|"),
    *WEAK.split("|"),
    *(f"{word}n" for word in WEAK.split("|") if word.endswith("e")),
    r"\w{2,}(?:eerde|eerden)",
    rf"(?:{'|'.join(_WEAK_TOO.split())})n?",
    rf"(?:heeft|hebben|heb|is|zijn) [^.;!?]{{0,90}}?(?<!\w)(?:{_INFINITIVES}|{_PARTICIPLE})",
    "heeft|hebben",
    r"(?<=['\"”’] )[a-zëï]{4,}(?:de|te)|(?<=['\"”’], )[a-zëï]{4,}(?:de|te)",  # behind a quotation: a verb of saying
    "geboren|overleden|gestorven|gedood|vermoord|gearresteerd|aangekondigd|bekendgemaakt",
]

_SAID_TO_HAVE = (  # "zou in de nacht hebben ingebroken"
    r"(?<!\w)(?:zou|zouden|zal|zullen|moet|moeten|kan|kunnen)(?=(?:[^.;:!?]|(?<=\d)\.){0,160}?(?:(?:hebben|zijn) \w{0,6}(?:ge|ver|be|ont|er|over|onder)\w{3,}(?:d|t|en)|\w(?:d|t|en) (?:hebben|zijn))(?!\w))"
)

TENSE = TenseCues(
    cue=re.compile(
        rf"(?P<future>(?!{_SAID_TO_HAVE})(?:(?<!\w)(?:is|zijn|staat|staan) (?:[\w.]+ ){{0,5}}?(?:gepland|ingepland|voorzien|vastgesteld)(?!\w)|{any_of(_AHEAD)}))|(?P<past>{_SAID_TO_HAVE}|{any_of(_PAST)})|(?P<modal>(?!))"
    ),
    past_verb_on=re.compile(rf"(?<!\w)(?:{STRONG}|{WEAK})(?: [a-zëï]+)? (?:in|op)(?: ongeveer| rond)? $"),
    called_off=re.compile(r"[^.;]{0,24}\b(?:werd|is|zijn|werden) (?:afgelast|uitgesteld|geschrapt|afgezegd)\b"),
    put_off=re.compile(r"\b(?:uitgesteld|verlengd|verschoven|opgeschort|verdaagd|verplaatst)\b[^,;.]* (?:tot|naar) $"),
    clause_break=re.compile(r"[,;:] |\b(?:en|maar|dat|toen|nadat|omdat|terwijl|of)\b"),
    other_clause=re.compile(r"[,;:] |\b(?:en|maar|die|dat|toen|nadat|waar)\b"),
    with_effect=re.compile(r"\b(?:met ingang van|ingaande)(?: op)? $"),
    effective=re.compile(r"\b(?:met ingang van|vanaf|per|ingaande|uiterlijk)(?: op)? $"),
    infinitive=re.compile(r"\bte [a-zëï]+en\b"),
    coming=re.compile(r"\b(?:komt|kwam|is|was|volgt|volgde|valt|viel|ligt|lag)(?: slechts| net| precies| bijna| ongeveer)* $"),
    ahead=re.compile(r"\b(?:(?:zal|zullen|gaat|gaan|is gepland|zijn gepland|wordt verwacht)\b|(?:is|zijn) op $)"),
    plans=re.compile(
        r"\b(?:besluit|besloot|besloten|stelt|stelde|voorgesteld|kondigt|kondigde|aangekondigd|plant|plannen|vraagt|vroeg|verzoekt|verzocht|adviseert|adviseerde|biedt|bood|afgesproken)\b"
        r"[^.;:!?\0]{0,90}(?:\0[^.;:!?\0]{0,90}\bte [a-zëï]+n\b|\bte [a-zëï]+n (?:naar|tot|in|op|voor|per) (?:de |het )?\0)"
    ),
    from_on=re.compile(r"\bvanaf $"),
    arranged=re.compile(
        r"\b(?:(?:is|zijn|heeft|hebben)(?!(?:[^.;!?]|\.(?=\d)){0,160}?\b(?:\w{0,10}ge[a-zëï]{2,}(?:d|t|en)|\w{0,6}(?:ver|be|ont|her|er)[a-zëï]{3,}(?:d|t|en))\b)|doet|doen|bezoekt|bezoeken|ontvangt|ontvangen|beslist|beslissen|gaat|gaan|rijdt|rijden|krijgt|krijgen|maakt|maken|geeft|geven|viert|vieren|kiest|kiezen|buigt|buigen|"
        r"hoort|velt|verhoort|neemt|nemen|staat|staan|ligt|trekt|trekken|reist|reizen|stapt|stappen|zit|zingt|draait|draaien|toont|tonen|demonstreren|staken|staakt|herdenkt|herdenken|opent|dient|dienen|overhandigt|ontvangt|leest|huldigt|onthult|zegent|"
        r"(?!(?:dronken|aten|lazen|hielpen|schoten|hieven|wezen|leden|sneden|hingen|wisten|zonken|grepen|dwongen|logen|bewezen|dreven) )[a-zëï]+(?<![dt])en (?:we|wij)|(?!(?:toen|waar|omdat|nadat|want|maar) )[a-zëï]{3,}(?<![dt]e) ik)\b"
    ),
    holds=re.compile(r"\b(?:is|zijn|heeft|hebben|geldt|gelden|loopt|lopen|staat|staan|ligt|liggen|blijft|blijven)\b"),
)
