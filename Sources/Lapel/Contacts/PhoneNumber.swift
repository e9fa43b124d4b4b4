/// Tells phone numbers, which are printed as typed, from typos.
enum PhoneNumber {
  /// `tel:` with the digits alone (RFC 3966); nil when they are not a number, or are more digits than a number can
  /// have (ITU-T E.164). An extension is dialled by hand.
  static func link(_ text: String) -> String? {
    let number = withoutLabel(withoutTrunkNought(withoutExtension(text)))
    let digits = number.utf8.filter { ($0 >= 48 && $0 <= 57) || $0 == UInt8(ascii: "+") }
    guard (5...16).contains(digits.count), severalNumbers(number) == nil,
      number.unicodeScalars.allSatisfy({
        " ()+-./–‑\u{A0}".unicodeScalars.contains($0) || ("0"..."9").contains($0)
      }),
      digits.lastIndex(of: UInt8(ascii: "+")) ?? 0 == 0
    else { return nil }
    return "tel:" + String(decoding: digits, as: UTF8.self)
  }

  /// `+44 (0)20 …`: the zero is dialled only inside the country.
  private static func withoutTrunkNought(_ text: String) -> String {
    guard let first = text.first(where: { !$0.isWhitespace }), first == "+" || text.hasPrefix("00") else {
      return text
    }
    guard let open = text.firstIndex(of: "("), text[open...].hasPrefix("(0)") else { return text }
    return text[..<open] + " " + text[text.index(open, offsetBy: 3)...]
  }

  /// The number without a label for its kind, as in `T. 02-…` or `Tel: …`.
  private static func withoutLabel(_ text: String) -> String {
    let label = text.prefix { $0.isLetter }
    let rest = text.dropFirst(label.count)
    guard !label.isEmpty, let mark = rest.first, ".: ".contains(mark) else { return text }
    return String(rest.dropFirst().drop { $0 == " " })
  }

  struct Doubt: Equatable {
    let message: String
    var meant: String? = nil
    var hint = "a phone number is printed as typed"
  }

  /// What looks wrong with a number; nil when nothing does.
  static func doubt(in text: String) -> Doubt? {
    let number = withoutExtension(text)
    guard number.contains(where: Lookalikes.isDigit) else {
      return text.contains(where: \.isNumber) ? nil : Doubt(message: "\(text.quotedName) is no phone number")
    }
    if let meant = Lookalikes.digits(in: number) {
      return Doubt(message: "a letter stands among the digits", meant: meant + text.dropFirst(number.count))
    }
    for word in number.split(whereSeparator: { $0.isWhitespace || $0 == "(" }) {
      // `T.02-000-0000` and `M: 010-…` name the kind of number.
      let label = word.prefix { $0.isLetter }
      let rest = word.dropFirst(label.count)
      let body =
        label.isEmpty ? word : rest.first.map { ".:)".contains($0) } == true ? rest.dropFirst() : word
      if body.contains(where: Lookalikes.isDigit), body.contains(where: { $0.isLetter && $0.isASCII }) {
        return Doubt(message: "a letter stands among the digits")
      }
    }
    if let mark = number.first(where: { "%=?!$^<>_{}[]@&\\\"".contains($0) }) {
      return Doubt(message: "`\(mark)` is in no phone number")
    }
    if let first = number.first, first == "-" || first == "." {
      return Doubt(message: "a phone number does not begin with `\(first)`", meant: String(text.dropFirst()))
    }
    if number.contains("--") { return Doubt(message: "two dashes stand side by side") }
    // 031)123-4567: the area before a single bracket, as it is written in Korea.
    let area = number.prefix { $0 != ")" }
    let isArea = (2...4).contains(area.count) && area.first == "0" && area.allSatisfy(\.isNumber)
    let rest = isArea ? number.dropFirst(area.count + 1) : number[...]
    if rest.filter({ $0 == "(" }).count != rest.filter({ $0 == ")" }).count {
      return Doubt(message: "one of two parentheses is missing")
    }
    return severalNumbers(number) ?? straySlash(number) ?? wrongLength(number)
  }

  /// Two numbers in one text, which together cannot be called.
  private static func severalNumbers(_ number: String) -> Doubt? {
    func count(_ least: Int, _ isMark: (Character) -> Bool) -> Int {
      number.split(whereSeparator: isMark).filter { $0.filter(Lookalikes.isDigit).count >= least }.count
    }
    // A group of a number has fewer digits than the shortest number, and fewer still than one with its area code.
    // Country and area code may come before a slash: `0049 (0)171/2345678`.
    let isArea = number.hasPrefix("+") || number.hasPrefix("00")
    guard count(isArea ? 9 : 7, { "/,;|".contains($0) }) > 1 || count(8, \.isWhitespace) > 1 else {
      return nil
    }
    return Doubt(
      message: "there is more than one phone number", hint: "write each by itself, as `phone` and `mobile`")
  }

  /// `030/000000` is usual after an area code; more slashes, or one after `010`, are not.
  private static func straySlash(_ number: String) -> Doubt? {
    let slashes = number.filter { $0 == "/" }.count
    guard slashes > 1 || slashes == 1 && number.hasPrefix("010") else { return nil }
    return Doubt(
      message: "a slash stands among the digits", meant: String(number.map { $0 == "/" ? "-" : $0 }))
  }

  /// ITU-T E.164: at most fifteen digits. Korean mobile numbers have eleven, `010` and eight more.
  private static func wrongLength(_ number: String) -> Doubt? {
    guard number.allSatisfy({ Lookalikes.isDigit($0) || "+-. ()".contains($0) }) else { return nil }
    let digits = number.filter(Lookalikes.isDigit)
    if digits.count > 17 {
      return Doubt(message: "a phone number has at most 15 digits, and this has \(digits.count)")
    }
    let isAbroad = number.first == "+"
    let mobile = isAbroad && digits.hasPrefix("8210") ? "0" + digits.dropFirst(2) : isAbroad ? "" : digits
    if mobile.hasPrefix("010"), mobile.count != 11 {
      return Doubt(message: "a number that begins with `010` has 11 digits, and this has \(mobile.count)")
    }
    if isAbroad, digits.first == "0" { return Doubt(message: "after `+` stands the country, such as `+82`") }
    return nil
  }

  /// The text before an extension: `ext. 12`, `x12`, `내선 12`.
  private static func withoutExtension(_ text: String) -> String {
    let lower = text.lowercased()
    guard lower.count == text.count else { return text }
    var end = lower.endIndex
    for word in [" ext", " x", "x1", "내선", "교환", "#", ";ext", ",ext"] {
      var index = lower.startIndex
      while index < end {
        if lower[index...].hasPrefix(word), lower[..<index].contains(where: Lookalikes.isDigit),
          word != "x1" || lower[index...].dropFirst().allSatisfy(Lookalikes.isDigit)
        {
          end = index
          break
        }
        index = lower.index(after: index)
      }
    }
    var number = text.prefix(lower.distance(from: lower.startIndex, to: end))
    // A bracket that opens before the extension closes after it.
    while end < lower.endIndex, let last = number.last, last == "(" || last == " " || last == "," {
      number.removeLast()
    }
    return String(number)
  }
}
