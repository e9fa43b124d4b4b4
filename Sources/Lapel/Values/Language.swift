/// A language, as a BCP 47 tag in its usual case: `ko`, `en`, `zh-Hant`.
public struct Language: Hashable, Sendable, CustomStringConvertible {
  /// The subtags in their usual case, joined by `-`; the language itself may not exist.
  public let tag: String

  /// Makes a language from a tag in any case, with `-` or `_` between its subtags.
  public init(_ tag: String) {
    // The usual tags are needed for every text.
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

  /// Korean, `ko`.
  public static let korean = Language("ko")
  /// English, `en`.
  public static let english = Language("en")

  /// The primary subtag: `zh` of `zh-Hant`.
  public var primary: Substring {
    // Compared by bytes, because this is needed for every text.
    let end = tag.utf8.firstIndex(of: UInt8(ascii: "-")) ?? tag.utf8.endIndex
    return tag[..<end]
  }

  /// Whether the language is written in Hangul, which pages in other languages mark.
  public var writesHangul: Bool { primary == "ko" }

  /// The tag.
  public var description: String { tag }
}
