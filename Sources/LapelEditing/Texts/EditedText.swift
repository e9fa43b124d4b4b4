import LapelDiagnostics

/// A document as the editor has it, saved or not.
struct EditedText: Sendable {
  /// Its address in the editor.
  let address: String
  /// The editor's number for this state of the text; nil when it gave none.
  private(set) var version: Int?
  private(set) var lines: LineTable

  /// The text in UTF-8, with a byte order mark if the editor has one.
  var bytes: [UInt8] { lines.bytes }

  init(address: String, version: Int?, text: String) {
    self.address = address
    self.version = version
    lines = LineTable(Array(text.utf8))
  }

  /// One change by the editor: a stretch with its replacement, or the whole text.
  struct Change: Sendable {
    /// The stretch; nil: the whole text.
    let range: ClosedSpan?
    let text: String
  }

  /// A stretch between two places; if it ends before it begins, the two are swapped.
  struct ClosedSpan: Sendable {
    let start: TextPosition
    let end: TextPosition
  }

  /// Applies changes in order, each to the result of the one before.
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
