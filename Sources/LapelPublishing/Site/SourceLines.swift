import LapelDiagnostics

/// Where the lines of a text stand in its bytes.
struct SourceLines {
  private let starts: [Int]
  private let end: Int

  init(_ source: SourceFile) {
    let breaks = source.bytes.indices.filter { source.bytes[$0] == 10 }
    starts = [0] + breaks.map { $0 + 1 }
    end = source.bytes.count
  }

  /// - Parameter line: from 1.
  func range(_ line: Int, _ id: FileID) -> SourceRange {
    let index = min(max(line, 1), starts.count) - 1
    let last = index + 1 < starts.count ? starts[index + 1] - 1 : end
    return SourceRange(id, starts[index]..<max(starts[index], last))
  }
}
