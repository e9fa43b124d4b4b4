/// What the parts of a document are, for those who hear it read: paragraphs, headings, lists, links.
///
/// An element joins its parent when it is first drawn, so that the tree always has the order of the page.
struct StructureTree {
  typealias ID = Int

  enum Kid {
    case element(ID)
    /// Marked content on a page.
    case content(page: Int, id: Int)
    /// The annotation of a link, by its number in the document.
    case annotation(Int)
  }

  struct Element {
    /// A standard PDF structure type: `H2`, `LI`.
    let type: String
    let parent: ID?
    /// The language; nil: its parent's.
    let language: String?
    /// What a picture shows; nil: it is not a picture.
    let alternative: String?
    var kids: [Kid] = []
    var isAttached = false

    /// The attributes that a PDF needs for the heading of a table's row; empty for other elements.
    var attributes: String { type == "TH" ? "/A<</O/Table/Scope/Row>>" : "" }
  }

  private(set) var elements = [Element(type: "Document", parent: nil, language: nil, alternative: nil)]

  static let root: ID = 0

  mutating func add(
    _ type: String, in parent: ID, language: String? = nil, alternative: String? = nil
  ) -> ID {
    elements.append(Element(type: type, parent: parent, language: language, alternative: alternative))
    return elements.count - 1
  }

  /// Forgets elements of which nothing was drawn.
  mutating func cut(to count: Int) { elements.removeSubrange(count...) }

  /// Puts marked content into an element, and the element into its parents unless it is there already.
  mutating func draw(_ id: ID, page: Int, content: Int) {
    attach(id)
    elements[id].kids.append(.content(page: page, id: content))
  }

  mutating func annotate(_ id: ID, annotation: Int) {
    elements[id].kids.append(.annotation(annotation))
  }

  private mutating func attach(_ id: ID) {
    guard id != Self.root, !elements[id].isAttached, let parent = elements[id].parent else { return }
    elements[id].isAttached = true
    attach(parent)
    elements[parent].kids.append(.element(id))
  }
}
