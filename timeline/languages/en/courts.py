"""What English says was done at a meeting or in court: in minutes, and in the reports of newspapers, with what their heads are called."""

from __future__ import annotations

from timeline import patterns as re

COURT = re.compile(
    r"(?i:\b(?:police[- ]courts?|petty sessions|county courts?|(?:quarter |county |borough |city )?sessions|assizes|magistrates[’']? courts?|inquest|coroner[’']s courts?|sheriff courts?|"
    r"(?:king|queen)[’']s bench|court of sessions?|crown courts?|district courts?)\b)[^\n]{0,40}?(?:\n|[.,:—–-])"
)
_COURT = (
    r"(?:[Jj]ury|[Bb]ench|[Mm]agistrates?|[Cc]ourt|[Jj]udge|[Cc]oroner|[Hh]is (?:[Ll]ordship|[Hh]onou?r|[Ww]orship)|P\.M\.|S\.M\.|[Cc]hairman|[Rr]ecorder|[Ss]tipendiary|[Cc]ounsel|[Pp]risoners?(?:[’']s? \w+)?|"
    r"[Aa]ccused(?:[’']s? \w+)?|[Dd]efendants?(?:[’']s? \w+)?|[Pp]laintiffs?|[Ww]itness(?:es)?|[Pp]rosecut(?:or|rix|ion)|[Cc]lerk|[Ss]heriff)"
)
_DONE = (
    r"(?:said|found|returned|sentenced|fined|held|ruled|ordered|dismissed|reserved|asked|told|allowed|gave|retired|considered|thought|wept|replied|protested|denied|imposed|committed|remanded|"
    r"discharged|adjourned|deposed|stated|pleaded|applied|summed up|convicted|acquitted|granted|refused|remarked|observed|cautioned|inflicted)"
)
PROCEEDS = re.compile(
    rf"\b{_COURT}\b(?! had\b)(?:, [^,;.]{{2,40}},)?(?: \w+ly)? {_DONE}\b|\bJudge [A-Z]\w+ {_DONE}\b"
    r"|\b(?:deposed|submitted that|pleaded|prosecuted\b|cross-examined|appeared (?:for|to prosecute|on behalf)|was undefended)\b"
    r"|\b(?:was|were) (?:then |also |accordingly )?(?:fined|cautioned|discharged|remanded|committed for trial|bound over|acquitted|convicted|sentenced|dismissed|adjourned|removed|charged|summoned|bailed|ordered to pay|allowed bail)\b"
    r"|\b[Vv]erdict\b[^.;]{0,50}\bwas (?:returned|given|brought in)\b|\bsat at\b|\b[Bb]ail was\b|\ATo (?:Mr|Mrs|Dr|the|his|Sir|Sub|Sergeant|Inspector)\b[^:]{0,30}:"
    r"|\A(?!(?:He|She|They|I|We|It)\b)(?:[A-Z][\w.’'-]*)(?:[, ]+(?!who\b|which\b|that\b|had\b)[\w.’'-]+){0,10}?,? said\b(?! (?:on|at|to) (?:him|her|the time)\b)"
)
BUSINESS = re.compile(
    r"\b(?:re?solved|agreed|proposed|seconded|carried|approved|elected|re-elected|appointed|co-opted|nominated|thanked|noted|asked|requested|instructed|directed|undertook|congratulated|moved|voted|adopted|"
    r"received|read|confirmed|signed|authori[sz]ed|decided|discussed|considered|deferred|adjourned|declared|welcomed|offered|circulated|tabled|laid|minuted|silence|abstained|objected|ordered|granted|refused|"
    r"reported|said|stated|explained|reminded|advised|informed|told|suggested|expressed|observed|recommended|queried|questioned|raised|presented|announced|volunteered|resigned|retired|replied|wished|felt|hoped|"
    r"apologi[sz]ed|apologies|tendered|accepted|rejected|closed the meeting|meeting (?:closed|ended|began|opened)|cllrs?|councillors?|ald(?:erman|\.)|members|"
    r"the (?:chair(?:man|woman|person)?|president|clerk|secretary|treasurer|council|committee|board|meeting|trustees|directors|governors|vestry))\b",
    re.IGNORECASE,
)
