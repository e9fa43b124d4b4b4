import LapelDiagnostics

/// Invisible characters that change the direction of text (Unicode Standard Annex #9): what a person sees may then be
/// different from what is read.
///
/// Embeddings and isolates that end on their line are intended, as next to Hebrew or Arabic. An override never is, nor
/// is one half of a pair: both can make a line look like something else.
struct DirectionMarks {
  let store: NodeStore

  private enum Mark: UInt32 {
    case leftToRightEmbedding = 0x202A
    case rightToLeftEmbedding = 0x202B
    case popFormatting = 0x202C
    case leftToRightOverride = 0x202D
    case rightToLeftOverride = 0x202E
    case leftToRightIsolate = 0x2066
    case rightToLeftIsolate = 0x2067
    case firstStrongIsolate = 0x2068
    case popIsolate = 0x2069

    /// The length of each mark in bytes.
    static let length = 3

    var isOverride: Bool { self == .leftToRightOverride || self == .rightToLeftOverride }
    var isIsolate: Bool { rawValue >= 0x2066 && self != .popIsolate }
    var isEnd: Bool { self == .popFormatting || self == .popIsolate }

    /// The name that Unicode gives it.
    var name: String {
      switch self {
      case .leftToRightEmbedding: "left-to-right embedding"
      case .rightToLeftEmbedding: "right-to-left embedding"
      case .popFormatting: "pop directional formatting"
      case .leftToRightOverride: "left-to-right override"
      case .rightToLeftOverride: "right-to-left override"
      case .leftToRightIsolate: "left-to-right isolate"
      case .rightToLeftIsolate: "right-to-left isolate"
      case .firstStrongIsolate: "first strong isolate"
      case .popIsolate: "pop directional isolate"
      }
    }

    var message: String {
      let shown = "U+\(String(rawValue, radix: 16, uppercase: true)) (\(name))"
      if isOverride { return "the invisible \(shown) makes what follows look like another text" }
      return isEnd
        ? "the invisible \(shown) ends nothing on this line"
        : "the invisible \(shown) turns what follows, and nothing on this line ends it"
    }
  }

  private typealias Place = (mark: Mark, start: Int)

  /// The greatest depth; deeper ones are ignored when text is displayed: BD2 of the annex.
  private static let depth = 125
  /// The most marks in one line that its fix deletes.
  private static let most = 1_000

  func check(_ report: inout Report) {
    store.source.withUnsafeBufferPointer { buffer in
      let bytes = Bytes(buffer)
      var index = 0
      while true {
        index = bytes.next(from: index) { $0.punctuation }
        if index >= bytes.count { return }
        if Self.mark(at: index, bytes) == nil {
          index += 1
          continue
        }
        var end = index
        while end < bytes.count, !bytes[end].isBreak { end += 1 }
        if let diagnostic = diagnostic(of: Self.faults(in: index..<end, bytes)) { report.add(diagnostic) }
        index = end
      }
    }
  }

  /// One report per line, at its first mark; the fix deletes everything wrong with the line.
  private func diagnostic(of faults: [Place]) -> Diagnostic? {
    guard let first = faults.min(by: { $0.start < $1.start }) else { return nil }
    let what = faults.count == 1 ? "it" : "all \(faults.count) such characters of the line"
    return Diagnostic(
      .directionMark, first.mark.message, at: range(first), hints: ["delete \(what)"],
      fix: Diagnostic.Fix("delete \(what)", faults.map { Diagnostic.Edit(range($0), "") }))
  }

  private func range(_ place: Place) -> SourceRange {
    SourceRange(store.file, place.start..<place.start + Mark.length)
  }

  /// Overrides with what ends them, and every mark without its other half.
  private static func faults(in line: Range<Int>, _ bytes: Bytes) -> [Place] {
    var faults: [Place] = []
    var open: [Place] = []
    var index = line.lowerBound
    while index < line.upperBound, faults.count < most {
      guard let mark = mark(at: index, bytes) else {
        index += 1
        continue
      }
      let place = (mark, index)
      index += Mark.length
      switch mark {
      case .popFormatting:
        // It ends nothing outside the isolate that it is in.
        if let last = open.last, !last.mark.isIsolate {
          open.removeLast()
          if !last.mark.isOverride { continue }
        }
        faults.append(place)
      case .popIsolate:
        guard let isolate = open.lastIndex(where: \.mark.isIsolate) else {
          faults.append(place)
          continue
        }
        faults += open[(isolate + 1)...].filter { !$0.mark.isOverride }
        open.removeSubrange(isolate...)
      default:
        let isTooDeep = open.count >= depth
        if mark.isOverride || isTooDeep { faults.append(place) }
        if !isTooDeep { open.append(place) }
      }
    }
    return faults + open.filter { !$0.mark.isOverride }
  }

  private static func mark(at index: Int, _ bytes: Bytes) -> Mark? {
    guard bytes[index] == 0xE2 else { return nil }
    let (second, third) = (UInt32(bytes[index + 1]), UInt32(bytes[index + 2]))
    return Mark(rawValue: 0x2000 | (second & 0x3F) << 6 | (third & 0x3F))
  }
}
