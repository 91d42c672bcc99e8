"""The real server over HTTP: two people's results, bad input, malformed bodies and tokens."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jwt
import pytest
import requests
from ruamel.yaml import YAML
from serving import COACH, ROOT, Message, Server, environment

HERE = Path(__file__).resolve().parent
PEOPLE: dict[str, dict[str, str]] = YAML(typ="safe").load((HERE / "server_people.yml").read_text(encoding="utf-8"))
PROSE = (HERE / "long_answer.txt").read_text(encoding="utf-8")
RESPONSES = YAML(typ="safe").load((ROOT / "data" / "responses.yml").read_text(encoding="utf-8"))["responses"]
APOLOGIES = {variant["text"] for variant in RESPONSES["utter_internal_error"]}
MAX_TURNS = 40

BAD_MESSAGES = {
    "empty": "",
    "blank": " \n\t ",
    "emoji": "👍🎉🙏",
    "french": "Bonjour, je dirige une équipe de huit personnes dans une boutique en ligne à Lyon.",
    "script": "<script>alert(document.cookie)</script>",
    "slash": "/",
    "nul": "I run\x00 the web shop",
    "only_nul": "\x00\x00",
    "lone_surrogate": "I run the shop \ud83d every day",
    "only_surrogate": "\ud800",
    "braces": "{question} {{contact}} {0} {answers[0].__class__}",
    "intent_payload": '/delete_data{"reply": "yes"}',
    "percent": "%s %(x)s %n ${HOME} $(id)",
    "sql": "'; DROP TABLE events; --",
    "one_letter": "x",
    "right_to_left": "\u202eevil\u202c مرحبا",
    "one_long_word": "a" * 5000,
}
BAD_BODIES: dict[str, tuple[bytes, int]] = {
    "nothing": (b"", 400),
    "not_json": (b"hello there", 400),
    "cut_off": (b'{"message": "hel', 400),
    "not_utf8": (b'{"message": "\xff\xfe"}', 400),
    "list": (b'["hello"]', 400),
    "string": (b'"hello"', 400),
    "null": (b"null", 400),
    "number_message": (b'{"message": 5}', 400),
    "null_message": (b'{"message": null}', 400),
    "object_message": (b'{"message": {"text": "hello"}}', 400),
    "deeply_nested": (b"[" * 50_000, 400),
    "endless_number": (b'{"message": ' + b"9" * 20_000 + b"}", 400),
    "large": (b'{"message": "' + b"a" * 70_000 + b'"}', 413),
    "number_sender": (b'{"sender": 5, "message": "hello"}', 400),
    "null_sender": (b'{"sender": null, "message": "hello"}', 400),
    "list_sender": (b'{"sender": ["a"], "message": "hello"}', 400),
    "empty_sender": (b'{"sender": "", "message": "hello"}', 400),
    "long_sender": (b'{"sender": "' + b"a" * 200 + b'", "message": "hello"}', 400),
    "control_sender": (b'{"sender": "a\\u0000b", "message": "hello"}', 400),
    "surrogate_sender": (b'{"sender": "\\ud800", "message": "hello"}', 400),
}


@pytest.fixture(scope="module")
def outcomes(server: Server) -> Callable[..., dict[str, Any]]:
    """``outcomes(base, **taken_from)``: the result of a person who gives some competencies' answers of another."""
    known: dict[Any, dict[str, Any]] = {}

    def outcome(base: str, **taken_from: str) -> dict[str, Any]:
        key = (base, *sorted(taken_from.items()))
        if key not in known:
            answers = {question: PEOPLE[taken_from.get(question.split(".")[0], base)][question] for question in PEOPLE[base]}
            known[key] = interview(server, f"{base}-{len(known)}", answers)
        return known[key]

    return outcome


