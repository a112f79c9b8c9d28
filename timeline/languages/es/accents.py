"""The words of time of Spanish that people type without their accents."""

from __future__ import annotations

from timeline.times.accents import Accents

ACCENTS = Accents.of(
    words="""miércoles sábado sábados mañana próximo próxima próximos próximas último última últimos últimas año años década décadas otoño
        después días día según miércoles madrugada más mediodía árabe""".split(),
)
