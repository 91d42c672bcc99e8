"""Finds quantities with a meaning: people led, leads managed, money, planning horizon, before and after, reach.

Each keeps whose it is: a company's turnover or a boss's team is not the speaker's own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from spacy.tokens import Doc

from coach.language.clauses import blank_english
from coach.language.numbers import Number, find_numbers

Kind = Literal["people", "leads", "money", "horizon", "tenure", "change", "percent", "reach", "count"]
Owner = Literal["own", "other"]

_PEOPLE = frozenset(
    "people ppl reports report staff employees heads headcount fte ftes person persons folks guys juniors interns intern volunteers "
    "temps stylists helpers "
    "assistants assistant members colleagues executives execs specialists designers developers devs copywriters writers "
    "analysts buyers planners merchandisers marketers freelancers apprentices directs humans us girls lads women men "
    "coordinators editors agents advisers reps associates trainees hires contractors merchants photographers sellers "
    "team crew squad engineers engineer designer developer analyst copywriter writer junior buyer planner freelancer".split()
)
_LEADS = frozenset("leads lead managers manager supervisors supervisor heads directors leaders foremen teamleads captains".split())
_YEARS = {"year": 12.0, "years": 12.0, "yr": 12.0, "yrs": 12.0, "y": 12.0, "month": 1.0, "months": 1.0, "mths": 1.0, "mo": 1.0}
_YEARS |= {"week": 0.25, "weeks": 0.25, "wks": 0.25, "quarter": 3.0, "quarters": 3.0, "day": 1 / 30, "days": 1 / 30, "season": 6.0}
_YEARS |= {"mth": 1.0, "wk": 0.25, "seasons": 6.0, "fortnight": 0.5, "decade": 120.0, "decades": 120.0}
_REACH = frozenset(
    "countries country markets market marketplaces marketplace channels regions languages brands sites storefronts stores "
    "webshops shops platforms webstores territories".split()
)
_PLAN = re.compile(
    r"\b(plan\w*|roadmap|ahead|horizon|strateg\w+|vision|direction|bet|proposal|programme|case|long|out|forward|paper)\b", re.I
)
# "For three years" and "ten years of experience" tell how long somebody worked, not how far a plan looked.
_SERVICE = re.compile(r"\b(experience|ago)\b|\bfor( \w+)?$", re.I)
# "A plan for the next two years" looks ahead all the same.
_PLANNED_FOR = re.compile(r"\b(plans?|roadmap|strategy|direction|vision|forecast|budget) for( the)?( next| coming| about| around)?$", re.I)
_MONEY = re.compile(
    r"\b(budget|spend|revenue|sales|turnover|gmv|p ?& ?l|pnl|margin|profit|ebitda|contribution|target|line|million|grand|money|"
    r"media|income|takings|cost|worth|invest\w*|figures?|bottom|ads?)\b",
    re.I,
)
_OTHER = re.compile(
    r"\b(my (boss|director|manager|head|vp|lead|ceo|predecessor|husband|wife)"
    r"|(the|our) (company|firm|business|group|board|owner|ceo|director|parent)"
    r"|he|she|they|her|his|their|client'?s?|finance|head office)\b",
    re.I,
)
_OWN = re.compile(r"\b(i|i'm|i've|i'd|my|mine|me|we|our|us)\b", re.I)


@dataclass(frozen=True)
class Quantity:
    """A number with a meaning. ``value`` is people, currency units, months or a plain count, by ``kind``."""

    kind: Kind
    value: float
    start: int
    end: int
    owner: Owner = "own"


def find_quantities(text: str) -> list[Quantity]:
    """Quantities of ``text`` in order; ``start`` and ``end`` are character offsets."""
    return list(_quantities(text))


@lru_cache(maxsize=4096)  # reading one message looks at the same clause from several sides
def _quantities(text: str) -> tuple[Quantity, ...]:
    doc = blank_english()(text)
    numbers = find_numbers(doc)
    found = [_classify(doc, number, numbers) for number in numbers]
    return tuple(quantity for quantity in found if quantity is not None)


def _classify(doc: Doc, number: Number, numbers: list[Number]) -> Quantity | None:
    start, end = doc[number.start].idx, doc[number.end - 1].idx + len(doc[number.end - 1].text.rstrip("."))
    before = doc[max(0, number.start - 5) : number.start].text.lower()
    after = [t.lower_ for t in doc[number.end : number.end + 4] if t.text not in {"-", ",", "("}]
    window = doc[max(0, number.start - 8) : number.end + 8].text

    def made(kind: Kind, value: float = number.value) -> Quantity:
        return Quantity(kind, value, start, end, _owner(doc, number))

    if _is_change(doc, number, numbers):
        return made("change")
    if number.percent:
        return made("percent")
    if after and after[0] in _YEARS:
        months = number.value * _YEARS[after[0]]
        near = doc[max(0, number.start - 6) : number.end + 9].text
        ahead = len(after) > 1 and after[1] in {"ahead", "out", "forward", "plan", "roadmap"}
        is_plan = ahead or _PLANNED_FOR.search(before.strip()) or (_PLAN.search(near) and not _SERVICE.search(f"{near} {before}"))
        return made("horizon" if is_plan else "tenure", months)
    if number.currency or (number.value >= 1000 and _MONEY.search(window) and not (set(after[:2]) & _PEOPLE)):
        return made("money")
    if number.value <= 2000 and _counts_people(doc, number, before, after):
        return made("leads" if after and after[0] in _LEADS or (len(after) > 1 and after[0] == "team" and after[1] in _LEADS) else "people")
    if after and (after[0] in _REACH or (len(after) > 1 and after[1] in _REACH)) and number.value <= 200:
        return made("reach")
    return made("count")


def _is_change(doc: Doc, number: Number, numbers: list[Number]) -> bool:
    """ "from 1.8 to 2.4", "19% up to 26%": one of two numbers of a before and after."""
    for other in numbers:
        first, second = (number, other) if number.start < other.start else (other, number)
        if first is second:
            continue
        between = doc[first.end : second.start].text.lower().strip()
        lead = doc[first.start - 1].lower_ if first.start else ""
        if between in {"to", "up to", "down to", "->", "→", "% to", "percent to", "into", "=>", ">"} and (
            lead == "from" or number.percent or other.percent or not _CALENDAR.search(doc[second.start : second.end + 2].text)
        ):
            return True
    return False


_CALENDAR = re.compile(r"\b(years?|yrs?|months?|weeks?|people|reports|ppl|days?)\b|-", re.I)


def names_people(text: str) -> bool:
    """Whether any word of ``text`` is one for people at work ("designers", "team")."""
    return not (_PEOPLE | _LEADS).isdisjoint(re.findall(r"[a-z]+", text.lower()))


def _counts_people(doc: Doc, number: Number, before: str, after: list[str]) -> bool:
    if _AUDIENCE.search(before.strip()) or _ON_A_LIST.match(" ".join(after)):
        return False
    if re.search(r"\b(team|crew|squad|staff|group|bunch|department|headcount)( \w+)? (of|is|was|=|:)( \w+)?$", before):
        return True
    if re.search(r"\b(manag\w+|led|lead|leading|supervis\w+|oversee|oversaw|hired|recruited|line manag\w+)( \w+)?$", before) and (
        not after or after[0] not in _REACH
    ):
        return not (after and after[0] in _YEARS)
    if re.search(r"\b(there'?s|there are|there were|now|all)( \w+)?$", before) and (not after or after[0] in {".", "and", ";"}):
        return "team" in doc.text.lower() or "led" in doc.text.lower()
    if not after:
        return False
    if after[0] in _PEOPLE or after[0] in _LEADS:
        return True
    if after[0] in _STAFFING:
        return bool(_STAFFED.search(" ".join(after)))
    if len(after) > 1 and (after[1] in _PEOPLE or after[1] in _LEADS):
        return after[1] not in {"team"} or after[0] in {"person", "people", "man", "strong"}
    return len(after) > 2 and after[1] in {"report", "reports", "reporting"}


# Many people who are reached, not led: "a mailing list of 400 people", "300 people on the list", "we surveyed 80 people".
_AUDIENCE = re.compile(
    r"\b((mailing|email|e-mail|newsletter) list|list|surveyed|audience|subscribers?|followers?)"
    r"( (of|with|has|had|have|to|is|was|about|around|over|nearly|almost|\d\S*|thousand|million))*$",
    re.I,
)
_ON_A_LIST = re.compile(r"(people |persons |ppl )?(on|in) (the|our|my|a) (\w+ )?(list|audience|panel)\b", re.I)
_STAFFING = frozenset("of direct full part in under reporting other strong sit sat dotted more senior".split())
_STAFFED = re.compile(r"of us|of them|direct|full|part|in my team|in the team|in team|under me|reporting|strong|sit|sat|report|senior")


def _owner(doc: Doc, number: Number) -> Owner:
    """Whose number it is: the nearest owner words before it in the clause decide; "I" anywhere near wins."""
    lead = doc[max(0, number.start - 10) : number.start].text
    others = [match.start() for match in _OTHER.finditer(lead)]
    owns = [match.start() for match in _OWN.finditer(_OTHER.sub(lambda m: " " * len(m[0]), lead))]
    return "other" if others and (not owns or others[-1] > owns[-1]) else "own"
