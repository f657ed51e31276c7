"""The program that tries a package: `python -m translation.engine.trial FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from translation.engine.runtime import Decoding, Model
from translation.errors import DiptychError
from translation.packages import model_files
from translation.packages.installed import examine
from translation.packages.metadata import Package

_WORDS = "Test 1."


def main(folder: Path) -> int:
    """Translate a few words with the package in `folder`; 1, and the reason on stderr, if that fails."""
    try:
        metadata = examine(folder)
        model_files.check(folder / "model")
        model = Model(Package(metadata.source, metadata.target, metadata.version, "installed", folder))
        model.start(model.cut(_WORDS), Decoding(beam=1)).hypotheses()
    except DiptychError as error:
        print(error.message, file=sys.stderr)
        return 1
    except model_files.UnsoundError as error:
        print(error, file=sys.stderr)
        return 1
    except Exception as error:  # whatever a tokenizer raises
        print(f"{type(error).__name__}: {' '.join(str(error).split())}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
