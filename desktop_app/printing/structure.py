"""The structure tree: what is a heading, a paragraph, a table or a picture, for readers that do not see."""

from dataclasses import dataclass, field
from functools import partial
from itertools import count

from reportlab.pdfbase import pdfdoc

from desktop_app.printing.pdf_objects import RawObject, numbered, written


@dataclass(eq=False)
class Node:
    """One element of the tree, and the name of the one above it, so that a tree that is done with goes at once.

    Its kids are elements, marked content (page, number), and what is already written.
    """

    tag: str
    name: str
    parent: str = "structuretree"
    attributes: dict[str, str] = field(default_factory=dict)
    kids: "list[Node | tuple[int, int] | str]" = field(default_factory=list)


class StructureTree:
    """The tree of one document, and which content on each page belongs to which element."""

    def __init__(self) -> None:
        self.root = self.top = Node("Document", "structure0")
        self._names = count(1)
        self._first = 0
        self._pages: list[list[Node]] = [[]]
        self._rows: list[str] = []
        self._written: pdfdoc.PDFObjectReference | None = None

    def node(self, tag: str, parent: Node | None = None, **attributes: str) -> Node:
        """Add an element, at the end of its parent."""
        above = parent or self.top
        node = Node(tag, self._name(), above.name, attributes)
        above.kids.append(node)
        return node

    def mark(self, node: Node) -> int:
        """Give the next piece of content on this page to an element and return its number."""
        page = self._pages[-1]
        number = len(page)
        page.append(node)
        node.kids.append((self._first + len(self._pages) - 1, number))
        return number

    def next_page(self) -> None:
        """Begin the content of the next page."""
        self._pages.append([])

    def write(self, document: pdfdoc.PDFDocument) -> pdfdoc.PDFObjectReference:
        """Write the tree into a document and return its root; asked again, it is the same root."""
        if self._written is None:
            self._register(self.root, document)
            self._written = document.Reference(RawObject(lambda: self._tree(document)), "structuretree")
        return self._written

    def begin_part(self) -> None:
        """Begin one of many papers: it is the top of all that follows and not yet in the tree."""
        self.top = Node("Part", self._name(), self.root.name)

    def release_part(self, document: pdfdoc.PDFDocument) -> None:
        """Hand the elements of the paper at the top over to a document; only its place in the tree is kept."""
        self._register(self.top, document)
        self.root.kids.append(_to(self.top.name, document))
        for index, row in self._page_rows(document):
            self._rows.append(f"{index} {written(document.Reference(RawObject(row.encode('ascii'))), document)}")
        self._first += len(self._pages) - 1
        self._pages = [[]]

    def _name(self) -> str:
        return f"structure{next(self._names)}"

    def _register(self, node: Node, document: pdfdoc.PDFDocument) -> None:
        """Give an element and all below it their numbers; what each says is asked for when it is written."""
        document.Reference(RawObject(partial(self._element, node, document)), node.name)
        for kid in node.kids:
            if isinstance(kid, Node):
                self._register(kid, document)

    def _page_rows(self, document: pdfdoc.PDFDocument) -> list[tuple[int, str]]:
        """Say of every page which element each piece of its content belongs to."""
        return [
            (index, f"[{' '.join(_to(node.name, document) for node in page)}]")
            for index, page in enumerate(self._pages, self._first)
            if page
        ]

    def _tree(self, document: pdfdoc.PDFDocument) -> str:
        rows = " ".join([*self._rows, *(f"{index} {row}" for index, row in self._page_rows(document))])
        return (
            f"<< /Type /StructTreeRoot /K {_to(self.root.name, document)} /ParentTree << /Nums [{rows}] >> "
            f"/ParentTreeNextKey {self._first + len(self._pages)} >>"
        )

    def _element(self, node: Node, document: pdfdoc.PDFDocument) -> str:
        home = next((kid[0] for kid in node.kids if isinstance(kid, tuple)), None)
        kids = " ".join(_kid(kid, home, document) for kid in node.kids)
        page = "" if home is None else f" /Pg {_page(home, document)}"
        more = "".join(f" /{key} {value}" for key, value in node.attributes.items())
        return f"<< /Type /StructElem /S /{node.tag} /P {_to(node.parent, document)} /K [{kids}]{page}{more} >>"


def _to(name: str, document: pdfdoc.PDFDocument) -> str:
    return numbered(name, document)


def _page(index: int, document: pdfdoc.PDFDocument) -> str:
    return _to(f"Page{index + 1}", document)


def _kid(kid: Node | tuple[int, int] | str, home: int | None, document: pdfdoc.PDFDocument) -> str:
    if isinstance(kid, str):
        return kid
    if isinstance(kid, Node):
        return _to(kid.name, document)
    page, number = kid
    return str(number) if page == home else f"<< /Type /MCR /Pg {_page(page, document)} /MCID {number} >>"
