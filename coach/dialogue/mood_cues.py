"""Surface cues of messages that tell how somebody feels about themselves, not what they did."""

from __future__ import annotations

from coach.dialogue.cue import Cue

_MUCH = r"(really |so |very |pretty |quite |a bit |kinda |kind of |just |such |feeling |only )*"
feels_low = Cue(
    "somebody lost their job, feels low or doubts themselves",
    rf"\b(i'm|i am|i was|was|i got|got|i've been|been) (just |recently )?(been )?(laid off|made redundant|let go|sacked|fired"
    r"( last|\W*$))|\blost my job\b|\bmy (job|role|position) (was|got|is being) (cut|axed|eliminated|made redundant)\b"
    rf"|\b(i'm|i am|i feel|feel|feeling|im feeling) {_MUCH}(sad|low|down|depressed|awful|terrible|miserable|worthless|useless|hopeless"
    r"|anxious|burn(ed|t) ?out|heartbroken|scared|afraid|desperate|like (a |an )?(failure|fraud|impostor|imposter|loser))\b"
    rf"|\b(i'm|i am) {_MUCH}(a )?(failure|fraud|impostor|imposter|loser)\b"
    r"|\bnot (sure )?(i'?m |i am )?(good enough|cut out|made|smart enough|clever enough) (for|to) (this|that|it|any|be|do|such"
    r"|these|anything)\b"
    r"|\b(i'?m|i am) (too (dumb|stupid|old|slow) for|not good enough)\b|\b(i )?(hate|can'?t stand) my (job|life|boss)\b",
)
excuses_english = Cue(
    "somebody excuses their English",
    r"^\W*((sorry|but|oh)\W+)*(i'?m|i am) not (so |very |too |that |really )?(good|strong|fluent|perfect) (in|at|with) english\b.{0,40}$"
    r"|^\W*((sorry|excuse me|please excuse|pardon|but|because|so|that|for)\W+)*my (bad |poor |broken )?english"
    r"( is|'s)?( (very|really|so|not|a bit|little|too|so))*( (bad|poor|good|great|weak|perfect|well|basic|broken))?"
    r"(\W+(sorry|excuse me|i know|i am sorry|i'm sorry))?\W*$",
)
_WORDS = 16


def tells_of_low_mood(text: str) -> bool:
    """Whether a short message is about a bad time or self-doubt; longer ones tell a story that is an answer."""
    return len(text.split()) <= _WORDS and not any(ch.isdigit() for ch in text) and feels_low(text)
