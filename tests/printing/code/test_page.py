"""The code of a later page leads to its paper and its place in it."""

import pytest

from desktop_app.printing.code.page import PageCode, read_page_code, write_page_code

MARK = "9f86d081884c7d65"


def test_the_place_comes_back() -> None:
    text = write_page_code("P-NSM-1448-0001", 2, 3, MARK + "9a2feaa0c55ad015")
    assert text == "MUSTAFID1/P-NSM-1448-0001/2/3/9F86D081884C7D65"
    assert read_page_code(text) == PageCode("P-NSM-1448-0001", 2, 3, MARK)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "MUSTAFID1/P-NSM-1448-0001/1/3/9F86D081884C7D65",
        "MUSTAFID1/P-NSM-1448-0001/4/3/9F86D081884C7D65",
        "MUSTAFID1/P-NSM-1448-0001/02/3/9F86D081884C7D65",
        "MUSTAFID1/P-NSM-1448-0001/٢/3/9F86D081884C7D65",
        "MUSTAFID1/P-NSM-1448-0001/2/3/9f86d081884c7d65",
        "MUSTAFID1/P-NSM-1448-0001/2/3/9F86D081884C7D65\n",
        "MUSTAFID1/P-NSM/1448-0001/2/3/9F86D081884C7D65",
        "MUSTAFID2/P-NSM-1448-0001/2/3/9F86D081884C7D65",
    ],
)
def test_another_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not the code of a page"):
        read_page_code(text)
