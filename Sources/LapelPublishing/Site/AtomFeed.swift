import Lapel

/// The dated writing in one language, newest first, as an Atom feed (RFC 4287).
struct AtomFeed {
  struct Entry {
    let title: String
    /// The date in ISO 8601, as precise as it is known.
    let date: String
    /// The address to which the feed links.
    let url: String
    let summary: String?
    /// What identifies it for feed readers: a web address, or what it is made from.
    let identity: String
  }

  let title: String
  let author: String
  let language: Language
  /// The feed's own address; nil when the site's is not known.
  let address: String?
  let identity: String
  let entries: [Entry]

  /// The feed's bytes; nil when it has no entries.
  var bytes: [UInt8]? {
    guard let newest = entries.first else { return nil }
    var text = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(escaped(language.tag))">
      <id>\(escaped(Self.id(identity)))</id>
      <title>\(escaped(title))</title>
      <updated>\(Self.time(newest.date))</updated>
      <author><name>\(escaped(author))</name></author>

      """
    if let address { text += "<link rel=\"self\" href=\"\(escaped(address))\"/>\n" }
    for entry in entries {
      text += """
        <entry>
        <id>\(escaped(Self.id(entry.identity)))</id>
        <title>\(escaped(entry.title))</title>
        <updated>\(Self.time(entry.date))</updated>
        <link rel="alternate" href="\(TemplateKind.html.escaped(address: entry.url))"/>

        """
      if let summary = entry.summary, !summary.isEmpty { text += "<summary>\(escaped(summary))</summary>\n" }
      text += "</entry>\n"
    }
    return Array((text + "</feed>\n").utf8)
  }

  /// The time for a date; a month or a year becomes its first day, at midnight UTC.
  private static func time(_ iso: String) -> String {
    switch iso.utf8.count {
    case 4: "\(iso)-01-01T00:00:00Z"
    case 7: "\(iso)-01T00:00:00Z"
    default: "\(iso.prefix(10))T00:00:00Z"
    }
  }

  /// The id for an identity: an address stands for itself; anything else becomes a name made from its content.
  private static func id(_ identity: String) -> String {
    if identity.hasPrefix("http://") || identity.hasPrefix("https://") { return WebAddress(identity).encoded }
    let digits = Array(SHA256(of: identity.utf8).hex)
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    return "urn:uuid:" + parts.joined(separator: "-")
  }

  private func escaped(_ text: String) -> String { TemplateKind.html.escaped(text) }
}
