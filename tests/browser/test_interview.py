"""The whole interview as people do it: by mouse, by keyboard alone, on a phone."""

from __future__ import annotations

from collections.abc import Callable

from conftest import PHONE
from playwright.sync_api import Page, expect
from serving import Server
from widget import MAX_TURNS, PEOPLE, Widget

FOCUS = """() => {
  const inside = document.querySelector("career-chat").shadowRoot;
  const focused = inside.activeElement;
  return focused ? (focused.localName === "deep-chat" ? "log" : focused.className || focused.localName) : "";
}"""


def focus(page: Page) -> str:
    """Class of what has the focus inside the widget; "log" for the list of messages."""
    return page.evaluate(FOCUS)


def test_by_mouse(widget: Widget) -> None:
    widget.picture("desktop-greeting")
    widget.press("Start")
    widget.picture("desktop-question")
    result = widget.finish("director")
    assert result["lean"] == "director"
    expect(widget.host.locator(".verdict")).to_have_text("Director of ecommerce")
    expect(widget.host.get_by_role("img", name="Radar chart")).to_be_visible()
    expect(widget.host.get_by_role("row")).to_have_count(6)
    expect(widget.host.get_by_role("progressbar")).to_have_attribute("aria-valuetext", "All 5 areas covered")
    for row in result["competencies"]:
        expect(widget.host.get_by_role("row", name=row["name"])).to_contain_text(f"{row['level']:g} of 5")
    widget.picture("desktop-result")
    widget.press("Why?")
    assert result["competencies"][0]["name"] in widget.log.inner_text()


def test_by_keyboard_alone(widget: Widget) -> None:
    keyboard = widget.page.keyboard
    for _ in range(6):
        keyboard.press("Tab")
        if focus(widget.page) == "answer":
            break
    assert focus(widget.page) == "answer", "the suggested answers can be reached with Tab"
    before = widget.seq
    keyboard.press("1")
    widget.answered(before)
    for _ in range(MAX_TURNS):
        if widget.result:
            break
        _answer_by_keyboard(widget)
    assert widget.result and widget.result["lean"] == "manager"
    assert focus(widget.page) == "answer", "after the result the focus is on what to ask next"
    keyboard.press("Shift+Tab")
    keyboard.press("Shift+Tab")
    keyboard.press("Enter")
    expect(widget.host.get_by_role("menu")).to_be_visible()
    keyboard.press("Escape")
    expect(widget.host.get_by_role("menu")).to_be_hidden()


def _answer_by_keyboard(widget: Widget) -> None:
    """Answer as the manager would, from where the focus is left: options by number, the rest by typing."""
    keyboard, before = widget.page.keyboard, widget.seq
    buttons, custom = widget.entries[-1].get("buttons", []), widget.entries[-1].get("custom", {})
    expect(widget.options if buttons else widget.input).to_have_count(len(buttons) + bool(custom.get("multiple")) if buttons else 1)
    if buttons:
        assert focus(widget.page).startswith("answer")
        keyboard.press(str(min(len(buttons), 9)))
        if custom.get("multiple"):
            expect(widget.options.nth(len(buttons) - 1)).to_have_attribute("aria-pressed", "true")
            for _ in range(len(buttons)):
                keyboard.press("Tab")
            keyboard.press("Space")
    else:
        assert focus(widget.page) == "input"
        keyboard.insert_text(PEOPLE["manager"][widget.question])
        keyboard.press("Enter")
    widget.answered(before)


def test_on_a_phone(new_widget: Callable[..., Widget], server: Server) -> None:
    widget = new_widget(**PHONE).open(server.url)
    box = widget.host.bounding_box()
    assert box and (box["x"], box["y"], box["width"], box["height"]) == (0, 0, 390, 844), "it fills the screen"
    for option in widget.options.all():
        size = option.bounding_box()
        assert size and size["height"] >= 44
    before = widget.seq
    widget.option("Start").tap()
    widget.answered(before)
    assert focus(widget.page) == "log", "a button must not open the phone's keyboard"
    widget.picture("phone-question")
    widget.finish("manager")
    widget.picture("phone-result")
    assert widget.page.evaluate("document.documentElement.scrollWidth") <= 390


def test_options_are_used_once_and_toggle_where_several_are_asked(widget: Widget) -> None:
    widget.press("Start")
    widget.say("I led a team of eight people and we moved to weekly planning. Late launches fell by half")
    for _ in range(6):
        if widget.entries[-1].get("custom", {}).get("multiple"):
            break
        widget.press_first()
    options = widget.entries[-1]["buttons"]
    done = widget.host.get_by_role("button", name="Done")
    expect(done).to_be_disabled()
    widget.options.nth(2).click()
    widget.options.nth(0).click()
    expect(widget.options.nth(0)).to_have_attribute("aria-pressed", "true")
    widget.picture("desktop-multiple")
    before = widget.seq
    done.click()
    expect(widget.options.filter(has_text=options[0]["title"])).to_have_count(0)
    widget.answered(before)
    said = [entry["text"] for entry in widget.entries if entry["author"] == "user"]
    assert said[-1] == f"{options[0]['title']}, {options[2]['title']}"


def test_back_changes_an_answer(widget: Widget) -> None:
    widget.press("Start")
    first = widget.question
    widget.say(PEOPLE["director"][first])
    while widget.question.startswith(first):
        widget.press_first() if widget.options.count() else widget.say(PEOPLE["director"][widget.question])
    before = widget.seq
    widget.host.get_by_role("button", name="Change my last answer").click()
    widget.answered(before)
    assert [entry["text"] for entry in widget.entries if entry["author"] == "user"][-1] == "back"
    assert widget.question.startswith(first)
