import LapelDiagnostics

/// A document as the editor has it, saved or not.
struct EditedText: Sendable {
  /// The address by which the editor knows it.
  let address: String
  /// The editor's number for this state of the text; nil where it gave none.
  private(set) var version: Int?
  private(set) var lines: LineTable

  /// UTF-8, with a byte order mark where the editor has one.
  var bytes: [UInt8] { lines.bytes }

  init(address: String, version: Int?, text: String) {
    self.address = address
    self.version = version
    lines = LineTable(Array(text.utf8))
  }

  /// One change of the editor's: a stretch and what takes its place, or the whole text.
  struct Change: Sendable {
    /// nil: the whole text.
    let range: ClosedSpan?
    let text: String
  }

  /// A stretch between two places; one that ends before it begins is taken the other way round.
  struct ClosedSpan: Sendable {
    let start: TextPosition
    let end: TextPosition
  }

  /// Makes the changes, each in the text that the one before has left.
  mutating func apply(_ changes: [Change], version: Int?, in encoding: PositionEncoding) {
    self.version = version
    for change in changes {
      guard let range = change.range else {
        lines = LineTable(Array(change.text.utf8))
        continue
      }
      let (a, b) = (lines.offset(of: range.start, in: encoding), lines.offset(of: range.end, in: encoding))
      lines.replace(min(a, b)..<max(a, b), with: change.text.utf8)
    }
  }
}
