import LapelDiagnostics

/// Reads bytes into the flat store, in one pass and without recursion: open collections are on a stack of its
/// own.
///
/// The parser follows the productions of YAML 1.2.2. Strict reading and career reading take the same path:
/// what people type and strict YAML refuses is kept as text in both, and is an error in one and a relaxation
/// in the other.
///
/// It cannot be copied, because copies made for its own small questions took a quarter of the reading time.
struct Parser: ~Copyable {
  let bytes: Bytes
  let file: FileID
  let mode: ReadingMode

  /// The next byte to read.
  var pos = 0
  /// The offset of column 0 of the current line. A line indented with tabs gets the column that people would expect,
  /// so this need not be where the line begins.
  var lineBase = 0
  /// The offset where the current line really begins.
  var lineStart = 0
  /// The number of spaces at the beginning of the current line.
  var indent = 0
  /// Whether only white space is between the line's beginning and `pos`.
  var newLine = true
  /// Whether that white space contains a tab, or the space between an indicator and `pos` does.
  var tabBefore = false
  /// Whether `pos` is already at the next content.
  var atContent = false
  /// The end of the last content.
  var lastEnd = 0

  var nodes: [RawNode] = []
  var stack: [Frame] = []
  var slot = Slot(indent: -1, kind: .root)

  var properties: [Properties] = []
  var displaced: [UInt32: Displaced] = [:]
  var anchors: [Anchor] = []
  var anchorNames = NameTable()
  var documents: [RawDocument] = []
  var document = RawDocument(root: 0, range: 0..<0)
  var comments: [Range<UInt32>] = []
  /// The offsets of byte order marks that begin documents.
  var marks: [Int] = []

  /// The properties on the lines before an outermost flow collection; they belong to a mapping if it turns out to be a
  /// key.
  var outerProperties = Properties.none
  /// The indentation that the lines of the open flow collection need, in spaces.
  var flowIndent = 0
  /// The offsets of the outermost open bracket, and of the one whose lines were reported.
  var flowStart = -1
  var reportedFlow = -1

  /// The problems found; beyond a limit they are only counted.
  var report = Report(keeping: 1_000)
  var relaxations: [Diagnostic] = []
  var cutTexts: [CutText] = []
  /// The size in bytes of what the aliases so far stand for.
  var aliasSize = 0
  /// The lines last reported for their indentation; following lines that are indented the same way are
  /// not reported again.
  var blankRun = BlankRun()

  init(bytes: Bytes, file: FileID, mode: ReadingMode) {
    self.bytes = bytes
    self.file = file
    self.mode = mode
    nodes.reserveCapacity(bytes.count / 8 + 16)
    stack.reserveCapacity(32)
  }

  /// What to do next.
  enum Step {
    /// Read the node that belongs in the slot.
    case node
    /// A node of the block is complete: look for the next entry.
    case next
    /// Read on inside brackets or braces.
    case flow
    /// The document is complete.
    case done
  }

  /// Reads the root of a document and everything that belongs to it.
  mutating func documentBody() {
    var step = Step.node
    while true {
      switch step {
      case .node: step = blockNode()
      case .next: step = nextEntry()
      case .flow: step = flow()
      case .done: return
      }
    }
  }
}

/// An open collection.
struct Frame {
  enum Kind: UInt8 { case blockSequence, blockMapping, flowSequence, flowMapping, flowPair }

  enum State: UInt8 {
    /// An entry, or the end, comes next.
    case entry
    /// A key was read with `?`, or inside braces: its value may follow.
    case key
    /// After the colon: the value comes next.
    case value
    /// A comma, or the end, comes next.
    case complete
  }

  var kind: Kind
  var state: State = .entry
  /// Whether the last key is quoted or bracketed, so that its colon needs no space after it.
  var jsonKey = false
  /// Whether its brackets are where a key must be.
  var mustBeKey = false
  /// Whether its brackets are where the first key of a block mapping may be.
  var mayBeKey = false
  var node: Int
  /// The column of its entries.
  var indent: Int
  /// A second column that counts as the same after it was reported once; -1: none.
  var otherIndent = -1
  /// The line it began on.
  var line: Int

  init(_ kind: Kind, node: Int, indent: Int, line: Int) {
    self.kind = kind
    self.node = node
    self.indent = indent
    self.line = line
  }

  var isFlow: Bool { kind.rawValue >= Kind.flowSequence.rawValue }
}

/// The place where the next node of a block belongs.
struct Slot {
  enum Kind: UInt8 { case root, item, explicitKey, explicitValue, value }

  /// The indentation of the collection it belongs to; the node must be indented more.
  var indent: Int
  var kind: Kind

  /// Whether a collection may begin on the line of the indicator: YAML 1.2.2 §8.2.1, ns-l-compact-sequence.
  var allowsCompact: Bool { kind == .item || kind == .explicitKey || kind == .explicitValue }

  /// Whether a sequence may be at the indentation of its parent: YAML 1.2.2 §8.2.3, seq-space.
  var allowsSequenceAtIndent: Bool { kind != .root && kind != .item }
}
