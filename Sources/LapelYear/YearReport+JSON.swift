package import Lapel
package import LapelDiagnostics

extension YearReport {
  /// Writes the JSON of `lapel year --format json`; the report is nil for a career in which no year is known.
  ///
  /// - Parameters:
  ///   - text: the story of the year or of a chapter, with titles for `[[id]]`.
  ///   - explained: whether the lines behind each tag are listed.
  package static func write(
    _ report: YearReport?, explained: Bool, index: CareerIndex, to json: inout JSONText
  ) {
    json.object { json in
      let look = report?.look
      func told(_ text: String?) -> String? {
        guard let report, let text else { return nil }
        return index.telling(text, in: report.language)
      }
      json.field("year", report?.year)
      json.field("line", look?.line)
      json.field("text", told(look?.text))
      json.field("lesson", look?.lesson)
      json.field("kept", look?.kept ?? [])
      json.field("dropped", look?.dropped ?? [])
      json.field("next", look?.next ?? [])
      json.list("chapters", report?.chapters ?? []) { chapter, json in
        json.object { json in
          json.field("id", chapter.id)
          json.field("title", chapter.title)
          json.field("text", told(chapter.text))
          json.field("period", chapter.when?.iso)
          json.field("months", chapter.months)
          json.field("in_year", chapter.touched.count)
          json.field("log", chapter.log.lines)
          json.tags(chapter.log)
        }
      }
      json.list("touched", report?.touched ?? []) { month, json in json.number(month) }
      json.key("log")
      writeLog(of: report, explained: explained, &json)
      json.key("funnel")
      (report?.applications.funnel ?? Funnel([])).write(to: &json)
      json.list("grades", report?.grades ?? []) { grade, json in
        json.object { json in
          json.field("id", grade.id)
          json.field("overall", grade.overall)
          json.field("major", grade.major)
          json.field("scale", grade.scale)
        }
      }
      for (name, goals) in [("goals", report?.goals), ("plan", report?.plan)] {
        json.key(name)
        if let goals { goals.write(to: &json) } else { json.null() }
      }
      json.list("assessment", report?.questions ?? []) { question, json in question.write(to: &json) }
    }
  }

  private static func writeLog(of report: YearReport?, explained: Bool, _ json: inout JSONText) {
    let lines = report?.log.lines ?? []
    json.object { json in
      json.field("lines", lines.count)
      let total = LogTotal(lines)
      json.tags(total)
      guard explained else { return }
      json.key("from")
      json.object { json in
        for (tag, _) in total.inOrder {
          json.list(tag, lines.filter { $0.tags.contains { $0.tag == tag } }) { line, json in
            json.object { json in
              json.field("file", line.file)
              json.field("line", line.line)
              json.field("count", line.tags.reduce(0) { $0 + ($1.tag == tag ? $1.count : 0) })
            }
          }
        }
      }
    }
  }
}

extension AssessedQuestion {
  func write(to json: inout JSONText) {
    json.object { json in
      json.field("id", id)
      json.field("text", text)
      json.list("answers", answers) { answer, json in
        json.object { json in
          json.field("asked", answer.asked?.iso)
          json.field("answer", answer.answer)
          json.field("proof", answer.proof)
        }
      }
      json.key("change")
      if let change {
        json.array { json in
          for answer in [change.from, change.to] {
            if let answer { json.string(answer) } else { json.null() }
          }
        }
      } else {
        json.null()
      }
    }
  }
}

extension CareerIndex {
  /// A story with titles for what it names: `[[nuri]]` becomes `나래비전`.
  package func telling(_ text: String, in language: Language) -> String {
    Mentions.replaced(in: text) { name in item(for: Reference(name))?.title.text(in: language) ?? name }
  }
}

extension When {
  /// The time in ISO 8601: `2023-01-16..2023-08-25`, `2025-01-02..present`, `2023-09`; nil when none is known.
  package var iso: String? {
    guard let span else { return date?.date.iso }
    let start = span.start?.iso ?? ""
    return switch span.end {
    case .date(let end): start == end.iso ? start : "\(start)..\(end.iso)"
    case .present: "\(start)..present"
    }
  }
}
