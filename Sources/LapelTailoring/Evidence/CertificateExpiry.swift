import Lapel

/// Whether a certificate's own words say that it has expired: `ACLS Provider (expired 2023-05)`,
/// `2027-03까지 유효`.
enum CertificateExpiry {
  private static let past = PhraseList(named: "CertificateExpiry.past")
  private static let until = PhraseList(named: "CertificateExpiry.until")

  static func isPast(_ texts: [String], _ today: PartialDate) -> Bool {
    texts.contains { text in
      let cue = FoldedLine(text)
      let (isPast, hasEnd) = (cue.has(past), cue.has(until))
      guard isPast || hasEnd else { return false }
      guard let end = lastDate(in: text) else { return isPast && !hasEnd }
      return end.isBefore(today)
    }
  }

  /// The months after which certificates of limited validity must be renewed: two years for resuscitation by the American
  /// Heart Association and the Red Cross, three for first aid at work, one for a pilot's first-class medical.
  private static let terms: [(PhraseList, months: Int)] = [
    (PhraseList(named: "CertificateExpiry.afterOneYear"), 12),
    (PhraseList(named: "CertificateExpiry.renewed"), 24),
    (PhraseList(named: "CertificateExpiry.afterThreeYears"), 36),
  ]

  /// Whether a certificate without an end date was given longer ago than certificates of its kind are valid.
  static func hasLapsed(_ texts: [String], given date: PartialDate?, _ today: PartialDate) -> Bool {
    guard let date else { return false }
    let lines = texts.map(FoldedLine.init)
    guard let term = terms.first(where: { term in lines.contains { $0.has(term.0) } }) else { return false }
    return date.lastMonth + term.months < today.firstMonth
  }

  /// The last year in a text, with its month and day if they follow; nil when there is none.
  private static func lastDate(in text: String) -> PartialDate? {
    let numbers = text.split { !($0.isASCII && $0.isNumber) }.map { ($0.utf8.count, Int($0) ?? 0) }
    guard let year = numbers.lastIndex(where: { $0.0 == 4 && (1950...2100).contains($0.1) }) else {
      return nil
    }
    func part(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
      guard numbers.indices.contains(index), numbers[index].0 <= 2, range.contains(numbers[index].1) else {
        return nil
      }
      return numbers[index].1
    }
    let month = part(year + 1, 1...12)
    return PartialDate(year: numbers[year].1, month: month, day: month == nil ? nil : part(year + 2, 1...31))
  }
}
