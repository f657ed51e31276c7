"""The lines around the texts: what is open, what is chosen, what can be done and how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from translation import language
from translation.model import GLYPHS, Quote
from tui import commands
from tui.marks import item_of
from tui.rows import SIDES, drawable
from tui.state import RUNNING
from tui.widgets.findings_list import fitted

if TYPE_CHECKING:
    from translation.model import Finding, Severity
    from tui.rows import Side
    from tui.search import SearchResult
    from tui.state import State

_SEVERITIES: tuple[tuple[Severity, str, str, str], ...] = (
    ("error", "✗", "error", "errors"),
    ("warning", "!", "warning", "warnings"),
    ("info", "·", "note", "notes"),
)
_LABELS: dict[Side, str] = {"source": "original", "target": "translation"}
_BAR = 10  # cells
_LEAST_NAME = 12
_MOST_QUERY = 16
_ROOM_FOR_BAR = 90


class TopLine(Widget):
    """Article, languages, engine, and the number of findings by severity."""

    state: reactive[State | None] = reactive(None)

    def render(self) -> Content:
        if self.state is None:
            return Content("")
        width = self.size.width
        right = _tally(self.state)
        name = drawable(self.state.article.title)
        for middle in _translations(self.state):  # the fullest one that leaves room for the name
            room = width - right.cell_length - middle.cell_length - 4
            if room >= min(cell_len(name), _LEAST_NAME):
                break
        title = Content.styled(fitted(name, max(min(cell_len(name), room), 1)), "bold")
        return _spread(Content.assemble(title, "  ", middle), right, width)


def _spread(left: Content, right: Content, width: int) -> Content:
    """Both ends of a line of `width` cells."""
    return Content.assemble(left, " " * max(width - left.cell_length - right.cell_length, 1), right)


def _translations(state: State) -> list[Content]:
    """Source with the confidence of its detection, target, and engine, the fullest wording first."""
    if state.review is None:
        return [Content("" if state.phase == "failed" else "detecting the language …")]
    bitext, engine = state.review.bitext, state.review.engine
    source, target = bitext.source_language, bitext.target_language
    sure = next((f" {guess.confidence:.0%}" for guess in state.review.guesses if guess.code == source), "")

    def languages(first: str, second: str) -> Content:
        return Content.assemble((first, "$text-primary"), sure, " → ", (second, "$text-primary"))

    names = languages(language.name(source), language.name(target))
    engines = (f"  {engine.name} · {', '.join(engine.packages)}", f"  {engine.name}")
    named = [Content.assemble(names, (words, "$foreground 60%")) for words in engines]
    return [*named, names, languages(source, target)]


def _tally(state: State) -> Content:
    """How many findings ask for a look, in words and glyphs."""
    if not state.findings:
        return Content("")
    parts = []
    for severity, glyph, one, many in _SEVERITIES:
        count = sum(finding.severity == severity for finding in state.unmatched)
        if count:
            style = "$foreground 60%" if severity == "info" else f"bold $text-{severity}"
            parts.append(Content.styled(f"{glyph} {count} {one if count == 1 else many}", style))
    return Content("  ").join(parts) if parts else Content.styled("✓ all matched", "$text-success")


class Detail(Widget):
    """The chosen finding in full; without one, what is going on and what to do next."""

    state: reactive[State | None] = reactive(None, layout=True)
    chosen: reactive[Finding | None] = reactive(None, layout=True)

    def render(self) -> Content:
        if self.chosen is None:
            return _situation(self.state) if self.state else Content("")
        sides = self._sides(self.chosen) if self.screen.has_class("-tall") else [self._both(self.chosen)]
        return Content("\n").join([_verdict(self.chosen), *sides])

    def _both(self, finding: Finding) -> Content:
        """The words of both sides on one line."""
        half = max((self.size.width - 3) // 2, 4)
        source, target = (fitted(_words(finding, side), half).rstrip() for side in SIDES)
        return Content(f"{source} → {target}")

    def _sides(self, finding: Finding) -> list[Content]:
        lines = []
        for side in SIDES:
            words = fitted(_words(finding, side), max(self.size.width - 13, 8)).rstrip()
            lines.append(Content.assemble((f"{_LABELS[side]:<13}", "$foreground 60%"), Content(words)))
        return lines


def _words(finding: Finding, side: Side) -> str:
    """What stands on a side, with its speaker."""
    item = item_of(finding, side)
    if isinstance(item, Quote) and item.speaker:
        return f"{item.speaker.label}: {item.text}"
    return item.text if item else "—"


def _verdict(finding: Finding) -> Content:
    style = "$text-success" if finding.verdict == "matched" else f"bold $text-{_colour(finding.severity)}"
    verdict = Content.styled(f"{GLYPHS[finding.verdict]} {finding.verdict}", style)
    reason = Content(drawable(finding.reason))
    return Content.assemble(verdict, "  " if reason else "", reason)


def _colour(severity: Severity) -> str:
    return "primary" if severity == "info" else severity


def _situation(state: State) -> Content:
    done = f"{state.translated} of {state.total} sentences"
    looks = len(state.unmatched)
    match state.phase:
        case "planning":
            return Content("Detecting the language and finding the sentences …")
        case "translating":
            return Content("Translating. What is there can be read already; esc stops and keeps it.")
        case "stopping":
            return Content("Stopping …")
        case "stopped":
            return Content(f"Stopped after {done}. t goes on, e exports what is done.")
        case "failed":
            problem = Content(drawable(state.problem))
            return Content.assemble(("✗ ", "bold $text-error"), problem, "\nt tries again.")
    if looks:
        what = "1 finding is" if looks == 1 else f"{looks} findings are"
        return Content(f"Done. {what} not plainly matched: ] goes to the next one, tab to the lists.")
    if state.findings:
        return Content("Done. Every quote and every figure is matched. e exports the review.")
    return Content("Done. There are no quotes or figures to compare. e exports the review.")


class StatusLine(Widget):
    """The keys that matter now, and the progress."""

    state: reactive[State | None] = reactive(None)
    found: reactive[SearchResult | None] = reactive(None)

    def render(self) -> Content:
        state = self.state
        if state is None:
            return Content("")
        parts = [_search(self.found)] if self.found else []
        if state.phase != "done" or not self.found or self.size.width >= _ROOM_FOR_BAR:
            parts.append(_progress(state, self.size.width))
        right = Content("   ").join(parts)
        room = self.size.width - right.cell_length - 2
        left = Content("")
        for command in footer_commands(state):
            if self.found and command.id == "search.start":
                continue  # the reader knows it by now
            entry = _entry(command)
            if left.cell_length + entry.cell_length <= room:
                left += entry
        return _spread(left, right, self.size.width)


def _entry(command: commands.Command) -> Content:
    target = "screen" if command.scope == "review" else "app"
    click = Style.from_meta({"@click": f"{target}.{command.action}"})
    key = Content.styled(commands.key_names(command)[0], "bold $footer-key-foreground")
    return Content.assemble(key, " ", command.footer).stylize(click) + Content("   ")


def footer_commands(state: State) -> list[commands.Command]:
    """The commands at the bottom of the screen: those of use now, six at most."""
    return [command for command in commands.COMMANDS if command.footer and _is_useful(command.id, state)]


def _is_useful(command: str, state: State) -> bool:
    match command:
        case "translation.stop":
            return state.phase in ("planning", "translating")
        case "translation.resume":
            return state.phase in ("stopped", "failed")
        case "finding.next":
            return bool(state.unmatched) and state.phase not in RUNNING
        case "search.start":
            return state.phase not in ("stopped", "failed")
        case "review.export":
            return state.translated > 0
    return True


def _search(found: SearchResult) -> Content:
    query = fitted(found.query, min(cell_len(found.query), _MOST_QUERY))
    if not found.total:
        return Content.assemble(Content(f"“{query}” "), ("not found", "$text-warning"))
    return Content(f"“{query}” {found.number or '–'} of {found.total}")


def _progress(state: State, width: int) -> Content:
    count = f"{state.translated}/{state.total} sentences"
    match state.phase:
        case "planning":
            return Content("reading …")
        case "failed":
            return Content.styled(f"✗ failed  {count}" if state.total else "✗ not translated", "$text-error")
        case "stopping":
            return Content(f"stopping …  {count}")
        case "stopped":
            return Content.styled(f"stopped  {count}", "$text-warning")
        case "done":
            return Content.styled(f"✓ {count}", "$text-success")
    if width < _ROOM_FOR_BAR:
        return Content(count)
    filled = round(_BAR * state.translated / max(state.total, 1))
    bar = Content.assemble(("━" * filled, "$text-primary"), ("━" * (_BAR - filled), "$foreground 25%"))
    return Content.assemble(bar, f"  {count}")
