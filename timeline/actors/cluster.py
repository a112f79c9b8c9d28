"""Names -> actors: one actor for all the names of somebody; knows surnames, acronyms, short forms and nothing of the text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from timeline import patterns as re
from timeline.actors.genders import gender_of_first_name
from timeline.actors.kinds import is_acronym, is_common, is_company_suffix, is_first_name, is_initial
from timeline.actors.name import Name
from timeline.actors.name_cues import NameCues
from timeline.actors.roles import NOTHING_BESIDE, Beside
from timeline.actors.word_lists import plain
from timeline.model import Actor, ActorType

_TWO = 2  # words of a name with one surname
_MOST_NAMESAKES = 20  # how many people of one surname are told apart
_NICKNAME = re.compile(r"[\"“‘«](\w+)[\"”’»]")
_MARKS = ',()"“”‘’«»'  # around words that are compared
_FAR_MORE = 4  # times as often told as anybody else of that first name: "Steve" is he
_BODIES = (ActorType.ORGANISATION, ActorType.GROUP)
_LONGEST_BEGINNING = 20  # words of a name
_LONG_ACRONYM = 5  # letters from which a word that only looks like a name (Ecowas) may be an acronym


@dataclass(slots=True, eq=False)
class _Cluster:
    """The mentions of one actor while it is being put together."""

    words: tuple[str, ...]
    type: ActorType | None
    known: str | None = None
    names: list[Name] = field(default_factory=list[Name])
    nicknames: set[str] = field(default_factory=set[str])
    form: str = ""  # "Lady", where the name alone is somebody else's too
    relative: bool = False  # told of as "his wife", "her brother"


def actors(
    names: Sequence[Name], cues: NameCues, equal: Sequence[tuple[int, int]] = (), beside: Beside = NOTHING_BESIDE
) -> tuple[Actor, ...]:
    """One actor for each person, body or country named, in order of first mention; weak names that belong to nobody are dropped.

    `equal` are pairs of starts of names that the text itself says are one actor's. `beside` tells what stands around names:
    of two people of one surname "Gen Restrepo" is the general, and "Mrs Restrepo" no man.
    """
    board = _Board(cues, beside)
    strong = [name for name in names if not name.weak and _is_full(cues, name)]
    for name in strong:
        if not _may_be_claimed(name):
            board.place_full(name)
    surnames = frozenset(word for word, bearers in board.by_surname.items() if any(len(one.words) > 1 for one in bearers))
    heads = frozenset(plain(one.text.split()[-1]) for one in strong if one.type in _BODIES and not one.known and " " in one.text)
    names = [_doubted(name) if _is_claimed(name, surnames, heads) else name for name in names]
    for name in names:
        if _may_be_claimed(name) and not name.weak:
            board.place_full(name)
    for name in names:
        if name.weak or not _is_full(cues, name):
            board.place_short(name)
        else:
            board.pass_by(name)
    board.join(equal)
    board.join_short_forms()
    return tuple(sorted((_actor(cues, cluster) for cluster in board.clusters if cluster.names), key=lambda actor: actor.mentions[0]))


def _is_full(cues: NameCues, name: Name) -> bool:
    """Whether a name can stand for itself before the shorter ones are compared with it."""
    return name.known is not None or len(_words(cues, name.text)) > 1


def _may_be_claimed(name: Name) -> bool:
    """Whether a listed name of one word has to wait until it is known who else in the text bears it."""
    return _may_be_surname(name) or name.known is not None and name.type is ActorType.COUNTRY and name.text.isalpha()


def _is_claimed(name: Name, surnames: frozenset[str], heads: frozenset[str]) -> bool:
    """Whether a listed name of one word is somebody else's in this text: a person's surname, or the last word of another body."""
    if " " in name.text or name.known is None:
        return False
    word = plain(name.text)
    if name.type is ActorType.COUNTRY:
        return word in surnames and name.text.isalpha()  # "Denise Washington … Washington said"
    return _may_be_surname(name) and (word in surnames or word in heads and plain(name.known) != word)


def _doubted(name: Name) -> Name:
    return replace(name, known=None, weak=True, type=None if name.type is ActorType.COUNTRY else name.type)


def _may_be_surname(name: Name) -> bool:
    """Whether a listed body has a name of one word, like Ford and Dell, that is somebody's surname if the text has one who bears it."""
    return name.known is not None and name.type is ActorType.ORGANISATION and name.text.isalpha() and not name.text.isupper()


