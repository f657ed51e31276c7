"""Where the reader is in an article: kept when it is left, found again when it is opened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tui import places
from tui.places import Place
from tui.view.state import LEVELS
from tui.view.steps import nearest
from tui.widgets.both_texts import VIEWS
from tui.widgets.lists import Lists

if TYPE_CHECKING:
    from tui.screens.article import ArticleScreen
    from tui.settings.settings import Settings

EVERY = 15.0  # seconds after which a place is kept: the terminal may go away at any time


class PlaceTools:
    """At work on the article of `screen`, unless that is a translation that is translated back.

    `first`: the number of the sentence that the reader wants to see first, if that was said.
    """

    def __init__(self, screen: ArticleScreen, settings: Settings, first: int | None = None) -> None:
        self._screen = screen
        # What was asked for on the command line is for every article of this time.
        self._has_own_panes = settings.origins.get("panes", "").startswith("--")
        self._first = first
        self._kept = Place()
        self._goal: Place | None = None  # to be gone to as soon as the sentences are known
        self._words: list[str] = []  # the sentences up to its own, where the article may be another one now
        self._stamp = ""
        self._text = ""

    def open(self) -> None:
        """Bring back how the article was left. From now on it is read."""
        now = self._screen.current
        if now.is_back:
            return
        article = now.article
        self._text = article.text
        self._stamp = places.stamp_of(article.name)
        kept = places.find(self._text)
        name = places.whole_name(article.name)
        begun = replace(self._now(), top=0, sentence=-1, reviewed=False)
        self._kept = replace(kept or begun, name=name, stamp=self._stamp)
        if self._first is not None:
            self._kept = replace(self._kept, top=self._first, sentence=self._first)
        if kept:
            self._show(kept)
        self._goal = self._kept if kept or self._first is not None else None
        self._first = None
        places.save(self._text, self._kept)

    def reopen(self) -> None:
        """The article was read again from its file: stay at the same words."""
        bitext = self._screen.current.bitext
        here = self._now()
        index = here.sentence if here.sentence >= 0 else here.top
        reviewed = self._kept.reviewed
        self._words = [segment.source.of(bitext.source) for segment in bitext.segments[: index + 1]]
        self._goal = replace(here, reviewed=reviewed)

    def reopened(self) -> None:
        """What `reopen` began: the article is another one now."""
        article = self._screen.current.article
        self._text, self._stamp = article.text, places.stamp_of(article.name)
        if self._goal:
            self._goal = replace(self._goal, stamp=self._stamp, reviewed=False)
            self._kept = self._goal
            places.save(self._text, self._kept)

    def arrive(self) -> None:
        """Go to the place, now that the sentences are known."""
        goal, words = self._goal, self._words
        self._goal, self._words = None, []
        if goal is None or (not goal.top and goal.sentence < 0):
            return
        segments, text = self._screen.current.bitext.segments, self._screen.current.bitext.source
        if not segments:
            return
        top, sentence = (min(index, len(segments) - 1) for index in (goal.top, goal.sentence))
        if words:
            moved = nearest(words, [segment.source.of(text) for segment in segments])
            top, sentence = moved, moved if sentence >= 0 else -1
        self._screen.texts.go_to_place(top, sentence if sentence >= 0 else None)

    def keep(self) -> None:
        """Keep where the reader is, if that is elsewhere than before."""
        now = self._screen.current
        if now.is_back or self._text != now.article.text or self._goal:
            return
        place = self._now()
        if place != self._kept:
            self._kept = place
            places.save(self._text, place)

    @property
    def is_reviewed(self) -> bool:
        """Whether the reader is done with the article."""
        return self._kept.reviewed

    def toggle_reviewed(self) -> None:
        """Mark the article as reviewed, or take that back."""
        self._kept = replace(self._now(), reviewed=not self._kept.reviewed)
        places.save(self._text, self._kept)

    def has_changed(self) -> bool:
        """Whether the file is another one than was read, the first time this is seen. May wait for a disk."""
        stamp = places.stamp_of(self._screen.current.article.name)
        changed = bool(stamp) and stamp != self._stamp
        if changed:
            self._stamp = stamp
        return changed

    def _now(self) -> Place:
        screen = self._screen
        texts = screen.texts
        lists = screen.query_one(Lists)
        return replace(
            self._kept,
            top=texts.first_in_sight,
            sentence=-1 if screen.sentence is None else screen.sentence,
            view="both" if screen.is_alone else screen.view,
            level=screen.filter.level,
            check=screen.filter.check,
            panes=",".join(lists.panes),
            listed=lists.latest,
            shown=lists.asked_to_be_shown,
        )

    def _show(self, place: Place) -> None:
        screen = self._screen
        screen.view = next((view for view in VIEWS if view == place.view), screen.view)
        level = next((level for level in LEVELS if level == place.level), screen.filter.level)
        screen.filter = screen.filter._replace(level=level, check=place.check)
        if not self._has_own_panes:
            screen.query_one(Lists).bring_back(place.panes.split(","), place.listed, place.shown)
