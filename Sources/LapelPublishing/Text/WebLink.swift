/// An address that a page may link to: http, https or mailto.
struct WebLink: Hashable, Sendable {
  let url: String

  init?(_ text: String) {
    let lower = text.prefix(8).lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://") || lower.hasPrefix("mailto:"),
      text.utf8.allSatisfy({ $0 > 32 && $0 != 0x7F }),
      let colon = text.firstIndex(of: ":"), text[colon...].contains(where: { $0.isLetter || $0.isNumber })
    else { return nil }
    url = text
  }

  /// An address without the parts that every address has.
  static func label(of address: String) -> String {
    var label = address[...]
    for prefix in ["https://", "http://", "mailto:", "www."] where label.hasPrefix(prefix) {
      label = label.dropFirst(prefix.count)
    }
    while label.hasSuffix("/") { label = label.dropLast() }
    return String(label)
  }
}
