"""Words by which Italian looks back or ahead."""

from __future__ import annotations

from timeline import patterns as re
from timeline.languages.romance_times import past_verb_on
from timeline.times.cues import TenseCues

_PARTICIPLE = r"\w+(?:ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|sto|sta|sti|ste|tto|tta|tti|tte|rto|rta|rti|rte|rso|rsa|rsi|rse|eso|esa|esi|ese|uso|usa|usi|use|nto|nta|nti|nte|lto|lta|sso|ssa|ssi|sse)"
_DAYS = "(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)"
_MONTHS = "(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)"
# "parte" behind these is a part, "in parte", "gran parte", "prese parte", and "visita" a visit
_LEAVES = (
    "parte"
    + "".join(
        rf"(?<!\b{word} parte)"
        for word in "la una in da a per di ogni gran grande maggior maggiore buona larga ampia piccola altra d'altra prima seconda terza quarta ultima prossima "
        "qualche nessuna questa quella sua mia nostra loro prendere prende prendono prese presero preso prendeva fare fa fanno fece fecero fatto faceva facevano far "
        "tale minima discreta notevole ingente cospicua".split()
    )
    + r"parte(?! (?:di|del|dello|della|dei|degli|delle)\b| d(?:ell)?['’])"
)
FUTURE_VERB = r"\w{2,}(?:erà|arà|irà|drà|vrà|rrà|[aei]ra'|[dvr]ra'|eranno|aranno|iranno|dranno|vranno|rranno)"
_PAST = (
    rf"(?<!essere )(?<!sia )(?<!siano )(?!previst|fissat|convocat|programmat|rinviat|attes){_PARTICIPLE}(?= (?:{_DAYS}|(?:a|in|nel|lo scorso) {_MONTHS})\b)",
    rf"(?:ha|hanno|ho|abbiamo|aveva|avevano|è|e'|sono|era|erano|si è|si sono) (?:\w+mente |già |anche |poi |ancora |subito |stato |stata |stati |state )*{_PARTICIPLE}",
    r"\w{2,}(?:ò|arono|irono|erono|ettero|ssero|sero)",
    r"fu|furono|ebbe|ebbero|disse|dissero|fece|fecero|venne|vennero|prese|presero|mise|misero|vide|videro|nacque|morì|scrisse|chiese|decise|chiuse|vinse|perse|rimase|"
    r"dimise|promise|permise|trasmise|ammise|commise|emise|apprese|descrisse|iscrisse|condusse|produsse|ridusse|tradusse|introdusse|spinse|respinse|convinse|"
    r"dipinse|raggiunse|aggiunse|assunse|raccolse|accolse|tolse|rivolse|svolse|sciolse|risolse|successe|lesse|elesse|resse|visse|distrusse|pose|propose|espose|"
    r"impose|dispose|rispose|ruppe|interruppe|ottenne|mantenne|sostenne|avvenne|divenne|intervenne|accadde|crebbe|conobbe|riconobbe|sconfisse|discusse|"
    r"espresse|concesse|trascorse|percorse|uccise|scese|"
    r"cadde|giunse|tenne|volle|seppe|\w{2,}ì(?<!così)(?<!lunedì)(?<!martedì)(?<!mercoledì)(?<!giovedì)(?<!venerdì)|era|erano|aveva|avevano|\w{3,}(?:ava|avano|eva|evano|iva|ivano)",
)
_FUTURE = (
    rf"per(?= {_DAYS})",
    r"\w{2,}iamoci",
    rf"{FUTURE_VERB}(?: {_PARTICIPLE}| chius[oaie])?",
    rf"(?:inizia|iniziano|comincia|{_LEAVES}|si apre|si chiude|si riunisce|si riuniscono|si vota|si svolge|si tiene|scade|riapre|termina|entra in vigore|ha luogo|gioca)(?= (?:questo |il |domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica))",
    r"serve|servono|occorre|vi prego|si prega|per favore|per cortesia|ci vediamo|ci troviamo|ci sentiamo|ti aspetto|vi aspetto|sarà|saranno|farà|faranno|avrà|avranno|dovrà|dovranno|dovrebbe|dovrebbero|potrebbe|è prevista?o?|è previsto|è prevista|sono previsti|sono previste|prevede|prevedono|intende|intendono|(?<!\bsi )dev(?:e|ono)|(?<=\bsi )dev(?:e|ono)(?= \w+[aei]r(?:e|si))|"
    r"si terrà|scadrà|in programma|è atteso|è attesa|è fissata?o?|sara'|dovra'|avra'|\w{2,}era'",
    rf"apre|aprono|riapre|riaprono|riapriamo|apriamo|chiude|chiudono|comincia|cominciano|inizia|iniziano|{_LEAVES}|partono|termina|terminano|debutta|debuttano|riprende|riprendono|gioca|giocano",
)
TENSE = TenseCues.of(
    _PAST,
    _FUTURE,
    past_verb_on=past_verb_on(_PAST, FUTURE_VERB, r"a|ad|in|nel|nello|il", r"\w{2,}[aei]r(?:e|si|l[oaie])"),
    put_off=re.compile(
        r"\b(?:fissat[oaie]|convocat[oaie]|previst[oaie]|programmat[oaie]|rinviat[oaie]|rimandat[oaie]|prorogat[oaie]|posticipat[oaie]|slittat[oaie]|spostat[oaie]|sposta|slitta|rinvia)\b[^,;.]* (?:a|al|per|per il|fino al|all'|alla) ?$"
    ),
    called_off=re.compile(r"[^.;]{0,24}\b(?:è stat[oa]|sono stat[ie]|fu) (?:annullat[oaie]|sospes[oaie]|rinviat[oaie])\b"),
    other_clause=re.compile(r"[,;:] |\b(?:e|ma|che|chi|quando|dove|dopo|mentre)\b"),
    clause_break=re.compile(r"[,;:] |\b(?:e|ma)\b"),
    with_effect=re.compile(r"\bcon (?:effetto|decorrenza) (?:dal|dall'|da) ?$"),
    effective=re.compile(r"\b(?:a partire dal|a decorrere dal|con effetto dal) ?$"),
    ahead=re.compile(rf"\b(?:(?:è previst[oa]|sono previst[ie]|{FUTURE_VERB})(?!\w)|(?:è|sono) il $)"),
    plans=re.compile(
        r"\b(?:decid\w+|decis\w+|propon\w+|propos\w+|deliber\w+|chied\w+|chiest\w+|preved\w+|previst\w+|promett\w+|promess\w+|raccomand\w+|progett\w+|concord\w+)\b[^.;:!?\0]{0,40}?\b(?!aver|esser)[a-zà-ÿ]{2,}[aei]re\b[^.;:!?\0]{0,80}\0"
    ),
    from_on=re.compile(r"\ba partire da(?:l|lla|ll['’])? ?$"),
    arranged=re.compile(
        rf"(?<!\w)(?:è(?= (?:fissat[oa] |previst[oa] )?(?:per )?(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\b)|c'è|ci sono|(?<!\bla )(?<!\buna )(?<!\bin )visita|visitano|decide|decidono|riceve|ricevono|gioca|giocano|vota|votano|{_LEAVES}|partono|arriva|arrivano|presenta|presentano|incontra|incontrano|elegge|esamina|discute|"
        r"discutono|inaugura|ospita|ospitano|affronta|affrontano|si tiene|si tengono|si vota|si celebra|si riunisce|torna|tornano|scioperano|interroga|sentenzia|emette)(?!\w)"
    ),
    holds=re.compile(r"(?<!\w)(?:è|sono|ha|hanno|resta|restano|rimane|rimangono|vige|funziona|funzionano)\b"),
)
