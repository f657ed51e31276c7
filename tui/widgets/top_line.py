"""The line at the top: what is open, in which languages, how far it is, and how far it can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from translation.errors import counted
from translation.languages import codes
from translation.model import alarms
from translation.text.cleaning import file_title
from tui.view.decided import DECISIONS, SIGNS
from tui.view.state import RUNNING, Filter
from tui.view.wrapping import fitted

if TYPE_CHECKING:
    from translation.model import Article, Severity
    from tui.view.state import State

_SEVERITIES: tuple[tuple[Severity, str, str, str], ...] = (
    ("error", "✗", "error", "errors"),
    ("warning", "!", "warning", "warnings"),
    ("info", "·", "note", "notes"),
)
_BAR = 10  # cells
_DAY = len("2026-11-30")
_LEAST_NAME = 24  # cells; for less, other things go first


class TopLine(Widget):
    """Article, languages, engine, progress, findings by severity, and what they come to.

    On a narrow screen the least important goes first: the engine, the bar, then words, at last the languages.
    """

    state: reactive[State | None] = reactive(None)
    filter: reactive[Filter] = reactive(Filter())
    where: reactive[str] = reactive("")  # in the queue, and whether it is reviewed

    def render(self) -> Content:
        if self.state is None:
            return Content("")
        name = _called(self.state.article)
        wanted = min(cell_len(name), _LEAST_NAME)
        where = Content.styled(f"{self.where}  ", "$text-accent") if self.where else Content("")
        width = self.size.width - where.cell_length
        for left, right in _wordings(
            self.state, self.filter
        ):  # the fullest one that leaves room for the name
            room = width - left.cell_length - right.cell_length - 2 * bool(left) - 2 * bool(right)
            if room >= wanted:
                break
        title = Content.styled(fitted(name, max(min(cell_len(name), room), 1)), "bold")
        return spread(Content.assemble(where, title, "  " if left else "", left), right, self.size.width)


def _called(article: Article) -> str:
    """Title, outlet and day where they are known, else the file's name."""
    known = article.metadata
    if not known.title:
        return file_title(article.name)
    return " · ".join(filter(None, (known.title, known.outlet, known.date[:_DAY])))


def spread(left: Content, right: Content, width: int) -> Content:
    """Both ends of a line of `width` cells."""
    return Content.assemble(left, " " * max(width - left.cell_length - right.cell_length, 1), right)


def _wordings(state: State, wanted: Filter) -> list[tuple[Content, Content]]:
    """What stands left and right of the gap, the fullest wording first."""
    languages = _translations(state)
    judged = state.phase in ("done", "stopped")
    only = _filter(wanted)
    full = _joined(
        only, _progress(state, bar=True), _tally(state), _verdict(state) if judged else Content("")
    )
    plain = _joined(only, _progress(state), _tally(state))
    brief = _joined(_filter(wanted, brief=True), _progress(state, brief=True), _tally(state, brief=True))
    return [
        *((words, full) for words in languages[:-1]),
        (languages[-2], plain),
        (languages[-2], brief),
        (languages[-1], brief),
        (Content(""), brief),
    ]


def _joined(*parts: Content) -> Content:
    return Content("  ").join([part for part in parts if part])


def _translations(state: State) -> list[Content]:
    """Source with the confidence of its detection, target, and engine, the fullest wording first."""
    if state.review is None:
        return [Content("" if state.phase == "failed" else "detecting the language …")] * 2
    bitext, engine = state.review.bitext, state.review.engine
    source, target = bitext.source_language, bitext.target_language
    guess = next((guess for guess in state.review.guesses if guess.code == source), None)
    sure = Content(f" {guess.confidence:.0%}" if guess else "")
    if guess and not guess.is_sure:
        sure = Content.styled(f"? {guess.confidence:.0%}", "bold $text-warning")

    def languages(first: str, second: str) -> Content:
        return Content.assemble((first, "$text-primary"), sure, " → ", (second, "$text-primary"))

    names = languages(codes.name(source), codes.name(target))
    engines = (f"  {engine.name} · {', '.join(engine.packages)}", f"  {engine.name}")
    named = [Content.assemble(names, (words, "$faint")) for words in engines]
    return [*named, names, languages(source, target)]


def _filter(wanted: Filter, *, brief: bool = False) -> Content:
    """What the lists are confined to."""
    if wanted == Filter():
        return Content("")
    words = wanted.brief if brief else f"listed: {wanted}"
    return Content.styled(f"▽ {words}", "bold $text-accent")


def _progress(state: State, *, bar: bool = False, brief: bool = False) -> Content:
    """How many sentences are translated."""
    total = f"{state.total}" if brief else counted(state.total, "sentence")
    count = f"{state.translated}/{total}"
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
    if not bar:
        return Content(count)
    filled = round(_BAR * state.translated / max(state.total, 1))
    drawn = Content.assemble(("━" * filled, "$text-primary"), ("─" * (_BAR - filled), "$foreground 50%"))
    return Content.assemble(drawn, f"  {count}")


def _tally(state: State, *, brief: bool = False) -> Content:
    """How many findings ask for a look, in words and glyphs, and how many are settled and confirmed."""
    counts = state.decisions.counts(state.unmatched)
    parts = []
    for severity, glyph, one, many in _SEVERITIES:
        count, settled = counts.open.get(severity, 0), counts.settled.get(severity, 0)
        if count:
            style = "$faint" if severity == "info" else f"bold $text-{severity}"
            words = f" of {count + settled} open" if settled else f" {one if count == 1 else many}"
            parts.append(Content.styled(f"{glyph} {count}{'' if brief else words}", style))
    tally = Content("  ").join(parts)
    if settled := sum(counts.settled.values()):
        confirmed = sum(state.decisions.of(one).decision == "accepted" for one in state.unmatched)
        words = f"{settled} settled{_confirmed(confirmed, brief=brief)}"
        if not parts and state.phase == "done":
            tally = Content.styled("✓" if brief else "✓ none open", "$text-success")
        tally = Content.assemble(tally, (" · " if tally else "", "$faint"), (words, "$faint"))
    if state.muted and not brief:
        tally = _joined(tally, Content.styled(f"{len(state.muted)} muted", "$faint"))
    return tally


def _confirmed(count: int, *, brief: bool) -> str:
    """How many of what is settled is confirmed: it is wrong still."""
    if not count:
        return ""
    return f", {count} {SIGNS['accepted']}" if brief else f", {count} {DECISIONS['accepted']}"


def _verdict(state: State) -> Content:
    """What the findings come to. A check can be wrong, and says nothing of the rest of the text."""
    decisions = state.decisions
    standing = (one for one in state.unmatched if decisions.of(one).decision != "rejected")
    severities = {finding.severity for finding in standing}
    if not (state.findings or state.muted) or state.phase in RUNNING:
        return Content("")
    if "error" in severities:
        return Content.styled("differs", "bold $text-error")
    if "warning" in severities:
        return Content.styled("doubtful", "bold $text-warning")
    if alarms(state.muted):
        return Content("doubtful, but muted")
    return Content.styled("nothing doubtful" if state.unmatched else "✓ all matched", "$text-success")
