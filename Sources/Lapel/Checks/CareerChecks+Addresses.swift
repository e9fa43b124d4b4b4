public import LapelDiagnostics

extension CareerChecks {
  /// Checks e-mail addresses, web addresses and phone numbers, which are printed as typed.
  func checkAddresses(_ report: inout Report) {
    for channel in career.person.contact {
      for version in channel.value.versions { check(version, of: channel.name, &report) }
    }
    for shared in allShared {
      if let url = shared.url { Self.checkURL(url.text, url.origin, &report) }
      for link in shared.links + shared.highlights.flatMap(\.links)
      where WebAddress.looksLikeOne(link.target) && index[link.target] == nil {
        Self.checkURL(link.target, link.origin, &report)
      }
    }
    for posting in career.postings {
      if let url = posting.url { Self.checkURL(url.text, url.origin, &report) }
    }
    for publication in career.entries(Publication.self) {
      if let doi = publication.doi { Self.checkDOI(doi.text, doi.origin, &report) }
    }
  }

  private func check(_ version: LocalizedText.Version, of name: String, _ report: inout Report) {
    let text = version.text
    switch name {
    case "email":
      if let mistake = EmailAddress.mistake(in: text) {
        report.add(
          Diagnostic(
            .badAddress, mistake.message, at: version.origin.range,
            hints: [mistake.meant.map { "write `\($0)`" } ?? "an e-mail address is `name@example.com`"],
            fix: .init(mistake.meant, at: version.origin.range)))
      } else if !text.utf8.allSatisfy({ $0 < 0x80 }) {
        report.add(
          Diagnostic(
            .badAddress, "the e-mail address has letters that few mail servers take",
            at: version.origin.range,
            severity: .warning))
      }
    case "phone", "mobile", "tel", "fax":
      if let doubt = PhoneNumber.doubt(in: text) {
        report.add(
          Diagnostic(
            .badAddress, doubt.message, at: version.origin.range, severity: .warning,
            hints: [doubt.meant.map { "did you mean `\($0)`?" } ?? doubt.hint]))
      }
    case "website", "blog", "portfolio", "homepage", "site", "web":
      Self.checkURL(text, version.origin, &report)
    case "address": break
    default: checkPage(of: text, on: name, version.origin, &report)
    }
  }

  /// Checks a name on a service, which serves as well as the address of its page.
  private func checkPage(of text: String, on name: String, _ origin: Origin, _ report: inout Report) {
    guard case .network(let network) = ContactKind(name) else {
      if WebAddress.looksLikeOne(text), case .page = ContactKind(name) {
        Self.checkURL(text, origin, &report)
      }
      return
    }
    if text.contains("://") { return Self.checkURL(text, origin, &report) }
    if network.page(of: text) != nil {
      if network.key == "orcid" { Self.checkORCID(text, origin, &report) }
      return
    }
    if text.contains(where: \.isWhitespace) {
      report.add(
        Diagnostic(
          .badAddress, "\(text.quotedName) is no name on `\(name)`: it has a blank", at: origin.range,
          severity: .warning, hints: ["write the name, or the whole address of the page"]))
      return
    }
    report.add(
      Diagnostic(
        .badAddress, "\(text.quotedName) is no name on `\(name)`, so it is printed without a link",
        at: origin.range,
        severity: .warning, hints: ["write the name there, or the whole address of the page"]))
  }

  private static func checkORCID(_ text: String, _ origin: Origin, _ report: inout Report) {
    guard let last = ORCID.lastSign(of: text), text.last != last else { return }
    report.add(
      Diagnostic(
        .badAddress, "\(text.quotedName) is no ORCID: its signs do not go together", at: origin.range,
        severity: .warning,
        hints: ["look each of them up; where all others are right, the last one is `\(last)`"]))
  }

  /// A DOI begins with `10.` and a registrant's number: DOI Handbook §2.2.
  private static func checkDOI(_ text: String, _ origin: Origin, _ report: inout Report) {
    let bare = [
      "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:",
    ]
    .first(where: text.lowercased().hasPrefix).map { String(text.dropFirst($0.count).drop { $0 == " " }) }
    let isSound = (bare ?? text).hasPrefix("10.") && (bare ?? text).contains("/")
    if isSound, bare == nil { return }
    report.add(
      Diagnostic(
        .badAddress,
        isSound ? "a DOI stands without its address" : "\(text.quotedName) is no DOI", at: origin.range,
        severity: .warning, hints: [isSound ? "write `\(bare ?? text)`" : "a DOI is `10.1000/182`"],
        fix: isSound ? .init(bare, at: origin.range) : nil))
  }

  private static func checkURL(_ text: String, _ origin: Origin, _ report: inout Report) {
    guard let mistake = WebAddress.mistake(in: text) else { return }
    report.add(
      Diagnostic(
        .badAddress, mistake.message, at: origin.range, severity: mistake.isDoubt ? .warning : .error,
        hints: [mistake.meant.map { "write `\($0)`" } ?? "an address is `https://example.com/page`"],
        fix: .init(mistake.meant, at: origin.range)))
  }
}

/// Recognizes e-mail addresses.
enum EmailAddress {
  /// What is wrong with an address; nil when it looks right.
  static func mistake(in text: String) -> WebAddress.Mistake? {
    let plain = String(text.map { $0 == "＠" ? "@" : $0 == "．" ? "." : $0 })
    if isSound(plain) {
      return plain == text ? nil : .init(message: "the address has a full-width mark", meant: plain)
    }
    let compact = plain.hasPrefix("mailto:") ? String(plain.dropFirst(7)) : plain
    if compact != text, isSound(compact) {
      return .init(message: "an e-mail address stands without `mailto:`", meant: compact)
    }
    let ats = plain.filter { $0 == "@" }.count
    if ats == 0 { return .init(message: "\(text.quotedName) is no e-mail address: it has no `@`") }
    if ats > 1 { return .init(message: "\(text.quotedName) is no e-mail address: it has more than one `@`") }
    if plain.contains(where: \.isWhitespace) {
      return .init(message: "\(text.quotedName) is no e-mail address: it has a blank")
    }
    return .init(
      message: "\(text.quotedName) is no e-mail address: after `@` stands a domain, such as `example.com`")
  }

  private static func isSound(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, WebAddress.isDomain(parts[1]) else { return false }
    let bad: Set<Character> = [" ", "\t", "\n", ",", ";", ":", "<", ">", "(", ")", "[", "]", "\"", "\\"]
    return !parts[0].contains(where: bad.contains) && !parts[0].hasPrefix(".") && !parts[0].hasSuffix(".")
      && !parts[0].contains("..")
  }
}

extension DiagnosticCode {
  /// An error: an e-mail or web address that cannot be followed.
  public static let badAddress = DiagnosticCode(
    "bad-address", .error, "an e-mail or web address that cannot be followed",
    """
    Addresses are printed as typed, and on a page they are links, so they have to be whole: `name@example.com`, \
    `https://example.com/page`.
    """,
    wrong: "contact:\n  website: example.com/blog", right: "contact:\n  website: https://example.com/blog")
}
