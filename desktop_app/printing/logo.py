"""The association's logo made ready for its papers: whatever was given becomes a picture of a bounded size."""

from io import BytesIO
from warnings import catch_warnings, simplefilter

from PIL import Image, UnidentifiedImageError

from desktop_app.policy.faults import Fault, FaultCode, Refused

MOST_PIXELS = 6_000
"""On a side of the picture that is given."""
LONGEST_SIDE = 1000
"""Pixels of the picture that is kept: on a head the widest logo has 542 at 300 dots an inch."""
_FORMATS = ("PNG", "JPEG")


def logo_for_paper(data: bytes) -> bytes:
    """Return a logo as papers carry it, drawn anew and bounded; refused in words where it is no sound picture.

    A clear background stays clear.
    """
    try:
        with catch_warnings():
            simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=_FORMATS) as picture:
                if max(picture.size) > MOST_PIXELS:
                    raise _too_large()
                picture.load()
                return _redrawn(picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large() from error
    except UnidentifiedImageError as error:
        raise Refused(Fault(FaultCode.LOGO_NOT_A_PICTURE, "logo")) from error
    except (OSError, SyntaxError, ValueError) as error:
        raise Refused(Fault(FaultCode.LOGO_DAMAGED, "logo")) from error


def _redrawn(picture: Image.Image) -> bytes:
    clear = picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info
    kept = picture.convert("RGBA" if clear else "RGB")
    kept.info = {}
    kept.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    written = BytesIO()
    kept.save(written, "PNG", optimize=True)
    return written.getvalue()


def _too_large() -> Refused:
    return Refused(Fault(FaultCode.LOGO_TOO_LARGE, "logo", {"most": str(MOST_PIXELS)}))
