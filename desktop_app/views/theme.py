"""The look: one object that holds colours and sizes, and dresses the application in them."""

import re
from string import Template

from PySide6.QtCore import QObject, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.resources import resource
from desktop_app.views.icons import Palette, SvgEngine, svg_bytes, tinted
from desktop_app.views.tokens import DARK, LIGHT, TONES, Colours, Tint

FAMILY = "IBM Plex Sans Arabic"
SMALLEST, LARGEST = 10.0, 13.0
_PROPERTY = "theme"

_ROLES = (
    (QPalette.ColorRole.Window, "bg"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.Highlight, "primary"),
    (QPalette.ColorRole.HighlightedText, "on_primary"),
    (QPalette.ColorRole.ToolTipBase, "text"),
    (QPalette.ColorRole.ToolTipText, "surface"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.Link, "primary"),
    (QPalette.ColorRole.Accent, "primary"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Midlight, "border"),
    (QPalette.ColorRole.Mid, "border_strong"),
    (QPalette.ColorRole.Dark, "border_strong"),
)
_DOT = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">'
    '<circle cx="8" cy="8" r="3" fill="currentColor"/></svg>'
)
_SIZE = re.compile(r"(px|in|pt)(\d+)$")
_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class Theme(QObject):
    """Colours, sizes and icons of the running application. Signal: `changed()` after another look was put on."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._palette = Palette(LIGHT)
        self._images = QTemporaryDir()  # style sheets take pictures from files alone, and resources/ may be read-only
        self.points = SMALLEST
        for font in sorted(resource("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(font))
        app.setProperty(_PROPERTY, self)

    @property
    def dark(self) -> bool:
        """Whether the dark look is on."""
        return self._palette.colours is DARK

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return self._palette.colours

    def px(self, length: float) -> int:
        """A length drawn for the smallest font, scaled to the font in use."""
        return round(length * self.points / SMALLEST)

    def colour(self, name: str) -> QColor:
        """A colour of the look, or the ink of a tone, by name."""
        return QColor(self.colours.named(name))

    def icon(self, name: str, colour: str = "text2", on: str = "") -> QIcon:
        """A line icon in a colour of the look, and in another one while it is checked."""
        return QIcon(SvgEngine(name, self._palette, colour, on))

    def apply(self, *, dark: bool | None = None, points: float | None = None) -> None:
        """Put on the light or the dark look, at a font size between 10 and 13 points."""
        if dark is not None:
            self._palette.colours = DARK if dark else LIGHT
        if points is not None:
            self.points = min(LARGEST, max(SMALLEST, points))
        self._write_images()
        font = QFont(FAMILY)
        font.setPointSizeF(self.points)
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        self._app.setFont(font)
        self._app.setPalette(self._qt_palette())
        self._app.setStyleSheet(self._sheet())
        self.changed.emit()

    def _qt_palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _ROLES:
            palette.setColor(role, self.colour(name))
        for role in _DISABLED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text3"))
        return palette

    def _write_images(self) -> None:
        colours = self.colours
        down = tinted(svg_bytes("chevron-down"), colours.text2, 2)
        dot = _DOT.replace("currentColor", colours.on_primary)
        for name, svg in (
            ("down", down),
            ("up", down.replace(b"m6 9 6 6 6-6", b"m6 15 6-6 6 6")),
            ("tick", tinted(svg_bytes("check"), colours.on_primary, 3)),
            ("dot", dot.encode()),
        ):
            with open(self._image_path(name), "wb") as file:
                file.write(svg)

    def _image_path(self, name: str) -> str:
        # Qt keeps a picture by its file name: another look needs another name.
        return self._images.filePath(f"{'dark' if self.dark else 'light'}-{name}.svg")

    def _sheet(self) -> str:
        parts = [self._filled("style.qss")]
        for tone in TONES:
            tint = self.colours.tint(tone)
            parts.append(self._filled("tone.qss", tone=tone, ink=tint.ink, fill=tint.fill, edge=tint.edge))
        return "\n".join(parts)

    def _filled(self, name: str, **given: str) -> str:
        template = Template(resource(name).read_text("utf-8"))
        words = {key: given[key] if key in given else self._word(key) for key in template.get_identifiers()}
        return template.substitute(words)

    def _word(self, key: str) -> str:
        """A word of the sheet: a colour, a length (`px6`; `in6` is one less, in a thicker line), a font (`pt120`)."""
        if key == "images":
            return self._image_path("").removesuffix("-.svg")
        size = _SIZE.match(key)
        if size is None:
            name, _, part = key.partition("_")
            tints = dict[str, Tint](self.colours.tints)
            return str(getattr(tints[name], part)) if name in tints and part else self.colours.named(key)
        unit, number = size[1], int(size[2])
        if unit == "pt":
            return f"{self.points * number / 100:.1f}pt"
        return f"{self.px(number) - (unit == 'in')}px"


def install_theme(app: QApplication, *, dark: bool = False, points: float = SMALLEST) -> Theme:
    """Give the application its look; done once, at the start."""
    theme = Theme(app)
    theme.apply(dark=dark, points=points)
    return theme


def current_theme() -> Theme:
    """The look of the running application."""
    app = QApplication.instance()
    theme = app.property(_PROPERTY) if app else None
    if not isinstance(theme, Theme):
        raise RuntimeError("install_theme() has not been called")
    return theme
