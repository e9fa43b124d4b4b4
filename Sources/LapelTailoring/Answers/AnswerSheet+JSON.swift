import Lapel
package import LapelDiagnostics

extension AnswerSheet {
  /// Writes the JSON of `lapel answers --format json`, whose form is stable.
  package func write(to json: inout JSONText) {
    json.object { json in
      json.key("answers")
      json.array { json in for answer in answers { answer.write(to: &json) } }
    }
  }
}

extension AnswerSheet.Answer {
  /// Writes the lengths in every unit that forms use.
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.field("ask", ask)
      json.field("answer", text)
      json.field("characters", AnswerLength(of: text, in: .characters).count)
      json.field("charactersWithoutSpaces", AnswerLength(of: text, in: .charactersWithoutSpaces).count)
      json.field("bytes", AnswerLength(of: text, in: .bytes).count)
      json.field("words", AnswerLength(of: text, in: .words).count)
      if let limit {
        json.field("limit", limit)
        json.field("isWithinLimit", !isOff)
      }
      if let todo { json.field("todo", todo) }
    }
  }
}
