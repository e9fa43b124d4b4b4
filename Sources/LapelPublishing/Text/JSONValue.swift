import LapelDiagnostics

/// A JSON value, written with its keys in the order given. Absent and empty values are left out.
indirect enum JSONValue: Sendable {
  case text(String)
  case list([JSONValue])
  case object([(key: String, value: JSONValue?)])

  /// The JSON, indented by two blanks.
  var bytes: [UInt8] {
    var json = JSONText(indented: true)
    write(&json)
    return json.bytes + [UInt8(ascii: "\n")]
  }

  static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

  /// Every text in it.
  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let items): items.flatMap(\.texts)
    case .object(let pairs): pairs.flatMap { $0.value?.texts ?? [] }
    }
  }

  private var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .object(let pairs): pairs.allSatisfy { $0.value?.isEmpty ?? true }
    }
  }

  private func write(_ json: inout JSONText) {
    switch self {
    case .text(let text): json.string(text)
    case .list(let items): json.array { json in for item in items { item.write(&json) } }
    case .object(let pairs):
      json.object { json in
        for case (let key, let value?) in pairs where !value.isEmpty {
          json.key(key)
          value.write(&json)
        }
      }
    }
  }
}
