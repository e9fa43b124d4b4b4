/// A text over several lines: paragraphs, and the points of a list below them.
struct TextOutline: Hashable {
  private(set) var paragraphs: [String] = []
  private(set) var points: [String] = []

  init(_ text: String) {
    // A dash at the beginning of a one-line text is part of it.
    guard text.contains(where: \.isNewline) else {
      let line = text.trimmed
      paragraphs = line.isEmpty ? [] : [line]
      return
    }
    var isOpen = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = String(line).trimmed
      if line.isEmpty {
        isOpen = false
      } else if let point = Self.point(line) {
        points.append(point)
        isOpen = true
      } else if Self.isNumbered(line) {
        if points.isEmpty { paragraphs.append(line) } else { points.append(line) }
        isOpen = true
      } else if isOpen, points.isEmpty {
        paragraphs[paragraphs.count - 1] += " " + line
      } else if isOpen {
        points[points.count - 1] += " " + line
      } else {
        // What follows a list is put below it.
        if points.isEmpty { paragraphs.append(line) } else { points.append(line) }
        isOpen = true
      }
    }
  }

  /// Whether a line is numbered, `2. Second`, `2) Second`, `② Second`: the number is the writer's, and the line stays a line.
  private static func isNumbered(_ line: String) -> Bool {
    if let first = line.unicodeScalars.first, (0x2460...0x2473).contains(first.value) { return true }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    return (1...2).contains(digits.count) && (rest.hasPrefix(". ") || rest.hasPrefix(") "))
  }

  /// The text after a list mark; nil for a line that has none.
  private static func point(_ line: String) -> String? {
    guard let first = line.first, "-*•‣–◦▪·".contains(first) else { return nil }
    let rest = line.dropFirst()
    guard let next = rest.first, next == " " || next == "\t" else { return nil }
    let text = String(rest).trimmed
    return text.isEmpty ? nil : text
  }
}
