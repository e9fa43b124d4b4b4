import Lapel
package import LapelDiagnostics

extension LogReport {
  /// Writes the JSON of `lapel log --format json`.
  package func write(to json: inout JSONText) {
    json.object { json in
      json.list("lines", lines) { line, json in
        json.object { json in
          json.field("date", line.date.iso)
          json.field("ids", line.ids)
          json.field("text", line.text)
          json.list("tags", line.tags) { tag, json in
            json.object { json in
              json.field("tag", tag.tag)
              json.field("count", tag.count)
            }
          }
          json.field("file", line.file)
          json.field("line", line.line)
        }
      }
      json.list("years", years) { year, json in
        json.object { json in
          json.field("year", year.year)
          json.field("lines", year.total.lines)
          json.tags(year.total)
        }
      }
      json.key("last")
      if let last {
        json.object { json in
          json.field("date", last.date.iso)
          json.field("days", last.days)
        }
      } else {
        json.null()
      }
    }
  }
}
