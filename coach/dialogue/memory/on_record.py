"""What is said to somebody who says that the open question was asked or answered before: what there is of it."""

from __future__ import annotations

from coach.dialogue.memory.retelling import may_be_held_up
from coach.dialogue.say import Say
from coach.interview.interview import Interview
from coach.report.headline import quoted

# More quotes are a list, not a reminder.
_MOST = 2


def on_record(interview: Interview) -> Say:
    """What was told on the open area, else that it was missed; later in other words and with a way on, so that nobody hears the same
    twice."""
    name = interview.state.open.split(".")[0]
    whole = [answer.reading.text for answer in interview.state.answers if answer.competency == name]
    about = [piece.quote for piece in interview.evidence if piece.competency == name and piece.effect == "shows"]
    told = [quote for quote in dict.fromkeys(about or whole) if may_be_held_up(quote)][-_MOST:]
    times = interview.state.misses
    if times > 1:
        return Say("utter_offer_skip")
    if not told or name not in interview.role_model.competency_ids:
        return Say("utter_refers_back_again" if times else "utter_refers_back")
    topic = interview.role_model.competency(name).name.lower()
    return Say("utter_on_record_again" if times else "utter_on_record", {"topic": topic, "quotes": quoted(told)})
