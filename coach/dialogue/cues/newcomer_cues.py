"""What somebody asks who comes in: whether this is for people like them, what to prepare, how it goes, which job fits."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import Cue, spelt_out

_THIS = r"(?:this|that|it)(?: (?:chat|test|thing|tool|interview|quiz|bot|coach(?:ing)?))?"
_FOR_WHAT = (
    r"(?: (?:be|really|also|even|still|any|of|some|use|useful|help|helpful|suitable|meant|made|something|work|fit|make|sense|ok|okay|good"
    r"|right|relevant|worth|it|worthwhile|interesting|possible|open|only|just|at all|too|not|an?|test|tool|chat)){0,5}"
)
_STUDENTS = r"(?:students?|undergrad\w*|graduates?|interns?|apprentices?|trainees?|beginners?|juniors?|career changers?)"
_OWNERS = (
    r"(?:founders?|co-?founders?|owners?|entrepreneurs?|freelancers?|self[- ]employed|solopreneurs?|shop owners?|agency people|agencies"
    r"|consultants?)"
)
_WHO = (
    rf"(?:me|us|(?:a |an |the )?(?:\w+ ){{0,2}}?(?:{_STUDENTS}|{_OWNERS})|someone|somebody|anyone|anybody|everyone|everybody"
    r"|people (?:like me|who|with(?:out)?|in)|(?:managers?|directors?|marketers?|leaders?|bosses))"
)
_DO_THIS = (
    rf"(?:(?:do|use|take|try|join|start|go through) {_THIS}|take part|join(?: in)?)"
    r"(?: (?:too|also|anyway|as well|at all|now|then|please|(?:as|being) an? (?:\w+ )?\w+)){0,2}"
)
asks_if_for_one = Cue(
    "somebody who comes in asks whether this is for people like them",
    rf"\b(?:is|are|would|will|could|can|does|do)(?:n'?t)? {_THIS}{_FOR_WHAT} (?:for|to|with) {_WHO}\b(?! to\b)"
    rf"|\bwho(?:m)? (?:is|was) {_THIS}(?: (?:made|meant|intended|actually|really|even|exactly))* for\W*$"
    rf"|\b(?:if|whether|that) {_THIS} (?:is|would be|'s|works|makes sense){_FOR_WHAT} (?:for|to|with) {_WHO}\b(?! to\b)"
    rf"|(?:^|[.,;!?]\s*)(?:any|some) (?:use|help|point|good)(?: (?:in this|of this))? (?:to|for) {_WHO}\b"
    rf"|\b(?:can|could|may|should) (?:i|we|(?:a |an )?{_STUDENTS}|(?:a |an )?{_OWNERS})(?: (?:still|also|even|already|as well|too))?"
    rf" {_DO_THIS}\W*$"
    r"|\bam i (?:even |really )?(?:right|wrong|ok(?:ay)?|in the right place) here\W*$"
    rf"|\bdo you (?:also |even )?(?:help|take|interview|coach) (?:{_STUDENTS}|{_OWNERS})\b",
)
asks_what_to_prepare = Cue(
    "somebody who comes in asks whether anything has to be prepared",
    r"\b(?:do|must|should|shall|would) i (?:\w+ )?(?:need|have|ought)?(?: to)? ?(?:prepare|read up|bring|look up"
    r"|(?:get|have)(?=.* (?:ready|prepared|at hand|to hand|with me)\b))"
    r"(?: (?:my|a|an|any|some|the|all|of|for|sales|own|last|exact|latest|year'?s|company))*"
    r"(?: (?:anything|something|it|this|that|cv|resume|numbers?|figures?|data|documents?|papers?"
    r"|notes?|myself))*(?: (?:ready|prepared|at hand|to hand|with me|first|before(?:hand)?|before (?:this|we (?:start|begin))|up|in advance"
    r"|for (?:this|it)|upfront|here))*\W*$"
    r"|\bdo i (?:\w+ )?need (?:anything|something|my (?:cv|resume|numbers|figures)|any (?:numbers?|figures?|data|documents?))"
    r"(?: (?:for (?:this|it)|first|ready|at hand|to hand|here|with me|to (?:start|begin)))*\W*$"
    r"|\b(?:what|anything|something)(?: (?:do|should|must|would))? i (?:\w+ )?(?:need|have|ought)?(?: to)? ?(?:prepare|bring|have ready"
    r"|look up|need(?: for this| before we start| ready| at hand))(?: (?:first|before(?:hand)?|for (?:this|it)|in advance|here))*\W*$",
)
asks_how_it_goes = Cue(
    "somebody who comes in asks how this works",
    rf"(?:^|[.,;!?]\s*|\b(?:and|so|hi|hello|hey|ok(?:ay)?|there) )(?:so |and |but )*how (?:does|do|will|would|is) (?:{_THIS}|you|everything"
    r"|all this|the chat)(?: (?:all|actually|even|exactly))? (?:work|go|function|run)(?: (?:here|then|exactly|please|now))*\W*$"
    r"|\b(?:explain|tell me) how (?:this|it|that|the chat)(?: all)? (?:works|goes)\W*$",
)
wonders_which_suits = Cue(
    "somebody who comes in wants to know which of the two jobs suits them",
    r"\b(?:what|which|whether|if|wh?ich one)(?: one| job| role| track| path| of (?:the two|them|these|those|both)(?: jobs| roles)?)*"
    r" (?:is |would be |'s |might be )(?:the )?(?:better|best|right|good|more) (?:\w+ )?for me\b"
    r"|\b(?:what|which)(?: one| job| role| track| path| of (?:the two|them|these|those|both)(?: jobs| roles)?)* (?:would |could |might )?"
    r"(?:suits?|fits?) me\b"
    r"|\b(?:am i|i'm|if i am) (?:more |rather |better )(?:of |as )?(?:an? )?(?:\w+ )?(?:director|manager)(?: \w+){0,2} or\b"
    r"|\bshould i (?:rather |better )?(?:go|be|become|aim|try|stay|remain|apply|choose|pick"
    r"|take)(?: (?:for|as|with|an?|the|ecommerce|job of))*"
    r" (?:director|(?:marketing )?manager)(?: \w+){0,2} or\b",
)
_STUDIES = re.compile(
    rf"\b(?:(?:i'?m|i am|as|for|can|may|take|help|being|still) (?:also |still |just )?(?:a |an )?(?:\w+ )?{_STUDENTS}"
    r"|(?:at|in|finish(?:ing|ed)?|after|from) (?:uni|university|college|school)|(?:i |i'?ll )?graduat(?:e|ed|ing)"
    r"|(?:i'?m|am|still) studying|(?:no|never had|first) (?:real |proper |marketing )?(?:job|experience|work)(?: yet)?"
    r"|just start(?:ed|ing)|new (?:to|in) (?:this|marketing"
    r"|ecommerce))\b|^\W*(?:(?:hi|hello|hey)\W+)*(?:\w+ )?student\b",
    re.I,
)
_OWNS = re.compile(
    rf"\b(?:{_OWNERS}|(?:my|an?|our)? ?own (?:\w+ ){{0,2}}(?:web ?shop|shop|store|business|company|brand|firm|agency|startup|start-up)"
    r"|(?:work for myself|my (?:web ?shop|startup|start-up))|i (?:founded|started (?:a|my)))\b",
    re.I,
)


def entry_for(text: str) -> str:
    """The FAQ entry for the people that ``text`` asks about: students, founders, else anybody."""
    text = spelt_out(text)
    return "chat_students" if _STUDIES.search(text) else "chat_founders" if _OWNS.search(text) else "chat_for_whom"
