"""Cues of what somebody feels about one of the two jobs: it sounds like them, it bores or frightens them."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue

_LEAD = (
    r"^\W*((and|but|so|ok(ay)?|well|hm+|oh|um+|honestly|to be (honest|fair)|tbh|actually|personally|lol|haha|maybe|perhaps|yeah|also|then"
    r"|(i )?(think|guess|feel|reckon|suppose|find|believe|fear|must say|have to say)|i'?d say|i (dunno|don'?t know"
    r"|am not sure)( (if|whether))?"
    r"|i'?m not sure( (if|whether|that))?|not sure( (if|whether|that))?|i (don'?t|do not) think)\b\W*)*"
)
_SO = r"((really|just|still|maybe|actually|kinda|kind of|sort of|a bit|a little|very|so|rather|quite|pretty|too|way|far|bit|much|all) )*"
_NAME = r"((ecom\w*|e-?commerce|marketing|online) )*(directors?|managers?)('?s)?( of e-?com\w*)?"
_NOUN = r"(job|role|thing|stuff|side|track|one|work|position|life|part|path)"
# "The manager is boring" speaks of a person.
_JOB = rf"((the|that|this|a|your|all this|all that) )?({_NAME} {_NOUN}|being (a |an |the )?{_NAME}( {_NOUN})?)"
_LIKE_ME = (
    r"(me|my (thing|style|cup of tea|kind of (thing|work|job))|for me|nothing for me|not (really )?(for )?me|up my (street|alley)"
    r"|right for me"
    r"|what i (like|want|do|am|enjoy)|where i (am|want to be)|who i am|suited to me|better for me|made for me)"
)
_HOW = (
    rf"({_LIKE_ME}|boring|bored|dull|scary|stressful|tough|hard|difficult|lonely|fun|exciting|interesting|nice|great|cool|good|bad"
    rf"|awful|horrible"
    rf"|terrible|intimidating|exhausting|daunting|tiring|dry|easy|easier|tempting|attractive|appealing|frightening|overwhelming"
    rf"|a lot|a nightmare"
    rf"|(better|harder|nicer|worse|more \w+|less \w+)( for me)?|like ({_SO})?(hard work|stress|fun|meetings|politics|work|pressure"
    rf"|a lot( of \w+)?"
    rf"|{_LIKE_ME}))"
)
_END = (
    r"( (for me|to me|to be honest|tbh|honestly|though|tho|than the other( one)?"
    r"|i (think|guess|must say)|right now|now|lol|anyway|at all))*"
)
_BECAUSE = r"(\W+((it|that|this) )?(sounds|seems|looks|because|cos|since|too)\b[\w' ]{3,40})?\W*$"
feels_about_job = Cue(
    "somebody says how one of the jobs sounds to them",
    rf"{_LEAD}((it|that|this) )?((sounds|seems|looks|feels)( to me)? )?((like|as if) )?{_JOB} (sounds|seems|looks|feels|is|would be"
    rf"|might be|may be"
    rf"|could be|must be|isn'?t|wouldn'?t be|doesn'?t (sound|seem|look)) (like )?{_SO}(more |less )?{_HOW}{_END}{_BECAUSE}"
    rf"|{_LEAD}{_JOB} (suits|fits|attracts|bores|tempts|appeals to|speaks to) me( (more|better|most|less))?{_END}{_BECAUSE}"
    rf"|{_LEAD}(i'?d|i would|i want to|i) ({_SO})(rather|prefer( to)?|sooner|hate to|never want to)"
    rf" (just |only )?(stay|remain|be|become|keep being|go for|stick with|do) (as )?((a|an|the) )?({_NAME}( {_NOUN})?){_END}{_BECAUSE}"
    rf"|{_LEAD}(i'?d|i would|i could|i will|i'?ll|i (don'?t|do not)( (really|even|think|know|actually))?|i wouldn'?t|i couldn'?t"
    rf"|i'?m not( \w+)?|i) ({_SO})"
    rf"(like|enjoy|love|(?<=not )want|(?<=n't )want|hate|fancy|be happy|be bored|be good|see myself|imagine( myself)?|keen on"
    rf"|fancying|be any good)"
    rf"( (to be|in|as|at|doing|with))? ({_JOB}|(a |an |the )?(director|manager))( (at all|much|one day|ever))*{_END}{_BECAUSE}"
    rf"|{_LEAD}((a|the) )?(director|manager)( \w+)? (would be|is|sounds|might be|seems) {_SO}(much|big|heavy|stressful"
    rf"|hard)( of a (step|job|jump))? for me"
    rf"{_END}{_BECAUSE}",
)
fears_job = Cue(
    "somebody is afraid of one of the jobs",
    rf"{_LEAD}(i'?m|i am|im|it makes me|makes me|i feel) {_SO}(scared|afraid|nervous|worried|intimidated|put off|terrified|anxious"
    rf"|frightened|daunted"
    rf"|unsure) (of|by|about) ({_JOB}|(becoming|getting to be|moving up to) (a )?{_NAME}){_END}{_BECAUSE}"
    rf"|{_LEAD}{_JOB} {_SO}(scares|frightens|worries|intimidates|terrifies|daunts|stresses|puts) me( (off|out|a bit|a little"
    rf"|somewhat|too))*"
    rf"{_END}{_BECAUSE}",
)
