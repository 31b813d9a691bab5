"""The structure tree keeps the order of reading and the page of every piece."""

from reportlab.pdfbase import pdfdoc

from desktop_app.printing.structure import Node, StructureTree


def test_elements_stand_in_the_order_they_were_made() -> None:
    tree = StructureTree()
    table = tree.node("Table")
    tree.node("P")
    tree.node("TR", table)
    assert [kid.tag for kid in tree.root.kids if isinstance(kid, Node)] == ["Table", "P"]


def test_numbers_of_content_begin_anew_on_every_page() -> None:
    tree = StructureTree()
    node = tree.node("P")
    assert (tree.mark(node), tree.mark(node)) == (0, 1)
    tree.next_page()
    assert tree.mark(node) == 0
    assert node.kids == [(0, 0), (0, 1), (1, 0)]


def test_a_part_that_was_begun_and_not_released_is_not_in_the_tree() -> None:
    document = pdfdoc.PDFDocument()
    tree = StructureTree()
    tree.begin_part()
    tree.node("H1")
    tree.begin_part()
    tree.mark(tree.node("P"))
    tree.next_page()
    tree.release_part(document)
    assert len(tree.root.kids) == 1
    assert [kid.tag for kid in tree.top.kids if isinstance(kid, Node)] == ["P"]


def test_pages_are_counted_on_over_the_parts() -> None:
    document = pdfdoc.PDFDocument()
    tree = StructureTree()
    kids: list[object] = []
    for _ in range(2):
        tree.begin_part()
        node = tree.node("P")
        tree.mark(node)
        tree.next_page()
        tree.release_part(document)
        kids += node.kids
    assert kids == [(0, 0), (1, 0)]
