"""Whether a person is spoken of as "he" or "she", as far as a text or a common first name tells; knows no more of anybody."""

from __future__ import annotations

import re
from collections import Counter

from timeline.actors.words import plain
from timeline.model import Actor

HE, SHE = "he", "she"
_BEFORE = 40  # code points before a name in which a form of address or a word for a person stands
_HE_BEFORE = re.compile(
    r"\b(?:Mr|Sir|Lord|King|Prince|Duke|Emperor|Father|Brother|Pope|Imam|Sheikh|[Aa]ctor|[Mm]an|[Ss]on|[Bb]rother|[Ff]ather|[Hh]usband|[Uu]ncle|"
    r"[Bb]usinessman|[Cc]hairman|[Ss]pokesman|[Cc]ongressman|[Pp]oliceman|[Ff]isherman)\.? (?:[A-Z][\w.’'-]* ){0,2}$"
)
_SHE_BEFORE = re.compile(
    r"\b(?:Mrs|Ms|Miss|Madam|Dame|Lady|Queen|Princess|Duchess|Empress|Sister|Mother|[Aa]ctress|[Ww]oman|[Dd]aughter|[Ss]ister|[Mm]other|[Ww]ife|"
    r"[Aa]unt|[Bb]usinesswoman|[Cc]hairwoman|[Ss]pokeswoman|[Cc]ongresswoman|[Pp]olicewoman)\.? (?:[A-Z][\w.’'-]* ){0,2}$"
)
_HE_NAMES = frozenset(
    "aaron abdul abdullah abraham adam ahmed akira alan albert alejandro alex alexander alexei alfred ali amir anders andre andrea "
    "andreas andrew andrey angelo anthony anton antonio ariel arthur barack ben benjamin bernard bill bob boris brad brian bruce carl "
    "carlos charles chris christian christopher craig daniel david dean dennis derek diego dmitry dominic donald douglas ed eduardo "
    "edward eric erik ernst evan fernando francis francisco frank frederick gary george gerald gordon graham greg gregory guillermo "
    "gustavo hans harold harry hassan hector henry hiroshi hugh hussein ian ibrahim igor ismail ivan jack jacob jacques jamal james "
    "jan jason javier jean jeff jeffrey jeremy jerry jim joe joel johan john jonathan jorge jose joseph josh joshua juan julian kamal "
    "karim karl keith kenji kenneth kevin khaled klaus larry lars lee leo leonard leonid louis luca lucas luis luke magnus mahmoud "
    "manuel marc marco mario mark martin matthew mehmet michael michel miguel mike mikhail mohamed mohammad mohammed muhammad mustafa "
    "nathan neil nicholas nicolas nigel nikolai oleg oliver omar osama oscar owen pablo patrick paul pavel pedro peter petr philip "
    "pierre rafael rahul raj ralph ramon raymond ricardo richard rick robert roberto roger roland ron ronald roy russell ryan salman "
    "sam samuel scott sean sebastian sergei sergey sergio simon stefan stephen steve steven stuart sunil takeshi ted terry thomas tim "
    "timothy tom tony vasily victor vijay viktor vincent vladimir walter wayne werner wilhelm william wladimir yasser yuri yusuf "
    "zachary".split()
)
_SHE_NAMES = frozenset(
    "agnes aisha alexandra alice alicia alison amal amanda amelia amina amy ana angela anita anna anne annie aung barbara beatrice "
    "bernadette beth betty brenda camila carla carmen carol caroline catherine cecilia charlotte chloe christina christine claire "
    "clara claudia cynthia daniela deborah denise diana diane dolores donna doris dorothy edith elena elisabeth elizabeth ella ellen "
    "emily emma erin esther eva evelyn fatima fiona florence frances francesca gabriela gina gloria grace greta hannah harriet "
    "heather helen helena hillary holly ida indira ingrid irene iris isabel isabella jacqueline jane janet jennifer jenny jessica "
    "jill joan joanna josephine joyce judith judy julia julie karen kate katherine kathleen katie kelly kerstin khadija kirsten "
    "kristin laura lauren layla leila lena leonie leticia lily linda lindsay lisa liz louise lucia lucy lydia magdalena malala "
    "margaret maria mariam marie marina marion marta martha mary maryam megan melanie melissa michelle miriam molly monica nadia "
    "nancy naomi natalia natalie nicole nina nora olga olivia pamela patricia paula penelope petra priya rachel rebecca renata rita "
    "rosa rose ruth sabine sally samantha sandra sara sarah sheila shirley silvia simone sofia sonia sophia sophie stephanie susan "
    "susanna suzanne svetlana sylvia tamara tanya tatiana teresa theresa tina tracy ursula valentina valerie vanessa vera veronica "
    "victoria virginia wendy winifred yasmin yoko yulia yvonne zainab zoe".split()
)


def gender(actor: Actor, text: str) -> str | None:
    """HE or SHE for a person of a text; None where neither the words before the name, nor a pronoun, nor the first name tells."""
    told: Counter[str] = Counter()
    for start, end in actor.mentions:
        word = text[start:end].casefold()
        if word in (HE, SHE):
            told[word] += 1
            continue
        before = text[max(0, start - _BEFORE) : start]
        told[HE] += 3 * bool(_HE_BEFORE.search(before))
        told[SHE] += 3 * bool(_SHE_BEFORE.search(before))
    if told[HE] != told[SHE]:
        return HE if told[HE] > told[SHE] else SHE
    first = plain(actor.name.split()[0])
    if " " not in actor.name:
        return None
    return HE if first in _HE_NAMES else SHE if first in _SHE_NAMES else None
