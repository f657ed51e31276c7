"""Where the files that come with Diptych are: in a checkout at its top, in a wheel inside this package."""

from pathlib import Path

_HERE = Path(__file__).parent
_ROOT = _HERE if (_HERE / "assets").is_dir() else _HERE.parent

MODELS = _ROOT / "assets" / "models"
TEMPLATES = _ROOT / "assets" / "templates"
WORDS = _ROOT / "assets" / "words"
SAMPLE = _ROOT / "seeds" / "000_3b21c0855ce5727c.txt"
