"""What Portuguese words say of sentences and lines."""

from __future__ import annotations

from timeline.languages.romance import apparatus
from timeline.text.text_words import TextWords, letter_words

TEXT = TextWords(
    letters=letter_words(
        r"de|para|assunto|cópia|anexos?",
        r"enviad[oa]|enviada em|data",
        r"em|a|no dia",
        r"escreveu",
    ),
    before_numbers=tuple(
        "seg Seg ter Ter qua Qua qui Qui sex Sex sáb Sáb sab Sab dom Dom jan Jan fev Fev mar Mar abr Abr mai Mai jun Jun jul Jul ago Ago set Set out Out nov Nov dez Dez".split()
    ),
    apparatus=apparatus(
        text=r"este artigo|esta página|este texto|esta notícia|este documento|esta reportagem",
        changed=r"modificad[oa]|corrigid[oa]|atualizad[oa]|actualizad[oa]|publicad[oa]|traduzid[oa]",
        retrieved=r"acesso|acedido|acessad[oa]|consultad[oa]|consulta|vist[oa]|atualizad[oa]|actualizad[oa]|arquivad[oa]|publicad[oa]|recuperad[oa]",
        on=r"em|a|o|no dia|dia",
        label=r"fotos?|fotografias?|imagem|imagens|ilustração|legenda|créditos?|fonte|vídeo|gráfico|mapa",
        published=r"publicad[oa] em|publicad[oa] a|publicad[oa]|data|enviad[oa] em|enviad[oa]|atualizad[oa] em|data de publicação",
        meets=r"ata|acta|sessão|reunião|assembleia",
        records=r"visita",
        remembers=r"entrevista|memórias|lembranças",
        testifies=r"declaração|depoimento|testemunho",
        citing=r"págs?\. ?\d|ed\.|vol\. ?\d|op\. cit|ver ",
        works=r"leu|lia|lê|ler|romance|filme|livro|disco|álbum|jogo|série|autor de|adaptação de",
        streets=r"rua|praça|avenida|largo|ponte|bairro|estádio|hospital|estação|parque|escola",
        note=r"todas as horas|todos os horários|hora local",
        see=r"ver|veja-se|cf\.?",
    ),
    after_ordinals=("º", "ª"),
    before_dates=frozenset("em no na o a do da de desde ao".split()),
    beside_dates=frozenset("passado próximo cada este até antes depois entre durante mesmo último".split()),
    needs_next=frozenset(
        "de do da dos das o a os as um uma em no na ao à e ou por para com sobre que seu sua desde até início fim final meados".split()
    ),
    abbreviations=tuple(
        "p pp Sr Sra Dr Dra Prof Eng Arq Gen Cel Cap Sto Sta V Exa a d C n nº pág págs art etc ca jan fev abr jun jul ago set out nov dez Av vol tel fig cap ed".split()
    ),
    starts=tuple(
        "O A Os As Um Uma Ele Ela Eles Em No Na Nos Nas Ao À De Do Da Por Para Mas E Ou Seu Sua Depois Antes Desde Segundo Quando Se Com Então".split()
    ),
)
