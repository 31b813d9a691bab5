"""PDFs that no branch should take: they run, open, carry, hide or burst; each is built here, byte by byte."""

import zlib
from collections.abc import Iterator, Mapping
from functools import cache
from io import BytesIO

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer

PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>"
PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
_WORDS = b"0 0 m 100 100 l S"


@cache
def burst() -> bytes:
    """Return 200 million zeros packed into few."""
    return zlib.compress(bytes(200 << 20), 1)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """Return a stream as it lies in a file."""
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries, len(data), data)


def packed(data: bytes, entries: bytes = b"") -> bytes:
    """Return a stream that is packed small."""
    return stream(zlib.compress(data, 9), entries + b"/Filter/FlateDecode")


def pdf(objects: Mapping[int, bytes], trailer: bytes = b"") -> bytes:
    """Return a whole file of these objects, with a right table."""
    out, places = BytesIO(), {}
    out.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    for number, body in objects.items():
        places[number] = out.tell()
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    table, most = out.tell(), max(objects) + 1
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % most)
    for number in range(1, most):
        out.write(b"%010d 00000 %s \n" % (places.get(number, 0), b"n" if number in places else b"f"))
    out.write(b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (most, trailer, table))
    return out.getvalue()


def plain(
    catalog: bytes = b"", page: bytes = PAGE, *, pages: bytes = PAGES, words: bytes = _WORDS, **more: bytes
) -> bytes:
    """Return a file of one page; `more` are further objects, as `o5=…`."""
    objects = {1: b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog, 2: pages, 3: page, 4: stream(words)}
    return pdf({**objects, **{int(name[1:]): body for name, body in more.items()}})


def with_annotation(action: bytes) -> bytes:
    """Return a page with a link that does this when it is touched."""
    page = PAGE.replace(b"/Resources", b"/Annots[5 0 R]/Resources")
    return plain(page=page, o5=b"<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A%s>>" % action)


def in_object_stream(hidden: bytes, entries: bytes = b"") -> bytes:
    """Return a file whose only page has an action that lies in a packed object stream, found by a stream of places."""
    inner = [(1, b"<</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R>>"), (2, PAGES), (3, PAGE), (6, hidden)]
    heads, body = b"", b""
    for number, text in inner:
        heads += b"%d %d " % (number, len(body))
        body += text + b" "
    out = BytesIO()
    out.write(b"%PDF-1.7\n")
    words = out.tell()
    out.write(b"4 0 obj\n" + stream(_WORDS) + b"\nendobj\n")
    held = out.tell()
    about = b"/Type/ObjStm/N %d/First %d%s" % (len(inner), len(heads), entries)
    out.write(b"5 0 obj\n" + packed(heads + body, about) + b"\nendobj\n")
    table = out.tell()
    rows = b"\0\0\0\0\xff" + b"".join(
        b"\2" + (5).to_bytes(3, "big") + bytes([place])
        if number in (1, 2, 3, 6)
        else b"\1" + at.to_bytes(3, "big") + b"\0"
        for number, place, at in (
            (1, 0, 0),
            (2, 1, 0),
            (3, 2, 0),
            (4, 0, words),
            (5, 0, held),
            (6, 3, 0),
            (7, 0, table),
        )
    )
    out.write(b"7 0 obj\n" + packed(rows, b"/Type/XRef/Size 8/W[1 3 1]/Root 1 0 R") + b"\nendobj\n")
    out.write(b"startxref\n%d\n%%%%EOF\n" % table)
    return out.getvalue()


