"""The words of Portuguese clauses: which are verbs, what joins, who says."""

from __future__ import annotations

from timeline import patterns as re
from timeline.events.ages import AgeWords
from timeline.languages.lengths import length_words
from timeline.languages.narrators import NarratorWords, told_by
from timeline.languages.pt.unnamed import unnamed_words
from timeline.languages.pt.words import TIME_WORDS
from timeline.languages.romance import ClauseWords, grammar

# nouns that end as participles do
_NO_PARTICIPLE = r"sábados?|mercados?|advogad[oa]s?|soldados?|medidas?|comidas?|bebidas?|ruídos?|maridos?|apelidos?|cunhad[oa]s?|feriados?|telhados?|direitos?|prefeit[oa]s?|efeitos?|revistas?|artistas?|ofertas?|agosto|impostos?|lados?|gado|prados?|jornalistas?|turistas?"

_WE = r"(?!(?:primos|ramos|extremos|supremos|gramos|remos|demos|últimos|máximos|mínimos|próximos|legítimos|marítimos|anónimos|anônimos|ótimos|íntimos|péssimos|mesmos)\b)[a-zç]{2,}(?:amos|ámos|imos|emos)|[a-zç]{2,}(?:ávamos|íamos)|fomos|(?:est|t)ivemos|fizemos|pudemos|viemos|pusemos|quisemos|soubemos|trouxemos|saímos|caímos|éramos|íamos|tínhamos|havíamos|temos"
_OF_US = (  # verbs that say "I" or "we" in their ending
    rf"{_WE}|[a-zç]{{3,}}ei"
    r"|(?!(?:aqui|abacaxi|táxi|júri|safári|jabuti|guarani|bisturi|siri|saci|esqui|tupi|rubi|confetti|kiwi|bikini|pavi|davi|levi|organdi|haiti)\b)[a-zç]{2,}(?:ci|di|bi|ti|mi|ri|vi|li)"
    r"|fui|fomos|estive|estivemos|fiz|fizemos|tive|tivemos|pude|pudemos|vim|viemos|dei|demos(?= [a-z])|pus|pusemos|quis|quisemos|soube|soubemos|trouxe|trouxemos|disse|dissemos|saí|caí|saímos|caímos|éramos|íamos|tínhamos|havíamos|tenho|temos"
)
_NARRATOR = NarratorWords(
    interview=r"Entrevista (?:a|com)|Conversa com",
    diary=r"di[áa]rio|caderno d(?:e|[oa]) (?:uma? )?(?:[a-zà-ÿ]+ ){0,2}(?-i:[A-ZÀ-Þ][^\W\d_]+)",
    noted=r"(?:não )?(?:(?:o|a|lhe) )?(?!(?:quando|quanto|como|todo|vento|incêndio|novo|tempo|enterro|jejum|passeio)\b)[a-zçãáéíóú]{2,}o(?:-me)?(?= (?:a|ao|à|às|aos|o|as|os|um|uma|meu|minha|em|no|na|com|de|do|da|por|para|que|dois|duas|três|até|sem|sobre)\b)",
    to=r"a|ao|à|para",
    subject=rf"eu|nós|a gente|{_OF_US}",
    object=r"me|mim|comigo|conn?osco|nos(?= (?!(?:dois|duas|três|quatro|cinco|sete|oito|nove|dez|quais)\b)[a-zà-ÿ]+(?<!s)\b)",  # not "nos anos", "in the years"
    enclitic=r"(?<=[a-zà-ÿ]-)(?:me|nos)",
    owner=r"meus?|minhas?|noss[oa]s?",
    surely=rf"eu|nós|a gente|me|mim|comigo|conn?osco|nos|meus?|minhas?|noss[oa]s?|{_WE}",
    together=rf"nós|a gente|noss[oa]s?|{_WE}",
    in_list=r"eu|mim",
    i_am=r"(?:[Ee]u )?[Ss]ou",
    called=r"[Cc]hamo-me|[Mm]e chamo|[Oo]? ?[Mm]eu nome é|(?:[Ee]u )?[Ss]ou [oa]",
    alone=r"[Ee]u",
    along=r"com",
    history=r"(?:a )?nossa história|quem somos|sobre nós|a história",
    reports=r"relatório|ata|boletim|comunicado|balanço|demonstrações financeiras",
    author="Autor",
    papers=r"diário|memórias|recordações|lembranças|cartas?|apontamentos|caderno|testemunho|diário de viagem|depoimento|declarações|declaração",
    of=r"de|do|da|por",
    by=r"[Pp]or|POR|[Aa]utora?:|[Tt]exto:",
    sender=r"De|Remetente",
    wrote=("Em|A|No dia", "", "escreveu"),
    wishes=r"(?:tenha |tenham )?(?:um |uma )?(?:bom|boa|boas|feliz|ótim[oa]) (?:fim de semana|fim-de-semana|noite|dia|tarde|semana|domingo|natal|páscoa|festas|ano(?: novo)?|férias)(?: a tod[oa]s| para tod[oa]s)?",
    closing=r"[Aa]tenciosamente|[Cc]om os melhores cumprimentos|[Cc]umprimentos|[Uu]m (?:grande |forte )?abraço|[Bb]eijos|[Cc]om carinho|[Tt]eu|[Tt]ua|[Cc]ordialmente",
)

