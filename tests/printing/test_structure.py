"""The structure tree keeps the order of reading and the page of every piece."""

from desktop_app.printing.structure import StructureTree


def test_elements_stand_in_the_order_they_were_made() -> None:
    tree = StructureTree()
    table = tree.node("Table")
    tree.node("P")
    tree.node("TR", table)
    assert [kid.tag for kid in tree.root.kids if not isinstance(kid, tuple)] == ["Table", "P"]


def test_numbers_of_content_begin_anew_on_every_page() -> None:
    tree = StructureTree()
    node = tree.node("P")
    assert (tree.mark(node), tree.mark(node)) == (0, 1)
    tree.next_page()
    assert tree.mark(node) == 0
    assert node.kids == [(0, 0), (0, 1), (1, 0)]
