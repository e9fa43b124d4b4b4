import LapelDiagnostics
import LapelYAML

/// A list at the top of a career file that is not a section of a CV, declared once: how it is read, combined,
/// rewritten and searched follows from here.
struct TopLevelList: Sendable {
  let info: FieldInfo
  /// Reads the value of the key into a career.
  let read: @Sendable (Node, inout Report, inout Career) -> Void
  /// Adds the items of another document.
  let add: @Sendable (inout Career, Career) -> Void
  let change: @Sendable (inout Career, ValueChange) -> Void
  let collect: @Sendable (Career, inout [Leaf]) -> Void

  /// - Parameters:
  ///   - isOneOrMany: whether a single item may be written without a list around it.
  ///   - traits: what the items say about a person; for records, that their fields say it.
  ///   - level: who may read them when no level is written on them.
  init<Value: NodeConvertible & Hashable>(
    _ name: String, _ items: any WritableKeyPath<Career, [Value]> & Sendable, isOneOrMany: Bool = false,
    traits: FieldTraits = .fields, level: ShowLevel = .everyone, _ summary: String, example: String? = nil
  ) {
    info = FieldInfo(
      name: name, summary: summary, shape: { isOneOrMany ? .oneOrMany(Value.shape) : .list(Value.shape) },
      isRequired: false, level: level, traits: traits, example: example)
    let context = ValueContext(record: "career", field: name, traits: traits, fallback: level)
    read = { node, report, career in
      career[keyPath: items] =
        isOneOrMany
        ? OneOrMany<Value>.read(node, &report)?.values ?? [] : [Value].read(node, &report) ?? []
    }
    add = { career, other in career[keyPath: items] += other[keyPath: items] }
    change = { career, change in
      career[keyPath: items] = career[keyPath: items].changed(by: change, context) ?? []
    }
    collect = { career, leaves in career[keyPath: items].collect(into: &leaves, context) }
  }
}