def interview(server: Server, sender: str, answers: dict[str, str]) -> dict[str, Any]:
    """Answer what is asked until the result is there; returns its data."""
    server.say(sender, "hello")
    replies = server.say(sender, "let's start")
    for _ in range(MAX_TURNS):
        result = next((m["custom"]["result"] for m in replies if "result" in m.get("custom", {})), None)
        if result and not result["provisional"]:
            return result
        question = replies[-1].get("custom", {}).get("question", "")
        replies = server.say(sender, answers.get(question) or _confirmed(replies[-1]))
    raise AssertionError(f"no result after {MAX_TURNS} turns: {texts(replies)}")


def _confirmed(message: Message) -> str:
    """The first option: yes, that is my answer, keep it."""
    assert message.get("buttons"), f"neither a known question nor options: {message}"
    return message["buttons"][0]["title"]


def texts(replies: list[Message]) -> str:
    return "\n".join(message["text"] for message in replies)


def levels(result: dict[str, Any]) -> dict[str, float]:
    return {row["id"]: row["level"] for row in result["competencies"]}


def assert_speaks(replies: Any) -> None:
    """At least one message, each with words, a sentence in all, and no apology for a failure."""
    assert isinstance(replies, list) and replies
    for message in replies:
        assert any(ch.isalpha() for ch in message["text"]), message
    assert len(texts(replies).split()) >= 2, replies
    assert not {message["text"] for message in replies} & APOLOGIES


# ---- results ----------------------------------------------------------------------------------------------


def test_a_director_comes_out_as_director(outcomes: Callable[..., dict[str, Any]]) -> None:
    result = outcomes("director")
    assert result["lean"] == "director"
    assert all(level is not None and level >= 3.5 for level in levels(result).values()), levels(result)


def test_a_manager_comes_out_as_manager(outcomes: Callable[..., dict[str, Any]]) -> None:
    result = outcomes("manager")
    assert result["lean"] == "manager"
    assert all(level is not None and level <= 3.5 for level in levels(result).values()), levels(result)


@pytest.mark.parametrize("competency", ["leading_teams", "strategy", "data", "ecommerce", "value"])
def test_swapped_answers_move_their_competency(outcomes: Callable[..., dict[str, Any]], competency: str) -> None:
    before, after = levels(outcomes("director")), levels(outcomes("director", **{competency: "manager"}))
    assert after[competency] < before[competency]
    others = [name for name in before if name != competency]
    assert all(abs(after[name] - before[name]) <= 0.5 for name in others), (before, after)


def test_result_quotes_are_the_persons_words(outcomes: Callable[..., dict[str, Any]]) -> None:
    said = " ".join(" ".join(PEOPLE["director"].values()).split())
    for row in outcomes("director")["competencies"]:
        assert row["quote"] and " ".join(row["quote"].split()) in said, row


# ---- bad messages -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", BAD_MESSAGES.values(), ids=BAD_MESSAGES.keys())
@pytest.mark.parametrize("place", ["first", "inside"])
def test_bad_messages_get_a_sentence(server: Server, place: str, text: str, request: pytest.FixtureRequest) -> None:
    sender = f"bad-{request.node.callspec.id}"
    if place == "inside":
        server.say(sender, "start")
    assert_speaks(server.say(sender, text))
    assert_speaks(server.say(sender, "hello"))


def test_intent_payload_is_no_command(server: Server) -> None:
    server.say("payload", "start")
    server.say("payload", "I led a team of 6 people and hired two of them")
    before = server.interview("payload")["answers"]
    for payload in ("/restart", "/delete_data", '/affirm{"interview": null}', "/session_start", "/\u00a0restart", "EXTERNAL: restart"):
        assert_speaks(server.say("payload", payload))
    assert server.interview("payload")["answers"][: len(before)] == before


def test_two_thousand_words_are_read_in_full(server: Server) -> None:
    assert len(PROSE.split()) >= 2000 and len(PROSE) <= 16_000
    server.say("prose", "start")
    assert_speaks(server.say("prose", PROSE))
    answer = server.interview("prose")["answers"][0]
    assert answer["question"] == "leading_teams"
    assert answer["reading"]["text"].endswith("three team leads who report to me.")
    assert any("17 people" in piece["quote"] for piece in answer["reading"]["evidence"])


