"""The words of Spanish clauses: which are verbs, what joins, who says."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.ages import AgeWords
from timeline.languages.es.unnamed import unnamed_words
from timeline.languages.es.words import TIME_WORDS
from timeline.languages.lengths import length_words
from timeline.languages.narrators import NarratorWords, told_by
from timeline.languages.romance import ClauseWords, grammar

# nouns that end as participles do
_NO_PARTICIPLE = r"sábados?|mercados?|abogad[oa]s?|soldados?|medidas?|comidas?|bebidas?|ruidos?|maridos?|apellidos?|cuñad[oa]s?|derechos?|revistas?|artistas?|periodistas?|desiertos?|conciertos?|grados?|prados?|lados?|deportistas?|turistas?|corridas?"

_WE = r"(?!(?:primos|ramos|tramos|extremos|supremos|gramos|reclamos|remos|llamos|tamos|racimos|últimos|máximos|mínimos|próximos|legítimos|marítimos|anónimos|óptimos|íntimos|pésimos)\b)[a-zñ]{2,}(?:amos|imos|emos)|[a-zñ]{2,}(?:ábamos|íamos)"
_OF_US = (  # verbs that say "I" or "we" in their ending
    rf"{_WE}"
    r"|(?!(?:café|bebé|comité|puré|porqué|chalé|josé|tomé|salomé|noé|bernabé|canapé|consomé|buqué|carné|ballé|clisé|paté|sofé|bidé|corsé|chimpancé|parqué|cabaré|bufé|rapé|té|aunqué)\b)[a-zñ]{2,}[a-zñ]é"
    r"|(?!(?:así|aquí|allí|ahí|jabalí|rubí|bisturí|colibrí|maní|marroquí|israelí|iraní|iraquí|saudí|pakistaní|bengalí|zahorí|esquí|tahalí|alhelí|carmesí|frenesí|pirulí|borceguí|maravedí|potosí)\b)[a-zñ]{2,}[a-zñ]í"
    r"|fui|fuimos|estuve|estuvimos|hice|hicimos|tuve|tuvimos|pude|pudimos|vine|vinimos|dije|dijimos|puse|pusimos|quise|quisimos|supe|supimos|traje|trajimos|anduve|anduvimos|vi|vimos|dimos|éramos|íbamos|habíamos|hemos|he(?= [a-zñ]+(?:[aií]do|to|cho|so)\b)"
)
_NARRATOR = NarratorWords(
    interview=r"Entrevista (?:a|con)|Conversación con|Charla con",
    diary=r"diario|cuaderno (?:de [a-zà-ÿ]+ )?de (?:un[ao]? )?(?:[a-zà-ÿ]+ ){0,2}(?-i:[A-ZÀ-Þ][^\W\d_]+)",
    noted=r"(?:no )?(?:(?:me|lo|la|los|las|le|les) )?(?!(?:como|cuando|cuanto|pero|luego|entierro|incendio|viento|cielo|todo|nuevo|ayuno|paseo)\b)[a-zñáéíóú]{2,}o(?= (?:a|al|el|la|los|las|un|una|unos|unas|mi|mis|en|con|de|del|por|para|que|dos|tres|su|hasta|desde|sin|sobre)\b)",
    to=r"a|al|para",
    subject=rf"yo|nosotr[oa]s|{_OF_US}",
    object=r"me|mí|conmigo|nos",
    owner=r"mis?|nuestr[oa]s?",
    surely=rf"yo|nosotr[oa]s|me|mí|conmigo|nos|mis?|nuestr[oa]s?|hemos|{_WE}",
    together=rf"nosotr[oa]s|nuestr[oa]s?|hemos|{_WE}",
    in_list=r"yo|mí",
    i_am=r"(?:[Yy]o )?[Ss]oy",
    called=r"[Mm]e llamo|[Mm]i nombre es",
    alone=r"[Yy]o",
    along=r"con",
    history=r"(?:nuestra|la) historia|quiénes somos|sobre nosotr[oa]s|conócenos",
    reports=r"memoria|informe|acta|boletín|comunicado|cuentas anuales|resultados",
    author="Autor",
    papers=r"diario|memorias|recuerdos|cartas?|apuntes|cuaderno|testimonio|diario de viaje|declaración|denuncia|comparecencia",
    of=r"de|del|por",
    by=r"[Pp]or|POR|[Aa]utora?:|[Tt]exto:",
    sender=r"De|Remitente",
    wrote=("El", "", "escribió"),
    wishes=r"(?:que (?:tengas|tengan|tengáis) (?:un )?)?(?:buen(?:os|as|a)?|feliz|felices) (?:fin de semana|noches?|días?|tardes?|semana|domingo|navidad(?:es)?|pascuas?|fiestas|año(?: nuevo)?|vacaciones)(?: a tod[oa]s)?",
    closing=r"[Aa]tentamente|[Uu]n (?:cordial |fuerte )?(?:saludo|abrazo)|[Ss]aludos|[Cc]ordialmente|[Cc]on cariño|[Bb]esos|[Tt]uy[oa]",
)

_GRAMMAR = grammar(
    ClauseWords(
        unnamed=unnamed_words,
        objects=r"lo|la|los|las|le|les",
        enclitic=r"(?<=[aeí]r)l[oae]s?|(?<=ndo)l[oae]s?|(?<=ndose)l[oa]s?",
        datives=r"les?",
        marks_objects=True,
        owners=r"su|sus",
        called={
            "él": "he",
            "ella": "she",
            "ellos": "they",
            "ellas": "they",
            "lo": "he",
            "la": "she",
            "los": "they",
            "las": "they",
            "le": "one",
            "les": "they",
            "su": "any",
            "sus": "any",
        },
        of_feminine=r"ellas|las",
        comes=r"llegan?|sale|estalla|caen?|arden?|faltan?|mueren?|nace|surge|aparece|ocurre|sucede|suena|presid(?:e|ió|ía)|sigui(?:ó|eron)|siguen?|nació|murió|falleció|surgió|apareció|existió|sonó|quedó|resultó|creció|vino|pasó|transcurrió|corrió|entró|falló|gustó|rigió|circuló|explotó|venció|continuó|prosiguió|persistió|cesó|mejoró|empeoró|cambió|disminuyó|volvió|siguió|intervino|sobrevino|cundió|reinó|imperó|bastó|hubo|llegó|comenzó|empezó|salió|estalló|tocó|ocurrió|sucedió|cayó|ardió|terminó|acabó|faltó|duró|costó|aumentó|bajó|subió",
        comes_the=r"cerró|abrió|partió",
        when_alone=r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno|años?|mes(?:es)?|semanas?|días?|noches?|mañanas?|tardes?|madrugada|mediodía|medianoche|horas?|minutos?|siglos?|décadas?|ve(?:z|ces)|rato|momento|ayer|hoy|anoche|anteayer|luego|después|entonces|ahora|allí|allá|aquí|ahí|además|también|tampoco|pronto|apenas|antes|más|tarde|temprano|ya|todavía|aún|siempre|nunca|jamás|así|sol[oa]|sólo|junt[oa]s|primero|siguientes?|pasad[oa]|próxim[oa]|mism[oa]|anterior|casi|incluso|quizás?|pero|embargo|poc[oa]s?|muy|tan|luego|inclusive|hace",
        between=r"s[oó]lo|mism[oa]|no|se|le|les|lo|la|los|las|me|nos|ya|también|nunca|luego|después|le l[oa]|se l[oae]",
        lengths=length_words(
            TIME_WORDS,
            r"\b(?:(?P<less>(?:en menos|en el plazo|en el espacio|dentro|al cabo) de)|(?:en|durante) (?:l[oa]s|la|el)) (?:(?P<n>una?|\d+|[a-záéíóú]+) )?{UNIT}\b(?(less)| (?:siguientes?|posteriores|que siguieron)\b)",
            asked=r"(?:orden\w+|conden\w+|oblig\w+|exig\w+|pid\w+|ped[ií]\w*|requi\w+|comprometi\w+|compromet\w+|promet\w+|instó|instaron|emplaz\w+|solicit\w+|exhort\w+|impuso|impusieron)\b[^.;:]*? (?:a |de |que |[a-zà-ÿ]{2,}[aei]r)",
            may=r"pueden?|podrán?",
        ),
        age_words=AgeWords(
            at=re.compile(
                r"\b(?:[Aa] los|(?P<sure>[Cc]on|[Aa] la edad de|[Cc]uando tenía)) (?P<about>(?:unos|casi|apenas) )?(?:solo |sólo )?"
                r"(?P<n>\d{1,3}|[a-zé]+(?: y [a-z]+)?) años\b(?! (?:de|después|más|antes)\b)"
            ),
            birthday=re.compile(r"\b(?:[Ee]n|[Pp]or|[Cc]on motivo de|celebró) (?:su|mi) (?P<n>\d{1,3})\.?[ºo°]? cumpleaños\b"),
            born=re.compile(r"\b(?:[Nn]acid[oa]|[Nn]ació|nacimiento)\b"),
            died=re.compile(r"\b(?:murió|falleció|muert[oa]|fallecid[oa])\b"),
            person=re.compile(r""),  # a subject need not be said
            number=TIME_WORDS.number,
            least=10,
        ),
        code="es",
        paper_of=r"(?:acta|sesión|reunión|carta|oficio|informe|escrito)s?\b[^.;:]{0,30}\bdel?|fechad[ao]s? (?:el|a)",
        agenda=r"punto",
        past=r"ha|han|había|habían|hubo|fue|fueron|era|eran|estaba|estaban|estuvo|tuvo|tuvieron|tenía|tenían|hizo|hicieron|dijo|dijeron|vino|vinieron|puso|pusieron|pudo|quiso|supo|trajo|dio|dieron|vio|vieron|se|(?:man|de|ob|con|re|sos|entre|abs)tuvo|anduvo|(?:pro|con|tra|re|de|intro|se|in|repro)dujo|(?:pro|com|o|dis|im|ex|su|ante|re|de|contra|inter|yuxta|sobre)puso|(?:contra|pre|mal|ben)dijo|reh[ií]zo|deshizo|satisfizo|(?:con|inter|pre|pro|sobre|de|re)vino|(?:con|a|re|ex|dis|sus)trajo|[a-zà-ÿ]{2,}(?:ó|aron|ieron|jeron|eron|aban?|[a-zà-ÿ]ían)",
        past_of_us=_OF_US,
        present=r"es|son|está|están|va|van|puede|pueden|debe|deben|quiere|hace|hacen|abre|cierra|anuncia|anuncian|deja|muere|nace|gana|pierde|lanza|será|serán|habrá|comienza|empieza|regresa|vuelve|falla|arranca|dirige|aprueba|aprueban|asume|asumen|recibe|reciben|obtiene|obtienen|escribe|escriben|huye|huyen|sale|salen|llega|llegan|viven|vende|venden|descubre|descubren|cae|caen|rompe|rompen|nombra|nombran|aparece|aparecen|desaparece|desaparecen|fallece|fallecen|inaugura|inauguran|dimite|dimiten|abandona|abandonan|acepta|aceptan|ocupa|ocupan|ordena|ordenan|rechaza|rechazan|expulsa|expulsan|ingresa|ingresan|viaja|viajan|regresan|vuelven|mueren|nacen|ganan|pierden|abren|cierran|dirigen|construye|construyen|destruye|destruyen|invade|invaden|desaloja|desalojan|detiene|detienen|solicita|solicitan|agradece|protestan|estalla|instala|instalan|crean|emigra|emigran|declaran|comienzan|empiezan|consigue|consiguen|convence|derriban|rescatan|firman|compran|toman|llaman|matan|votan|decide|deciden|acuerda|acuerdan|preside|presiden|levanta|levantan|elige|eligen|concede|conceden|reconoce|reconocen|asiste|asisten|[a-zà-ÿ]{3,}(?:ará|erá|irá|arán|erán|irán)",
        acts=(
            r"(?:abandon|acab|acept|acompañ|acus|aliment|anex|apag|apart|arranc|arras|arrebat|arrest|asalt|asesin|atac|atraves|avanz|bombarde|"
            r"present|explic|aprueb|comunic|lament|autoriz|confirm|aplaz|salud|impugn|plante|encomiend|constat|examin|valor|contest|manifiest|ratific|denieg|rehús|inform|recuerd|acuerd|solicit|rueg|captur|cas|celebr|cerc|coloc|compr|conden|conquist|contrat|cre|cruz|declar|derrib|derrot|desembarc|desplaz|destron|deton|ejecut|"
            r"embarc|emigr|encabez|encarg|encerr|encuentr|entr|entreg|envi|enví|escap|estall|evacu|expuls|exil|firm|fracas|fund|gan|gobiern|"
            r"golpe|inaugur|incendi|ingres|inici|instal|invent|invit|junt|jur|lanz|lleg|llev|liber|logr|llam|marcha|mand|mat|mud|navig|naveg|"
            r"negoci|nombr|ocup|orden|organiz|pag|pas|pens|proclam|public|qued|quem|rechaz|recaud|refugi|regal|regres|renunci|rescat|retir|"
            r"reinici|saque|salv|sitúa|sublev|sum|termin|tom|traslad|trat|viaj|visit|vot)(?:a|an)|(?:sugier|respond|acog|agradec|propon|expon|intervien|eleg|aparec|cae|comet|compromet|comienz|conced|"
            r"convenc|cog|crec|crey|corr|defiend|derriv|desaparec|detien|establec|extiend|fallec|favorec|met|muer|nac|ofrec|obtien|permanec|"
            r"pierd|pon|promet|proced|reconoc|recog|recorr|resist|resuelv|romp|somet|sorprend|sostien|suced|surg|tien|vend|venc|vuelv)(?:e|en)|"
            r"(?:suscrib|le|abr|acud|asist|consigu|constru|convier|cumpl|decid|descubr|destruy|dimit|dirig|divid|escrib|exig|huy|hiere|impid|impon|inform|"
            r"interrump|introduc|invad|llen|muer|part|persigu|pid|produc|prohíb|recib|reún|rind|sal|sient|sigu|sub|sufr|sustituy|un|viv)(?:e|en)|"
            r"(?:se [a-zà-ÿ]{3,}(?:an?|en?)|va|van|da|dan|hace|hacen|viene|vienen|trae|traen|oye|oyen|cae|caen|huye|huyen|pone|ponen)"
        ),
        participle=rf"(?<!\w)(?!(?:{_NO_PARTICIPLE})\b)(?:dad[oa]s?|\w{{2,}}(?:ad[oa]s?|id[oa]s?|íd[oa]s?|iert[oa]s?|ech[oa]s?|uest[oa]s?|ist[oa]s?|crit[oa]s?|uelt[oa]s?|mpres[oa]s?)"
        r"|hech[oa]s?|dich[oa]s?|puest[oa]s?|vist[oa]s?|vuelt[oa]s?|rot[oa]s?|muert[oa]s?)",
        be=r"es|son|era|eran|fue|fueron|será|ha sido|han sido|había sido",
        have_now=r"ha|han|he|hemos",
        had=r"había|habían|habíamos",
        perfect_is_past=False,
        articles=r"el|la|los|las|un|una|unos|unas|lo|este|esta|su|sus|al|del",
        prepositions=r"a|al|de|del|en|con|por|para|sin|sobre|entre|hacia|hasta|desde|contra|tras|ante|bajo",
        date_prepositions=r"siendo|en|el|desde|hacia|durante|hasta|a|al|a partir de|por|tras|en la|desde el|hace",
        before_date=r"siendo(?: las?)?|durante(?: el| la)?|en|el|del|de|al|a|desde|hasta|hacia|en el|desde el",
        relative=r"que|quien|quienes|cual|cuales",
        subject_relative=r"que (?:lo|la|los|las|le|les|se) [a-zà-ÿ]+ (?:desde|en|hasta|durante|con|por)",
        own_relative=r"donde|cuando",
        that=r"que",
        at_time=r"(?:en|hacia) (?:[a-zé]+ de )?\d{4}|el \d{1,2} de [a-z]+(?: de \d{4})?|(?:un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+|pocos|pocas) (?:años?|mes(?:es)?|semanas?|días?) (?:más tarde|después)|poco después|más tarde|al (?:año|día|mes) siguiente|(?:es[ea]|aquel|aquella) (?:mism[oa] )?(?:año|mes|día|otoño|invierno|verano|primavera|noche|tarde)|la misma noche",
        when=r"dos\b|tres\b|cuatro\b|cinco\b|seis\b|siete\b|ocho\b|nueve\b|diez\b|el (?:año|mes|día|lunes|martes|pasado)\b|la semana\b|meses\b|años\b|días\b|poco\b|ayer\b|ese\b|esta?\b",
        ranks=r"primer[oa]?s?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|únic[oa]|última vez|más|menos|que|frente a|respecto|comparado|tant[oa]s?|récord",
        takes_time=r"pasó|pasa|pasado|duró|dura|durante|desde|hasta|para|entre|y|o|a partir de|antes de|s[oó]lo|solamente|únicamente",
        subordinate=r"cuando|porque|aunque|mientras|si|como|para que|después de que|antes de que|ya que",
        joining=r"y|e|pero|o|luego|después",
        leading=r"y|e|pero|o|luego|entonces|así|sin embargo|no obstante|además(?! de)|después(?! de)|cuando|mientras|aunque|si|como|que|también",
        pronouns=r"él|ella|ellos|ellas|se|nosotros|yo|usted",
        says=r"dijo|dice|afirmó|afirma|declaró|declara|señaló|señala|explicó|explica|anunció|anuncia|aseguró|asegura|añadió|añade|agregó|indicó|indica|manifestó|sostuvo|comentó|advirtió|expresó|apuntó|subrayó|informó|recordó|escribió",
        according=r"según|de acuerdo con",
        by=r"por",
        condition=r"si|en caso de que",
        born=r"nacid[oa]|nació|fundad[oa]|cread[oa]|casad[oa]",
        we=r"nosotros|nuestr[oa]s?|yo|mi|mis|mí",
        stamp=r"publicad[oa]|actualizad[oa]|modificad[oa]|última actualización|editad[oa]|fecha|redacción",
        page=r"lea también|lee también|ver también|leer más|más información|te puede interesar|consultad[oa]|©|foto:",
        caption=r"foto|imagen|fotografía|pie de foto|archivo",
        subject_behind=r"(?:quedó|quedaron|fue|fueron|resultó|resultaron|estaba|estaban|está|están) \w+(?:ad|id|t)[oa]s?|se \w+(?:ó|aron|ieron)",
        clitics=r"(?:la|lo|los|las|le|les|se|me|nos) (?:l[aeo]s? )?",
        any_present=r"[a-záéíóúñ]{3,}(?<![ai]d)(?<!st)(?<!rt)(?<!it)(?:a|e|an|en)",
        no_present=r"siguiente|corriente|reciente|toda|sobre|entre|ante|desde|mediante|durante|incluso|aunque|mientras|donde|como|que|siempre|cuando|hasta|contra|para|hacia|cada|nueve|siete|once|doce|trece|quince|veinte|treinta|cuarenta|cincuenta|tarde|ahora|también|nunca|fuera|cerca|esposa|hija|madre|padre|nieta|alcalde|alcaldesa|presidente|presidenta|jefa|jefe|obra|además|parte|casa|villa|ciudad|orden|joven|imagen|origen",
        gendered={
            "el": "m",
            "la": "f",
            "los": "mp",
            "las": "fp",
            "un": "m",
            "una": "f",
            "este": "m",
            "esta": "f",
            "unos": "mp",
            "unas": "fp",
        },
        endings={"os": "mp", "as": "fp", "o": "m", "a": "f"},
        many=r"\w+n|son",
        numerals=r"\d{1,3}(?: \d{3})+|\d[\d.]*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cien|mil|varios|varias|muchos|muchas|sus",
        of_articles={"el": "del"},
        owner_relative=r"(cuyo|cuya|cuyos|cuyas)",
        owner_articles={"cuyo": "el", "cuya": "la", "cuyos": "los", "cuyas": "las"},
        goes_on=r"todavía|aún|siguientes?|anterior(?:es)?|pasad[oa]|próxim[oa]",
        person_only=r"(?:deten|arrest|conden|heri|despedi|elegi|nombra|imputa|absuel)\w+|murió|nació|falleció|dimitió|se jubiló",
        depends=r"cuy[oa]s? |(?:a|de|con|en|por|para|sin|sobre|entre|contra|según|hacia|ante) (?:quien(?:es)?|(?:el|la|los|las) (?:que|cual(?:es)?)|cuy[oa]s?) |al (?:que|cual) |del (?:que|cual) |que |quien(?:es)? |lo (?:que|cual) |gracias a que |para que |hasta que |desde que |puesto que |ya que |aunque |mientras |a pesar de que |sin que |antes de que |después de que |donde |adonde ",
        counts_on=r"(?P<until>para entonces|hasta entonces)|(?P<since>desde entonces|(?:unos pocos|unas pocas|pocos|pocas|algunos|algunas|varios|varias|unos|unas) (?:días|semanas|meses|años) (?:después|más tarde))|por entonces",
        states=r"es|son|está|están",
        past_states=r"era|eran|estaba|estaban|tenía|tenían",
        happens=r"accidentes?|incendios?|explosión|explosiones|terremotos?|sismos?|inundación|riadas?|tormentas?|huelgas?|protestas?|disturbios|ataques?|batallas?|guerra|tiroteos?|disparos|muert[oe]s?|heridos|víctimas|detenciones|robos?|reunión|reuniones|asambleas?|juicios?|elecciones|votación|bodas?|funeral(?:es)?|entierro|fiestas?|estreno|victoria|derrota|gol(?:es)?|partidos?|final|visitas?|nacimiento|primer[ao]?s?|últim[ao]s?|fin|muerte|hij[oa]s?|golpe|crisis",
        nothing_said=r"(?:las )?(?:investigaciones|pesquisas)(?: \w+)? (?:siguen|continúan|prosiguen)|(?:la )?investigación (?:sigue|continúa|prosigue) |para que (?:así )?conste|no quiso (?:comentar|hacer comentarios|hacer declaraciones)|declinó (?:comentar|hacer comentarios)",
        asks_when=r"cuándo|(?:en )?qué (?:año|mes|día|fecha)",
        counsel=r"abogad[oa]|letrad[oa]|fiscal|juez|jueza|magistrad[oa]|procuradora?|defensora?(?! del pueblo)",
        counsel_acts=r"pid(?:ió|e)|solicit(?:ó|a)|reclam(?:ó|a)|recurri(?:ó|rá)|recurre|aleg(?:ó|a)|sostien[e]|acus(?:ó|a)|interrog(?:ó|a)|conden(?:ó|a)|absolvió|absuelve|dict(?:ó|a)|orden(?:ó|a)|den(?:egó|iega)|rechaz(?:ó|a)|admit(?:ió|e)|archiv(?:ó|a)|decret(?:ó|a)|acord(?:ó|ará)|acuerda|cit(?:ó|a)|neg(?:ó|aba)|defend(?:ió|ía)|defiende|represent(?:ó|a|aba)|lament(?:ó|a)|insist(?:ió|e)|record(?:ó|aba)|ley(?:ó|ó)|llam(?:ó|a)|dej(?:ó|a)|envi(?:ó|a)|mand(?:ó|a)|impus(?:o)|impone|fij(?:ó|a)|resolvió|resuelve|ped(?:ía|irá)|sostenía|pidió|solicitad[oa]|pedido|anunci(?:ó|ado|a)|acusad[oa]|interrogad[oa]|condenado|ordenado|negado|denegado",
        judgment=r"sentencia|auto|resolución|laudo",
        decides=r"(?:La Sala|El Juzgado|El Tribunal(?: Supremo)?|La Audiencia|Este Tribunal|El juez|La juez|La magistrada|El magistrado)(?: \w+)? (?:desestima|estima|confirma|revoca|condena|absuelve|declara|acuerda|inadmite|anula|impone|falla)|(?-i:FALLO|FALLAMOS)\b|(?:que )?(?:debo|debemos) (?:condenar|absolver|estimar|desestimar|declarar|confirmar)|(?:condenamos|absolvemos|estimamos|desestimamos|confirmamos)",
        questions=r"quién|quiénes|qué|dónde|cuándo|cómo|por qué|cuánto|cuántos|cuál",
        office=r"presidente|presidenta|ministro|ministra|primer ministro|alcalde|alcaldesa|rey|reina|juez|jueza|director|directora|general",
        where=r"en|cerca de|hacia|(?:(?:viaj|lleg|regres|volv|envi|traslad|destin|emigr|mud|march|escap|part|ingres|sub|baj)\w+|h[ui]y\w+|fue|fueron|iba|ir) (?:a|para)",
        kin=r"(?:abogad[oa]|hij[oa]s?|herman[oa]s?|espos[oa]|mujer|marido|padre|madre|viud[oa]|sobrin[oa]|yerno|suegro|seguidores|partidarios) (?:de|del)",
        unfinished=r"[aei]r|[aei]ndo",
        both=r"entre|tanto|ni|no sólo|no solo",
        or_=r"o|u",
        and_=r"y|e",
        they=r"[Ee]llos|[Ee]llas",
        couple=r"[Ll]a pareja|[Ll]os dos|[Aa]mbos",
        one_couple=r"[Ll]a pareja",
        marries=r"casó|casaron|casado|casada|su esposa|su marido|su mujer|su esposo",
        company=r"empresa|compañía|sociedad|grupo|firma|banco|fabricante|constructora|aerolínea|club|equipo",
        body=r"ministerio|tribunal|corte|partido|sindicato|universidad|consejo|comisión|hospital|museo|gobierno|parlamento|periódico|iglesia|asociación|agencia|fiscalía|ayuntamiento|audiencia",
        he=r"Éste|Este último|Aquél|[Éé]l",
        she=r"Ésta|Esta última|Aquélla|[Ee]lla",
        possessives=r"su|sus|nuestro|nuestra",
        ages=r"de edad|de antigüedad",
        happened=(r"(?:ocurr|acaec|suced|acontec)(?=id[oa]\b)", "ió"),
        gone=r"divorciad[oa]s?|separad[oa]s?|jubilad[oa]s?|casad[oa]s?|nacid[oa]s?|muert[oa]s?|fallecid[oa]s?|llegad[oa]s?|venid[oa]s?|salid[oa]s?|caíd[oa]s?|crecid[oa]s?|partid[oa]s?",
        was=("fue", "fueron"),
        plural=r"los|las|unos|unas|estos|estas|sus",
        genders={
            "él": "he",
            "ella": "she",
            "éste": "he",
            "este último": "he",
            "aquél": "he",
            "ésta": "she",
            "esta última": "she",
            "aquélla": "she",
        },
        latter=r"éste|este último|aquél|ésta|esta última|aquélla",
        contractions={"del": "el", "al": "el"},
    )
)
GRAMMAR = told_by(_GRAMMAR, _NARRATOR)
