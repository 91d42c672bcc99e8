"""The web channel from outside, without a browser: tokens, origins, malformed requests, files and headers."""

from __future__ import annotations

from typing import Any

import pytest
import requests
import socketio
from conftest import in_own_loop
from embedding import EmbeddingSite
from serving import Server
from socketio.exceptions import ConnectionError as Refused

JSON = {"Content-Type": "application/json"}
BAD_BODIES = {
    "nothing": (b"", 400),
    "not_json": (b"hello", 400),
    "list": (b"[]", 400),
    "no_text": (b'{"id": "m1"}', 400),
    "no_id": (b'{"text": "hello"}', 400),
    "long_id": (b'{"text": "hello", "id": "' + b"m" * 65 + b'"}', 400),
    "odd_id": (b'{"text": "hello", "id": "\\ud800"}', 400),
    "number": (b'{"text": 5, "id": "m1"}', 400),
    "deep": (b"[" * 50_000, 400),
    "large": (b'{"id": "m1", "text": "' + b"a" * 70_000 + b'"}', 413),
}


def bearer(token: str) -> dict[str, str]:
    return {**JSON, "Authorization": f"Bearer {token}"}


def new_session(server: Server) -> dict[str, str]:
    return server.post({}, "/webhooks/web/session", headers=JSON).json()


def messages(server: Server, token: str) -> requests.Response:
    return requests.get(f"{server.url}/webhooks/web/messages", headers=bearer(token), timeout=20)


def test_nobody_reads_or_speaks_in_anothers_session(server: Server) -> None:
    ann, ben = new_session(server), new_session(server)
    server.post({"id": "m1", "text": "hello", "session": ben["session"]}, "/webhooks/web/messages", headers=bearer(ann["token"]))
    assert [entry["author"] for entry in messages(server, ann["token"]).json()["entries"]][0] == "user"
    assert messages(server, ben["token"]).json()["entries"] == []
    head, _, signature = ann["token"].split(".")
    forged = f"{head}.{ben['token'].split('.')[1]}.{signature}"
    for token in (forged, "", "x", ann["session"], "null"):
        assert messages(server, token).status_code == 401
        for path in ("messages", "transfer"):
            assert server.post({"id": "m2", "text": "hi"}, f"/webhooks/web/{path}", headers=bearer(token)).status_code == 401
        assert requests.delete(f"{server.url}/webhooks/web/session", headers=bearer(token), timeout=20).status_code == 401
    assert messages(server, ben["token"]).json()["entries"] == []


def test_sockets_need_a_token_and_an_allowed_page(server: Server, site: EmbeddingSite, stranger: EmbeddingSite) -> None:
    token = new_session(server)["token"]

    async def connects(auth: Any, origin: str | None) -> bool:
        client = socketio.AsyncClient(reconnection=False)
        try:
            await client.connect(server.url, headers={"Origin": origin} if origin else {}, auth=auth, transports=["websocket"])
        except Refused:
            return False
        await client.disconnect()
        return True

    async def tried() -> list[bool]:
        good = {"token": token}
        return [
            await connects(good, None), await connects(good, site.origin), await connects(good, server.url),
            await connects(good, stranger.origin), await connects(good, "null"),
            *[await connects(auth, None) for auth in ({"token": "forged"}, {"token": 5}, "x", None)],
        ]  # fmt: skip

    assert in_own_loop(tried()) == [True, True, True, False, False, False, False, False, False]


def test_odd_events_are_answered_and_harm_nobody(server: Server) -> None:
    token = new_session(server)["token"]

    async def odd() -> tuple[list[Any], Any]:
        client = socketio.AsyncClient(reconnection=False)
        await client.connect(server.url, auth={"token": token}, transports=["websocket"])
        said = [await client.call("say", data, timeout=20) for data in (5, None, [], {"id": "m1"}, {"id": 1, "text": "x"})]
        joined = [
            await client.call("join", data, timeout=20) for data in (5, {"after": -1}, {"after": "x"}, {"after": True}, {"after": 10**30})
        ]
        answered = await client.call("say", {"id": "m1", "text": "/restart"}, timeout=20)
        await client.disconnect()
        assert all(answer["entries"] == [] for answer in joined)
        return said, answered

    said, answered = in_own_loop(odd())
    assert all("error" in answer for answer in said)
    assert answered["seq"] >= 2


@pytest.mark.parametrize(("body", "status"), BAD_BODIES.values(), ids=BAD_BODIES.keys())
def test_malformed_bodies_are_refused_in_one_line(server: Server, body: bytes, status: int) -> None:
    response = server.post(body, "/webhooks/web/messages", headers=bearer(new_session(server)["token"]))
    assert response.status_code == status
    assert response.json()["error"] and "\n" not in response.json()["error"]


def test_forms_of_other_sites_are_no_json(server: Server) -> None:
    headers = bearer(new_session(server)["token"]) | {"Content-Type": "text/plain"}
    assert server.post({"id": "m1", "text": "hello"}, "/webhooks/web/messages", headers=headers).status_code == 400


def test_guessing_codes_is_slowed_down(server: Server) -> None:
    statuses = [server.post({"code": f"AAAA-AA{n:02}"}, "/webhooks/web/transfer/redeem", headers=JSON).status_code for n in range(12)]
    assert set(statuses) == {404, 429} and statuses[-1] == 429


@pytest.mark.parametrize(
    "path",
    [
        "/widget/../pyproject.toml",
        "/widget/..%2f..%2fpyproject.toml",
        "/widget/package.json",
        "/widget/test/axe.js",
        "/widget/",
        "/web/index.html",
    ],
)
def test_only_the_widgets_files_are_served(server: Server, path: str) -> None:
    request = requests.Request("GET", server.url).prepare()
    request.url = server.url + path
    with requests.Session() as plain:
        assert plain.send(request, timeout=20).status_code in (400, 404)


@pytest.mark.parametrize("path", ["/", "/example", "/widget/career-chat.js", "/healthz", "/webhooks/web/messages"])
def test_security_headers_everywhere(server: Server, site: EmbeddingSite, path: str) -> None:
    headers = server.get(path).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "style-src 'self'" in policy and "script-src 'self'" in policy
    assert "unsafe" not in policy and "*" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff" and headers["Referrer-Policy"] == "no-referrer"
    assert headers.get("Access-Control-Allow-Origin") in (None, site.origin)
