import Lapel
import LapelDiagnostics
import LapelTailoring

/// All the postings of a career in one table, with how well each is met and when it ends.
struct FitTable {
  struct Row {
    let posting: String
    let title: String?
    let deadline: String?
    let report: FitReport
    /// The share of the required lines that are met, from 0 to 1; a partly met line counts half, and those to answer not at all.
    var share: Double {
      let tally = report.tally(.required)
      let asked = tally.met + tally.partial + tally.gap
      return asked == 0 ? 0 : (Double(tally.met) + Double(tally.partial) / 2) / Double(asked)
    }
  }

  let rows: [Row]

  /// Sorts rows by how well they are met, then by the last day to apply.
  init(_ rows: [Row]) {
    self.rows = rows.sorted { a, b in
      if a.share != b.share { return a.share > b.share }
      return (a.deadline ?? "9999", a.posting) < (b.deadline ?? "9999", b.posting)
    }
  }

  func print(to console: Console) throws(Failure) {
    for row in rows {
      let words = row.report.words
      let count = row.report.tally(.required).text(in: words)
      let parts: [String] = [
        row.title, count.isEmpty ? nil : count, row.deadline.map { words("table.deadline", $0) },
        row.report.lead.map { words("table.lead", $0) },
      ].compactMap(\.self)
      try console.print("\(row.posting, .cyan)  \(parts.joined(separator: " · "))")
    }
  }

  var json: String {
    var json = JSONText(indented: true)
    json.array { json in
      for row in rows {
        json.object { json in
          json.field("posting", row.posting)
          if let title = row.title { json.field("title", title) }
          let tally = row.report.tally(.required)
          json.key("required")
          json.object { json in
            json.field("met", tally.met)
            json.field("partial", tally.partial)
            json.field("gap", tally.gap)
            json.field("answer", tally.answer)
          }
          if let deadline = row.deadline { json.field("deadline", deadline) }
          if let lead = row.report.lead { json.field("lead", lead) }
        }
      }
    }
    return json.text + "\n"
  }
}
