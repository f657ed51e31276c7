"""What the review screen does with one sentence: other translations, and matching words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from translation.reviewing.texts import machine_text
from tui.jobs.sentence import SentenceJobs
from tui.view.state import RUNNING
from tui.view.wrapping import drawable

if TYPE_CHECKING:
    from translation.model import Span, Translation
    from tui.backend import Pipeline
    from tui.messages import AlternativesFound, WordClicked, WordsLinked
    from tui.screens.article import ArticleScreen
    from tui.screens.desk import DeskTools
    from tui.settings.keys import Keys
    from tui.view.rows import Side


_LOOKING = Content.styled("Finding matching words …", "$faint")


class SentenceTools:
    """At work on the marked sentence of `screen`."""

    def __init__(self, screen: ArticleScreen, pipeline: Pipeline, keys: Keys, desk_tools: DeskTools) -> None:
        self._screen = screen
        self._desk_tools = desk_tools
        self._keys = keys
        self._jobs = SentenceJobs(pipeline, screen.post_message)
        self._links: WordsLinked | None = None
        self._word = -1  # of the original's words that are linked
        self._pointed: WordClicked | None = None  # what the links are asked for

    def ask_alternatives(self) -> None:
        """Find other translations of the marked sentence."""
        screen, state = self._screen, self._screen.current
        sentence = self._screen.marked(self._keys["sentence.next"], "choose another translation")
        if sentence is None or state.review is None:
            return
        if state.phase in RUNNING:
            stop = self._keys["translation.stop"]
            screen.say(f"Alternatives are for a translation that is done or stopped; {stop} stops it.")
        elif state.bitext.segments[sentence].foreign:
            screen.say("This sentence is in another language and was left as it is.")
        elif state.bitext.segments[sentence].protected:
            screen.say("This is left as it is: it is not words.")
        else:
            screen.say("Looking for other translations …")
            self._jobs.alternatives(state.review, sentence)

    def offer(self, event: AlternativesFound) -> None:
        """Show the alternatives, unless the reader has gone on meanwhile."""
        from tui.screens.alternatives import AlternativesScreen, in_order  # most readings need none

        screen = self._screen
        has_gone_on = event.sentence != screen.texts.sentence
        if has_gone_on or not screen.current.shows(event.review) or not screen.is_current:
            return
        bitext = event.review.bitext
        segment = bitext.segments[event.sentence]
        current = segment.target.of(bitext.target) if segment.target else ""

        def choose(chosen: Translation | None) -> None:
            if chosen and chosen.text != current and screen.current.shows(event.review):
                self._desk_tools.choose(event.sentence, chosen.text)

        original = segment.source.of(bitext.source)
        offered = in_order(segment, current, event.alternatives)
        screen.message = None  # the dialog is the answer
        screen.app.push_screen(
            AlternativesScreen(original, current, offered, machine_text(segment), self._keys), choose
        )

    def next_word(self, step: int) -> None:
        """Show the next (1) or previous (-1) word of the marked sentence with its counterpart."""
        sentence = self._screen.marked(self._keys["sentence.next"], "see matching words")
        if sentence is not None:
            self._pointed = None
            if self._knows(sentence):
                self._step(step)

    def point(self, event: WordClicked) -> None:
        """Show the word under the mouse with its counterpart, where there is one."""
        state, sentence = self._screen.current, self._screen.texts.sentence
        if sentence is None or state.phase in RUNNING or not state.bitext.segments[sentence].target:
            return
        self._pointed = event
        if self._knows(sentence):
            self._show_pointed(event)

    def _knows(self, sentence: int) -> bool:
        """Whether the links of a sentence are known; else they are asked for."""
        state, links = self._screen.current, self._links
        known = links is not None and state.shows(links.review) and links.sentence == sentence
        if not known and state.review:
            self._word = -1
            self._screen.hint = _LOOKING  # the package may have to be loaded first
            self._jobs.word_links(state.review, sentence)
        return known

    def link(self, event: WordsLinked) -> None:
        """The matching words are known: show those clicked, or the first."""
        if self._screen.current.shows(event.review) and event.sentence == self._screen.texts.sentence:
            self._links = event
            if self._pointed:
                self._show_pointed(self._pointed)
            else:
                self._step(1)

    def forget(self) -> None:
        """Another sentence is marked, or another text is shown."""
        self._links = None
        self.hide()

    def give_up(self) -> None:
        """What was asked for cannot be found."""
        if self._screen.hint is _LOOKING:
            self.hide()

    def hide(self) -> None:
        """Take the hint away."""
        self._show({})

    @property
    def _words(self) -> list[Span]:
        """The original's words that are linked, in order."""
        return list(dict.fromkeys(source for source, _ in self._links.links)) if self._links else []

    def _step(self, step: int) -> None:
        words = self._words
        if not words:
            self.hide()
            self._screen.say("No matching words are found in this sentence.")
            return
        self._word = (max(self._word, 0 if step < 0 else -1) + step) % len(words)
        places = self._places("source", words[self._word])
        self._show(places)
        self._screen.texts.reveal({side: spans[0] for side, spans in places.items()})

    def _show_pointed(self, event: WordClicked) -> None:
        links = self._links.links if self._links else ()
        ours = (source if event.side == "source" else target for source, target in links)
        word = next((word for word in ours if word.start <= event.offset < word.end), None)
        places = self._places(event.side, word) if word else {}
        self._word = self._words.index(places["source"][0]) if places else -1
        self._show(places)

    def _places(self, side: Side, word: Span) -> dict[Side, list[Span]]:
        """A word of a side, and all that it is linked with."""
        links = self._links.links if self._links else ()
        if side == "source":
            return {"source": [word], "target": [target for source, target in links if source == word]}
        return {"source": [source for source, target in links if target == word], "target": [word]}

    def _show(self, places: dict[Side, list[Span]]) -> None:
        """Underline the words, and say that it is a hint."""
        screen = self._screen
        screen.texts.show_link(places)
        texts = {"source": screen.current.bitext.source, "target": screen.current.bitext.target}
        words = (" ".join(span.of(texts[side]) for span in sorted(spans)) for side, spans in places.items())
        pair = drawable(" ↔ ".join(f"“{word}”" for word in words))
        note = "  a hint, by the model’s attention", "$faint"
        screen.hint = Content.assemble(pair, note) if places else None
