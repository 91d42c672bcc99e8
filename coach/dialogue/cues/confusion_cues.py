"""Cues of somebody who did not understand the open question, or wants to know what there is to choose, or what came before it."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import Cue

_LEAD = (
    r"^\W*((sorry|pardon|excuse me|i'?m sorry|hm+|um+|uh+m*|er+m*|ok(ay)?|but|wait|honestly|no|well|so|hey|and|oh|please|tbh|i'?m afraid"
    r"|afraid|bro|mate)\W+)*"
)
_END = r"(\W+(please|pls|sorry|tbh|honestly|at all|here|now|again|lol|mate|to be honest))*\W*$"
_MUCH = r"((a (bit|little)|so|totally|really|completely|slightly|kinda|kind of|very|too|rather|all|quite|still|just|pretty|bit) )*"
_WHAT_YOU_WANT = (
    r"(what|wat|which (answer|thing))( (exactly|it is))?( (you|u|this|that|it|the question|your question))?( ?('?re|are|'?s|is))?"
    r"( (really|even|actually))? ?(mean(ing)?|want(ing|ed)?|ask(s|ing|ed)?|after|getting at|on about|about|supposed to mean|expect(ing)?"
    r"|need|looking for)( (from me|me|to know|to hear|me to (say|do|answer)|by (this|that|it)|with (this|that|it)|here))*"
)
_CHOICES = r"(choices|options|buttons|alternatives|possibilities|answers to (choose|pick))"

_QUESTION = r"(the|your|this|that) (question|one)"
_ASKED = (
    rf"(this|that|it|you|u|these questions|{_QUESTION}|a word|what you (said|wrote)|(these|the) {_CHOICES}|{_WHAT_YOU_WANT}"
    r"|what to (do|say|answer)|you there)"
)

_lost = Cue(
    "somebody does not understand the open question",
    # "I don't get it", and neither "I didn't get the budget" nor "I didn't follow it".
    rf"{_LEAD}(i )?{_MUCH}((don'?t|do not|can'?t|cannot) {_MUCH}(understand|get|follow)|not {_MUCH}(understand|get)"
    rf"|(didn'?t|did not|haven'?t|couldn'?t) {_MUCH}(understand|understood))( {_ASKED})?{_END}"
    rf"|{_LEAD}(i )?{_MUCH}(didn'?t|did not) {_MUCH}(get|catch|follow) (that|{_QUESTION}|what you (said|wrote)|{_WHAT_YOU_WANT}){_END}"
    rf"|{_LEAD}(i )?{_MUCH}(don'?t|do not|can'?t|cannot|not sure i|no idea|no clue|not sure|unsure|dunno|idk) {_MUCH}"
    rf"((see|know|understand|get|tell) )?{_WHAT_YOU_WANT}{_END}"
    rf"|{_LEAD}(i'?m |i am |i feel |feeling ){_MUCH}(confused|lost|puzzled|baffled|not (sure i )?(following|with you|understand(ing)?))"
    rf"( (by|with|about) (this|that|it|the question|your question|these \w+|the {_CHOICES}))?{_END}"
    rf"|{_LEAD}(confused|confusing|you('ve)? lost me( there)?){_END}"
    rf"|{_LEAD}(what|wat|wot)('?s| is| are| do| does| did)?( (you|u|that|this|it|ya|the question|your question|this question|that one))+"
    rf"( even| exactly| actually)? (mean(ing)?|meant|asking( for)?|supposed to mean|trying to (ask|say|find out))"
    rf"( (me|by|with|from|here|exactly|to know|now|this|that|it))*{_END}"
    rf"|{_LEAD}((that|this|it) )?(went|goes|flew|is) (right |straight |way )?(over my head|beyond me){_END}"
    rf"|{_LEAD}(what|wat) is it( that)? (you|u)( are|'re)? (want|mean|ask\w*|after|getting at)( (from me|to know|to hear|me to say))*{_END}"
    rf"|{_LEAD}(what|wat)( (do|are|would))? (you|u) (want|wanna|asking)( (to know|me to (do|write)|me|now|from me|exactly))*{_END}"
    rf"|{_LEAD}(?!uh+\W*huh)(?<!uh )(?<!uh-)(huh|eh+|wdym|wut|wat|what|pardon( me)?|come again|say what|i beg your pardon|beg your pardon"
    r"|you what|hä+|hae)\W*$"
    r"|^\W*(sorry|excuse me)\s*\?+\s*$|^\s*\?+\s*$"
    rf"|{_LEAD}((this|the|your|that) (question|wording|one) (is|seems|sounds)|that'?s|that is|this is|way too|too|very|so|a bit)"
    rf" {_MUCH}(vague|unclear|confusing|cryptic|ambiguous|not (very |so |really |that )?clear)( (question|to me|for me|wording))*{_END}"
    rf"|{_LEAD}(these|those|the|your|all these) {_CHOICES} {_MUCH}(confuse|are|make|mean|don'?t make|do not make)( me)?"
    rf"( (confusing|unclear|confused|no sense|any sense|sense|nothing|not clear|vague))*( (to|for) me)?{_END}"
    rf"|{_LEAD}(none|not one|half|most|all) of (these|those|them|the {_CHOICES}|it|this|that) {_MUCH}(makes?|means?|is|are)( (any|no"
    rf"|little"
    rf"|some))*( (sense|anything|nothing|clear|unclear|gibberish|confusing))( to me)?{_END}"
    rf"|{_LEAD}((no|non) (comprendo|entiendo|capisco)|(i|me) no understand|no understand)( (you|question|this))*{_END}"
    rf"|{_LEAD}(can |could |would )?(you |u )?(please )?(break|dumb) (it|that|this|the question) down( for me| a bit)*{_END}"
    rf"|{_LEAD}(and |now |again )*in (plain |simple |normal |human )*english( this time)?{_END}"
    rf"|{_LEAD}(i )?(have |got |'?ve (got )?)?(no idea|no clue|not sure|unsure|dunno|idk) {_MUCH}(what|how)( (i|you))?( (to|should"
    rf"|could|can"
    rf"|am supposed to|want me to|shall))* (say|write|answer|put|respond|type|reply|enter)( (to )?(this|that|it|here))?{_END}"
    rf"|{_LEAD}((can|could|would|will) (you|u) )?(please )?(explain|clarify)( me)?( (the|this|your|that) (question|one)|"
    rf" {_WHAT_YOU_WANT}| better){_END}"
    rf"|{_LEAD}((can|could|would) (you|u) )?(please )?be (a (bit|little) )?(more|less) (specific|precise|concrete|clear|vague|abstract"
    rf"|exact){_END}",
)
asks_for_choices = Cue(
    "somebody wants to see what can be chosen as an answer",
    # "I have some options" and "offer more choices" tell.
    rf"{_LEAD}((can|could|will|would|may) (you|u|i|we) (please )?(give|show|have|see|get|offer|list)( me| us)?|(you|u) (can"
    rf"|could) (give|show) me"
    rf"|(please )?(give|show|list) me|(show|list)(?= (the|my|all|possible)\b))( (some|any|the|my|a few|more|other|possible|those"
    rf"|these|all))*"
    rf" (choices|options|alternatives|possible answers|answers? to choose from)"
    rf"( (again|for (this|that|it|this one)|to (choose|pick) from))*{_END}"
    rf"|{_LEAD}(what|which|wat)('?s| are| were| is)? (my|the|those|these) (choices|options|possible answers|possibilities)"
    rf"( (here|then|for (this|that|it)))*{_END}"
    rf"|{_LEAD}(what|which) (choices|options|possible answers|possibilities)( (do|can|are|have))+( (i|there|you))?( (have|give|get"
    rf"|offer|pick"
    rf"|choose|for me|got))*{_END}"
    rf"|{_LEAD}what can i (choose|pick|select|click)( (from|here|on))*{_END}",
)
asks_what_came_before = Cue(
    "somebody wants to know which question came before the open one",
    rf"{_LEAD}(what|which)( (question|one|thing))?( (did|was|is|were))?( (it|the|your|that|question|one|thing|you|u|have))*"
    r"( (ask|asked|asking)( me)?)? (right |just )?(before|previously)( (that|this|it|now|the (last|present|current)|this one|that one))*"
    rf"( (one|question))?{_END}"
    rf"|{_LEAD}(what|which) (was|is) (the|your) (previous|preceding|prior) (one|question|thing){_END}"
    rf"|{_LEAD}(what|which) (choices|options|answers) (did i have|had i|were there|did you (give|offer|show)( me)?)"
    rf"( (for|at|on|with|to) (that |the )?(last|previous|one before|first|question before)( (one|question))?){_END}",
)


_PART = re.compile(r"[,.;!]+\s+")
_TELLS = re.compile(
    r"\d|\b(i|we) (\w+ )?(\w{3,}ed|led|ran|built|sold|cut|made|took|lead|run|manage|own)\b|\b(my|our) \w+ (is|was|are|were|has|had)\b"
    # What is wanted beside it is heard as that.
    r"|\b(skip|continue|next|move on|go on|pass|stop|later|examples?|why|back|result)\b",
    re.I,
)
_MOST_WORDS, _PART_WORDS, _REMARK_WORDS = 16, 3, 8


def is_lost(text: str) -> bool:
    """Whether a message says that the open question was not understood, also behind or in front of a remark that tells nothing."""
    if len(text.split()) > _MOST_WORDS:
        return False
    if _lost(text):
        return True
    parts = _PART.split(text.strip())
    lost = [part for part in parts if len(part.split()) >= _PART_WORDS and _lost(part)]
    rest = [part for part in parts if part not in lost]
    return bool(lost) and all(len(p.split()) <= _REMARK_WORDS and not _TELLS.search(p) for p in rest)
