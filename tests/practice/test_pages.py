import pypdfium2

from desktop_app.practice.pages import page, photo, picture, scan


def test_a_page_is_marked_as_practice_and_names_its_document() -> None:
    document = pypdfium2.PdfDocument(page("شهادة وفاة"))
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "تدريب" in text
    assert "شهادة" in text


def test_a_photo_is_a_picture_of_the_page() -> None:
    assert photo("صك طلاق").startswith(b"\x89PNG\r\n\x1a\n")
    assert picture("صك طلاق").name == "صك طلاق.png"
    assert scan("صك طلاق").data.startswith(b"%PDF")
