"""Every check of the project, in one command: `uv run --all-groups python -m tests [--coverage]`."""

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

# One more than there are cores: many tests wait for a terminal or another process.
_WORKERS = str((os.cpu_count() or 1) + 1)
STATIC: tuple[tuple[str, ...], ...] = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("lint-imports",),
    ("mypy",),
)
TESTS = ("pytest", "-rs", "--numprocesses", _WORKERS, "--dist", "worksteal")
_LONGEST = 3600.0  # seconds for a step; one that hangs is reported instead of waited for


def main() -> int:
    """Run all steps, the static ones beside the tests, and return 1 if any failed.

    What the static ones say is shown below what the tests say, a step at a time.
    """
    parser = argparse.ArgumentParser("python -m tests", description="Run every check of the project.")
    parser.add_argument("--coverage", action="store_true", help="list what no test reaches (slower)")
    tests = TESTS + (("--cov",) if parser.parse_args().coverage else ())
    with ThreadPoolExecutor(1) as beside:
        checks = [beside.submit(_outcome, step, apart=True) for step in STATIC]
        passed = [_outcome(tests)[0]]
    for step, check in zip(STATIC, checks, strict=True):
        has_passed, said = check.result()
        passed.append(has_passed)
        print(f"\n{' '.join(step)}\n{said}", end="", flush=True)
    failed = [step for step, has_passed in zip((tests, *STATIC), passed, strict=True) if not has_passed]
    for step in failed:
        print("failed:", *step, file=sys.stderr)
    return int(bool(failed))


def _outcome(step: tuple[str, ...], *, apart: bool = False) -> tuple[bool, str]:
    """Whether a step passes, and with `apart` what it says, which is not shown then."""
    output = (subprocess.PIPE, subprocess.STDOUT) if apart else (None, None)
    try:
        done = subprocess.run(
            step,
            check=False,
            stdout=output[0],
            stderr=output[1],
            timeout=_LONGEST,
            encoding="utf-8",
            errors="replace",
        )
    except subprocess.TimeoutExpired:
        return False, f"It did not end within {_LONGEST:.0f} seconds.\n"
    return done.returncode == 0, done.stdout or ""


if __name__ == "__main__":
    sys.exit(main())
