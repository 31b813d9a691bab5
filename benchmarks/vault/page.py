"""``python -m benchmarks.vault.page FIGURES.json PAGE.md``: writes the table of the vault's figures into its page."""

import sys
from pathlib import Path

from benchmarks.page import FiguresPage
from benchmarks.vault.measure import HUNTS

PAGE = FiguresPage("benchmarks.vault.page", "vault", tuple(name for hunt in HUNTS for name in hunt.ids))


def main(words: list[str] | None = None) -> int:
    """Write the table; 0 done, 2 usage."""
    asked = sys.argv[1:] if words is None else words
    if len(asked) != 2:
        print(__doc__)
        return 2
    figures, page = (Path(word) for word in asked)
    PAGE.write(figures, page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
