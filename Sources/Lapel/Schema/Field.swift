import LapelDiagnostics
import LapelYAML

/// One field of a record: its name, where it is kept, and one sentence about it.
public struct Field<Root, Value: NodeConvertible>: Sendable {
  enum Source: Sendable {
    /// The value of the pair with this name.
    case named(String)
    /// The record's text: `text`, or a version under each language; alone, it may be written without a mapping.
    case texts(@Sendable (RecordNode, String, inout Report) -> Value?)
    /// Fields that several records share, in the same mapping.
    case shared(Sharing)
    /// Where the record stands.
    case place(@Sendable (SourceRange) -> Value)
  }

  struct Sharing: Sendable {
    let fields: @Sendable () -> [FieldInfo]
    let read: @Sendable (RecordNode, Int, inout Report) -> Value?
    let write: @Sendable (Value) -> [Tree.Pair]
    let collect: @Sendable (Value, String, ShowLevel, inout [Leaf]) -> Void
    let changed: @Sendable (Value, String, ShowLevel, ValueChange) -> Value?
  }

  let source: Source
  let path: any KeyPath<Root, Value> & Sendable
  let summary: String
  let level: ShowLevel
  let example: String?

  /// - Parameters:
  ///   - level: who may read the value when nothing else is written.
  ///   - example: a value as one would write it.
  public init(
    _ name: String, _ path: any KeyPath<Root, Value> & Sendable, _ summary: String,
    level: ShowLevel = .everyone, example: String? = nil
  ) {
    self.init(.named(name), path, summary, level, example)
  }

  private init(
    _ source: Source, _ path: any KeyPath<Root, Value> & Sendable, _ summary: String = "",
    _ level: ShowLevel = .everyone, _ example: String? = nil
  ) {
    self.source = source
    self.path = path
    self.summary = summary
    self.level = level
    self.example = example
  }

  /// The fields of another record, in the same mapping.
  public static func shared(_ path: any KeyPath<Root, Value> & Sendable) -> Field where Value: Record {
    Field(
      .shared(
        Sharing(
          fields: { Value.schema.fields }, read: { Value.schema.make($0, $1, &$2) },
          write: { Value.schema.pairs($0) }, collect: { Value.schema.collect($0, $1, $2, &$3) },
          changed: { Value.schema.changed($0, $1, $2, $3) })), path)
  }

  /// Where the record stands.
  public static func shared(_ path: any KeyPath<Root, Value> & Sendable) -> Field where Value == Origin {
    Field(.place { Origin($0) }, path)
  }

  /// The text of a record that may be a mere line.
  public static func texts(_ path: any KeyPath<Root, Value> & Sendable, _ summary: String) -> Field
  where Value == LocalizedText {
    Field(.texts { $0.text(of: $1, &$2) }, path, summary)
  }
}
