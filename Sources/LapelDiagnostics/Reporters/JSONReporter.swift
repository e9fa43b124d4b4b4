/// Prints problems for programs, as one JSON object whose form is stable.
public struct JSONReporter: Reporter {
  let sources: SourceSet
  let folder: String
  let written: [String]?

  /// - Parameters:
  ///   - folder: the path to give for problems without a file, as the person reached it.
  ///   - written: the files that were written; nil for commands that write none.
  public init(_ sources: SourceSet, folder: String, written: [String]? = nil) {
    self.sources = sources
    self.folder = folder
    self.written = written
  }

  /// One object with `diagnostics`, the number of those left out, and the counts of all.
  public func text(for report: Report) -> String {
    let list = Shortlist(report)
    var lines = LineTables(sources)
    var json = JSONText(indented: true)
    json.object { json in
      if let written { json.field("written", written) }
      json.key("diagnostics")
      json.array { json in for diagnostic in list.shown { write(diagnostic, &json, &lines) } }
      if list.omittedCount > 0 { json.field("omitted", list.omittedCount) }
      json.field("errors", report.totals.errors)
      json.field("warnings", report.totals.warnings)
      json.field("notes", report.totals.notes)
    }
    return json.text + "\n"
  }

  private func write(_ diagnostic: Diagnostic, _ json: inout JSONText, _ lines: inout LineTables) {
    json.object { json in
      json.field("severity", diagnostic.severity.rawValue)
      json.field("code", diagnostic.code.name)
      json.field("message", VisibleText.cut(diagnostic.message))
      if let range = diagnostic.range {
        json.field("file", sources[range.file].path)
        write(range, &json, &lines)
      } else {
        json.field("file", folder)
      }
      json.key("notes")
      json.array { json in for note in diagnostic.notes.prefix(100) { write(note, &json, &lines) } }
      json.field("hints", diagnostic.hints.map { VisibleText.cut($0) })
      if let fix = diagnostic.fix { write(fix, &json, &lines) }
    }
  }

  private func write(_ note: Diagnostic.Note, _ json: inout JSONText, _ lines: inout LineTables) {
    json.object { json in
      json.field("message", VisibleText.cut(note.message))
      guard let range = note.range else { return }
      json.field("file", sources[range.file].path)
      let place = lines[range.file].place(of: range.bytes.lowerBound)
      json.field("line", place.line)
      json.field("column", place.column)
    }
  }

  private func write(_ fix: Diagnostic.Fix, _ json: inout JSONText, _ lines: inout LineTables) {
    json.key("fix")
    json.object { json in
      json.field("title", fix.title)
      json.key("edits")
      json.array { json in
        for edit in fix.edits {
          json.object { json in
            write(edit.range, &json, &lines)
            json.field("text", edit.text)
          }
        }
      }
    }
  }

  private func write(_ range: SourceRange, _ json: inout JSONText, _ lines: inout LineTables) {
    let start = lines[range.file].place(of: range.bytes.lowerBound)
    let end = lines[range.file].place(of: range.bytes.upperBound)
    json.field("line", start.line)
    json.field("column", start.column)
    json.field("endLine", end.line)
    json.field("endColumn", end.column)
  }
}
