"""The words of Portuguese clauses: which are verbs, what joins, who says."""

from __future__ import annotations

from timeline.languages.romance import ClauseWords, grammar

GRAMMAR = grammar(
    ClauseWords(
        past=r"tinha|tinham|havia|haviam|foi|foram|era|eram|estava|estavam|esteve|teve|tiveram|fez|fizeram|disse|disseram|veio|vieram|pôs|pôde|quis|soube|trouxe|deu|deram|viu|viram|houve|[a-zà-ÿ]{2,}(?:ou|aram|eram|iram|eu|iu|ava|avam)",
        present=r"é|são|está|estão|vai|vão|pode|podem|deve|devem|quer|faz|fazem|abre|fecha|anuncia|anunciam|deixa|morre|nasce|ganha|perde|lança|será|serão|começa|volta|dirige|avaria|tem|têm|[a-zà-ÿ]{3,}(?:ará|erá|irá|arão|erão|irão)",
        participle=r"\w{2,}(?:ad[oa]s?|id[oa]s?|íd[oa]s?|ert[oa]s?|eit[oa]s?|ost[oa]s?|ist[oa]s?|crit[oa]s?|ues[oa]s?)",
        be=r"é|são|era|eram|foi|foram|será|tinha sido|tem sido",
        have_now=r"tem|têm",
        had=r"tinha|tinham|havia|haviam",
        perfect_is_past=False,
        articles=r"o|a|os|as|um|uma|uns|umas|este|esta|seu|sua|seus|suas|ao|à|do|da|dos|das|no|na",
        prepositions=r"a|ao|à|aos|às|de|do|da|dos|das|em|no|na|nos|nas|com|por|pelo|pela|para|sem|sobre|entre|até|desde|contra|após|sob",
        date_prepositions=r"em|no|na|a|à|ao|desde|até|durante|por volta de|a partir de|o|após|nos|aos",
        before_date=r"em|no|na|a|de|do|da|desde|até|ao|o|nos|a partir de",
        relative=r"que|quem|o qual|a qual|cujo|cuja",
        subject_relative=r"que (?:o|a|os|as|lhe|se) [a-zà-ÿ]+ (?:desde|em|até|durante|com|por)",
        own_relative=r"onde|quando",
        that=r"que",
        subordinate=r"quando|porque|embora|enquanto|se|como|para que|depois de|antes de|já que",
        joining=r"e|mas|ou|depois|então",
        leading=r"e|mas|ou|então|assim|no entanto|contudo|porém|além disso|depois|quando|enquanto|embora|se|como|que|também",
        pronouns=r"ele|ela|eles|elas|se|nós|eu|você",
        says=r"disse|diz|afirmou|afirma|declarou|declara|explicou|explica|anunciou|anuncia|garantiu|acrescentou|acrescenta|indicou|referiu|sublinhou|lembrou|comentou|advertiu|informou|recordou|escreveu",
        according=r"segundo|de acordo com",
        by=r"por|pelo|pela|pelos|pelas",
        condition=r"se|caso",
        born=r"nascid[oa]|nasceu|fundad[oa]|criad[oa]|casad[oa]",
        we=r"nós|noss[oa]s?|eu|meu|minha|meus|minhas",
        stamp=r"publicad[oa]|atualizad[oa]|actualizad[oa]|modificad[oa]|última atualização|redação|redacção|data",
        page=r"leia também|veja também|ler mais|leia mais|saiba mais|consultad[oa]|©|foto:",
        caption=r"foto|imagem|fotografia|legenda|arquivo",
        nothing_said=r"não quis comentar|recusou-se a comentar|preferiu não comentar",
        questions=r"quem|o que|onde|quando|como|por que|porque|porquê|quanto|quantos|qual",
        office=r"presidente|ministro|ministra|primeiro-ministro|prefeito|prefeita|rei|rainha|juiz|juíza|diretor|diretora|general",
        he=r"[Ee]le",
        she=r"[Ee]la",
        ages=r"de idade",
    )
)
