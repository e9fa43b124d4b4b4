import Lapel
import LapelDiagnostics
import LapelPublishing

/// The program's own words in the editor, in Korean or English.
struct Wording: Sendable {
  let messages: MessageLanguage

  /// A sentence of the program in the reader's language.
  func said(_ sentence: String) -> String { messages.said(sentence) }

  /// The description of a field.
  func summary(of field: FieldInfo) -> String { messages.summary(ofField: field.summary) }

  var language: Language { messages.language }

  /// The heading of a section.
  func title(of section: SectionKey) -> String { words.title(ofSection: section.rawValue) }

  private var words: Words { WordsShelf.builtIn.words(for: language) }

  /// A text in the reader's language, else in the writer's, without Markdown.
  func text(_ text: LocalizedText, writer: Language) -> String {
    let version = text.version(in: language) ?? text.version(in: writer) ?? text.versions.first
    return Self.bare(version?.text ?? "")
  }

  /// The text without Markdown, on one line.
  static func bare(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      if !bytes.contains(where: mayBeMark) { return String(decoding: bytes, as: UTF8.self) }
      return bare(bytes)
    }
  }

  /// Whether Markdown or a line end may begin with a byte.
  private static func mayBeMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "`") || (0x0A...0x0D).contains(byte) || byte == 0xC2
      || byte == 0xE2
  }

  private static func bare(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var (bare, endsLine, at): ([UInt8], Bool, Int) = ([], false, 0)
    bare.reserveCapacity(bytes.count)
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "*") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "*"): at += 2
      case UInt8(ascii: "`"): at += 1
      case 0x0A...0x0D: (endsLine, at) = (true, at + 1)
      case 0xC2 where bytes[at + 1] == 0x85: (endsLine, at) = (true, at + 2)
      case 0xE2 where bytes[at + 1] == 0x80 && bytes[at + 2] & 0xFE == 0xA8: (endsLine, at) = (true, at + 3)
      default:
        if endsLine, !bare.isEmpty { bare.append(0x20) }
        endsLine = false
        bare.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: bare, as: UTF8.self)
  }

  func level(_ level: ShowLevel) -> String {
    switch level {
    case .everyone: said("public")
    case .application: said("application")
    case .nobody: said("private")
    }
  }

  /// The length in words: `8개월`, `1 year 2 months`; nil when the month of an end is not known, or it is zero.
  func length(of period: Period, today: PartialDate) -> String? {
    guard let months = DatePrinter.months(of: period, today: today), months > 0 else { return nil }
    return words.length(months: months)
  }

  /// The date in words: `2022년 12월`, `December 2022`.
  func date(_ date: PartialDate) -> String { words.spelledOut(date) }
}
