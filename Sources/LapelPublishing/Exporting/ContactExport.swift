/// Ways to reach somebody as other forms have them.
enum ContactExport {
  /// Networks by the names that other tools call them.
  static func networks(of career: ExportedCareer) -> [(network: String, handle: String, address: String?)] {
    career.person.record("contact").pairs.compactMap { key, value in
      guard let known = names[key] else { return nil }
      let handle = value.contains("://") ? value.split(separator: "/").last.map(String.init) ?? value : value
      let address =
        value.contains("://")
        ? value : known.address.map { $0 + (handle.hasPrefix("@") ? String(handle.dropFirst()) : handle) }
      return (known.name, handle, address)
    }
  }

  /// What is neither a network nor mail, telephone, address or the person's site.
  static func others(of career: ExportedCareer) -> [(name: String, value: String)] {
    let contact = career.person.record("contact")
    var sites = 0
    return contact.pairs.compactMap { key, value in
      if key == "website" { sites += 1 }
      if names[key] != nil || ["email", "phone", "mobile", "address"].contains(key)
        || key == "website" && sites == 1
      {
        return nil
      }
      return (key, value)
    }
  }

  private static let names: [String: (name: String, address: String?)] = [
    "github": ("GitHub", "https://github.com/"), "gitlab": ("GitLab", "https://gitlab.com/"),
    "linkedin": ("LinkedIn", "https://www.linkedin.com/in/"),
    "twitter": ("X", "https://x.com/"), "orcid": ("ORCID", "https://orcid.org/"),
    "mastodon": ("Mastodon", nil),
    "stackoverflow": ("StackOverflow", nil), "scholar": ("Google Scholar", nil),
    "youtube": ("YouTube", "https://www.youtube.com/@"),
    "instagram": ("Instagram", "https://www.instagram.com/"), "telegram": ("Telegram", "https://t.me/"),
    "bluesky": ("Bluesky", "https://bsky.app/profile/"),
  ]
}
