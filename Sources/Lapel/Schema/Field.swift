import LapelDiagnostics
import LapelYAML

/// One field of a record: its name, the property it is read into, and one sentence about it.
public struct Field<Root: Sendable, Value: NodeConvertible>: Sendable {
  /// Everything the field does for its record.
  let part: RecordPart<Root>

  /// - Parameters:
  ///   - value: the property that holds it, such as `\.name`.
  ///   - traits: what its values say about a person.
  ///   - level: who may read the value when no level is written.
  ///   - whenAbsent: what applies when it is left out, for the reference; nil: nothing.
  ///   - example: a value as a person would write it.
  ///   - words: what its text usually is.
  public init(
    _ name: String, _ value: @escaping @Sendable (Root) -> Value, _ traits: FieldTraits, _ summary: String,
    level: ShowLevel = .everyone, whenAbsent: String? = nil, example: String? = nil,
    words: UsualWords = .none
  ) {
    let absent = Value.absent
    let replacement = absent ?? Value.blank
    let place = FieldPlace(name: name, traits: traits, level: level)
    var part = RecordPart<Root>(
      read: { record, slot, owner, report, row in
        row.add(Self.read(name, else: absent, record, slot, owner, &report))
      },
      changed: { root, owner, container, change, row in
        let value = value(root)
        let context = place.context(owner, container)
        guard change.keeps(context.level(of: value)), change.keepsField(context) else {
          return row.add(replacement)
        }
        row.add(value.changed(by: change, context) ?? replacement)
      },
      drop: { row in _ = row.take(Value.self) },
      pairs: { root in value(root).tree.map { [Tree.Pair(name, $0)] } ?? [] },
      collect: { root, owner, container, leaves in
        value(root).collect(into: &leaves, place.context(owner, container))
      },
      isVisible: { root, owner, container, top in
        value(root).isVisible(at: top, place.context(owner, container))
      })
    part.infos = [
      FieldInfo(
        name: name, summary: summary, shape: { Value.shape }, isRequired: absent == nil, level: level,
        traits: traits, whenAbsent: whenAbsent, example: example, words: words)
    ]
    if name == "show" { part.ownLevel = { value($0).ownLevel } }
    self.part = part
  }

  /// Includes the fields of another record in the same mapping.
  public static func shared(_ value: @escaping @Sendable (Root) -> Value) -> Field where Value: Record {
    let schema = Value.schema
    var part = RecordPart<Root>(
      read: { record, slot, _, report, row in row.add(schema.make(record, slot, &report)) },
      changed: { root, owner, container, change, row in
        row.add(schema.changed(value(root), owner, container, change))
      },
      drop: { row in _ = row.take(Value.self) },
      pairs: { schema.pairs(value($0)) },
      collect: { root, owner, container, leaves in schema.collect(value(root), owner, container, &leaves) },
      isVisible: { root, owner, container, top in schema.isVisible(value(root), owner, container, top) })
    part.infos = schema.fields
    part.ownLevel = { value($0).ownLevel }
    return Field(part)
  }

  /// Keeps the place that the record was read from.
  public static func shared(_ value: @escaping @Sendable (Root) -> Value) -> Field where Value == Origin {
    Field(
      RecordPart(
        read: { record, _, _, _, row in row.add(Origin(record.range)) },
        changed: { root, _, _, _, row in row.add(value(root)) },
        drop: { row in _ = row.take(Origin.self) }, pairs: { _ in [] }, collect: { _, _, _, _ in },
        isVisible: { _, _, _, _ in true }))
  }

  /// The text of a record that may be a single line: `text`, or a version under each language.
  public static func texts(
    _ value: @escaping @Sendable (Root) -> Value, _ traits: FieldTraits, _ summary: String
  ) -> Field where Value == LocalizedText {
    let place = FieldPlace(name: "text", traits: traits, level: .everyone)
    var part = RecordPart<Root>(
      read: { record, _, owner, report, row in row.add(record.text(of: owner, &report)) },
      changed: { root, owner, container, change, row in
        row.add(value(root).changed(by: change, place.context(owner, container)))
      },
      drop: { row in _ = row.take(LocalizedText.self) },
      pairs: { root in
        switch value(root).tree {
        case .text(let text)?: [Tree.Pair("text", .text(text))]
        case .fields(let pairs)?: pairs
        case .list?, nil: []
        }
      },
      collect: { root, owner, container, leaves in
        value(root).collect(into: &leaves, place.context(owner, container))
      },
      isVisible: { root, owner, container, top in
        value(root).isVisible(at: top, place.context(owner, container))
      })
    part.isText = true
    return Field(part)
  }

  private init(_ part: RecordPart<Root>) { self.part = part }

  /// Reads the value in a slot; nil, with a report, when a required one is missing.
  private static func read(
    _ name: String, else absent: Value?, _ record: RecordNode, _ slot: Int, _ owner: String,
    _ report: inout Report
  ) -> Value? {
    guard let node = record.values[slot], !node.isAbsent(&report) else {
      return absent ?? record.missing(name, at: slot, of: owner, &report)
    }
    if record.guessed.contains(slot) {
      // What cannot be the field's value was not meant for it: the key was reported, and one mistake is one report.
      var own = Report()
      guard let value = Value.read(node, &own), !own.hasErrors || value.tree != nil else { return absent }
      report.add(contentsOf: own)
      return value
    }
    let known = report.diagnostics.count
    if let value = Value.read(node, &report) { return value }
    if let absent { return absent }
    return report.diagnostics.count > known ? nil : record.missing(name, at: slot, of: owner, &report)
  }
}
