"""The beginning and the end of the report."""

from pytestqt.qtbot import QtBot

from desktop_app.views.visit.closing import Closing, Header


def test_what_was_typed_comes_back_and_mistakes_lead_to_their_field(qtbot: QtBot) -> None:
    for card, field, text in (
        (Header(), "header.present", "صاحبة الطلب"),
        (Closing(), "closing.summary", "السكن ضيق."),
        (Closing(), "closing.recommendation", "refuse"),
    ):
        qtbot.addWidget(card)
        card.show_draft({field: text})
        assert card.draft()[field] == text
        card.show_errors({field: "املأ هذا."})
        assert card.form.field(field).error() == "املأ هذا."
        assert card.jump(field) is card.form.field(field)
        assert card.jump("elsewhere") is None
