"""`python -m tui.cli`, for where the `diptych` command is not installed."""

import sys

from tui.cli import main

sys.exit(main())
