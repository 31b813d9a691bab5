"""Keeps the program's memory, with everything a person typed, out of the files that a system makes of a crash."""

import sys


def keep_memory_off_disk() -> None:
    """Ask the system for no image of the memory when the program is ended.

    On Linux a limit of one byte refuses a core file, and one that is handed to a collecting program too, which a limit
    of nothing would not. The swap of the computer is outside of the program's reach: an encrypted disk covers it.
    """
    if sys.platform == "win32":
        import ctypes

        no_box_no_report = 0x0001 | 0x0002
        getattr(ctypes, "windll").kernel32.SetErrorMode(no_box_no_report)  # noqa: B009  # absent elsewhere
    else:
        import resource

        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        least = 1 if hard == resource.RLIM_INFINITY else min(1, hard)
        resource.setrlimit(resource.RLIMIT_CORE, (least, least))
