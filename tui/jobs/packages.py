"""List, install and remove packages, in threads."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from translation.errors import DiptychError, counted
from tui.jobs.threads import Jobs, on_screen, start_thread
from tui.messages import PackageJobEnded, PackageProgress, PackagesListed

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.message import Message

    from translation.packages.installing import Progress
    from translation.packages.listing import Entry
    from translation.packages.removing import Removal


class PackageJobs(Jobs):
    """One piece of work at a time.

    Each ends with PackageJobEnded and, where packages may have changed, with PackagesListed.
    """

    def __init__(self, post: Callable[[Message], object]) -> None:
        super().__init__(post)
        self._cancel = Event()
        self._removed: list[Removal] = []

    @property
    def can_undo(self) -> bool:
        """Whether something was removed that can be put back."""
        return bool(self._removed)

    def show(self) -> None:
        """List the packages. Asks nobody outside."""
        self._do("packages", lambda _cancel: "")

    def load_index(self) -> None:
        """Load the index of what can be had."""
        self._do("index", self._load_index)

    def install(self, source: str, target: str) -> None:
        """Install what is lacking to translate from `source` to `target`, or the newest version of that."""
        self._do("install", lambda cancel: self._install(source, target, cancel))

    def import_file(self, path: str) -> None:
        """Install a package from a file, without a network."""
        self._do("import", lambda cancel: self._import(path, cancel))

    def remove(self, entry: Entry) -> None:
        """Take a package out of use; `undo` puts it back, `finish` deletes it."""
        self._do("remove", lambda _cancel: self._remove(entry))

    def undo(self) -> None:
        """Put back what was removed last."""
        self._do("undo", lambda _cancel: self._undo())

    def cancel(self) -> None:
        """Give up what is going on. It reports nothing more and leaves everything as it was."""
        self._cancel.set()

    def finish(self) -> None:
        """Give up what is going on, and delete what was removed."""
        self.cancel()
        while self._removed:
            with suppress(DiptychError):  # it is listed as a leftover from then on
                self._removed.pop().finish()

    def _do(self, name: str, work: Callable[[Event], str]) -> None:
        self._cancel.set()
        self._cancel = cancel = Event()
        start_thread(name, lambda: self._run(name, work, cancel))

    def _run(self, name: str, work: Callable[[Event], str], cancel: Event) -> None:
        from translation.errors import CancelledError

        try:
            done = work(cancel)
            ended = PackageJobEnded(done, can_undo=name == "remove")
        except CancelledError:
            ended = PackageJobEnded()
        except Exception as error:  # a thread has nobody above it to say so
            ended = PackageJobEnded(problem=on_screen(error, "The packages cannot be changed"))
        if not cancel.is_set():
            self.report(self._listed())
            self.report(ended)

    def _listed(self) -> PackagesListed:
        from translation.packages import index
        from translation.packages.listing import listing

        known = None
        with suppress(DiptychError):  # an odd DIPTYCH_INDEX: loading the index reports it
            known = index.cached(index.location())
        return PackagesListed(listing(known.offers if known else ()), known)

    def _load_index(self, cancel: Event) -> str:
        from translation.packages import index

        url = index.location()
        self.report(PackageProgress(f"Loading the index {url} …"))
        loaded = index.load(url, cancel.is_set)
        return f"The index offers {counted(len(loaded.offers), 'package')}."

    def _install(self, source: str, target: str, cancel: Event) -> str:
        from translation import packages
        from translation.packages import index, installing, requests
        from translation.packages.metadata import title

        offered = index.current(
            index.location(), lambda line: self.report(PackageProgress(line)), cancel.is_set
        )
        chosen, serving = requests.to_install(f"{source}-{target}", packages.available(), offered.offers)
        for number, offer in enumerate(chosen, 1):
            name = title(offer.source, offer.target, offer.version)
            if len(chosen) > 1:
                name = f"{number} of {len(chosen)}, {name}"
            installing.install(offer, report=self._progress(name, cancel), cancelled=cancel.is_set)
        done = [title(step.source, step.target, step.version) for step in chosen]
        if not done:
            return f"{title(serving[0].source, serving[0].target, serving[0].version)} is already installed."
        return f"Installed {' and '.join(done)}."

    def _import(self, path: str, cancel: Event) -> str:
        from translation.packages import installing
        from translation.packages.metadata import title

        report = self._progress(Path(path).name, cancel)
        package = installing.import_file(Path(path), report=report, cancelled=cancel.is_set)
        return f"Installed {title(package.source, package.target, package.version)}."

    def _progress(self, name: str, cancel: Event) -> Callable[[Progress], None]:
        from translation.network.transfer import megabytes
        from translation.packages.installing import STEPS

        def tell(progress: Progress) -> None:
            line, share = f"{name}: {STEPS[progress.step]}", None
            if progress.done:
                line += f" {megabytes(progress.done)}"
            if progress.total:
                line += f" of {megabytes(progress.total)}"
                share = progress.done / progress.total
            if not cancel.is_set():
                self.report(PackageProgress(line, share))

        return tell

    def _remove(self, entry: Entry) -> str:
        from translation.packages.removing import remove

        assert entry.path is not None
        self._removed.append(remove(entry.path))
        return f"Removed {entry.title}."

    def _undo(self) -> str:
        self._removed[-1].undo()
        self._removed.pop()
        return "It is back."
