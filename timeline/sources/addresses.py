"""Which addresses may be fetched: web addresses only, and only of machines that are on the open Internet."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

from timeline import patterns as re
from timeline.interface import said

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address

# IPv6 that carries an IPv4 address inside: the inner one decides too (RFC 4291, 6052, 3056).
_COMPATIBLE = ipaddress.IPv6Network("::/96")
_TRANSLATED = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48"))
_SIX_TO_FOUR = ipaddress.IPv6Network("2002::/16")
_TEREDO = ipaddress.IPv6Network("2001::/32")
# Refused whatever the tables of this Python say: shared addresses of providers (RFC 6598), the cloud's own services (IPv6 unique local
# holds fd00:ec2::254), addresses for documentation and tests, site-local, and what routers keep for themselves.
_REFUSED = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "168.63.129.16/32", "::/128", "::1/128", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7",
        "fe80::/10", "fec0::/10", "ff00::/8",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one fetch may take: bytes (also once unpacked), seconds for all of it, redirects; `private` lets it reach this machine."""

    size: int = 10_000_000
    seconds: float = 20.0
    redirects: int = 8
    private: bool = False


_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def is_address(name: str) -> bool:
    """Whether a source is named by an address, which may be one that is not read (ftp://…), and no file."""
    return _ADDRESS.match(name) is not None


def is_open(address: str) -> bool:
    """Whether an IP address is one of the open Internet: not this machine, its network, a provider's, or one kept for other uses."""
    try:
        one = ipaddress.ip_address(address.split("%", 1)[0])
    except ValueError:
        return False
    return all(_is_open(each) for each in (one, *_inside(one)))


def _is_open(one: _Address) -> bool:
    return one.is_global and not one.is_multicast and not any(one.version == net.version and one in net for net in _REFUSED)


def _inside(one: _Address) -> list[_Address]:
    """The IPv4 addresses that an IPv6 address stands for; none of these ways to write one is ever needed for a web page."""
    if isinstance(one, ipaddress.IPv4Address):
        return []
    packed = one.packed
    if one.ipv4_mapped:
        return [one.ipv4_mapped]
    if one in _COMPATIBLE or any(one in network for network in _TRANSLATED):
        return [ipaddress.IPv4Address(packed[12:])]
    if one in _SIX_TO_FOUR:
        return [ipaddress.IPv4Address(packed[2:6])]
    if one in _TEREDO:
        return [ipaddress.IPv4Address(packed[4:8]), ipaddress.IPv4Address(bytes(byte ^ 0xFF for byte in packed[12:]))]
    return []


def resolved(host: str, port: int, *, private: bool = False) -> list[str]:
    """The IP addresses of a host; OSError with a sentence if it has none or if any of them is not open (unless `private` allows that).

    One that is not open refuses all: a name that has both kinds is made for tricks.
    """
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    except (OSError, ValueError):
        raise OSError(said("no machine was found called {host}, or there is no connection", host=host)) from None
    addresses = list(dict.fromkeys(str(answer[4][0]) for answer in answers))
    closed = [] if private else [address for address in addresses if not is_open(address)]
    if closed or not addresses:
        shown = host if host in closed else f"{host} ({closed[0]})" if closed else host
        raise OSError(
            said("{shown} is not a machine on the open Internet: addresses of this machine and of its network are not read", shown=shown)
        )
    return addresses


def web_address(url: str) -> str:
    """`url` in ASCII (RFC 3986, the host by IDNA), without its fragment; OSError if it is not a whole http or https address."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
        host = host if ":" in host else host.encode("idna").decode()
    except ValueError:  # UnicodeError is one
        raise OSError(said("this is not a web address")) from None
    if parts.scheme not in ("http", "https"):
        raise OSError(said("only addresses that begin with http:// or https:// are read"))
    if not host or "@" in parts.netloc or any(character <= " " for character in host):
        raise OSError(said("an address with a user name in it is not read") if "@" in parts.netloc else said("this is not a web address"))
    place = (f"[{host}]" if ":" in host else host) + ("" if port is None else f":{port}")
    path, query = (quote(part, safe="/%:@!$&'()*+,;=~?") for part in (parts.path, parts.query))
    return urlunsplit((parts.scheme, place, path or "/", query, ""))
