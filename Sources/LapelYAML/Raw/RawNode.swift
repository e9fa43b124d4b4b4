/// One node of the flat store: sixteen bytes, in the order of the nodes in the source.
///
/// The children of a collection follow it; `link` is the index after its last descendant. The exception is a key that
/// turns out to be a whole flow collection: see `Displaced`.
struct RawNode {
  /// The offsets of the node's beginning and end in the source, including quotes and brackets.
  var start: UInt32
  var end: UInt32
  /// Collection: the index after its descendants. Alias: its anchor's index, or `noAnchor`.
  /// Block scalar: the number of spaces that are indentation.
  var link: UInt32 = 0
  var meta: Meta

  static let noAnchor = UInt32.max

  init(_ meta: Meta, _ range: Range<Int>) {
    self.meta = meta
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
  }

  var range: Range<Int> { Int(start)..<Int(end) }

  /// Kind, style and flags in one word.
  struct Meta: Equatable {
    var bits: UInt32

    static let scalar = Meta(bits: 0)
    static let sequence = Meta(bits: 1)
    static let mapping = Meta(bits: 2)
    static let alias = Meta(bits: 3)

    // The style of a scalar, in bits 2–4.
    static let plain = Meta(bits: 0)
    static let singleQuoted = Meta(bits: 1 << 2)
    static let doubleQuoted = Meta(bits: 2 << 2)
    static let literal = Meta(bits: 3 << 2)
    static let folded = Meta(bits: 4 << 2)

    /// A collection in brackets or braces.
    static let flow = Meta(bits: 1 << 5)
    /// The node has an anchor or a tag, kept in the side table.
    static let hasProperties = Meta(bits: 1 << 6)
    /// The scalar's text differs from the source's bytes: it has folded lines or escapes.
    static let needsDecoding = Meta(bits: 1 << 7)
    /// The node's children do not follow it: see `Displaced`.
    static let displaced = Meta(bits: 1 << 8)
    /// Strict YAML refuses this unquoted text.
    static let relaxed = Meta(bits: 1 << 9)

    static func | (a: Meta, b: Meta) -> Meta { Meta(bits: a.bits | b.bits) }
    static func |= (a: inout Meta, b: Meta) { a.bits |= b.bits }

    func has(_ flag: Meta) -> Bool { bits & flag.bits != 0 }

    var kind: Meta { Meta(bits: bits & 3) }
    var style: Meta { Meta(bits: bits & 0b11100) }
    var isCollection: Bool { kind == .sequence || kind == .mapping }
  }
}

/// The places of the children and properties of a node whose children do not follow it.
///
/// When `[a, b]` has been read and a colon follows, a mapping must come before it: the mapping takes the
/// sequence's slot and the sequence moves to the end of the store, so that no other node has to move.
struct Displaced {
  /// The children; nil when they follow the node as usual.
  var children: Range<Int>?
  /// The index in the table of properties; nil when there are none.
  var properties: Int?
}

/// An anchor and a tag as they are in the source.
struct Properties {
  var node: UInt32 = 0
  // Ends are never 0, so 0 stands for none, which keeps what each node is read with small.
  private var anchorStart: UInt32 = 0
  private var anchorEnd: UInt32 = 0
  private var tagStart: UInt32 = 0
  private var tagEnd: UInt32 = 0

  static let none = Properties()

  var anchor: Range<UInt32>? {
    get { anchorEnd == 0 ? nil : anchorStart..<anchorEnd }
    set { (anchorStart, anchorEnd) = (newValue?.lowerBound ?? 0, newValue?.upperBound ?? 0) }
  }

  var tag: Range<UInt32>? {
    get { tagEnd == 0 ? nil : tagStart..<tagEnd }
    set { (tagStart, tagEnd) = (newValue?.lowerBound ?? 0, newValue?.upperBound ?? 0) }
  }

  @inline(__always)
  var isEmpty: Bool { anchorEnd | tagEnd == 0 }

  /// The offset where the first of them begins; nil when there is none.
  var start: Int? {
    switch (anchor, tag) {
    case (let a?, let t?): Int(Swift.min(a.lowerBound, t.lowerBound))
    case (let a?, nil): Int(a.lowerBound)
    case (nil, let t?): Int(t.lowerBound)
    case (nil, nil): nil
    }
  }
}

/// One document of a stream.
struct RawDocument {
  /// The index of its root.
  var root: Int
  /// Its bytes, including markers and directives.
  var range: Range<Int>
  /// Whether it begins with `---`.
  var explicitStart = false
  /// Whether it ends with `...`.
  var explicitEnd = false
  /// Its `%TAG` directives, each a handle and a prefix.
  var tags: [TagDirective] = []
  /// The indices of the directives by handle.
  var handles = NameTable()
}

struct TagDirective {
  var handle: Range<Int>
  var prefix: Range<Int>
}

/// An anchor's name, the node that has it, and the document it belongs to.
struct Anchor {
  /// The name with its `&`.
  var name: Range<UInt32>
  var node: UInt32

  var nameWithoutMark: Range<Int> { Int(name.lowerBound) + 1..<Int(name.upperBound) }
}
