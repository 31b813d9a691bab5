"""What can be done with the papers of a batch, as a line of buttons that wraps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.views.widgets.buttons import button, icon_button
from desktop_app.views.widgets.flow import Flow


class BatchBar(QWidget):
    """Signals: `print_wanted()`, `file_wanted()`, `folder_wanted()`, `all_ticked()`, `moved(by)`, `all_wanted()`."""

    print_wanted = Signal()
    file_wanted = Signal()
    folder_wanted = Signal()
    all_ticked = Signal()
    moved = Signal(int)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        up, down = self.tr("Earlier (Ctrl+↑)"), self.tr("Later (Ctrl+↓)")
        self._of_ticked = (
            button(self.tr("Print"), "batch_print", kind="primary", icon="printer", on_click=self.print_wanted.emit),
            button(self.tr("Save as one PDF"), "batch_save", icon="download", on_click=self.file_wanted.emit),
            button(self.tr("Send to USB"), "batch_send", icon="usb", on_click=self.folder_wanted.emit),
        )
        self._of_rows = (
            button(self.tr("Tick all or none"), "batch_tick", icon="check", on_click=self.all_ticked.emit),
            icon_button("chevron-up", "batch_up", up, on_click=lambda: self.moved.emit(-1)),
            icon_button("chevron-down", "batch_down", down, on_click=lambda: self.moved.emit(1)),
        )
        self._all = button(self.tr("All that waits"), "batch_all", kind="quiet", on_click=self.all_wanted.emit)
        flow = Flow(self, spacing=6)
        for act in (*self._of_ticked, *self._of_rows, self._all):
            flow.addWidget(act)

    def offer(self, *, idle: bool, rows: int, ticked: int, narrowed: bool) -> None:
        """Offer what can be done with so many papers, of which so many are ticked."""
        for act in self._of_ticked:
            act.setEnabled(idle and ticked > 0)
        for tool in self._of_rows:
            tool.setEnabled(idle and rows > 0)
        self._all.setEnabled(idle)
        self._all.setVisible(narrowed)
