import LapelDiagnostics
import LapelYAML

extension Node {
  /// Whether nothing is written: no value, `~`, quotes around nothing or blanks, or the word `null`, which is
  /// reported as a warning.
  func isAbsent(_ report: inout Report) -> Bool {
    if isEmpty { return true }
    if kind == .scalar, style != .plain, range.bytes.count < 32, text.allSatisfy(\.isWhitespace) {
      return true
    }
    guard kind == .scalar, range.bytes.count == 4, style == .plain, nullWords.contains(text) else {
      return false
    }
    report.add(
      Diagnostic(
        .nullWord, "the word `\(text)` counts as nothing", at: range,
        hints: ["leave the value out, or write `'\(text)'` if the word is meant"]))
    return true
  }

  /// Whether not even a tilde is written.
  var isNothing: Bool { kind == .scalar && range.bytes.isEmpty && tag == nil && anchor == nil }

  /// Whether the node is a line of text that looks like a mapping: one pair on one line, under a key that is not a
  /// field.
  ///
  /// - Parameter keys: the fields that fit here; a near miss of one of them is a typo and not text.
  func isLineOfText(knowing keys: RecordKeys?) -> Bool {
    guard kind == .mapping, !isInBraces, tag == nil, anchor == nil else { return false }
    var pairs = self.pairs
    guard let (key, _) = pairs.next(), pairs.next() == nil, key.kind == .scalar, isOnOneLine else {
      return false
    }
    let word = key.text
    if LanguageKey.isText(word) || word == "show" || FieldDirectory.shared.holds(word) { return false }
    return keys.map { $0.slots[word] == nil && $0.slip(word) == nil } ?? true
  }

  /// The line as it is in the file.
  var lineOfText: String { sourceText }
}

private let nullWords: Set<String> = ["null", "Null", "NULL"]
