"""The words of time of Portuguese that people type without their accents."""

from __future__ import annotations

from timeline.times.accents import Accents

ACCENTS = Accents.of(
    words="""sábado sábados terça terça-feira terças-feiras próximo próxima próximos próximas último última últimos últimas mês década décadas
        século séculos início verão amanhã manhã manhãs após até há atrás três às milénio princípio já também""".split(),
    small=["março"],
)
