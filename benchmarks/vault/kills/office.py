"""The office that is killed: a practice office, built once and copied for each hunt."""

import os
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from desktop_app.practice.office import build_practice
from desktop_app.practice.staff import ADMINISTRATOR, COLLEAGUES, PASSPHRASE
from desktop_app.security.sealing import LEAST
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places


@cache
def template(stories: int | None = None) -> Path:
    """Build the practice office with all its stories, or with so many; it is kept as long as this process.

    Its pass phrases cost as little as any may, so that the hunt spends its time on other things than the slow key.
    """
    root = Path(mkdtemp(prefix="mustafid-kills-")) / "office"
    build_practice(Places(root), stories=stories)
    slots = KeySlots(Places(root).keyslots)
    key = slots.open(ADMINISTRATOR.user_name, PASSPHRASE).key
    for one in (ADMINISTRATOR, *COLLEAGUES):
        slots.add(one.user_name, PASSPHRASE, key, LEAST)
    return root


def copied(source: Path, target: Path) -> Places:
    """Copy an office; its attachments never change, so they are linked where the system can."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target, copy_function=_linked)
    return Places(target)


def _linked(source: str, target: str) -> None:
    if Path(source).parent.name == "attachments":
        os.link(source, target)
    else:
        shutil.copy2(source, target)
