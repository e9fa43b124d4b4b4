import LapelDiagnostics
import LapelYAML

/// What a field does for its record, whatever the type of its value; made where the field is declared, because the
/// type is known there.
struct RecordPart<Root: Sendable>: Sendable {
  /// Reads the value from the record's pairs; the number is the field's slot, the text is the name of the
  /// record.
  let read: @Sendable (RecordNode, Int, String, inout Report, inout ValueRow) -> Void
  /// Adds the same value, changed.
  let changed: @Sendable (Root, String, ShowLevel, ValueChange, inout ValueRow) -> Void
  /// Takes the value out and discards it.
  let drop: @Sendable (inout ValueRow) -> Void
  let pairs: @Sendable (Root) -> [Tree.Pair]
  let collect: @Sendable (Root, String, ShowLevel, inout [Leaf]) -> Void
  /// Whether nothing in the value is above the second level; the first is the record's.
  let isVisible: @Sendable (Root, String, ShowLevel, ShowLevel) -> Bool
  /// The level that the value gives its record; nil when the field never gives one.
  var ownLevel: (@Sendable (Root) -> ShowLevel?)?
  /// The fields of a file that it covers, each with a slot of its own.
  var infos: [FieldInfo] = []
  /// Whether it is the text of a record that may be a single line.
  var isText = false
}