def _scripts() -> Iterator[tuple[str, bytes]]:
    script = b"<</S/JavaScript/JS(app.alert\\(1\\))>>"
    yield "script-on-opening", plain(b"/OpenAction" + script)
    yield "script-by-name", plain(b"/Names<</JavaScript<</Names[(a)5 0 R]>>>>", o5=script)
    yield "script-on-a-page", plain(page=PAGE.replace(b"/Contents", b"/AA<</O%s>>/Contents" % script))
    yield "script-on-closing", plain(b"/AA<</WC%s>>" % script)
    yield "script-in-a-link", with_annotation(script)
    yield "script-spelt-in-numbers", plain(b"/OpenAction<</S/J#61va#53cript/#4aS(app.alert\\(1\\))>>")
    yield "script-in-small-numbers", plain(b"/OpenAction<</S/#4A#61#76#61#53#63#72#69#70#74/J#53<6170702e>>>")
    yield (
        "script-named-elsewhere",
        plain(b"/OpenAction 5 0 R", o5=b"<</S 6 0 R/JS 7 0 R>>", o6=b"/JavaScript", o7=b"(x)"),
    )
    yield "script-as-stream", plain(b"/OpenAction 5 0 R", o5=b"<</S/JavaScript/JS 6 0 R>>", o6=packed(b"app.alert(1)"))
    yield "script-in-an-object-stream", in_object_stream(script)
    yield "script-in-a-doubly-packed-stream", in_object_stream(script).replace(b"/FlateDecode", b"[/FlateDecode]")
    yield "script-behind-a-comment", plain(b"/OpenAction%\n<<%x\n/S%)\n/JavaScript%(\n/JS(x)>>")
    yield "script-behind-a-false-end", plain(o5=b"(endobj 1 0 obj)", o6=b"<</S/JavaScript/JS(x)>>")
    hiding = b"9 0 obj<</S/JavaScript/JS(x)>>endobj"
    yield "script-inside-a-stream", plain(b"/OpenAction 9 0 R", o5=stream(hiding))
    yield "script-inside-a-text", plain(o5=b"(" + hiding.replace(b"(x)", b"<78>") + b")")
    yield "script-inside-a-comment", plain().replace(b"%\xe2\xe3\xcf\xd3", b"%" + hiding)
    yield "script-after-the-end", plain() + b"\n" + hiding + b"\ntrailer<</Root 1 0 R>>\n%%EOF"
    yield "script-in-a-former-edition", pdf({5: script}) + plain()
    yield "script-without-a-table", plain(b"/OpenAction" + script).split(b"xref")[0]
    yield "script-in-a-bookmark", plain(b"/Outlines<</First 5 0 R>>", o5=b"<</Title(a)/A%s>>" % script)
    yield "script-in-a-field", plain(b"/AcroForm<</Fields[5 0 R]>>", o5=b"<</FT/Tx/T(a)/AA<</K%s>>>>" % script)
    yield "script-next-in-turn", with_annotation(b"<</S/URI/URI(https://example.org)/Next%s>>" % script)
    yield "script-in-a-rendition", with_annotation(b"<</S/Rendition/OP 0/JS(x)>>")


def _active() -> Iterator[tuple[str, bytes]]:
    yield "launches-a-program", plain(b"/OpenAction<</S/Launch/Win<</F(cmd.exe)/P(/c calc)>>>>")
    yield "launches-a-file", with_annotation(b"<</S/Launch/F(\\\\\\\\server\\\\share\\\\a.exe)>>")
    yield "launch-spelt-in-numbers", plain(b"/OpenAction<</S/L#61unch/F(a.exe)>>")
    yield "launch-in-an-object-stream", in_object_stream(b"<</S/Launch/F(a.exe)>>")
    file = b"<</Type/Filespec/F(a.exe)/UF(a.exe)/EF<</F 6 0 R>>>>"
    names = b"/Names<</EmbeddedFiles<</Names[(a)5 0 R]>>>>"
    body = stream(b"MZ", b"/Type/EmbeddedFile")
    yield "carries-a-program", plain(names, o5=file, o6=body)
    beside = b"<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS 6 0 R>>"
    yield "carries-a-program-beside-the-text", plain(o5=beside, o6=file, o7=body)
    yield "carries-a-false-record", plain(names, o5=file.replace(b"a.exe", b"record.json"), o6=body)
    many = b"".join(b"(%d)5 0 R " % number for number in range(40))
    yield "carries-many-files", plain(b"/Names<</EmbeddedFiles<</Names[%s]>>>>" % many, o5=file, o6=body)
    yield "is-a-case-of-files", plain(b"/Collection<</View/D>>" + names, o5=file, o6=body)
    bomb = stream(burst(), b"/Type/EmbeddedFile/Filter/FlateDecode")
    yield "carries-a-record-that-bursts", plain(names, o5=file.replace(b"a.exe", b"record.json"), o6=bomb)
    yield "form-of-another-kind", plain(b"/AcroForm<</XFA 5 0 R/Fields[]>>", o5=packed(b"<xdp:xdp/>"))
    yield "sends-a-form", with_annotation(b"<</S/SubmitForm/F<</FS/URL/F(https://example.org)>>>>")
    yield "brings-data-in", with_annotation(b"<</S/ImportData/F(a.fdf)>>")
    yield "plays-media", plain(o5=b"<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]>>")
    yield "plays-a-film", plain(o5=b"<</Type/Annot/Subtype/Movie/Rect[0 0 9 9]/Movie<</F(a.avi)>>>>")
    yield "plays-a-sound", with_annotation(b"<</S/Sound/Sound 6 0 R>>")
    yield "shows-a-model", plain(o5=b"<</Type/Annot/Subtype/3D/Rect[0 0 9 9]>>")
    for number, link in enumerate(
        (b"file:///c:/windows/a.exe", b"javascript:alert(1)", b"\\\\\\\\server\\\\share", b"ms-msdt:/id")
    ):
        yield f"leads-to-a-file-{number}", with_annotation(b"<</S/URI/URI(%s)>>" % link)
    yield "leads-to-a-file-in-numbers", with_annotation(b"<</S/URI/URI<66696c653a2f2f2f613e>>>")
    yield "leads-to-another-paper", with_annotation(b"<</S/GoToR/F(a.pdf)/D[0/Fit]>>")
    yield "leads-into-a-carried-paper", with_annotation(b"<</S/GoToE/T<</R/C>>>>")


