/// Messages in another language: pairs of a pattern for the English message and its translation.
///
/// A message is written once, in English, where it is reported; its translation is in a file of its own, so that
/// translators need no Swift.
struct MessageCatalogue: Sendable {
  private struct Entry: Sendable {
    /// The English text around the parts that vary.
    let segments: [String]
    let translation: String

    var weight: Int { segments.reduce(0) { $0 + $1.utf8.count } }
  }

  /// The patterns with the most text first, so that the best fit is found first.
  private let entries: [Entry]
  private let exact: [String: String]

  static let korean = MessageCatalogue(file: "messages.ko.txt")
  /// The descriptions of fields in the field reference.
  static let koreanFields = MessageCatalogue(
    EmbeddedTexts.text(of: "fields.ko.txt")
      + EmbeddedTexts.files(in: "sections").map { "\n" + $0.text.description }.joined())
  /// The texts of `--help`.
  static let koreanHelp = MessageCatalogue(file: "help.ko.txt")

  private init(file: String) { self.init(EmbeddedTexts.text(of: file)) }

  /// - Parameter text: one line per message: the English with `{}` for each part, ` = `, the translation with `{1}`, `{2}`.
  init(_ text: String) {
    var entries: [Entry] = []
    var exact: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let mark = line.firstRange(of: " = ") else { continue }
      let (pattern, translation) = (String(line[..<mark.lowerBound]), String(line[mark.upperBound...]))
      let segments = Self.segments(of: pattern)
      if segments.count == 1 {
        exact[pattern] = translation
      } else {
        entries.append(Entry(segments: segments, translation: translation))
      }
    }
    self.exact = exact
    self.entries = entries.sorted { $0.weight > $1.weight }
  }

  /// The translation of a message; nil when the catalogue has none.
  func translated(_ message: String) -> String? {
    if let found = exact[message] { return found }
    for entry in entries {
      guard let parts = Self.parts(of: message, between: entry.segments) else { continue }
      return KoreanParticles.settled(Self.filled(entry.translation, parts))
    }
    return nil
  }

  // MARK: Patterns

  private static func segments(of pattern: String) -> [String] {
    var segments: [String] = []
    var rest = pattern[...]
    while let hole = rest.firstRange(of: "{}") {
      segments.append(String(rest[..<hole.lowerBound]))
      rest = rest[hole.upperBound...]
    }
    return segments + [String(rest)]
  }

  /// The parts of a message that fill the pattern; nil when the message does not fit it.
  private static func parts(of message: String, between segments: [String]) -> [Substring]? {
    guard let first = segments.first, let last = segments.last, message.hasPrefix(first),
      message.hasSuffix(last),
      message.utf8.count >= first.utf8.count + last.utf8.count
    else { return nil }
    var rest = message.dropFirst(first.count).dropLast(last.count)
    var parts: [Substring] = []
    for segment in segments.dropFirst().dropLast() {
      if segment.isEmpty {
        parts.append(rest.prefix(0))
        continue
      }
      guard let found = rest.firstRange(of: segment) else { return nil }
      parts.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    return parts + [rest]
  }

  private static func filled(_ translation: String, _ parts: [Substring]) -> String {
    var output = ""
    var rest = translation[...]
    while let open = rest.firstIndex(of: "{") {
      output += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}"), let number = Int(rest[..<close]),
        parts.indices.contains(number - 1)
      else {
        output.append("{")
        continue
      }
      output += parts[number - 1]
      rest = rest[rest.index(after: close)...]
    }
    return output + rest
  }
}
