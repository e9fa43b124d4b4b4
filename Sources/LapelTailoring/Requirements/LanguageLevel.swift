/// How well somebody speaks a language, from a few words to a native speaker's command.
struct LanguageLevel: Sendable, Comparable {
  /// The level: 1 basic, 2 reading, 3 conversation, 4 work, 5 fluent, 6 native.
  let rank: Double
  /// Whether it covers only reading and writing.
  var isWritten = false
  /// Whether the language must be spoken: `회화 가능`, `spoken English`.
  private(set) var isAloud = false

  static func < (a: LanguageLevel, b: LanguageLevel) -> Bool { a.rank < b.rank }

  /// Whether a word is a level of the Common European Framework of Reference: `B2`.
  static func isOfFramework(_ word: String) -> Bool {
    ["a1", "a2", "b1", "b2", "c1", "c2"].contains(word.lowercased())
  }

  static let native = PhraseList(named: "LanguageLevel.native")
  private static let fluent = PhraseList(named: "LanguageLevel.fluent")
  private static let working = PhraseList(named: "LanguageLevel.working")
  private static let conversation = PhraseList(named: "LanguageLevel.conversation")
  private static let reading = PhraseList(named: "LanguageLevel.reading")
  private static let basic = PhraseList(named: "LanguageLevel.basic")

  /// Reads the level that a posting asks for; conversation when it names none.
  ///
  /// - Parameter isAtWork: whether work is done in the language: `영어로 계약을 협상`.
  init(asked text: FoldedLine, isAtWork: Bool = false) {
    isAloud = text.has(Self.aloud)
    if text.has(Self.basic) {
      rank = 1
    } else if text.has(Self.native) {
      rank = 6
    } else if text.has(Self.writing) && !text.has(Self.reads) && !text.has(Self.speaking) {
      rank = 3.5
      isWritten = true
    } else if text.has(Self.reading)
      && !text.has(Self.speaking)
    {
      rank = 2.5
      isWritten = true
    } else if text.has(Self.fluent) {
      rank = 4.5
    } else if text.has(Self.working) {
      rank = 4
    } else {
      rank = isAtWork ? 4 : 3
    }
  }

  private static let aloud = PhraseList(named: "LanguageLevel.aloud")
  private static let writing = PhraseList(named: "LanguageLevel.writing")
  private static let reads = PhraseList(named: "LanguageLevel.reads")
  private static let speaking = PhraseList(named: "LanguageLevel.speaking")

  /// Reads the level that a person claims; nil when the words name none that is known.
  init?(own text: FoldedLine) {
    if text.has(Self.native) {
      rank = 6
    } else if text.has(Self.basic) {
      rank = 1.5
    } else if text.has(Self.reading)
      && !text.has(Self.speaking)
    {
      rank = text.has(Self.writing) ? 3.5 : 3
      isWritten = true
    } else if text.has(Self.travel) {
      rank = 2.5
    } else if text.has(Self.fluent) {
      rank = 5
    } else if text.has(Self.working) {
      rank = 4.5
    } else if text.has(Self.conversation) {
      rank = 3
    } else {
      return nil
    }
  }

  /// Use on journeys, which says nothing about meetings.
  private static let travel = PhraseList(named: "LanguageLevel.travel")

  init(rank: Double) { self.rank = rank }

  /// The rank as it counts for an asked level: reading and writing alone are only part of speaking.
  func rank(for asked: LanguageLevel) -> Double { isWritten && !asked.isWritten ? min(rank, 2.75) : rank }
}
