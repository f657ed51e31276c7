"""What one does in both texts: go from place to place, search, point and select with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.reactive import reactive

from translation.model import Span
from tui.messages import FindingChosen, Searched, SentenceMarked, WordClicked
from tui.view.marks import span_of
from tui.view.next_finding import finding_at
from tui.view.rows import SIDES, Side
from tui.view.search import Search
from tui.view.steps import paragraph_from, sentence_at, spans_of
from tui.widgets.both_texts import BothTexts
from tui.widgets.text_pane import TextPane

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translation.model import Article, Finding, Segment
    from tui.view.state import State


class SideBySide(BothTexts):
    """Both texts; `chosen` is highlighted on both sides."""

    chosen: reactive[Finding | None] = reactive(None, repaint=False)

    def __init__(self, width: int) -> None:
        super().__init__(width)
        self.sentence: int | None = None  # the number of the current one
        self._sentence_of: Article | None = None
        self._clicked: Side = "source"  # the last side that was
        self._search = Search()

    def watch_state(self, state: State | None) -> None:
        super().watch_state(state)
        if state is not None:
            same = state.article is self._sentence_of
            self._sentence_of = state.article
            self._set_sentence(self.sentence if same else None)

    def laid_out(self) -> None:
        if self._search.query:
            self._find()

    def watch_chosen(self, chosen: Finding | None) -> None:
        for side in SIDES:
            span = span_of(chosen, side) if chosen else None
            self._lay(side, "chosen", [(span.start, span.end)] if span else ())
        if chosen:
            self.show_finding(chosen)

    # Going to places

    def show_finding(self, finding: Finding) -> None:
        """Scroll to a finding; its sentence becomes the current one."""
        spans = {side: span for side in SIDES if (span := span_of(finding, side))}
        self.reveal(spans)
        if spans:
            self._set_sentence(self._sentence_with(finding))

    def is_at(self, finding: Finding) -> bool:
        """Whether the finding's sentence is the current one."""
        return self._sentence_with(finding) == self.sentence

    def _sentence_with(self, finding: Finding) -> int | None:
        """The number of the sentence in which a finding begins, in the original if it is there."""
        for side in SIDES:
            if span := span_of(finding, side):
                return sentence_at(self._segments, side, span.start)
        return None

    def show_link(self, places: Mapping[Side, Sequence[Span]]) -> None:
        """Underline matching words; none: take the underlines away."""
        for side in SIDES:
            self._lay(side, "link", sorted((span.start, span.end) for span in places.get(side, ())))

    def step_sentence(self, step: int) -> None:
        """Make the next (1) or previous (-1) sentence the current one, or the first in sight."""
        here = self.visible_sentence
        self.go_to_sentence(self.sentence_in_sight if here is None else here + step)

    def step_paragraph(self, step: int) -> None:
        """Go to the start of the next paragraph (1), or of this one and then the previous one (-1)."""
        here = self.sentence_in_sight
        known = self.visible_sentence is not None
        self.go_to_sentence(paragraph_from(self._segments, here, step) if known else here)

    @property
    def _segments(self) -> Sequence[Segment]:
        return self.state.bitext.segments if self.state else ()

    def go_to_sentence(self, index: int) -> None:
        """Make the sentence the current one; the first or last where there is none with that number."""
        if self._segments:
            index = min(max(index, 0), len(self._segments) - 1)
            self._set_sentence(index)
            self.reveal(spans_of(self._segments[index]))

    def _set_sentence(self, index: int | None) -> None:
        if index != self.sentence:
            self.post_message(SentenceMarked(index))
        self.sentence = index
        spans = {} if index is None or index >= len(self._segments) else spans_of(self._segments[index])
        for side, text in self.texts.items():
            span = spans.get(side)
            text.sentence = (span.start, span.end) if span else None
        self._redraw()

    def go_to_place(self, top: int, sentence: int | None) -> None:
        """Show the texts from a sentence on; `sentence` is the current one. There are such."""
        self._set_sentence(sentence)
        self.scroll_to_place(spans_of(self._segments[top]))
        if sentence is not None:
            self.reveal(spans_of(self._segments[sentence]))

    @property
    def first_in_sight(self) -> int:
        """The number of the first sentence that begins in sight; 0 before they are known."""
        return self._viewport.first_sentence(self._segments) if self._segments else 0

    @property
    def sentence_in_sight(self) -> int:
        """The number of the current sentence, or of the first one that begins in sight."""
        here = self.visible_sentence
        return self._viewport.first_sentence(self._segments) if here is None else here

    @property
    def visible_sentence(self) -> int | None:
        """The number of the current sentence if some of it is in sight."""
        here = self.sentence
        if here is None or here >= len(self._segments):
            return None
        if not self.is_in_sight:
            return here  # what is chosen in the list that is
        return here if self._viewport.touches(spans_of(self._segments[here])) else None

    # Searching

    def search(self, query: str) -> None:
        """Mark what `query` finds on the sides shown and go to the first place from here on; "" ends it."""
        self._search = Search(query)
        self._find()
        self._search.go_to_first(self._viewport.top)
        self._show_hit()

    def step_hit(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place, round the end."""
        self._search.step(step)
        self._show_hit()

    @property
    def is_searching(self) -> bool:
        """Whether something is looked for."""
        return bool(self._search.query)

    def _find(self) -> None:
        """Look where the texts have grown, or another side is shown."""
        shown = {side: self.texts[side].plain for side in self._layout.sides} if self.is_searching else {}
        self._search.look(shown, self._layout.row_of)
        for side in SIDES:
            self._lay(side, "hit", self._search.places.get(side, ()))
        self._mark_hit()

    def _mark_hit(self) -> None:
        """Highlight the place gone to, and report how the search stands."""
        hit = self._search.current
        for side in SIDES:
            self._lay(side, "current_hit", [hit[1:]] if hit and hit.side == side else ())
        self.post_message(Searched(self._search.result))

    def _show_hit(self) -> None:
        """Bring the place gone to into sight; its sentence becomes the current one."""
        self._mark_hit()
        if hit := self._search.current:
            side, start, end = hit
            self._set_sentence(sentence_at(self._segments, side, start))
            self.reveal({side: Span(start, end)})

    # The mouse

    @on(TextPane.Clicked)
    def _choose_clicked(self, event: TextPane.Clicked) -> None:
        """Choose the smallest finding under the mouse, else or a second time the word; mark the sentence."""
        event.stop()
        self._clicked = event.side
        self._set_sentence(sentence_at(self._segments, event.side, event.offset))
        smallest = finding_at(self.state.findings, event.side, event.offset) if self.state else None
        if smallest and smallest is not self.chosen:
            self.post_message(FindingChosen(smallest))
        else:
            self.post_message(WordClicked(event.side, event.offset))

    @on(TextPane.Selected)
    def _keep_one_selection(self, event: TextPane.Selected) -> None:
        """Only one side can hold a selection."""
        event.stop()
        if self.texts[event.side].places_of("selection"):
            for side in SIDES:
                if side != event.side:
                    self._lay(side, "selection", ())

    def clear_selection(self) -> bool:
        """Drop what the mouse has selected; whether there was something."""
        selected = [side for side in SIDES if self.texts[side].places_of("selection")]
        for side in selected:
            self._lay(side, "selection", ())
        return bool(selected)

    def copied(self) -> tuple[Side, str, bool] | None:
        """Side and words of the selection (True), else of the current sentence (False)."""
        for side, text in self.texts.items():
            for start, end in text.places_of("selection"):
                return side, self._words(side, Span(start, end)), True
        side = self._side_at_hand
        index = self.visible_sentence
        span = spans_of(self._segments[index]).get(side) if index is not None else None
        return (side, self._words(side, span), False) if span else None

    def at_hand(self) -> tuple[str, str]:
        """What is selected, else the current sentence, else the text of the side at hand; and its words."""
        copied = self.copied()
        if copied:
            return ("selection" if copied[2] else "sentence"), copied[1]
        side = self._side_at_hand
        words = self._words(side, Span(0, len(self.texts[side].text)))
        return ("original" if side == "source" else "translation"), words

    @property
    def _side_at_hand(self) -> Side:
        """The side of the pane with the focus; where a pane has both, the one clicked last."""
        if self._is_stacked:
            return self._clicked
        focused = self.screen.focused
        return focused.text.side if isinstance(focused, TextPane) else self._shown[0]

    def _words(self, side: Side, span: Span) -> str:
        """The text of the article itself, not as it is drawn."""
        assert self.state is not None
        return span.of(self.state.bitext.source if side == "source" else self.state.bitext.target)
