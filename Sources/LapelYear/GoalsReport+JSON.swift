package import LapelDiagnostics

extension GoalsReport {
  /// Writes the JSON of `lapel goals --format json`; a year without goals has no items.
  package static func write(_ goals: GoalsReport?, year: Int?, to json: inout JSONText) {
    if let goals { return goals.write(to: &json) }
    json.object { json in
      json.field("year", year)
      json.field("theme", String?.none)
      json.field("first", String?.none)
      json.field("items", [])
      json.field("unproven", [])
    }
  }

  func write(to json: inout JSONText) {
    json.object { json in
      json.field("year", year)
      json.field("theme", theme)
      json.field("first", first)
      json.list("items", items) { item, json in item.write(to: &json) }
      json.list("unproven", unproven) { id, json in if let id { json.string(id) } else { json.null() } }
    }
  }
}

extension GoalsReport.Item {
  func write(to json: inout JSONText) {
    json.object { json in
      json.field("id", id)
      json.field("text", text)
      json.field("parts", parts)
      json.field("first", first)
      json.field("why", why)
      json.field("done", done)
      switch progress {
      case .text(let text): json.field("progress", text)
      case .list(let texts): json.field("progress", texts)
      case nil: json.field("progress", String?.none)
      }
      json.field("share", progress?.share)
      json.field("review", review)
      json.field("proof", proof)
      json.field("turns", turns)
    }
  }
}