@lru_cache(maxsize=1 << 14)
def _words(cues: NameCues, text: str) -> tuple[str, ...]:
    """The words that count in a comparison: no particles, initials kept as one letter, no dots, "al-" off."""
    found: list[str] = []
    for word in text.replace("’", "'").split():
        bare = plain(word.replace(".", "").strip(_MARKS))
        for prefix in cues.name_prefixes:
            bare = bare.removeprefix(prefix)
        if bare and bare not in cues.particles and bare not in cues.compared_without:
            found.append(bare)
    return tuple(found[1:] if len(found) > 1 and found[0] in cues.royal_lower else found)


class _Board:
    """Clusters, found by their names in constant time."""

    def __init__(self, cues: NameCues, beside: Beside) -> None:
        self.cues, self.beside = cues, beside
        self.by_gender: dict[tuple[tuple[str, ...], str], _Cluster] = {}
        self.last_subject: dict[str, _Cluster] = {}  # … if that opened a sentence
        self.borne: dict[str, _Cluster] = {}  # by surname: who was called so alone
        self.by_title: dict[tuple[str, str], _Cluster] = {}  # by surname and title
        self.clusters: list[_Cluster] = []
        self.by_words: dict[tuple[str, ...], _Cluster] = {}
        self.by_known: dict[str, _Cluster] = {}
        self.by_surname: defaultdict[str, list[_Cluster]] = defaultdict(list)
        self.by_part: defaultdict[str, list[_Cluster]] = defaultdict(list)
        self.firms: dict[str, list[_Cluster]] = {}  # by the last word before what only firms' names end with
        self.by_initials: dict[str, _Cluster] = {}
        self.last_bearer: dict[str, _Cluster] = {}  # by surname; these three while the short names are gone through
        self.last_head: dict[str, _Cluster] = {}
        self.last_group: _Cluster | None = None
        self.by_place: dict[int, _Cluster] = {}  # where each full name begins
        self.coalition: _Cluster | None = None
        self.last_people: list[tuple[int, _Cluster]] = []  # where the last mentions of people end

    # ------------------------------------------------------------------------------------------------ full names

    def place_full(self, name: Name) -> None:
        """Put a name of several words, or a well-known one, where it belongs."""
        words = _words(self.cues, name.text)
        if not name.known and name.type in _BODIES:
            words = _bare_body(self.cues, name.text, words)
        cluster = self.by_known.get(name.known) if name.known else self.by_words.get(words)
        if cluster is None and not name.known:
            cluster = self._same_person(words) if name.type is ActorType.PERSON else None
        generation = self._generation(name)
        if generation and cluster is not None and not any(self._generation(one) for one in cluster.names):
            self._place_namesake(name, (*words, generation))
            return
        if cluster is None:
            cluster = self._new(words, name)
        cluster.names.append(name)
        cluster.nicknames.update(plain(word) for word in _NICKNAME.findall(name.text))
        cluster.relative = cluster.relative or len(cluster.names) == 1 and name.start in self.beside.relatives
        self.by_place[name.start] = cluster
        self.by_words.setdefault(words, cluster)
        if name.type is ActorType.PERSON:
            self._list_person(words, cluster)
        else:
            self._list_body(name, words, cluster)

    def _generation(self, name: Name) -> str:
        """The "Jr" or "III" of a person's name, or ""."""
        last = name.text.split()[-1].rstrip(".")
        return last if name.type is ActorType.PERSON and last in self.cues.generations else ""

    def _place_namesake(self, name: Name, words: tuple[str, ...]) -> None:
        """Put the name of a child apart whose parent the text has named before without a "Jr": the surname alone means that one."""
        cluster = self.by_words.get(words) or self._new(words, name)
        cluster.names.append(name)
        self.by_place[name.start] = cluster
        self.by_words.setdefault(words, cluster)

    def _new(self, words: tuple[str, ...], name: Name) -> _Cluster:
        cluster = _Cluster(words, name.type, name.known)
        self.clusters.append(cluster)
        if name.known:
            self.by_known[name.known] = cluster
        return cluster

    def _list_person(self, words: tuple[str, ...], cluster: _Cluster) -> None:
        inner = _first_surname(self.cues, words)
        first = inner if self.cues.has_two_surnames else ()
        for word in {words[-1], words[0], *first, *inner} if words else ():  # "Ortega" of Gabriel Ortega Ruiz, in any language
            listed = self.by_surname[word] if word in (words[-1], *first) else self.by_part[word]
            if cluster not in listed[-_MOST_NAMESAKES:]:
                listed.append(cluster)

    def _list_body(self, name: Name, words: tuple[str, ...], cluster: _Cluster) -> None:
        capitals = [word for word in name.text.replace("-", " ").split() if word[0].isupper() and word.lower() not in self.cues.small_words]
        if len(capitals) >= 3:
            self.by_initials.setdefault("".join(word[0] for word in capitals).casefold(), cluster)
        every = [word for word in name.text.split() if word not in self.cues.articles]
        if len(every) >= 3:
            self.by_initials.setdefault("".join(word[0] for word in every).casefold(), cluster)
        if len(words) > 1 and name.type is not ActorType.COUNTRY and cluster not in self.by_part[words[0]][-_MOST_NAMESAKES:]:
            self.by_part[words[0]].append(cluster)
        own = "".join(words[-1:])
        is_firm = own not in ("", *words[:1]) and every[-1:] != every[:1] and is_company_suffix(self.cues, every[-1])
        if is_firm and not is_initial(every[0]) and cluster not in self.firms.get(own, ()):
            self.firms.setdefault(own, []).append(cluster)
        if name.known and self.cues.led and self.cues.led + " " in name.known:
            self.coalition = self.coalition or cluster

    def _same_person(self, words: tuple[str, ...]) -> _Cluster | None:
        """A person whose name is a longer or shorter form of this one: J. F. Kennedy, John Kennedy, John Fitzgerald Kennedy; Esi Quaye and
        Esi Mensah-Quaye.
        """
        for cluster in self.by_surname.get(words[-1], ())[-_MOST_NAMESAKES:] if words else ():
            if cluster.type is not ActorType.PERSON:
                continue
            if _compatible(cluster.words, words) or len(words) > 1 and (words[0] in cluster.nicknames or _ends_with(cluster.words, words)):
                return cluster
        for cluster in self.by_part.get(words[0], ())[-_MOST_NAMESAKES:] if words else ():
            longer, shorter = (cluster.words, words) if len(cluster.words) > len(words) else (words, cluster.words)
            if cluster.type is ActorType.PERSON and shorter == _without_mothers_name(self.cues, longer):
                return cluster
        alike = [one for one in self.by_part.get(words[0], ()) if _is_double(one.words, words)] if len(words) > 1 else []
        return alike[0] if len(alike) == 1 else None

    # -------------------------------------------------------------------------------------------- what is one after all

    def join(self, equal: Sequence[tuple[int, int]]) -> None:
        """Make one of the clusters that hold the two names of each pair."""
        holder = {name.start: cluster for cluster in self.clusters for name in cluster.names}
        for one, other in equal:
            host, guest = holder.get(one), holder.get(other)
            if host is None or guest is None or host is guest or _are_two_people(host, guest):
                continue
            if guest.known and not host.known:
                host, guest = guest, host
            self._merge(host, guest)
            holder.update((name.start, host) for name in host.names)

    def join_short_forms(self) -> None:
        """Join a name of several words with the only longer one that begins with it: "Saigon Harvest" of the "Saigon Harvest Group"."""
        longer: defaultdict[tuple[str, ...], list[_Cluster]] = defaultdict(list)  # by each of their beginnings, however many share one
        for cluster in self.clusters:
            for count in range(1, min(len(cluster.words), _LONGEST_BEGINNING + 1)) if cluster.names else ():
                longer[cluster.words[:count]].append(cluster)
        for cluster in self.clusters:
            if not cluster.names or not cluster.words or cluster.known:
                continue
            hosts = [
                one for one in longer.get(cluster.words, ()) if one is not cluster and one.names and _is_short_form(self.cues, cluster, one)
            ]
            if len(hosts) == 1:
                self._merge(hosts[0], cluster)

    def _merge(self, host: _Cluster, guest: _Cluster) -> None:
        host.names.extend(guest.names)
        guest.names.clear()
        if host.type in (None, ActorType.OTHER):
            host.type = guest.type

    # ------------------------------------------------------------------------------------------------ short names

    def pass_by(self, name: Name) -> None:
        """Remember a full name that the reader has just come past: short names lean on the last one told."""
        cluster = self.by_place[name.start]
        self._remember_person(name, cluster)
        if name.type is ActorType.PERSON:
            if words := _words(self.cues, name.text):
                self.last_bearer[words[-1]] = cluster
                if name.start in self.beside.opening and not cluster.relative:
                    self.last_subject[words[-1]] = cluster
                else:
                    self.last_subject.pop(words[-1], None)
                if title := self.beside.titles.get(name.start):
                    self.by_title.setdefault((words[-1], title), cluster)
            return
        for word in self.cues.organisation_heads.intersection(name.text.split()):
            self.last_head[plain(word)] = cluster
        if name.type is ActorType.GROUP and name.known and cluster is not self.coalition:
            self.last_group = cluster

    def place_short(self, name: Name) -> None:
        """Put a single word or a weak name with whom it shortens; a strong one that shortens nobody stands for itself."""
        if name.described:
            if self.last_group:
                self.last_group.names.append(name)
            return
        words = _words(self.cues, name.text)
        if name.paired is not None:
            beside = (self.by_place.get(name.paired + article) for article in (0, *(len(article) + 1 for article in self.cues.articles)))
            if long := next((cluster for cluster in beside if cluster), None):
                self.by_words[words] = long
        cluster = self._exact(name, words) or self._person(name, words) or self._body(name, words)
        if cluster is None:
            if self._is_addressed(name):
                name = replace(name, type=ActorType.PERSON, weak=False)
            if name.weak:
                return
            cluster = self._new(words, name)
            if words in self.by_words:
                cluster.form = self.beside.forms.get(name.start, "")
            self.by_words.setdefault(words, cluster)
            self.by_gender[words, self.beside.genders.get(name.start, "")] = cluster
        elif cluster.type in (None, ActorType.OTHER) and name.type:
            cluster.type = name.type
        cluster.names.append(name)
        self._remember_person(name, cluster)

    def _remember_person(self, name: Name, cluster: _Cluster) -> None:
        if cluster.type is ActorType.PERSON:
            self.last_people.append((name.end, cluster))
            del self.last_people[:-_MOST_NAMESAKES]

    def _exact(self, name: Name, words: tuple[str, ...]) -> _Cluster | None:
        if name.known:
            return self.by_known.get(name.known)
        found, told = self.by_words.get(words), self.beside.genders.get(name.start)
        if found and found.type in _BODIES and self._is_addressed(name):
            return None  # "Mr Tremlett" of Tremlett & Sons
        if found and told and found.type is ActorType.PERSON and self._gender(found) not in (None, told):
            return self.by_gender.get((words, told))  # Lady Crane is not Lord Crane
        return found

    def _person(self, name: Name, words: tuple[str, ...]) -> _Cluster | None:
        """Who bears that surname; a first name only if one bears it."""
        if len(words) != 1:
            return None
        if found := self.by_title.get((words[0], self.beside.titles.get(name.start, ""))):
            return found
        if bearers := self.by_surname.get(words[0]):
            before = [one for one in bearers if any(other.start < name.start for other in one.names if " " in other.text)]
            found = self._bearer(words[0], before or bearers, self.beside.genders.get(name.start))
            if found is not None:
                self.borne[words[0]] = found
            return found
        if (name.type in (ActorType.PERSON, None) or name.weak) and (
            is_first_name(self.cues, name.text) or not is_common(self.cues, name.text)
        ):
            bearers = [cluster for cluster in self.by_part.get(words[0], [])[:_MOST_NAMESAKES] if cluster.type is ActorType.PERSON]
            told = sorted(bearers, key=lambda cluster: len(cluster.names), reverse=True)
            if len(told) == 1 or told and len(told[0].names) >= _FAR_MORE * len(told[1].names):
                return told[0]
        return None

    def _bearer(self, surname: str, bearers: Sequence[_Cluster], gender: str | None) -> _Cluster | None:
        """Whom a surname alone means: one of the gender told, no relative of another, whom the
        sentence before is about, who was called so already, or was named last.
        """
        fitting = [one for one in bearers if self._gender(one) in (None, gender)] if gender else list(bearers)
        fitting = [one for one in fitting if gender and self._gender(one) == gender] or fitting
        fitting = [one for one in fitting if not one.relative] or fitting
        told = self.last_subject.get(surname)
        if told in fitting and self.last_people and self.last_people[-1][1] is told:
            return told
        most = max((len(one.names) for one in fitting), default=0)
        fitting = [one for one in fitting if 2 * len(one.names) > most]
        borne = self.borne.get(surname)
        return borne if borne in fitting else next(iter(fitting), None)

    def _gender(self, cluster: _Cluster) -> str | None:
        """What the words before a person's names, or else the first name, say."""
        told = next((gender for name in cluster.names if (gender := self.beside.genders.get(name.start))), None)
        return told or gender_of_first_name(cluster.words[0] if len(cluster.words) > 1 else "", self.cues)

    def _body(self, name: Name, words: tuple[str, ...]) -> _Cluster | None:
        """The body of which this is an acronym, the first word, or the head ("the Commission")."""
        if not words or name.type is None and name.text in self.cues.lists.places or self._is_addressed(name):
            return None
        if name.type is ActorType.GROUP and name.weak and words[-1] in self.cues.coalition_nouns:
            return self.coalition
        if len(words) == 1 and (is_acronym(name.text) or len(words[0]) >= _LONG_ACRONYM and words[0] in self.by_initials):
            return self.by_initials.get(words[0])
        if len(words) == 1 and name.text in self.cues.organisation_heads:
            return self.last_head.get(words[0])
        alike = self.by_part.get(words[0], [])[:_MOST_NAMESAKES]
        bodies = [cluster for cluster in alike if cluster.type is not ActorType.PERSON and cluster.words[: len(words)] == words]
        if len(words) == 1:
            bodies = [cluster for cluster in bodies if not self._is_bound_to_place(cluster)]
            bodies = bodies or self.firms.get(words[0], [])  # "Altocobre" of Minera Altocobre SA
        return bodies[0] if len(bodies) == 1 and words[0] not in self.cues.function_words else None

    def _is_addressed(self, name: Name) -> bool:
        """Whether a form of address stands before a name, so that it is a person's: "Mr Tremlett" of Tremlett Grain Ltd."""
        return self.beside.forms.get(name.start, "") in self.cues.forms_of_address

    def _is_bound_to_place(self, cluster: _Cluster) -> bool:
        """Whether a body's name begins with its place: "Boston Police" is not Boston."""
        return cluster.names[0].text.split()[-1] in self.cues.place_bound_heads


