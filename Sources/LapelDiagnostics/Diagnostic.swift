/// One problem, as a plain value: nothing is printed until a reporter is asked to.
public struct Diagnostic: Hashable, Sendable {
  /// The kind of problem.
  public var code: DiagnosticCode
  /// How serious it is here; usually its code's own severity.
  public var severity: Severity
  /// The message, in lower case, without a full stop, with the person's words in backticks.
  public var message: String
  /// The place of the problem; nil for a problem of the whole folder.
  public var range: SourceRange?
  /// Other places that matter, such as the first of two equal ids.
  public var notes: [Note]
  /// What the person can do about it.
  public var hints: [String]
  /// A change that is safe to apply; nil when there is none.
  public var fix: Fix?

  /// Makes a problem; a severity of nil takes the code's own.
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
    /// The message, in lower case, without a full stop.
    public var message: String
    /// The other place; nil when it is in no file.
    public var range: SourceRange?

    /// Makes a note, with or without a place.
    public init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// Edits that fix the problem, all in the file of the problem.
  public struct Fix: Hashable, Sendable {
    /// What applying the fix does, in a few words: `put the text in quotes`.
    public var title: String
    /// The edits, which do not overlap and are applied together.
    public var edits: [Edit]

    /// Makes a fix of edits that are all applied, or none of them.
    public init(_ title: String, _ edits: [Edit]) {
      self.title = title
      self.edits = edits
    }

    /// Makes a fix that replaces a range with a word; nil when there is no word, or no range.
    public init?(_ word: String?, at range: SourceRange?, replacing replaced: String? = nil) {
      guard let word, let range else { return nil }
      self.init("write `\(word)`", [Edit(range, word, replacing: replaced)])
    }
  }

  /// One stretch of a file and the text that replaces it.
  public struct Edit: Hashable, Sendable {
    /// The bytes to replace; empty when text is only inserted.
    public var range: SourceRange
    /// The new text.
    public var text: String
    /// The text that must be there for the edit to be valid; nil when the range was read from the file.
    public var replaced: String?

    /// Makes an edit that replaces a range with a text.
    public init(_ range: SourceRange, _ text: String, replacing replaced: String? = nil) {
      self.range = range
      self.text = text
      self.replaced = replaced
    }
  }
}
