import LapelDiagnostics
import LapelYAML

/// What a field does for its record, whatever the type of its value: made where the field is declared and the
/// type is known.
struct RecordPart<Root: Sendable>: Sendable {
  /// Reads the value from the record's pairs; the number is the field's slot, the text what the record is
  /// called.
  let read: @Sendable (RecordNode, Int, String, inout Report, inout ValueRow) -> Void
  /// The same value, changed.
  let changed: @Sendable (Root, String, ShowLevel, ValueChange, inout ValueRow) -> Void
  /// Takes the value out for nothing.
  let drop: @Sendable (inout ValueRow) -> Void
  let pairs: @Sendable (Root) -> [Tree.Pair]
  let collect: @Sendable (Root, String, ShowLevel, inout [Leaf]) -> Void
  /// Whether nothing in the value is over the second level; the first is that of the record.
  let isVisible: @Sendable (Root, String, ShowLevel, ShowLevel) -> Bool
  /// The level that the value says of its record; nil where the field never does.
  var ownLevel: (@Sendable (Root) -> ShowLevel?)?
  /// The fields of a file it stands for, each with a slot of its own.
  var infos: [FieldInfo] = []
  /// Whether it is the text of a record that may be a mere line.
  var isText = false
}
