"""The words of Italian clauses: which are verbs, what joins, who says."""

from __future__ import annotations

from timeline.languages.romance import ClauseWords, grammar

GRAMMAR = grammar(
    ClauseWords(
        past=r"ha|hanno|aveva|avevano|è|e['’]|sono|era|erano|fu|furono|ebbe|ebbero|disse|dissero|fece|fecero|venne|vennero|prese|presero|mise|vide|nacque|morì|scrisse|chiese|decise|chiuse|vinse|perse|rimase|cadde|giunse|tenne|volle|si|[a-zà-ÿ]{2,}(?:ò|arono|irono|erono|ettero|ssero)|[a-zà-ÿ]{3,}(?:ava|avano|eva|evano|iva|ivano)",
        present=r"va|vanno|può|possono|deve|devono|vuole|fa|fanno|apre|chiude|annuncia|lascia|muore|nasce|vince|perde|lancia|sarà|saranno|inizia|comincia|torna|dirige|si guasta|[a-zà-ÿ]{3,}(?:erà|arà|irà|eranno|iranno)",
        participle=r"\w{2,}(?:at[oaie]|ut[oaie]|it[oaie]|st[oaie]|tt[oaie]|rt[oaie]|es[oaie]|us[oaie]|ert[oaie])",
        be=r"è|sono|era|erano|fu|furono|è stat[oa]|sono stat[ie]|venne|vennero|viene|sarà",
        have_now=r"ha|hanno|è|sono",
        had=r"aveva|avevano",
        perfect_is_past=True,
        articles=r"il|lo|la|l['’]|i|gli|le|un|uno|una|un['’]|questo|questa|suo|sua|del|della|dei|degli|delle|dell['’]|al|alla|nel|nella",
        prepositions=r"a|al|alla|ai|agli|alle|di|del|della|dei|delle|da|dal|dalla|in|nel|nella|nei|con|su|sul|sulla|per|tra|fra|contro|verso|dopo|prima|senza|sotto",
        date_prepositions=r"in|nel|nella|nell['’]|il|dal|dalla|verso|durante|fino a|fino al|a|alla|entro|dopo|da",
        before_date=r"in|nel|nell['’]|il|del|dal|dell['’]|di|a|dalla|nella|fino al",
        relative=r"che|cui|il quale|la quale|chi",
        subject_relative=r"che (?:lo|la|li|le|l['’]|si|ne) ?[a-zà-ÿ]+ (?:dal|da|nel|in|fino|con|per)",
        own_relative=r"dove|quando",
        that=r"che",
        subordinate=r"quando|perché|benché|mentre|se|come|affinché|dopo che|prima che|poiché|siccome",
        joining=r"e|ed|ma|o|poi|però|quindi",
        leading=r"e|ed|ma|o|poi|quindi|così|tuttavia|inoltre|infine|allora|quando|mentre|se|come|che|anche|però",
        pronouns=r"egli|ella|lui|lei|essi|loro|si|noi|io",
        says=r"disse|dice|ha detto|affermò|afferma|ha affermato|dichiarò|dichiara|ha dichiarato|spiegò|spiega|ha spiegato|annunciò|annuncia|ha annunciato|aggiunse|aggiunge|ha aggiunto|sostiene|ha sostenuto|commenta|ha commentato|osserva|sottolinea|ricorda|scrive|racconta|ha raccontato",
        according=r"secondo|stando a",
        by=r"da|dal|dalla|dai|dalle|dall['’]",
        condition=r"se|qualora",
        born=r"nat[oa]|nacque|fondat[oa]|creat[oa]|sposat[oa]",
        we=r"noi|nostr[oaie]|io|mi[oa]|miei|mie",
        stamp=r"pubblicat[oa]|aggiornat[oa]|modificat[oa]|ultimo aggiornamento|redazione|data|uscito",
        page=r"leggi anche|vedi anche|continua a leggere|per saperne di più|consultat[oa]|©|foto:",
        caption=r"foto|immagine|didascalia|archivio",
        nothing_said=r"non ha voluto commentare|ha rifiutato di commentare|no comment",
        questions=r"chi|che cosa|cosa|dove|quando|come|perché|quanto|quanti|quale",
        office=r"presidente|ministro|ministra|primo ministro|premier|sindaco|sindaca|re|regina|giudice|direttore|direttrice|generale",
        he=r"[Ll]ui|[Ee]gli",
        she=r"[Ll]ei|[Ee]lla",
        ages=r"di età|d['’]età",
    )
)
