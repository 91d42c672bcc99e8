"""The interview that both servers are timed on."""

from __future__ import annotations

TURNS = (
    "start",
    "I lead eight people, hired three of them and set their goals.",
    "what does a director do?",
    "no, nobody leads others",
    "We chose marketplaces over our own shop for two years, and I stopped the catalogue to pay for it.",
    "how much is left?",
    "I watched repeat orders each week. A test on delivery dates moved conversion from 2.1 to 2.6 percent.",
    "why do you ask that?",
    "I run the shop and two marketplaces, and launched the third last year.",
    "all of it",
    "sales grew by a fifth",
    "I share a target of four million with sales",
    "I cut discounts when margin slipped",
    "a mix",
)
SIXTY_WORDS = (
    "I have led a group of seven people across content, trading and customer care for three years now, hired four of them, moved one "
    "into a lead role and let one go after a fair process. Before me everyone did everything, now each person owns a channel, late "
    "launches fell from nine to two and nobody has left since."
)
