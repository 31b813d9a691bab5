"""``python -m tests.printing.golden``: draw the golden pictures anew and name those that changed."""

import sys

from tests.printing.golden.pictures import renew
from tests.printing.papers.sheets import SHEETS, sheet

if __name__ == "__main__":
    changed = renew({name: sheet(name) for name in SHEETS})
    sys.stdout.write("\n".join([*changed, f"{len(changed)} pictures changed; look at each before it is committed\n"]))
