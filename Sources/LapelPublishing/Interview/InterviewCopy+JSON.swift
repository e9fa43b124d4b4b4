import Lapel
package import LapelDiagnostics
import LapelTailoring

extension InterviewCopy {
  /// Writes the JSON of `lapel interview --format json`.
  package func write(to json: inout JSONText) {
    json.object { json in
      json.field("target", target)
      json.field("language", language.tag)
      Self.list("strengths", strengths, &json) { strength, json in
        json.field("id", strength.id)
        json.field("name", strength.name)
        Self.write("compare", strength.compare, &json)
      }
      Self.list("items", items, &json) { item, json in
        json.field("id", item.id)
        json.field("title", item.title)
        Self.write("reason", item.reason, &json)
        Self.write("learned", item.learned, &json)
        Self.write("note", item.note, &json)
      }
      Self.list("lines", lines, &json) { line, json in
        json.field("id", line.id)
        json.field("text", line.text)
        Self.write("note", line.note, &json)
        Self.write("basis", line.basis, &json)
      }
      for kind in [RequirementKind.required, .preferred] {
        json.key(kind.rawValue)
        if let tally = fit?.tally(kind) { FitReport.write(tally, &json) } else { json.null() }
      }
      json.key("requirements")
      json.array { json in for line in fit?.lines ?? [] { FitReport.write(line, &json) } }
      Self.list("questions", questions, &json) { question, json in
        Self.write("id", question.id, &json)
        json.field("ask", question.ask)
        Self.write("answer", question.answer, &json)
      }
    }
  }

  private static func list<Element>(
    _ name: String, _ elements: [Element], _ json: inout JSONText, _ write: (Element, inout JSONText) -> Void
  ) {
    json.key(name)
    json.array { json in for element in elements { json.object { write(element, &$0) } } }
  }

  private static func write(_ name: String, _ text: String?, _ json: inout JSONText) {
    json.key(name)
    if let text { json.string(text) } else { json.null() }
  }
}
