/// A BCP 47 tag in its usual case: `ko`, `en`, `zh-Hant`.
public struct Language: Hashable, Sendable, CustomStringConvertible {
  /// Its parts in their usual case, joined by `-`; whether there is such a language is not checked.
  public let tag: String

  /// A tag in any case, with `-` or `_`.
  public init(_ tag: String) {
    // The usual tags are asked for with every text.
    if tag.utf8.count <= 3, tag.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
      self.tag = tag
      return
    }
    let parts = tag.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "_" })
    self.tag = parts.enumerated().map { index, part in
      if index == 0 { return part.lowercased() }
      switch part.utf8.count {
      case 2: return part.uppercased()
      case 4: return part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: return part.lowercased()
      }
    }.joined(separator: "-")
  }

  /// `ko`.
  public static let korean = Language("ko")
  /// `en`.
  public static let english = Language("en")

  /// The tag's first subtag: `zh` of `zh-Hant`.
  public var primary: Substring {
    // By bytes: this is asked for every text, often.
    let end = tag.utf8.firstIndex(of: UInt8(ascii: "-")) ?? tag.utf8.endIndex
    return tag[..<end]
  }

  /// Whether its letters are Hangul, which pages in other languages mark.
  public var writesHangul: Bool { primary == "ko" }

  /// Its tag.
  public var description: String { tag }
}
