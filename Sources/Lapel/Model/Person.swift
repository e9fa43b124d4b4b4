/// Who the career belongs to: the keys of a file that are no section.
public struct Person: Sendable, Hashable {
  public var name: LocalizedText?
  public var headline: LocalizedText?
  public var concept: LocalizedText?
  public var summary: LocalizedText?
  public var photo: PlainText?
  /// The CV's languages; empty: derived from the name.
  public var languages: [Language] = []
  public var contact: [ContactChannel] = []
  public var birthDate: DateValue?
  public var origin: LocalizedText?
  public var family: LocalizedText?
  public var interests: [LocalizedText] = []
  public var options = Options.none

  public init() {}
}

/// One way to reach the person, printed as typed.
public struct ContactChannel: Hashable, Sendable {
  /// `email`, `phone`, `address`, `website`, `github`, `linkedin`, or a name of the person's own.
  public let name: String
  public let value: LocalizedText
  public let origin: Origin

  public init(_ name: String, _ value: LocalizedText, origin: Origin = .none) {
    self.name = name
    self.value = value
    self.origin = origin
  }

  /// Phone and address are for those one applies to; the rest is public.
  public var level: ShowLevel {
    value.show ?? (name == "phone" || name == "address" ? .application : .everyone)
  }
}
