"""What Spanish words say of sentences and lines."""

from __future__ import annotations

from timeline.languages.romance import apparatus
from timeline.text.text_words import TextWords, letter_words

TEXT = TextWords(
    letters=letter_words(
        r"de|para|asunto|copia|adjuntos?",
        r"enviado|enviado el|fecha",
        r"el",
        r"escribió",
    ),
    before_numbers=tuple(
        "lun Lun mié Mié mie Mie miérc Miérc jue Jue juev Juev vie Vie vier Vier sáb Sáb sab Sab dom Dom ene Ene feb Feb mar Mar abr Abr may May jun Jun jul Jul ago Ago sept Sept sep Sep oct Oct nov Nov dic Dic".split()
    ),
    apparatus=apparatus(
        text=r"este artículo|esta página|este texto|esta noticia|este documento",
        changed=r"modificad[oa]|corregid[oa]|actualizad[oa]|publicad[oa]|traducid[oa]",
        retrieved=r"consultad[oa]|consulta|visto|revisad[oa]|actualizad[oa]|última actualización|archivad[oa]|publicad[oa]|recuperad[oa]",
        on=r"el|en|de",
        label=r"fotos?|fotografías?|imagen|imágenes|ilustración|pie de foto|créditos?|fuente|vídeo|video|gráfico|mapa",
        published=r"publicad[oa] el|publicad[oa]|fecha|enviad[oa] el|enviad[oa]|actualizad[oa]|fecha de publicación",
        meets=r"acta|sesión|reunión|asamblea|junta",
        records=r"visita",
        remembers=r"entrevista|recuerdos",
        testifies=r"declaración|testimonio|comparecencia",
        citing=r"págs?\. ?\d|ed\.|vol\. ?\d|t\. ?[ivx]|op\. cit|véase",
        works=r"leyó|leía|lee|leer|novela|película|libro|disco|álbum|juego|serie|autor de|adaptación de",
        streets=r"calle|plaza|avenida|paseo|barrio|puente|estadio|hospital|estación|parque|instituto",
        note=r"todas las horas (?:son|están)|hora local",
        see=r"véase|véanse|ver|cf\.?",
    ),
    after_ordinals=("º", "ª"),
    no_abbreviations=tuple("bien no nos contra auto extra para sobre bis mar tras post super PP".split()),
    before_dates=frozenset("en el del al desde hacia a de los".split()),
    beside_dates=frozenset("pasado próximo cada este hasta antes después entre durante mismo último".split()),
    needs_next=frozenset("de del la el los las un una a al en y o e u por para con sobre que su sus este esta desde hasta hacia".split()),
    abbreviations=tuple(
        "Sr Sra Srta Dr Dra D Dña Prof Gral Cnel Cap Sto Sta Ud Uds EE UU a d C n núm pág págs art etc aprox ca feb sept oct nov dic ene abr ago Av vol tel fig cap ed".split()
    ),
    starts=tuple(
        "El La Los Las Un Una Él Ella Ellos En Al A De Del Por Para Pero Y O Su Sus Este Esta Después Antes Desde Según Cuando Se Con Sin Entonces Luego".split()
    ),
)
