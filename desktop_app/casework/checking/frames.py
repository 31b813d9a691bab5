"""The code in a picture of a camera."""


def code_in_frame(grey: bytes, width: int, height: int) -> str:
    """Return the text of a paper's code in a grey picture, a byte a dot; empty where none is read."""
    from PIL import Image

    from desktop_app.printing.code.reading import read_printed
    from desktop_app.printing.scans.codes import codes_at_sight

    for code in codes_at_sight(Image.frombytes("L", (width, height), grey)):
        try:
            read_printed(code.text)
        except ValueError:
            continue
        return code.text
    return ""
