"""Leaving, hurrying, looking ahead, wanting a person: what counts as such, and what only sounds like it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.cues import pace_cues, plain_cues, recall_cues, refusal_cues, service_cues, small_cues, stop_cues, way_cues

CUES: dict[Callable[[str], object], tuple[list[str], list[str]]] = {
    stop_cues.leaves_for_now: (
        [
            "I'll be off then, cheers", "ttyl", "signing off now", "sorry, my laptop is about to die", "that's all I have time for",
            "it's not a good moment", "no more time today", "I have to ask my partner and come back tomorrow", "talk to you later",
            "let me think it over, then I'll continue", "I'm out of time, sorry",
        ],
        [
            "we ran out of time", "the timing was bad", "I sign off", "I speak to suppliers later", "I signed off the budget",
            "let me ask the CFO and finish the budget", "I need to check stock and come back to the supplier", "wrong time of year",
            "all I had time for was email", "we logged off the old shop",
        ],
    ),
    stop_cues.stops_altogether: (
        ["leave me alone", "please just leave me alone", "go away", "just go away please", "leave me in peace", "enough already",
         "I'm done with this", "no more questions"],
        ["they left me alone with it", "I left the pricing alone", "customers go away", "stock went away",
         "I leave my team alone to decide",
         "leave me the report", "done with Magento", "no more discounts"],
    ),
    refusal_cues.drops_the_rest: (
        [
            "no more time, wrap it up", "could we wrap this up please", "I want to stop and see my result",
            "let's end it here and get the verdict",
            "out of time, just show me the outcome", "that's enough, what's my result", "please wrap it up and give me the result",
            "no time left, the result please",
        ],
        [
            "I wrap up the reports every Friday", "we stopped and got the result", "I ended the test and saw the result", "finish",
            "stop the ads and look at results", "wrapping gifts was my idea", "we rounded it up", "no time for results",
        ],
    ),
    refusal_cues.declines: (
        ["forget this question", "can we drop that question", "please ignore the question", "just forget about that one question",
         "let's scrap this question", "pass over this question", "that is off limits", "I'd rather not answer that"],
        ["forget the old shop", "we dropped that product", "I ignore vanity metrics", "the question was which channel", "we scrapped TV",
         "drop that supplier", "I forgot this", "forget that, it was 12"],
    ),
    pace_cues.asks_for_a_moment: (
        ["wait, let me get a coffee", "hold on, answering the door", "let me fetch my notes", "I'm just making tea",
         "sec, grabbing my glasses",
         "hang on", "one moment first", "brb"],
        ["I get coffee orders from cafes", "I make tea brands grow", "wait, I make 20k", "I answer the phone",
         "we open the doors at nine",
         "let me get to the numbers", "I'm making tea sell online", "feeding the catalogue"],
    ),
    pace_cues.is_here_again: (
        ["ok", "right, where were we", "sorted, thanks", "I'm here again", "done, sorry", "all good now", "phew, that was quick"],
        ["ok, a year", "done with print", "right, I chose Austria", "no", "all good brands", "back to ten people", "so my boss did"],
    ),
    plain_cues.comes_back: (
        ["I'm back from lunch", "no, i meant im back at my desk", "back again", "ok, back now", "me again", "sorry, I'm back",
         "hi, im back here",
         "I'm back from the call"],
        ["we are back in stock", "back to school was my campaign", "I'm back to ten people", "sales came back", "I went back to email",
         "back then I ran it", "back office", "I got them back"],
    ),
    plain_cues.asks_what_this_is: (
        ["im confused, what is this", "wait what is this", "so lost, what is this about", "what are you", "sorry what's this for",
         "hm what is it",
         "I am totally confused what is this", "hey, what do you do"],
        ["what is a P&L", "what is this role", "confused by the brief", "what is it I should change", "what are you asking",
         "this is what I do",
         "what does this cost", "I was confused"],
    ),
    way_cues.takes_back_skip: (
        ["I skipped that by accident", "didn't mean to skip it", "oh I passed on that one accidentally", "I hit skip by mistake",
         "sorry, I skipped this too fast", "no, don't skip it", "I did not want to skip that question", "undo the skip"],
        ["we skipped TikTok by mistake", "I didn't mean to skip the launch", "I left out brand terms by mistake", "we passed on it",
         "I skipped a level", "they skipped that step by accident in the brief", "I never skip tests",
         "an order was left out by mistake"],
    ),
    way_cues.refuses: (
        ["sensitive", "nvm", "that's a bit sensitive", "too sensitive sorry", "this is too private", "it's confidential",
         "no comment", "nah, nvm"],
        ["price sensitive", "our buyers are sensitive", "private label", "confidential pricing was mine",
         "a sensitive topic with the union",
         "time sensitive offers", "never", "I passed the audit"],
    ),
    small_cues.complains: (
        ["not this again", "oh no not that question again", "the same question again", "i'm getting annoyed, u keep asking that",
         "you keep asking me that", "this is annoying, you keep asking that", "I'm fed up, you keep repeating it", "boring"],
        ["not this year again", "you asked the team", "we ran the same campaign again", "the question again was price",
         "I asked that already",
         "customers were annoyed", "annoyed buyers, you asked?", "the same again"],
    ),
    service_cues.wants_contact: (
        ["is there a human", "isn't there anyone I can talk to", "can a person look at my answers",
         "could somebody on your team review this",
         "representative please", "is there a real person available", "put me through to an operator",
         "are there people who could help me"],
        ["is there a human behind this", "is there a person reading this", "I was the representative", "can the team look at the data",
         "there is a person for SEO", "is there a team", "my sales representative", "does a person read my answers",
         "people help each other"],
    ),
    recall_cues.asks_for_notes: (
        ["what have we discussed so far", "which options have I ticked", "what's on my list", "could you sum up please", "recap please",
         "no, I wanted to hear what I told you", "what did I say until now", "which answers did I give so far"],
        ["which options did I have", "what we discussed was price", "I sum up results weekly", "what did we agree with finance",
         "recap meetings on Mondays", "I picked the options", "I wanted to hear what customers said", "what's on the shop page"],
    ),
    pace_cues.keeps_going: (
        ["ok, keep going then", "right, carry on please", "lets continue then", "Fine. Continue please", "thanks, on with the questions",
         "can we go on", "proceed", "go on with it"],
        ["we carry on with the tests", "continue the campaign", "go on tiktok", "let's go on with paid search", "keep going to fairs",
         "it went on", "continue to lead them", "proceed to checkout was broken"],
    ),
    pace_cues.wants_next: (
        ["fine, next question", "ok thx, next one", "next", "move on please", "thanks, go on to the next question",
         "now the next question",
         "cool, next", "let's move on"],
        ["next year", "the next one was a flop", "we moved on to Shopify", "next to finance", "my next role", "move on to paid",
         "next day delivery",
         "the question is next"],
    ),
    pace_cues.wants_it_faster: (
        ["can we hurry this up", "speed this up please", "is there a shorter version", "make it quick", "i am in a rush",
         "can this go any faster?",
         "what's the quickest way through this", "let's get this over with", "could we be done sooner"],
        ["we made it faster", "I sped up the site", "make checkout faster", "be quick to test", "faster delivery",
         "I hurried the agency up",
         "a shorter version of the page won", "we rushed it", "they were in a hurry"],
    ),
    pace_cues.wants_early_look: (
        ["gimme a preview", "a quick preview please", "just give me the answer", "can I get a sneak peek", "tell me the bottom line",
         "may I have a glimpse of the result", "show me the outcome already", "could I see an interim result"],
        ["I gave a preview to the press", "show me the money", "preview builds", "I gave the answer to finance", "the bottom line grew",
         "a glimpse of the new range", "we showed them the outcome", "interim results were poor for two weeks"],
    ),
    pace_cues.asks_about_stopping: (
        ["what happens if I stop now", "what if I quit half way", "can I leave whenever I like", "is it ok if I pause in the middle",
         "what about if I close the tab", "and if I just stop here?", "do I lose everything if I exit",
         "what would happen if we stop here", "may I stop any time"],
        ["what if I quit my job", "what happens if we stop the ads", "can I stop now", "can we leave that out",
         "what if I leave the agency",
         "what if we pause the campaign", "I stopped it half way", "it is fine to stop selling"],
    ),
    pace_cues.asks_about_skipping: (
        ["what if I skip this", "what happens when I don't answer", "is it bad if I skip some", "does it matter if I leave out two areas",
         "what about if I refuse to answer", "and if i just dont answer this one", "am I in trouble if I don't reply",
         "what about if I skip the rest",
         "do I lose anything if I skip three", "how sure can you even be if i skip things", "how accurate is it when I don't answer all",
         "how reliable will the result be if I leave half out", "so how certain are you if I only answered half",
         "how right can that be if i keep passing", "how exact is this when i've told you so little"],
        ["what if I skip level two", "what if we skip tiktok", "what happens if I don't lead anyone",
         "what if I leave out the budget line",
         "how sure can we be if they skip the test", "how accurate is the forecast if I leave out returns",
         "how reliable are suppliers when I don't pay", "how certain can a buyer be if we miss a date",
         "how exact was the feed", "I was sure it worked when I left",
         "I skipped the test", "we don't answer reviews", "it matters if we miss the date", "what if we ignore returns"],
    ),
    pace_cues.asks_what_to_do: (
        ["what do I do", "so what now", "what should I type", "ok, what do I type first", "how do I begin", "now what",
         "what can I write here",
         "how do we start"],
        ["what do I do all day", "what should I do next year", "how do I become a director", "what do I do with a weak team",
         "what I do is SEO",
         "how do we sell", "what now matters is cash", "how do I start a team"],
    ),
    pace_cues.says_again: (
        ["say it again", "can you say that once more", "repeat please", "the result again", "tell me that again",
         "show me the result again",
         "please repeat that", "give me it one more time"],
        ["I'd do it again", "we ran it again", "repeat buyers", "I said it again and again", "that again was finance",
         "repeat orders doubled",
         "show it to the board again", "the result fell again"],
    ),
    pace_cues.wants_result_in_short: (
        ["which job then", "no i just want to know which role", "tl;dr", "shorter please", "in one sentence please",
         "so which track is it",
         "the short version", "sum it up"],
        ["which job pays more", "which role did you mean", "a shorter page", "in short, I ran it all", "which track is better",
         "which one of them",
         "I want to know which job to take", "sum up the year"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("cue", "text"), [(cue, text) for cue, (texts, _) in CUES.items() for text in texts])
def test_is_one(cue: Callable, text: str) -> None:
    assert cue(text)


@pytest.mark.parametrize(("cue", "text"), [(cue, text) for cue, (_, texts) in CUES.items() for text in texts])
def test_only_looks_like_one(cue: Callable, text: str) -> None:
    assert not cue(text)
