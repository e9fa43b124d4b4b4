import Lapel

extension ResolvedOptions.Paper {
  /// The sheet that printers hold where a page is read: Letter in the United States and Canada, told by the
  /// language or by the person's number; A4 elsewhere.
  static func usual(in language: Language, for person: Person) -> ResolvedOptions.Paper {
    if ["en-US", "en-CA", "fr-CA", "es-US"].contains(language.tag) { return .letter }
    guard language.primary == "en", language.tag == "en" else { return .a4 }
    let numbers = person.contact.filter { $0.name == "phone" }.flatMap { $0.value.versions.map(\.text) }
    return numbers.contains(where: isAmerican) ? .letter : .a4
  }

  /// `+1 415 555 0100`, `(415) 555-0100`, `415-555-0100`: an area code and an exchange begin with no 0 or 1
  /// (North American Numbering Plan).
  private static func isAmerican(_ number: String) -> Bool {
    let digits = number.filter(\.isNumber)
    if number.trimmed.hasPrefix("+") { return digits.hasPrefix("1") && digits.count == 11 }
    guard digits.count == 10, let area = digits.first, let exchange = digits.dropFirst(3).first else {
      return false
    }
    return !"01".contains(area) && !"01".contains(exchange)
  }
}
