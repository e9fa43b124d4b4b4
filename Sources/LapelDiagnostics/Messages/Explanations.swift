/// The meaning of each code in another language: one block per code, with its name, a line on what is wrong and one on why
/// it matters.
struct Explanations: Sendable {
  private let texts: [String: (summary: String, explanation: String)]

  static let korean = Explanations(EmbeddedTexts.text(of: "explanations.ko.txt"))

  init(_ text: String) {
    var texts: [String: (summary: String, explanation: String)] = [:]
    var block: [Substring] = []
    func finish() {
      if block.count == 3 { texts[String(block[0])] = (String(block[1]), String(block[2])) }
      block = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !line.hasPrefix("# ") {
      if line.isEmpty { finish() } else { block.append(line) }
    }
    finish()
    self.texts = texts
  }

  subscript(code: String) -> (summary: String, explanation: String)? { texts[code] }
}

extension DiagnosticCode {
  /// What is wrong, in one line.
  package func summary(in language: MessageLanguage) -> String {
    switch language {
    case .english: summary
    case .korean: Explanations.korean[name]?.summary ?? summary
    }
  }

  /// Why it matters, and what to do.
  package func explanation(in language: MessageLanguage) -> String {
    switch language {
    case .english: explanation
    case .korean: Explanations.korean[name]?.explanation ?? explanation
    }
  }
}
