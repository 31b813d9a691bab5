"""The code of a paper as a small SVG, which both competitors draw."""

from desktop_app.printing.code.drawing import code_squares

_QUIET = 4


def code_picture(text: str) -> str:
    """Return a code as one path: its dark runs, with the white around them."""
    count, runs = code_squares(text)
    side = count + 2 * _QUIET
    path = "".join(f"M{column + _QUIET} {row + _QUIET}h{length}v1h-{length}z" for row, column, length in runs)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{path}"/></svg>'
