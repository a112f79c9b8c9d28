"""The words by which a language speaks of who acts without a name: "the police", "a judge in Celje", "Tebogo Mokgosi's niece"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from timeline import patterns as re

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class UnnamedWords:
    """Patterns around a noun for who acts; the words live in `languages/<code>/`. Without them nobody without a name is found.

    What `head` matches is such a noun where it is in `kinds`, or in its group body, where only the words beside it make it one:
    "search [party]". A language whose order of words does not show who does what says by `no_part` who takes none, and all others do.
    """

    head: re.Pattern[str] = _NEVER
    kinds: Mapping[str, str] = field(
        default_factory=dict[str, str]
    )  # noun → body (as what is not here), seat, group, person, anybody, kin, friend or parent
    called: Mapping[str, str] = field(default_factory=dict[str, str])  # "he" or "she" of a noun that is one of them: "widow"
    many: frozenset[str] = frozenset()  # nouns for several of anybody: "men"
    opens_clause: re.Pattern[str] = _NEVER  # before the subject of a further clause, at the end: "and "
    of_a_case: frozenset[str] = frozenset()  # whom a text calls so that tells of one person by the age: "patient"
    aged: re.Pattern[str] = _NEVER  # somebody told of by the age, at the front: "39-year-old "
    itself: re.Pattern[str] = _NEVER  # what any firm calls itself in its own report, all of it: "company"
    any_club: re.Pattern[str] = _NEVER  # what a body whose name says no kind may call itself: "society", of the Hallin Bowmen
    bare: frozenset[str] = frozenset()  # bodies that need no article: "police"
    before: re.Pattern[str] = (
        _NEVER  # what leads to it, at the end: groups article, owner, and of_article, of_owner and alone for which one
    )
    only_acting: re.Pattern[str] = _NEVER  # what leads to somebody whom no pronoun means so: "your ", "her late "
    after: re.Pattern[str] = _NEVER  # what says which one, behind it: " of agriculture"
    bears_name: re.Pattern[str] = (
        _NEVER  # a body that is called by its name too, all of it: "firm"; group town: "city", which is a place first
    )
    own_name: re.Pattern[str] = _NEVER  # the name behind such a noun: " Stork"
    no_name: Callable[[str], bool] = lambda word: False  # whether the first word there is a plain noun, where all have a capital
    of_many: re.Pattern[str] = _NEVER  # behind a noun, what it is made of, group what: " of twelve photographs"
    where: re.Pattern[str] = _NEVER  # the same behind somebody told of for the first time alone: "a judge[ in Celje]"
    between: re.Pattern[str] = _NEVER  # what may stand between it and its verb: " twice", " on her corridor"
    part_of: re.Pattern[str] = _NEVER  # behind a noun that only says of what the next one is: " station"
    is_named: re.Pattern[str] = _NEVER  # between a noun and the name of whom it means: "the first organist was [Amy Tull]"
    names_who: re.Pattern[str] = _NEVER  # a sentence up to such a name, at the end: "The first organist was "
    beside_name: re.Pattern[str] = _NEVER  # all between a noun and the name beside it: ", ", " called "
    owner_named: re.Pattern[str] = _NEVER  # an owner that is no pronoun, all of it: "Mokgosi’s"
    is_what: re.Pattern[str] = _NEVER  # before a noun that only says what somebody is, at the end: "was ", "as "
    predicate: re.Pattern[str] = _NEVER  # the same where somebody told of is what the noun says, at the end: "was "
    a_new_one: re.Pattern[str] = _NEVER  # an article of somebody told of for the first time, all of it
    counted: re.Pattern[str] = _NEVER  # an article that counts them, all of it, group many: "two"
    vague: re.Pattern[str] = _NEVER  # an article of some who are told of already, all of it: "both"
    which_one: re.Pattern[str] = _NEVER  # words before it that say which one of several, all of them: "youngest "
    loose: re.Pattern[str] = _NEVER  # words before it that only tell one from another, at the front: "other "
    object_before: re.Pattern[str] = _NEVER  # the verb that it is the object of, at the end
    by_agent: re.Pattern[str] = _NEVER  # "was bombed by mistake by ", at the end
    acts_now: re.Pattern[str] = _NEVER  # behind the first words of a sentence, a verb in the present: "[Police] search the "
    seat_acts: re.Pattern[str] = _NEVER  # behind a place or thing, what only the body does that is called so: "[The state] sold the "
    seat_asked: re.Pattern[str] = _NEVER  # before such a place or thing, what only a body is told or suffers, at the end: "asked "
    built: re.Pattern[str] = _NEVER  # behind a house that is a body too: " was pulled down"
    seat_given: re.Pattern[str] = _NEVER  # before such a place or thing with its article, what is given to it or got from it, at the end
    seat_inverted: re.Pattern[str] = _NEVER  # before such a place or thing, what it does, where a sentence begins with something else
    given_to: re.Pattern[str] = _NEVER  # what makes it a recipient, at the end: "handed the results to "
    beside: re.Pattern[str] = _NEVER  # before those with, to, from or by whom something is done, unless `no_object`, at the end: "with "
    own_body: re.Pattern[str] = _NEVER  # a body that is not its country, all of it: the police of "Slovenian police"
    no_object: re.Pattern[str] = _NEVER  # who is nobody as an object, all of it: "reporters", whom everybody tells it, "the old theatre"
    opens_low: re.Pattern[str] = _NEVER  # a first word that has its capital from the sentence alone, at the front
    is_capital: bool = False  # all nouns have a capital
    of_one: re.Pattern[str] = _NEVER  # an article before a noun for one, all of it, where the same form is of many
    called_so: Callable[[str, str, str], str] = lambda article, which, noun: f"{which}{noun}"  # the name that these words give somebody
    as_subject: Callable[[str], str] = lambda words: words  # words for somebody as they are before a verb: "der Zeuge" of "dem Zeugen"
    # whether somebody takes no part by the words beside: those before the noun, it, those behind, and its kind
    no_part: Callable[[str, str, str, str], bool] | None = None

    def nouns(self, text: str) -> Iterator[re.Match[str]]:
        """The nouns of a text that may mean somebody."""
        return (hit for hit in self.head.finditer(text) if hit.lastgroup or hit[0] in self.kinds)


NO_UNNAMED = UnnamedWords()
