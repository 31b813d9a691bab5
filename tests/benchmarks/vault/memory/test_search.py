"""What a process holds is found in its memory, in every form, and what it never held is not."""

import subprocess
import sys

from benchmarks.vault.memory.search import forms_of, forms_of_key, found_in

HOLDER = """
import sys
held = [bytes.fromhex(sys.stdin.readline()), sys.stdin.readline().strip()]
print("ready", flush=True)
sys.stdin.read()
"""


def test_words_and_a_key_are_found_where_they_are() -> None:
    key, words = bytes(range(200, 232)), "قنديل مرفأ زيتون"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        print(key.hex(), words, sep="\n", file=holder.stdin, flush=True)
        assert holder.stdout.readline() == "ready\n"
        wanted = {"words": forms_of(words), "key": forms_of_key(key), "absent": forms_of("سفينة حجر ريح")}
        found = found_in(holder.pid, wanted)
        holder.kill()
    assert found["words"] > 0
    assert found["key"] > 0
    assert found["absent"] == 0