def _beyond_measure() -> Iterator[tuple[str, bytes]]:
    bomb = burst()
    flate = b"/Filter/FlateDecode"
    words = {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: PAGES, 3: PAGE}
    yield "page-that-bursts", pdf({**words, 4: stream(bomb, flate)}) + pdf({9: stream(bomb, flate)})
    twice = zlib.compress(bomb, 9)
    yield "page-that-bursts-twice", pdf({**words, 4: stream(twice, b"/Filter[/FlateDecode/FlateDecode]")})
    yield "page-packed-elsewhere", pdf({**words, 4: stream(twice, b"/Filter 5 0 R"), 5: b"[/FlateDecode/FlateDecode]"})
    yield "object-stream-that-bursts", plain(o5=stream(bomb, b"/Type/ObjStm/N 9/First 9" + flate))
    yield "object-stream-in-strange-wrapping", plain(o5=stream(b"80", b"/Type/ObjStm/N 1/First 1/Filter/LZWDecode"))
    yield "object-stream-with-a-predictor", in_object_stream(b"null", b"/DecodeParms<</Predictor 12/Columns 9>>")
    yield "table-that-bursts", pdf({**words, 4: stream(bomb, b"/Type/XRef/W[1 1 1]/Size 99999999" + flate)})
    yield "old-packing-without-end", pdf({**words, 4: stream(bytes(2 << 20), b"/Filter/LZWDecode")})
    yield "page-of-ten-kilometres", plain(page=PAGE.replace(b"595 842", b"28346456 28346456"))
    yield "page-of-no-size", plain(page=PAGE.replace(b"595 842", b"0 0"))
    yield "page-turned-inside-out", plain(page=PAGE.replace(b"0 0 595 842", b"595 842 0 0"))
    yield "page-of-endless-units", plain(page=PAGE.replace(b"/Resources", b"/UserUnit 1e30/Resources"))
    picture = (
        b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode"
    )
    drawn = PAGE.replace(b"<<>>", b"<</XObject<</I 5 0 R>>>>")
    for width, height in ((100_000, 100_000), (2_000_000_000, 1), (60_000, 2_000)):
        shown = stream(b"\0\1" * 40, picture % (width, height))
        yield f"picture-of-{width}-by-{height}", plain(page=drawn, words=b"500 0 0 500 0 0 cm /I Do", o5=shown)
    yield "pages-in-a-circle", plain(pages=b"<</Type/Pages/Kids[2 0 R]/Count 1>>")
    yield (
        "pages-in-a-great-circle",
        plain(pages=b"<</Type/Pages/Kids[5 0 R]/Count 1>>", o5=b"<</Type/Pages/Kids[2 0 R]/Count 9>>"),
    )
    yield "a-thousand-million-pages", plain(pages=b"<</Type/Pages/Kids[3 0 R]/Count 1000000000>>")
    yield "fewer-than-no-pages", plain(pages=b"<</Type/Pages/Kids[3 0 R]/Count -5>>")
    many = b" ".join([b"3 0 R"] * 9_999)
    yield "ten-thousand-pages", plain(pages=b"<</Type/Pages/Kids[%s]/Count 9999>>" % many)
    yield "nested-lists", plain(o5=b"[" * 200_000)
    yield "nested-closed-lists", plain(o5=b"[" * 50_000 + b"]" * 50_000)
    yield "nested-tables", plain(b"/A" + b"<</A" * 50_000)
    yield "nested-texts", plain(o5=b"(" * 900_000)
    yield "endless-text", plain(o5=b"(" + b"a" * 3_000_000)
    yield "a-million-objects", plain() + b"1 0 obj " * 1_200_000
    yield "a-million-streams", plain() + b"1 0 obj<<>>stream\n" * 400_000
    yield "a-million-names", plain(o5=b"[" + b"/a" * 1_100_000 + b"]")
    yield "long-name", plain(o5=b"/" + b"a" * 2_000_000)
    nest = {number: _form(number, number + 1) for number in range(6, 26)}
    first = PAGE.replace(b"<<>>", b"<</XObject<</X 6 0 R>>>>")
    tower = {1: words[1], 2: words[2], 3: first, 4: stream(b"/X Do " * 10), **nest, 26: stream(_WORDS, _FORM + b">>")}
    yield "drawing-in-a-drawing-ten-times-each", pdf(tower)
    circle = {1: words[1], 2: words[2], 3: first, 4: stream(b"/X Do"), 6: _form(6, 6)}
    yield "drawing-that-holds-itself", pdf(circle)
    yield "a-million-strokes", plain(words=b"0 0 m 500 800 l S\n" * 400_000)
    dashes = b"[0.0001 0.0001] 0 d 0 0 m 500 800 l S"
    yield "endless-dashes", plain(words=dashes)
    yield "deep-saved-states", plain(words=b"q " * 1_000_000)


_FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 99 99]"


def _form(number: int, inner: int) -> bytes:
    del number
    return stream(b"/X Do " * 10, _FORM + b"/Resources<</XObject<</X %d 0 R>>>>" % inner)


def drawn_page(words: bytes, resources: bytes, **more: bytes) -> bytes:
    """Return a page of a thousand points in the square that is drawn with these."""
    page = PAGE.replace(b"595 842", b"1000 1000").replace(b"/Resources<<>>", b"/Resources<<%s>>" % resources)
    objects = {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: PAGES, 3: page, 4: packed(words)}
    return pdf({**objects, **{int(name[1:]): body for name, body in more.items()}})


def slow_pages() -> Iterator[tuple[str, bytes]]:
    """Build pages of few words that take minutes to draw, or for ever."""
    whole = b"0 0 1000 1000 re f "
    clear = b"/ExtGState<</G<</ca 0.01>>>>"
    yield "whole-page-painted-a-thousand-times", drawn_page(b"/G gs " + whole * 1_000, clear)
    picture = b"/Type/XObject/Subtype/Image/Width 8000/Height 8000/BitsPerComponent 8/ColorSpace/DeviceGray"
    shown = packed(b"\x7f" * 8_000 * 8_000, picture + b"/Interpolate true")
    times = b"q 1000 0 0 1000 0 0 cm " + b"/I Do " * 40 + b"Q"
    yield "large-picture-drawn-many-times", drawn_page(times, b"/XObject<</I 5 0 R>>", o5=shown)
    font = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 97/LastChar 97"
        b"/Widths[0]/Encoding<</Type/Encoding/Differences[97/a]>>/CharProcs<</a 6 0 R>>/Resources<<>>>>"
    )
    letters = b"BT /F 1000 Tf (" + b"a" * 2_000 + b") Tj ET"
    yield (
        "letters-of-two-thousand-fills",
        drawn_page(letters, b"/Font<</F 5 0 R>>", o5=font, o6=packed(b"0 0 d0 " + b"0 0 900 900 re f " * 2_000)),
    )
    mask = b"/Type/XObject/Subtype/Form/BBox[0 0 1000 1000]/Group<</S/Transparency/CS/DeviceGray>>"
    yield (
        "fills-behind-a-costly-mask",
        drawn_page(
            b"/G gs " + whole * 500,
            b"/ExtGState<</G 5 0 R>>",
            o5=b"<</SMask<</S/Luminosity/G 6 0 R>>>>",
            o6=packed(whole * 1_000, mask),
        ),
    )
    shading = b"<</ShadingType 1/ColorSpace/DeviceRGB/Domain[0 1000 0 1000]/Function 6 0 R>>"
    steps = b"{ " + b"sin cos " * 2_000 + b" dup }"
    yield (
        "shade-of-four-thousand-steps",
        drawn_page(
            b"/S sh " * 10,
            b"/Shading<</S 5 0 R>>",
            o5=shading,
            o6=packed(steps, b"/FunctionType 4/Domain[0 1000 0 1000]/Range[0 1 0 1 0 1]"),
        ),
    )
    tile = b"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.01/YStep 0.01/Resources<<>>"
    yield (
        "tiles-too-close-together",
        drawn_page(b"/Pattern cs /P scn " + whole, b"/Pattern<</P 5 0 R>>", o5=packed(b"0 0 1 1 re f", tile)),
    )


