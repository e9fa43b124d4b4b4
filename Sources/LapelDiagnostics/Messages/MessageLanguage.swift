/// The language in which the program speaks to a person.
public enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case korean = "ko"

  /// The language of a locale or a tag: `ko_KR.UTF-8`, `ko-KR`; English when the program does not speak it.
  public init(locale: String) {
    self = MessageLanguage(rawValue: locale.prefix { $0.isLetter }.lowercased()) ?? .english
  }
}

extension Diagnostic {
  /// The texts of a problem, in one language.
  public struct Words: Hashable, Sendable {
    /// The message of the problem.
    public let message: String
    /// The hints of the problem, in order.
    public let hints: [String]
    /// The notes of the problem, in order.
    public let notes: [String]
  }

  /// The texts of the problem in a language; sentences without a translation stay in English.
  public func words(in language: MessageLanguage) -> Words {
    Words(
      message: language.said(message), hints: hints.map(language.said),
      notes: notes.map { language.said($0.message) })
  }
}

extension Report {
  /// The same problems with their texts in a language.
  public func said(in language: MessageLanguage) -> Report {
    if language == .english { return self }
    return mapped { problem in
      let words = problem.words(in: language)
      var problem = problem
      problem.message = words.message
      problem.hints = words.hints
      if let title = problem.fix?.title { problem.fix?.title = language.said(title) }
      problem.notes = zip(problem.notes, words.notes).map { Diagnostic.Note($1, at: $0.range) }
      return problem
    }
  }
}

extension MessageLanguage {
  /// The description of a field in this language.
  package func summary(ofField summary: String) -> String {
    switch self {
    case .english: summary
    case .korean: MessageCatalogue.koreanFields.translated(summary) ?? summary
    }
  }

  /// A line of `--help` in this language; nil when it has no translation.
  package func line(ofHelp line: String) -> String? {
    switch self {
    case .english: line
    case .korean: MessageCatalogue.koreanHelp.translated(line)
    }
  }

  /// A number of things in words: `14 names`, `이름 14개`.
  package func counted(_ number: Int, _ one: String, _ many: String) -> String {
    switch self {
    case .english: "\(number) \(number == 1 ? one : many)"
    case .korean: said("\(many), counted: \(number)")
    }
  }

  /// Things joined into a list: `names, links and numbers`.
  package func listed(_ things: [String]) -> String {
    switch self {
    case .english where things.count > 1:
      things.dropLast().joined(separator: ", ") + " and " + things[things.count - 1]
    default: things.joined(separator: ", ")
    }
  }

  /// A sentence of the program in this language; unchanged when it has no translation.
  package func said(_ sentence: String) -> String {
    switch self {
    case .english: sentence
    case .korean: MessageCatalogue.korean.translated(sentence) ?? sentence
    }
  }
}
