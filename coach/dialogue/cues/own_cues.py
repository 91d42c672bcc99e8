"""Cues of short questions about oneself: a fact that one told ("how big is my team"), or one's level in an area."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.role_cues import LEAD_IN

_MY_LEAD_IN = rf"{LEAD_IN}((my \w+|(do )?you (still )?(know|remember|recall)|remind me|what again)\W+)*"
_BY_WHAT_I_SAID = (
    r"( (again|now|right now|at the moment|in (total|all)|altogether|then|please|pls|do you (know|remember)|you know|(from|by|in) (memory"
    r"|my answers|what i (said|told you))|(in|by|from) (your|my) (notes?|answers?|records?)|according to (you|your notes)"
    r"|(that )?i (said|told you|mentioned)|did i (say|tell you)))*\W*$"
)
_MONEY = (
    r"((yearly|annual|marketing|ad|media|own|sales|shop|online|total|revenue|ecommerce) )*"
    r"(p ?(&|and|n) ?l|pnl|budget|revenue|target|turnover|sales|spend|profit and loss)"
)
# "Have you got down for me"; what the coach itself has is not asked.
_FOR_ME = r"((for|on|under|about|with) (me|my (team|name|side|answers?))|as mine)"
_KEPT_BY_YOU = (
    rf"(do|did|have) (you|u) ((have|got|get|put) (down( {_FOR_ME})?|{_FOR_ME})|(note|noted|write|written|store|stored|record|recorded"
    rf"|save|saved)( down)?( {_FOR_ME})?)"
)
asks_own_people = Cue(
    "somebody asks how many people they said they lead",
    rf"{_MY_LEAD_IN}how many (people|ppl|persons|reports|direct reports|heads|staff|employees|team members|leads|team leads)"
    rf" (do|did|have|am|was) (i|we) (have|lead|led|leading|manage|managed|run|got|say|supervise|look after)( (in|on) my team| under me)?"
    rf"{_BY_WHAT_I_SAID}"
    rf"|{_MY_LEAD_IN}how many (people|ppl) (report|reported) to me{_BY_WHAT_I_SAID}"
    rf"|{_MY_LEAD_IN}how many (people|ppl|persons|reports|direct reports|heads|staff|employees|team members|leads)( of mine)?"
    rf" {_KEPT_BY_YOU}{_BY_WHAT_I_SAID}"
    rf"|{_MY_LEAD_IN}(how (big|large) (is|was) my (own )?(team|group|crew|squad)"
    rf"|what('s| is| was)? my (team ?size|head ?count)){_BY_WHAT_I_SAID}",
)
asks_own_money = Cue(
    "somebody asks how much money they said they answer for",
    rf"{_MY_LEAD_IN}(what|how (big|large|much|high) an?|how much) {_MONEY} {_KEPT_BY_YOU}{_BY_WHAT_I_SAID}|"
    rf"{_MY_LEAD_IN}how (big|large|much|high) (is|was|are|were) my {_MONEY}{_BY_WHAT_I_SAID}"
    rf"|{_MY_LEAD_IN}what('s| is| was| are) (the (size|amount) of )?my {_MONEY}( (size|amount|number|figure))?{_BY_WHAT_I_SAID}"
    rf"|{_MY_LEAD_IN}how (much|big a|large a) ({_MONEY}|money) (do|did|am) i (have|own|manage|run|control|spend|answer for"
    rf"|responsible for)"
    rf"{_BY_WHAT_I_SAID}",
)
asks_own_years = Cue(
    "somebody asks how long they said they have worked",
    rf"{_MY_LEAD_IN}(how (many (years|months)|long) (do|did|have|am|was) i( been)?|how many years i( have)?) (work|worked|working"
    rf"|do|done|doing|been|in)( (it|this|that|there|here|for|as|at|in|the|my|this|job|role|company|post|ecommerce|marketing|doing))*"
    rf"{_BY_WHAT_I_SAID}",
)
asks_own_job = Cue(
    "somebody asks which job they said they have",
    rf"{_MY_LEAD_IN}(what('s| is| was)|which is) my (current |present )?(job|role|position|post|job title|title|profession)"
    rf"{_BY_WHAT_I_SAID}"
    rf"|{_MY_LEAD_IN}(what do i (do for (a living|work)|work as)|where do i work){_BY_WHAT_I_SAID}",
)
_LEVEL = r"(levels?|scores?|ratings?|grades?)"
_SHOW = r"(give me |show me |tell me |(and )?what('s| is| was| about) )"
asks_own_level = Cue(
    "somebody asks for their level in one area",
    rf"{LEAD_IN}(what|which|how many|how much|how high)( {_LEVEL}| points| marks?| result)? (did|do|have|was|is|am) i"
    r" (get|got|have|gotten|reach|reached|scored?|given|at)"
    rf"( (a|as))?( {_LEVEL})? (on|in|for|at|with) .{{2,30}}$"
    rf"|{LEAD_IN}{_SHOW}?my (?!lowest|weakest|highest|best|worst|strongest)[\w&]+( [\w&]+)? {_LEVEL}( (again|please|pls|now))*\W*$"
    rf"|{LEAD_IN}{_SHOW}(my|the) ({_LEVEL}|result) (on|in|for|at|with) .{{2,30}}$|{LEAD_IN}my {_LEVEL} (on|in|for|at|with) .{{2,30}}$"
    rf"|{LEAD_IN}what('s| is| was| were) (my|the) ({_LEVEL}|result) (on|in|for|at|with) .{{2,30}}$"
    rf"|{LEAD_IN}how (well |good |badly )?(did|do|have|am|was) i (do|done|doing|score|scored|rank|perform|rated|get on)"
    r" (on|in|for|at|with) .{2,30}$",
)
_ABOUT = {"people": asks_own_people, "money": asks_own_money, "tenure": asks_own_years, "job": asks_own_job}


def own_fact(text: str) -> str:
    """Which fact about themselves a short question asks for: "people", "money", "tenure" or "job"; "" where it asks for none."""
    return next((kind for kind, asks in _ABOUT.items() if asks(text)), "")
