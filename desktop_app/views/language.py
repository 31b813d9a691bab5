"""The language of the screen: Arabic from the right, or English from the left, and where its words come from."""

import os
from pathlib import Path
from typing import Literal

import PySide6
from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.resources import resource

ScreenLanguage = Literal["ar", "en"]
_LANGUAGE, _WORDS = "screen_language", "screen_words"


def install_language(app: QApplication, language: ScreenLanguage = "ar") -> None:
    """Speak a language: Qt's own words first, then ours, which win over them; and the writing direction."""
    for old in app.property(_WORDS) or ():
        app.removeTranslator(old)
        old.setParent(None)
    qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / "qtbase_ar.qm"
    files = (qt_words, compiled("ar")) if language == "ar" else (compiled(language),)
    app.setProperty(_WORDS, [_installed(app, file) for file in files])
    # Latin digits with Arabic names of days and months: ar_SA would write ١٢٣ and refuse 123.
    QLocale.setDefault(QLocale("ar_AE" if language == "ar" else "en_GB"))
    right = Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(right if language == "ar" else Qt.LayoutDirection.LeftToRight)
    app.setProperty(_LANGUAGE, language)


def screen_language() -> ScreenLanguage:
    """The language that the running application speaks."""
    app = QApplication.instance()
    return "en" if app is not None and app.property(_LANGUAGE) == "en" else "ar"


def compiled(language: ScreenLanguage) -> Path:
    """The compiled words of a language; compiled into the user's cache when nobody has done it before."""
    source = translations() / f"{language}.ts"
    beside = source.with_suffix(".qm")
    if _is_fresh(beside, source):
        return beside
    from platformdirs import user_cache_path  # where nobody has compiled the words before, a start may be slow

    cached = user_cache_path("mustafid", appauthor=False) / f"{language}-{int(source.stat().st_mtime)}.qm"
    if not cached.exists():
        cached.parent.mkdir(parents=True, exist_ok=True)
        compile_words(source, cached)
    return cached


def compile_words(source: Path, target: Path) -> None:
    """Compile one `.ts` file with Qt's own tool, which comes with the binding."""
    import subprocess

    part = target.with_suffix(f".{os.getpid()}.part")  # two programs may start at once
    command = [str(qt_tool("lrelease")), "-silent", str(source), "-qm", str(part)]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - a fixed command on our own files
    part.replace(target)


def qt_tool(name: str) -> Path:
    """A developer tool that lies inside the binding's own folder."""
    folder = Path(PySide6.__file__).parent
    found = next((path for path in (folder / name, folder / f"{name}.exe") if path.exists()), None)
    if found is None:
        raise FileNotFoundError(f"{name} is not in {folder}")
    return found


def translations() -> Path:
    """The folder of the words, beside the resources."""
    return resource("..", "translations")


def _is_fresh(made: Path, source: Path) -> bool:
    if not made.exists():
        return False
    return not source.exists() or made.stat().st_mtime >= source.stat().st_mtime


def _installed(app: QApplication, file: Path) -> QTranslator:
    translator = QTranslator(app)
    if not translator.load(str(file)):
        raise FileNotFoundError(f"cannot read the words in {file}")
    app.installTranslator(translator)
    return translator
