package import Lapel
package import LapelDiagnostics

extension FitReport {
  /// Writes the report in the JSON that other programs are promised: `cli.md`, promise 7.
  ///
  /// - Parameters:
  ///   - target: the id of the target that the report is for; nil for a posting by itself.
  ///   - posting: the posting's id, or the name of its file.
  package func json(target: String?, posting: String?, language: Language) -> String {
    var json = JSONText(indented: true)
    json.object { json in
      json.key("target")
      Self.write(target, &json)
      json.key("posting")
      Self.write(posting, &json)
      json.field("language", language.tag)
      if let foreign { json.field("foreign", foreign) }
      if errors > 0 { json.field("errors", errors) }
      json.key("requirements")
      json.array { json in
        for line in lines { Self.write(line, &json) }
      }
      json.key("required")
      Self.write(tally(.required), &json)
      json.key("preferred")
      Self.write(tally(.preferred), &json)
      json.key("duties")
      Self.write(tally(.duty), &json)
      json.key("lead")
      if let lead {
        json.object { json in
          json.field("strength", lead)
          json.field("why", leadReason)
        }
      } else {
        json.null()
      }
      json.key("strengths")
      json.array { json in
        for strength in strengths {
          json.object { json in
            json.field("id", strength.id)
            json.field("supports", strength.supports)
            if let claim = strength.claim { json.field("claim", claim.text(in: language)) }
            if let compare = strength.compare { json.field("compare", compare.text(in: language)) }
          }
        }
      }
      json.field("unused", unused)
      json.key("otherNames")
      json.array { json in
        for name in otherNames {
          json.object { json in
            json.field("asked", name.asked)
            json.field("written", name.written)
            json.field("id", name.id)
          }
        }
      }
      json.field("questions", questions)
      json.key("unread")
      json.array { json in
        for part in unread {
          json.object { json in
            json.key("heading")
            Self.write(part.heading, &json)
            json.field("lines", part.lines)
          }
        }
      }
    }
    return json.text + "\n"
  }

  private static func write(_ text: String?, _ json: inout JSONText) {
    if let text { json.string(text) } else { json.null() }
  }

  /// Writes a line with its proof as an object.
  package static func write(_ line: Line, _ json: inout JSONText) {
    json.object { json in
      json.field("text", line.text)
      json.field("kind", line.kind.rawValue)
      json.field("status", line.status.rawValue)
      json.key("evidence")
      json.array { json in
        for proof in line.evidence {
          json.object { json in
            json.field("id", proof.id)
            json.field("why", proof.why)
          }
        }
      }
      if !line.remarks.isEmpty { json.field("remarks", line.remarks) }
      if line.isToAnswer { json.field("answer", true) }
      if let nearest = line.nearest { json.field("nearest", nearest) }
    }
  }

  /// Writes the counts of a kind as an object, with `answer` only if there are such lines.
  package static func write(_ tally: StatusTally, _ json: inout JSONText) {
    json.object { json in
      json.field("met", tally.met)
      json.field("partial", tally.partial)
      json.field("gap", tally.gap)
      if tally.answer > 0 { json.field("answer", tally.answer) }
    }
  }
}
