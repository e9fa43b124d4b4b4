import Lapel

extension ResolvedOptions.Paper {
  /// The paper that is usual where a page is read: Letter in the United States and Canada, judged by the
  /// language or the person's number; A4 elsewhere.
  static func usual(in language: Language, for person: Person) -> ResolvedOptions.Paper {
    if ["en-US", "en-CA", "fr-CA", "es-US"].contains(language.tag) { return .letter }
    guard language.primary == "en", language.tag == "en" else { return .a4 }
    let numbers = person.contact.filter { $0.name == "phone" }.flatMap { $0.value.versions.map(\.text) }
    return numbers.contains(where: isAmerican) ? .letter : .a4
  }

  /// Whether a number is American: `+1 415 555 0100`, `(415) 555-0100`, `415-555-0100`; area code and exchange never begin
  /// with 0 or 1 (North American Numbering Plan).
  private static func isAmerican(_ number: String) -> Bool {
    let digits = number.filter(\.isNumber)
    if number.trimmed.hasPrefix("+") { return digits.hasPrefix("1") && digits.count == 11 }
    guard digits.count == 10, let area = digits.first, let exchange = digits.dropFirst(3).first else {
      return false
    }
    return !"01".contains(area) && !"01".contains(exchange)
  }
}