def _broken() -> Iterator[tuple[str, bytes]]:
    whole = plain()
    yield "locked-with-a-word", locked("secret")
    yield "locked-without-a-word", locked("")
    yield (
        "locked-in-an-unknown-way",
        pdf({1: b"<</Type/Catalog/Pages 2 0 R>>", 2: PAGES, 3: PAGE}, b"/Encrypt<</Filter/Odd>>"),
    )
    yield "only-the-first-line", b"%PDF-1.7\n"
    yield "nothing-but-zeros", b"%PDF-1.7\n" + bytes(100_000)
    yield "nothing-but-noise", b"%PDF-1.7\n" + noise(200_000)
    yield "table-that-points-nowhere", whole.replace(b"startxref\n", b"startxref\n99999999")
    yield "table-that-points-at-itself", whole.replace(b"/Size", b"/Prev %d/Size" % whole.index(b"xref\n"))
    yield "places-that-are-wrong", whole.replace(b"00000 n", b"00007 n").replace(b"000000001", b"000000009")
    yield "no-root", whole.replace(b"/Root 1 0 R", b"")
    yield "root-that-is-a-page", whole.replace(b"/Root 1 0 R", b"/Root 3 0 R")
    yield "no-pages", whole.replace(b"/Pages 2 0 R", b"")
    yield "negative-lengths", whole.replace(b"/Length ", b"/Length -")
    yield "length-that-is-itself", whole.replace(b"/Length 17", b"/Length 4 0 R")
    yield "huge-numbers", whole.replace(b"595", b"9" * 400)
    yield "page-that-is-its-parent", plain(page=PAGE.replace(b"2 0 R", b"3 0 R"))
    for part in range(1, 12):
        yield f"cut-short-at-{part}-of-12", whole[: len(whole) * part // 12]


def noise(length: int, seed: int = 1) -> bytes:
    """Return bytes that look like chance and are the same every time."""
    from random import Random

    return Random(seed).randbytes(length)


def locked(word: str) -> bytes:
    """Return a page that opens with a word, or with none and yet is locked."""
    writer = copy_into_new_writer(PdfFileReader(BytesIO(plain())))
    writer.encrypt("owner", word)  # type: ignore[no-untyped-call]  # pyHanko has no types there
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]  # pyHanko has no types there
    return out.getvalue()


def sound() -> bytes:
    """Return a page with nothing wrong in it, to show that such a one is taken."""
    return with_annotation(b"<</S/URI/URI(https://example.org)>>")


def hostile_pdfs() -> Iterator[tuple[str, bytes]]:
    """Build every one of them, with its name."""
    for group in (_scripts, _active, _beyond_measure, slow_pages, _broken):
        for name, data in group():
            yield f"{name}.pdf", data
