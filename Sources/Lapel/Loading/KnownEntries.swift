import LapelDiagnostics
import LapelYAML

/// The entries of a file as they were last read, for as much of it as what was typed since cannot have touched: in a long
/// list most of what stands before it.
struct KnownEntries: Sendable {
  /// An entry in whose reading nothing was found, with the place of its item.
  struct Known: Sendable {
    let range: SourceRange
    let entry: any Entry
  }

  private var bySection: [SectionKey: [Int: Known]] = [:]

  /// Knows no entry.
  init() {}

  /// - Parameter source: the file as it is now.
  init(of before: KeptFile, for source: SourceFile) {
    guard let documents = before.documents else { return }
    let end = Self.unchanged(before.source.bytes, source.bytes)
    for document in documents {
      for (section, entries) in document.silent {
        for known in entries where known.range.bytes.upperBound <= end {
          bySection[section, default: [:]][known.range.bytes.lowerBound] = known
        }
      }
    }
  }

  /// The entries of a section, by the places where their items begin.
  subscript(section: SectionKey) -> [Int: Known] { bySection[section] ?? [:] }

  /// Where the line before the first changed one begins: what ends there was read without looking at what has changed.
  private static func unchanged(_ before: [UInt8], _ now: [UInt8]) -> Int {
    let (before, now) = (before.span, now.span)
    var end = 0
    while end < min(before.count, now.count), before[end] == now[end] { end += 1 }
    var breaks = 0
    while end > 0 {
      if now[end - 1] == UInt8(ascii: "\n") { breaks += 1 }
      if breaks == 2 { break }
      end -= 1
    }
    return end
  }
}
