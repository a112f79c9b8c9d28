"""The words of French clauses: which are verbs, what joins, who says."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.ages import AgeWords
from timeline.languages.fr.unnamed import unnamed_words
from timeline.languages.fr.words import TIME_WORDS
from timeline.languages.lengths import length_words
from timeline.languages.narrators import NarratorWords, told_by
from timeline.languages.romance import ClauseWords, grammar

# nouns that end as participles do
_NO_PARTICIPLE = r"cafés?|blés?|thés?|prés?|curés?|marchés?|traités?|comtés?|côtés?|abbés?|clés?|sociétés?|libertés?|universités?|municipalités?|communautés?|qualités?|santé|beautés?|propriétés?|majorités?|minorités?|autorités?|sécurité|identités?|activités?|quantités?|difficultés?|facultés?|congés?|degrés?|péchés?|fossés?|journées?|soirées?|années?|armées?|matinées?|fusées?|musées?|lycées?|idées?|vallées?|épées?"

# "il" who is somebody: "il est mort", "il fut nommé préfet", "il était le fils"; and nobody: "il a été décidé de", "il est tombé trente millimètres"
_IS = r"sera|est|a été|fut|était|serait|avait été|aurait été"
_SOME = r"(?: une?\b(?! (?:matin|soir|jour|nuit))| des\b| du\b| de la\b| de l['’]| \d| deux| trois| quatre| cinq| six| sept| huit| neuf| dix| vingt| trente| quarante| cinquante| cent| plusieurs| beaucoup| peu de| près de| plus de)"
_OF_HIM = (
    r" (?:(?:pas|plus|jamais|ensuite|alors|aussi|également|enfin|ainsi|encore|toujours|déjà|bientôt|lui-même|de nouveau|à nouveau|à son tour|(?!moment|élément)[a-zà-ÿ]+ment) )?"
    r"(?:(?:le|la|son|sa)(?= [a-zà-ÿ])(?! (?:peine|moins|mieux|plus)\b)|l['’](?!heure)|une?(?! (?:fois|heure|temps|époque|moment|jour)\b)(?= [a-zà-ÿ])"
    r"|(?!midi\b|minuit\b|ici\b|aussi\b|ainsi\b|vrai|parmi\b|nuit\b|depuis\b|puis\b|mais\b|bis\b|hors\b|surtout\b|convenu|décidé|procédé|reproché|demandé|remédié|proposé|recommandé|conseillé|ordonné|interdit|permis|prévu|prescrit|entendu|rappelé|recouru|répondu|statué|sursis|versé|alloué|accordé|précisé|constaté|établi|avéré|(?:mis (?:fin|un terme)|donné (?:acte|lecture)|pris acte|fait (?:droit|application|état|mention))\b)"
    rf"(?:[a-zà-ÿ]+(?:é|i|u)|(?:mor|offer|découver|ouver|couver|souffer|rendu)t|(?:[a-zà-ÿ]*(?:pris|mis)|assis|conquis|acquis|inscrit|décrit|conduit|détruit|instruit|réduit|produit|séduit|traduit|élu|craint|peint|contraint|atteint|rejoint|fait))\b(?! (?:alors |donc |ainsi |en \d{{4}} |le \d+ [a-zà-ÿ]+(?: \d{{4}})? )?(?:que\b|qu['’]|s['’]ils? ))(?!(?<=arrivé){_SOME}|(?<=venu){_SOME}|(?<=tombé){_SOME}|(?<=resté){_SOME}|(?<=passé){_SOME}|(?<=né){_SOME}|(?<=mort){_SOME}|(?<=apparu){_SOME}|(?<=vendu){_SOME}|(?<=sorti){_SOME}))"
)
_NOBODY = (
    r"faut|faudra(?:it)?|fallait|fallut|(?:a|aura|avait|aurait|eût) (?:bien |donc |alors |ainsi |aussi )?fallu|fai(?:t|sait)|fit (?:très |si |un |assez )?(?:froid|chaud|beau|nuit|jour|noir|bon|mauvais|doux|sombre|clair|soleil|temps)|s['’]agi(?:t|ssait|ra)|s['’]est agi|pleut|pleuvait|plut|neige|neigeait|gèle|gelait|gela|tonn\w+"
    r"|reste|restait|semble|semblait|paraît|paraissait|suffit|suffisait|manque|manquait|convient|convenait|vaut|existe|existait|(?:en )?résult(?:e|ait|era)|(?:en )?ressort(?:ait|ira)?|s['’]ensui\w+|s['’](?:avère|avérait|avéra|est avéré)|se peut|importe|importait|incombe|incombait|a (?:suffi|semblé|paru|plu|neigé)"
)

_OF_US = (  # verbs that say "I" or "we" by their form or by what stands before them
    r"ai|avons|avais|avions|étais|étions|suis|sommes|fus|fûmes|eus|eûmes|(?:(?<=\bje )|(?<=\bj[’'])|(?<=\bme )|(?<=\bm[’'])|(?<=\bne )|(?<=\bn[’'])|(?<=\bl[’'])|(?<=\ble )|(?<=\bla )|(?<=\bles )|(?<=\by ))[a-zà-ÿ]{2,}ais"
    r"|(?:(?<=\bje )|(?<=\bj[’']))[a-zà-ÿ]{2,}(?:ai|is|us|ins)|(?<=\bnous )[a-zà-ÿ]{2,}(?:ions|âmes|îmes|ûmes|ons)"
)
_TO_US = r" (?:l[’']|y |en |(?:le|la|les) )?(?:a|ont|est|sont|(?!(?:le|de|ne|se|que|me|te|contre|entre|une|être|autre|avoir|tout|et|sur|deux|trois)\b)[a-zà-ÿ]+(?:ait|aient|a|it|ut|èrent|irent|urent|ront|ent))\b"  # behind "us" that is no subject
_NARRATOR = NarratorWords(
    interview=r"(?:Entretien|Interview|Conversation) (?:avec|de)|Rencontre avec",
    diary=r"journal(?: intime)? d(?:e|['’]|u)|carnets? (?:de guerre|intime|de route)|(?:carnets?|cahiers?) d(?:e|['’]|u) ?(?:la |l['’]|une? )?(?:[a-zà-ÿ]+ ){0,2}(?-i:[A-ZÀ-Þ][^\W\d_]+)",
    noted=r"(?!(?:année|journée|soirée|matinée|entrée|arrivée|armée|qui|oui|ici|aussi|ainsi|jeudi|lundi|mardi|midi|samedi|vendredi|ennemi|ami|pluie|vu que|début|été)\b)(?:(?:mal|bien|peu|encore|tôt|tard) )?[a-zéèêçû]{2,}(?:é|ée|i|ie|u|ue|is|it|ise|ite)(?= (?:du|de|des|d['’]|le|la|les|l['’]|un|une|à|au|aux|en|chez|sur|dans|avec|par|pour|mon|ma|mes|trois|deux|[A-Z]))",
    to=r"à|au|aux",
    subject=rf"(?:^|(?<=[.!?:;,—–\]] )|(?<=\n))(?:n['’]ai|ai|suis|me suis|m['’]en suis|m['’]y suis)(?= (?:\w+ )?\w+(?:é|i|u|is|it)e?\b)|je|j(?=[’'])|nous(?!{_TO_US})|on(?= (?:a|est|s’est|s'est|avait|était) )",
    object=rf"moi|me|m(?=[’'])|nous(?={_TO_US})",
    owner=r"mon|ma|mes|notre|nos",
    papers=r"journal|carnets?|cahiers?|mémoires|souvenirs|lettres?|témoignage|récit|journal intime|journal de guerre|carnet de route|déposition|audition|procès-verbal d’audition|procès-verbal d'audition",
    of=r"de|du|d[’']|par",
    by=r"[Pp]ar|PAR|[Aa]uteure?\s?:|[Tt]exte\s?:",
    sender=r"De|Expéditeur|Expéditrice",
    wrote=("Le", "", "a écrit"),
    author="Auteur",
    surely=r"(?!on$).+",
    together=r"nous|on",
    in_list=r"moi|je",
    i_am=r"[Jj]e suis",
    called=r"[Jj]e m[’']appelle|[Mm]on nom est|[Jj]e soussignée?,?",
    alone=r"[Mm]oi",
    along=r"avec",
    history=r"notre (?:histoire|maison|entreprise|école)|qui sommes-nous(?: \?)?|à propos",
    reports=r"rapport|compte rendu|procès-verbal|bulletin|lettre d’information|lettre d'information|communiqué",
    wishes=r"(?:(?:je |nous )?(?:te|vous) souhait(?:e|ons) (?:un |une |de )?)?(?:bonn?e?s?|joyeux|joyeuses|heureux|excellente?) (?:week-end|weekend|fin de semaine|soirée|journée|après-midi|semaine|dimanche|noël|pâques|fêtes|année|vacances)(?: à tous)?",
    closing=r"[Cc]ordialement|[Bb]ien à vous|[Aa]mitiés|[Aa]micalement|[Aa]ffectueusement|[Jj]e vous embrasse|[Jj]e t[’']embrasse|[Vv]euillez agréer|[Bb]ises|[Ss]incères salutations|[Mm]eilleures salutations",
)

_GRAMMAR = grammar(
    ClauseWords(
        unnamed=unnamed_words,
        saying=r"(?![^.!?]*\b(?:\w+(?:ait|aient|èrent|irent|urent)|\w{3,}(?<!r)a|\w{3,}ut|fut|eut|prit|mit|vint|fit|a|ont)\b)(?:Qui (?!plus est)[^.;:!?,]{4,60}|Tout [^.;:!?,]{2,20} qui [^.;:!?,]{4,40}|Une? [^.;:!?,]{2,60} jamais\b[^.;:!?,]{0,30}"
        r"|[^.;:!?,]{2,50}, (?:dit-on|comme on dit|dit le proverbe), [^.;:!?]{2,50}|C[’']est comme ça|Ainsi va [^.;:!?,]{2,20})",
        objects=r"le|la|l['’]|les|lui|leur",
        to="à",
        datives=r"lui|leur",
        elides=True,
        owners=r"son|sa|ses|leur|leurs",
        called={
            "il": "he",
            "elle": "she",
            "ils": "they",
            "elles": "they",
            "le": "he",
            "la": "she",
            "l'": "one",
            "l’": "one",
            "les": "they",
            "lui": "one",
            "leur": "they",
            "leurs": "they",
            "son": "one",
            "sa": "one",
            "ses": "one",
        },
        of_feminine=r"elles",
        time_nouns=r"ans?|années?|mois|semaines?|jours?|journées?|nuits?|matins?|matinées?|soirs?|soirées?|heures?|minutes?|siècles?|fois|moments?|printemps|été|automne|hiver",
        between=r"ne|se|le|la|les|lui|leur|y|en|me|nous|aussi|alors|puis|ensuite|déjà",
        lengths=length_words(
            TIME_WORDS,
            r"\b(?:(?P<less>(?:en moins|en l['’]espace|au bout) d(?:e |['’]))|(?:dans|pendant|durant|au cours d(?:e la|es|u)) ?(?:les? |la )?)(?:(?P<n>une?|\d+|[a-zé]+) )?{UNIT}\b(?(less)| (?:suivant[es]*|qui (?:suivirent|suivent|ont suivi))\b)",
            asked=r"(?:ordonn\w+|condamn\w+|oblig\w+|enjoi\w+|exig\w+|demand\w+|promi\w+|promettai\w+|somm[éea]\w*|mis\w? en demeure|engag\w+|impos\w+|pri[aé]\w*|invit\w+)\b[^.;:]*? (?:(?:à|de|d['’]|qu['’]|que)(?= ?\w))",
            may=r"peu(?:t|vent)|pourr(?:a|ont)",
        ),
        age_words=AgeWords(
            at=re.compile(
                r"\b(?:[Àà] (?:l['’]âge de |seulement )?|[Qq]uand (?:il|elle) avait )(?P<about>(?:environ|près de|à peine) )?"
                r"(?P<n>\d{1,3}|[a-zé-]+(?: et un)?) ans\b(?! (?:de|d['’]|après|plus)\b)"
            ),
            birthday=re.compile(
                r"\b(?:[Pp]our|[Àà] l['’]occasion de|[Ll]e jour de|fêta|fête) (?:son|mon) (?P<n>\d{1,3})(?:e|ème) anniversaire\b"
            ),
            born=re.compile(r"\b[Nn]ée?\b|\bna(?:ît|quit|issance)\b"),
            died=re.compile(r"\b(?:mourut|morte?|décédée?|meurt|s['’]est éteinte?|nous a quittés)\b"),
            person=re.compile(r"\b(?:il|elle|lui|son|sa|ses)\b"),
            number=TIME_WORDS.number,
        ),
        code="fr",
        paper_of=r"(?:procès-verbal|séance|lettre|courrier|rapport|note|réunion)s?\b[^.;:]{0,30}\b(?:du|en date du)|datée? du",
        agenda=r"point|point n°",
        past=r"a|ont|avait|avaient|eut|eurent|est|sont|était|étaient|fut|furent|s'est|[a-zà-ÿ]{2,}(?:èrent|irent|urent|inrent)|[a-zà-ÿ]{3,}(?:ça|gea)|(?!(?:cinéma|opéra|caméra|panorama|agenda|boa|villa|gala|visa|pampa|tombola|influenza|malaria|véranda|saga|samba|soda|sauna|tuba|plasma|coma|trauma|schéma|magma|delta|extra|propaganda|pizza|rata|paria|razzia|mafia|intifada|charia|aréna|arena|corrida|sierra|favela|vodka|marina|fatwa|lama|puma|pyjama|drama|mélodrama|choléra|aura|opuntia)\b)[a-zà-ÿ]{2,}(?:lla|ssa|nna|tta|mma|ppa|cha|qua|gna|ia|nta|sta|rta|nda|rda|ta|va|ra|na|ma|da|la|sa|pa|ua|ya|mba|rba|pha|ffa|xa)|[a-zà-ÿ]{2,}gnit|vint|tint|prit|mit|fit|dit|vit|partit|sortit|mourut|naquit|devint|obtint|reçut|perdit|rendit|ouvrit|écrivit|détruisit|élut|parut|vécut|finit|[a-zà-ÿ]{1,}(?:uisit|endit|ondit|attit|ffrit|uvrit|ablit|oisit|aisit|ahit)|(?:re|de|par|inter|sur)?vint|(?:sou|re|main|dé|con)tint|servit|suivit|réunit|réussit|bâtit|fournit|périt|entreprit|apprit|comprit|reprit|surprit|promit|permit|remit|soumit|admit|courut|connut|reconnut|apparut|disparut|résolut|conclut|crut|perçut|poursuivit|rompit|interrompit|corrompit|mordit|tordit|sentit|ressentit|consentit|dormit|endormit|mentit|démentit|réagit|acquit|conquit|assit|vainquit|convainquit|tua|nia|lia|comparut|reparut|convint|prévint|commit|transmit|inscrivit|décrivit|prescrivit|souscrivit|relut|accourut|parcourut|secourut|recourut|mirent|firent|dirent|virent|vinrent|tinrent|enfuit|lut|dut|sut",
        past_of_us=_OF_US,
        present=r"va|vont|peut|peuvent|doit|doivent|veut|fait|font|prend|prennent|met|ouvre|ouvrent|ferme|annonce|annoncent|rejoint|quitte|meurt|naît|gagne|perd|lance|sera|seront|aura|auront|[a-zà-ÿ]{3,}(?:era|eront|ira|iront|dra|vra)|[a-zà-ÿ]{3,}(?:ait|aient)|devient|commence|reprend|dirige|s'ouvre|tombe|démarre|apprend|apprennent|étudie|enseigne|obtient|reçoit|publie|fonde|crée|expose|travaille|s'installe|revient|découvre|remporte|participe|démissionne|succède|retourne|achète|vend|réalise|compte|comptent|rassemble|regroupe|emploie|abrite|appartient|existe|figure|demeure|retrace|rappelle|raconte|accueille|siège|abdique|paraît|paraissent|disparaît|disparaissent|apparaît|apparaissent|(?:(?<=\bil )|(?<=\belle )|(?<=\bils )|(?<=\belles ))[a-zà-ÿ]{3,}(?:e|ent|t|d)",
        acts=(
            r"(?:accompagn|achèt|adopt|annex|appell|arrêt|arriv|assassin|assièg|attaqu|bombard|brûl|captur|charg|chass|command|condamn|couronn|"
            r"confi|cré|débarqu|décèd|déclar|décid|délivr|démissionn|déplac|détach|devanc|dirig|donn|élèv|embarqu|emmèn|emport|encercl|engag|"
            r"entr|envoi|épous|établ|évacu|exécut|expuls|fond|frapp|gagn|inaugur|install|lanc|libèr|march|massacr|mont|négoci|nomm|occup|organis|"
            r"pass|pénètr|port|laiss|ravag|présent|proclam|publi|quitt|rachèt|rassembl|refus|rembarqu|rencontr|rentr|repouss|rest|retir|retourn|retrouv|"
            r"approuv|propos|remerci|communiqu|déplor|confirm|exprim|évalu|lèv|ratifi|demand|rappell|indiqu|précis|inform|valid|expos|soulign|désign|mandat|saccag|sauv|sign|soulèv|tent|termin|tomb|travers|triomph|trouv|tu|vers|vis|vot|"
            r"dépos|vérifi|ajourn|examin|autoris|accept|accord|attribu|augment|constat|regrett|signal|relèv|rejett|procèd|achèv|abord|adress|affirm|ajout|bless|clôtur|collect|consult|contest|dénonc|déclench|"
            r"dévoil|distribu|échapp|échou|embauch|enregistr|évoqu|exig|félicit|financ|fusionn|heurt|immobilis|interpell|interrog|invit|mobilis|modifi|notifi|ordonn|percut|plaid|prolong|prononc|réclam|"
            r"récupèr|remplac|renforc|renonc|renouvell|rénov|répar|report|restaur|résili|révèl|salu|sécuris|sollicit|suggèr|supprim|tranch|transfèr|transform|transport|confisqu|dérob|hérit|explos|fêt|baptis|"
            r"accueill|recueill|couvr|découvr|chut|coul|dériv|accost|appareill|mouill|hiss|remorqu|amarr|constitu|réserv|mur|ouvr|coup|détect|stabilis|maîtris|alert|interven|redémarr)(?:e|ent)|"
            r"(?:é|ré|inter)?(?:lit|lisent|dit|disent)|inscri(?:t|vent)|(?:franch|fourn|rempl|avert|répart|invest|convert|rebât|élarg|accompl|bloqu)i(?:t|ssent)|conclu(?:t|ent)|exclu(?:t|ent)|poursui(?:t|vent)|"
            r"suspend(?:ent)?|interromp(?:t|ent)|interv(?:ient|iennent)|(?:abat|combat|bat|démet|commet|promet|"
            r"remet|soumet|transmet|admet)(?:tent)?|(?:appren|compren|repren|surpren)(?:d|nent)|(?:atten|descen|défen|enten|per|ren|répon|ten|"
            r"ven)d(?:ent)?|(?:choisi|envahi|finit?|fui|obti|réuni|saisi|subi|trahi|établi|démoli|bâti|réussi|agi|grandi|vieilli)(?:t|ssent)|"
            r"(?:cour|meur|mour|ouvr|offr|part|sort|sert|dort|souffr)(?:t|e|ent)|(?:parv|rev|dev|surv|interv|v)ien(?:t|nent)|(?:obt|ret|t|"
            r"maint)ien(?:t|nent)|(?:détru|condu|constru|produ|rédu)i(?:t|sent)|écri(?:t|vent)|voi(?:t|ent)|reçoi(?:t|vent)|sui(?:t|vent)|"
            r"fui(?:t|ent)|rompt|rompent|(?:acqu|conqu)i(?:ert|èrent)|(?:s[’']|se )[a-zà-ÿ]{3,}(?:e|ent|it|ît)|(?:[Ii]l|[Ee]lle|[Oo]n|[Ii]ls|"
            r"[Ee]lles) (?:(?:y|en|le|la|les|lui|leur) |l[’'])?[a-zà-ÿ]{3,}(?:e|ent|t|d)|tend|tendent|craint|rejoi(?:nt|gnent)|attei(?:nt|gnent)|"
            r"appara(?:ît|issent)|dispara(?:ît|issent)|na(?:ît|issent)|éclat(?:e|ent)|cess(?:e|ent)|commenc(?:e|ent)"
        ),
        participle=rf"(?<!\w)(?!(?:{_NO_PARTICIPLE})\b)(?:\w{{2,}}é|né|fini|poursuivi|bâti|fui|prédit|inclus|secouru|comparu|trahi|envahi|nourri|converti|démenti|investi|parti|sorti|choisi|réuni|suivi|servi|élargi|pris|mis|remis|promis|permis|soumis|admis|transmis|compris|repris|appris|surpris|dit|fait|refait|écrit|détruit|construit|produit|conduit|réduit|introduit|interdit|vendu|rendu|perdu|reçu|élu|vu|tenu|venu|devenu|obtenu|connu|reconnu|disparu|paru|battu|abattu|défendu|entendu|attendu|suspendu|descendu|mort|ouvert|offert|découvert|couvert|joint|rejoint|peint|atteint|éteint|craint|contraint|rompu|interrompu|lu|bu|cru|voulu|pu|dû|eu|su|conclu|exclu|résolu|vécu|battu|combattu|vaincu|convaincu|répondu|étendu|prétendu|tendu|fondu|confondu|tordu|mordu|couru|parcouru|plu|soutenu|maintenu|retenu|détenu|contenu|prévenu|revenu|parvenu|survenu|intervenu|convenu|souvenu|menti|senti|ressenti|consenti|dormi|averti|investi|garanti|saisi|réussi|agi|réagi|établi|rétabli|accompli|rempli|démoli|enseveli|affaibli|subi|puni|fourni|banni|terni|blanchi|franchi|réfléchi|enrichi|assis|acquis|conquis|requis|commis|compromis|démis|omis|inscrit|décrit|prescrit|souscrit|instruit|reconstruit|séduit|traduit|reproduit|souffert|failli|accueilli|recueilli|cueilli)(?:e?s?)",
        be=r"est|sont|était|étaient|fut|furent|a été|ont été|avait été|sera",
        have_now=r"a|ont|ai|avons|est|sont|suis|sommes",
        had=r"avait|avaient|avais|avions",
        perfect_is_past=True,
        articles=r"le|la|les|l['’]|un|une|des|du|ce|cette|ces|son|sa|ses|leur|leurs|d['’]",
        prepositions=r"à|au|aux|de|du|des|dans|en|sur|sous|par|pour|avec|sans|chez|vers|contre|entre|après|avant|depuis",
        date_prepositions=r"en|au|à|le|dans|dès|depuis|vers|pendant|durant|au cours de|à la|d['’]ici|jusqu['’]en|dans la|dès le|à partir du|aux",
        before_date=r"(?:pendant|durant|courant)(?: le| la)?|en|au|le|à|du|de|dans|depuis|vers|dès|à la|dans la|jusqu['’]en",
        relative=r"qui|que|dont|lequel|laquelle|lesquels|auquel",
        subject_relative=r"qui",
        own_relative=r"où|quand|dont",
        that=r"que|qu['’]",
        at_time=r"(?:en|vers) (?:[a-zéû]+ )?\d{4}|le \d{1,2}(?:er)? [a-zéû]+(?: \d{4})?|(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|quelques) (?:ans?|mois|semaines?|jours?|années?) (?:plus tard|après)|peu après|plus tard|l['’]année suivante|le lendemain|la même année|le même (?:jour|mois)|cet(?:te)? (?:année|été|automne|hiver)-là|ce (?:jour|mois|soir|printemps)-là",
        when=r"l['’](?:an|année)\b|deux\b|trois\b|quatre\b|cinq\b|six\b|dix\b|quelques\b|le (?:lendemain|mois|jour)\b|la (?:veille|semaine)\b|hier\b|ce\b|cette\b",
        ranks=r"premi(?:er|ère)s?|deuxième|second|seconde|troisième|\w+ième|seule?|derni(?:er|ère)s? fois|plus|moins|que|par rapport|comparée?|autant|record",
        takes_time=r"passa|passe|passé|dura|dure|pendant|durant|depuis|jusqu['’]à|jusqu['’]au|dès|pour|entre|et|ou|à partir de|à compter de|d['’]ici|seulement|que",
        subordinate=r"lorsque|lorsqu['’]|quand|parce que|bien que|alors que|tandis que|si|comme|afin que|pendant que|après que|avant que|puisque",
        joining=r"et|mais|puis|ou|donc|car",
        leading=r"et|mais|or|donc|car|puis|alors|ainsi|cependant|toutefois|pourtant|enfin|ensuite|lorsque|quand|tandis que|alors que|si|comme|par ailleurs|en effet|qui|que|c['’](?:est|était|fut) (?:alors|ainsi|donc|dans (?:ces|de telles) (?:conditions|circonstances)|dans ce (?:contexte|cadre|climat)|à (?:cette occasion|ce moment(?:-là)?|cette époque|cette fin|ce titre)|pour(?: cette raison|quoi)?) que",
        pronouns=r"ce(?:lui|lle|ux|lles)-ci|il|elle|ils|elles|on|nous|je|j['’]|vous|tu",
        says=r"dit|disait|a dit|déclare|a déclaré|déclara|affirme|a affirmé|affirma|ajoute|a ajouté|explique|a expliqué|expliqua|annonce|a annoncé|annonça|écrit|a écrit|raconte|a raconté|précise|a précisé|souligne|a souligné|indique|a indiqué|estime|a estimé|assure|a assuré|confie|a confié|rappelle|a rappelé|signale|a signalé",
        according=r"selon|d['’]après",
        by=r"par",
        condition=r"si|au cas où",
        born=r"née?|fondée?|créée?|mariée?",
        we=r"nous|notre|nos|je|mon|ma|mes|moi",
        stamp=r"publié|publiée|mis à jour|mise à jour|modifié|paru|posté|actualisé|dernière mise à jour|édition du|le",
        page=r"lire aussi|à lire aussi|voir aussi|lire la suite|sur le même sujet|abonnez-vous|consulté|©|crédit photo",
        caption=r"photo|image|illustration|légende|crédit",
        clitics=r"(?:la|le|les|lui|leur|se|en|y|me|nous) (?:(?:en|y) )?|[lsm]['’]",
        any_present=r"[a-zà-ÿ]{2,}(?<!é)(?<!i)(?<!u)(?:e|ent|it)",
        no_present=r"toutes?|comme|même|entre|contre|outre|voire|notre|votre|quelque|ensuite|autre|encore|presque|telle|souvent|seulement|\w+ment|chaque|elle|une|quatre|douze|treize|quinze|seize|trente|mille|fille|femme|épouse|mère|père|frère|ministre|maire|juge|et|soit|petite?|grande?|jeune|pauvre|digne|proche|membre|peintre|capitaine|comte|prince|chaque",
        gendered={"le": "m", "la": "f", "un": "m", "une": "f", "ce": "m", "cette": "f", "les": "p", "des": "p", "ces": "p"},
        endings={
            "ées": "fp",
            "és": "mp",
            "ée": "f",
            "é": "m",
            "ues": "fp",
            "us": "mp",
            "ue": "f",
            "u": "m",
            "tes": "fp",
            "ts": "mp",
            "te": "f",
            "t": "m",
        },
        many=r"\w+(?:ont|ent)|sont|ont|vont|font",
        numerals=r"\d[\d ]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cent|mille|plusieurs|quelques|ses|leurs|nos",
        of_articles={"le": "du", "les": "des"},
        year_formula=r"l['’]an (?:deux mille|mil|\d)",
        goes_on=r"encore|suivante?s?|précédente?s?|dernière?s?|prochaine?s?",
        person_only=r"(?:arrêté|condamné|blessé|licencié|élu|nommé|mis en examen|démissionn|né\b|mort\b|décéd)\w*|quitt\w+ (?:son|ses|le) (?:poste|fonctions|emploi)",
        depends=r"qu['’]|que |(?:à|de|avec|dans|sur|pour|par|chez|sans|contre|sous|selon|auprès de) (?:laquelle|lequel|lesquel(?:le)?s|qui) |(?:du|au|des|aux)quels? |desquelles |auxquelles |duquel |ce (?:qui|que|dont|qu['’])|grâce à quoi |afin (?:de|que|d['’])|dès que |tant que |dès lors que |bien qu|lorsqu|puisqu|quoique |sitôt que ",
        counts_on=r"(?P<until>d['’]ici là|jusque-là)|(?P<since>dès lors|depuis lors|(?:quelques|plusieurs|peu de) (?:jours|semaines|mois|années) (?:plus tard|après))|à l['’]époque",
        past_states=r"était|étaient|avait|avaient",
        happens=r"accidents?|incendies?|explosions?|séismes?|secousses?|inondations?|crues?|tempêtes?|grèves?|manifestations?|émeutes?|attaques?|batailles?|guerre|tirs?|coups? de feu|morts?|blessés|victimes|arrestations?|vols?|réunions?|assemblées?|procès|élections?|votes?|mariages?|noces|obsèques|enterrement|fêtes?|première?s?|victoires?|défaites?|buts?|matchs?|finale|visites?|naissance|dernière?s?|fin|enfants?|fils|filles?|garçons?|crise",
        nothing_said=r"(?:l['’])?enquête (?:se poursuit|est en cours|continue)|(?:les )?investigations (?:se poursuivent|sont en cours)|n['’]a pas souhaité (?:commenter|réagir|s['’]exprimer)|n['’]ont pas souhaité commenter|s['’]est refusé à tout commentaire",
        asks_when=r"quand|(?:en |à )?quelle (?:année|date)|quel (?:jour|mois)",
        counsel=r"avocate?|bâtonni(?:er|ère)|procureure?|substitut|juge|magistrate?|présidente? du tribunal|défenseure?|maître|Me|assesseure?|avocat général|avocate générale|conseil",
        counsel_acts=r"(?:(?:a|avait) (?:\w+ment |alors |ensuite |aussi )?)?(?:demandé|requis|réclamé|plaidé|soutenu|parlé|interrogé|condamné|relaxé|acquitté|ordonné|refusé|rejeté|rappelé|insisté|lu|défendu|accusé|renvoyé|prononcé|infligé|fixé|accordé|libéré|remis|placé|entendu|questionné|conclu|évoqué|dénoncé|regretté|estimé|mis en examen|saisi|instruit|décidé|ajourné|appelé|obtenu)e?s?|demand(?:e|a|ait)|requi(?:ert|t|érait)|réclam(?:e|a|ait)|plaid(?:e|a|ait)|sout(?:ient|int|enait)|interrog(?:e|ea)|condamn(?:e|a)|relax(?:e|a)|acquitt(?:e|a)|ordonn(?:e|a)|refus(?:e|a)|rejet(?:te|a)|insist(?:e|a|ait)|défend(?:ait|it)?|accus(?:e|a|ait)|renv(?:oie|oya)|prononc(?:e|a)|inflig(?:e|ea)|fix(?:e|a)|accord(?:e|a)|représent(?:e|ait|a)|fer(?:a) appel|lit|lisait|parl(?:e|a|ait)",
        judgment=r"jugement|arrêt|ordonnance|décision",
        decides=r"(?:La cour|Le tribunal|Le conseil|La chambre|Le juge|Elle|Il|La juridiction)(?: de céans| correctionnelle| d['’]appel)?,?(?: statuant[^,]*,)? (?:infirme|confirme|condamne|déboute|rejette|ordonne|casse|annule|dit|déclare|fixe|prononce|réforme|relaxe|alloue|constate)|(?-i:CONDAMNE|DIT|DÉBOUTE|ORDONNE|INFIRME|CONFIRME|REJETTE|CASSE|ANNULE|DÉCLARE|FIXE|PRONONCE|CONSTATE|RELAXE)",
        questions=r"qui|que|quoi|où|quand|comment|pourquoi|combien|est-ce que|quel|quelle",
        office=r"président|présidente|ministre|premier ministre|première ministre|maire|roi|reine|juge|directeur|directrice|général|secrétaire d['’]État",
        where=r"à|en|dans|près de|depuis",
        kin=r"(?:avocate?|fils|fille|frère|sœur|femme|épouse|époux|mari|père|mère|veuve|neveu|nièce|gendre|proches|partisans) (?:de|d['’]|du)",
        unfinished=r"[ei]r|[dtv]re|ire|ant",
        both=r"entre|soit|tant|non seulement|ni",
        or_=r"ou",
        and_=r"et",
        they=r"[Ii]ls|[Ee]lles",
        couple=r"[Ll]e couple|[Ll]es deux",
        one_couple=r"[Ll]e couple",
        weds=r"épousa|épouse|a épousé|épousèrent|se maria|se marie|s[’']est mariée?|se marièrent",
        spouse=r"mari|époux|femme|épouse|veuve|veuf",
        marries=r"épousa|épouse|a épousé|marié|mariée|sa femme|son mari",
        company=r"société|entreprise|groupe|compagnie|firme|banque|constructeur|éditeur|fabricant|club|équipe",
        body=r"ministère|tribunal|cour|parti|syndicat|université|conseil|commission|hôpital|musée|gouvernement|parlement|journal|église|association|agence",
        he=rf"Celui-ci|Ce dernier(?=,| (?:ne |n['’]|le |la |les |lui |se |s['’]|y |en |l['’]|a |est |avait |était |fut |eut |[a-zà-ÿ]+(?:a|it|ut|int|ait) |[a-zà-ÿ]+e (?:le|la|les|l['’]|un|une|son|sa|ses|en|à|au)))|[Ii]l(?!(?:(?<=où il)|(?<=quelle il)|(?<=quel il)) (?:est|était|fut) (?:né|mort))(?! (?:(?:ne|lui|leur|nous|vous|me|te|en) |n['’])?(?:(?:{_IS})\b(?!{_OF_HIM})|y\b|{_NOBODY}\b))",
        she=r"Celle-ci|Cette dernière(?=,| (?:ne |n['’]|le |la |les |lui |se |s['’]|y |en |l['’]|a |est |avait |était |fut |eut |[a-zà-ÿ]+(?:a|it|ut|int|ait) |[a-zà-ÿ]+e (?:le|la|les|l['’]|un|une|son|sa|ses|en|à|au)))|[Ee]lle",
        thing=r"il(?! (?:y|faut|fait|s['’]agit|pleut|neige|reste)\b)|elle",
        possessives=r"son|sa|ses|leur|leurs|notre|nos",
        genders={"il": "he", "elle": "she", "celui-ci": "he", "ce dernier": "he", "celle-ci": "she", "cette dernière": "she"},
        latter=r"celui-ci|ce dernier|celle-ci|cette dernière",
        ages=r"d['’]âge|révolus",
        happened=(r"(?:survenu|advenu|intervenu)(?=e?\b)", ""),
        gone=r"divorcée?s?|séparée?s?|remariée?s?|née?s?|morte?s?|partie?s?|venue?s?|arrivée?s?|entrée?s?|devenue?s?|restée?s?|tombée?s?|décédée?s?|rentrée?s?|revenue?s?|retournée?s?|sortie?s?|apparue?s?|survenue?s?|parvenue?s?|intervenue?s?|repartie?s?|disparue?s?|advenue?s?|issue?s?",
        was_gone=("est", "sont"),
        was=("a été", "ont été"),
        plural=r"les|des|ces|ses|leurs|aux",
        contractions={"du": "le", "des": "les", "au": "le", "aux": "les"},
    )
)
GRAMMAR = told_by(_GRAMMAR, _NARRATOR)
