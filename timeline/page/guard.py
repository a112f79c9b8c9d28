"""Who may talk to the server: pages of this very server, under this machine's own names; nobody may put them into a frame.

Streamlit compares host names alone, so that to it any page on another port of this machine is of the same origin.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import urlsplit

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
_HEADERS = (
    (b"content-security-policy", b"frame-ancestors 'none'"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"x-content-type-options", b"nosniff"),
)  # fmt: skip


class Guard:
    """Middleware (ASGI): refuses requests of other hosts and origins with 403, and forbids framing."""

    def __init__(self, app: Callable[[Scope, Receive, Send], Awaitable[None]]) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand on what is ours."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
        elif is_ours(scope) and scope["type"] == "http":
            await self._app(_uncompressed(scope), receive, _with_headers(send))
        elif is_ours(scope):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1008})
        else:
            await send({"type": "http.response.start", "status": 403, "headers": [(b"content-type", b"text/plain"), *_HEADERS]})
            await send({"type": "http.response.body", "body": b"This server is for its own pages on this machine alone.\n"})


def is_ours(scope: Scope) -> bool:
    """Whether a request was sent to this machine under one of its names, by a page of this server or by no page at all."""
    told = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
    origins = [value.decode("latin-1") for name, value in scope["headers"] if name == b"origin"]
    if len(told) != 1 or len(origins) > 1:
        return False
    here = _place(f"http://{told[0]}")
    return here is not None and here[0] in NAMES and all(_place(origin) == here for origin in origins)


def _place(address: str) -> tuple[str, int] | None:
    """Host name and port of an address that says nothing but these."""
    try:
        parts = urlsplit(address)
        found = (parts.hostname or "", parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0))
    except ValueError:
        return None
    return found if parts.scheme in ("http", "https") and not (parts.path or parts.query or parts.fragment or "@" in parts.netloc) else None


def _uncompressed(scope: Scope) -> Scope:
    """A request that takes its answer as it is: to compress it for a browser on the same machine only costs time."""
    return {**scope, "headers": [one for one in scope["headers"] if one[0] != b"accept-encoding"]}


def _with_headers(send: Send) -> Send:
    async def sent(message: Any) -> None:
        if message["type"] == "http.response.start":
            ours = {name for name, _ in _HEADERS}
            message["headers"] = [*(one for one in message.get("headers", ()) if one[0].lower() not in ours), *_HEADERS]
        await send(message)

    return sent
