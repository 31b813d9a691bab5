"""The command line of the benchmarks names every bench, and refuses what is not one."""

import pytest

from benchmarks.__main__ import main


@pytest.mark.parametrize("words", [["papers"], ["vault"], ["speed"], ["populate"]])
def test_every_bench_says_what_it_does(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*words, "--help"])
    assert ended.value.code == 0
    assert words[0] in capsys.readouterr().out


@pytest.mark.parametrize(
    "words", [[], ["nothing"], ["papers", "--only", "x"], ["speed", "--people", "many"], ["populate"]]
)
def test_what_cannot_be_measured_is_refused(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err
