"""The `diptych` command.

What is asked for goes to stdout, everything said about it to stderr. A command imports what it needs
when it runs: Textual only for a screen, and nothing before the first frame that can come after it.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_INTERRUPTED = 130
_UNEXPECTED = 70  # EX_SOFTWARE of sysexits.h


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (None: the process's own) and return its exit code.

    0 fine, 1 findings with --strict, 2 usage, 3 input unreadable or empty, 4 language or package
    missing or not to be had, 5 translation failed or package damaged, 6 output not written, 70 a fault
    of ours, 130 interrupted.
    """
    try:
        from tui.system.garbage import search_rarely

        search_rarely()
        return _run(sys.argv[1:] if argv is None else list(argv))
    except KeyboardInterrupt:  # also while modules are imported: none is before this
        from tui.cli.output import fail
        from tui.jobs.leaving import leave_at_once, may_be_decoding

        code = fail("Interrupted.", _INTERRUPTED)
        if may_be_decoding():
            leave_at_once(code)
        return code


def _run(argv: list[str]) -> int:
    from translation.errors import DiptychError
    from translation.text.cleaning import harmless
    from tui.cli.arguments import parse
    from tui.cli.output import closed, fail, prepare, warn, writing
    from tui.system.home import settle_home

    prepare()
    if problem := settle_home():
        warn(problem)
    try:
        arguments = parse(argv)
        code: int = arguments.run(arguments)
        with writing():
            sys.stdout.flush()
    except DiptychError as error:
        return fail(str(error), error.exit_code)
    except BrokenPipeError:
        return closed()
    except Exception as error:
        if os.environ.get("DIPTYCH_DEBUG"):
            import traceback

            print(harmless(traceback.format_exc()), file=sys.stderr)
        hint = "Please report it, with what DIPTYCH_DEBUG=1 in front of the same command prints."
        return fail(f"Diptych failed: {type(error).__name__}: {error}. {hint}", _UNEXPECTED)
    return code
