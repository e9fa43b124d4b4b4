import Lapel

/// The mark that begins an item of a list: a bullet, a dash, a number.
enum BulletMark {
  private static let marks: Set<Unicode.Scalar> = [
    "•", "·", "●", "■", "▪", "◦", "○", "‣", "◆", "◇", "▶", "►", "▷", "✔", "✅", "☑", "✓", "・", "⦁", "➤", "→",
    "-", "–",
    "—", "*", "+", ">", "□", "◈", "★", "☆", "\u{318D}",
    "\u{3141}", "\u{3147}", "〇", "◯", "◉", "▢", "❍", "➢", "➔", "➜", "⇒", "⇨", "∙", "⋅", "‧", "►", "🔸", "✳",
    "◻", "⬛", "⬜",
    "▣", "◎", "❖", "❏", "✦", "▸", "☞", "⚫", "🔹", "🔸", "📌", "✨", "👉", "»",
    "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}", "\u{F076}", "\u{F0AE}", "\u{2043}", "\u{25E6}", "§", "¤",
  ]
  /// These stand for nothing else at the start of a line, so that a space after them is not needed.
  private static let plain: Set<Unicode.Scalar> = [
    "•", "·", "●", "▪", "◦", "‣", "✔", "✅", "☑", "✓", "・", "⦁", "\u{318D}", "\u{F0B7}", "\u{F0A7}",
    "\u{F0D8}",
    "\u{F0FC}",
  ]
  /// These need no space before a Korean letter or a capital: `■자격요건`, `-자바 경험`, `-REST API 설계`.
  private static let close: Set<Unicode.Scalar> = [
    "■", "□", "▶", "▷", "►", "▸", "◆", "◇", "◈", "▣", "◎", "★", "☆", "☞", "➤", "-", "–",
  ]

  /// Whether a line begins with a mark that nothing but an item begins with, or with a dash and a blank; numbers are none.
  static func isBullet(_ line: Substring) -> Bool {
    guard let mark = strip(line).mark else { return false }
    return plain.contains(mark) || "■□▶▷►▸◆◇➤–—-".unicodeScalars.contains(mark)
  }

  /// Whether a row holds a bullet and nothing else, as pages are copied.
  static func isAlone(_ row: Substring) -> Bool {
    var scalars = row.unicodeScalars[...]
    if scalars.last == "\u{FE0F}" { scalars.removeLast() }
    return scalars.count == 1 && scalars.first.map(plain.contains) ?? false
  }

  /// The line without its mark, and the mark; `0` stands for any number, `a` and `가` for any such letter.
  static func strip(_ line: Substring) -> (text: Substring, mark: Unicode.Scalar?) {
    var rest = line.unicodeScalars[...]
    drop(while: isSpace, &rest)
    if beginsWithWord(rest) { return (Substring(rest), nil) }
    var mark: Unicode.Scalar?
    // `* •` and the like: at most a few marks in a row.
    for _ in 0..<3 {
      guard let first = rest.first, let length = length(rest) else { break }
      rest.removeFirst(length)
      drop(while: { isSpace($0) || $0 == "\u{FE0F}" }, &rest)
      mark = mark ?? first
    }
    // `o 응시자격`: a letter in the place of a ring, as terminals and forms print it.
    if mark == nil, rest.first == "o", let next = rest.dropFirst().first, isSpace(next) {
      rest.removeFirst()
      drop(while: isSpace, &rest)
      mark = "o"
    }
    if mark == nil, let (text, count) = counted(rest) {
      rest = text
      mark = count
    }
    return (Substring(rest), mark)
  }

  /// How many characters the mark at the start of a line has (`-`, `--`, `->`); nil when none stands there.
  private static func length(_ line: Substring.UnicodeScalarView) -> Int? {
    guard let first = line.first else { return nil }
    var rest = line.dropFirst()
    if arrowShafts.contains(first), rest.first == ">" {
      return rest.dropFirst().first.map(isSpace) ?? false ? 2 : nil
    }
    guard marks.contains(first), let next = rest.first else { return nil }
    if isSpace(next) || plain.contains(first) || close.contains(first) && (isHangul(next) || isCapital(next))
    {
      return 1
    }
    // `** Kafka`, but neither `**Kafka**` nor a rule.
    while rest.first == first, line.count - rest.count < 3 { rest.removeFirst() }
    let length = line.count - rest.count
    return length > 1 && rest.first.map(isSpace) ?? false ? length : nil
  }

  private static let arrowShafts: Set<Unicode.Scalar> = ["-", "=", "~"]

  /// Whether a line begins with two letters of ASCII, of which the first counts nothing, as most do that have no mark.
  private static func beginsWithWord(_ rest: Substring.UnicodeScalarView) -> Bool {
    let bytes = Substring(rest).utf8
    guard let first = bytes.first, let second = bytes.dropFirst().first else { return false }
    return [first, second].allSatisfy { (0x61...0x7A).contains($0 | 0x20) } && !"IVX".utf8.contains(first)
  }

  /// What follows `1.`, `2)`, `(3)`, `①`, `Ⅳ.`, `가.` or `b)`, and what it was counted by.
  private static func counted(_ rest: Substring.UnicodeScalarView) -> (
    Substring.UnicodeScalarView, Unicode.Scalar
  )? {
    guard let first = rest.first else { return nil }
    var after = rest.dropFirst()
    var count: Unicode.Scalar
    if (0x2460...0x2473).contains(first.value) || (0x2776...0x277F).contains(first.value) {
      count = "0"
    } else if (0x2160...0x217B).contains(first.value) {
      count = "Ⅰ"
      if after.first == "." || after.first == ")" { after.removeFirst() }
    } else {
      let isOpened = first == "("
      guard let (kind, length) = self.count(isOpened ? after : rest) else { return nil }
      count = kind
      after = rest.dropFirst(length + (isOpened ? 1 : 0))
      guard let mark = after.first, mark == ")" || (mark == "." || mark == "、" || mark == "）") && !isOpened
      else { return nil }
      after.removeFirst()
      if mark == "、" {
        drop(while: isSpace, &after)
        return after.isEmpty || kind == "a" ? nil : (after, kind)
      }
      // `1.5년` and `A.I.` are no counts.
      guard let next = after.first, isSpace(next) || isHangul(next) && kind != "a" else { return nil }
    }
    drop(while: isSpace, &after)
    return after.isEmpty ? nil : (after, count)
  }

  /// What stands for each of the syllables that count.
  static let syllable: Unicode.Scalar = "\u{AC00}"
  private static let syllables = Set(WordLists.words("counting syllables").flatMap(\.unicodeScalars))

  /// The number or letter that a text begins with, and how long it is.
  private static func count(_ rest: Substring.UnicodeScalarView) -> (Unicode.Scalar, Int)? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    if !digits.isEmpty { return digits.count <= 2 ? ("0", digits.count) : nil }
    let roman = rest.prefix { "IVX".unicodeScalars.contains($0) }
    if (1...4).contains(roman.count) { return ("Ⅰ", roman.count) }
    guard let first = rest.first else { return nil }
    if syllables.contains(first) { return (syllable, 1) }
    // `Q.` and `A.` stand before questions and what answers them.
    if first == "Q" { return ("Q", 1) }
    return ("a"..."h").contains(first) || ("A"..."H").contains(first) ? ("a", 1) : nil
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool { Hangul.isSyllable(scalar.value) }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\u{3000}" || scalar == "\u{200B}"
  }

  private static func drop(while test: (Unicode.Scalar) -> Bool, _ rest: inout Substring.UnicodeScalarView) {
    while let first = rest.first, test(first) { rest.removeFirst() }
  }
}
