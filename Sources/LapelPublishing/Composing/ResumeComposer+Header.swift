import Lapel

extension ResumeComposer {
  mutating func header(photo: ResumePhoto?) -> ResumeHeader {
    let person = career.person
    return ResumeHeader(
      name: text(person.name) ?? RichText([], language: language), otherName: otherName(),
      headline: text(person.headline), contacts: person.contact.compactMap { contact($0) },
      photo: photo)
  }

  /// The name in the profile's other script.
  private func otherName() -> RichText? {
    guard let name = career.person.name,
      let printed = name.version(in: language) ?? name.versions.first
    else { return nil }
    let others = career.languages.compactMap { name.version(in: $0) } + name.versions
    guard let other = others.first(where: { $0.language != printed.language && $0.text != printed.text }),
      other.language != nil
    else { return nil }
    return RichText(
      InlineParser.parse(other.text.trimmed), language: other.language ?? language, origin: other.origin)
  }

  private mutating func contact(_ channel: ContactChannel) -> ResumeContact? {
    guard let text = typed(channel.value) else { return nil }
    return ResumeContact(kind: channel.name, text: text, url: ContactLink(channel.name, text.plain).url)
  }
}

/// Where a way to reach the person leads.
struct ContactLink {
  /// nil: it is text and no link.
  let url: String?

  init(_ kind: String, _ text: String) {
    switch kind {
    case "address": url = nil
    case "email": url = Self.isEmail(text) ? "mailto:\(text)" : nil
    case "phone": url = Self.phone(text)
    default:
      if let link = WebLink(text) {
        url = link.url
      } else if Self.isEmail(text) {
        url = "mailto:\(text)"
      } else {
        url = Self.address(kind, text)
      }
    }
  }

  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && text.utf8.allSatisfy { $0 > 32 && $0 < 0x7F && !"<>\"'`,;\\".utf8.contains($0) }
  }

  /// `tel:` wants the digits alone; more of them than a number can have (ITU-T E.164) are two numbers.
  static func phone(_ text: String) -> String? {
    let digits = text.utf8.filter { ($0 >= 48 && $0 <= 57) || $0 == UInt8(ascii: "+") }
    guard (5...16).contains(digits.count),
      text.utf8.allSatisfy({ " ()+-./".utf8.contains($0) || ($0 >= 48 && $0 <= 57) })
    else { return nil }
    return "tel:" + String(decoding: digits, as: UTF8.self)
  }

  /// A host with a path, or a user's name where the kind says which host.
  private static func address(_ kind: String, _ text: String) -> String? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 > 32 && $0 < 0x7F && !"<>\"'`\\{}|^:".utf8.contains($0) })
    else { return nil }
    let host = text.prefix { $0 != "/" }
    if host.contains("."), !host.hasPrefix("."), !host.hasSuffix(".") { return "https://\(text)" }
    let user = text.drop { $0 == "@" }
    guard !user.contains("/"), let place = hosts[kind] else { return nil }
    return place + user
  }

  private static let hosts = [
    "github": "https://github.com/", "gitlab": "https://gitlab.com/",
    "linkedin": "https://www.linkedin.com/in/", "velog": "https://velog.io/@",
    "orcid": "https://orcid.org/", "x": "https://x.com/", "kaggle": "https://www.kaggle.com/",
  ]
}
