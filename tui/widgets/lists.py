"""The lists below the texts: which are shown, and which has the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Container
from textual.reactive import reactive

from tui.panes import PANES
from tui.view.state import Filter

if TYPE_CHECKING:
    from translation.model import Finding
    from tui.settings.keys import Keys
    from tui.view.state import State
    from tui.widgets.findings_list import FindingsList


class Lists(Container):
    """The quotes, the figures, and the findings of all checks. `panes` names those that are shown."""

    state: reactive[State | None] = reactive(None, repaint=False)
    chosen: reactive[Finding | None] = reactive(None, repaint=False)
    filter: reactive[Filter] = reactive(Filter(), repaint=False)
    panes: reactive[tuple[str, ...]] = reactive((), repaint=False)

    def __init__(self, keys: Keys, panes: tuple[str, ...]) -> None:
        super().__init__(id="lists")
        self._keys = keys
        self._all: list[FindingsList] = []
        self.set_reactive(Lists.panes, panes)

    def on_mount(self) -> None:
        self.call_after_refresh(self._fill)  # once the article is on the screen

    def _fill(self) -> None:
        from tui.widgets.findings_list import FindingsList

        self._all = [FindingsList(pane, self._keys) for pane in PANES]
        self.watch_panes(self.panes)
        self.mount_all(pane.data_bind(Lists.state, Lists.chosen, Lists.filter) for pane in self._all)

    def watch_panes(self, panes: tuple[str, ...]) -> None:
        for pane in self._all:
            pane.display = pane.id in panes
        self.set_class(not panes, "-none")
        self._unfold()

    def watch_chosen(self) -> None:
        self._unfold()

    def watch_filter(self) -> None:
        self._unfold()

    def on_descendant_focus(self) -> None:
        self._unfold()

    def _unfold(self) -> None:
        """Where the lists stand one above the other, one of them has the room."""
        shown = [pane for pane in self._all if pane.display]
        best = max(shown, key=self._claim, default=None)
        for pane in self._all:
            pane.set_class(pane is best, "-open")

    def _claim(self, pane: FindingsList) -> tuple[bool, bool, bool, bool]:
        """How much a list asks for room: with the focus, filtered for, with what is chosen, open already."""
        has_chosen = self.chosen is not None and pane.lists(self.chosen)
        return pane.has_focus, pane.id == self.filter.check, has_chosen, pane.has_class("-open")

    def toggle(self, name: str) -> None:
        """Hide or show one list."""
        if not self.region:  # all are hidden, as they are on a tiny screen at first
            self.display = True
            self.panes = (name,)
        elif name in self.panes:
            self.panes = tuple(pane for pane in self.panes if pane != name)
        else:
            self.panes = tuple(pane.name for pane in PANES if pane.name in {*self.panes, name})

    def toggle_all(self) -> None:
        """Hide the lists, or show them again."""
        if not self.panes:
            self.panes = tuple(pane.name for pane in PANES)
        else:
            self.display = not self.region

    @property
    def has_hidden_focus(self) -> bool:
        """Whether the focus is in a list that is hidden."""
        return any(pane.has_focus and not (pane.display and self.display) for pane in self._all)
