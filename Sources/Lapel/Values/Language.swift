/// A BCP 47 tag in its usual case: `ko`, `en`, `zh-Hant`.
public struct Language: Hashable, Sendable, CustomStringConvertible {
  public let tag: String

  public init(_ tag: String) { self.tag = tag }

  public static let korean = Language("ko")
  public static let english = Language("en")

  /// The tag's first subtag: `zh` of `zh-Hant`.
  public var primary: Substring { tag.prefix { $0 != "-" } }

  public var isKorean: Bool { primary == "ko" }

  public var description: String { tag }
}
