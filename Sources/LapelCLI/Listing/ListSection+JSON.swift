import Lapel
import LapelDiagnostics

extension ListSection {
  /// The JSON of `lapel list --format json`, whose form is stable.
  static func write(_ sections: [ListSection], to json: inout JSONText) {
    json.object { json in
      json.key("sections")
      json.array { json in
        for section in sections {
          json.object { json in
            json.field("name", section.key)
            json.key("items")
            json.array { json in for line in section.lines { line.write(to: &json) } }
          }
        }
      }
    }
  }
}

extension ListLine {
  /// Writes the line; an empty name is a remark under the item before it.
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.field("name", name)
      if !when.isEmpty { json.field("when", when) }
      json.field("title", title)
      if let level { json.field("show", level.rawValue) }
      if isInner { json.field("isInner", true) }
    }
  }
}
