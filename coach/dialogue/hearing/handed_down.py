"""How people say that plans are made by others and handed down to them: patterns of a clause, for `nothing_done`."""

from __future__ import annotations

PLANS = r"(?:plans?|planning|planned|strateg\w+|roadmaps?|direction)"
_WHO = (
    r"(?:(?:my|our|the|their|his|her|each|every|a) )?(?:\w+ )?(?:clients?|hq|head ?office|headquarters|above|upstairs|the top|boss(?:es)?"
    r"|managers?|directors?|leads?|heads?|owners?|founders?|ceo|cmo|chief|brands?|agency|management|leadership|group|parent company)"
    r"(?: of \w+)?"
)
# What is handed down in place of a plan.
_HANDED = (
    r"(?:(?:content|promo(?:tion)?|campaign|marketing|weekly|monthly|daily|finished|ready) )*(?:calendars?|briefs?|briefings?"
    r"|(?:to.?do )?lists?"
    r"|tickets?|tasks?|instructions|schedules?|orders)"
)
_ALONG = r"(?: (?:every|each|once a|per) (?:\w+)(?: morning| month| week)?)?"
_OFTEN = r"(?:(?:always|usually|already|just|all|mostly|only|really|simply|basically) )*"
_DOWN = r"(?: down| on| over| out| ready| finished)*"
_TO_US = r"(?: to (?:me|us|the team))"
# "Got the roadmap passed by the board" tells of a plan of one's own.
_GIVEN = r"(?:handed|given|sent|passed(?= (?:down|on|over|to))|served|dictated)"
_ELSEWHERE = r"(?:somewhere else|elsewhere|(?:way |far )?above (?:me|us))"
_COMES_FROM_OTHERS = (
    rf"(?:it|that|this|everything|they) {_OFTEN}(?:comes?|came|is sent|gets sent) {_OFTEN}(?:down )?(?:from|by) {_WHO}|(?:the |our |my "
    rf"|all |any )*{PLANS} {_OFTEN}(?:gets? |got |is |are |was |were )?(?:comes?|came|happens?|sits?|lies|lie|made|set"
    rf"|decided|written|done|{_GIVEN}){_DOWN}{_TO_US}?(?: (?:by|from|at|with) {_WHO}| to (?:me|us)| {_ELSEWHERE}){{1,2}}"
)
_OTHERS_BRING = (
    rf"{_WHO} {_OFTEN}(?:brings?|comes? (?:in )?with|sends?|gives?|hands?|gets?|makes?|made|sets?|decides?|owns?|writes?|do(?:es)?"
    rf"|ha(?:s|ve))(?: (?:in|us|me|down|out))*(?: (?:the|their|its|our|all|own|a|every|this|that|my))*"
    rf" (?:{PLANS}|(?<!makes )(?<!made )(?<!decides )(?<!set )(?<!sets ){_HANDED}){_ALONG}"
    r"(?: (?:already|themselves|with them|to us|for us|anyway|and all))*"
)
_GET_IT = (
    rf"(?:i|we) {_OFTEN}(?:get|got|receive|am given|are given|was given|were given)(?: (?:the|our|all|a|my))* (?:{PLANS}|{_HANDED}|them|it)"
    rf"(?: {_GIVEN}{_DOWN})?(?: to (?:us|me)| (?:from|by) {_WHO}){{1,2}}{_ALONG}"
    rf"|(?:i|we) {_OFTEN}(?:get|receive|am given|are given)(?: (?:the|our|all|a|my))* {_HANDED}{_ALONG}"
    rf"|(?:i|we) (?:just|only|simply|always|mostly) (?:get|receive) (?:them|it|{PLANS})"
)
_ONLY_CARRIES_OUT = (
    r"(?:i|we)(?:'m|'re| am| are)?(?: (?:just|only|simply|mostly|basically|always))+ (?:the )?(?:carry(?:ing)? out|execut(?:e|ing|or)"
    r"|implement(?:ing)?|follow(?:ing)?|run it(?=\W*$))(?: (?:it|them|that|this|those"
    rf"|what(?:ever)? (?:{_WHO}|they|he|she) (?:says?|said|wants?|sends?|decides?|asks?|tells? (?:me|us)|planned|plans?)"
    r"|(?:the|their|his|her|other people'?s) (?:plans?|strateg(?:y|ies)|orders|roadmaps?)))?(?: (?:out|for (?:them|him|her)))*"
)
_TOLD_WHAT_TO_DO = (
    rf"(?:(?:they|{_WHO}) {_OFTEN}tells? (?:me|us)|(?:i'?m|i am|we'?re|we are|i get|we get) {_OFTEN}told) what to do"
    r"(?: and (?:i|we) (?:just )?do (?:it|that|so))?"
)
_NOT_ASKED = (
    r"(?:i|we) (?:(?:am|are|was|were|have been) )?(?:not|wasn'?t|weren'?t|never) (?:ever )?(?:involved in|part of|asked about)"
    rf" (?:the |that |any )*(?:{PLANS}|decisions?|it|that)"
)
_REACTS = r"(?:i|we) (?:just |only |simply |mostly )?(?:react|improvise|wing it|go with the flow)"
OF_OTHERS = rf"(?:{'|'.join((_COMES_FROM_OTHERS, _OTHERS_BRING, _GET_IT, _ONLY_CARRIES_OUT, _TOLD_WHAT_TO_DO, _NOT_ASKED, _REACTS))})"
THERE_WAS_NO = (
    r"there ?(?:wasn'?t|weren'?t|isn'?t|aren'?t|never (?:was|were)"
    r"|(?:was|is|were|has been|'?s)(?: (?:really|just|simply))* (?:no|not|never))"
    rf"(?: (?:really|been|an?|any|real|such|own|big|much))* (?:{PLANS}|one|any)"
    r"(?: (?:of (?:mine|ours|my own)|like (?:that|this)|as such|here|from me|on my side))*"
)
NOT_MINE = (
    rf"(?:the )?{PLANS} (?:(?:is|are|was|were) (?:not|never)|isn'?t|aren'?t|wasn'?t|never)(?: (?:really"
    rf"|exactly))* (?:(?:part of )?my (?:job|task|role"
    rf"|business|area|department|thing|call)|for me|on me|up to me)|no {PLANS} (?:ever )?(?:existed|exists?)"
)
# What somebody else decides, whatever the area is.
DECIDED_ELSEWHERE = (
    r"(?:(?:i|we) (?:have|had|get|got) (?:absolutely |really )?(?:no|zero) say(?: in (?:that|this|it|such things|those things))?"
    r"|(?:i|we) (?:don'?t|do not|didn'?t|never) (?:really |get to )?(?:decide|decided) (?:on )?(?:that|this|it|(?:stuff|things) like"
    r" (?:that|this)|such (?:things|stuff)|any of (?:that|it|this))"
    r"|(?:all )?(?:that|this|it)(?: ?'?s| is| was| gets?)? (?:all |usually |always )*(?:decided|done|made|handled|happens|sits|set)"
    rf" (?:{_ELSEWHERE}|(?:with|by|at) (?:(?:my|our|the) )?(?:\w+ )?(?:boss|ceo|director|owner|founder|head ?office|hq|management"
    r"|leadership))"
    r"|(?:(?:that|this|it)(?: ?'?s| is| was)? )?(?:(?:way|far|well|a bit|all|kind of) )*above my (?:pay ?grade|head|level|station)"
    r"|(?:that|this|it)?(?: ?'?s| is| was)? ?(?:not|never|isn'?t|wasn'?t) (?:really |exactly |quite )*my (?:thing|cup of tea|world|call"
    r"|decision|place))"
)
