import LapelDiagnostics

/// A file in a set of its own, and ranges of it by the text that stands there.
struct Sample {
  var sources = SourceSet()
  let text: String
  let file: FileID

  init(_ text: String, path: String = "career/work.yaml") {
    self.text = text
    file = sources.add(SourceFile(path: path, bytes: Array(text.utf8)))
  }

  /// The first place of a text, by comparing bytes.
  func range(_ part: String) -> SourceRange {
    let (all, part) = (Array(text.utf8), Array(part.utf8))
    let start = all.indices.first { all[$0...].starts(with: part) }!
    return SourceRange(file, start..<start + part.count)
  }
}

extension DiagnosticCode {
  static let sample = DiagnosticCode("unknown-field", .error, "a key that the record does not have")
  static let remark = DiagnosticCode("remark", .note, "worth knowing")
  static let doubt = DiagnosticCode("doubt", .warning, "odd")
}