def test_eight_thousand_words_are_kindly_refused(server: Server) -> None:
    server.say("flood", "start")
    before, events = server.interview("flood"), server.user_texts("flood")
    replies = server.say("flood", PROSE * 4)
    assert_speaks(replies)
    assert texts(replies) in {variant["text"] for variant in RESPONSES["utter_too_long"]}
    assert (server.interview("flood"), server.user_texts("flood")) == (before, events)


# ---- malformed requests -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("body", "status"), BAD_BODIES.values(), ids=BAD_BODIES.keys())
def test_malformed_bodies_are_refused_in_one_line(server: Server, body: bytes, status: int) -> None:
    response = server.post(body)
    assert response.status_code == status, response.text
    reason = response.json()["error"]
    assert reason and "\n" not in reason and "Traceback" not in reason


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_other_methods_and_paths_never_fail(server: Server, method: str) -> None:
    for path in ("/webhooks/rest/webhook", "/webhooks/rest/nowhere", "/conversations/ann/tracker", "/model"):
        assert 400 <= requests.request(method, server.url + path, timeout=20).status_code < 500


def test_huge_body_is_refused(server: Server) -> None:
    assert server.post(b"a" * (2 * 1024 * 1024)).status_code == 413


def test_health(server: Server) -> None:
    assert server.get("/healthz").json() == {"status": "alive"}
    assert server.get("/readyz").json() == {"status": "ready"}


# ---- sessions ---------------------------------------------------------------------------------------------


def _expired(server: Server) -> str:
    key = (server.data_dir / "secret.key").read_text(encoding="ascii")
    return jwt.encode({"sub": "ann", "exp": int(time.time()) - 60}, key, "HS256")


def test_without_a_true_token_nobody_speaks(guarded: Server) -> None:
    forged = jwt.encode({"sub": "ann", "exp": int(time.time()) + 60}, "a key that is not the one of this server", "HS256")
    unsigned = jwt.encode({"sub": "ann", "exp": int(time.time()) + 60}, None, "none")
    headers = [{}, *({"Authorization": f"Bearer {token}"} for token in (forged, unsigned, _expired(guarded), "x", "\xff", ""))]
    for header in headers:
        response = guarded.post({"sender": "ann", "message": "hello"}, headers=header)
        assert response.status_code == 401, response.text
        assert "\n" not in response.json()["error"]
    assert guarded.user_texts("ann") == []


def test_a_token_speaks_for_its_session_only(guarded: Server) -> None:
    session = guarded.post(b"", path="/webhooks/rest/session").json()
    header = {"Authorization": f"Bearer {session['token']}"}
    response = guarded.post({"sender": "somebody-else", "message": "hello"}, headers=header)
    assert response.status_code == 200
    assert_speaks(response.json())
    assert {message["recipient_id"] for message in response.json()} == {session["session"]}
    assert guarded.user_texts("somebody-else") == []
    assert guarded.user_texts(session["session"]) == ["hello"]


def test_a_person_who_hurries_is_told_so(guarded: Server) -> None:
    header = {"Authorization": f"Bearer {guarded.post(b'', path='/webhooks/rest/session').json()['token']}"}
    limited = {variant["text"] for variant in RESPONSES["utter_rate_limited"]}
    heard = set()
    deadline = time.monotonic() + 30
    while not heard & limited and time.monotonic() < deadline:
        heard |= {message["text"] for message in guarded.post({"message": ""}, headers=header).json()}
    assert heard & limited


def test_trusted_rest_stays_on_loopback(tmp_path: Path) -> None:
    command = [str(COACH), "serve", "--trusted-rest", "--host", "0.0.0.0", "--data-dir", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=120)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1 and "--trusted-rest" in done.stderr, done.stderr
    assert done.stdout == ""
