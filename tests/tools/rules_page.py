"""Write the page that lists the rules of the checks: `uv run python -m tests.tools.rules_page`."""

from __future__ import annotations

from pathlib import Path

from translation.checks import CHECKS

PAGE = Path(__file__).parents[2] / "translation" / "checks" / "README.md"
_HEAD = """# The rules of the checks

Everything that a check reports names the rule that spoke by a code, which stays the same for life. It is
in the JSON of `diptych check`, in exports and in the reader. `diptych check --explain` says what a rule saw.
A rule that cries wolf in your texts can be muted in the settings: `mute = ["figure.small-number"]`.

`uv run python -m tests.tools.rules_page` writes this page.
"""


def page() -> str:
    """The page in Markdown: a table for each check."""
    parts = [_HEAD]
    for check in CHECKS:
        parts.append(f"\n## {check.title}\n\n| Code | Meaning | Example |\n|---|---|---|\n")
        for rule in check.rules:
            source, target = rule.languages
            example = f"{source}: {rule.source}<br>{target}: {rule.target}".replace("|", "\\|")
            former = "".join(f" Formerly `{code}`." for code in rule.formerly)
            parts.append(f"| `{rule.code}` | {rule.meaning}{former} | {example} |\n")
    return "".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
