"""Every check of the project, in one command: `uv run --all-groups python -m tests [--coverage]`."""

import argparse
import os
import subprocess
import sys

# One more than there are cores: many tests wait for a terminal or another process.
_WORKERS = str((os.cpu_count() or 1) + 1)
STEPS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("lint-imports",),
    ("mypy",),
    ("pytest", "-rs", "--numprocesses", _WORKERS, "--dist", "worksteal"),
)
_LONGEST = 3600.0  # seconds for a step; one that hangs is reported instead of waited for


def main() -> int:
    """Run the steps in order, all of them, and return 1 if any failed."""
    parser = argparse.ArgumentParser("python -m tests", description="Run every check of the project.")
    parser.add_argument("--coverage", action="store_true", help="list what no test reaches (slower)")
    coverage = ("--cov",) if parser.parse_args().coverage else ()
    *checks, tests = STEPS
    failed = [step for step in (*checks, tests + coverage) if not _passes(step)]
    for step in failed:
        print("failed:", *step, file=sys.stderr)
    return int(bool(failed))


def _passes(step: tuple[str, ...]) -> bool:
    try:
        return subprocess.run(step, check=False, timeout=_LONGEST).returncode == 0
    except subprocess.TimeoutExpired:
        return False


if __name__ == "__main__":
    sys.exit(main())
