"""Web addresses: what is fetched from a real server on this machine, and which addresses and answers are refused."""

from __future__ import annotations

import gzip
import http.server
import threading
import time
import zlib
from collections.abc import Iterator

import pytest
from test_sources import DAY, RUSSIAN, STORY, messages, page

from timeline.sources import Limits, from_bytes, from_url
from timeline.sources.addresses import is_open, resolved

LIMITS = Limits(private=True)


class Site(http.server.BaseHTTPRequestHandler):
    """A small web site: pages by path, some of them ill-behaved."""

    pages: dict[str, tuple[str, bytes]] = {  # noqa: RUF012 - never changed
        "/story": ("text/html", page('<meta property="article:published_time" content="2016-12-14">')),
        "/ü?x=ä".replace("ü", "%C3%BC").replace("ä", "%C3%A4"): ("text/html", page()),
        "/russian": ("text/html; charset=windows-1251", f"<html><body><p>{RUSSIAN}</p></body></html>".encode("cp1251")),
        "/untold": ("application/octet-stream", page()),
        "/a.txt": ("text/plain", b"14 December 2016\n\nStory"),
        "/a.md": ("text/plain", b"---\ntitle: Mine\n---\nStory"),
        "/lines": ("application/jsonl", b'{"id": "a", "text": "Story"}'),
        "/pdf": ("application/pdf", b"%PDF-1.7"),
        "/packed": ("text/html; gzip", gzip.compress(page())),
        "/deflated": ("text/html; deflate", zlib.compress(page())),
        "/bomb": ("text/html; gzip", gzip.compress(b"<p>" + b" " * 30_000_000)),
        "/brotli": ("text/html; br", b"\x0b\x02\x80hello\x03"),
        "/damaged": ("text/html; gzip", b"\x1f\x8b\x08 nothing"),
        "/2016/12/16/story.html": ("text/html", page('<meta property="article:published_time" content="2016-12-14">')),
        "/2016/dec/14/story": ("text/html", page()),
        "/large": ("text/html", b"x" * 3000),
        "/empty": ("text/html", b""),
    }
    redirects = {  # noqa: RUF012
        "/moved": "/story",
        "/to-file": "file:///etc/passwd",
        "/to-ftp": "ftp://127.0.0.1/a",
        "/to-me": "//user:secret@a.example/",
        "/to-broken": "http://[::1",
        "/to-cloud": "http://169.254.169.254/latest/meta-data/",
        "/loop": "/loop",
    }
    asked: list[tuple[str, str, str]] = []  # noqa: RUF012 - path, host and cookies of each request

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers["Host"], self.headers["Cookie"] or ""))
        if self.path in self.redirects:
            self.send_response(302)
            self.send_header("Location", self.redirects[self.path])
            self.end_headers()
        elif self.path == "/drip":
            self.drip()
        elif self.path == "/garbage":
            self.wfile.write(b"SSH-2.0-not a web server\r\n")
        elif self.path in self.pages:
            kind, body = self.pages[self.path]
            self.send_response(200)
            kind, _, packing = kind.partition("; ")
            charset = f"; {packing}" if packing.startswith("charset") else ""
            self.send_header("Content-Type", kind + charset)
            self.send_header("Set-Cookie", "a=b")
            if packing and not charset:
                self.send_header("Content-Encoding", packing)
            self.end_headers()
            self.wfile.write(body)
        else:
            self.send_error(404)

    def drip(self) -> None:
        """Headers without end, each in time: no time limit for a single answer catches them."""
        self.wfile.write(b"HTTP/1.0 200 OK\r\n")
        for number in range(30):
            try:
                self.wfile.write(f"X-{number}: y\r\n".encode())
            except OSError:
                return
            time.sleep(0.05)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it has in http.server
        """Quiet."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def test_page_by_address(site: str) -> None:
    loaded = from_url(site + "/story", limits=LIMITS)
    (document,) = loaded.documents
    assert loaded.problems == ()
    assert (document.title, document.published, document.source) == ("Army leaves town", DAY, site + "/story")
    assert document.published_from == "metadata of the page (article:published_time)"
    assert document.text == from_bytes(Site.pages["/story"][1], "a.html").documents[0].text


@pytest.mark.parametrize(
    ("path", "start"),
    [
        ("/moved", STORY),
        ("/ü?x=ä", STORY),
        ("/untold", STORY),
        ("/russian", RUSSIAN),
        ("/a.txt", "14 December 2016"),
        ("/a.md", "Story"),
        ("/lines", "Story"),
    ],
)
def test_kinds_of_answers(site: str, path: str, start: str) -> None:
    loaded = from_url(site + path, limits=LIMITS)
    assert messages(loaded) == []
    assert start in loaded.documents[0].text


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/none", "the server answered 404 Not Found"),
        ("/pdf", "this PDF is damaged (Stream has ended unexpectedly)"),
        ("/empty", "this is empty"),
        ("/large", "the page is larger than 0.0029 MB"),
        ("/bomb", "the page is larger than 0.0029 MB"),
        ("/brotli", "the server compressed the page in a way that was not asked for"),
        ("/damaged", "the page is damaged (it cannot be decompressed)"),
        ("/to-file", "only addresses that begin with http:// or https:// are read"),
        ("/to-ftp", "only addresses that begin with http:// or https:// are read"),
        ("/to-me", "an address with a user name in it is not read"),
        ("/to-broken", "only addresses that begin with http:// or https:// are read"),
        ("/loop", "the server redirected more than 3 times"),
        ("/garbage", "the page could not be fetched (BadStatusLine: SSH-2.0-not a web server\r\n)"),
        ("/drip", "the server took longer than 0.5 seconds"),
    ],
)
def test_what_a_server_can_do_wrong(site: str, path: str, message: str) -> None:
    loaded = from_url(site + path, limits=Limits(size=2900, seconds=0.5, redirects=3, private=True))
    assert messages(loaded) == [f"{site + path}: {message}"]
    assert loaded.documents == ()


@pytest.mark.parametrize("path", ["/packed", "/deflated"])
def test_packed_pages(site: str, path: str) -> None:
    assert from_url(site + path, limits=LIMITS).documents[0].text == from_bytes(page(), "a.html").documents[0].text


def test_the_address_is_evidence_and_a_disagreement_is_told(site: str) -> None:
    url = site + "/2016/12/16/story.html"
    loaded = from_url(url, limits=LIMITS)
    assert loaded.documents[0].published == DAY
    (warning,) = loaded.warnings
    assert warning.message == (
        "the publication dates disagree: 2016-12-14 by metadata of the page (article:published_time) is taken, "
        'but 2016-12-16 by the address: "2016/12/16"'
    )
    (origin,) = loaded.provenance
    assert (origin.address, [one.kind for one in origin.evidence]) == (url, ["metadata", "address"])
    alone = from_url(site + "/2016/dec/14/story", limits=LIMITS)
    assert (alone.documents[0].published, alone.documents[0].published_from) == (DAY, 'the address: "2016/dec/14"')
    assert alone.warnings == ()


def test_no_cookie_is_kept_and_the_host_is_the_one_asked_for(site: str) -> None:
    Site.asked.clear()
    for _ in range(2):
        from_url(site + "/story", limits=LIMITS)
    assert Site.asked == [("/story", site.removeprefix("http://"), "")] * 2


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("file:///etc/passwd", "only addresses that begin with http:// or https:// are read"),
        ("ftp://a.example/b", "only addresses that begin with http:// or https:// are read"),
        ("data:text/html,hello", "only addresses that begin with http:// or https:// are read"),
        ("javascript:alert(1)", "only addresses that begin with http:// or https:// are read"),
        ("/etc/passwd", "only addresses that begin with http:// or https:// are read"),
        ("http://", "this is not a web address"),
        ("http://[::1", "this is not a web address"),
        ("http://a:b:c/", "this is not a web address"),
        ("http://a b/", "this is not a web address"),
        ("http://" + "a" * 70 + ".example/", "this is not a web address"),
        ("https://me:secret@a.example/", "an address with a user name in it is not read"),
    ],
)
def test_refused_addresses(url: str, message: str) -> None:
    loaded = from_url(url)
    assert loaded.documents == ()
    assert [problem.message for problem in loaded.problems] == [message]


PRIVATE = (
    "0.0.0.0 10.1.2.3 100.64.0.1 100.127.255.255 127.0.0.1 127.8.9.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.192 192.0.2.1"
    " 192.168.1.1 198.18.0.1 203.0.113.5 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 168.63.129.16 100.100.100.200"
    " :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::127.0.0.1 64:ff9b::a9fe:a9fe 64:ff9b:1::7f00:1 2002:7f00:1:: 2002:a9fe:a9fe::1"
    " 2001:0:4136:e378:8000:63bf:3fff:fdd2 fe80::1 fe80::1%eth0 fec0::1 fc00::1 fd00:ec2::254 ff02::1 2001:db8::1 100::1 3fff::1"
    " not-an-address"
).split()
OPEN = "8.8.8.8 93.184.216.34 1.1.1.1 172.32.0.1 100.128.0.1 2606:2800:220:1::1 2a00:1450:4001::200e ::ffff:8.8.8.8".split()


@pytest.mark.parametrize("address", PRIVATE)
def test_addresses_that_are_not_on_the_open_internet(address: str) -> None:
    assert not is_open(address)


@pytest.mark.parametrize("address", OPEN)
def test_addresses_that_are(address: str) -> None:
    assert is_open(address)


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "127.0.0.1.",
        "LOCALHOST",
    ],
)
def test_this_machine_is_refused_however_it_is_spelled(site: str, host: str) -> None:
    Site.asked.clear()
    (problem,) = from_url(f"http://{host}:{site.rsplit(':', 1)[1]}/story").problems
    assert "is not a machine on the open Internet" in problem.message or "no machine was found called" in problem.message
    assert Site.asked == []


def test_a_redirect_to_a_private_address_is_refused(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first host passes as open here, so that the redirect is what is put to the test."""
    mine = site.removeprefix("http://").split(":")[0]
    monkeypatch.setattr("timeline.sources.addresses.is_open", lambda address: address == mine or is_open(address))
    (problem,) = from_url(site + "/to-cloud").problems
    assert problem.message.startswith("169.254.169.254 is not a machine on the open Internet")


