import Lapel
package import LapelDiagnostics

extension Funnel {
  /// Writes an object: how many applied, each stage, each outcome.
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("applied", applied)
      json.list("stages", stages) { stage, json in
        json.object { json in
          json.field("stage", stage.stage)
          json.field("reached", stage.reached)
          json.field("passed", stage.passed)
          json.field("failed", stage.failed)
          json.field("other", stage.other)
        }
      }
      json.key("outcomes")
      json.object { json in for outcome in outcomes { json.field(outcome.outcome, outcome.count) } }
    }
  }
}

extension FitCounts {
  /// Writes an object with required and preferred lines separately.
  package func write(to json: inout JSONText) {
    json.object { json in
      json.key("required")
      required.write(to: &json)
      json.key("preferred")
      preferred.write(to: &json)
    }
  }
}

extension FitCounts.Counts {
  /// Writes an object of three counts.
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("met", met)
      json.field("partial", partial)
      json.field("gap", gap)
    }
  }
}

extension ApplicationTable {
  /// Writes the JSON of `lapel applications --format json`.
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("year", year)
      json.list("applications", rows) { row, json in row.write(to: &json) }
      json.field("undated", undated)
      json.key("funnel")
      funnel.write(to: &json)
      json.list("leads", leads) { group, json in
        json.object { json in
          json.field("lead", group.lead)
          json.key("funnel")
          group.funnel.write(to: &json)
        }
      }
      json.list("fits", fits) { group, json in
        json.object { json in
          json.field("gaps", group.gaps)
          json.key("funnel")
          group.funnel.write(to: &json)
        }
      }
    }
  }
}

extension ApplicationRow {
  func write(to json: inout JSONText) {
    json.object { json in
      json.field("id", id)
      json.field("company", company)
      json.field("position", position)
      json.field("lead", lead)
      json.key("fit")
      if let fit { fit.write(to: &json) } else { json.null() }
      json.field("applied", applied?.iso)
      json.list("stages", stages) { stage, json in
        json.object { json in
          json.field("stage", stage.name)
          json.field("result", stage.result.rawValue)
          json.field("date", stage.date?.iso)
          json.field("text", stage.text)
        }
      }
      json.field("outcome", outcome)
      json.key("next")
      if let next {
        json.object { json in
          json.field("what", next.what)
          json.field("on", next.on?.iso)
        }
      } else {
        json.null()
      }
      json.field("deadline", deadline?.iso)
    }
  }
}
