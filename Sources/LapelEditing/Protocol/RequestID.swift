import LapelDiagnostics

/// The number or text that identifies a request and its answer.
enum RequestID: Hashable, Sendable, Decodable {
  case number(Int)
  case text(String)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  func write(to json: inout JSONText) {
    switch self {
    case .number(let number): json.number(number)
    case .text(let text): json.string(text)
    }
  }
}
