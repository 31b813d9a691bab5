"""What differs between two wordings is shown line by line and word by word."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.casework.wording_changes import Change, Mark, Piece, changes_between
from desktop_app.casework.wording_form import TextPlace

PLACES = (TextPlace("title", "عنوان الورقة", "إشعار"), TextPlace("lists.a", "قائمة", "أول", is_list=True))


def test_nothing_differs_where_nothing_was_changed() -> None:
    typed = {"title": "إشعار", "lists.a": "أول\nثانٍ"}
    assert changes_between(PLACES, typed, dict(typed)) == ()


def test_a_word_that_came_is_marked_among_those_that_stayed() -> None:
    changes = changes_between(PLACES[:1], {"title": "إشعار تجميد"}, {"title": "إشعار بتجميد ملف"})
    assert changes == (
        Change(
            "عنوان الورقة",
            (
                Piece(Mark.SAME, "إشعار "),
                Piece(Mark.GONE, "تجميد"),
                Piece(Mark.NEW, "بتجميد ملف"),
            ),
        ),
    )


def test_an_item_that_went_is_a_line_of_its_own() -> None:
    changes = changes_between(PLACES[1:], {"lists.a": "أول\nثانٍ\nثالث"}, {"lists.a": "أول\nثالث"})
    assert changes == (Change("قائمة", (Piece(Mark.GONE, "ثانٍ"),)),)


_LINES = st.lists(st.text(alphabet="اب ج", max_size=8).map(lambda text: " ".join(text.split())), max_size=4)


@given(_LINES, _LINES)
def test_what_stayed_and_went_is_the_old_text_and_what_stayed_and_came_the_new(old: list[str], new: list[str]) -> None:
    changes = changes_between(PLACES[1:], {"lists.a": "\n".join(old)}, {"lists.a": "\n".join(new)})
    for change in changes:
        before = "".join(piece.words for piece in change.pieces if piece.mark is not Mark.NEW)
        after = "".join(piece.words for piece in change.pieces if piece.mark is not Mark.GONE)
        assert before in {"", *old}
        assert after in {"", *new}
        assert before != after
