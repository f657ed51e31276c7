"""Argos packages: which are installed, which lead from one language to another, and which are offered.

`installed` finds them, `routes` chains them, `opening` opens one, `unpacking` unpacks those that come with
Diptych. Every translation needs these, and none of them uses the network. `index`, `download`, `archive`,
`installing`, `probe` and `record` install a package, `removing` removes it, `requests` reads what people
name, and `listing` lists everything.
"""

from translation.packages.installed import available
from translation.packages.metadata import Package
from translation.packages.opening import open_package
from translation.packages.routes import chain, default_target, route
from translation.packages.unpacking import shortlist

__all__ = ["Package", "available", "chain", "default_target", "open_package", "route", "shortlist"]