def _are_two_people(one: _Cluster, other: _Cluster) -> bool:
    return (
        one.type is ActorType.PERSON
        and other.type is ActorType.PERSON
        and len(one.words) > 1
        and len(other.words) > 1
        and bool(set(one.words) & set(other.words))
    )


def _is_short_form(cues: NameCues, short: _Cluster, long: _Cluster) -> bool:
    """Whether one name is the beginning of another: two words of it, or one word before what only says what kind of body it is."""
    count = len(short.words)
    if long.words[:count] != short.words or len(long.words) <= count:
        return False
    if short.type is ActorType.PERSON or long.type is ActorType.PERSON:
        return short.type is long.type and count > 1 and any(cues.son_of.search(name.text) for name in long.names)
    return short.type in (*_BODIES, None) and (count > 1 or all(word in cues.kinds_of_body for word in long.words[count:]))


def _bare_body(cues: NameCues, text: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """ "U.S. Centers for Disease Control" is "Centers for Disease Control", "Kraft Foods Inc" is "Kraft Foods"."""
    parts = text.split()
    if len(words) > 2 and words[0] in cues.office_openers and words[1] in cues.of:  # the Ministry of Home Affairs is the Home Ministry
        return (*(word for word in words[2:] if word not in cues.office_fillers), words[0])
    if len(words) > 3 and parts[0] in cues.country_prefixes:
        words = words[1:]
    return words[:-1] if len(words) > 1 and is_company_suffix(cues, parts[-1]) else words


def _compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names of one surname can be one person's: same first name or its initial, nothing between that disagrees."""
    if not one or not other or one[-1] != other[-1]:
        return False
    if len(one) < 2 or len(other) < 2:
        return False
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    if not _same(longer[0], shorter[0]):
        return False
    rest = iter(longer[1:])
    return all(any(_same(word, candidate) for candidate in rest) for word in shorter[1:])


def _ends_with(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one name is the other without its first names: Mendès France, López Obrador."""
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    return len(shorter) > 1 and longer[-len(shorter) :] == shorter


def _without_mothers_name(cues: NameCues, words: tuple[str, ...]) -> tuple[str, ...]:
    """A name without the second of its two surnames, where people have two; () of others: of "Juan Carlos Vega", who has one."""
    return words[:-1] if cues.has_two_surnames and _first_surname(cues, words) else ()


def _first_surname(cues: NameCues, words: tuple[str, ...]) -> tuple[str, ...]:
    """What is the first of two surnames if a name has two; () of a name whose last word but one is a given name or an initial."""
    inner = words[-2:-1] if len(words) > _TWO else ()
    return inner if inner and len(inner[0]) > 1 and gender_of_first_name(inner[0], cues) is None else ()


def _is_double(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two people of one first name have a surname and a double one that has it: who married, and kept the name."""
    longer, shorter = (one, other) if "-" in one[-1] else (other, one)
    return len(one) > 1 and one[0] == other[0] and "-" in longer[-1] and shorter[-1] in longer[-1].split("-")


def _same(one: str, other: str) -> bool:
    return one == other or (len(one) == 1 or len(other) == 1) and one[0] == other[0]


def _actor(cues: NameCues, cluster: _Cluster) -> Actor:
    """The finished actor under the fullest natural name that the text has, or the well-known one."""
    counts = Counter(name.text for name in cluster.names if not name.described)
    strong = Counter(name.text for name in cluster.names if not name.weak and not name.text.isupper())
    if cluster.type is ActorType.PERSON:
        strong |= Counter(name.text.title() for name in cluster.names if not name.weak and name.text.isupper() and " " in name.text)
    strong = strong or counts
    best = cluster.known or max(strong, key=lambda text: (len(_words(cues, text)), strong[text], len(text), text))
    best = f"{cluster.form} {best}" if cluster.form and " " not in best else best
    spans = tuple(sorted((name.start, name.end) for name in cluster.names))
    aliases = tuple(dict.fromkeys(text for text in counts if text != best))
    return Actor(best, cluster.type or ActorType.OTHER, aliases, spans)
