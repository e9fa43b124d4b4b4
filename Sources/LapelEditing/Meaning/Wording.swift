import Lapel
import LapelDiagnostics
import LapelPublishing

/// What the editor shows in words of ours, in Korean or English.
struct Wording: Sendable {
  let messages: MessageLanguage

  /// A sentence of the program in the reader's language.
  func said(_ sentence: String) -> String { messages.said(sentence) }

  var language: Language { messages.language }

  /// What a section is headed by.
  func title(of section: SectionKey) -> String { words.title(ofSection: section.rawValue) }

  private var words: Words { WordsShelf.builtIn.words(for: language) }

  /// A text in the reader's language, else in the writer's, without the marks of Markdown.
  func text(_ text: LocalizedText, writer: Language) -> String {
    let version = text.version(in: language) ?? text.version(in: writer) ?? text.versions.first
    return Self.bare(version?.text ?? "")
  }

  /// The text without marks, on one line.
  static func bare(_ text: String) -> String {
    var text = text
    for mark in ["**", "`"] { text = text.split(separator: mark, omittingEmptySubsequences: false).joined() }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  func level(_ level: ShowLevel) -> String {
    switch level {
    case .everyone: said("public")
    case .application: said("application")
    case .nobody: said("private")
    }
  }

  /// `8개월`, `1 year 2 months`; nil where an end's month is not known, or nothing is between them.
  func length(of period: Period, today: PartialDate) -> String? {
    guard let months = DatePrinter.months(of: period, today: today), months > 0 else { return nil }
    return words.length(months: months)
  }

  /// `2022년 12월`, `December 2022`.
  func date(_ date: PartialDate) -> String { words.spelledOut(date) }
}
