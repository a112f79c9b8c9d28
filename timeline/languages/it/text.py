"""What Italian words say of sentences and lines."""

from __future__ import annotations

from timeline.languages.romance import apparatus
from timeline.text.text_words import TextWords, letter_words

TEXT = TextWords(
    letters=letter_words(
        r"da|a|per|oggetto|allegati|copia",
        r"inviato|data",
        r"il|in data",
        r"ha scritto|scrive",
    ),
    before_numbers=tuple(
        "lun Lun mart Mart mer Mer merc Merc gio Gio giov Giov ven Ven sab Sab dom Dom gen Gen genn Genn feb Feb febbr Febbr mar Mar apr Apr mag Mag magg Magg giu Giu lug Lug ago Ago set Set sett Sett ott Ott nov Nov dic Dic".split()
    ),
    apparatus=apparatus(
        text=r"questo articolo|questa pagina|questo testo|il presente articolo|questo documento",
        changed=r"modificat[oa]|corrett[oa]|aggiornat[oa]|pubblicat[oa]|tradott[oa]",
        retrieved=r"consultat[oa]|visitat[oa]|vist[oa]|aggiornat[oa]|ultimo aggiornamento|archiviat[oa]|pubblicat[oa]",
        on=r"il|l'|in data",
        label=r"foto(?:grafi[ae])?|immagin[ei]|illustrazione|didascalia|crediti|fonte|video|grafico|mappa|cartina",
        published=r"pubblicat[oa] il|pubblicat[oa]|data|inviat[oa] il|inviat[oa]|aggiornat[oa] il|data di pubblicazione",
        meets=r"verbale|seduta|riunione|assemblea|adunanza",
        records=r"visita",
        remembers=r"intervista|ricordi",
        testifies=r"deposizione|dichiarazione|testimonianza",
        citing=r"pagg?\. ?\d|ed\.|vol\. ?\d|op\. cit|si veda",
        works=r"legge|leggeva|lesse|letto|romanzo|film|libro|album|gioco|serie|autore di|adattamento di",
        streets=r"via|viale|piazza|piazzale|corso|largo|ponte|stadio|ospedale|scuola|lungomare",
        note=r"tutti gli orari|tutte le ore|ora locale",
        see=r"si veda|vedi|cfr\.?",
    ),
    no_abbreviations=tuple(
        "ASL Asl mai via fa ha no so va sai sia ore re su grano nodo linfa radar laser spot targa tese bar port vis pie pass class file fit gel cost mica post NATO Nato ONU Onu UE Ue USA Usa UK EU BBC IBM CNN FIAT Fiat CISL Cisl CGIL Cgil UIL Uil Consob ENI Eni ISTAT Istat IRPEF Irpef PIL Pil URSS Urss TAR Tar TV Tv tv PSI Psi PCI Pci PRI Pri DC Dc Spa Srl Unhcr FBI Fbi CEE Cee NASA Nasa UEFA Uefa FIFA Fifa CONI Coni INPS Inps OCSE Ocse FMI Fmi Po Usl".split()
    ),
    before_dates=frozenset("in li nel nell' il l' del dal dall' da a al verso il fine inizio".split()),
    beside_dates=frozenset("scorso prossimo ogni questo fino prima dopo tra fra durante stesso".split()),
    needs_next=frozenset(
        "di del della dei degli delle il lo la i gli le un una a al alla in nel nella e o per con su che da dal dalla fine inizio metà verso".split()
    ),
    abbreviations=tuple(
        "Sig Sigg Dott Dr Prof Avv Ing Arch On Sen Gen Col Cap Mons S St a d C n nr pag pagg art ecc ca gen feb apr giu lug ago sett ott nov dic".split()
    ),
    starts=tuple(
        "Il La Lo I Gli Le Un Una Uno Egli Ella Lui Lei Essi In Nel Nella A Al Alla Di Del Per Ma E O Dopo Prima Da Dal Secondo Quando Si Con Poi Così".split()
    ),
)
