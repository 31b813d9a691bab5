"""Rules, boxes and ticks as PDF operators."""

from desktop_app.printing.document import Colour


def _rgb(colour: Colour, operator: str) -> str:
    return f"{colour[0]:.3g} {colour[1]:.3g} {colour[2]:.3g} {operator}"


def rule(x: float, y: float, to_x: float, to_y: float, colour: Colour, width: float = 0.5) -> str:
    """Return a straight rule."""
    return f"{_rgb(colour, 'RG')} {width:.3g} w {x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l S"


def dotted(x: float, y: float, to_x: float, colour: Colour) -> str:
    """Return a level dotted rule, to write on."""
    return f"q {_rgb(colour, 'RG')} 0.7 w 1 J [0 2.4] 0 d {x:.2f} {y:.2f} m {to_x:.2f} {y:.2f} l S Q"


def filled(x: float, y: float, width: float, height: float, colour: Colour) -> str:
    """Return a filled rectangle."""
    return f"{_rgb(colour, 'rg')} {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f 0 0 0 rg"


def framed(x: float, y: float, width: float, height: float, colour: Colour, weight: float = 0.6) -> str:
    """Return the outline of a rectangle."""
    return f"{_rgb(colour, 'RG')} {weight:.3g} w {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S"


_CIRCLE = 0.5523


def ellipse(x: float, y: float, across: float, up: float, colour: Colour) -> str:
    """Return a dashed ellipse around a centre, given its two radii."""
    a, b = across * _CIRCLE, up * _CIRCLE
    curves = (
        (x + across, y + b, x + a, y + up, x, y + up),
        (x - a, y + up, x - across, y + b, x - across, y),
        (x - across, y - b, x - a, y - up, x, y - up),
        (x + a, y - up, x + across, y - b, x + across, y),
    )
    path = " ".join(" ".join(f"{number:.2f}" for number in curve) + " c" for curve in curves)
    return f"q {_rgb(colour, 'RG')} 0.7 w [3 2.4] 0 d {x + across:.2f} {y:.2f} m {path} S Q"


def tick(x: float, y: float, side: float) -> str:
    """Return a tick inside a square box."""
    points = ((0.18, 0.52), (0.42, 0.22), (0.86, 0.84))
    steps = [f"{x + across * side:.2f} {y + up * side:.2f}" for across, up in points]
    return f"q 0 0 0 RG {side * 0.17:.2f} w 1 J 1 j {steps[0]} m {steps[1]} l {steps[2]} l S Q"


def check_box(x: float, y: float, side: float, *, ticked: bool) -> str:
    """Return a box, ticked or empty."""
    box = f"0 0 0 RG 0.9 w {x:.2f} {y:.2f} {side:.2f} {side:.2f} re S"
    return f"{box}\n{tick(x, y, side)}" if ticked else box
