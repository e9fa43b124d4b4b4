import LapelDiagnostics

/// Reads bytes into the flat store, in one pass and without recursion: what is open is on a stack of its
/// own.
///
/// The parser follows the productions of YAML 1.2.2. Strict reading and career reading take the same way:
/// what strict YAML refuses and people type is kept as text in both, and is an error in one and a relaxation
/// in the other.
///
/// It cannot be copied, because copies of it made for its own small questions took a quarter of all reading.
struct Parser: ~Copyable {
  let bytes: Bytes
  let file: FileID
  let mode: ReadingMode

  /// The next byte to read.
  var pos = 0
  /// Where column 0 of the current line is. A line indented with tabs is given a column people would expect,
  /// so that this need not be where the line begins.
  var lineBase = 0
  /// Where the current line really begins.
  var lineStart = 0
  /// The spaces the current line begins with.
  var indent = 0
  /// Whether only white space is between the line's beginning and `pos`.
  var newLine = true
  /// Whether a tab is among that white space, or between an indicator and `pos`.
  var tabBefore = false
  /// Whether `pos` already is at the next content.
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
  /// Where byte order marks stand that begin a document.
  var marks: [Int] = []

  /// The properties on the lines before an outermost flow collection: they are a mapping's if it turns out a
  /// key.
  var outerProperties = Properties.none
  /// How far the lines of the open flow collection must be indented.
  var flowIndent = 0
  /// Where the outermost of the open brackets stands, and where that one stands whose lines were reported.
  var flowStart = -1
  var reportedFlow = -1

  /// What was found wrong; beyond a bound it is only counted.
  var report = Report(keeping: 1_000)
  var relaxations: [Diagnostic] = []
  var cutTexts: [CutText] = []
  /// What the aliases stand for so far, in bytes.
  var aliasSize = 0
  /// The lines reported last for how they are indented: those after them that are indented the same way are
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

  /// Reads the root of a document and all that hangs on it.
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

/// A collection that is open.
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
  /// The key read last is quoted or bracketed: its colon needs no space after it.
  var jsonKey = false
  /// Its brackets are where a key must be.
  var mustBeKey = false
  /// Its brackets are where the first key of a block mapping may be.
  var mayBeKey = false
  var node: Int
  /// The column of its entries.
  var indent: Int
  /// A second column that counts as the same, after it was reported once.
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

/// Where the next node of a block belongs.
struct Slot {
  enum Kind: UInt8 { case root, item, explicitKey, explicitValue, value }

  /// The indentation of the collection it belongs to: the node must stand further in.
  var indent: Int
  var kind: Kind

  /// Whether a collection may begin on the line of the indicator: YAML 1.2.2 §8.2.1, ns-l-compact-sequence.
  var allowsCompact: Bool { kind == .item || kind == .explicitKey || kind == .explicitValue }

  /// Whether a sequence may be at the indentation of its parent: YAML 1.2.2 §8.2.3, seq-space.
  var allowsSequenceAtIndent: Bool { kind != .root && kind != .item }
}
