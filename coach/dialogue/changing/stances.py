"""What a clause claims or denies about the speaker's own people, hiring or money: two such stances cannot both be right."""

from __future__ import annotations

import re

from coach.language.clauses import split_clauses

_MOST_WORDS = 10
_LEAD_IN = re.compile(r"^\W*((actually|well|no|but|so|and|hm+|um+|sorry|ok(ay)?|to be honest|honestly)\b\W*)+", re.I)
# Somebody else's, or of another time: no stance on what is.
_ELSEWHERE = re.compile(
    r"\b(used to|back then|previous(ly)?|last (job|role|company|place)|at my old|years ago|until|before that|would|could|imagine|if"
    r"|(my|the|our|another|some) (boss|director|manager|ceo|chief|owner|company|colleague|(shop|store|team|agency|company"
    r"|department)( \w+)?)"
    r" (leads?|manages?|runs?|owns?|hires?|has|have|had)|(he|she|they) (leads?|manages?|runs?|owns?|hires?|has|have|had))\b",
    re.I,
)
_NUMBER = r"(\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|\w+teen|(twen|thir|for|fif|six)ty)"
_NOT = r"(don'?t|do not|never|didn'?t|cannot|can'?t)( really| actually| yet| directly)?"
# Kind -> what claims it, what denies it.
_STANCES = {
    "people": (
        rf"\bi (do |now |currently |also |already )?(lead|manage|supervise|run) (a (small |big |whole )?team|people|{_NUMBER})\b"
        r"|\bi (do |now |currently |also |already )?have (a|my own) (small |big |whole |little )?team(?! (lead|member|mate|player|event))\b"
        rf"|\bteam of {_NUMBER}\b|\bi (had|led|managed) {_NUMBER} (ppl|people|reports|staff)\b"
        rf"|\b{_NUMBER} ((?!not\b|don'?t\b|doesn'?t\b|never\b)\w+ ){{0,8}}report(s|ing|ed)? (in)?to me\b"
        rf"|\bi have {_NUMBER} (direct )?reports\b|\bi('ve| have)( got)? {_NUMBER} ((?!not\b|never\b)\w+ ){{0,3}}(under|working for) me\b",
        rf"\bi (manage|lead|supervise) (nobody|no ?one)\b|\bi {_NOT} (manage|lead|supervise|have) (anyone|anybody|people|a team"
        r"|any (people|staff|team|reports)|(direct )?reports|staff)\b"
        r"(?! (directly|in|at|outside|abroad|else|but|except|besides)\b)|\b(nobody|no ?one) (actually |really |formally |currently )*"
        r"(report(s|ed) to me|work(s|ed) for me|(is|was) under me)\b"
        r"|^\W*no (team|(direct )?reports)( (of my own|at all|yet|here))?(\W*$|,)"
        r"|\bi('m| am)? (work(ing)? )?(all |completely |pretty much )?alone\b(?! (in|on|with|for|led|lead))"
        r"|\bi('ve| have)?( got)? no (team|staff|people|(direct )?reports)\b|\bi('ve| have)( got)? (nobody|no ?one) (reporting|under"
        r"|working)\b"
        r"|\bi('ve| have)? never (really |actually )?(led|managed|supervised|run|worked with|had) (anyone|anybody|people|a team"
        r"|any (people|staff|team)|staff|a soul)\b"
        r"|\bi('ve| have)? never (really |actually )?(been|was) (in charge of|responsible for|the boss of)"
        r" (anyone|anybody|people|a team|staff)\b",
    ),
    "hiring": (
        r"\bi (do |also |always )?(hire|recruit)\b|\bi (also |always )?(do|handle|run) (the |all (the )?|our )?(hiring|recruiting)\b"
        r"|\bhire (them|people|everyone|everybody|all of them) myself\b|\bhiring is (mine"
        r"|my call)\b",
        rf"\bi('ve| have)? never (hired|recruited)\b|\bno say (in|on|over|about) (the )?(hiring|recruit\w*|who)\b"
        rf"|\bi {_NOT} (hire|recruit|do (the )?hiring|decide (on )?hir\w+)\b"
        r"|\bhiring is (not mine|not my call|hr'?s)\b",
    ),
    "hired": (
        rf"\bi (\w+ )?(hired|recruited|did (hire|recruit)) (\w+ )?({_NUMBER}|people|them|him|her|everyone|a|an|the|my|most|both)\b"
        r"(?! (\w+ ){0,3}(agency|agencies|partner|vendor|provider|supplier|freelancer|contractor|consultant)s?\b)",
        r"\bi('ve| have)? never (hired|recruited)\b|\bi('ve| have)? hired (nobody|no ?one)\b"
        r"|\bi (didn'?t|did not|haven'?t|have not) (hired?|recruit(ed)?) (anyone|anybody"
        r"|them|people)\b",
    ),
    "money": (
        r"\bi (do |fully |also )?(own|hold|answer for) (the|my|our|a) (\w+ )?(p ?& ?l|pnl|budget|profit and loss)\b"
        r"|\b(p ?& ?l|pnl|budget)( is|\W+it'?s|\W+all|\W+that'?s) ((all|fully|completely|entirely) )?mine\b|\b(it|that|this)( is|'s"
        r"|s) my (own )?(p ?& ?l|pnl"
        r"|budget)\b",
        rf"\bi {_NOT} (own|have|hold|get|answer for) (a|any|the|my own) ?(\w+ )?(p ?& ?l|pnl|budget)\b"
        r"|\bi('ve| have)?( got)? no (budget|p ?& ?l|pnl)\b|\b(p ?& ?l|pnl|budget) (is|was|were)(n'?t| not| never)( really"
        r"| actually)? mine\b",
    ),
}  # fmt: skip
_PREPOSITION = re.compile(r"(?<=\S)\s+(in|at|for|with|across|from|on|to|who|that)\b", re.I)
_COMPILED = {kind: (re.compile(claim, re.I), re.compile(denial, re.I)) for kind, (claim, denial) in _STANCES.items()}


