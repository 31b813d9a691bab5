"""The one lock of PDFium: the library reads and draws for one thread at a time, whichever document it is."""

from threading import RLock

PDFIUM = RLock()
"""Held by whoever calls into PDFium while another thread may."""
