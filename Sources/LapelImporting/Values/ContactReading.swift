import LapelTeX

/// Ways to reach somebody as foreign files have them: networks, handles and addresses.
enum ContactReading {
  /// The name of a channel: `LinkedIn` is `linkedin`, `Stack Overflow` is `stackoverflow`.
  static func channel(_ network: String) -> String {
    let plain = DateWords.folded(network).filter { $0.isLetter || $0.isNumber }
    return names[plain] ?? (plain.isEmpty ? "website" : plain)
  }

  /// The channel that an address belongs to by its host; nil for any other site.
  static func channel(ofAddress address: String) -> String? {
    let host = host(of: address)
    return hosts.first { host == $0.host || host.hasSuffix("." + $0.host) }?.channel
  }

  static func host(of address: String) -> String {
    var rest = address[...]
    if let scheme = rest.firstBytes(of: "://") { rest = rest[scheme.upperBound...] }
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// A handle and an address of one network as one value: the address, which holds the handle.
  static func handle(_ username: Said?, _ url: Said?) -> Said? {
    guard let url else { return username }
    let address = self.address(url)
    guard let username else { return address }
    let sources = username.sources + url.sources
    // A name with blanks is no handle, and an address of a page says who it is of.
    if address.text.lowercased().contains(bare(username.text).lowercased())
      || username.text.contains(where: \.isWhitespace) && address.text.contains("://")
    {
      return Said(address.text, sources)
    }
    return Said("\(username.text) \(address.text)", sources)
  }

  /// An address with a scheme: one without gets `https://`.
  static func address(_ said: Said) -> Said {
    let text = said.text
    if text.contains("://") || text.hasPrefix("mailto:") || text.contains(where: \.isWhitespace)
      || !text.contains(".")
    {
      return said
    }
    return said.saying("https://\(text)")
  }

  /// Without `tel:` and `mailto:`.
  static func plain(_ said: Said) -> Said {
    for scheme in ["mailto:", "tel:"] where said.text.lowercased().hasPrefix(scheme) {
      return said.saying(String(said.text.dropFirst(scheme.count)))
    }
    return said
  }

  private static func bare(_ handle: String) -> Substring { handle.drop { $0 == "@" } }

  private static let names: [String: String] = [
    "stackoverflow": "stackoverflow", "devto": "devto", "googlescholar": "scholar", "scholar": "scholar",
    "x": "twitter",
    "twitterx": "twitter",
    "hf": "huggingface", "homepage": "website", "web": "website", "site": "website", "url": "website",
    "mail": "email",
    "emailaddress": "email", "mobilephone": "mobile", "telephone": "phone", "tel": "phone",
  ]

  private static let hosts: [(host: String, channel: String)] = [
    ("linkedin.com", "linkedin"), ("github.com", "github"), ("gitlab.com", "gitlab"),
    ("twitter.com", "twitter"), ("x.com", "twitter"),
    ("orcid.org", "orcid"), ("stackoverflow.com", "stackoverflow"), ("facebook.com", "facebook"),
    ("instagram.com", "instagram"),
    ("youtube.com", "youtube"), ("medium.com", "medium"), ("kaggle.com", "kaggle"),
    ("huggingface.co", "huggingface"),
    ("t.me", "telegram"), ("bsky.app", "bluesky"), ("scholar.google.com", "scholar"), ("velog.io", "velog"),
  ]
}

extension DraftCareer {
  /// An address on the web: of a network, else the person's site.
  mutating func contact(address: Said) {
    let whole = ContactReading.address(address)
    if let channel = ContactReading.channel(ofAddress: whole.text) {
      contact(channel, ContactReading.handle(nil, whole))
    } else {
      contact("website", whole)
    }
  }
}

extension DraftEntry {
  /// The page of an entry; what is no address is kept in the note.
  mutating func setURL(_ said: Said?, key: String = "url") {
    guard let said else { return }
    let address = ContactReading.address(said)
    guard address.text.hasPrefix("http://") || address.text.hasPrefix("https://"),
      !address.text.contains(where: \.isWhitespace)
    else {
      note(key, said)
      return
    }
    if self["url"] == nil { set("url", address) } else { add("links", [address]) }
  }

  /// Takes a Markdown link off a name: `[Basalt walk](https://…)`.
  mutating func setName(_ key: String, _ said: Said?) {
    guard let said else { return }
    if said.text.hasPrefix("["), said.text.hasSuffix(")"), let middle = said.text.firstBytes(of: "]("),
      !said.text[middle.upperBound...].dropLast().contains(where: { $0 == " " || $0 == "(" || $0 == "[" })
    {
      set(key, said.saying(String(said.text[..<middle.lowerBound].dropFirst())))
      setURL(Said(String(said.text[middle.upperBound...].dropLast()), []))
    } else {
      set(key, said)
    }
  }
}