def stances(text: str) -> dict[str, tuple[bool, str]]:
    """Kind -> whether ``text`` claims (True) or denies it, and the words for it; a kind on which it says both has none."""
    found: dict[str, tuple[bool, str]] = {}
    mixed: set[str] = set()
    for clause in split_clauses(text.replace("’", "'")):
        if _ELSEWHERE.search(clause.text) or clause.is_question:
            continue
        for kind, (claim, denial) in _COMPILED.items():
            claimed, denied = claim.search(clause.text), denial.search(clause.text)
            match, claims = denied or claimed, denied is None
            if match is None:
                continue
            apart = claimed and denied and not denied.start() <= claimed.start() <= denied.end()
            if apart or kind in found and found[kind][0] != claims:
                mixed.add(kind)
            short = len(clause.text.split()) <= _MOST_WORDS
            lead_in = _LEAD_IN.match(clause.text)
            begin = min(lead_in.end(), match.start()) if lead_in else 0
            words = clause.text[begin:].strip(" .!,;") if short else _phrase(clause.text[match.start() :])
            found.setdefault(kind, (claims, words))
    return {kind: stance for kind, stance in found.items() if kind not in mixed}


def _phrase(text: str) -> str:
    """The first words of ``text`` up to the next clause; where they are cut off, without the begun phrase at their end."""
    clause = re.split(r"[,;.!?]|(?<!profit )\b(?:and|but|so|because|which|who)\b", text)[0].strip()
    words = list(re.finditer(r"\S+", clause))
    if len(words) <= _MOST_WORDS:
        return clause
    cut = clause[: words[_MOST_WORDS - 1].end()]
    begun = list(_PREPOSITION.finditer(cut))
    return cut[: begun[-1].start()] if begun else cut
