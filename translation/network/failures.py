"""How a transfer can fail, and what to say of it."""

from __future__ import annotations

import socket
import ssl
from http.client import HTTPException, IncompleteRead, RemoteDisconnected
from urllib.error import HTTPError, URLError

from translation.network.transfer import absolute, is_web, shown

FAILURES = (OSError, HTTPException, ValueError)
RANGE_NOT_SATISFIABLE = 416  # the file is not as long as the part that was asked for supposes
MOST_REDIRECTIONS = 5
_PROXY_AUTHENTICATION = 407
_REDIRECTIONS = (301, 302, 303, 307, 308)

_REASONS: tuple[tuple[tuple[type[Exception], ...], str], ...] = (
    ((TimeoutError,), "no answer in time"),
    ((UnicodeError,), "its host is not a name"),
    ((socket.gaierror,), "its host is not known, or there is no network"),
    ((RemoteDisconnected, IncompleteRead), "the answer is cut off"),
    ((HTTPException,), "its answer is not HTTP"),  # the error's own text may be whatever the server sent
)


_BROWSER = "Open it in a browser, and save the page or paste its text."
# By the status of the answer (RFC 9110, RFC 6585, RFC 7725).
_ADVICE = {
    404: "Check the address; the page may have moved.",
    410: "The page is gone for good; an archive of the web may have it.",
    429: "It was asked too often: wait some minutes.",
    451: "It is withheld here for legal reasons; an archive of the web may have it.",
}


class UnfitError(ValueError):
    """This answer is of no use; the message is a clause that says why. Another link may do.

    `hint`: what to do about it, where that is not a matter of course.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


def status(error: Exception) -> int | None:
    """The status of the answer that is the failure; None if there was no answer."""
    return error.code if isinstance(error, HTTPError) else None


def may_pass(error: Exception) -> bool:
    """Whether asking again may help: the connection broke, or the server is busy."""
    if isinstance(error, HTTPError):
        return error.code == RANGE_NOT_SATISFIABLE or error.code >= 500
    return isinstance(error, OSError | HTTPException)


def reason(error: Exception) -> str:
    """What went wrong, as a clause."""
    if isinstance(error, HTTPError):
        return _answered(error)
    if isinstance(error, URLError) and isinstance(error.reason, Exception):
        return reason(error.reason)
    for kinds, words in _REASONS:
        if isinstance(error, kinds):
            return words
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted ({error.verify_message})"
    if isinstance(error, ssl.SSLError):
        return _insecure(error)
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__


def _insecure(error: ssl.SSLError) -> str:
    """What OpenSSL says, UNEXPECTED_EOF_WHILE_READING, in words; its own in brackets."""
    code = (error.reason or type(error).__name__).replace("_", " ")
    ended = isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError) or " EOF " in code
    words = (
        "the connection was closed before it was secure" if ended else "no secure connection could be made"
    )
    return f"{words} ({code.lower()})"


def _answered(error: HTTPError) -> str:
    if error.code not in _REDIRECTIONS:
        return f"the server answers {error.code} {error.reason}"
    # A redirection that was not followed; urllib's own words for it are several lines.
    place = error.headers.get("Location") or ""
    if not place:
        return "it redirects to nowhere"
    if not is_web(absolute(place, error.url)):
        return f"it redirects to {shown(place)}, which is not followed"
    return f"it redirects more than {MOST_REDIRECTIONS} times, or in a circle"


def hint(error: Exception | None) -> str:
    """What to do about it, as a sentence."""
    return _hint(error, "Try again later, or another index with --index.")


def page_hint(error: Exception) -> str:
    """What to do about a page that cannot be loaded, as a sentence."""
    if isinstance(error, ValueError) and not isinstance(error, UnfitError):
        return "Check the address."
    code = status(error) or 0
    advice = _ADVICE.get(code) or ("The server has a fault: try again later." if code >= 500 else _BROWSER)
    return _hint(error, advice)


def _hint(error: Exception | None, answered: str) -> str:
    """`answered`: the hint where there was an answer."""
    cause = error.reason if isinstance(error, URLError) else error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return "Name the certificates of your proxy or mirror in SSL_CERT_FILE."
    if isinstance(error, HTTPError) and error.code == _PROXY_AUTHENTICATION:
        return "Write the name and password for your proxy into HTTPS_PROXY: http://name:password@host:port."
    if isinstance(error, UnfitError) and error.hint:
        return error.hint
    if isinstance(error, HTTPError | UnfitError):
        return answered
    return "Check the network, and HTTPS_PROXY if you use a proxy; then try again."
