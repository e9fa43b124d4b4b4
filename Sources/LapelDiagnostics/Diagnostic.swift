/// One problem, as a plain value: nothing is printed until a reporter is asked to.
public struct Diagnostic: Hashable, Sendable {
  /// Which kind of problem it is.
  public var code: DiagnosticCode
  /// How grave it is here; mostly its code's own.
  public var severity: Severity
  /// Lower case, no full stop, the person's words in backticks.
  public var message: String
  /// Where it is; nil for a problem of the whole folder.
  public var range: SourceRange?
  /// Other places that matter, such as the first of two equal ids.
  public var notes: [Note]
  /// What to do about it.
  public var hints: [String]
  /// A change that is safe to apply; nil when there is none.
  public var fix: Fix?

  /// A problem of a kind; nil as severity takes the code's own.
  public init(
    _ code: DiagnosticCode, _ message: String, at range: SourceRange?, severity: Severity? = nil,
    notes: [Note] = [], hints: [String] = [], fix: Fix? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.message = message
    self.range = range
    self.notes = notes
    self.hints = hints
    self.fix = fix
  }

  /// A second place that explains the first, or a remark without a place.
  public struct Note: Hashable, Sendable {
    /// Lower case, no full stop.
    public var message: String
    /// The other place; nil where it is in no file.
    public var range: SourceRange?

    /// Words on another place.
    public init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// Edits that mend the problem, all in the file of the problem.
  public struct Fix: Hashable, Sendable {
    /// What applying it does, in a few words: `put the text in quotes`.
    public var title: String
    /// They do not overlap, and are applied together.
    public var edits: [Edit]

    /// All edits, or none of them, are applied.
    public init(_ title: String, _ edits: [Edit]) {
      self.title = title
      self.edits = edits
    }

    /// Puts a word in the place of what is there; nil where there is no such word, or no place.
    public init?(_ word: String?, at range: SourceRange?, replacing replaced: String? = nil) {
      guard let word, let range else { return nil }
      self.init("write `\(word)`", [Edit(range, word, replacing: replaced)])
    }
  }

  /// One stretch of a file and the text that takes its place.
  public struct Edit: Hashable, Sendable {
    /// The bytes that go; empty where text is only put in.
    public var range: SourceRange
    /// What is there afterwards.
    public var text: String
    /// What must be there now for the edit to mean what it says; nil where the range was read off the file.
    public var replaced: String?

    /// Text in the place of a range.
    public init(_ range: SourceRange, _ text: String, replacing replaced: String? = nil) {
      self.range = range
      self.text = text
      self.replaced = replaced
    }
  }
}