def test_a_name_that_changes_its_address_gains_nothing(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """DNS rebinding: the name is asked for once, and the connection goes to the address that was checked."""
    port = int(site.rsplit(":", 1)[1])
    asked: list[str] = []

    def answers(host: str, *_: object, **__: object) -> list[tuple[object, ...]]:
        asked.append(host)
        address = "127.0.0.1" if len(asked) == 1 else "169.254.169.254"
        return [(2, 1, 6, "", (address, port))]

    monkeypatch.setattr("timeline.sources.addresses.socket.getaddrinfo", answers)
    loaded = from_url(f"http://changing.example:{port}/story", limits=LIMITS)
    assert asked == ["changing.example"]
    assert len(loaded.documents) == 1


def test_a_name_with_an_open_and_a_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    both = [(2, 1, 6, "", ("93.184.216.34", 80)), (2, 1, 6, "", ("10.0.0.1", 80))]
    monkeypatch.setattr("timeline.sources.addresses.socket.getaddrinfo", lambda *_, **__: both)
    with pytest.raises(OSError, match=r"a\.example \(10\.0\.0\.1\) is not a machine on the open Internet"):
        resolved("a.example", 80)
    assert resolved("a.example", 80, private=True) == ["93.184.216.34", "10.0.0.1"]


def test_nobody_answers() -> None:
    (problem,) = from_url("http://127.0.0.1:1/", limits=LIMITS).problems
    assert problem.message.startswith("the page could not be fetched")


# ------------------------------------------------------------------------------------------- blocks and inline elements

AROUND = "The council of Kessel spoke about many things that evening, and nobody listened to it for long. " * 9


def read_inside(html: str) -> list[str]:
    """The paragraphs of an article with this piece of HTML in it, without those that all have."""
    whole = (
        "<html><body><nav><a href='/'>Home</a> Menu of the page.</nav>"
        f"<article><h1>Head</h1><p>{AROUND}</p>{html}<p>At last {AROUND}</p></article>"
        "<footer>Copyright by the paper of Kessel.</footer></body></html>"
    )
    (document,) = from_bytes(whole.encode(), "a.html").documents
    first, around, *inside, last = document.text.split("\n\n")
    assert (first, around, last) == ("Head", AROUND.strip(), f"At last {AROUND.strip()}")
    return [one.strip() for one in inside]


@pytest.mark.parametrize(
    ("html", "paragraphs"),
    [
        ("<div>On 21 May 2022 <b>Olaf</b> Berg voted.</div>", ["On 21 May 2022 Olaf Berg voted."]),
        ("<section><div><span>On 21 May 2022 Olaf Berg voted.</span></div></section>", ["On 21 May 2022 Olaf Berg voted."]),
        ("<div>Olaf <i>Berg</i> voted again.<p>Nobody saw it.</p>A tail <b>is</b> here.</div>",
         ["Olaf Berg voted again.", "Nobody saw it.", "A tail is here."]),
        ("<div>One sentence is here.<br><br>Two sentences are here.</div>", ["One sentence is here.", "Two sentences are here."]),
        ("<figure><img src='a'><figcaption>Olaf Berg on <b>16 May</b> 2022 in Kessel. Photo: AP</figcaption></figure>",
         ["Olaf Berg on 16 May 2022 in Kessel. Photo: AP"]),
        ("<figure><img src='a'><figcaption>Photo: AP</figcaption></figure>", []),
        ("<blockquote><div>On 15 May 2022 <b>Olaf</b> won.</div></blockquote>", ["On 15 May 2022 Olaf won."]),
        ("<ul><li><div>On 15 May 2022 <b>Olaf</b> won.</div></li></ul>", ["On 15 May 2022 Olaf won."]),
        ("<table><tr><td>5 May 2022</td><td><div>Olaf <b>Berg</b> won.</div></td></tr></table>", ["| 5 May 2022 | Olaf Berg won. |"]),
        ("<p>On <time datetime='2022-05-12'>12 May 2022</time> Olaf Berg won.</p>", ["On 12 May 2022 Olaf Berg won."]),
        ("<div>On <time>12 May 2022</time> Olaf Berg won.</div>", ["On 12 May 2022 Olaf Berg won."]),
        ("<p>Left on <b><time>12 May</time></b>.</p>", ["Left on 12 May."]),
        ("<p hidden>Nobody sees this.</p><p style='color:red; display : none'>Nor this one here.</p>", []),
        ("<div style='visibility:hidden'><p>Nobody sees this.</p></div>", []),
        ("<div class='related'>Read how the council voted.</div><aside>This stands beside it all.</aside>", []),
        ("<div><a href='/b'>Read how the council of Kessel voted last year.</a></div><div>Share this</div>", []),
    ],
)  # fmt: skip
def test_blocks_make_paragraphs_and_inline_elements_do_not(html: str, paragraphs: list[str]) -> None:
    assert read_inside(html) == paragraphs


@pytest.mark.parametrize(
    ("html", "paragraphs"),
    [
        ("<p>On Tuesday, Ana Lopez <b>resigned</b>.</p><p>In 44 BC Caesar died.</p>",
         ["On Tuesday, Ana Lopez resigned.", "In 44 BC Caesar died."]),
        ("<p>On Tuesday, <a href='x'>Ana Lopez</a> <b>re</b>signed.</p>", ["On Tuesday, Ana Lopez resigned."]),
        ("<div>Ana <b>Lopez</b> resigned.</div><nav>Home</nav><div>Bo <i>Lind</i> won.</div>", ["Ana Lopez resigned.", "Bo Lind won."]),
        ("<div style='display:none'><article><p>Ana Lopez resigned.</p></article></div>", ["Ana Lopez resigned."]),  # shown by script
        ("<table><tr><td>5 May 2016</td><td>Ana <b>Lopez</b> resigned.</td></tr></table>", ["| 5 May 2016 | Ana Lopez resigned. |"]),
        ("<pre>First line\n  second\n\nthird</pre>", ["First line", "second", "third"]),
    ],
)  # fmt: skip
def test_short_pages(html: str, paragraphs: list[str]) -> None:
    (document,) = from_bytes(html.encode(), "a.html").documents
    assert [one.strip() for one in document.text.split("\n\n") if one.strip()] == paragraphs


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 3000 + "A sentence of deep text.",
        "<article><p>" + "<time>1 May 2016</time> A sentence is here now. " * 3000,
        f"<article><p>{AROUND}</p>" + "<p>x</p> A sentence is here now. <b>x</b>" * 3000,
        f"<article><p>{AROUND}</p><figure>" + "<figcaption>A sentence is here now.</figcaption>" * 1000,
        "<table>" + "<tr><td>5 May 2016<td>It sank." * 3000,
        f"<article><p>{AROUND}</p>" + "<p hidden>A sentence is here now.</p>" * 3000,
    ],
)  # fmt: skip
def test_hostile_pages_take_bounded_time(html: str) -> None:
    start = time.process_time()
    loaded = from_bytes(html.encode(), "a.html")
    assert time.process_time() - start < 20
    assert loaded.documents or loaded.problems
