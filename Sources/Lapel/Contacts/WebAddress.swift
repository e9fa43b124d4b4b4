/// Tells addresses on the web from ids and names.
enum WebAddress {
  /// What is wrong with an address, and what was meant.
  struct Mistake {
    let message: String
    var meant: String? = nil
    /// Whether it can be followed, but is hardly what was meant.
    var isDoubt = false
  }

  /// Whether a text is meant as an address: it has a scheme, `www.`, or a domain with a path.
  static func looksLikeOne(_ text: String) -> Bool {
    if text.contains("://") || text.hasPrefix("www.") || text.hasPrefix("mailto:") || text.hasPrefix("tel:") {
      return true
    }
    if text.hasPrefix("//") || text.hasPrefix("http:") || text.hasPrefix("https:") { return true }
    return text.contains("/") && isDomain(text.prefix { $0 != "/" }) || hasKnownEnding(text)
  }

  /// What is wrong with an address; nil when it can be printed as a link.
  static func mistake(in text: String) -> Mistake? {
    if isPlain(text) { return nil }
    if text.unicodeScalars.contains(where: { $0 == " " || $0 == "\n" || $0.value < 0x20 }) {
      return Mistake(message: "an address has no blanks")
    }
    let lower = text.lowercased()
    if lower.hasPrefix("mailto:") || lower.hasPrefix("tel:") { return nil }
    for scheme in ["https://", "http://"] where lower.hasPrefix(scheme) {
      let host = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      let name = host.split(separator: "@").last?.prefix { $0 != ":" } ?? ""
      if name.isEmpty || (!isDomain(name) && name != "localhost") {
        return Mistake(message: "the address has no domain, such as `example.com`")
      }
      return doubt(about: text)
    }
    if let colon = lower.firstIndex(of: ":"), let rest = scheme(lower, colon) {
      let near = ["http", "https", "htps", "htttps", "httpss", "hhttps", "ttps", "htp", "hxxps", "httsp"]
      if near.contains(String(lower[..<colon])) {
        return Mistake(message: "the address has a misspelt beginning", meant: "https://\(rest)")
      }
      if lower[colon...].hasPrefix("://")
        || ["javascript", "data", "file", "vbscript"].contains(String(lower[..<colon]))
      {
        return Mistake(message: "an address begins with `https://` or `http://`")
      }
    }
    let bare = text.hasPrefix("//") ? String(text.dropFirst(2)) : text
    if isDomain(bare.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }) {
      return Mistake(message: "the address lacks its `https://`", meant: "https://\(bare)")
    }
    return Mistake(message: "\(text.quotedName) is no address")
  }

  /// Whether it has the form of most addresses, judged by its bytes: `https://`, a domain in ASCII, and no blank
  /// after it.
  private static func isPlain(_ text: String) -> Bool {
    guard text.utf8.starts(with: "https://".utf8) else { return false }
    let rest = text.utf8.dropFirst(8)
    let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2 && (labels.last?.count ?? 0) >= 2
      && labels.allSatisfy { label in
        (1...63).contains(label.count) && label.allSatisfy { (0x61...0x7A).contains($0) }
      } && rest.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: ":") }
      && rest.last.map { isWordByte($0) || $0 == UInt8(ascii: "/") } == true
  }

  /// Doubts an address that goes on too far: a second address after it, or the full stop of its sentence.
  private static func doubt(about text: String) -> Mistake? {
    if let last = text.last, ".,;".contains(last) {
      return Mistake(
        message: "the address ends in `\(last)`", meant: String(text.dropLast()), isDoubt: true)
    }
    let bytes = Array(text.utf8)
    for scheme in ["http://", "https://"] {
      let second = bytes.indices.dropFirst().first { bytes[$0...].starts(with: scheme.utf8) }
      // Archives and search pages have an address inside an address.
      if let second, isWordByte(bytes[second - 1]) {
        return Mistake(message: "two addresses stand side by side", isDoubt: true)
      }
    }
    return nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// What follows the colon and the slashes.
  private static func scheme(_ text: String, _ colon: String.Index) -> Substring? {
    let rest = text[text.index(after: colon)...].drop { $0 == "/" }
    return rest.isEmpty ? nil : rest
  }

  /// Whether a text is a domain: two labels or more, the last without digits.
  static func isDomain(_ text: some StringProtocol) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2 else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.unicodeScalars.allSatisfy { $0 == "-" || $0 == "_" || Identifier.isAllowed($0) }
    } && last.unicodeScalars.allSatisfy { !("0"..."9").contains($0) }
  }

  private static func hasKnownEnding(_ text: String) -> Bool {
    isDomain(text) && endings.contains(String(text.split(separator: ".").last ?? "").lowercased())
  }

  private static let endings: Set<String> = [
    "com", "org", "net", "io", "dev", "kr", "me", "ai", "app", "edu", "blog", "page",
  ]
}
