"""The structure tree: what is a heading, a paragraph, a table or a picture, for readers that do not see."""

from dataclasses import dataclass, field
from functools import partial

from reportlab.pdfbase import pdfdoc

from desktop_app.printing.pdf_objects import RawObject, written


@dataclass(eq=False)
class Node:
    """One element of the tree; its kids are elements and marked content (page, number)."""

    tag: str
    name: str
    parent: "Node | None" = None
    attributes: dict[str, str] = field(default_factory=dict)
    kids: "list[Node | tuple[int, int]]" = field(default_factory=list)


class StructureTree:
    """The tree of one document, and which content on each page belongs to which element."""

    def __init__(self) -> None:
        self.root = Node("Document", "structure0")
        self._nodes = [self.root]
        self._pages: list[list[Node]] = [[]]

    def node(self, tag: str, parent: Node | None = None, **attributes: str) -> Node:
        """Add an element, at the end of its parent."""
        above = parent or self.root
        node = Node(tag, f"structure{len(self._nodes)}", above, attributes)
        above.kids.append(node)
        self._nodes.append(node)
        return node

    def mark(self, node: Node) -> int:
        """Give the next piece of content on this page to an element and return its number."""
        page = self._pages[-1]
        number = len(page)
        page.append(node)
        node.kids.append((len(self._pages) - 1, number))
        return number

    def next_page(self) -> None:
        """Begin the content of the next page."""
        self._pages.append([])

    def write(self, document: pdfdoc.PDFDocument) -> pdfdoc.PDFObjectReference:
        """Write the whole tree into a document and return its root."""
        for node in self._nodes:
            document.Reference(RawObject(partial(self._element, node, document)), node.name)
        return document.Reference(RawObject(lambda: self._tree(document)), "structuretree")

    def _tree(self, document: pdfdoc.PDFDocument) -> str:
        rows = " ".join(
            f"{index} [{' '.join(_to(node.name, document) for node in page)}]"
            for index, page in enumerate(self._pages)
            if page
        )
        return (
            f"<< /Type /StructTreeRoot /K {_to(self.root.name, document)} /ParentTree << /Nums [{rows}] >> "
            f"/ParentTreeNextKey {len(self._pages)} >>"
        )

    def _element(self, node: Node, document: pdfdoc.PDFDocument) -> str:
        parent = node.parent.name if node.parent else "structuretree"
        home = next((kid[0] for kid in node.kids if isinstance(kid, tuple)), None)
        kids = " ".join(_kid(kid, home, document) for kid in node.kids)
        page = "" if home is None else f" /Pg {_page(home, document)}"
        more = "".join(f" /{key} {value}" for key, value in node.attributes.items())
        return f"<< /Type /StructElem /S /{node.tag} /P {_to(parent, document)} /K [{kids}]{page}{more} >>"


def _to(name: str, document: pdfdoc.PDFDocument) -> str:
    return written(pdfdoc.PDFObjectReference(name), document)


def _page(index: int, document: pdfdoc.PDFDocument) -> str:
    return _to(f"Page{index + 1}", document)


def _kid(kid: Node | tuple[int, int], home: int | None, document: pdfdoc.PDFDocument) -> str:
    if isinstance(kid, Node):
        return _to(kid.name, document)
    page, number = kid
    return str(number) if page == home else f"<< /Type /MCR /Pg {_page(page, document)} /MCID {number} >>"
