import Lapel

/// Whether a certificate is valid today.
enum CertificateStanding: Sendable, Equatable {
  case held
  /// It has expired.
  case expired
  /// It was failed, applied for or prepared for: `PMP (in preparation)`, `정보처리기사 필기 불합격`.
  case sought

  init(_ certificate: Certificate, today: PartialDate) {
    let words = [certificate.name, certificate.level].compactMap(\.self).flatMap(\.versions).map(\.text)
    let told =
      words + (certificate.shared.summary?.versions.map(\.text) ?? [])
      + certificate.shared.highlights.flatMap { $0.text.versions.map(\.text) }
    let given = certificate.shared.when.date?.date
    if told.contains(where: { Self.isSought(FoldedLine($0)) })
      || given.map({ $0.firstMonth > today.lastMonth }) ?? false
    {
      self = .sought
    } else if let end = certificate.validUntil?.date {
      self = end.isBefore(today) ? .expired : .held
    } else {
      let isPast =
        CertificateExpiry.isPast(words, today) || CertificateExpiry.hasLapsed(words, given: given, today)
      self = isPast ? .expired : .held
    }
  }

  private static let notHeld = PhraseList(named: "CertificateStanding.sought")
  private static let retaken = PhraseList(named: "CertificateStanding.retaken")

  /// Whether it is only sought; somebody who failed and passed in the end has it.
  static func isSought(_ text: FoldedLine) -> Bool { text.has(notHeld) && !text.has(retaken) }
}
