/// One field of a record: its name, where it is kept, and one sentence about it.
public struct Field<Root, Value: NodeConvertible>: Sendable {
  enum Source: Sendable, Hashable {
    /// The value of the pair with this name.
    case named(String)
    /// The record's own node again: its place, or fields that several records share.
    case whole
  }

  let source: Source
  let path: any KeyPath<Root, Value> & Sendable
  let summary: String
  let level: ShowLevel
  let example: String?

  /// - Parameters:
  ///   - level: who may read the value when nothing else is written.
  ///   - example: a line as one would write it.
  public init(
    _ name: String, _ path: any KeyPath<Root, Value> & Sendable, _ summary: String,
    level: ShowLevel = .everyone, example: String? = nil
  ) {
    self.source = .named(name)
    self.path = path
    self.summary = summary
    self.level = level
    self.example = example
  }

  private init(whole path: any KeyPath<Root, Value> & Sendable) {
    self.source = .whole
    self.path = path
    self.summary = ""
    self.level = .everyone
    self.example = nil
  }

  /// Fields that several records share stand in the same mapping; so does the record's own place.
  public static func shared(_ path: any KeyPath<Root, Value> & Sendable) -> Field { Field(whole: path) }
}
