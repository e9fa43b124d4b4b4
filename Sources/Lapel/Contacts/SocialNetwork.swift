/// A service on which people have pages under their names.
package struct SocialNetwork: Sendable {
  /// Its name in `contact`, without separators.
  let key: String
  /// The address of a page, with `*` for the name.
  let pattern: String
  /// The characters that a name may contain besides letters and digits.
  let marks: String
  /// Hosts whose addresses may be typed without `https://`.
  let hosts: [String]
  /// What people paste before the name: `in/` of `in/mia-berg`.
  let paths: [String]
  /// What people paste before the name and is part of the page's address: `channel/`.
  let kept: [String]
  let names: Names

  /// The form of names on the service.
  enum Names: Sendable {
    /// Letters of any script, digits and the marks.
    case any
    /// The same in ASCII alone.
    case ascii
    /// A name and the server it is on: `@mia@example.social`.
    case server
    /// A domain.
    case domain
    /// A number, with or without a name after it.
    case number
    /// Four groups of four digits.
    case orcid
    /// The code of a page, this many characters long.
    case code(Int)
  }

  init(
    _ key: String, _ pattern: String, hosts: [String], marks: String = "._-", paths: [String] = [],
    kept: [String] = [], _ names: Names = .ascii
  ) {
    self.key = key
    self.pattern = pattern
    self.hosts = hosts
    self.marks = marks
    self.paths = paths
    self.kept = kept
    self.names = names
  }

  /// The page of a name, or of an address without its `https://`; nil when it is not a name there.
  func page(of typed: String) -> String? {
    let text = typed.hasPrefix("@") ? String(typed.dropFirst()) : typed
    if isOnHost(text) { return ContactLink.web("https://\(text)") }
    if case .server = names { return Self.page(onServer: text) }
    var name = text.hasPrefix("/") ? text.dropFirst() : text[...]
    if let path = kept.first(where: name.hasPrefix) {
      let rest = name.dropFirst(path.count)
      let host = pattern.split(separator: "/").dropFirst().first ?? ""
      return isName(rest) ? "https://\(host)/\(path)\(Self.escaped(rest))" : nil
    }
    if let path = paths.first(where: name.hasPrefix) { name = name.dropFirst(path.count) }
    if name.hasPrefix("@") { name = name.dropFirst() }
    while name.hasSuffix("/") { name = name.dropLast() }
    guard isName(name) else { return nil }
    return pattern.split(separator: "*", omittingEmptySubsequences: false).joined(
      separator: Self.escaped(name))
  }

  private func isOnHost(_ text: String) -> Bool {
    let host = text.prefix { $0 != "/" }.lowercased()
    return hosts.contains { host == $0 || host.hasSuffix(".\($0)") } && text.count > host.count
      || hosts.contains { host.hasSuffix(".\($0)") && !host.hasPrefix("www.") }
  }

  private func isName(_ name: Substring) -> Bool {
    guard (1...100).contains(name.utf8.count) else { return false }
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        ? scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || marks.unicodeScalars.contains(scalar)
        : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
    switch names {
    case .any: return isPlain
    case .ascii: return isPlain && name.utf8.allSatisfy { $0 < 0x80 }
    case .domain: return WebAddress.isDomain(name)
    case .server: return false
    case .number:
      return name.split(separator: "/").first?.allSatisfy { $0.isASCII && $0.isNumber } == true
        && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./".contains($0)) }
    case .code(let length): return isPlain && name.utf8.count == length
    case .orcid:
      let groups = name.split(separator: "-", omittingEmptySubsequences: false)
      return groups.map(\.count) == [4, 4, 4, 4]
        && name.dropLast().allSatisfy { $0 == "-" || $0.isASCII && $0.isNumber }
        && name.last.map { $0 == "X" || $0.isASCII && $0.isNumber } == true
    }
  }

  /// `mia@example.social`, `example.social/@mia`.
  private static func page(onServer text: String) -> String? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let isPasted = parts[0].hasSuffix("/")
    let (name, server) = isPasted ? (parts[1], parts[0].dropLast()) : (parts[0], parts[1])
    let isName =
      !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_.-".contains($0)) }
    return isName && WebAddress.isDomain(server) ? "https://\(server)/@\(name)" : nil
  }

  /// The name with everything but RFC 3986's unreserved characters percent-encoded.
  private static func escaped(_ name: Substring) -> String {
    var escaped = ""
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F:
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return escaped
  }
}
