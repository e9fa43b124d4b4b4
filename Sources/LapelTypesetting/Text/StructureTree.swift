/// What the parts of a document are, for who hears it: paragraphs, heads, lists, links.
///
/// An element joins its parent when it is first drawn, so that the tree cannot say another order than the page.
struct StructureTree {
  typealias ID = Int

  enum Kid {
    case element(ID)
    /// Marked content of a page.
    case content(page: Int, id: Int)
    /// A link's annotation, by its number in the document.
    case annotation(Int)
  }

  struct Element {
    /// A standard structure type of PDF: `H2`, `LI`.
    let type: String
    let parent: ID?
    /// nil: its parent's.
    let language: String?
    /// What a picture shows.
    let alternative: String?
    var kids: [Kid] = []
    var isAttached = false

    /// What a head of a table's row says of itself, as a PDF has it.
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

  /// Forgets elements that nothing was drawn of.
  mutating func cut(to count: Int) { elements.removeSubrange(count...) }

  /// Puts marked content into an element, and the element into its parents where it is not yet there.
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
