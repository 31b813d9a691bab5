"""What was heard of a killed program, laid out by what must be there again."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from benchmarks.vault.kills.told import Said


@dataclass
class Heard:
    """What the program acknowledged, and what it had begun."""

    heads: list[str] = field(default_factory=list)
    drafts: dict[str, dict[str, str]] = field(default_factory=dict)
    draft_scans: list[str] = field(default_factory=list)
    dropped: dict[str, int] = field(default_factory=dict)
    phrases_begun: list[str] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)
    keys_begun: int = 0
    keys: int = 0
    looks: list[int] = field(default_factory=list)
    acts: int = 0
    """How many acts were acknowledged."""
    ready: bool = False
    ended: bool = False

    @classmethod
    def of(cls, said: Iterable[Said]) -> "Heard":
        """Lay out what was said."""
        heard = cls()
        for each in said:
            heard.hear(each)
        return heard

    def hear(self, said: Said) -> None:
        """Take one line in."""
        facts = said.facts
        match said.word:
            case "done":
                self.heads.append(facts["head"])
            case "draft":
                self.drafts.setdefault(facts["id"], {}).update(facts["typed"])
            case "draft_scan":
                self.draft_scans.append(facts["attachment"])
            case "dropped":
                self.dropped[facts["name"]] = facts["pages"]
            case "phrase_begun":
                self.phrases_begun.append(facts["phrase"])
            case "phrase":
                self.phrases.append(facts["phrase"])
            case "key_begun":
                self.keys_begun += 1
            case "key":
                self.keys += 1
            case "look":
                self.looks.append(facts["points"])
            case word:
                self.ready = self.ready or word == "ready"
                self.ended = self.ended or word == "ended"
        self.acts += said.word in {"done", "draft", "draft_scan", "phrase", "key", "look"}
