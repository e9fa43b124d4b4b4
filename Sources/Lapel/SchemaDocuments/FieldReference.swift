public import LapelDiagnostics

/// The field reference: what a career file may contain, generated from the declarations of the fields.
public enum FieldReference {
  /// The keys at the top of a file, each with its sentence.
  public static var sections: [FieldInfo] { CareerShape.topLevel }

  /// The reference in plain text for the terminal, of all sections or of one; nil when there is no such section.
  public static func text(of section: String? = nil, in language: MessageLanguage = .english) -> String? {
    guard let section else { return rows(sections.map { ($0.name, language.summary(ofField: $0.summary)) }) }
    guard let info = sections.first(where: { $0.name == section }) else { return nil }
    var text = "\(info.name): \(language.summary(ofField: info.summary))\n"
    guard let (_, fields) = record(of: info.shape()) else {
      return text + (info.example.map { "  \(language.said("for example")): \($0)\n" } ?? "")
    }
    text += "\n" + rows(fields.map { ($0.name, sentence($0, in: language)) })
    for inner in others(of: info) + nested(in: fields) {
      text += "\n\(inner.name):\n" + rows(inner.fields.map { ($0.name, sentence($0, in: language)) })
    }
    return text
  }

  /// The text of `Docs/fields.md`, or in Korean of `Docs/fields.ko.md`.
  public static func markdown(in language: MessageLanguage = .english) -> String {
    var text = "# \(language.said("Field reference"))\n\n\(language.said(beginning))\n\n"
    text += "## \(language.said("The top of a file"))\n\n" + table(sections, in: language)
    text +=
      "\n## \(language.said("Every entry"))\n\n"
      + "\(language.said("Every entry of a section, and every role, can carry:"))\n\n"
      + table(EntryFields.schema.fields, in: language)
    let shared = Set(EntryFields.schema.fields.map(\.name))
    var done: Set<String> = []
    for info in sections {
      guard let (name, fields) = record(of: info.shape()), done.insert(name).inserted else { continue }
      let own = isEntry(fields) ? fields.filter { !shared.contains($0.name) } : fields
      text += "\n## `\(info.name)`\n\n\(language.summary(ofField: info.summary))\n\n"
      text += table(own, in: language)
      for inner in others(of: info) + nested(in: own) where done.insert(inner.record).inserted {
        let fields = isEntry(inner.fields) ? inner.fields.filter { !shared.contains($0.name) } : inner.fields
        text += "\n### \(inner.name)\n\n" + table(fields, in: language)
      }
    }
    for inner in nested(in: EntryFields.schema.fields) where done.insert(inner.record).inserted {
      text += "\n## \(inner.name)\n\n" + table(inner.fields, in: language)
    }
    return text
  }

  private static let beginning =
    "Generated from the code by `lapel fields --markdown`; a test keeps it fresh ([in Korean](fields.ko.md)). "
    + "Every value may be left out unless it is *required*; *when left out* says what holds then, where something does. "
    + "Any text may be `{ko: …, en: …}`, and any value `{text: …, show: private}`. "
    + "A highlight, a goal and a question to yourself may be a text alone; beside other fields it stands under `text`, or under `ko` and `en`."

  private static func isEntry(_ fields: [FieldInfo]) -> Bool {
    let names = Set(fields.map(\.name))
    return names.contains("highlights") && names.contains("todo") && names.contains("start_date")
  }

  private static func table(_ fields: [FieldInfo], in language: MessageLanguage) -> String {
    var text = language.said("| field | what it is | when left out | example |")
    text += "\n| --- | --- | --- | --- |\n"
    for field in fields {
      let absent =
        field.isRequired
        ? language.said("*required*") : field.whenAbsent.map(language.summary(ofField:)) ?? ""
      text += "| `\(field.name)` | \(cell(about(field, in: language))) | \(cell(absent)) | "
      text += "\(example(of: field, in: language)) |\n"
    }
    return text
  }

  /// An example of the value, or a link to the fields of its record; empty when there is neither.
  private static func example(of field: FieldInfo, in language: MessageLanguage) -> String {
    if let example = field.example { return "`\(cell(example))`" }
    return record(of: field.shape()) == nil ? "" : "[\(language.said("below"))](#\(field.name))"
  }

  /// The sentence, and who may read the value if that is not everybody.
  private static func about(_ field: FieldInfo, in language: MessageLanguage) -> String {
    let summary = language.summary(ofField: field.summary)
    if field.level == .everyone { return summary }
    return "\(summary) \(language.said("Shown at level `\(field.level.rawValue)`."))"
  }

  /// The sentence with everything else that the declaration says.
  private static func sentence(_ field: FieldInfo, in language: MessageLanguage) -> String {
    var parts = [about(field, in: language)]
    if field.isRequired { parts.insert(language.said("*Required.*"), at: 0) }
    if let absent = field.whenAbsent.map(language.summary(ofField:)) {
      parts.append(language.said("Left out: \(absent)."))
    }
    if let example = field.example {
      parts.append(language.said("For example `\(example)`."))
    }
    return parts.joined(separator: " ")
  }

  private static func cell(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? "\\|" : String($0) })
  }

  private static func rows(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { "  \($0)\(String(repeating: " ", count: width - $0.count + 2))\($1)\n" }.joined()
  }

  /// The record that a shape is, or is a list of; the first one when there are several.
  private static func record(of shape: Shape) -> (name: String, fields: [FieldInfo])? {
    records(of: shape).first
  }

  private static func records(of shape: Shape) -> [(name: String, fields: [FieldInfo])] {
    switch shape {
    case .record(let name, let fields), .line(let name, let fields): [(name, fields)]
    case .list(let inner), .oneOrMany(let inner): records(of: inner)
    case .either(let shapes): shapes.flatMap(records)
    case .text, .localized, .choice, .map: []
    }
  }

  /// What a section may be instead of a list of its entries.
  private static func others(of section: FieldInfo) -> [(
    name: String, record: String, fields: [FieldInfo]
  )] {
    records(of: section.shape()).dropFirst().map {
      ("`\(section.name): {\($0.fields[0].name): …}`", $0.name, $0.fields)
    }
  }

  /// The records inside these fields, and those inside them, each once.
  private static func nested(in fields: [FieldInfo]) -> [(name: String, record: String, fields: [FieldInfo])]
  {
    var found: [(name: String, record: String, fields: [FieldInfo])] = []
    var known: Set<String> = []
    var open = fields
    while !open.isEmpty {
      let field = open.removeFirst()
      guard let (name, inner) = record(of: field.shape()), !inner.isEmpty, known.insert(name).inserted else {
        continue
      }
      found.append(("`\(field.name)`", name, inner))
      open += inner
    }
    return found
  }
}
