import LapelDiagnostics

/// The ranges of a text's lines in its bytes.
struct SourceLines {
  private let bytes: [UInt8]
  private let starts: [Int]
  private let end: Int

  init(_ source: SourceFile) {
    bytes = source.bytes
    let breaks = source.bytes.indices.filter { source.bytes[$0] == 10 }
    starts = [0] + breaks.map { $0 + 1 }
    end = source.bytes.count
  }

  /// - Parameters:
  ///   - line: the line, from 1.
  ///   - text: the text that is meant in the line; the whole line when it is not there.
  func range(_ line: Int, of text: String = "", _ id: FileID) -> SourceRange {
    let index = min(max(line, 1), starts.count) - 1
    let last = index + 1 < starts.count ? starts[index + 1] - 1 : end
    let whole = starts[index]..<max(starts[index], last)
    let wanted = Array(text.utf8)
    guard !wanted.isEmpty, let found = bytes[whole].firstRange(of: wanted) else {
      return SourceRange(id, whole)
    }
    return SourceRange(id, found)
  }
}
