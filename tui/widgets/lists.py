"""The lists below the texts: which of them are shown, and their tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.containers import Container
from textual.content import Content
from textual.reactive import reactive
from textual.style import Style

from tui.panes import PANES, PLACES, opening
from tui.view.listing import Listing, listing
from tui.view.state import CONFIDENCE, Filter

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from translation.model import Finding
    from tui.panes import Pane, Place
    from tui.settings.keys import Keys
    from tui.view.state import State
    from tui.widgets.findings_list import FindingsList

_BORDER = 4  # cells of the line with the tabs that are not theirs
_GAP = "   "


class Arrangement(NamedTuple):
    """Which lists are there, which were asked for, and whether one has the whole screen."""

    panes: tuple[str, ...]
    asked: tuple[tuple[Place, str], ...]
    latest: str | None
    is_full: bool
    is_displayed: bool


class Lists(Container):
    """The lists as tabs: two beside each other on a broad screen, else one over the full width.

    `panes` names those there are. A list that nobody asked for is shown only where it has something.
    """

    state: reactive[State | None] = reactive(None, repaint=False)
    chosen: reactive[Finding | None] = reactive(None, repaint=False)
    filter: reactive[Filter] = reactive(Filter(), repaint=False)
    panes: reactive[tuple[str, ...]] = reactive((), repaint=False)
    is_full: reactive[bool] = reactive(False, repaint=False)  # whether one list has the whole screen

    def __init__(self, keys: Keys, panes: tuple[str, ...]) -> None:
        super().__init__(id="lists", classes="-none")
        self._keys = keys
        self._all: dict[str, FindingsList] = {}
        self._listings: dict[str, Listing] = {pane.name: Listing() for pane in PANES}
        self._listed: tuple[object, ...] = (None,)
        self._doubtful: tuple[Finding, ...] = ()
        self._asked: dict[Place, str] = {}  # the list asked for last ...
        self._latest: str | None = None  # ... and that of both places
        self._muted: set[str] = set()  # lists of which something is muted
        self.set_reactive(Lists.panes, panes)

    def on_mount(self) -> None:
        self.call_after_refresh(self._fill)  # once the article is on the screen

    def _fill(self) -> None:
        from tui.widgets.findings_list import FindingsList

        self._all = {pane.name: FindingsList(pane, self._keys) for pane in PANES}
        self._list()
        self.mount_all(pane.data_bind(Lists.chosen) for pane in self._all.values())

    # What they hold

    def watch_state(self) -> None:
        self._list()

    def watch_filter(self, wanted: Filter) -> None:
        self._list()
        if wanted.check:
            self._ask_for(wanted.check if wanted.check in self._all else "findings")

    def watch_chosen(self, chosen: Finding | None) -> None:
        """A list shown that has the chosen one stays; else the one of its check comes."""
        if chosen and self._all and not any(self._has(name, chosen) for name in self._shown):
            names = (chosen.check, "findings")
            self._ask_for(
                next((name for name in names if name in self.panes and self._has(name, chosen)), "")
            )

    @property
    def rows_at_hand(self) -> tuple[Finding, ...] | None:
        """What the list with the focus holds, in its order; None where no list has it."""
        name = next((name for name, pane in self._all.items() if pane.has_focus), None)
        return self._listings[name].rows if name else None

    def _has(self, name: str, finding: Finding) -> bool:
        return name in self._all and self._all[name].has(finding)

    def _list(self) -> None:
        from tui.widgets.findings_list import muted_in

        if self.state is None or not self._all:
            return
        listed = (self.state.marked, self.state.decisions, self.state.muted, self.state.phase, self.filter)
        doubtful = self.state.doubtful if self.filter.check == CONFIDENCE else ()
        same = all(one is other for one, other in zip(listed, self._listed, strict=False))
        if same and doubtful == self._doubtful:
            return  # only more of the text, or how far it is trusted
        self._listed, self._doubtful = listed, doubtful
        self._muted = {pane.name for pane in PANES if muted_in(self.state, pane)}
        for pane in PANES:
            self._listings[pane.name] = listing(self.state, pane, self.filter)
            self._all[pane.name].show(self.state, self._listings[pane.name])
        self._arrange()

    # Which are shown

    @property
    def _is_broad(self) -> bool:
        return self.screen.has_class("-broad") and not self.is_full

    @property
    def _filled(self) -> set[str]:
        return {name for name, listed in self._listings.items() if listed.total} | self._muted

    def _tabs(self, place: Place | None) -> list[Pane]:
        return [pane for pane in PANES if pane.name in self.panes and place in (None, pane.place)]

    @property
    def _shown(self) -> list[str]:
        """The names of the lists to be seen, by place."""
        if not self._is_broad:
            name = self._opened(self._latest, self._tabs(None))
            return [name] if name else []
        names = (self._opened(self._asked.get(place), self._tabs(place)) for place in PLACES)
        return [name for name in names if name]

    def _opened(self, asked: str | None, tabs: Sequence[Pane]) -> str | None:
        """Of these tabs, the one asked for; else one that has something."""
        names = [pane.name for pane in tabs]
        if asked in names:
            return asked
        filled: Collection[str] = self._filled.intersection(names)
        return opening(names, filled) if filled else None

    def rearrange(self) -> None:
        """Show the lists for which there is room now."""
        if self._all:
            self._arrange()

    def _arrange(self) -> None:
        shown = self._shown
        self.set_class(not shown, "-none")
        for name, pane in self._all.items():
            pane.display = name in shown
            if name in shown:
                pane.border_title = self._title(pane.pane)

    def _title(self, current: Pane) -> Content:
        """The tabs of a list's place, its own among them, and how its verdicts are spread."""
        tabs = []
        for pane in self._tabs(current.place if self._is_broad else None):
            label = " ".join(filter(None, (self._keys[f"pane.{pane.name}"], pane.title)))
            count = self._listings[pane.name].counted
            style = "bold" if pane is current else "$faint not bold"
            click = Style.from_meta({"@click": f"screen.pane('{pane.name}')"})
            tabs.append(Content.styled(f"{label} {count}".rstrip(), style).stylize(click))
        title = Content(" · ").join(tabs)
        verdicts = Content.styled(self._listings[current.name].verdicts, "$faint not bold")
        places = len(self._shown) or 1
        room = self.size.width // places - _BORDER - title.cell_length - verdicts.cell_length
        if verdicts and room > len(_GAP):
            title = Content.assemble(title, _GAP, verdicts)
        return Content.assemble(" ", title, " ")

    def on_resize(self) -> None:
        self.rearrange()

    # What the reader asks for

    def _ask_for(self, name: str) -> None:
        place = next((pane.place for pane in PANES if pane.name == name), None)
        if place is None:
            return
        self._asked[place] = self._latest = name
        if name not in self.panes:
            self.panes = tuple(pane.name for pane in PANES if pane.name in {*self.panes, name})
        self.rearrange()

    def show(self, name: str) -> None:
        """Show a list and go to it; if one is there already, give it the whole screen, or take that back."""
        if name not in self._all:
            return
        pane = self._all[name]
        if pane.has_focus:
            self.is_full = not self.is_full
        else:
            self.display = True
            self._ask_for(name)
            self.screen.set_focus(pane, scroll_visible=False)

    def watch_is_full(self, is_full: bool) -> None:
        self.screen.set_class(is_full, "-full")
        focused = next((name for name, pane in self._all.items() if pane.has_focus), None)
        if is_full and focused:
            self._latest = focused
        self.rearrange()

    def toggle_all(self) -> None:
        """Hide the lists, or show them again."""
        self.is_full = False
        if not self.panes:
            self.panes = tuple(pane.name for pane in PANES)
            self.display = True
            self.rearrange()
        else:
            self.display = not self.region

    @property
    def arrangement(self) -> Arrangement:
        """What is shown of them, to come back to."""
        return Arrangement(
            self.panes, tuple(self._asked.items()), self._latest, self.is_full, bool(self.display)
        )

    @arrangement.setter
    def arrangement(self, wanted: Arrangement) -> None:
        self._asked, self._latest = dict(wanted.asked), wanted.latest
        self.panes = wanted.panes
        self.is_full = wanted.is_full
        if self.display != wanted.is_displayed:
            self.display = wanted.is_displayed
        self.rearrange()

    @property
    def latest(self) -> str:
        """The name of the list asked for last, "" for none."""
        return self._latest or ""

    @property
    def asked_to_be_shown(self) -> int:
        """1 or 0 where the reader has shown or hidden all lists, else -1: the screen decides."""
        return int(self.display) if self.styles.inline.has_rule("display") else -1

    def bring_back(self, panes: Collection[str], latest: str, shown: int) -> None:
        """Show what was shown before: the lists named, the one asked for last; see `asked_to_be_shown`."""
        self.panes = tuple(pane.name for pane in PANES if pane.name in panes)
        if shown >= 0:
            self.display = bool(shown)
        if latest in self.panes:
            self._ask_for(latest)
        self.rearrange()

    @property
    def has_hidden_focus(self) -> bool:
        """Whether the focus is in a list that is hidden."""
        return any(pane.has_focus and not (pane.display and self.display) for pane in self._all.values())

    @property
    def has_focus_within(self) -> bool:
        """Whether the focus is in one of the lists."""
        return any(pane.has_focus for pane in self._all.values())
