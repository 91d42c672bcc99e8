"""Cues of messages about a result, its making and what surrounds it (pay, meaning of words)."""

from __future__ import annotations

from coach.dialogue.cue import Cue

asks_whether_counted = Cue(
    "somebody wants to know whether something they told was counted",
    r"\b(did|do|does|have|has|are|is|was|were) (you|it|that|this|they|those|these|the \w+|my \w+)( (even|also|actually|not|already"
    r"|ever|really)){0,2}"
    r" (counted|count(?! (on|how|up|people|stock))|consider(ed)?|includ(e|ed)|us(e|ed) (it|that|this|them)|taken into|take (it|that"
    r"|this|them) into|notice[ds]?"
    r"|ignored?|forget|forgot(ten)?|miss(ed)?)\b|\bwhy (does|is|do|did|was|are) (it|you|that|this|they)( still| then| only)? (say"
    r"|says|write|think|count|ignore|show)\b",
)
objects = Cue(
    "somebody does not agree with the result",
    r"\b((not|isn't|n't|hardly|un)( (seem|sound|feel|look|be|really|very|quite|at all|so))* ?(fair|right|true|correct|accurate"
    r"|possible)|unfair|nonsense"
    r"|rubbish|bullshit|don't (agree|buy|believe|think so)|disagree|can't be (right|true|serious|it)|makes no sense|(doesn't"
    r"|does not|don't) add up|doesn't make sense|you('re| are) wrong"
    r"|ridiculous|no way)\b",
)
asks_about_method = Cue(
    "somebody wants to know whether the method can be trusted",
    r"\b(check(ed)?|test(ed)?|validat\w+|verif\w+|prov(e|ed|en)|review(ed)?|studied|scientific|science|research|evidence|sources?"
    r"|trust(ed)?|rely on"
    r"|reliab\w+|peer)\b.{0,40}\b(method|this|you|it|scor\w+|tool|bot|assessment|behind|rules)\b"
    r"|\b(method|scoring|rules|tool|assessment)\b.{0,30}\b(check(ed)?|test(ed)?|validat\w+|prov(e|ed|en)|based on|come from"
    r"|scientific|reliab\w+)\b",
)
asks_pay = Cue(
    "somebody asks about pay",
    r"\b(salar(y|ies)|wages?|pay(s|ing|cheque|check)? (more|less|better|like|for (it|that|this)|difference|gap|range|scale|rise|grade)"
    r"|(how much|what) (do|does|would|will|can|could|is|are)\b.{0,40}\b(earn(s|ed)?|paid|make|makes|get paid|pay|pays)\b"
    r"|better paid|paid (more|less|better)"
    r"|compensation|earn(s|ing)? (more|less|better))\b",
)
goes_to_topic = Cue(
    "somebody wants to take up a topic",
    r"^\W*((ok(ay)?|so|then|right|well|please|alright|hm+|and|now|but|actually)\W+)*(can we |could we |let's |lets |i('d"
    r"| would) like to |i want to |shall we )"
    r"(do|go (back )?(to|over|through)|take|answer|cover|talk about|redo|add|come back to|return to)\b.{1,40}$",
)
adds_to_it = Cue(
    "somebody wants to add something to an answer",
    r"\b(can|could|may) i (just |also |still )?(add|mention|say) (something|one thing|one more thing|more)\b|\bi forgot (to (say"
    r"|mention|add)|one thing)\b",
)
postpones = Cue(
    "somebody wants to answer this question later",
    r"\b(come|get|go) back to (this|that|it)( one| question)?\s*later|\b(answer|do) (this|that) (one|question) later\b|\b(this"
    r"|that) one later\b",
)
asks_meaning = Cue(
    "somebody asks what a word means",
    r"\b(what('s| is| are| does| do| did you mean by| do you mean by)|define|explain|meaning( of)?|means?|stands? for|understand"
    r"|not (sure|clear) what|never heard"
    r"|unfamiliar|what counts as)\b",
)
