import Lapel
import LapelPublishing

/// What the editor shows in words of ours, in Korean or English.
struct Wording: Sendable {
  let isKorean: Bool

  func pick(ko: String, en: String) -> String { isKorean ? ko : en }

  var language: Language { isKorean ? .korean : .english }

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
    case .everyone: pick(ko: "공개(public)", en: "public")
    case .application: pick(ko: "지원용(application)", en: "application")
    case .nobody: pick(ko: "비공개(private)", en: "private")
    }
  }

  /// `8개월`, `1 year 2 months`; nil where an end's month is not known, or nothing is between them.
  func length(of period: Period, today: PartialDate) -> String? {
    guard let months = DatePrinter.months(of: period, today: today), months > 0 else { return nil }
    let (years, rest) = (months / 12, months % 12)
    func counted(_ n: Int, ko: String, en: String) -> String? {
      n == 0 ? nil : isKorean ? "\(n)\(ko)" : "\(n) \(en)\(n == 1 ? "" : "s")"
    }
    return [counted(years, ko: "년", en: "year"), counted(rest, ko: "개월", en: "month")]
      .compactMap { $0 }.joined(separator: " ")
  }

  /// `2022년 12월`, `December 2022`.
  func date(_ date: PartialDate) -> String {
    guard let month = date.month, (1...12).contains(month) else {
      return pick(ko: "\(date.year)년", en: "\(date.year)")
    }
    if isKorean { return "\(date.year)년 \(month)월" + (date.day.map { " \($0)일" } ?? "") }
    let name = Self.months[month - 1]
    return date.day.map { "\(name) \($0), \(date.year)" } ?? "\(name) \(date.year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