_GRAMMAR = grammar(
    ClauseWords(
        unnamed=unnamed_words,
        objects=r"o|a|os|as|lhe|lhes",
        enclitic=r"(?<=\w-)(?:[ln]?[oa]s?|lhes?)",
        datives=r"lhes?",
        owners=r"seu|sua|seus|suas|dele|dela|deles|delas",
        called={
            "ele": "he",
            "ela": "she",
            "eles": "they",
            "elas": "they",
            "o": "he",
            "a": "she",
            "os": "they",
            "as": "they",
            "lo": "he",
            "la": "she",
            "los": "they",
            "las": "they",
            "no": "he",
            "na": "she",
            "nos": "they",
            "nas": "they",
            "lhe": "one",
            "lhes": "they",
            "seu": "any",
            "sua": "any",
            "seus": "any",
            "suas": "any",
            "dele": "he",
            "dela": "she",
            "deles": "they",
            "delas": "they",
        },
        of_feminine=r"elas|as|las|nas",
        comes=r"chegam?|rebenta|cai|caem|ardem?|faltam?|morrem?|nasce|surge|aparece|ocorre|acontece|soa|presid(?:e|iu|ia)|segu(?:e|em|iu|iram)(?:-se)?|nasceu|morreu|faleceu|surgiu|apareceu|sobrou|passou|explodiu|cresceu|veio|ficou|resultou|voltou|parou|correu|continuou|prosseguiu|cessou|melhorou|piorou|mudou|diminuiu|soou|desapareceu|venceu|tinha sido|entrou|seguiu|existiu|houve|bateu|chegou|começou|saiu|rebentou|estourou|bastou|calhou|ocorreu|aconteceu|caiu|ardeu|terminou|acabou|faltou|durou|custou|aumentou|baixou|subiu",
        comes_the=r"fechou|abriu|partiu",
        when_alone=r"segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta|sábado|domingo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|primavera|verão|outono|inverno|anos?|m[eê]s(?:es)?|semanas?|dias?|noites?|manhãs?|tardes?|madrugada|meio-dia|meia-noite|horas?|minutos?|séculos?|décadas?|vez(?:es)?|momento|ontem|hoje|anteontem|depois|então|agora|ali|lá|aqui|aí|além|também|tampouco|cedo|logo|apenas|antes|mais|menos|tarde|já|ainda|sempre|nunca|jamais|assim|só|sozinh[oa]|junt[oa]s|primeiro|seguintes?|passad[oa]|próxim[oa]|mesm[oa]|anterior|quase|inclusive|talvez|mas|porém|contudo|pouc[oa]s?|muito|há",
        between=r"só|mesm[oa]|própri[oa]|não|se|lhe|lhes|já|também|nunca|o|a|os|as|me|nos|ainda|logo",
        lengths=length_words(
            TIME_WORDS,
            r"\b(?:(?P<less>(?:em menos|no prazo|no espaço|dentro|ao fim) de)|(?:n[oa]s?|durante [oa]s?)) (?:(?P<n>uma?|\d+|[a-zêéã]+) )?{UNIT}\b(?(less)| (?:seguintes?|que se seguiram)\b)",
            asked=r"(?:orden\w+|conden\w+|obrig\w+|exig\w+|ped[ie]\w*|pediu|comprome\w+|promet\w+|intim\w+|determin\w+|instou|solicit\w+|impôs|notific\w+)\b[^.;:]*? (?:(?:a|de|que|para)(?= \w)|[a-zà-ÿ]{2,}[aei]r)",
            may=r"podem?|poderá|poderão",
        ),
        age_words=AgeWords(
            at=re.compile(
                r"\b(?:[Aa]os|(?P<sure>[Cc]om|[Cc]om a idade de|[Qq]uando tinha)) (?P<about>(?:cerca de|uns|quase) )?(?:apenas |só )?"
                r"(?P<n>\d{1,3}|[a-zê]+(?: e [a-zê]+)?) anos\b(?! (?:de|depois|mais|antes)\b)"
            ),
            birthday=re.compile(r"\b(?:[Nn]o|[Pp]elo|[Pp]or ocasião do|celebrou o) (?:seu|meu) (?P<n>\d{1,3})\.?[ºo°] aniversário\b"),
            born=re.compile(r"\b(?:[Nn]ascid[oa]|[Nn]asceu|nascimento)\b"),
            died=re.compile(r"\b(?:morreu|faleceu|mort[oa]|falecid[oa])\b"),
            person=re.compile(r""),  # a subject need not be said
            number=TIME_WORDS.number,
            least=4,
        ),
        code="pt",
        paper_of=r"(?:ata|reunião|sessão|carta|ofício|relatório)\b[^.;:]{0,30}\bd[eo]|datad[ao] de",
        agenda=r"ponto",
        past=r"fora(?=\s+[a-zà-ÿ]+(?:ad|id|st|t)[oa]s?\b)|tinha|tinham|havia|haviam|foi|foram|era|eram|estava|estavam|tava|tavam|esteve|teve|tiveram|fez|fizeram|disse|disseram|veio|vieram|pôs|pôde|quis|soube|trouxe|deu|deram|viu|viram|houve|(?:man|ob|con|de|re|sus|abs)teve|(?:com|pro|im|dis|ex|su|o|re|inter|contra|ante|trans)pôs|(?:inter|con|pro|so)veio|desfez|refez|satisfez|leu|releu|creu|(?!(?:museu|europeu|ateu|judeu|pneu|liceu|réu|chapéu|troféu|mausoléu|coliseu|jubileu|plebeu|apogeu|seu|meu|teu|céu|véu)\b)[a-zà-ÿ]{2,}(?:ou|aram|eram|iram|eu|iu|ava|avam)",
        past_of_us=_OF_US,
        present=r"é|(?-i:são)|está|estão|vai|vão|pode|podem|deve|devem|quer|faz|fazem|abre|fecha|anuncia|anunciam|deixa|morre|nasce|ganha|perde|lança|será|serão|começa|volta|dirige|avaria|tem|têm|vem|vêm|aprova|aprovam|assume|assumem|recebe|recebem|obtém|obtêm|escreve|escrevem|foge|fogem|sai|saem|chega|chegam|vive|vivem|vende|vendem|descobre|descobrem|cai|caem|rompe|rompem|nomeia|nomeiam|aparece|aparecem|desaparece|desaparecem|falece|falecem|inaugura|inauguram|demite-se|abandona|aceita|aceitam|ocupa|ordena|rejeita|rejeitam|expulsa|viaja|voltam|morrem|nascem|ganham|perdem|abrem|fecham|dirigem|constrói|constroem|destrói|destroem|invade|invadem|solicita|agradece|protestam|rebenta|instala|cria|criam|emigra|declara|declaram|começam|consegue|conseguem|convence|derruba|resgata|assina|assinam|compram|chamam|matam|votam|decide|decidem|preside|presidem|elege|elegem|concede|reconhece|reconhecem|participa|participam|dispersa|dispersam|nega|negam|mantém|mantêm|condena|condenam|suspende|sucede|[a-zà-ÿ]{3,}(?:ará|erá|irá|arão|erão|irão)",
        acts=(
            r"(?:abandon|aceit|acompanh|acus|anex|apag|arranc|arras|arrest|assalt|assassin|assin|atac|atravess|avanç|bombarde|captur|cas|celebr|"
            r"apresent|aprov|comunic|lament|convid|exort|autoriz|confirm|adi|saúd|contest|levant|design|confi|partilh|constat|examin|avali|verific|manifest|ratific|record|inform|lembr|deliber|coment|solicit|cerc|cham|cheg|coloc|compr|começ|comand|conden|conquist|contrat|convoc|cri|cruz|declar|derrub|derrot|desembarc|dispar|deix|embarc|"
            r"emigr|encabeç|encarreg|encerr|encontr|entr|entreg|envi|escap|estal|evacu|execut|expuls|exil|fech|fracass|fund|ganh|govern|inaugur|"
            r"incendi|ingress|inici|instal|invent|junt|jur|lanç|lev|libert|mand|march|mat|mud|naveg|negoci|nome|ocup|orden|organiz|pag|pass|"
            r"proclam|prend|public|queim|rebent|recus|refugi|regress|renunci|resgat|retir|saque|salv|termin|tent|tom|torn|transport|vend|viaj|"
            r"visit|volt|vot)(?:a|am)|(?:aparec|acontec|bat|combat|comet|conced|convenc|colh|corr|cresc|defend|desaparec|desc|eleg|escolh|"
            r"refer|acolh|suger|subscrev|agradec|esclarec|estabelec|estend|esquec|falec|favorec|mor|morr|nasc|oferec|perd|permanec|pret|promet|proced|reconhec|recolh|receb|resist|resolv|"
            r"romp|respond|sofr|submet|surpreend|suced|surg|venc|vend|viv)(?:e|em)|(?:abr|assist|cumpr|consegu|decid|demit|descobr|dirig|divid|"
            r"evad|exig|fog|foge|inclu|interromp|introduz|invad|part|persegu|ped|produz|proib|reún|redu|sa|segu|sob|sub|sofr|un|construi|"
            r"fug)(?:e|em|i)|(?:se [a-zà-ÿ]{3,}(?:am?|em?)|[a-zà-ÿ]{3,}-se|vai|vão|dá|dão|faz|fazem|vem|vêm|traz|trazem|cai|caem|sai|saem|intervém|intervêm|lê|leem|distribui|distribuem|(?:pro|ex|dis|com|de|im|o)põe(?:m)?|põe|"
            r"põem|foge|fogem|constrói|destrói)"
        ),
        participle=rf"(?<!\w)(?!(?:{_NO_PARTICIPLE})\b)(?:dad[oa]s?|lid[oa]s?|\w{{2,}}(?:ad[oa]s?|id[oa]s?|íd[oa]s?|ert[oa]s?|eit[oa]s?|ost[oa]s?|ist[oa]s?|crit[oa]s?|ues[oa]s?)"
        r"|feit[oa]s?|dit[oa]s?|post[oa]s?|vist[oa]s?|mort[oa]s?|pres[oa]s?|pag[oa]s?|entregues?)",
        be=r"é|são|era|eram|foi|foram|será|tinha sido|tem sido",
        have_now=r"tem|têm|tenho|temos",
        had=r"tinha|tinham|havia|haviam|tínhamos|havíamos",
        perfect_is_past=False,
        articles=r"o|a|os|as|um|uma|uns|umas|este|esta|seu|sua|seus|suas|ao|à|do|da|dos|das|no|na",
        prepositions=r"a|ao|à|aos|às|de|do|da|dos|das|em|no|na|nos|nas|com|por|pelo|pela|para|sem|sobre|entre|até|desde|contra|após|sob",
        date_prepositions=r"sendo|em|no|na|a|à|ao|desde|até|durante|por volta de|a partir de|o|após|nos|aos",
        before_date=r"sendo(?: as?)?|durante(?: o| a)?|em|no|na|a|de|do|da|desde|até|ao|o|nos|a partir de",
        relative=r"que|quem|o qual|a qual|cujo|cuja",
        subject_relative=r"que (?:o|a|os|as|lhe|se) [a-zà-ÿ]+ (?:desde|em|até|durante|com|por)",
        own_relative=r"onde|quando",
        that=r"que",
        at_time=r"em (?:[a-zç]+ de )?\d{4}|(?:a|em) \d{1,2} de [a-zç]+(?: de \d{4})?|(?:uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|\d+|pouc[oa]s) (?:anos?|mês|meses|semanas?|dias?) (?:depois|mais tarde)|pouco depois|mais tarde|no (?:ano|dia|mês) seguinte|n(?:ess|aquel)[ea] (?:mesm[oa] )?(?:ano|mês|dia|outono|inverno|verão|[Pp]rimavera|noite|tarde)",
        when=r"dois\b|duas\b|três\b|quatro\b|cinco\b|seis\b|sete\b|oito\b|nove\b|dez\b|meses\b|anos\b|dias\b|pouco\b|ontem\b|hoje\b|n[oa] (?:ano|mês|dia|semana)\b|há\b|nes[st][ea]\b",
        ranks=r"primeir[oa]s?|segund[oa]|terceir[oa]|quart[oa]|únic[oa]|última vez|mais|menos|que|face a|relação|tant[oa]s?|recorde",
        takes_time=r"passou|passa|durou|dura|durante|desde|até|para|entre|e|ou|a partir de|antes de|só|somente|apenas",
        subordinate=r"quando|porque|embora|enquanto|se|como|para que|depois de|antes de|já que",
        joining=r"e|mas|ou|depois|então",
        leading=r"e|mas|ou|então|assim|no entanto|contudo|porém|além disso|depois(?! d[eao])|quando|enquanto|embora|se|como|que|também",
        pronouns=r"ele|ela|eles|elas|se|nós|eu|você",
        says=r"disse|diz|afirmou|afirma|declarou|declara|explicou|explica|anunciou|anuncia|garantiu|acrescentou|acrescenta|indicou|referiu|sublinhou|lembrou|comentou|advertiu|informou|recordou|escreveu",
        according=r"(?<!um )(?<!\b[dn]o )(?<!\bo )(?<!\bao )(?<!elo )(?<!eu )(?<!ste )segundo|de acordo com",
        by=r"por|pelo|pela|pelos|pelas",
        condition=r"se|caso",
        born=r"nascid[oa]|nasceu|fundad[oa]|criad[oa]|casad[oa]",
        we=r"nós|noss[oa]s?|eu|meu|minha|meus|minhas",
        stamp=r"publicad[oa]|atualizad[oa]|actualizad[oa]|modificad[oa]|última atualização|redação|redacção|data",
        page=r"leia também|veja também|ler mais|leia mais|saiba mais|consultad[oa]|©|foto:",
        caption=r"foto|imagem|fotografia|legenda|arquivo",
        subject_behind=r"(?:ficou|ficaram|foi|foram|estava|estavam|está|estão) \w+(?:ad|id|st|rt|it|t)[oa]s?|\w+(?:ou|eu|iu|aram|eram|iram)-se",
        clitics=r"(?:a|o|os|as|lhe|lhes|se|me|nos) ",
        any_present=r"[a-zà-ú]{3,}(?<![ai]d)(?<!rt)(?<!st)(?:a|e|am|em)",
        no_present=r"seguinte|corrente|recente|toda|sobre|entre|ante|durante|onde|como|que|desde|embora|quase|hoje|tarde|noite|sempre|contra|para|cada|sete|nove|onze|doze|treze|quinze|vinte|trinta|agora|ontem|também|fora|ainda|esposa|filha|presidente|neta|obra|parte|jovem|ordem|homem|imagem|origem|mulher|\\w+mente",
        gendered={"o": "m", "a": "f", "os": "mp", "as": "fp", "um": "m", "uma": "f", "este": "m", "esta": "f", "uns": "mp", "umas": "fp"},
        endings={"os": "mp", "as": "fp", "o": "m", "a": "f"},
        many=r"(?!(?:tem|vem|quem|sem|bem)\b)\w+m|são|vão|estão|\w+ão",
        numerals=r"\d{1,3}(?: \d{3})+|\d[\d.]*|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|vinte|trinta|cem|mil|vários|várias|muitos|muitas",
        of_articles={"o": "do", "a": "da", "os": "dos", "as": "das", "um": "de um", "uma": "de uma"},
        owner_relative=r"(cujo|cuja|cujos|cujas)",
        owner_articles={"cujo": "o", "cuja": "a", "cujos": "os", "cujas": "as"},
        goes_on=r"ainda|seguintes?|anterior(?:es)?|passad[oa]|próxim[oa]",
        person_only=r"(?:det[ei]|pres[oa]|condenad|ferid|demitid|eleit|nomead|absolvid)\w*|morreu|nasceu|faleceu|demitiu-se",
        depends=r"cuj[oa]s? |(?:a|de|com|em|por|para|sem|sobre|entre|contra|até) (?:quem|que|[oa]s? qua(?:l|is)|cuj[oa]s?) |(?:no|na|nos|nas|do|da|dos|das|ao|à|aos|às|pelo|pela) qua(?:l|is) |que |quem |[oa]s? qua(?:l|is) |o que |graças a que |para que |até que |desde que |uma vez que |ainda que |apesar de |sem que |antes que |depois que |enquanto |embora |onde ",
        counts_on=r"(?P<until>até então)|(?P<since>desde então|(?:poucos|poucas|alguns|algumas|vários|várias|uns|umas) (?:dias|semanas|meses|anos) (?:depois|mais tarde))|nessa altura|à época",
        states=r"é|são|está|estão",
        past_states=r"era|eram|estava|estavam|tava|tinha|tinham",
        happens=r"acidentes?|incêndios?|explosão|explosões|terramotos?|terremotos?|sismos?|inundação|enchentes?|cheias?|tempestades?|greves?|protestos?|distúrbios|ataques?|batalhas?|guerra|tiroteios?|tiros|mort[oe]s?|feridos|vítimas|prisões|roubos?|assaltos?|reunião|reuniões|assembleias?|julgamentos?|eleições|votação|casamentos?|funeral|enterro|festas?|estreia|vitória|derrota|gol[os]?s?|golos?|jogos?|final|visitas?|nascimento|primeir[ao]s?|últim[ao]s?|fim|morte|filh[oa]s?|golpe|crise",
        nothing_said=r"(?:as )?investigações (?:continuam|prosseguem)|(?:o )?inquérito (?:continua|prossegue)|não quis comentar|recusou-se a comentar|preferiu não comentar",
        asks_when=r"quando|(?:em )?que (?:ano|mês|dia|data)",
        counsel=r"advogad[oa]|procuradora?|promotora?|juiz|juíza|magistrad[oa]|defensora?|desembargadora?|delegad[oa]|causídic[oa]",
        counsel_acts=r"ped(?:iu|e|ia|irá)|requere(?:u)|requer|solicit(?:ou|a)|aleg(?:ou|a|ava)|sustent(?:ou|a)|defende(?:u)?|defendia|acus(?:ou|a)|interrog(?:ou|a)|condena|condenou|absolveu|absolve|orden(?:ou|a)|neg(?:ou|a)|indefer(?:iu|e)|rejeit(?:ou|a)|aceit(?:ou|a)|arquiv(?:ou|a)|decret(?:ou|a)|determin(?:ou|a)|mand(?:ou|a)|fix(?:ou|a)|adi(?:ou|a)|fal(?:ou|a)|insist(?:iu|e)|leu|lê|represent(?:ou|a|ava)|libert(?:ou|a)|soltou|aplic(?:ou|a)|marc(?:ou|a)|decid(?:iu|e)|vai recorrer|recorreu|recorre|recorrerá|considerou|lament(?:ou|a)|pedido|requerido|sustentado",
        judgment=r"acórdão|sentença|decisão|despacho",
        decides=r"(?:A Câmara|O Tribunal|A Turma|O juiz|A juíza|O juízo|A Corte|O colegiado|A Secção|A Relação|O relator)(?: \w+)? (?:nega|dá|mantém|reforma|julga|condena|absolve|confirma|rejeita|acolhe|concede|determina|anula|revoga)|(?-i:NEGA|DÁ|JULGO|CONDENO|ABSOLVO)|(?:nega-se|dá-se|julgo|condeno|absolvo|acordam)",
        questions=r"quem|o que|onde|quando|como|por que|porque|porquê|quanto|quantos|qual",
        office=r"presidente|ministro|ministra|primeiro-ministro|prefeito|prefeita|rei|rainha|juiz|juíza|diretor|diretora|general",
        where=r"em|no|na|nos|nas|perto de|(?:(?:viaj|cheg|regress|volt|envi|mand|mud|emigr|part|desterr|degred|deport|transfer)\w+|fugi\w*|foi|foram|ir) (?:a|ao|à|para)(?: [oa])?",
        kin=r"(?:advogad[oa]|filh[oa]s?|irmãos?|irmãs?|espos[oa]|mulher|marido|pai|mãe|viúv[oa]|sobrinh[oa]|genro|sogro|apoiantes|apoiadores) (?:de|do|da)",
        unfinished=r"[aeio]r|[aei]ndo",
        both=r"entre|tanto|quer|nem|não só",
        or_=r"ou",
        and_=r"e",
        they=r"[Ee]les|[Ee]las",
        couple=r"[Oo] casal|[Oo]s dois|[Aa]mbos",
        one_couple=r"[Oo] casal",
        marries=r"casou|casaram|casado|casada|sua esposa|sua mulher|seu marido",
        company=r"empresa|companhia|sociedade|grupo|firma|banco|fabricante|construtora|clube|equipa|equipe",
        body=r"ministério|tribunal|partido|sindicato|universidade|conselho|comissão|hospital|museu|governo|parlamento|jornal|igreja|associação|agência|câmara",
        he=r"Este último|[Ee]le",
        she=r"Esta última|[Ee]la",
        possessives=r"o seu|a sua|seu|sua|nosso|nossa",
        ages=r"de idade",
        happened=(r"(?:ocorr|suced|acontec|falec)(?=id[oa]\b)", "eu"),
        gone=r"divorciad[oa]s?|separad[oa]s?|reformad[oa]s?|aposentad[oa]s?|casad[oa]s?|nascid[oa]s?|mort[oa]s?|falecid[oa]s?|chegad[oa]s?|vind[oa]s?|saíd[oa]s?|caíd[oa]s?|crescid[oa]s?",
        was=("foi", "foram"),
        plural=r"os|as|uns|umas|estes|estas|seus|suas|aos|às|dos|das|nos|nas",
        genders={"ele": "he", "ela": "she", "este último": "he", "esta última": "she"},
        latter=r"este último|esta última",
        contractions={
            "do": "o",
            "da": "a",
            "dos": "os",
            "das": "as",
            "no": "o",
            "na": "a",
            "nos": "os",
            "nas": "as",
            "ao": "o",
            "à": "a",
            "aos": "os",
            "às": "as",
            "pelo": "o",
            "pela": "a",
        },
    )
)
GRAMMAR = told_by(_GRAMMAR, _NARRATOR)
