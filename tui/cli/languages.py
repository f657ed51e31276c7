"""`diptych languages`: list, install, import, verify and remove packages. The one command with a network."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING, Any

from translation.errors import TranslationError, UsageError
from translation.languages import codes
from tui.cli.output import cell, print_json, print_line, say
from tui.cli.preferences import settings_of

if TYPE_CHECKING:
    import argparse

    from translation.packages.installing import Progress
    from translation.packages.listing import Entry


def list_packages(arguments: argparse.Namespace) -> int:
    """List what is here and what the index offers; the index is loaded only with --refresh."""
    from translation.network.transfer import megabytes
    from translation.packages import index
    from translation.packages.listing import listing

    url = _location(arguments)
    known = index.load(url) if arguments.refresh else index.cached(url)
    for entry in listing(known.offers if known else ()):
        if arguments.json:
            print_json(_row(entry))
        else:
            size = megabytes(entry.size) if entry.size else "?"
            where = f"{entry.origin} by {entry.installer}" if entry.installer else entry.origin
            remark = f"{entry.problem} {entry.hint}".strip()
            print_line(
                "\t".join(map(cell, (entry.pair, entry.title, where, entry.status, size, remark))).rstrip()
            )
    if known:
        say(f"Offered by {url}, loaded {known.shown_age}.")
    else:
        say(f"Nothing is known yet of what {url} offers: `diptych languages list --refresh` loads it.")
    return 0


def install(arguments: argparse.Namespace) -> int:
    """Download and install the packages that the requests name."""
    from translation import packages
    from translation.packages import index, installing, requests, verifying
    from translation.packages.metadata import title

    for request in arguments.requests:
        requests.directions(request)  # before anything is loaded
    offered = index.current(_location(arguments), say)
    for request in arguments.requests:
        here = verifying.sound(packages.available(), requests.directions(request))
        chosen, serving = requests.to_install(request, here, offered.offers)
        for package in serving:
            say(f"{title(package.source, package.target, package.version)} is here ({package.origin}).")
        for offer in chosen:
            with _Shown(title(offer.source, offer.target, offer.version)) as shown:
                package = installing.install(
                    offer, accept_changed=arguments.accept_changed, report=shown.tell
                )
            _say_installed(package.path, as_json=arguments.json)
    return 0


def import_files(arguments: argparse.Namespace) -> int:
    """Install packages from files, without a network."""
    from translation.packages import installing

    for file in arguments.files:
        with _Shown(file.name) as shown:
            package = installing.import_file(file, accept_changed=arguments.accept_changed, report=shown.tell)
        _say_installed(package.path, as_json=arguments.json)
    return 0


def remove(arguments: argparse.Namespace) -> int:
    """Delete installed packages."""
    from translation.packages import removing, requests
    from translation.packages.listing import listing

    for request in arguments.requests:
        found = requests.named(request, listing())
        installed = [entry for entry in found if entry.origin == "installed" and entry.path]
        if not installed:
            raise UsageError(f"{found[0].title} comes with Diptych.", "It cannot be removed.")
        for entry in installed:
            assert entry.path
            removing.remove(entry.path).finish()
            say(f"Removed {entry.title}.")
            if arguments.json:
                print_json(_row(entry) | {"status": "removed"})
            else:
                print_line(cell(entry.path))
    return 0


def verify(arguments: argparse.Namespace) -> int:
    """Check that packages are whole and translate; 5 where one does not."""
    from translation.packages import leftovers, requests, verifying
    from translation.packages.listing import listing

    left = leftovers.cleared()  # first: opening a bundled package clears some of it away, too
    entries = [*(entry for entry in listing() if entry.origin != "offered"), *left]
    if arguments.requests:
        entries = list(
            dict.fromkeys(
                entry for request in arguments.requests for entry in requests.named(request, entries)
            )
        )
    sound = True
    for entry in entries:
        found = verifying.problems(entry)
        # A folder that is not a package of ours breaks nothing here.
        sound = sound and (not found or entry.status in ("foreign", "leftover"))
        if arguments.json:
            hint = verifying.remedy(entry) if found else None
            print_json(_row(entry) | {"problems": found, "hint": hint})
        else:
            verdict = " ".join((*found, verifying.remedy(entry))) if found else "whole, and translates"
            print_line("\t".join(map(cell, (entry.pair, entry.title, verdict))).rstrip())
    return 0 if sound else TranslationError.exit_code


def path(arguments: argparse.Namespace) -> int:
    """Print where packages are installed."""
    from translation.packages import folders

    if arguments.json:
        found = [str(folder) for folder in folders.package_folders()]
        places = {"packages": found[0], "searched": found}
        print_json(places | {"cache": str(folders.cache()), "record": str(folders.record())})
    else:
        print_line(cell(folders.install_folder()))
    return 0


def _location(arguments: argparse.Namespace) -> str:
    from translation.packages import index

    settings_of(arguments)
    return index.location(arguments.index)


def _say_installed(folder: Any, *, as_json: bool) -> None:
    from translation.network.transfer import megabytes
    from translation.packages.listing import describe

    entry = describe(folder)
    size = megabytes(entry.size or 0)
    say(f"Installed {entry.title} ({size}) from {entry.place}, SHA-256 {entry.sha256}.")
    if as_json:
        print_json(_row(entry))
    else:
        print_line(cell(folder))


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "from": entry.source or None,
        "to": entry.target or None,
        "from_name": codes.name(entry.source) if entry.source else None,
        "to_name": codes.name(entry.target) if entry.target else None,
        "version": entry.version or None,
        "origin": entry.origin,
        "status": entry.status,
        "size": entry.size,
        "path": str(entry.path) if entry.path else None,
        "installed_by": entry.installer or None,
        "obtained_from": entry.place or None,
        "sha256": entry.sha256 or None,
        "problem": entry.problem or None,
        "hint": entry.hint or None,
    }


class _Shown:
    """How far an installation is, on stderr: a line that changes on a terminal, a line a step elsewhere."""

    def __init__(self, title: str) -> None:
        self._title = cell(title)
        self._changing = sys.stderr.isatty()
        self._last = ""

    def __enter__(self) -> _Shown:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._changing:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def tell(self, progress: Progress) -> None:
        """Show it, if it is anything new."""
        from translation.network.transfer import megabytes
        from translation.packages.installing import STEPS

        line = f"{self._title}: {STEPS[progress.step]}"
        if self._changing and progress.done:
            line += f" {megabytes(progress.done)}" + (
                f" of {megabytes(progress.total)}" if progress.total else ""
            )
        elif not self._changing and progress.total:
            line += f" {megabytes(progress.total)}"
        if line == self._last:
            return
        self._last = line
        if self._changing:
            width = shutil.get_terminal_size().columns - 1
            print(f"\r\x1b[K{line[:width]}", end="", file=sys.stderr, flush=True)
        else:
            say(line)
