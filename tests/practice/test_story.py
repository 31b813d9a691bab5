from desktop_app.practice.families import practice_people
from desktop_app.practice.story import STORIES


def test_every_family_has_its_story_and_every_story_its_family() -> None:
    assert set(STORIES) == {family.key for family in practice_people().families}
