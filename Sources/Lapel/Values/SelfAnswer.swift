/// The answer to a question put to oneself: `O`, `X`, `△`, or the person's own words.
public struct SelfAnswer: Hashable, Sendable {
  /// `O`, `X` or `△` for the words that mean one of them, else the words as typed.
  public let text: String

  /// Reads an answer: `yes`, `예` and the like become `O`, and so on; any other text stays as typed.
  public init(_ typed: String) {
    let word = typed.lowercased().filter { !$0.isWhitespace && $0 != "." && $0 != "!" }
    text = Self.words.first { $0.typed.contains(word) }?.answer ?? typed
  }

  /// Reads the first version, since the three answers are the same in every language.
  init(_ answer: LocalizedText) { self.init(answer.versions.first?.text ?? "") }

  /// Whether the answer is `O`.
  public var isYes: Bool { text == "O" }

  private static let words: [(answer: String, typed: Set<String>)] = [
    ("O", ["o", "○", "◯", "ㅇ", "yes", "y", "true", "예", "네", "응", "그렇다"]),
    ("X", ["x", "×", "✕", "✗", "no", "n", "false", "아니오", "아니요", "아니", "아니다"]),
    ("△", ["△", "▲", "∆", "δ", "partly", "partially", "somewhat", "half", "세모", "조금", "일부", "반쯤", "어느정도"]),
  ]
}
