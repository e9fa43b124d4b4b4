/// A table of Markdown (`| 자격요건 | 자바 3년 |`), as lines in the order that it is meant.
struct TextTable {
  private var rows: [[Substring]] = []
  private var hasHead = false

  var isEmpty: Bool { rows.isEmpty }

  /// More rows than this are no posting's.
  private static let mostRows = 400

  /// What columns of labels and of what they label are called.
  private static let names = WordLists.set("columns of postings").union([""])

  /// Takes a row of the table; false for any other line.
  mutating func take(_ row: Substring) -> Bool {
    let text = SavedPosting.trimmed(row)
    guard text.hasPrefix("|"), text.count > 2, text.hasSuffix("|"), rows.count < Self.mostRows else {
      return false
    }
    let cells = text.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
      .map(SavedPosting.trimmed)
    if cells.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 == "-" || $0 == ":" } }) {
      hasHead = hasHead || rows.count == 1
    } else {
      rows.append(cells)
    }
    return true
  }

  /// Heads stand before what is under them.
  func cells() -> [String] {
    guard let heads = rows.first else { return [] }
    // `| 구분 | 내용 |` heads nothing; each row is a label with what it labels.
    let isShort = heads.allSatisfy { $0.unicodeScalars.count <= PageColumns.longestHead }
    if hasHead, isShort, heads.count > 2 || rows.count == 2 {
      return rows.dropFirst().flatMap { row in zip(heads, row).flatMap { Self.lines($0) + Self.lines($1) } }
    }
    let isNamed = hasHead && heads.allSatisfy { Self.names.contains($0.lowercased()) }
    return rows.dropFirst(isNamed ? 1 : 0).flatMap { $0.flatMap(Self.lines) }
  }

  private static func lines(_ cell: Substring) -> [String] {
    var lines = [""]
    var rest = cell
    while !rest.isEmpty {
      if let mark = ["<br>", "<br/>", "<br />"].first(where: rest.hasPrefix) {
        rest.removeFirst(mark.count)
        lines.append("")
      } else {
        lines[lines.count - 1].append(rest.removeFirst())
      }
    }
    return lines.filter { !$0.isEmpty }
  }
}
