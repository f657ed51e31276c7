"""How a transfer can fail, and what to say of it."""

from __future__ import annotations

import ssl
from http.client import HTTPException, IncompleteRead, RemoteDisconnected
from urllib.error import HTTPError, URLError

from translation.network.transfer import absolute, is_web, shown

FAILURES = (OSError, HTTPException, ValueError)
RANGE_NOT_SATISFIABLE = 416  # the file is not as long as the part that was asked for supposes
MOST_REDIRECTIONS = 5
_PROXY_AUTHENTICATION = 407

_REASONS: tuple[tuple[tuple[type[Exception], ...], str], ...] = (
    ((TimeoutError,), "no answer in time"),
    ((RemoteDisconnected, IncompleteRead), "the answer is cut off"),
    ((HTTPException,), "its answer is not HTTP"),  # the error's own text may be whatever the server sent
)


class UnfitError(ValueError):
    """This answer is of no use; the message is a clause that says why. Another link may do."""


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
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__


def _answered(error: HTTPError) -> str:
    if not 300 <= error.code < 400:
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
    cause = error.reason if isinstance(error, URLError) else error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return "Name the certificates of your proxy or mirror in SSL_CERT_FILE."
    if isinstance(error, HTTPError) and error.code == _PROXY_AUTHENTICATION:
        return "Write the name and password for your proxy into HTTPS_PROXY: http://name:password@host:port."
    if isinstance(error, HTTPError | UnfitError):
        return "Try again later, or another index with --index."
    return "Check the network, and HTTPS_PROXY if you use a proxy; then try again."
