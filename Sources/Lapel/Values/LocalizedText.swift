/// A text that the person wrote: plain, so that it serves every language, or with a version for each language.
public struct LocalizedText: Hashable, Sendable {
  /// The text in one language.
  public struct Version: Hashable, Sendable {
    /// The language of this version; nil for the plain text that serves every language.
    public let language: Language?
    /// The text as written, in inline Markdown.
    public let text: String
    /// Where it was read; `.none` if the program made it.
    public let origin: Origin
    /// Where the language key was read; `.none` if there is none.
    public let key: Origin

    /// Makes a version in a language; nil makes it serve every language.
    public init(_ language: Language?, _ text: String, _ origin: Origin = .none, key: Origin = .none) {
      self.language = language
      self.text = text
      self.origin = origin
      self.key = key
    }
  }

  /// The versions in the order written, at most one per language.
  public let versions: [Version]
  /// The level written on this value (`{text: …, show: private}`); nil when none is.
  public let show: ShowLevel?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// Makes a text from its versions; without versions it prints nothing.
  public init(_ versions: [Version], show: ShowLevel? = nil, origin: Origin = .none) {
    self.versions = versions
    self.show = show
    self.origin = origin
  }

  /// Makes a text that serves every language.
  public init(plain text: String, origin: Origin = .none) {
    self.init([Version(nil, text, origin)], origin: origin)
  }

  /// The version to print in a language: the one with the same tag, else with the same primary language, else the plain
  /// text; nil when there is none of these.
  public func version(in language: Language) -> Version? {
    versions.first { $0.language == language }
      ?? versions.first { $0.language?.primary == language.primary }
      ?? versions.first { $0.language == nil }
  }

  /// The text to print in a language; without a version for it, the first one written, and empty if there are no versions.
  public func text(in language: Language) -> String { (version(in: language) ?? versions.first)?.text ?? "" }

  /// Whether there is nothing to print, as for a required text that may not be shown.
  public var isEmpty: Bool { versions.isEmpty }

  /// Whether nothing is written for this language, so that another language's text is printed instead.
  public func lacks(_ language: Language) -> Bool {
    !versions.contains { $0.language == nil || $0.language == language }
      && !versions.contains { $0.language?.primary == language.primary }
  }
}

extension LocalizedText {
  /// The same text with the lines of each version joined by commas, as in a one-line address.
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
