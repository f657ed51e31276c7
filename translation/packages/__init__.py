"""Argos packages: which are installed, which lead from one language to another, and which are offered.

`installed` finds them, `routes` chains them, `opening` opens one, `unpacking` unpacks those that come with
Diptych. Every translation needs these, and none of them uses the network. `index`, `download`, `archive`,
`installing`, `probe` and `record` install a package, `removing` removes it, `requests` reads what people
name, and `listing` lists everything.
"""

from translation.packages.installed import available
from translation.packages.metadata import Package
from translation.packages.opening import open_package
from translation.packages.routes import default_target, nearest_chain, readable, route, stand_ins
from translation.packages.unpacking import shortlist

__all__ = [
    "Package",
    "available",
    "default_target",
    "nearest_chain",
    "open_package",
    "readable",
    "route",
    "shortlist",
    "stand_ins",
]
