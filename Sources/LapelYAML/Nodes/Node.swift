public import LapelDiagnostics

/// A place in the tree of one file: a handle of three words into the file's flat store.
///
/// An alias reads as the node it points at; its `range` is the place of the alias.
public struct Node: Sendable {
  let store: NodeStore
  let index: Int
  /// The place the handle was reached from, if that is an alias; else the same as `index`.
  let place: Int

  init(_ store: NodeStore, _ place: Int) {
    self.store = store
    self.place = place
    index = store.resolved(place)
  }

  /// The kinds of nodes.
  public enum Kind: Sendable, Hashable { case scalar, sequence, mapping }

  /// The ways to write a scalar.
  public enum ScalarStyle: Sendable, Hashable { case plain, singleQuoted, doubleQuoted, literal, folded }

  /// The kind of the node; for an alias, the kind of what it points at.
  public var kind: Kind {
    switch store.nodes[index].meta.kind {
    case .sequence: .sequence
    case .mapping: .mapping
    default: .scalar
    }
  }

  /// The node's own bytes in the source, without its comments.
  public var range: SourceRange { store.range(place) }

  /// A scalar's text, decoded on each access; empty for a collection.
  public var text: String { store.text(index) }

  /// The way its scalar is written; `plain` for collections.
  public var style: ScalarStyle {
    switch store.nodes[index].meta.style {
    case .singleQuoted: .singleQuoted
    case .doubleQuoted: .doubleQuoted
    case .literal: .literal
    case .folded: .folded
    default: .plain
    }
  }

  /// Whether a sequence or mapping is written with brackets or braces.
  public var isFlow: Bool { store.nodes[index].meta.has(.flow) }

  /// Whether the node was reached through an alias.
  public var isAlias: Bool { store.nodes[place].meta.kind == .alias }

  /// The full tag, resolved by the document's directives; nil when none is written.
  public var tag: String? { store.tag(index) }

  /// The name after `&`; nil when there is none.
  public var anchor: String? { store.anchor(index) }

  /// Whether it is a plain scalar that is empty or `~`, so that nothing was written.
  public var isEmpty: Bool {
    let node = store.nodes[index]
    guard node.meta.kind == .scalar, node.meta.style == .plain else { return false }
    return node.start == node.end
      || (node.end - node.start == 1 && store.source[Int(node.start)] == Byte.tilde)
  }

  /// A sequence's items, in order; empty for anything else.
  public var items: NodeItems { NodeItems(self) }

  /// A mapping's pairs, in order; empty for anything else.
  public var pairs: NodePairs { NodePairs(self) }

  /// The value of the first pair with this key; nil when there is none, and for anything but a mapping.
  public subscript(key: String) -> Node? { store.value(of: key, in: index) }
}
