public import LapelDiagnostics

/// A place in the tree of one file: a handle of two words into the file's flat store.
///
/// An alias reads as the node it points at; its `range` is where the alias stands.
public struct Node: Sendable {
  let store: NodeStore
  let index: Int
  /// Where the handle was reached from, when that is an alias; else the same as `index`.
  let place: Int

  public enum Kind: Sendable, Hashable { case scalar, sequence, mapping }

  public enum ScalarStyle: Sendable, Hashable { case plain, singleQuoted, doubleQuoted, literal, folded }

  public var kind: Kind { store.kind(index) }

  /// The node's own bytes in the source, without its comments.
  public var range: SourceRange { store.range(place) }

  /// A scalar's text, decoded now; empty for a collection.
  public var text: String { store.text(index) }

  public var style: ScalarStyle { store.style(index) }

  /// Whether a sequence or mapping is written with brackets or braces.
  public var isFlow: Bool { store.isFlow(index) }

  /// The full tag, resolved by the document's directives; nil when none is written.
  public var tag: String? { store.tag(index) }

  public var anchor: String? { store.anchor(index) }

  /// A plain scalar that is empty or `~`: nothing was written.
  public var isEmpty: Bool { store.isEmptyScalar(index) }

  /// A sequence's items, in order; empty for anything else.
  public var items: NodeItems { NodeItems(node: self) }

  /// A mapping's pairs, in order; empty for anything else.
  public var pairs: NodePairs { NodePairs(node: self) }

  /// The value of the first pair whose key is this text; nil when there is none.
  public subscript(key: String) -> Node? { store.value(of: key, in: index) }
}
