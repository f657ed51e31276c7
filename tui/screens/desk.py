"""What the reader decides on the review screen: of findings, of sentences, and of what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from textual.content import Content

from translation.checks.muting import heard
from translation.errors import counted
from translation.reviewing.texts import check_text, machine_text
from tui.view.decided import DECISIONS, in_words, lost, of_finding, of_sentence, quoted
from tui.view.next_finding import finding_from, why_no_finding
from tui.view.originals import is_unmatched
from tui.view.state import CONFIDENCE, RUNNING
from tui.view.steps import begins_in
from tui.view.wrapping import drawable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from translation.model import Finding, Review
    from translation.reviewing.desk import Desk
    from tui.jobs.desk import DeskJobs
    from tui.screens.article import ArticleScreen
    from tui.settings.keys import Keys

    Settled = Literal["accepted", "rejected"]


class DeskTools:
    """At work on the chosen finding or the marked sentence of `screen`.

    `stay`: whether the reader stays where it is when something is settled.
    """

    def __init__(self, screen: ArticleScreen, jobs: DeskJobs, keys: Keys, *, stay: bool) -> None:
        self._screen = screen
        self._jobs = jobs
        self._keys = keys
        self._stay = stay

    # Findings

    def settle(self, decision: Settled, rows: Sequence[Finding] | None) -> None:
        """Settle the chosen finding, or those of the marked sentence, and go on to the next of `rows`.

        If that is what was decided already, it is open again.
        """
        screen, state = self._screen, self._screen.current
        chosen = screen.chosen
        findings = [chosen] if chosen else self._of_marked()
        if not findings and finding_from(state, screen.filter, None, None, 1) is None:
            screen.say_of_findings(why_no_finding(state, screen.filter, self._keys, 1))
        elif not findings:
            mark = self._keys["finding.next"]
            screen.say(f"Choose a finding first: {mark} goes to the next one.")
        elif not all(finding.key and is_unmatched(finding) for finding in findings):
            self._say_why_not(findings[0])
        elif chosen and state.decisions.of(chosen).decision == decision:
            self._do(f"Open again: {_quoted(findings)}.", lambda desk, review: desk.reopen(review, findings))
        else:
            ahead = finding_from(state, screen.filter, findings[-1], screen.sentence, 1, rows)
            left = len(state.open) - sum(map(state.decisions.is_open, findings))
            so_far = " so far" if state.phase in RUNNING else ""
            self._settle(decision, findings, "" if left else f". All findings{so_far} are settled")
            if ahead and not self._stay:
                screen.chosen = ahead

    def settle_listed(self, decision: Settled, rows: Sequence[Finding] | None) -> None:
        """Settle all open findings that the filter lets through, or of those the list at hand has."""
        screen, state = self._screen, self._screen.current
        findings = [
            finding
            for finding in (state.entries if rows is None else rows)
            if finding.key
            and is_unmatched(finding)
            and state.decisions.is_open(finding)
            and screen.filter.passes(finding, state.decisions)
        ]
        if findings:
            self._settle(decision, findings)
        else:
            screen.say("No open finding is listed.")

    def _settle(self, decision: Settled, findings: Sequence[Finding], more: str = "") -> None:
        said = self._undoable(f"{_quoted(findings)}: {DECISIONS[decision]}{more}")
        if decision == "accepted":
            self._do(said, lambda desk, review: desk.accept(review, findings))
        else:
            self._do(said, lambda desk, review: desk.reject(review, findings))

    def _of_marked(self) -> list[Finding]:
        """The open findings of the marked sentence."""
        sentence, state = self._screen.texts.visible_sentence, self._screen.current
        if sentence is None:
            return []
        segment = state.bitext.segments[sentence]
        return [finding for finding in state.open if begins_in(finding, segment)]

    def _say_why_not(self, finding: Finding) -> None:
        correct, approve = self._keys["sentence.correct"], self._keys["sentence.approve"]
        if finding.check == CONFIDENCE:
            self._screen.say(f"{correct} corrects the sentence, {approve} approves it.")
        else:
            note = self._keys["review.note"]
            self._screen.say(f"Both sides agree here, nothing is to be settled; {note} notes what you see.")

    # Sentences

    def approve(self) -> None:
        """Approve the marked sentence and go on to the next; an approved one is open again."""
        screen, state = self._screen, self._screen.current
        sentence = screen.marked(self._keys["sentence.next"], "approve it")
        if sentence is None:
            return
        if state.decisions.sentence(sentence).condition == "approved":
            said = f"Sentence {sentence + 1} is open again."
            self._do(said, lambda desk, review: desk.reopen_sentences(review, [sentence]))
            return
        said = self._undoable(f"Sentence {sentence + 1} is approved")
        self._do(said, lambda desk, review: desk.approve(review, [sentence]))
        if not self._stay and sentence + 1 < len(state.bitext.segments):
            screen.chosen = None
            screen.texts.step_sentence(1)

    def correct(self) -> None:
        """Let the translation of the marked sentence be corrected."""
        from tui.screens.writing import WritingScreen  # most readings need none

        screen = self._screen
        sentence = screen.marked(self._keys["sentence.next"], "correct it")
        review = screen.current.review
        if sentence is None or review is None:
            return
        bitext = review.bitext
        segment = bitext.segments[sentence]
        if segment.is_copied:
            screen.say("This is left as it is in both texts.")
            return
        now = segment.target.of(bitext.target) if segment.target else ""

        def keep(text: str | None) -> None:
            text = text and text.strip()
            if text == machine_text(segment):
                self.choose(sentence, text)
            elif text and text != now:
                done = self._undoable("The sentence is corrected")
                self._do(done, lambda desk, review: desk.edit(review, sentence, text))

        def check(text: str) -> Sequence[Finding]:
            _, found = check_text(bitext, sentence, text)
            return heard(found, review.muted)[0]

        original = Content.styled(drawable(segment.source.of(bitext.source)), "$foreground 80%")
        title = f"Correct sentence {sentence + 1} of {len(bitext.segments)}"
        screen.app.push_screen(WritingScreen(title, original, now, self._keys, check), keep)

    def choose(self, sentence: int, text: str) -> None:
        """Put one of the alternatives in the place of the translation."""
        done = "The sentence is replaced"
        self._do(self._undoable(done), lambda desk, review: desk.choose(review, sentence, text))

    def give_back(self, sentences: Sequence[int]) -> None:
        """Let the machine's own stand in these sentences."""
        done = f"The machine’s own stands in {counted(len(sentences), 'sentence')} again"
        self._do(self._undoable(done), lambda desk, review: desk.choose_machines(review, sentences))

    def _undoable(self, done: str) -> str:
        return f"{done}. {self._keys['review.undo']} takes that back."

    # Both

    def note(self) -> None:
        """Let a note be written on the chosen finding, else on the marked sentence."""
        from tui.screens.writing import WritingScreen

        screen, state = self._screen, self._screen.current
        finding = screen.chosen if screen.chosen and screen.chosen.key else None
        sentence = screen.texts.visible_sentence
        if finding is None and sentence is None:
            screen.say("Choose a finding or mark a sentence first, to write a note on it.")
            return
        said = self._undoable("Noted")

        def keep(text: str | None) -> None:
            if text and finding:
                self._do(said, lambda desk, review: desk.comment_on(review, finding, text))
            elif text and sentence is not None:
                self._do(said, lambda desk, review: desk.comment(review, sentence, text))

        if finding:
            words, before = _quoted([finding]), of_finding(finding, state.decisions)
        else:
            assert sentence is not None
            words, before = f"sentence {sentence + 1}", of_sentence(sentence, state.decisions)
        above = Content.styled("\n".join(before), "$foreground 80%")
        screen.app.push_screen(WritingScreen(f"Note on {words}", above, "", self._keys), keep)

    # What was decided

    def undo(self) -> None:
        """Take back what this person did last."""
        back = f"{self._keys['review.redo']} brings it back."
        nothing = "You have decided nothing that could be taken back."
        self._turn(lambda desk: desk.undo(), "Taken back", back, nothing)

    def redo(self) -> None:
        """Bring back what was taken back last."""
        back = f"{self._keys['review.undo']} takes it back."
        nothing = "Nothing was taken back that could be brought back."
        self._turn(lambda desk: desk.redo(), "Brought back", back, nothing)

    def _turn(self, turn: Callable[[Desk], str | None], done: str, back: str, nothing: str) -> None:
        """Undo or redo a group, and say which and how to have it `back`, or that there is `nothing`."""

        def act(desk: Desk, _review: Review) -> str:
            group = turn(desk)
            return nothing if group is None else f"{done}: {_group(desk, group)}. {back}"

        self._jobs.do(act)

    def show_unplaced(self) -> None:
        """List what has no place in the article any more."""
        from tui.screens.unplaced import UnplacedScreen

        unplaced = lost(self._screen.current.decisions)
        if unplaced:
            self._screen.app.push_screen(UnplacedScreen(unplaced, self._keys))
        else:
            self._screen.say("Every decision has its place in the article.")

    def tell_unplaced(self) -> None:
        """Say at the opening that decisions have lost their place."""
        count = len(lost(self._screen.current.decisions))
        if count:
            what = f"{counted(count, 'earlier decision')} {'has' if count == 1 else 'have'}"
            key = self._keys["review.unplaced"]
            self._screen.say(f"{what} no place in the article any more; {key} lists them.")

    def _do(self, said: str, act: Callable[[Desk, Review], object]) -> None:
        """Let something be decided, and say so when it is kept."""

        def acted(desk: Desk, review: Review) -> str:
            act(desk, review)
            return said

        self._jobs.do(acted)


def _group(desk: Desk, group: str) -> str:
    return in_words([event for event in desk.events if event.group == group and event.subject])


def _quoted(findings: Sequence[Finding]) -> str:
    """What some findings are about, in words."""
    if len(findings) > 1:
        return f"{len(findings)} findings"
    item = findings[0].source or findings[0].target
    return quoted(item.text if item else "the finding")
