"""Both text panes: they share one layout and one scroll position."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Literal

from textual import on
from textual.containers import Container
from textual.content import Content
from textual.reactive import reactive

from translation import language
from translation.model import Span
from tui.marks import span_of
from tui.messages import Chosen, Found, Marked
from tui.rows import SIDES, Layout, Place, Side, drawable, paragraphs, sentences
from tui.search import Hit, SearchResult, find, pattern
from tui.sentences import paragraph_from, sentence_at, spans_of
from tui.state import RUNNING, State
from tui.widgets.text_pane import TextPane

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.app import ComposeResult

    from translation.model import Article, Finding, Segment

View = Literal["original", "translation", "both"]
VIEWS: tuple[View, ...] = ("original", "translation", "both")
_SHOWN: dict[View, tuple[Side, ...]] = {"original": ("source",), "translation": ("target",), "both": SIDES}
_TITLES: dict[Side, str] = {"source": "Original", "target": "Translation"}


class SideBySide(Container):
    """The texts of `state` in a `view`; `chosen` is highlighted on both sides.

    Side by side, every sentence stands beside its translation; alone, the sentences of a paragraph run on.
    """

    state: reactive[State | None] = reactive(None, layout=False, repaint=False)
    view: reactive[View] = reactive[View]("both", repaint=False)
    chosen: reactive[Finding | None] = reactive(None, repaint=False)

    def __init__(self, width: int) -> None:
        super().__init__(id="texts", classes="-both")  # what the first view has
        self._panes: dict[Side, TextPane] = {side: TextPane(side, width) for side in SIDES}
        self._panes["source"].partner = self._panes["target"]
        self._panes["target"].partner = self._panes["source"]
        for pane in self._panes.values():
            pane.before_first_drawing = self._lay_out
        self._texts: dict[Side, str] = {"source": "", "target": ""}
        self._layout = Layout(self._texts, [], {})
        self._drawn: object = None
        self._article: Article | None = None
        self._sentence: int | None = None
        self._query = ""
        self._hits: list[Hit] = []  # in reading order
        self._hit = -1  # the one gone to
        self._place: tuple[int, Place | None] = (0, None)  # the row scrolled to, and what stands there

    def compose(self) -> ComposeResult:
        yield from self._panes.values()

    def on_mount(self) -> None:
        self.watch_view(self.view)

    @property
    def shown(self) -> tuple[Side, ...]:
        """The sides to be seen."""
        return _SHOWN[self.view]

    def focus_text(self) -> None:
        """Give the focus to a pane that is shown."""
        self._panes[self.shown[0]].focus(scroll_visible=False)

    def watch_view(self, view: View) -> None:
        for side, pane in self._panes.items():
            pane.display = side in self.shown
        self.set_class(view == "both", "-both")
        focused = self.screen.focused
        if isinstance(focused, TextPane) and focused.side not in self.shown:
            self.focus_text()
        self.call_after_refresh(self._lay_out)

    def watch_state(self, state: State | None) -> None:
        if state is None:
            return
        bitext = state.bitext
        self._texts = {"source": drawable(bitext.source), "target": drawable(bitext.target)}
        codes: dict[Side, str] = {"source": bitext.source_language, "target": bitext.target_language}
        for side, code in codes.items():
            title = f"{_TITLES[side]} · {language.name(code)}" if code else _TITLES[side]
            leftward = language.is_right_to_left(code)
            self._panes[side].border_title = Content(f"{title} · RTL" if leftward else title)
            self._panes[side].leftward = leftward
        # A terminal that orders a row by its letters takes the whole row: two texts in it would run together.
        self.set_class(any(map(language.is_right_to_left, codes.values())), "-stacked")
        if state.article is not self._article:
            self._article = state.article
            self._place = (0, None)
            self._sentence = None
            self._panes["source"].scroll_to(y=0, animate=False, force=True)
        self._lay_out()
        self._set_sentence(self._sentence)

    def watch_chosen(self, chosen: Finding | None) -> None:
        for side, pane in self._panes.items():
            span = span_of(chosen, side) if chosen else None
            pane.lay("chosen", [(span.start, span.end)] if span else ())
        if chosen:
            self.show_finding(chosen)

    @on(TextPane.Resized)
    def _lay_out(self) -> None:
        """Build the rows anew if texts, view or widths have changed, and stay at the place being read."""
        state = self.state
        panes = [self._panes[side] for side in self.shown]
        if state is None or not all(pane.size for pane in panes):
            return
        drawn = state, self.view, [(pane.size.width, pane.viewport_height) for pane in panes]
        if drawn == self._drawn:
            return
        self._drawn = drawn
        place = self._reading_place()
        blocks = sentences if self.view == "both" else paragraphs
        widths = {pane.side: pane.text_width for pane in panes}
        self._layout = Layout(self._texts, blocks(state.bitext.segments), widths)
        lowest = min(pane.viewport_height for pane in panes)
        row = self._layout.row_of_place(place) if place else 0
        waiting_row = self._layout.pending_row if state.phase in RUNNING else None
        for pane in panes:
            # Panes of unequal height scroll equally far.
            height = self._layout.height + pane.viewport_height - lowest
            pane.show(self._texts[pane.side], self._layout, state.findings, height, waiting_row)
        for pane in panes:
            pane.scroll_to(y=row, animate=False, force=True)
        self._place = panes[0].scroll_offset.y, place
        if self._query:
            self._find_again()

    def _reading_place(self) -> Place | None:
        """What stands in the first row; None at the very top, which stays the top.

        As long as nobody scrolls it is the place kept from before: resizing to and fro does not drift.
        """
        row = self._panes[self._layout.sides[0]].scroll_offset.y if self._layout.sides else 0
        known_row, known = self._place
        if row == known_row:
            return known
        return self._layout.place_at(row) if row else None

    # Going to places

    def show_finding(self, finding: Finding) -> None:
        """Scroll to a finding; its sentence becomes the current one."""
        spans = {side: span for side in SIDES if (span := span_of(finding, side))}
        self._reveal(spans)
        for side, span in spans.items():
            self._set_sentence(sentence_at(self._segments, side, span.start))
            break

    def show_link(self, places: Mapping[Side, Sequence[Span]]) -> None:
        """Hint at words that belong together, scrolled into sight; none: take the hint away."""
        for side, pane in self._panes.items():
            pane.lay("link", sorted((span.start, span.end) for span in places.get(side, ())))
        self._reveal({side: spans[0] for side, spans in places.items() if spans})

    def step_sentence(self, step: int) -> None:
        """Make the next (1) or previous (-1) sentence the current one."""
        here = self._visible_sentence()
        self._go_to_sentence(self._first_visible() if here is None else here + step)

    def step_paragraph(self, step: int) -> None:
        """Go to the start of the next paragraph (1), or of this one and then the previous one (-1)."""
        here = self._visible_sentence()
        if here is None:
            self._go_to_sentence(self._first_visible())
        else:
            self._go_to_sentence(paragraph_from(self._segments, here, step))

    @property
    def _segments(self) -> Sequence[Segment]:
        return self.state.bitext.segments if self.state else ()

    def _go_to_sentence(self, index: int) -> None:
        if self._segments:
            index = min(max(index, 0), len(self._segments) - 1)
            self._set_sentence(index)
            self._reveal(spans_of(self._segments[index]))

    def _set_sentence(self, index: int | None) -> None:
        if index != self._sentence:
            self.post_message(Marked(index))
        self._sentence = index
        spans = {} if index is None or index >= len(self._segments) else spans_of(self._segments[index])
        for side, pane in self._panes.items():
            span = spans.get(side)
            pane.mark_sentence((span.start, span.end) if span else None)

    def _rows_of(self, spans: dict[Side, Span]) -> tuple[int, int] | None:
        """The first and last row that the spans take on the sides shown."""
        shown = [(side, span) for side, span in spans.items() if side in self._layout.sides]
        if not shown:
            return None
        first = min(self._layout.row_of(side, span.start) for side, span in shown)
        return first, max(self._layout.row_of(side, span.end - 1) for side, span in shown)

    @property
    def sentence_in_sight(self) -> int:
        """The number of the current sentence, or of the first one that begins in sight."""
        here = self._visible_sentence()
        return self._first_visible() if here is None else here

    def _visible_sentence(self) -> int | None:
        """The current sentence if some of it is in sight."""
        if self._sentence is None or self._sentence >= len(self._segments):
            return None
        rows = self._rows_of(spans_of(self._segments[self._sentence]))
        top, height = self._window
        return self._sentence if rows and rows[0] < top + height and rows[1] >= top else None

    def _first_visible(self) -> int:
        """The first sentence that begins in sight."""
        place = self._layout.place_at(self._window[0])
        starts = [segment.source.start for segment in self._segments]
        return bisect_left(starts, place.block) if place else 0

    @property
    def _window(self) -> tuple[int, int]:
        """The first row in sight, and how many are."""
        pane = self._panes[self.shown[0]]
        return pane.scroll_offset.y, min(self._panes[side].viewport_height for side in self.shown)

    def _reveal(self, spans: dict[Side, Span]) -> None:
        """Scroll until the spans are in sight on the sides shown, a third from the top if they were not."""
        rows = self._rows_of(spans)
        if rows is None:
            return
        first, last = rows
        top, height = self._window
        if top <= first and last < top + height:
            return
        row = first if last - first >= height * 2 // 3 else first - height // 3
        self._panes[self.shown[0]].scroll_to(y=max(row, 0), animate=False)

    # Searching

    def search(self, query: str) -> None:
        """Mark what `query` finds on the sides shown and go to the first place from here on; "" ends it."""
        self._query = query
        self._hit = -1
        self._find()
        if self._hits:
            top = self._window[0]
            ahead = (index for index, hit in enumerate(self._hits) if self._row_of_hit(hit) >= top)
            self._go_to_hit(next(ahead, 0))
        else:
            self._tell_found()

    def step_hit(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, round the end."""
        if self._hits:
            self._go_to_hit((self._hit + step) % len(self._hits))

    @property
    def is_searching(self) -> bool:
        """Whether something is looked for."""
        return bool(self._query)

    def _find(self) -> None:
        wanted = pattern(self._query)
        hits = [find(side, self._texts[side], wanted) if wanted else [] for side in SIDES]
        for side, found in zip(SIDES, hits, strict=True):
            self._panes[side].lay("hit", [hit[1:] for hit in found])
            self._panes[side].lay("found", ())
        shown = [hit for found in hits for hit in found if hit.side in self._layout.sides]
        self._hits = sorted(shown, key=self._row_of_hit)

    def _find_again(self) -> None:
        """The same search where the texts have grown, or another side is shown."""
        hit = self._hits[self._hit] if self._hit >= 0 else None
        self._find()
        self._hit = self._hits.index(hit) if hit in self._hits else -1
        if hit and self._hit >= 0:
            self._panes[hit.side].lay("found", [hit[1:]])
        self._tell_found()

    def _row_of_hit(self, hit: Hit) -> int:
        return self._layout.row_of(hit.side, hit.start)

    def _go_to_hit(self, index: int) -> None:
        self._hit = index
        side, start, end = self._hits[index]
        for pane in self._panes.values():
            pane.lay("found", [(start, end)] if pane.side == side else ())
        self._set_sentence(sentence_at(self._segments, side, start))
        self._reveal({side: Span(start, end)})
        self._tell_found()

    def _tell_found(self) -> None:
        result = SearchResult(self._query, self._hit + 1, len(self._hits))
        self.post_message(Found(result if self._query else None))

    # The mouse

    @on(TextPane.Clicked)
    def _choose_clicked(self, event: TextPane.Clicked) -> None:
        """Choose the smallest finding under the mouse; its sentence becomes the current one."""
        event.stop()
        self._set_sentence(sentence_at(self._segments, event.side, event.offset))
        hits = []
        for finding in self.state.findings if self.state else ():
            span = span_of(finding, event.side)
            if span and span.start <= event.offset < span.end:
                hits.append((span.end - span.start, finding))
        if hits:
            self.post_message(Chosen(min(hits, key=lambda hit: hit[0])[1]))

    @on(TextPane.Selected)
    def _keep_one_selection(self, event: TextPane.Selected) -> None:
        """Only one side can hold a selection."""
        event.stop()
        for side, pane in self._panes.items():
            if side != event.side and self._panes[event.side].places_of("selection"):
                pane.lay("selection", ())

    def clear_selection(self) -> bool:
        """Drop what the mouse has selected; whether there was something."""
        selected = [pane for pane in self._panes.values() if pane.places_of("selection")]
        for pane in selected:
            pane.lay("selection", ())
        return bool(selected)

    def copied(self) -> tuple[Side, str, bool] | None:
        """Side and words of the selection (True), else of the current sentence (False)."""
        for side, pane in self._panes.items():
            for start, end in pane.places_of("selection"):
                return side, self._words(side, Span(start, end)), True
        focused = self.screen.focused
        side = focused.side if isinstance(focused, TextPane) else self.shown[0]
        index = self._visible_sentence()
        span = spans_of(self._segments[index]).get(side) if index is not None else None
        return (side, self._words(side, span), False) if span else None

    def _words(self, side: Side, span: Span) -> str:
        """The text of the article itself, not as it is drawn."""
        assert self.state is not None
        return span.of(self.state.bitext.source if side == "source" else self.state.bitext.target)
