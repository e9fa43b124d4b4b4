/// What messages say in another language: pairs of a pattern of the English message and its counterpart.
///
/// A message is written once, in English, where it is reported; its counterpart stands in a file of its own, so that a
/// translator needs no Swift.
struct MessageCatalogue: Sendable {
  private struct Entry: Sendable {
    /// The English text around the parts that are put in.
    let segments: [String]
    let translation: String

    var weight: Int { segments.reduce(0) { $0 + $1.utf8.count } }
  }

  /// Those that say most first, so that the pattern that fits best is found first.
  private let entries: [Entry]
  private let exact: [String: String]

  static let korean = MessageCatalogue(file: "messages.ko.txt")
  /// What the field reference says of each field.
  static let koreanFields = MessageCatalogue(
    EmbeddedTexts.text(of: "fields.ko.txt")
      + EmbeddedTexts.files(in: "sections").map { "\n" + $0.text.description }.joined())
  /// What `--help` says.
  static let koreanHelp = MessageCatalogue(file: "help.ko.txt")

  private init(file: String) { self.init(EmbeddedTexts.text(of: file)) }

  /// - Parameter text: a line each: the English with `{}` for each part, ` = `, the translation with `{1}`, `{2}`.
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

  /// nil where the catalogue has no counterpart.
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

  /// What stands in the holes; nil where the message is of another pattern.
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
