"""What French words say of sentences and lines."""

from __future__ import annotations

from timeline.languages.romance import apparatus
from timeline.text.text_words import TextWords, letter_words

TEXT = TextWords(
    letters=letter_words(
        r"de|à|objet|copie|pièces? jointes?",
        r"envoyé|envoyée|date",
        r"le",
        r"a écrit|écrivait",
    ),
    before_numbers=tuple(
        "lun Lun mar Mar mer Mer jeu Jeu ven Ven sam Sam dim Dim janv Janv jan Jan févr Févr fév Fév avr Avr juil Juil sept Sept oct Oct nov Nov déc Déc".split()
    ),
    apparatus=apparatus(
        text=r"cet article|ce texte|cette page|ce document|le présent article",
        changed=r"modifiée?|corrigée?|mise? à jour|publiée?|traduite?|archivée?",
        retrieved=r"page consultée|pages consultées|consultée?|vérifiée?|vue?|archivée?|mise? à jour|modifiée?|publiée?",
        on=r"le|en|du",
        label=r"photo(?:graphie)?s?|image|illustration|légende|crédits?|source|vidéo|carte|dessin|infographie",
        published=r"publiée? le|publiée?|mise? en ligne le|paru le|posté le|date|envoyée? le|envoyée?|date de publication|écrit le",
        meets=r"procès-verbal|procès verbal|compte[- ]rendu|séance|réunion|assemblée",
        records=r"visite",
        remembers=r"entretien|interview|souvenirs",
        testifies=r"déposition|déclaration|audition|témoignage",
        citing=r"op\. cit|pp?\. ?\d|éd\.|vol\. ?\d|t\. ?[ivx]",
        works=r"lit|lisait|lu|relu|relisait|roman|film|livre|album|jeu|série|auteur de|adaptation de",
        streets=r"rue|place|avenue|boulevard|square|pont|quai|cours|lycée|collège|école|stade|hôpital|station|impasse|esplanade",
        note=r"(?:toutes )?les heures (?:sont|indiquées)|heures? locales?",
        see=r"voir|cf\.?",
    ),
    no_abbreviations=tuple("art vol Art".split()),
    before_dates=frozenset("en le du au depuis vers dès à l' début fin mi".split()),
    beside_dates=frozenset("dernier prochain chaque ce cet cette jusqu'en jusqu'au avant après entre pendant même".split()),
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
