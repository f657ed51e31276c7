"""The commands by which a person decides: on findings, on sentences, and what was decided."""

from __future__ import annotations

from tui.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    Command(
        "finding.reject",
        "review",
        "x",
        "settle('rejected')",
        "False alarm",
        "Call the chosen finding, or those of the marked sentence, a false alarm; again: it is open",
        "false alarm",
    ),
    Command(
        "finding.accept",
        "review",
        "c",
        "settle('accepted')",
        "Confirm",
        "Confirm the chosen finding, or those of the marked sentence: it is wrong there; again: it is open",
        "confirm",
    ),
    Command(
        "findings.reject",
        "review",
        "X",
        "settle_listed('rejected')",
        "False alarms, all listed",
        "Call all open findings that the filter lets through false alarms; one undo takes that back",
    ),
    Command(
        "findings.accept",
        "review",
        "C",
        "settle_listed('accepted')",
        "Confirm all listed",
        "Confirm all open findings that the filter lets through; one undo takes that back",
    ),
    Command(
        "review.note",
        "review",
        "m",
        "note",
        "Note",
        "Write a note on the chosen finding, else on the marked sentence",
        "note",
        opens_field=True,
    ),
    Command(
        "sentence.correct",
        "review",
        "i",
        "correct",
        "Correct",
        "Correct the translation of the marked sentence; the checks read along",
        "correct",
        opens_field=True,
    ),
    Command(
        "sentence.approve",
        "review",
        "A",
        "approve",
        "Approve",
        "Approve the translation of the marked sentence as it is shown; again: it is open",
        "approve",
    ),
    Command(
        "review.undo",
        "review",
        "u",
        "undo",
        "Take back",
        "Take back what you decided last, also after a restart",
        "take back",
    ),
    Command("review.redo", "review", "ctrl+r", "redo", "Bring back", "Bring back what you took back last"),
    Command(
        "review.unplaced",
        "review",
        "U",
        "unplaced",
        "Decisions without a place",
        "List what was decided of sentences that are not in the article any more",
    ),
)
