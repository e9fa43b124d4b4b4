/// One text of the person's, plain (it serves every language) or in a version for each language.
public struct LocalizedText: Hashable, Sendable {
  /// The text in one language.
  public struct Version: Hashable, Sendable {
    /// nil: the plain text that serves every language.
    public let language: Language?
    /// Inline Markdown, as written.
    public let text: String
    /// Where it was read; `.none` if the program made it.
    public let origin: Origin
    /// Where its language is written.
    public let key: Origin

    /// A text in a language; nil: it serves every language.
    public init(_ language: Language?, _ text: String, _ origin: Origin = .none, key: Origin = .none) {
      self.language = language
      self.text = text
      self.origin = origin
      self.key = key
    }
  }

  /// In the order written, each language once.
  public let versions: [Version]
  /// A level written on this very value (`{text: …, show: private}`); nil when none is.
  public let show: ShowLevel?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// Of these versions; none of them make a text that prints nothing.
  public init(_ versions: [Version], show: ShowLevel? = nil, origin: Origin = .none) {
    self.versions = versions
    self.show = show
    self.origin = origin
  }

  /// A text that serves every language.
  public init(plain text: String, origin: Origin = .none) {
    self.init([Version(nil, text, origin)], origin: origin)
  }

  /// The version to print in a language: the same tag, else the same primary language, else the plain text;
  /// nil when it has no such version.
  public func version(in language: Language) -> Version? {
    versions.first { $0.language == language }
      ?? versions.first { $0.language?.primary == language.primary }
      ?? versions.first { $0.language == nil }
  }

  /// The version to print in a language, and when it has none, the first one that is written.
  public func text(in language: Language) -> String { (version(in: language) ?? versions.first)?.text ?? "" }

  /// Whether there is nothing to print: what stands for a required text that may not be shown.
  public var isEmpty: Bool { versions.isEmpty }

  /// Whether it has nothing for this language, so that another language's text is printed in its place.
  public func lacks(_ language: Language) -> Bool {
    !versions.contains { $0.language == nil || $0.language == language }
      && !versions.contains { $0.language?.primary == language.primary }
  }
}

extension LocalizedText {
  /// The lines of each version as one, parted by commas: an address as it is on an envelope.
  package var onOneLine: LocalizedText {
    guard versions.contains(where: { $0.text.contains(where: \.isNewline) }) else { return self }
    return LocalizedText(
      versions.map { version in
        let lines = version.text.split(whereSeparator: \.isNewline).map { line in
          var line = line.drop(while: \.isWhitespace)
          while line.last.map({ $0.isWhitespace || $0 == "," }) == true { line.removeLast() }
          return line
        }
        return Version(version.language, lines.filter { !$0.isEmpty }.joined(separator: ", "), version.origin)
      }, show: show, origin: origin)
  }
}
