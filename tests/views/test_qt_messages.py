"""Qt's messages come to the log without their words."""

from pathlib import Path

from PySide6.QtCore import qCritical, qWarning

from desktop_app.traces.log import keep_log, last_lines
from desktop_app.views.qt_messages import keep_qt_messages

NAME = "نورة سعد محمد العتيبي"


def test_a_message_is_told_by_its_part_and_how_grave_it_is(tmp_path: Path) -> None:
    end_log, end = keep_log(tmp_path), keep_qt_messages()
    qWarning(f"QFile::open: {NAME}.pdf")
    qCritical(NAME)
    end()
    end_log()
    lines = last_lines(tmp_path)
    assert [line.partition('"event"')[2] for line in lines] == [
        ': "qt", "level": 1, "place": "default:0:qt", "bytes": 38}',
        ': "qt", "level": 2, "place": "default:0:qt", "bytes": 21}',
    ]
