"""What happens to a quotation in translation."""

import pytest

from tests.unit.quotes import sample
from translation.model import Bitext, Finding, Segment, Span, alarms
from translation.quotes import compare


def findings(target: str, source: str = sample.ENGLISH) -> tuple[Finding, ...]:
    return compare(Bitext.of_pair(source, target, "en", "fr"))


def damaged(old: str, new: str) -> list[Finding]:
    assert old in sample.FRENCH
    return list(alarms(findings(sample.FRENCH.replace(old, new))))


@pytest.mark.parametrize(
    "target",
    [
        sample.FRENCH,
        sample.FRENCH.replace("« ", "“").replace(" »", "”"),
        sample.FRENCH.replace("« ", '"').replace(" »", '"'),
        sample.FRENCH.replace("a-t-il ajouté", "a ajouté M. Stoltenberg"),
        sample.FRENCH.replace("a assuré le responsable norvégien", "a-t-il assuré"),
        sample.FRENCH.replace(", a-t-il conclu", ", a conclu le chef de l'OTAN"),
        sample.FRENCH.replace("Xavier Bettel", "Xavier Bettel").replace("Stoltenberg", "Stoltenbèrg"),
    ],
)
def test_a_good_translation_raises_no_alarm(target: str) -> None:
    found = findings(target)
    assert [finding.verdict for finding in found] == ["matched"] * 9
    assert alarms(found) == ()
    assert all(finding.source and finding.target for finding in found)


def test_lost_marks() -> None:
    quoted = next(line for line in sample.FRENCH.splitlines() if line.startswith("« Au total"))
    (finding,) = damaged(quoted, quoted.replace("« ", "").replace(" »", ""))
    assert finding.verdict == "altered"
    assert "marks lost" in finding.reason
    assert finding.source
    assert finding.source.text.startswith("“In total")


def test_a_dropped_quote() -> None:
    (finding,) = damaged(
        next(line for line in sample.FRENCH.splitlines() if line.startswith("« C'est")),
        "Il a poursuivi.",
    )
    assert finding.verdict == "missing"
    assert finding.severity == "error"


def test_a_clause_that_fell_out() -> None:
    (finding,) = damaged(" et nous lui fournirons ce dont elle a besoin »", " »")
    assert finding.verdict == "altered"
    assert "truncated" in finding.reason


def test_marks_that_close_too_early() -> None:
    (finding,) = damaged(
        "et nous lui fournirons ce dont elle a besoin »", "» et nous lui fournirons ce dont elle a besoin"
    )
    assert finding.verdict == "altered"
    assert "outside" in finding.reason


def test_reporting_words_moved_inside_the_marks() -> None:
    (finding,) = damaged(
        "besoin », a assuré le responsable norvégien.", "besoin, a assuré le responsable norvégien. »"
    )
    assert finding.verdict == "altered"
    assert "extended" in finding.reason


@pytest.mark.parametrize("other", ["Jens Stoltenberg", "Emmanuel Macron", "M. Stoltenberg"])
def test_another_speaker(other: str) -> None:
    (finding,) = damaged("a dit Xavier Bettel", f"a dit {other}")
    assert finding.verdict == "altered"
    assert "speaker changed" in finding.reason


def test_an_added_quote() -> None:
    (finding,) = damaged(
        "Ils ont aussi formé",
        "« Nous ne reculerons jamais devant eux », a dit le ministre. Ils ont aussi formé",
    )
    assert finding.verdict == "added"
    assert finding.source is None


def test_nothing_is_said_of_what_is_not_translated_yet() -> None:
    source = "“We won,” said Ada Lovelace.\n\n“We lost,” said Alan Turing."
    target = "« Nous avons gagné », a dit Ada Lovelace."
    first, second = Span(0, 28), Span(30, len(source))
    bitext = Bitext(
        "en", "fr", source, target, (Segment(0, first, Span(0, len(target))), Segment(1, second, None))
    )
    (finding,) = compare(bitext)
    assert finding.verdict == "matched"
    assert finding.source
    assert finding.source.text == "“We won,”"


def test_findings_stand_in_source_order() -> None:
    found = findings(sample.FRENCH.replace("« Au total", "Au total").replace("territoires »", "territoires"))
    starts = [finding.source.span.start for finding in found if finding.source]
    assert starts == sorted(starts)
    assert len(starts) == 9
