from pathlib import Path

from desktop_app.casework.scans.files import scans_in


def test_scans_alone_are_listed_with_what_tells_that_they_are_whole(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.TIF", "~c.pdf", ".d.pdf", "e.txt", "f.pdf.part"):
        (tmp_path / name).write_bytes(b"12345")
    (tmp_path / "g.pdf").mkdir()
    found = scans_in(tmp_path)
    assert [path.name for path in found] == ["a.pdf", "b.TIF"]
    assert {size for size, _ in found.values()} == {5}
    assert scans_in(tmp_path / "gone") == {}
