/// Decides who may request what from a preview: no pages of other sites, no name that leads here by a trick, no path
/// without the secret token (DNS rebinding, cross-site reading).
struct PreviewDoor: Sendable {
  let port: Int
  /// The secret token, the first part of every path.
  let token: String

  /// The head of a request.
  struct Request: Sendable {
    var method: String
    var target: String
    var hosts: [String]
    var origins: [String] = []
  }

  enum Verdict: Sendable, Equatable {
    /// The request is refused with this status.
    case refused(Int)
    /// The request is allowed: the path after the token, decoded, and the theme in its query; nil: none.
    case asked(path: String, theme: String?)
  }

  func verdict(on request: Request) -> Verdict {
    guard request.method == "GET" || request.method == "HEAD" else { return .refused(405) }
    guard request.hosts.count == 1, isOwn(request.hosts[0]), request.origins.count <= 1,
      request.origins.allSatisfy({ $0.hasPrefix("http://") && isOwn(String($0.dropFirst(7))) })
    else { return .refused(403) }
    var target = request.target[...]
    if !target.hasPrefix("/") {
      // An absolute target counts as its host.
      guard target.lowercased().hasPrefix("http://") else { return .refused(400) }
      let rest = target.dropFirst(7)
      let host = rest.prefix { $0 != "/" }
      guard isOwn(String(host)) else { return .refused(403) }
      target = rest[host.endIndex...]
    }
    let path = target.prefix { $0 != "?" }
    let parts = path.dropFirst().split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, isToken(parts[0]), let decoded = Self.decoded(parts[1]) else {
      return .refused(404)
    }
    return .asked(path: decoded, theme: Self.theme(in: target[path.endIndex...].dropFirst()))
  }

  private func isOwn(_ host: String) -> Bool { host == "127.0.0.1:\(port)" || host == "localhost:\(port)" }

  /// Compares in constant time, so that the time does not reveal how much of the token was right.
  private func isToken(_ text: Substring) -> Bool {
    let (given, wanted) = (Array(text.utf8), Array(token.utf8))
    guard given.count == wanted.count else { return false }
    return zip(given, wanted).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func theme(in query: Substring) -> String? {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0] == "theme" { return decoded(parts[1]) }
    }
    return nil
  }

  /// The text with escapes such as `%41` decoded; nil when it is not text, or contains NUL.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16),
        value > 0
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
