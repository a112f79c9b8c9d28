"""Web addresses → bytes; the only module that opens a connection, and only to a machine whose address was checked.

The name is resolved once, every address it has is checked, and the connection goes to the address that was checked (so that a name
that changes its address in between, DNS rebinding, gains nothing); the same at each redirect. Proxies of the environment are not
asked: they would resolve the name again. No cookie, password or referrer is ever sent.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import threading
import time
import zlib
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from urllib.parse import urljoin, urlsplit

from timeline.interface import said
from timeline.sources.addresses import Limits, resolved, web_address


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server sent: the bytes, unpacked, their media type and charset as declared, and the address they came from at last."""

    data: bytes
    kind: str
    charset: str
    address: str

    @property
    def ending(self) -> str:
        """The ending of the address's path, in lower case, with its dot; "" if it has none."""
        return PurePosixPath(urlsplit(self.address).path).suffix.lower()


@dataclass(slots=True)
class _Fetch:
    """One fetch under way, so that it can be ended from outside: when it must be over, and the connection that is open."""

    limits: Limits
    deadline: float
    open: list[socket.socket] = field(default_factory=list[socket.socket])

    def left(self) -> float:
        """Seconds that are left; TimeoutError if none are."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def end(self) -> None:
        """Close what is open, so that the thread that waits for it ends."""
        for one in self.open:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)


def fetched(url: str, limits: Limits | None = None) -> Answer:
    """What stands at a web address; OSError with a sentence if it cannot be had or may not be.

    The transfer runs in a thread of its own: a server can drip headers or redirects for ever, and only the whole has a limit.
    """
    limits = limits or Limits()
    fetch = _Fetch(limits, time.monotonic() + limits.seconds)
    answers: list[Answer | OSError] = []

    def run() -> None:
        try:
            answers.append(_followed(url, fetch))
        except TimeoutError:
            answers.append(_too_long(limits))
        except ssl.SSLError as error:
            answers.append(OSError(f"no safe connection could be made ({error.reason or 'TLS'})"))
        except OSError as error:
            told = error.strerror or str(error)
            answers.append(OSError(f"the page could not be fetched ({told})") if error.errno else error)
        except Exception as error:  # noqa: BLE001 - what a server sends can break the client in many ways; none may be lost in a thread
            answers.append(OSError(f"the page could not be fetched ({type(error).__name__}: {str(error)[:100]})"))

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(limits.seconds)
    if not answers:
        fetch.end()
        raise _too_long(limits)
    if isinstance(answer := answers[0], OSError):
        raise answer
    return answer


def _too_long(limits: Limits) -> OSError:
    return OSError(f"the server took longer than {limits.seconds:g} seconds")


def _followed(url: str, fetch: _Fetch) -> Answer:
    """What stands at an address, redirects followed, each of them checked like the first."""
    address = web_address(url)
    for _ in range(fetch.limits.redirects + 1):
        answer = _answer(address, fetch)
        if isinstance(answer, Answer):
            return answer
        try:
            target = urljoin(address, answer)
        except ValueError:
            target = ""
        address = web_address(target)
    raise OSError(said("the server redirected more than {redirects} times", redirects=fetch.limits.redirects))


def _answer(address: str, fetch: _Fetch) -> Answer | str:
    """The answer to one request or, where it is a redirect, the address it names."""
    parts = urlsplit(address)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    connection = http.client.HTTPConnection(host, port)
    line = _connected(resolved(host, port, private=fetch.limits.private), port, fetch)
    try:
        connection.sock = ssl.create_default_context().wrap_socket(line, server_hostname=host) if parts.scheme == "https" else line
        fetch.open.append(connection.sock)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        connection.putrequest("GET", target, skip_host=True, skip_accept_encoding=True)
        for name, value in (
            ("Host", parts.netloc),
            ("User-Agent", "Mozilla/5.0 (compatible; Timeline)"),
            ("Accept", "text/html, application/xhtml+xml, application/pdf, text/*;q=0.9, */*;q=0.5"),
            ("Accept-Encoding", "gzip, identity"),
            ("Connection", "close"),
        ):
            connection.putheader(name, value)
        connection.endheaders()
        with connection.getresponse() as response:
            return _read(response, address, fetch)
    finally:
        connection.close()
        line.close()


def _read(response: http.client.HTTPResponse, address: str, fetch: _Fetch) -> Answer | str:
    """What an answer holds or, where it is a redirect, the address it names."""
    if response.status in (301, 302, 303, 307, 308) and (target := response.headers.get("Location")):
        return target
    if response.status != 200:
        raise OSError(said("the server answered {answer}", answer=f"{response.status} {response.reason[:100]}".rstrip()))
    packing = (response.headers.get("Content-Encoding") or "identity").strip().lower()
    data = _unpacked(_body(response, fetch), packing, fetch.limits)
    return Answer(data, response.headers.get_content_type(), response.headers.get_content_charset() or "", address)


def _connected(addresses: list[str], port: int, fetch: _Fetch) -> socket.socket:
    """A connection to the first of the checked addresses that answers."""
    failure: OSError = OSError("there is no answer")
    for address in addresses:
        # Not socket.create_connection, which would ask for the name once more.
        line = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM)
        try:
            line.settimeout(fetch.left())
            line.connect((address, port))
            fetch.open.append(line)
            return line
        except TimeoutError:
            line.close()
            raise
        except OSError as error:
            line.close()
            failure = error
    raise failure


def _body(response: http.client.HTTPResponse, fetch: _Fetch) -> bytes:
    """The body, at most as long as the limits allow."""
    pieces: list[bytes] = []
    size = 0
    while piece := response.read1(65_536):
        size += len(piece)
        if size > fetch.limits.size:
            raise _too_large(fetch.limits)
        pieces.append(piece)
        fetch.left()
    if response.length:
        raise OSError(said("the server broke off in the middle of the page"))
    return b"".join(pieces)


def _unpacked(data: bytes, packing: str, limits: Limits) -> bytes:
    """`data` with its Content-Encoding taken off, and never more of it than the limits allow."""
    if packing in ("identity", ""):
        return data
    if packing not in ("gzip", "x-gzip", "deflate"):
        raise OSError(said("the server compressed the page in a way that was not asked for"))
    try:
        wrapped = zlib.decompressobj(47 if packing != "deflate" or data[:1] == b"\x78" else -15)
        unpacked = wrapped.decompress(data, limits.size + 1)
    except zlib.error:
        raise OSError(said("the page is damaged (it cannot be decompressed)")) from None
    if len(unpacked) > limits.size:
        raise _too_large(limits)
    return unpacked


def _too_large(limits: Limits) -> OSError:
    return OSError(f"the page is larger than {limits.size / 1_000_000:g} MB")
