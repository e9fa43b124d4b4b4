import LapelDiagnostics
import LapelYAML

/// The file with a placeholder word in place of what is being typed, so that a half-typed file can be read and the
/// place determined: as a value, as a key, and with open brackets closed.
struct CursorProbe {
  let text: [UInt8]
  /// The offset of the word.
  let start: Int

  static let word = "x-at-the-cursor-x"

  /// The probes in the order in which they are tried.
  static func probes(for typed: TypedWord, in bytes: [UInt8]) -> [CursorProbe] {
    let before = bytes[..<typed.range.lowerBound]
    let line = before.suffix(from: before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
    let rest = bytes[typed.end...]
    func probe(_ word: String, closing closers: String = "") -> CursorProbe {
      let after = closers.isEmpty ? rest : rest.drop { $0 != 0x0A }
      return CursorProbe(
        text: Array(before) + Array(word.utf8) + Array(closers.utf8) + Array(after),
        start: typed.range.lowerBound)
    }
    let beginsLine = line.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == 0x09 }
    let closers = closers(of: line)
    var probes = [probe(word)]
    if !closers.isEmpty { probes.append(probe(word, closing: closers)) }
    let asKey = probe("\(word): x")
    return beginsLine ? [asKey] + probes : probes + [asKey]
  }

  /// The brackets that would close those left open on a line.
  private static func closers(of line: ArraySlice<UInt8>) -> String {
    var (open, quote) = ([Character](), UInt8(0))
    for byte in line {
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""): quote = byte
      case UInt8(ascii: "["): open.append("]")
      case UInt8(ascii: "{"): open.append("}")
      case UInt8(ascii: "]"), UInt8(ascii: "}"): _ = open.popLast()
      default: break
      }
    }
    return String(open.reversed())
  }
}

/// The place of the cursor in terms of the schema.
struct CursorPlace {
  /// The meaning of the node; for a key, that of the mapping around it.
  let meaning: NodeMeaning
  let isKey: Bool
  /// The list around it; nil when it is not an item.
  let list: Node?

  /// nil when the word did not become a key or a value of its own.
  init?(_ probe: CursorProbe) {
    var report = Report()
    let source = SourceFile(path: "", bytes: probe.text)
    let yaml = YAMLFile.parse(source, id: FileID(0), mode: .career, report: &report)
    let path = yaml.path(at: probe.start + 1)
    let chain = NodeMeaning.chain(along: path)
    guard let step = path.last, step.node.kind == .scalar, let last = chain.last else { return nil }
    let isWord = step.node.text == CursorProbe.word
    // Inside a line of the log, or a text, the word is a part.
    guard isWord || !step.isKey else { return nil }
    meaning = last
    isKey = step.isKey
    list = step.position == nil || path.count < 2 ? nil : path[path.count - 2].node
  }

  /// Whether the word is the whole key or value, and not part of a text.
  var isWhole: Bool { isKey || meaning.node.text == CursorProbe.word }
}
