"""What is chosen, in full; without that, what is going on and what the next key is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from translation.checks import is_plain
from translation.errors import all_of, counted, either
from translation.model import GLYPHS, Quote
from translation.provenance import notes
from translation.target_text import originals
from tui import commands
from tui.panes import COMPARED
from tui.view.decided import of_finding, of_sentence
from tui.view.differences import differing
from tui.view.marks import item_of
from tui.view.originals import Original
from tui.view.rows import SIDES
from tui.view.wrapping import drawable, fitted

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from translation.model import Finding, Segment, Severity
    from tui.settings.keys import Keys
    from tui.view.rows import Side
    from tui.view.state import State

_LABELS: dict[Side, str] = {"source": "original", "target": "translation"}
_LABEL = 13  # cells


class Detail(VerticalScroll):
    """The chosen finding; else the marked sentence; else what is going on.

    What is longer than the room for it wraps and scrolls; the focus comes here only then.
    """

    BINDINGS: ClassVar[list[BindingType]] = commands.bindings("detail")

    state: reactive[State | None] = reactive(None)
    chosen: reactive[Finding | None] = reactive(None)
    sentence: reactive[int | None] = reactive(None)
    hint: reactive[Content | None] = reactive(None)

    def __init__(self, keys: Keys) -> None:
        super().__init__(id="detail")
        self._keys = keys
        self._text = Static(markup=False)
        self._shown = Content("")

    def compose(self) -> ComposeResult:
        yield self._text

    def allow_focus(self) -> bool:
        return self.max_scroll_y > 0

    def watch_state(self) -> None:
        self._show()

    def watch_chosen(self) -> None:
        self._show()

    def watch_sentence(self) -> None:
        self._show()

    def watch_hint(self) -> None:
        self._show()

    def on_resize(self) -> None:
        self._show()

    def _show(self) -> None:
        if self.state is None:
            return
        content = self._content(self.state)
        if self.hint:
            content = Content("\n").join([self.hint, content])
        if content != self._shown:
            self._shown = content
            self._text.update(content)
            self.scroll_home(animate=False)

    def _content(self, state: State) -> Content:
        segments = state.bitext.segments
        marked = None
        if self.sentence is not None and self.sentence < len(segments):
            marked = segments[self.sentence]
        if self.chosen is not None:
            sides = self._words(self.chosen)
            doubt = [_trust(marked)] if marked and _is_doubtful(marked) else []
            decided = [Content(line) for line in of_finding(self.chosen, state.decisions)]
            decided += self._of_sentence(state)
            return Content("\n").join([_verdict(self.chosen), *decided, *sides, *doubt])
        if marked and marked.target and state.review:
            assert self.sentence is not None
            number = Content.styled(f"Sentence {self.sentence + 1} of {len(segments)}", "bold")
            first = Content.assemble(number, "  ", _trust(marked))
            return Content("\n").join(
                [
                    first,
                    *_original(state, marked),
                    *self._of_sentence(state),
                    *_machines(state, self.sentence),
                ]
            )
        return situation(state, self._keys)

    def _of_sentence(self, state: State) -> list[Content]:
        """What was decided of the marked sentence."""
        if self.sentence is None:
            return []
        return [Content(line) for line in of_sentence(self.sentence, state.decisions)]

    @property
    def _room(self) -> int:
        return self.size.width

    def _words(self, finding: Finding) -> list[Content]:
        """The words of both sides, as there is room for them; on a little screen the list has them."""
        if self.screen.has_class("-little"):
            return []
        is_tall = self.screen.has_class("-tall") or self.screen.has_class("-high")
        return self._sides(finding) if is_tall else [self._both(finding)]

    def _both(self, finding: Finding) -> Content:
        """The words of both sides on one line."""
        half = max((self._room - 3) // 2, 4)
        source, target = (fitted(_words(finding, side), half).rstrip() for side in SIDES)
        return Content(f"{source} → {target}")

    def _sides(self, finding: Finding) -> list[Content]:
        lines = []
        for side in SIDES:
            words = fitted(_words(finding, side), max(self._room - _LABEL, 8)).rstrip()
            lines.append(Content.assemble((f"{_LABELS[side]:<{_LABEL}}", "$faint"), Content(words)))
        return lines


def _words(finding: Finding, side: Side) -> str:
    """What stands on a side, with its speaker."""
    item = item_of(finding, side)
    if isinstance(item, Quote) and item.speaker:
        return f"{item.speaker.label}: {item.text}"
    return item.text if item else "—"


def _verdict(finding: Finding) -> Content:
    if isinstance(finding, Original):
        return Content.styled("… not compared yet", "$faint")
    style = "$text-success" if is_plain(finding) else f"bold $text-{_colour(finding.severity)}"
    verdict = Content.styled(f"{GLYPHS[finding.verdict]} {finding.verdict}", style)
    what = f" ({finding.severity})" if finding.severity != "info" else ""
    reason = Content(drawable(finding.reason))
    rule = Content.styled(f"  {finding.code}" if finding.code else "", "$faint")
    return Content.assemble(verdict, what, "  " if reason else "", reason, rule)


def _machines(state: State, index: int) -> list[Content]:
    """What the machine made of a sentence that somebody corrected, where it differs underlined."""
    segment = state.bitext.segments[index]
    if not (segment.is_chosen and segment.target and segment.translation and segment.translation.machine):
        return []
    machine = drawable(segment.translation.machine.text)
    words = Content(machine)
    for start, end in differing(machine, segment.target.of(state.bitext.target)):
        words = words.stylize("underline", start, end)
    return [Content.assemble((f"{'machine':<{_LABEL}}", "$faint"), words)]


def _colour(severity: Severity) -> str:
    return "primary" if severity == "info" else severity


def _is_doubtful(segment: Segment) -> bool:
    translation = segment.translation
    return translation is not None and (bool(translation.retried) or translation.confidence.level != "high")


def _trust(segment: Segment) -> Content:
    """How far the translation of a sentence can be trusted, and what was tried."""
    parts = []
    if segment.confidence:
        reasons = f": {'; '.join(segment.confidence.reasons)}" if segment.confidence.reasons else ""
        parts.append(f"confidence {segment.confidence.level}{reasons}")
    parts += [note.text for note in notes(segment) if not note.is_warning]
    return Content(drawable(" · ".join(parts) if parts else "its quality is unknown"))


def situation(state: State, keys: Keys) -> Content:
    """What is going on, and what the next key is."""
    done = f"{state.translated} of {counted(state.total, 'sentence')}"
    if state.phase == "failed":
        problem = Content(drawable(state.problem))
        next_keys = (
            f"\n{keys['translation.resume']} tries again, {keys['translation.languages']} chooses languages,"
            f" {keys['app.open']} opens another article."
        )
        return Content.assemble(("✗ ", "bold $text-error"), problem, next_keys)
    back = (
        f"This is the translation, translated back. {keys['translation.back']} returns.\n"
        if state.is_back
        else ""
    )
    return Content(back + _sentence(state, keys, done))


def _original(state: State, segment: Segment) -> list[Content]:
    """Of a sentence that is translated back, what it translates."""
    (words,) = originals(state.article, [segment.source])
    return [Content.assemble(("Original  ", "$faint"), Content(drawable(words)))] if words else []


def _sentence(state: State, keys: Keys, done: str) -> str:
    stop, export = keys["translation.stop"], keys["review.export"]
    match state.phase:
        case "planning":
            return "Detecting the language and finding the sentences …"
        case "translating":
            return f"Translating. You can already read what is there; {stop} stops and keeps it."
        case "stopping":
            return "Stopping …"
        case "stopped":
            return (
                f"Stopped after {done}. {keys['translation.resume']} goes on, {export} exports what is done."
            )
    if not state.total:
        return f"There are no sentences in this text. {keys['app.open']} opens another."
    if count := len(state.open):
        are, them = ("is", "it") if count == 1 else ("are", "them")
        next_finding, lists = keys["finding.next"], keys["focus.next"]
        what = f"{counted(count, 'finding')} {are} not plainly matched"
        return f"Done. {what}: {next_finding} goes to {them}, {lists} to the lists."
    if state.unmatched:
        return f"Done. All findings are settled. {export} exports the review."
    if state.muted:
        number = counted(len(state.muted), "finding")
        return (
            f"Done. {number} of muted rules not listed; all others are matched. {export} exports the review."
        )
    if state.findings:
        return f"Done. All {all_of(COMPARED)} are matched. {export} exports the review."
    return f"Done. There are no {either(COMPARED)} to compare. {export} exports the review."
