"""Every check of the project, in one command: `uv run --all-groups python -m tests`."""

import subprocess
import sys

STEPS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("lint-imports",),
    ("mypy",),
    ("pytest", "--cov"),
)


def main() -> int:
    """Run the steps in order, all of them, and return 1 if any failed."""
    failed = [step for step in STEPS if subprocess.run(step, check=False).returncode]
    for step in failed:
        print("failed:", *step, file=sys.stderr)
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
