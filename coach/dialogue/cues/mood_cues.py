"""Surface cues of messages that tell how somebody feels about themselves, not what they did."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue

_MUCH = r"(really |so |very |pretty |quite |a bit |kinda |kind of |just |such |only )*"
_I_AM = r"\b(i'm|i am|im)"
feels_low = Cue(
    "somebody feels low or doubts themselves",
    rf"({_I_AM}|\bi feel|^\W*(feel|feeling)|{_I_AM} feeling) {_MUCH}(sad|low|down|depressed|awful|terrible|miserable|worthless|useless"
    r"|hopeless|burn(ed|t) ?out|heartbroken|scared|desperate)\b(?=\W*$|\W+(today|now|right|tbh|honestly|about|lately|these|at"
    r"|because|since|and|but))"
    rf"|({_I_AM}|\bi feel) {_MUCH}(like )?(a |an )?(failure|fraud|impostor|imposter|loser)\b"
    rf"|({_I_AM}|\bnot sure (if |that )?{_I_AM}) (not )?(good enough|cut out|smart enough|clever enough) (for|to)\b"
    rf"|{_I_AM} (too (dumb|stupid|old|slow) for|not good enough)\b|\b(i )?(hate|can'?t stand) my (job|life)\b",
)
excuses_english = Cue(
    "somebody excuses their English",
    r"^\W*((sorry|but|oh)\W+)*(i'?m|i am) not (so |very |too |that |really )?(good|strong|fluent|perfect) (in|at|with) english\b.{0,40}$"
    r"|^\W*((sorry|excuse me|please excuse|pardon|but|because|so|that|for)\W+)*my (bad |poor |broken )?english"
    r"( is|'s)?( (very|really|so|not|a bit|little|too|so))*( (bad|poor|good|great|weak|perfect|well|basic|broken))?"
    r"(\W+(sorry|excuse me|i know|i am sorry|i'm sorry))?\W*$",
)
