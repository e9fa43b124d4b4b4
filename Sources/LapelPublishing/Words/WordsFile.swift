import LapelDiagnostics

/// One `words/<language>.txt`: keys and what stands for them in one language.
struct WordsFile: Sendable {
  /// The language whose words serve where this file has none; nil: none do.
  let base: String?
  let values: [String: String]

  /// - Parameter note: is told of each line that says nothing, with its number from one.
  init(_ text: String, note: (_ message: String, _ line: Int) -> Void = { _, _ in }) {
    var values: [String: String] = [:]
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let place = index + 1
      let written = String(line).trimmed
      if written.isEmpty || written.hasPrefix("#") { continue }
      guard let colon = written.firstIndex(of: ":") else {
        note("expected a key, a colon and its words", place)
        continue
      }
      let key = String(written[..<colon]).trimmed
      if values[key] != nil { note("`\(key)` has words already", place) }
      values[key] = Self.unquoted(String(written[written.index(after: colon)...]).trimmed)
    }
    base = values.removeValue(forKey: "base")
    self.values = values
  }

  /// Quotes keep the blanks at the ends.
  private static func unquoted(_ value: String) -> String {
    guard value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") else { return value }
    return String(value.dropFirst().dropLast())
  }
}
