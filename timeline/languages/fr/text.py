"""What French words say of sentences and lines."""

from __future__ import annotations

from timeline.text.words import TextWords

TEXT = TextWords(
    needs_next=frozenset(
        "de du des le la les un une à au aux en et ou par pour avec sur dans que qui dont leur son sa ses ce cette début mi fin depuis vers".split()
    ),
    abbreviations=tuple(
        "MM M Mme Mlle Dr Me Pr St Ste av apr J C env art chap éd vol n° no p pp janv févr fév avr juil sept oct nov déc cf etc hab St-".split()
    ),
    starts=tuple(
        "Le La Les Un Une Il Elle Ils Elles On Nous Je Vous Ce Cette Ces En Au Aux Dans À Mais Et Ou Son Sa Ses Leur Après Avant Depuis Selon Pour Par Sur Lors Puis Alors".split()
    ),
)
