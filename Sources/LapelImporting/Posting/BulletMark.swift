/// The mark that begins an item of a list: a bullet, a dash, a number.
enum BulletMark {
  private static let marks: Set<Unicode.Scalar> = [
    "•", "·", "●", "■", "▪", "◦", "○", "‣", "◆", "◇", "▶", "►", "▷", "✔", "✅", "☑", "✓", "・", "⦁", "➤", "→",
    "-", "–",
    "—", "*", "+", ">", "□", "◈", "★", "☆", "ㆍ",
    "▣", "◎", "❖", "❏", "✦", "▸", "☞", "⚫", "🔹", "🔸", "📌", "✨", "👉",
  ]
  /// These stand for nothing else at the start of a line, so that a space after them is not needed.
  private static let plain: Set<Unicode.Scalar> = [
    "•", "·", "●", "▪", "◦", "‣", "✔", "✅", "☑", "✓", "・", "⦁", "ㆍ",
  ]

  /// The line without its mark, and the mark; `0` stands for any number.
  static func strip(_ line: Substring) -> (text: Substring, mark: Unicode.Scalar?) {
    var rest = line.unicodeScalars[...]
    drop(while: isSpace, &rest)
    var mark: Unicode.Scalar?
    // `* •` and the like: at most a few marks in a row.
    for _ in 0..<3 {
      guard let first = rest.first, marks.contains(first) else { break }
      let next = rest.dropFirst().first
      guard next.map(isSpace) ?? false || plain.contains(first) && next != nil else { break }
      rest.removeFirst()
      drop(while: { isSpace($0) || $0 == "\u{FE0F}" }, &rest)
      mark = mark ?? first
    }
    if mark == nil, let number = number(rest) {
      rest = number
      mark = "0"
    }
    return (Substring(rest), mark)
  }

  /// What follows `1.`, `2)` or `①`.
  private static func number(_ rest: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView? {
    if let first = rest.first, (0x2460...0x2473).contains(first.value) {
      var after = rest.dropFirst()
      drop(while: isSpace, &after)
      return after.isEmpty ? nil : after
    }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard (1...2).contains(digits.count) else { return nil }
    var after = rest.dropFirst(digits.count)
    guard let mark = after.first, mark == "." || mark == ")" else { return nil }
    after.removeFirst()
    guard let space = after.first, isSpace(space) else { return nil }
    drop(while: isSpace, &after)
    return after.isEmpty ? nil : after
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\u{3000}" || scalar == "\u{200B}"
  }

  private static func drop(while test: (Unicode.Scalar) -> Bool, _ rest: inout Substring.UnicodeScalarView) {
    while let first = rest.first, test(first) { rest.removeFirst() }
  }
}
