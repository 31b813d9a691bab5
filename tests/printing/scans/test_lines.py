import pytest
from PIL import Image

from desktop_app.printing.scans.lines import lean, lean_near
from tests.printing.scans.material import page_picture


@pytest.mark.parametrize("turned", [-6.5, -0.3, 0, 1.1, 7.2])
@pytest.mark.parametrize("quarter", [0, 90, 180])
def test_the_lean_of_a_page_is_told_whichever_side_lies_below(turned: float, quarter: int) -> None:
    scan = page_picture().rotate(-turned - quarter, Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    assert lean(scan) == pytest.approx(turned, abs=0.15)


@pytest.mark.parametrize("off", [-0.9, 0.4, 1.0])
def test_an_angle_that_is_nearly_known_is_made_exact(off: float) -> None:
    scan = page_picture().rotate(-93, Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    assert lean_near(scan, 93 + off) == pytest.approx(93, abs=0.1)
