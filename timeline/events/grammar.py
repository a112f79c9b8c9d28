"""What the engine of events asks of a language: its words and the shapes of its clauses, as patterns; knows none of them itself.

A language fills what it has. A pattern that it lacks never matches, and the engine then takes the plainer way: without `cut` a sentence
is one clause, without `verb` its title is the sentence shortened at a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from timeline.events.about_words import NO_ABOUT, AboutWords
from timeline.events.ages import NO_AGES, AgeWords
from timeline.events.counted_words import NO_COUNTED, CountedWords
from timeline.events.defined_words import NO_DEFINED, DefinedWords
from timeline.events.definite_words import NO_DEFINITE, DefiniteWords
from timeline.events.inner_words import NO_INNER, InnerWords
from timeline.events.leaning_words import NO_LEANING, LeaningWords
from timeline.events.left_out import NO_LEFT_OUT, LeftOutWords
from timeline.events.lengths import NO_LENGTHS, LengthWords
from timeline.events.periods import NO_PERIODS, PeriodWords
from timeline.events.scenes import NO_SCENES, SceneWords
from timeline.events.stays import NO_STAYS, StayWords
from timeline.events.unnamed_words import NO_UNNAMED, UnnamedWords

NEVER = re.compile(r"(?!)")
ANYTHING = re.compile(r"(?s:.+)")
_COMMAS = re.compile(r"(?<=[,;:—–]\s)|\s[—–-]\s")


@dataclass(frozen=True, slots=True)
class Break:
    """Where a line may end, and what that costs: `behind` follows the end, `before` (None: anything) is what the line then ends with."""

    behind: re.Pattern[str]
    before: re.Pattern[str] | None
    cost: float


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Grammar:
    """The patterns of one language. "At the front" ones are tried with `match`, the others with `search`; ``head`` is a named group."""

    # Where sentences fall into pieces
    cut: re.Pattern[str] = _COMMAS  # a comma, a dash, a conjunction: what it matches belongs to neither side
    that: re.Pattern[str] = NEVER  # the "that" of what somebody said
    signals: tuple[str, ...] = ("",)  # words that may stand between a cut and a date and are no clause ("after")

    # Verbs
    verb: re.Pattern[str] = NEVER  # any finite verb that the form tells
    main_verb: re.Pattern[str] = NEVER  # the same and, by the words before it, presents that look like nouns
    participle: re.Pattern[str] = NEVER
    participle_phrase: re.Pattern[str] = NEVER  # a participle and its preposition: "recaptured by"
    verb_next: re.Pattern[str] = NEVER  # a verb right behind white space, at the front
    gerund: re.Pattern[str] = NEVER
    opens_with_verb: re.Pattern[str] = NEVER
    no_subject: re.Pattern[str] = NEVER  # a clause that opens with its verb or a pronoun, at the front
    shows_next: re.Pattern[str] = NEVER  # "said", "showed" right behind a date: "a report published on Monday said"

    # The phrase that a date in the middle of a clause belongs to
    gerund_head: re.Pattern[str] = NEVER  # "for [killing a nurse in 2011]"
    reduced_head: re.Pattern[str] = NEVER  # "[an agreement signed in 1991]"
    named_by_date_head: re.Pattern[str] = NEVER  # "[the tsunami of 2004]"
    cause_head: re.Pattern[str] = NEVER  # "[after a fire on Sunday]", which `present_perfect` before it cannot have as its date
    present_perfect: re.Pattern[str] = NEVER
    till_now: re.Pattern[str] = NEVER  # dates that it can have: "this year"
    place_next: re.Pattern[str] = NEVER  # behind a name that only says which place is meant: " building"
    determiner_at_end: re.Pattern[str] = NEVER  # "[the] 1991 agreement"
    owner: re.Pattern[str] = NEVER  # "Monday['s] ruling"
    nouns_next: re.Pattern[str] = NEVER
    when_at_end: re.Pattern[str] = NEVER  # "in [the 2007 election]": the date dates the whole clause
    tells_aside: re.Pattern[str] = NEVER  # ", [who fled] on Monday,", ", [recaptured by] Isis over the weekend,"
    relative_opening: re.Pattern[str] = NEVER  # "a man [who] was fired last week"
    apposed: re.Pattern[str] = NEVER  # ", [one of] the stars of the 1940s,"

    # Titles: what the pieces of a sentence are ("at the front")
    relative_piece: re.Pattern[str] = NEVER  # groups subject ("who"), own ("where": a clause with its own subject), whose
    relative_of_subject: re.Pattern[str] = NEVER  # " who " that begins what may be left out before the verb of the clause around
    only_one: re.Pattern[str] = NEVER  # a subject of which what follows says which one is meant: "The only teacher", "Everyone"
    relative_inside: re.Pattern[str] = NEVER  # "who", "that" of a relative clause inside a phrase
    heads_at_end: Callable[[str], Sequence[str]] = lambda words: ()  # the noun phrases that words may end with, the likeliest first
    sentence_of_relative: Callable[[Sequence[str], str], str] = lambda heads, relative: ""  # it with one of its heads as a sentence, or ""
    sentence_of_subordinate: Callable[[str], str] = lambda clause: (
        ""
    )  # the same of a clause whose verb stands last, without its conjunction
    where_may_lack_subject: bool = False  # a clause behind "where" may open with its verb: "onde [morreu]", "où [vivaient les siens]"
    verb_second: bool = False  # the verb of a main clause stands behind its first phrase, whatever that is: "Am Montag [kam] sie"
    second_part: re.Pattern[str] = NEVER  # all of what a verb may leave to the end of its clause: "lehnte den Antrag [ab]"
    keeps_opening: bool = False  # a clause whose verb stands last keeps its conjunction where it can be no sentence
    been: re.Pattern[str] = NEVER  # a participle that shares the form of "have" before it: "and [been] refused"
    have: re.Pattern[str] = NEVER  # the forms of "have" that it may share
    thinks_so: re.Pattern[str] = NEVER  # who thinks what a relative clause says, in front of its verb: "which [I believe] was 23 October"
    in_a_document: re.Pattern[str] = NEVER  # all of a phrase that says in what something was said: "In a reply dated 18 March"
    of_a_whole: re.Pattern[str] = NEVER  # "Of the 27 who followed", without which nobody knows what fifteen are of
    of_a_whole_at_end: re.Pattern[str] = NEVER  # a noun that tells nothing without what it is of: "part", "a number", at the end
    of_two: re.Pattern[str] = NEVER  # what an "and" behind it belongs to, at the end: "between €17 million"
    object_before_subject: re.Pattern[str] = NEVER  # groups object and subject: "berief [ihn] [der Rat]", where both stand behind the verb
    there_was: re.Pattern[str] = NEVER  # groups be and subject: "[There was a man] killed"
    there_that: re.Pattern[str] = NEVER  # all of "It was there, while testing a dye, that she saw it", its group then what happened
    only_then: re.Pattern[str] = NEVER  # all of "It was not until she wrote that they paid", groups first and then: the two clauses
    there_is: re.Pattern[str] = NEVER  # what opens a clause whose subject follows its verb: "there were"
    of_everybody: re.Pattern[str] = NEVER  # what leads to whomever a relative clause picks out: "every member of staff [who attended]"
    plural_shows: re.Pattern[str] = NEVER  # a present verb of several and what they show: "show that"
    inverted: re.Pattern[str] = NEVER  # groups verb and subject where the verb comes first, at the front
    having: re.Pattern[str] = NEVER  # "having" at the front, which `had_done` makes a sentence of
    had_done: str = ""
    verb_last: re.Pattern[str] = NEVER  # auxiliaries whose verb stands at the end of the clause: "[hat] das Haus gebaut"
    participle_last: bool = False  # "wurde 1904 [gegründet]"
    subject_relative: re.Pattern[str] = NEVER  # a relative clause that has no other subject, though it seems to: "qui le préside"
    participle_piece: re.Pattern[str] = NEVER
    attribution_piece: re.Pattern[str] = NEVER  # the whole piece only says who said it
    subordinate: re.Pattern[str] = NEVER
    same_time: re.Pattern[str] = NEVER  # "when", of a clause that tells when the one around it happened, at the front
    adverbial: re.Pattern[str] = NEVER
    preposition_start: re.Pattern[str] = NEVER  # "Under " at the front
    aside_phrase: re.Pattern[str] = NEVER  # "among others"
    in_turn: re.Pattern[str] = NEVER  # "first at Lodwar and then at Marsabit", whose two parts are one, at the front
    whatever: re.Pattern[str] = NEVER  # "What " of a clause that is the subject of its sentence, at the front
    phrase_piece: re.Pattern[str] = NEVER  # "before", which opens a phrase as well as a clause, at the front
    length_of_time: re.Pattern[str] = NEVER  # "two weeks", all of it
    possessive_start: re.Pattern[str] = NEVER  # "Her ", "The firm’s " at the front
    short_participle: re.Pattern[str] = NEVER  # "since cracked", all of it
    either_voice: re.Pattern[str] = NEVER  # "and recovered": behind a passive nobody can tell whether it is one too, at the front
    says_at_end: re.Pattern[str] = NEVER  # "they said", which lacks what was said, at the end
    in_office: re.Pattern[str] = NEVER  # "as manager", at the front
    of_its_time: re.Pattern[str] = NEVER  # "then a clerk", "later the owner": what somebody was at that time, at the front
    stretch_start: re.Pattern[str] = NEVER  # "between " before the first of two dates, at the end
    of_its_unit: re.Pattern[str] = NEVER  # what stands between a time and its unit: "the August[ holiday of ]the same year", all of it
    stretch_goes_on: re.Pattern[str] = NEVER  # "’s report and " before the second, all of it
    object_pronoun: re.Pattern[str] = NEVER  # "her", which is no subject, all of it
    new_start: re.Pattern[str] = NEVER  # "a former", of what is told for the first time, at the front
    present_inside: re.Pattern[str] = NEVER  # "recommends a": a present that `verb` has not
    asked_start: re.Pattern[str] = NEVER  # "Asked why " before what had happened, at the front
    made_by: re.Pattern[str] = NEVER  # a participle with who did it, and words between, at the front: "brought every other day by a niece"
    apposed_time: re.Pattern[str] = NEVER  # behind a date, what else happened then: "[the day the blockade began]"
    keeps_day: re.Pattern[str] = NEVER  # before a day that is what a verb does something with, at the end: "they kept [Christmas] there"
    cleft: re.Pattern[str] = NEVER  # groups who and rest: "It was [a museum] that [bought the boat]"
    cleft_opening: re.Pattern[str] = NEVER  # "it was Dario, in 1971, who", with what belongs to it: "Fu Dario, nel 1971, ad"
    of_its_day: re.Pattern[str] = NEVER  # "dated" before a day, which is that of a letter and no happening, at the front
    part_of_day: re.Pattern[str] = NEVER  # " lunchtime" right behind a day that goes on with it, at the front
    in_place_at_end: re.Pattern[str] = NEVER  # "in Cambridge" at the end
    opens_inside: re.Pattern[str] = NEVER  # " until " that opens a clause in the middle of a piece
    demonstrative: re.Pattern[str] = NEVER  # a pronoun in small letters that means what was told last but its subject: "dieser"
    only_people: re.Pattern[str] = NEVER  # in a clause, what only somebody does or undergoes: "starb", "wurde verhaftet"
    only_agents: re.Pattern[str] = NEVER  # the same of somebody or a body: "kaufte", "verlangte"
    may_be_subject: re.Pattern[str] = NEVER  # a pronoun that is a subject or an object, all of it: "sie", "ze"
    noun_before_name: re.Pattern[str] = NEVER  # what somebody is, right before the name, at the end: "die Wirtin "
    firm_before: re.Pattern[str] = NEVER  # what says that a name is a firm's, at the end: "der Firma "
    on_trial: re.Pattern[str] = NEVER  # in a sentence, what it tells of somebody before a court: "stand vor Gericht"
    done_by_accused: re.Pattern[str] = NEVER  # in a clause, what such a one does: "gestand", "entschuldigte sich"
    only_things: re.Pattern[str] = NEVER  # the same of things: "stürzte ein", "wurde abgerissen"
    like_a_person: re.Pattern[str] = NEVER  # a noun, at the end, that may be somebody's
    done_to_things: re.Pattern[str] = NEVER  # in a clause, what is done to things alone: "kaufte", "riss … ab"
    done_to_people: re.Pattern[str] = NEVER  # the same to somebody: "verhaftete"
    dative: re.Pattern[str] = NEVER  # a pronoun for who is given something, at the front: "ihm", "haar een huis"
    no_thing: re.Pattern[str] = NEVER  # a body that is no building or ship, its noun at the end: "die Gemeinde"
    subject_behind: re.Pattern[str] = NEVER  # at the front: a verb whose own subject follows, "quedó cerrada [la venta]"
    clitic_at_end: re.Pattern[str] = NEVER  # an object that stands between a subject and its verb: "elle [la ]vendit"
    opens_with_object: re.Pattern[str] = NEVER  # the same behind a pronoun for its object that is no article: "y installe"
    opens_with_present: re.Pattern[str] = NEVER  # "visits the": a present that `opens_with_verb` has not, at the front
    noun_phrase_at_end: re.Pattern[str] = NEVER
    behind_head: re.Pattern[str] = NEVER  # verbs between a noun and its relative clause, at the end: "ein Werk [zu bauen], das"
    noun_of_at_end: re.Pattern[str] = NEVER  # "the shelter in" before the phrase that a line ends with
    bare_noun_at_end: re.Pattern[str] = NEVER  # group noun: one without an article behind its preposition: "at [closing]"
    person_like: re.Pattern[str] = NEVER  # what is a person when "who" follows it, before the preposition of a place: "a climber from"
    of_one: re.Pattern[str] = NEVER  # "which was": of one, at the front
    of_many: re.Pattern[str] = NEVER  # "which were", at the front
    sent_by: re.Pattern[str] = NEVER  # group name: who sent or got a thing, at the end: "a telegram from Robert", whom "whom" tells of
    of_a_person: re.Pattern[str] = NEVER  # a relative clause that is of a person, at the front
    of_a_thing: re.Pattern[str] = NEVER  # a relative clause or a participle that is of no person, at the front
    joins_verbs: re.Pattern[str] = NEVER  # what goes on with the verb before: "sold it and", "wanted to", at the end
    passive_now: re.Pattern[str] = NEVER  # group be: the form of "be" of a passive
    shared_passive: re.Pattern[str] = NEVER  # a participle that shares it: "was built and [sold in] 2009", at the front
    contractions: Mapping[str, str] = field(default_factory=dict[str, str])  # prepositions with an article → the article: "da" → "a"
    was: tuple[str, str] = ("", "")  # the past of "be" in the singular and the plural, that makes a sentence of a participle
    gone: re.Pattern[str] = NEVER  # participles that are no passive: "nata", at the front; `was_gone` makes a sentence of them, if anything
    was_gone: tuple[str, str] = ("", "")
    verb_of_many: re.Pattern[str] = NEVER  # a verb of several, at the front
    many_do: re.Pattern[str] = NEVER  # the same of a language whose plurals show, all of it
    plural_head: re.Pattern[str] = NEVER  # a noun phrase that is many, all of it
    made_of_participle: re.Pattern[str] = NEVER  # groups subject and rest: "a minute's silence [planned for Sunday]"
    empty_head: re.Pattern[str] = NEVER  # "those of" at the front
    verb_group: re.Pattern[str] = NEVER  # a verb with its auxiliaries, the verb itself the group verb
    no_object: re.Pattern[str] = NEVER  # what stands behind a verb that has no object of its own there
    collective: re.Pattern[str] = NEVER  # one that "they" can mean, at the end of its phrase or before a preposition: "a search party"
    who_says: re.Pattern[str] = NEVER  # somebody by office, and no body, before a verb of saying: "The Superintendent" said
    hero_noun: re.Pattern[str] = NEVER  # group hero: "the [boy]", whom a text may be about that told of none before
    body_noun: re.Pattern[str] = NEVER  # group home: "der [Verein]", "de [firma]", which a text may have told of by name before
    kinds_of_body: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = ()  # such a noun, all of it, and a name that it may mean, anywhere
    unnamed_person: re.Pattern[str] = NEVER  # "a 19-year-old man"
    person_pronoun: re.Pattern[str] = NEVER  # "he", "she" as subjects
    infinitive: re.Pattern[str] = NEVER
    also: re.Pattern[str] = NEVER  # "and", "but", "or" between white space
    says_long: re.Pattern[str] = NEVER  # who said it, with or without "that", at the front
    thing_pronoun: re.Pattern[str] = NEVER  # groups one, many and owner: "it", "they", "its" at the front
    names_nothing: re.Pattern[str] = NEVER  # a noun phrase that says of itself what nothing is: "Nothing more", "all it", at the front
    only_which: re.Pattern[str] = NEVER  # a noun phrase without its noun, which says only which of several: "the last"
    person_noun: re.Pattern[str] = NEVER  # a noun phrase that is a person: "the chairman"
    is_common: Callable[[str], bool] = lambda word: False  # whether a dictionary writes a word in small letters
    noun_phrase: re.Pattern[str] = NEVER  # "the old pump house", "two boats", "prices", "Windward": anything that a pronoun may mean
    new_thing: re.Pattern[str] = NEVER  # the article or count of what is told of for the first time, at the front
    part_of_time: re.Pattern[str] = NEVER  # a noun for a time, at the end: "winter"
    object_phrase: re.Pattern[str] = NEVER  # group object: the noun phrase right behind a verb
    agrees: Callable[[str, str], bool] = lambda pronoun, noun: True  # whether a pronoun can mean a noun phrase
    relative_behind: re.Pattern[str] = NEVER  # a relative clause within a line, with the preposition before it: " for which"
    matter_at_end: re.Pattern[str] = NEVER  # a dispute or a deal with what it is about, at the end of a line: "the dispute about the fee"
    many_at_end: re.Pattern[str] = NEVER  # several of a kind, by their noun at the end of a line: "nine globes"
    of_one_thing: re.Pattern[str] = NEVER  # all of a part that one thing has: "part of", "half of"
    begins_then: re.Pattern[str] = NEVER  # all of a participle that needs to be told when: "beginning"
    asks_at_end: re.Pattern[str] = NEVER  # a verb of asking or knowing at the end of a clause, whose question follows: "asked the clerk"
    made_since: re.Pattern[str] = NEVER  # "was closed since" with the group be, of which `has_been` makes one that lasts
    has_been: tuple[str, str] = ("", "")
    denied_until: re.Pattern[str] = NEVER  # "Until Saturday nobody", at the front
    part_alone: re.Pattern[str] = NEVER  # all of "one of" before "whose lines"
    list_lead: re.Pattern[str] = NEVER  # what leads to a list without a colon: "Among her prizes were"
    saying: re.Pattern[str] = NEVER  # what is always so, all of a sentence that nothing dates: "Wer rastet, der rostet"
    left_open: re.Pattern[str] = NEVER  # "who did it has never been settled", at the front
    between_at_end: re.Pattern[str] = NEVER  # all of "Between" before a stretch of time
    pronoun_at_end: re.Pattern[str] = NEVER  # the subject of a clause that belongs to a noun before it: "the offer[ it] made"
    impersonal: re.Pattern[str] = NEVER  # "It was proposed", before what was, at the front
    points_at: re.Pattern[str] = NEVER  # all of what leads to the relative clause that tells: "It was the nurse, Ann Lee,"
    expletive: re.Pattern[str] = NEVER  # "it took her an hour to find it": surely means nothing at all
    nobody: re.Pattern[str] = NEVER  # "it was there that": means nothing told before
    by_phrase: re.Pattern[str] = NEVER  # groups participle and agent: "recaptured by Isis"
    past_of: Mapping[str, str] = field(default_factory=dict[str, str])  # the simple past of participles that differ from it: took of taken
    determiner_start: re.Pattern[str] = NEVER
    pronoun_start: re.Pattern[str] = NEVER  # words at the front of a title that may mean an actor
    joining: re.Pattern[str] = NEVER  # "and", "then" at the front
    goes_on_with_verb: re.Pattern[str] = NEVER  # "and passed it": a verb joined to the one before, at the front
    adverb_at_end: re.Pattern[str] = NEVER
    relative_at_end: re.Pattern[str] = NEVER
    relative_phrase: re.Pattern[str] = NEVER
    relative_start: re.Pattern[str] = NEVER
    attribution_after: re.Pattern[str] = NEVER  # ", the minister said"
    attribution_before: re.Pattern[str] = NEVER  # "Brenn said on Monday that"
    leading_words: re.Pattern[str] = NEVER  # "And", "while": words that only join a clause to the one before
    date_lead: re.Pattern[str] = re.compile(r"(?P<preposition>(?!))?")  # what may stand before a date at the front: "On the"
    after_leading_date: re.Pattern[str] = re.compile(r"(?P<mark>\s*[,:–—])?\s+")
    date_adjective: re.Pattern[str] = NEVER  # "during the hard", what belongs to a date and stands before it, at the end
    before_date_at_end: re.Pattern[str] = NEVER  # "in the" right before a date
    another_time: re.Pattern[str] = NEVER  # "and again in February", right behind a date, at the front
    again_at_end: re.Pattern[str] = NEVER  # "and again", right before one
    auxiliaries_at_end: re.Pattern[str] = NEVER  # "were not yet " before a verb, at the end
    surely_made: re.Pattern[str] = NEVER  # a participle that is no simple past: "accused of", "led by", at the front
    made_at_end: re.Pattern[str] = NEVER  # a noun and its participle at the end, without a verb: "a sale planned"
    ranks: re.Pattern[str] = NEVER  # what a date is needed for: "the second [this year]", "more than [last year]"
    takes_time: re.Pattern[str] = NEVER  # before a date that is its object, or says what for, at the end: "spent [the next year] in prison"
    not_until: re.Pattern[str] = NEVER  # before a date without which what is told is false: "was not locked until"
    particle_at_end: re.Pattern[str] = NEVER  # what belongs to the verb where such a date follows: "gave [in]"
    takes_no_preposition: re.Pattern[str] = NEVER  # dates like "today", at the front: "checked in [today]"
    noun_start: re.Pattern[str] = re.compile("")  # how a clause may go on behind its date without a comma
    complement: re.Pattern[str] = NEVER  # the "that" of what is said
    depends: re.Pattern[str] = NEVER  # what opens a clause that needs another one, more than `relative_piece` and `subordinate` do: "cuya"
    owner_of_subject: re.Pattern[str] = NEVER  # group subject: "a clerk[ of the Harbour Trust]" before its verb, at the front
    phrase_of_subject: re.Pattern[str] = NEVER  # the same with all that follows its noun, up to the verb
    phrase_start: re.Pattern[str] = NEVER  # a preposition between white space
    belonging: re.Pattern[str] = NEVER  # "of", without whose phrase a noun may say nothing
    unit_alone: re.Pattern[str] = NEVER  # all of a word that another time is counted in: "day", "morning", "Monday"
    length_alone: re.Pattern[str] = NEVER  # all of what says how long before or after something: "days", "shortly"
    stays_open: re.Pattern[str] = NEVER  # a word and the mark behind it that nothing breaks off at: "a shed [without,]"
    stranded: re.Pattern[str] = NEVER  # a preposition that a title does end with: "what it was made of"
    loose_end: re.Pattern[str] = NEVER  # words that no title ends with
    breaks: Sequence[Break] = ()  # where a sentence that is too long may end; the first that fits tells
    made_agrees: Callable[[str, str], bool] = lambda head, made: True  # whether a participle can be of a noun phrase, by its ending
    objects_at_end: Callable[[str], Sequence[str]] = lambda words: ()  # the noun phrase behind a verb that no list has, and those in it
    sentence_of_absolute: Callable[[str], str] = lambda line: ""  # "abierta la sesión a las 19" → "la sesión fue abierta a las 19"
    sentence_of_owner: Callable[[str, str], str] = lambda head, relative: ""  # "cuyas obras empezaron" with its head as a sentence
    attributes: re.Pattern[str] = NEVER  # two attributes of one noun with a comma between, the last word of the first one at the front
    sentence_of_attribute: Callable[[str, str], str] = lambda line, dated: (
        ""
    )  # what an attribute with a date tells: "der [1974 enthüllte] Brunnen" → "der Brunnen wurde 1974 enthüllt"
    half: re.Pattern[str] = NEVER  # what parts the halves of a sentence that share their subject, up to the verb: ", ", " und ", ", aber "
    with_subject_of: Callable[[str, str], str] = lambda first, told: ""  # a half with the subject of the first one, or ""
    # of the clause before, its dates, what leads to a date, the date and what is told behind it without a verb: it with that verb, or ""
    with_verb_of: Callable[[str, Sequence[str], str, str, str], str] = lambda first, dates, lead, date, told: ""
    # a line without a phrase between its verb, which ends at a place, and the object of that, "" if none surely is one
    without_inner: Callable[[str, int], str] = lambda line, end: ""
    # a long line without a phrase before its verb that only says when or why, its subject first, "" if it opens otherwise; its date
    without_lead: Callable[[str, str], str] = lambda line, dated: ""
    without_phrases: Callable[[str, str, int], str] = lambda line, dated, longest: (
        ""
    )  # a line at most so long, without phrases before its last word
    said_so: re.Pattern[str] = NEVER  # a clause that is what somebody said by its verb alone: "er [habe] gelogen"
    completes: re.Pattern[str] = NEVER  # all of a piece behind a comma that the verb before leads to: ", [den Mangel zu beseitigen]"
    ends: Sequence[Break] = ()  # what a line costs more by the words that it ends with; the first that fits
    before_aim: re.Pattern[str] = NEVER  # group middle: what parts a verb from what it leads to: "voted[ late on Friday] to return"
    before_till: re.Pattern[str] = NEVER  # the same of a verb that is denied, and "until": "did not return[ to the farm] until"
    between_halves: re.Pattern[str] = NEVER  # the first of two halves that need each other: "[from four guineas] to seven"
    no_sooner: re.Pattern[str] = NEVER  # what only says what had just been when a clause behind it happened: "No sooner had X come than "
    goes_on_with_subject: re.Pattern[str] = NEVER  # group rest: a clause with its own subject behind another one: "He left and [I stayed]"
    says_of_itself: re.Pattern[str] = NEVER  # group who: "the firm announced that it ", of its own deed, at the front

    # Which day a clause without a date happened on
    tells: re.Pattern[str] = NEVER  # a verb of a happening, or of a state
    headline_verb: re.Pattern[str] = NEVER
    story_present: re.Pattern[str] = NEVER  # group verb: a present that tells what somebody does, where the story is told in the present
    states: frozenset[str] = frozenset()  # forms of "be" that tell a state unless `going_on` follows
    past_states: frozenset[str] = frozenset()  # the same in the past, unless a participle follows
    acted_on: re.Pattern[str] = NEVER  # a participle behind a form of "be"
    going_on: re.Pattern[str] = NEVER
    done_to_now: re.Pattern[str] = NEVER  # behind such a form, what tells a happening all the same: "is [charged with]"
    says_so: re.Pattern[str] = NEVER  # who says something, before what is said
    said_of_it: re.Pattern[str] = NEVER  # who said it, behind what was said
    perfect_is_past: bool = False  # a perfect tells what happened then, as in spoken French and Italian, and nothing of today
    perfect_of_entries: bool = False  # so it does in diaries and letters, though not in news: "Mutter hat den ganzen Abend geweint"
    judgment: re.Pattern[str] = NEVER  # what a title calls the decision of a court
    decides: re.Pattern[str] = NEVER  # the beginning of a clause of one by which the court decides, on its day: "La cour infirme"
    performs: re.Pattern[str] = NEVER  # the beginning of a clause that does what it says, on the day it is said: "I accept", "We order"
    holds_now: frozenset[str] = frozenset()  # presents that tell what holds at the time of writing unless `perfect` follows
    holds_then: re.Pattern[str] = NEVER  # at a verb: all of it that tells a state, a habit or a denial; in group none, none by itself
    perfect: re.Pattern[str] = NEVER
    had: frozenset[str] = frozenset()  # the auxiliary of the pluperfect
    ahead: re.Pattern[str] = NEVER
    business: re.Pattern[str] | None = None  # what the minutes of a meeting say was done there; None: it is not known
    court: re.Pattern[str] = NEVER  # what the head of a report calls the sitting of a court: "PETTY SESSIONS"
    proceeds: re.Pattern[str] = NEVER  # what a sentence of that says was done there: "The Bench fined him 5s."
    reporting: re.Pattern[str] = NEVER  # verbs of saying
    hearing: re.Pattern[str] | None = None  # where people speak on the day of what a report tells: "The court heard"; None: it is not known
    what_is_said: re.Pattern[str] = NEVER
    condition: re.Pattern[str] = NEVER
    ages: AgeWords = NO_AGES
    stays: StayWords = NO_STAYS
    inner: InnerWords = NO_INNER
    of_a_life: re.Pattern[str] = NEVER  # "born in": the story does not go there
    counts_on: re.Pattern[str] = NEVER  # "by then": what counts from the time told before, at the front or behind a comma
    reached_by: re.Pattern[str] = NEVER  # at the front of a sentence: "By 1960", of what was so at some time up to then
    scenes: SceneWords = NO_SCENES
    periods: PeriodWords = NO_PERIODS
    lengths: LengthWords = NO_LENGTHS  # "within a month", "over the next five years"

    # What makes no row
    of_the_page: re.Pattern[str] = NEVER  # "Related:", "Read more", "Editing by", at the front
    caption: re.Pattern[str] = NEVER
    above_a_text: re.Pattern[str] = NEVER  # "A short guide, compiled by", at the front of a line above a text
    nothing_said: re.Pattern[str] = NEVER  # "declined to comment"
    question_start: re.Pattern[str] = NEVER
    asks_when: re.Pattern[str] = NEVER  # in a question that asks for a time: "When", "what year"

    # Parts of actors
    first_person: re.Pattern[str] = NEVER
    says: re.Pattern[str] = NEVER
    subject_says: re.Pattern[str] = NEVER  # behind a subject
    said_by: re.Pattern[str] = NEVER  # before a speaker: "”, said"
    passive: re.Pattern[str] = NEVER
    by_agent: re.Pattern[str] = NEVER
    object_of: re.Pattern[str] = NEVER
    behind_preposition: re.Pattern[str] = NEVER
    of_another_deed: re.Pattern[str] = NEVER  # before whoever did or suffered what only says when or why: "after the death of "
    takes_away: re.Pattern[str] = NEVER  # before somebody whose thing is taken or broken into, at the end: "took the use of "
    of_the_dead: re.Pattern[str] = NEVER  # before the name of somebody dead who takes no part, at the end: "of the late "
    is_dead: re.Pattern[str] = NEVER  # behind such a name: ", deceased"
    court_name: re.Pattern[str] = NEVER  # the end of the name of a court
    before_court: re.Pattern[str] = NEVER  # before it, of what somebody does before it, at the end: "pleaded guilty at "; not of a verdict
    taken_to: re.Pattern[str] = NEVER  # before a house to which somebody is brought, at the end: "was flown to "
    only_where: re.Pattern[str] = NEVER  # before a name that says where, and takes no part: "at", "visited"
    only_where_to: re.Pattern[str] = NEVER  # the same before a country: "moved the works to "
    # how an owner takes part: what stands before him, at the end, and his thing behind: "searched " and "’s flat", "on " and " behalf"
    of_owners: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = ()
    people_from: re.Pattern[str] = NEVER  # before a country that people are from, at the end: "scientists from Chile and "
    affiliated: re.Pattern[str] = NEVER  # all between somebody and the body he is of: " of the "
    lives_at: re.Pattern[str] = NEVER  # all between somebody and where he lives: ", of "
    vocative: re.Pattern[str] = NEVER  # whom somebody speaks to by an office, all of it: "Madam Chair"
    office_of: re.Pattern[str] = NEVER  # between a name and that of whose office he has, all of it: ", minister of transport for "
    where_people_work: re.Pattern[str] = NEVER  # a word in the name of such a body that takes no part by it: "University"
    of_what_stands_before: re.Pattern[str] = NEVER
    joined: re.Pattern[str] = NEVER
    in_passive: re.Pattern[str] = NEVER
    apposition_between: re.Pattern[str] = NEVER
    of_what: re.Pattern[str] = NEVER  # before a name that says of which thing another one is: "a critic of ", "an all "
    attributive_next: re.Pattern[str] = NEVER  # a noun behind a name with an article, that the name says which one of
    owns: re.Pattern[str] = NEVER

    of_a_thing_owned: re.Pattern[str] = NEVER  # what stands between an owner and the verb where that is no person: "phone "

    # Who tells a text in the first person
    narrates: re.Pattern[str] = NEVER  # groups subject ("I", "we"), object ("me") and owner ("my")
    to_be_done: re.Pattern[str] = NEVER  # what is still to be done with what stands before: "to be returned by May", at the front
    done_alone: re.Pattern[str] = NEVER  # a line whose subject is who tells the text, at its front: "Drove to the mill", "Planted beans"
    author: str = ""  # what one who says "I", and whom nothing names, is called in brackets: "Author"
    narrates_together: re.Pattern[str] = NEVER  # "we", all of it; in some languages "us" and "our" too
    surely_narrates: re.Pattern[str] = ANYTHING  # words of `narrates` that say nothing else than "I" or "we", all of them
    teller_in_list: re.Pattern[str] = NEVER  # who tells the text among others: "me", "the writer"
    together_with: re.Pattern[str] = NEVER  # before whom somebody is with, at the end: "with "
    you: re.Pattern[str] = NEVER  # the word for whom a letter is written to, but not "your"
    also_by: re.Pattern[str] = NEVER  # behind an author, the next one, with the group name
    minutes_of: re.Pattern[str] = NEVER  # groups what and held: "Minutes of [the annual meeting] [held in the hall]"
    greeting: re.Pattern[str] = NEVER  # the line that a letter begins with, at its front: "My dear sister,"
    greets: re.Pattern[str] = NEVER  # whom a letter is written to, with the group name: "Dear [Ann],"
    interviewed: re.Pattern[str] = NEVER  # in a title, with the group name: "Interview with [Ann Lund]"
    body_of_report: re.Pattern[str] = NEVER  # in a title or a line at the head, one of its groups the body: "[Parks Board] | Annual report"
    body_alone: re.Pattern[str] = NEVER  # the name of a body, all of a line at the head
    body_named: re.Pattern[str] = NEVER  # all of the name of a body, by its noun: "Hallin Brass Band"
    tells_of_body: re.Pattern[str] = NEVER  # a line below the name of a body that says that its past is told: "Sixty years of song"
    body_defined: re.Pattern[str] = NEVER  # with the group 1 the body that a text says it calls "the Company"
    author_in_title: re.Pattern[str] = NEVER  # "the diary of Anna Berg"; what names the author in these six, `author_name` reads
    byline: re.Pattern[str] = NEVER  # "Posted by Anna Berg", at the beginning of a line
    bench: re.Pattern[str] = NEVER  # "Opinion of Lord Kinnaird", all of a line at the head or the end
    i_am: re.Pattern[str] = NEVER  # "My name is Anna Berg", "I, Anna Berg, declare", with the group name
    wishes: re.Pattern[str] = NEVER  # all of a sentence that wishes somebody well: "Schönes Wochenende, Anna"
    signature: re.Pattern[str] = NEVER  # "Yours faithfully, Anna Berg" in the last lines
    post_head: re.Pattern[str] = NEVER  # "Looncall88 · 16 Sep, 7:55 am", all of a line above what somebody posts
    signed: re.Pattern[str] = NEVER  # the same at the end of a line of one of several pieces
    author_name: Callable[[re.Match[str]], str] = lambda hit: hit["name"]
    keeps_log: re.Pattern[str] = NEVER  # what a title calls a log, whose lines leave out who did what they tell
    has_hours: re.Pattern[str] = NEVER  # what a title calls a text whose lines begin with hours
    log_keeper: Callable[[str], str] = lambda text: ""  # who kept it, by its head or its signature
    log_station: Callable[[str], str] = lambda title: ""  # whose it is, by its title
    only_when: re.Pattern[str] = NEVER  # all before a date that ends its sentence, which says nothing but when: "That was [1959]"
    lacks_subject: re.Pattern[str] = NEVER  # a line that opens with what was done, in small letters at its front: "repaired in May"
    no_label: re.Pattern[str] = NEVER  # all of a label that says nothing of what follows: "Also", "In"
    weather: re.Pattern[str] = NEVER  # all of a note on the weather: "Wind SW 4, overcast"
    done_in_log: re.Pattern[str] = NEVER  # a line that leaves that out, in small letters at its front: "heard a call on 2182"
    keeps_diary: re.Pattern[str] = NEVER  # what a title calls a diary
    done_in_diary: re.Pattern[str] = NEVER  # a line of one that leaves out who keeps it, in small letters at its front: "up at five"
    tells_without_subject: re.Pattern[str] = NEVER  # a sentence of a diary that leaves "I" out: "Walked to the mill", at the front

    # Who acts without a name
    unnamed: UnnamedWords = NO_UNNAMED

    # What is of whom a text is about
    about: AboutWords = NO_ABOUT
    defined: DefinedWords = NO_DEFINED

    # What is counted without its noun
    counted: CountedWords = NO_COUNTED

    # What was told of before
    definite: DefiniteWords = NO_DEFINITE

    # What says too little without what stands before
    of_both: re.Pattern[str] = NEVER  # what a relative clause tells of both people before it, behind "who": "met", "were"
    learns: re.Pattern[str] = NEVER  # a verb behind which "that" leads to what somebody learned: "heard"
    in_own_words: re.Pattern[str] = NEVER  # that what somebody says follows, at the end: ", in her own words"
    leaning: LeaningWords = NO_LEANING

    # Whom words mean that name nobody
    left_out: LeftOutWords = NO_LEFT_OUT
    anaphor: re.Pattern[str] = (
        NEVER  # groups person ("he"), whom ("him"), clitic, owner ("his"), it, they, couple, sides ("the parties"); of nouns those below
    )
    # these are aged: "the 44-year-old teacher", party: "the first defendant", office: "the mayor", company, body: "the council", fighters,
    # country, and noun: any other, that means whom the text calls so
    addresses: re.Pattern[str] = NEVER  # right before the name of whom a letter is to: "Dear "
    described_before: re.Pattern[str] = NEVER  # its one group is the noun, right before a name: "the defendant, ", "the brig "
    described_after: re.Pattern[str] = NEVER  # the same right behind a name: ", the treasurer"
    same_as: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])  # "ship": what else a ship is called
    of_another_kind: re.Pattern[str] = NEVER  # what makes another of a noun, inside "the central bank", "the duty manager"
    side_noun: re.Pattern[str] = NEVER  # a body that may be one of several people rather than a firm, all of it: "team"
    any_body: re.Pattern[str] = NEVER  # a noun that says nothing of what a firm does
    any_firm: re.Pattern[str] = re.compile(".*")  # a noun that any firm may be called by, all of it
    firm_noun: re.Pattern[str] = NEVER  # a noun for a firm, all of it
    public_noun: re.Pattern[str] = NEVER  # the same for another body
    joins_words: bool = False  # "court" is the end of one word in the name of a court: "Verwaltungsgericht"
    vessel: re.Pattern[str] = NEVER  # a noun for what is spoken of as a person: "schooner"
    vessel_name: re.Pattern[str] = NEVER  # a name that is one's by how it begins: "MV Lusanda"
    vessel_is: str = ""  # "she"
    made_thing: re.Pattern[str] = NEVER  # "the aircraft", "the new phone"
    a_made_thing: re.Pattern[str] = NEVER  # "another aircraft", "a phone"
    joins_names: re.Pattern[str] = NEVER  # all that stands between two names that are one subject: " and "
    joins_members: re.Pattern[str] = NEVER  # the same where each has what he is in front: ", the Danish climber "
    leads_to_another: re.Pattern[str] = NEVER  # at the end, what leads to somebody else who takes part: " with her friend "
    befalls: re.Pattern[str] = NEVER  # at the end, what a participle tells to befall somebody: ", breaking the leg of "
    only_somebody_does: re.Pattern[str] = NEVER  # behind "it": "hired", "said"
    marries: re.Pattern[str] = NEVER  # "married"
    # Whom "they" surely are, or are not
    plural_kin: re.Pattern[str] = NEVER  # several of a family, at the end: "Anna Berg’s [sisters]"
    bore: re.Pattern[str] = NEVER  # before children whom parents have, at the end: "had ", "had a son and "
    of_children: re.Pattern[str] = NEVER  # what is told of children, behind a pronoun: " were born", " grew up"
    represents: re.Pattern[str] = NEVER  # between a name and that of whom its bearer speaks for in court: ", who appeared for "
    accused: re.Pattern[str] = NEVER  # behind the name of somebody before a court: ", 44, admitted"
    tried: re.Pattern[str] = NEVER  # what is done to an accused, or what one does, behind a pronoun: " were charged", " pleaded"
    enforces: re.Pattern[str] = NEVER  # nouns of those who arrest, charge or judge, at the end
    by_people: re.Pattern[str] = NEVER  # what only people do, behind a pronoun: " watched"
    weds: re.Pattern[str] = NEVER  # the same of a wedding alone
    spouse: re.Pattern[str] = NEVER  # a noun for who is married to somebody, all of it: "wife"
    spouse_before: re.Pattern[str] = NEVER  # before the name of one, from the word on that says whose: "his wife, "
    acts_for: re.Pattern[str] = NEVER  # behind "its" or a name’s "’s": " inspectors", who do what their agency does
    genders: Mapping[str, str] = field(default_factory=dict[str, str])  # "he" or "she" of a pronoun: "his" is of "he"
    # What others are called: "ihm" "he", "su" "any", "ihre" "any/she" (see `anaphora.Pronoun`)
    pronouns: Mapping[str, str] = field(default_factory=dict[str, str])
    led_subject: re.Pattern[str] = NEVER  # what a pronoun is the subject behind, at the end: "dass", "Dort lernte"
    subjects_anywhere: frozenset[str] = frozenset()  # pronouns that are a subject wherever they stand: "er"
    verb_at_end: re.Pattern[str] = NEVER  # a verb right before its subject, where a language puts that behind: "Am Montag kam "
    owning_case: re.Pattern[str] = NEVER  # what may open an owner behind a noun: "das Haus [der] Ärztin"
    no_subject_case: re.Pattern[str] = NEVER  # words that are no subject by their case, at the front: "den Mann"
    parted_verb: re.Pattern[str] = NEVER  # a verb behind what says more of its subject: " of the club [won]", ", who was ill, [won]"
    speaks_for: re.Pattern[str] = NEVER  # behind a name, who speaks for another: ", prosecuting", " KC, for the Crown"
    speaker_before: re.Pattern[str] = NEVER  # the same before a name, at the end: "her solicitor, "
    of_counsel: re.Pattern[str] = NEVER  # behind a pronoun or a name, what those do who speak for another: " told the jury", " client"
    latter: re.Pattern[str] = NEVER  # a pronoun that means who was told last and is no subject, in small letters: "celui-ci"
    says_that: bool = False  # what is said has "that" before it, quotation marks or a colon
    title_at_end: re.Pattern[str] = NEVER  # what belongs to a name behind it, with the space before: " don"
    happened: re.Pattern[str] = NEVER  # a participle of what happens, group stem: "[ocurr]ida el 3 de mayo"
    it_happened: str = ""  # the end of its verb: "ió"
    opens_as_subject: bool = False  # "he" with a capital is the subject, whatever follows: "Elle sonne"
    many_of_them: re.Pattern[str] = NEVER  # the beginning of words for several people: "les [frères]"
    about_thing: re.Pattern[str] = NEVER  # how the heading of a text about a thing begins, group head its noun: "La cloche"
    things_have_gender: bool = False  # "he" and "she" may be things
    as_meant: Callable[[str, str], str] = lambda pronoun, noun: noun  # a thing in the words that it has in the place of a pronoun
    before_object: Callable[[str], str] = str  # a line that ends with a verb as it stands before its object: "avait épousé", not "épousée"
    with_elisions: Callable[[str], str] = str  # a title as its words stand before names in brackets: "que [Anna]", not "qu'[Anna]"
    object_meant: Callable[[str, str], str] = lambda pronoun, name: name  # whom an object before its verb means, as it stands behind that
    owner_meant: Callable[[str], str] = lambda name: ""  # whose something is, as it stands behind that, of a language without `whose`
    owned: re.Pattern[str] = NEVER  # what somebody has, behind the word that says whose it is: "su [trabajo]"
    object_verb: re.Pattern[str] = NEVER  # the verb behind such an object
    one_couple: re.Pattern[str] = NEVER  # of the words for a couple those with a verb of one: "le couple [ouvrit]"
    both: str = ""  # two names as one: "{} and {}"
    mine: str = ""  # "my", whatever is owned; "" where that takes a gender
    the: str = ""  # somebody told of already: "the {}"; "" where that takes a gender
    whose: Callable[[str], str] = lambda name: ""  # a name as the owner of something: "Anna Berg’s"; "" if the language has no such form
    done_to_a_body: re.Pattern[str] = NEVER  # behind "it": "was founded", what only happens to a body
    acts: re.Pattern[str] = NEVER  # "it" that does something, behind it
    before_verb: re.Pattern[str] = NEVER  # what stands behind a subject
    after_preposition: re.Pattern[str] = NEVER
    part_of_at_end: re.Pattern[str] = NEVER  # what tells how many of some, before these: "six of "
    public_body: re.Pattern[str] = NEVER  # words in names of bodies that are no companies
    plural_name: re.Pattern[str] = NEVER

    # Dates that date nothing
    stamp: re.Pattern[str] = NEVER  # all that a line holds beside the date of publication
    left_over: re.Pattern[str] = NEVER  # what is left of something, with the participle: "with five minutes left"
    numbered: re.Pattern[str] = NEVER  # before a number with a stroke that is no year, at the end: "Report [2009/14]"
    series: re.Pattern[str] = NEVER  # "WWDC [2005]"
    held_often: re.Pattern[str] = NEVER  # "the Bering Cup [2016]"
    held_then: re.Pattern[str] = NEVER  # "[2016] Spring Games"
    enacted: re.Pattern[str] = NEVER  # "the Penal Code, [1860]"
    paper_of: re.Pattern[str] = NEVER  # the same of minutes, a letter, a report: "the minutes of the meeting [of] 30 April"
    of_at_end: re.Pattern[str] = NEVER  # "of" before a date that says which: "the patch [of] Friday"
    determiner: re.Pattern[str] = NEVER
    thing: re.Pattern[str] = NEVER  # "the [2011] version"
    since_when: re.Pattern[str] = NEVER  # "the worst flood since [1953]", before the date
    whose_year: re.Pattern[str] = NEVER  # "[this year]'s conference"
    of_age: re.Pattern[str] = NEVER  # "[22 years] old"
    after_or_before: re.Pattern[str] = NEVER  # "[seven months] after"


NO_GRAMMAR = Grammar()
