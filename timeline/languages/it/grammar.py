"""The words of Italian clauses: which are verbs, what joins, who says."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.ages import AgeWords
from timeline.languages.it.unnamed import unnamed_words
from timeline.languages.it.words import TIME_WORDS
from timeline.languages.lengths import length_words
from timeline.languages.narrators import NarratorWords, told_by
from timeline.languages.romance import ClauseWords, grammar

# nouns that end as participles do
_NO_PARTICIPLE = r"sabat[oi]|mercat[oi]|soldat[oi]|sindacat[oi]|avvocat[oi]|senat[oi]|pirat[ai]|marit[oi]|debit[oi]|credit[oi]|esercit[oi]|deposit[oi]|compit[oi]|tett[oi]|gatt[oi]|patt[oi]|latte|sette|otto|sotto|port[oi]|test[oi]|rest[oi]|agosto|fest[ae]|cost[ae]|list[ae]|paes[ei]|frances[ei]|ingles[ei]|mes[ei]|chies[ae]|impres[ae]|risultat[oi]|cart[ae]|part[ei]|mort[ei]|fort[ei]|cort[ei]|scus[ae]|limit[ei]|merit[oi]|diritt[oi]|affitt[oi]|delitt[oi]|conflitt[oi]|profitt[oi]|ritratt[oi]|contratt[oi]|artist[aie]|turist[aie]|giornalist[aie]"

_WE = (
    r"[a-z]{2,}(?:ammo|emmo|immo)|[a-z]{2,}(?:avamo|evamo|ivamo)|eravamo"
    r"|(?:sa|av|fa|and|pot|dov|ved|sap|viv|ver|ter|ber|vor|sta|da|rim|cad|par)remo|(?!(?:estremo|supremo)\b)[a-z]{3,}[ei]remo"
)
_OF_US = (  # verbs that say "I" or "we" in their ending
    rf"{_WE}|(?:sa|av|fa|and|pot|dov|ved|sap|ver|vor|sta|da|dorm|part|usc|fin|sent|apr|mor|offr|prend|chied|scriv|mett|legg|vend|scend|spend|perd|corr)[ei]?rò|ero|avevo|facevo|dicevo|stavo|davo"
    r"|(?!(?:bravo|ricavo|scavo|schiavo|incavo|ottavo|favo|avo|bisavo)\b)[a-z]{3,}avo|[a-z]{2,}(?<![i])evo|(?:dorm|sent|fin|cap|sal|usc|part|ven|mor|sub|pul|serv|segu|apr)ivo"
    r"|(?!(?:mai|assai|ormai|guai|notai|operai|solai|telai|macellai|fornai|marinai|pagliai|acciai|gennai|febbrai|minatorai|librai|cartolai|orologiai|calzolai|bottai|lattai|granai|cucchiai|pollai|vivai|semai|viavai|rosai|mugnai|usurai|carbonai|benzinai|giornalai|tabaccai)\b)[a-z]{3,}ai"
    r"|(?:sal|sent|part|dorm|fin|cap|usc|mor|fugg|sub)ii|feci|dissi|presi|misi|vidi|venni|ebbi|fui|seppi|scrissi|chiesi|decisi|rimasi|caddi|tenni|volli|lessi|corsi|persi|vinsi|risposi|conobbi|diedi|stetti|nacqui|vissi|chiusi|raccolsi|scesi|raggiunsi|accorsi|ricevetti|dovetti"
)
_NARRATOR = NarratorWords(
    interview=r"Intervista (?:a|con)|Colloquio con|Conversazione con",
    diary=r"diario|quaderno d(?:i|el|ella|ell['’]) ?(?:un['’]?[ao]? ?)?(?:[a-zà-ÿ]+ ){0,2}(?-i:[A-ZÀ-Þ][^\W\d_]+)|quaderno di un['’oa]? ?[a-zà-ÿ]+",
    noted=r"(?:non )?(?:(?:mi|lo|la|li|le|gli) )?(?!(?:quando|quanto|tutto|vento|cielo|incendio|nuovo|tempo|digiuno)\b)[a-zàèéìòù]{2,}o(?= (?:a|al|alla|il|lo|la|i|gli|le|un|una|uno|mio|mia|in|nel|nella|con|di|del|da|dal|per|che|due|tre|suo|fino|senza|su)\b)",
    to=r"a|al|alla|allo|ai|agli",
    subject=rf"io|noi|(?:ho|abbiamo|siamo)(?= (?:\w+ )?\w+(?:t[oaie]|s[oaie])\b)|sono(?= (?:\w+ )?\w+(?:t|s)[oa]\b)|{_OF_US}",
    object=r"mi|me|ci",
    owner=r"mi[oa]|miei|mie|nostr[oaie]",
    surely=rf"io|noi|mi|me|mi[oa]|miei|mie|nostr[oaie]|ho|abbiamo|{_WE}",
    together=rf"noi|abbiamo|siamo|nostr[oaie]|{_WE}",
    in_list=r"io|me",
    i_am=r"(?:[Ii]o )?[Ss]ono",
    called=r"[Mm]i chiamo|[Ii]l mio nome è|[Ii]o sottoscritt[oa],?",
    alone=r"[Ii]o",
    along=r"con",
    history=r"(?:la )?nostra (?:storia|azienda|bottega|famiglia|scuola)|chi siamo|la storia",
    reports=r"relazione|rapporto|bilancio|verbale|notiziario|bollettino|comunicato|rendiconto",
    author="Autore",
    papers=r"diario|memorie|ricordi|letter[ae]|appunti|quaderno|testimonianza|diario di viaggio|deposizione|dichiarazioni?(?: rese?)?|(?:sommarie )?informazioni rese",
    of=r"di|del|dello|della|dell[’']|d[’']|da|dal|dalla",
    by=r"[Dd]i|DI|[Aa]utor[ei]:|[Tt]esto:",
    sender=r"Da|Mittente",
    wrote=(r"Il(?: giorno)?", "", "ha scritto"),
    wishes=r"(?:ti auguro |vi auguro )?(?:un )?(?:buon[ae]?|felice|felici|lieto) (?:fine settimana|weekend|serata|giornata|pomeriggio|settimana|domenica|natale|pasqua|feste|anno|vacanze)(?: a tutt[ie])?",
    closing=r"[Cc]ordiali saluti|[Dd]istinti saluti|[Cc]on affetto|[Uu]n (?:caro |forte )?(?:abbraccio|saluto)|[Ss]aluti|[Tt]u[oa]|[Bb]aci",
)

_GRAMMAR = grammar(
    ClauseWords(
        unnamed=unnamed_words,
        objects=r"lo|la|l['’]|li|le|gli",
        enclitic=r"(?<=[aei]r)(?:l[oaie]|gli)|(?<=ndo)(?:l[oaie]|gli)",
        datives=r"le|gli",
        owners=r"suo|sua|suoi|sue",
        called={
            "lui": "he",
            "egli": "he",
            "lei": "she",
            "ella": "she",
            "loro": "they",
            "essi": "they",
            "esse": "they",
            "lo": "he",
            "la": "she",
            "l'": "one",
            "l’": "one",
            "li": "they",
            "le": "any/she",
            "gli": "any/he",
            "suo": "one",
            "sua": "one",
            "suoi": "one",
            "sue": "one",
        },
        of_feminine=r"esse",
        comes=r"arriva(?:no)?|scoppia|crolla|brucia|manca(?:no)?|muore|muoiono|nasce|sorge|appare|salta|cade|entrò|salì|scese|presied(?:e|ono|eva|evano|ette)|segu(?:e|ono|ì|irono)|nacque|morì|sorse|apparve|restò|rimase|passò|esplose|crebbe|venne|continuò|proseguì|cessò|migliorò|peggiorò|cambiò|diminuì|tornò|suonò|scomparve|trascorse|intervenne|era stat[oa]|giunse|divenne|arrivò|cominciò|iniziò|uscì|seguì|scoppiò|bastò|toccò|capitò|crollò|bruciò|finì|terminò|mancò|durò|andò|costò|aumentò|calò",
        comes_the=r"chiuse|partì",
        when_alone=r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|primavera|estate|autunno|inverno|ann[oi]|mes[ei]|settiman[ae]|giorn[oi]|mattin[aoe]|ser[ae]|pomeriggio|mezzogiorno|mezzanotte|or[ae]|minut[oi]|secol[oi]|decenni[o]?|volt[ae]|ieri|oggi|stamattina|stasera|stanotte|poi|dopo|allora|adesso|ora|lì|là|qui|qua|inoltre|anche|neppure|presto|appena|prima|più|meno|tardi|già|ancora|sempre|mai|così|sol[oa]|insieme|infine|seguente|successiv[oa]|scors[oa]|prossim[oa]|stess[oa]|precedente|quasi|persino|forse|ma|però|poch[ei]|poco|molto|tanto|subito|intanto|fa|quindi|perciò",
        between=r"solo|soltanto|stess[oa]|non|si|gli|lo|la|li|le|ci|ne|poi|già|anche|mai|mi|se l[oa]|gliel[oa]",
        lengths=length_words(
            TIME_WORDS,
            r"\b(?:(?P<less>(?:in meno|nel giro|nell['’]arco) di|entro)|(?:nei|negli|nelle|nel|durante (?:i|gli|le))) (?:(?P<n>una?|\d+|[a-zà]+) )?(?:un['’])?{UNIT}\b(?(less)| (?:successiv[ioae]|seguent[ie]|che seguirono)\b)",
            asked=r"(?:ordin\w+|condann\w+|obblig\w+|impo(?:se|sero|sto)|ingiun\w+|ingiunto|intim\w+|chiese\w*|chiest[oa]|chied\w+|promise\w*|promess[oa]|impegn\w+|diffid\w+|invit\w+|sollecit\w+|prescri\w+)\b[^.;:]*? (?:(?:di|a|ad|che)(?= \w))",
            may=r"può|possono|potr(?:à|anno)",
        ),
        age_words=AgeWords(
            at=re.compile(
                r"\b(?:[Aa]|[Aa]ll['’]età di|[Qq]uando aveva) (?P<about>(?:circa|quasi) )?(?:appena |soli |solo )?"
                r"(?P<n>\d{1,3}|[a-zé]+) anni\b(?! (?:di|da|dal|dalla|dopo|prima)\b)"
            ),
            birthday=re.compile(
                r"\b(?:[Pp]er il|[Nn]el giorno del|[Ii]n occasione del|festeggiò il) (?:suo|mio) (?P<n>\d{1,3})[°º] compleanno\b"
            ),
            born=re.compile(r"\b(?:[Nn]at[oa]|[Nn]acque|[Nn]asce|nascita)\b"),
            died=re.compile(r"\b(?:morì|mort[oa]|muore|scomparve)\b"),
            person=re.compile(r""),  # a subject need not be said
            number=TIME_WORDS.number,
        ),
        code="it",
        paper_of=r"(?:verbale|seduta|riunione|lettera|nota|relazione)\b[^.;:]{0,30}\bdel(?:l['’])?|datat[ao]",
        agenda=r"punto",
        past=r"poté|batté|combatté|abbatté|ripeté|ha|hanno|ho|abbiamo|siamo|aveva|avevano|è|e['’]|sono|era|erano|fu|furono|ebbe|ebbero|disse|dissero|fece|fecero|venne|vennero|prese|presero|morì|ripresero|(?:mise|vide|nacque|scrisse|chiese|decise|chiuse|vinse|perse|rimase|cadde|giunse|tenne|volle|scelse|colse|raccolse|tolse|spinse|dipinse|rispose|pose|depose|impose|propose|accese|spense|rese|difese|scese|mosse|discusse|trasse|visse|crebbe|conobbe|seppe|diede|stette|(?:man|ot|sos|con|trat|ri|appar|de)tenne|appartenne|(?:di|av|inter|con|pre|pro|per|sopra|ri)venne|[a-zà-ÿ]{2,}dusse|(?:com|op|es|sup|dis|sotto|contrap|esp)pose|espose|dispose|corse|percorse|accorse|raggiunse|aggiunse|assunse|strinse|costrinse|convinse|estinse|respinse|fuse|diffuse|escluse|concluse|incluse|uccise|divise|esplose|ruppe|irruppe|interruppe|piacque|tacque|comparve|sporse|giacque|piovve|bevve|dovette|credette|ricevette|temette|cedette|concedette|espulse|percosse|parve|apparve|scomparve|resse|diresse|distrusse|elesse|lesse|rilesse|espresse|oppresse|represse|soppresse|compresse|concesse|distinse|finse|tinse|emerse|immerse|sommerse|sorse|risorse|porse|volse|rivolse|svolse|sconvolse|coinvolse|travolse|avvolse|sciolse|assolse|dissolse|risolse|accolse|invase|evase|nascose|pianse|punse|promosse|rimosse|commosse|protesse|corresse|rifulse|infisse|crocifisse|sconfisse|affisse|sorrise|rinchiuse|dischiuse|incise|recise|derise|richiese|inchiese|sospese|apprese|sorprese|intraprese|riscosse|smise|promise|compromise|permise|trasmise|ammise|commise|dimise|emise|omise|rimise|sottomise|provvide|previde|rivide|intravide|valse|prevalse|contrasse|estrasse|ritrasse|sottrasse|attrasse|astrasse|distrasse|iscrisse|descrisse|prescrisse|trascrisse|sottoscrisse|trascorse|soccorse|ricorse|concorse|rincorse|occorse|intercorse|redasse|(?<!\ble )(?<!\bdelle )(?<!\balle )(?<!\bnelle )(?<!\bdue )(?:assist|insist|resist|esist|consist|cred|dov|ced|conced|proced|succed|preced|acced|vend|rivend|ricev|perd|tem|ripet|st|ristabil|god|pot|sed|possed|assolv|combatt|batt|abbatt|riflett|tess|gem|frem|pend|compet|splend|rend|accend|spand|permett|cad|decad)ette|(?<!\ble )(?<!\bdelle )(?<!\balle )(?<!\bnelle )(?<!\bdue )(?:riprese|morse|scosse|attese|offese)(?= (?:il|lo|la|i|gli|le|una?|a|possesso|servizio)\b| l['’]))(?:ro)?|(?!(?:così|altresì|\w+dì|lì|sì|tassì)\b)[a-zà-ÿ]{3,}ì|si|[a-zà-ÿ]{2,}(?:ò|arono|irono|erono|ettero|ssero)|[a-zà-ÿ]{2,}ì(?<!edì)(?<!rdì)(?<!osì)|(?!(?:[a-z]*(?:erat|iziat|ernat|ormat|arrat|omit|ospett|nvett|irett|minat|pettat|rattat|entat|llett|port|rogat|rotat|omot|ffens|secut|reatt|ssert|curs|sens|rovv|geng|ol)iva)\b)[a-zà-ÿ]{3,}(?:ava|avano|eva|evano|iva|ivano)",
        past_of_us=_OF_US,
        present=r"va|vanno|può|possono|deve|devono|vuole|fa|fanno|apre|chiude|annuncia|lascia|muore|nasce|vince|perde|lancia|sarà|saranno|inizia|comincia|torna|dirige|si guasta|viene|approva|approvano|assume|assumono|riceve|ricevono|ottiene|ottengono|scrive|scrivono|fugge|fuggono|esce|escono|arriva|arrivano|vende|vendono|scopre|scoprono|cade|cadono|rompe|nomina|nominano|scompare|appare|inaugura|inaugurano|abbandona|abbandonano|accetta|accettano|occupa|occupano|ordina|ordinano|rifiuta|rifiutano|entra|entrano|tornano|muoiono|nascono|vincono|perdono|aprono|chiudono|dirigono|costruisce|costruiscono|distrugge|distruggono|invade|fallisce|falliscono|arresta|arrestano|ringrazia|protestano|scoppia|esplode|installa|emigra|dichiara|dichiarano|cominciano|iniziano|riesce|riescono|firmano|comprano|acquista|acquistano|chiamano|uccide|uccidono|votano|ha inizio|hanno inizio|decide|decidono|delibera|deliberano|presiede|presiedono|respinge|accoglie|concede|riconosce|partecipa|partecipano|lasciano|fonda|fondano|trasferisce|ritira|travolge|travolgono|condanna|condannano|rigetta|blocca|bloccano|sposa|diventa|diventano|succede|[a-zà-ÿ]{3,}(?:erà|arà|irà|eranno|iranno)",
        acts=(
            r"(?:abbandon|accett|accompagn|acquist|affid|affond|annett|annunci|appicc|arrest|arriv|assalt|assassin|assedi|attacc|attravers|avanz|"
            r"bombard|cattur|cerc|chiam|cominci|compr|comand|conquist|consegn|convoc|cre|dichiar|elimin|emigr|entr|esplod|evacu|ferm|firm|fond|"
            r"illustr|approv|ringrazi|incaric|lament|stanzi|auspic|invit|sollecit|autorizz|rinvi|salut|contest|sollev|design|constat|concord|ricord|comunic|inform|relazion|deliber|esamin|conferm|segnal|gioc|guadagn|guid|impicc|inaugur|incendi|incontr|inizi|invent|invi|lasci|lanci|lavor|liber|mand|march|marci|mostr|naufrag|navig|"
            r"nomin|occup|oper|ordin|organizz|pag|parl|pass|port|pranz|present|proclam|pubblic|radun|recuper|regal|restitu|rest|rientr|rifiut|"
            r"rifugi|ritir|ritorn|rovesci|rub|salp|salv|sbarc|scapp|scoppi|sequestr|sfil|sgombr|spar|spos|stabilisc|stermin|strapp|sventol|tent|"
            r"termin|torn|trascin|trasloc|trasport|travers|trov|var|visit|vol|vot)(?:a|ano)|(?:accend|accad|ammett|assum|attend|batt|cad|ced|"
            r"propon|espon|elegg|legg|dispon|riferisc|suggerisc|distribuisc|condivid|discut|sottoscriv|interven|chied|chiud|compi|conclud|conced|costring|corr|cresc|decid|difend|dimett|dipend|discend|distrugg|divid|emett|esplod|fugg|giung|"
            r"invad|mett|muor|nasc|ottien|perd|permett|piang|prend|promett|promuov|raccogl|raggiung|rend|resist|respin(?:g)|ricev|riconosc|"
            r"rimuov|rispond|risolv|rompe|romp|scegl|scend|sconfigg|scopr|scriv|sorg|sospend|spegn|spend|spinge|string|succed|svolg|togli|tien|"
            r"uccid|vend|vin|vinc|viv)(?:e|ono)|(?:apr|copr|fugg|offr|part|scopr|segu|serv|soffr|dorm|vest)(?:e|ono)|(?:capi|costrui|costitui|"
            r"fini|feri|fornisc|colpi|garanti|guari|impedi|istitui|puni|rapi|riuni|spari|spedi|stabili|subi|tradi|trasferi|uni)(?:sce|scono)|"
            r"(?:si [a-zà-ÿ]{3,}(?:a|e|ano|ono)|va|vanno|fa|fanno|dà|danno|viene|vengono|interviene|intervengono|esce|escono|sale|salgono|muore|muoiono|rimane|rimangono|"
            r"ottiene|ottengono|tiene|tengono|sceglie|scelgono)"
        ),
        participle=rf"(?<!\w)(?!(?:{_NO_PARTICIPLE})\b)(?:dat[oaie]|nat[oaie]|(?!(?:tutt|quest|molt|tant|altrettant|cert|giust|prest)[oaie]\b)\w{{2,}}(?:at[oaie]|ut[oaie]|it[oaie]|st[oaie]|tt[oaie]|rt[oaie]|es[oaie]|us[oaie]|ert[oaie]"
        r"|rs[oaie]|(?:[eo]ss|[dc]is|ccis|vas|plos)[oaie]|(?:giunt|ssunt|sunt|vint|pint|[st]int)[oaie]|(?:colt|solt|svolt|celt|tolt)[oi])"
        r"|(?:vint|mess|moss|scelt|spint|giunt)[oaie]|tolto|colto|svolto)",
        be=r"è|sono|era|erano|fu|furono|è stat[oa]|sono stat[ie]|venne|vennero|viene|sarà",
        have_now=r"ha|hanno|ho|abbiamo|è|sono|siamo",
        had=r"aveva|avevano|avevo|avevamo",
        perfect_is_past=True,
        articles=r"il|lo|la|l['’]|i|gli|le|un|uno|una|un['’]|questo|questa|suo|sua|del|della|dei|degli|delle|dell['’]|al|alla|nel|nella",
        prepositions=r"a|al|alla|ai|agli|alle|di|del|della|dei|degli|delle|da|dal|dalla|dai|dagli|dalle|in|nel|nella|nei|negli|nelle|con|col|su|sul|sulla|sui|sugli|sulle|per|tra|fra|contro|verso|dopo|prima|senza|sotto",
        date_prepositions=r"essendo|in|nel|nella|nell['’]|il|dal|dalla|verso|durante|fino a|fino al|a|alla|entro|dopo|da",
        before_date=r"essendo(?: le)?|(?:in|con) data|ad|durante(?: il| la)?|nel corso del(?:la)?|in|nel|nell['’]|il|del|dal|dell['’]|di|a|dalla|nella|fino al",
        relative=r"che|cui|il quale|la quale|chi",
        subject_relative=r"che (?:lo|la|li|le|l['’]|si|ne) ?[a-zà-ÿ]+ (?:dal|da|nel|in|fino|con|per)",
        own_relative=r"dove|quando",
        that=r"che",
        at_time=r"(?:nel |nell['’])(?:[a-z]+ (?:del )?)?\d{4}|(?:a|in|nel) [a-z]+ (?:del )?\d{4}|il \d{1,2} [a-z]+(?: \d{4})?|(?:uno?|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|\d+|pochi|poche|qualche) (?:ann[oi]|mes[ei]|settiman[ae]|giorn[oi]) (?:dopo|più tardi)|poco dopo|più tardi|l['’]anno (?:dopo|seguente|successivo)|il giorno (?:dopo|seguente)|(?:nel)?lo stesso (?:anno|giorno|mese)|(?:in )?quel(?:l[’']|la |lo )? ?(?:stess[oa] )?(?:anno|mese|giorno|autunno|inverno|estate|primavera|notte|sera)",
        when=r"due\b|tre\b|quattro\b|cinque\b|sei\b|sette\b|otto\b|nove\b|dieci\b|l['’](?:anno|estate|autunno|inverno)\b|il (?:mese|giorno|lunedì)\b|la (?:settimana|primavera)\b|mesi\b|anni\b|giorni\b|poco\b|ieri\b|quest",
        ranks=r"prim[oaie]|second[oa]|terz[oa]|quart[oa]|unic[oa]|ultima volta|più|meno|che|rispetto|tant[oaie]|record",
        takes_time=r"passò|trascorse|passa|durò|dura|durante|dal|dalla|da|fino al|fino alla|per|tra|e|o|a partire dal|entro|solo|soltanto|solamente",
        subordinate=r"quando|perché|benché|mentre|se|come|affinché|dopo che|prima che|poiché|siccome",
        joining=r"e|ed|ma|o|poi|però|quindi",
        leading=r"e|ed|ma|o|poi|quindi|così|tuttavia|inoltre|infine|allora|quando|mentre|se|come|che|anche|però",
        pronouns=r"egli|ella|lui|lei|essi|loro|si|noi|io",
        says=r"disse|dice|ha detto|affermò|afferma|ha affermato|dichiarò|dichiara|ha dichiarato|spiegò|spiega|ha spiegato|annunciò|annuncia|ha annunciato|aggiunse|aggiunge|ha aggiunto|sostiene|ha sostenuto|commenta|ha commentato|osserva|sottolinea|ricorda|scrive|racconta|ha raccontato|riferisce|riferì|ha riferito|comunica|ha comunicato",
        according=r"(?<!un )(?<!\bil )(?<!el )(?<!\bal )(?<!uo )(?<!oro )(?<!uel )(?<!sto )secondo|stando a",
        by=r"da|dal|dalla|dai|dalle|dall['’]",
        condition=r"se|qualora",
        born=r"nat[oa]|nacque|fondat[oa]|creat[oa]|sposat[oa]",
        we=r"noi|nostr[oaie]|io|mi[oa]|miei|mie",
        stamp=r"pubblicat[oa]|aggiornat[oa]|modificat[oa]|ultimo aggiornamento|redazione|data|uscito",
        page=r"leggi anche|vedi anche|continua a leggere|per saperne di più|consultat[oa]|©|foto:",
        caption=r"foto|immagine|didascalia|archivio",
        subject_behind=r"(?:fu|furono|venne|vennero|è stat[oa]|sono stat[ie]|era|erano|restò|rimase) \w+(?:at|it|ut|s|t)[oaie]|si \w+(?:ò|arono|irono)",
        clitics=r"(?:la|lo|li|le|gli|si|ne|vi|ci|mi|se) (?:l[aeo]|ne )?|[lsm]['’]",
        any_present=r"[a-zà-ù]{3,}(?<![aiu]t)(?<!rt)(?<!st)(?<!s)(?:a|e|ano|ono)",
        no_present=r"seguente|seguenti|precedente|corrente|recente|tutta|tutte|anche|come|dove|mentre|durante|oltre|sempre|quale|che|contra|entra|sopra|insieme|ogni|intanto|poche|sette|nove|undici|venti|infine|allora|ancora|inoltre|prima|fuori|senza|presidente|madre|padre|moglie|figlia|sorella|opera|parte|giovane|\\w+mente|capitale|città|nazione|regione|\\w+zione",
        gendered={
            "il": "m",
            "lo": "m",
            "la": "f",
            "i": "mp",
            "gli": "mp",
            "le": "fp",
            "un": "m",
            "uno": "m",
            "una": "f",
            "questo": "m",
            "questa": "f",
        },
        endings={"o": "m", "a": "f", "i": "mp", "e": "fp"},
        many=r"\w+no|sono|\w+(?:[snl][snl]|[tb][tb]|qu|cqu|pp|ss|s|d)ero",
        numerals=r"\d{1,3}(?: \d{3})+|\d[\d.]*|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|venti|trenta|cento|mille|alcuni|alcune|molti|molte|vari|varie",
        of_articles={"il": "del", "lo": "dello", "la": "della", "i": "dei", "gli": "degli", "le": "delle"},
        of="di ",
        owner_relative=r"(il|la|i|gli|le) cui",
        goes_on=r"ancora|seguent[ei]|successiv[oaie]|precedent[ei]|scors[oaie]|prossim[oaie]",
        person_only=r"(?:arrestat|condannat|ferit|licenziat|elett|nominat|indagat|assolt|dimess)\w+|morì|nacque|si è dimess\w",
        depends=r"(?:il|la|i|gli|le) cui |(?:a|di|da|con|in|per|su|tra|fra|dopo di|senza) (?:cui|chi|quale|quali) |(?:al|allo|alla|ai|agli|alle|del|della|dei|degli|delle|dal|dalla|dai|dalle|nel|nella|nei|nelle|col|sul|sulla) qual[ei] |il che |ciò che |che |grazie al fatto che |finché |sebbene |benché |poiché |giacché |affinché |prima che |dopo che |dove |il quale |la quale |i quali |le quali ",
        counts_on=r"a quel punto|(?P<until>fino ad allora)|(?P<since>da allora|(?:pochi|poche|alcuni|alcune|qualche|diversi|diverse) (?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) (?:dopo|più tardi))|all['’]epoca",
        past_states=r"era|erano|aveva|avevano",
        happens=r"incident[ei]|incendi[o]?|esplosion[ei]|terremot[oi]|scoss[ae]|alluvion[ei]|tempest[ae]|scioper[oi]|protest[ae]|scontr[oi]|attacc[oh]i?|battagli[ae]|guerra|spari|mort[eio]|feriti|vittime|arrest[oi]|furt[oi]|rapin[ae]|riunion[ei]|assemble[ae]|process[oi]|elezioni|votazion[ei]|matrimoni[o]?|nozze|funeral[ei]|fest[ae]|prima|vittori[ae]|sconfitt[ae]|gol|partit[ae]|finale|visit[ae]|nascita|prim[oaie]|ultim[oaie]|fine|figli[oae]?|crisi",
        nothing_said=r"(?:le )?indagini (?:proseguono|continuano|sono (?:ancora )?in corso)|(?:l['’])?inchiesta (?:prosegue|continua|è in corso)|non ha voluto commentare|ha rifiutato di commentare|no comment",
        asks_when=r"quando|(?:in )?(?:che|quale) (?:anno|mese|giorno|data)",
        counsel=r"avvocat[oa]|avvocatessa|legale|difensore|difensora|pubblic[oa] ministero|pm|procurator[ei]|procuratrice|giudice|gip|gup|magistrat[oa]|presidente del tribunale|sostituto procuratore",
        counsel_acts=r"chiese|chied(?:e|eva|erà)|(?:ha |aveva )?(?:chiesto|sostenuto|parlato|interrogato|condannato|assolto|ordinato|negato|respinto|disposto|annunciato|presentato|ricordato|insistito|letto|sentito|difeso|accusato|rinviato|convalidato|archiviato|emesso|inflitto|fissato|concesso|depositato)|condann(?:ò|a)|assolse|assolve|ordin(?:ò|a)|neg(?:ò|a)|respin(?:se|ge)|dispos(?:e)|dispone|accus(?:ò|a)|interrog(?:ò|a)|difes(?:e)|difende|parl(?:ò|a)|emise|emette|inflisse|fiss(?:ò|a)|rinvi(?:ò|a)|convalid(?:ò|a)|rimise|concesse|concede|rappresent(?:ò|a|ava)|farà ricorso|ricorrerà|fece ricorso|insist(?:é|ette|e)|archivi(?:ò|a)|lesse|legge|mandò|liber(?:ò|a)|scarcerò",
        judgment=r"sentenza|ordinanza|decreto",
        decides=r"(?:Il Tribunale|La Corte(?: \w+)?|Il Giudice|La Commissione|Il Collegio|Il Tar|La Cassazione)(?: \w+)? (?:dichiara|condanna|rigetta|accoglie|conferma|annulla|assolve|ordina|dispone|compensa|cassa|respinge)|(?:compensa le spese|condanna|rigetta|dichiara|accoglie|assolve)",
        questions=r"chi|che cosa|cosa|dove|quando|come|perché|quanto|quanti|quale",
        office=r"presidente|ministro|ministra|primo ministro|premier|sindaco|sindaca|re|regina|giudice|direttore|direttrice|generale",
        where=r"in|nel|nella|nell['’]|presso|vicino a|verso|sopra|sotto|oltre|(?:(?:and|torn|arriv|trasfer|emigr|fugg|invi|mand|sped|partì|part|giun|sal|scap)\w+) (?:a|per)",
        kin=r"(?:avvocat[oa]|figli[oa]|figli|fratell[oi]|sorell[ae]|moglie|marito|padre|madre|vedov[oa]|nipote|genero|suocero|sostenitori) (?:di|del|della|dell['’]|d['’])",
        unfinished=r"[aei]re|[aei]ndo",
        both=r"tra|fra|sia|tanto|né|non solo",
        or_=r"o|od",
        and_=r"e|ed",
        they=r"[Ll]oro|[Ee]ssi|[Ee]sse",
        couple=r"[Ll]a coppia|[Ii] due|[Ee]ntrambi",
        one_couple=r"[Ll]a coppia",
        marries=r"sposò|sposa|sposato|sposata|sposarono|sua moglie|suo marito",
        company=r"società|azienda|impresa|gruppo|compagnia|ditta|banca|costruttore|editore|club|squadra",
        body=r"ministero|tribunale|corte|partito|sindacato|università|consiglio|commissione|ospedale|museo|governo|parlamento|giornale|chiesa|associazione|agenzia|procura",
        he=r"Quest['’]ultimo|Costui|[Ll]ui|[Ee]gli",
        she=r"Quest['’]ultima|Costei|[Ll]ei|[Ee]lla",
        possessives=r"il suo|la sua|suo|sua",
        ages=r"di età|d['’]età",
        happened=(r"(?:avvenut|accadut|sopravvenut|verificat)(?=[oa]\b)", ""),
        gone=r"divorziat[oaie]|separat[oaie]|pensionat[oaie]|nat[oaie]|mort[oaie]|uscit[oaie]|andat[oaie]|venut[oaie]|arrivat[oaie]|partit[oaie]|entrat[oaie]|rimast[oaie]|cadut[oaie]|franat[oaie]|diventat[oaie]|scompars[oaie]|cresciut[oaie]|scadut[oaie]|fuggit[oaie]|(?:ri)?tornat[oaie]|giunt[oaie]|emigrat[oaie]|avvenut[oaie]|accadut[oaie]|appars[oaie]|approdat[oaie]|sopravvissut[oaie]|fallit[oaie]|evas[oaie]|insort[oaie]|sort[oaie]|decedut[oaie]|deflagrat[oaie]|datat[oaie]|iscritt[oaie] dal|croll?at[oaie]",
        was_gone=("è", "sono"),
        was=("fu", "furono"),
        plural=r"i|gli|le|dei|degli|delle|ai|agli|alle|dai|dagli|dalle|nei|negli|nelle|questi|queste",
        genders={
            "lui": "he",
            "egli": "he",
            "lei": "she",
            "ella": "she",
            "quest'ultimo": "he",
            "quest’ultimo": "he",
            "costui": "he",
            "quest'ultima": "she",
            "quest’ultima": "she",
            "costei": "she",
        },
        latter=r"quest['’]ultimo|costui|quest['’]ultima|costei",
        contractions={
            "del": "il",
            "dello": "lo",
            "della": "la",
            "dei": "i",
            "degli": "gli",
            "delle": "le",
            "al": "il",
            "allo": "lo",
            "alla": "la",
            "ai": "i",
            "agli": "gli",
            "alle": "le",
            "dal": "il",
            "dalla": "la",
            "nel": "il",
            **{f"{one}'": "l'" for one in ("dell", "all", "dall", "nell", "sull")},
            "nella": "la",
        },
    )
)
GRAMMAR = told_by(_GRAMMAR, _NARRATOR)
