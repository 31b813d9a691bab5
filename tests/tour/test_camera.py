import gc
import weakref

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop_app.tour.camera import settle
from desktop_app.tour.guests import SMALL, WIDE
from tests.tour.album import Tour

LEAST_COLOURS = 20


def colours(picture: QImage) -> int:
    step = 7
    across, down = range(0, picture.width(), step), range(0, picture.height(), step)
    return len({picture.pixel(x, y) for x in across for y in down})


def test_every_picture_shows_something_and_has_its_size(tour: Tour) -> None:
    for row in tour.screens:
        picture = QImage(str(tour.out / row["file"]))
        size = (picture.width(), picture.height())
        assert size == (SMALL if row["variant"] == "small" else WIDE), row["file"]
        assert colours(picture) >= LEAST_COLOURS, row["file"]


def test_no_picture_is_taken_twice(tour: Tour) -> None:
    taken = [(row["screen"], row["variant"]) for row in tour.screens]
    assert len(taken) == len(set(taken))


def test_the_dark_look_is_dark(tour: Tour) -> None:
    for row in tour.screens:
        corner = QImage(str(tour.out / row["file"])).pixelColor(3, 3).lightness()
        assert (corner < 128) == (row["variant"] == "dark"), row["file"]


def test_a_camera_at_rest_has_what_is_waste_searched_for(qapp: QApplication) -> None:
    class Ring:
        def __init__(self) -> None:
            self.whole = self

    gone = weakref.ref(Ring())
    many = [[] for _ in range(2 * gc.get_threshold()[0])]  # type: ignore[var-annotated]  # what makes a search due
    assert gone() is not None
    settle()
    assert gone() is None
    assert many
