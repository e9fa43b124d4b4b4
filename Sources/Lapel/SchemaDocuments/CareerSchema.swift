import LapelDiagnostics

/// The JSON Schema of career files, draft 7 as YAML extensions of editors read it, for completion, hovering
/// and red lines.
public enum CareerSchema {
  /// The whole schema, indented, with a line break at its end.
  public static func json() -> String {
    var json = JSONText(indented: true)
    var writer = SchemaWriter()
    json.object { json in
      json.field("$schema", "http://json-schema.org/draft-07/schema#")
      json.field("title", "Lapel career file")
      json.field(
        "description", "One file of a career folder. Every .yaml file is read; the keys decide what is what.")
      writer.object(CareerShape.topLevel, &json)
      json.key("definitions")
      json.object { json in writer.definitions(&json) }
    }
    return json.text + "\n"
  }
}

/// Writes shapes, and collects the records that are defined once and referred to.
private struct SchemaWriter {
  private var records: [(name: String, fields: [FieldInfo], isLine: Bool)] = []
  private var known: Set<String> = []

  /// Writes the properties of an object with these fields into the open object.
  mutating func object(
    _ fields: [FieldInfo], _ json: inout JSONText, isLine: Bool = false, others: Bool = false
  ) {
    json.field("type", "object")
    json.key("properties")
    var writer = self
    json.object { json in
      for field in fields { writer.property(field, &json) }
      if isLine { json.key("text"); writer.reference("line", &json) }
    }
    if isLine { Self.languages(&json) }
    self = writer
    if !others { json.key("additionalProperties"); json.bool(false) }
    let required = fields.filter(\.isRequired).map(\.name)
    if !required.isEmpty { json.field("required", required) }
  }

  /// Writes the records found so far and all that they need, with the few shapes that every field shares.
  mutating func definitions(_ json: inout JSONText) {
    json.key("line")
    json.object { $0.field("type", ["string", "number", "boolean", "null"]) }
    json.key("level")
    json.object { json in
      json.field("enum", ShowLevel.allCases.map(\.rawValue))
      json.field("description", "Who may read it.")
    }
    json.key("text")
    json.object { json in
      json.field("description", "A text, or a version for each language.")
      json.key("anyOf")
      json.array { json in
        json.object { $0.field("$ref", "#/definitions/line") }
        json.object { json in
          json.field("type", "object")
          json.key("properties")
          json.object { json in
            for name in ["ko", "en", "text"] { json.key(name); Self.line(&json) }
            json.key("show")
            json.object { $0.field("$ref", "#/definitions/level") }
          }
          Self.languages(&json)
          json.key("additionalProperties")
          json.bool(false)
        }
      }
    }
    var next = 0
    while next < records.count {
      let (name, fields, isLine) = records[next]
      next += 1
      json.key(Self.key(of: name))
      json.object { json in
        guard isLine else { return object(fields, &json, others: name == "contact") }
        json.key("anyOf")
        json.array { json in
          Self.line(&json)
          json.object { json in object(fields, &json, isLine: true) }
        }
      }
    }
  }

  private mutating func property(_ field: FieldInfo, _ json: inout JSONText) {
    json.key(field.name)
    json.object { json in
      var about = field.summary
      if field.level != .everyone { about += " Shown to: \(field.level.rawValue)." }
      json.field("description", about)
      let value = field.shape()
      if let example = field.example {
        // An object has each key once: the field's example comes before those of its kind of value.
        if case .text(let words, let examples) = value {
          shape(.text(words, examples: [example] + examples.filter { $0 != example }), &json)
          return
        }
        json.field("examples", [example])
      }
      shape(value, &json)
    }
  }

  /// Writes the form of a value into the open object.
  private mutating func shape(_ shape: Shape, _ json: inout JSONText) {
    switch shape {
    case .text(_, let examples):
      if !examples.isEmpty { json.field("examples", examples) }
      json.key("anyOf")
      json.array { json in
        Self.line(&json)
        json.object { $0.field("$ref", "#/definitions/text") }
      }
    case .localized: all("text", &json)
    case .choice: all("level", &json)
    case .record(let name, let fields): all(name, fields, isLine: false, &json)
    case .line(let name, let fields): all(name, fields, isLine: true, &json)
    case .list(let item):
      json.field("type", ["array", "null"])
      json.key("items")
      nested(item, &json)
    case .oneOrMany(let item):
      json.key("anyOf")
      json.array { json in
        nested(item, &json)
        json.object { json in
          json.field("type", "array")
          json.key("items")
          nested(item, &json)
        }
      }
    case .map(_, let value):
      json.field("type", "object")
      json.key("additionalProperties")
      nested(value, &json)
    case .either(let shapes):
      json.key("anyOf")
      json.array { json in for shape in shapes { nested(shape, &json) } }
    }
  }

  private mutating func nested(_ inner: Shape, _ json: inout JSONText) {
    json.object { json in shape(inner, &json) }
  }

  /// Draft 7 ignores everything beside `$ref`, so the reference goes into a list of its own.
  private func all(_ name: String, _ json: inout JSONText) {
    json.key("allOf")
    json.array { json in reference(name, &json) }
  }

  private mutating func all(_ name: String, _ fields: [FieldInfo], isLine: Bool, _ json: inout JSONText) {
    if known.insert(name).inserted { records.append((name, fields, isLine)) }
    all(Self.key(of: name), &json)
  }

  private func reference(_ name: String, _ json: inout JSONText) {
    json.object { $0.field("$ref", "#/definitions/\(name)") }
  }

  private static func line(_ json: inout JSONText) { json.object { $0.field("$ref", "#/definitions/line") } }

  /// Writes the versions in other languages.
  private static func languages(_ json: inout JSONText) {
    json.key("patternProperties")
    json.object { json in
      json.key("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
      line(&json)
    }
  }

  private static func key(of record: String) -> String { String(record.map { $0 == " " ? "-" : $0 }) }
}
