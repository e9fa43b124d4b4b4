import LapelDiagnostics
import LapelImporting

/// What became of every fact in an import, for people and for programs.
struct ImportReport {
  let laid: LaidCareer
  let draft: DraftCareer
  let target: ImportTarget

  private static let mostLines = 60

  func say(to console: Console) {
    console.say("\(laid.summary(in: ReaderLanguage.ofMessages))")
    let others = console.isRedacted ? [] : laid.facts.filter { $0.fate != .field }
    for fact in others.prefix(Self.mostLines) {
      console.say(
        "  \(Self.short(fact.source.place, 80)): \(Self.short(fact.source.text, 100)) → \(Self.short(fact.place, 120))"
      )
    }
    if others.count > Self.mostLines {
      console.say(
        "  \(console.said("and \(others.count - Self.mostLines) more: `--format json` lists them"))")
    }
    for file in draft.unread.prefix(Self.mostLines) {
      console.say("\(console.said("not read: \(file.name), \(file.reason)"))")
    }
    for name in target.doubles(of: laid).prefix(console.isRedacted ? 0 : 20) {
      console.say("\(console.said("twice: \(name) is in the career already"))")
    }
    console.say("\(console.said("wrote \(counted(laid.files.count, "file")) in \(target.path)"))")
    console.say(
      "\(console.said("next: `lapel check \(ShellWord.quoted(target.path))`, then `lapel build \(ShellWord.quoted(target.path))`"))"
    )
  }

  /// The JSON, `{"facts": [{"source": …, "text": …, "career": …, "in": …}], "counts": {…}}`.
  static func json(of laid: LaidCareer) -> [UInt8] {
    var json = JSONText(indented: true)
    json.object { json in
      json.key("facts")
      json.array { json in
        for fact in laid.facts {
          json.object { json in
            json.field("source", fact.source.place.isEmpty ? "-" : fact.source.place)
            json.field("text", fact.source.text)
            json.field("career", fact.place)
            json.field("in", fact.fate.rawValue)
          }
        }
      }
      json.key("counts")
      json.object { json in
        json.field("facts", laid.facts.count)
        for fate in LaidCareer.Fate.allCases { json.field(fate.rawValue, laid.count(fate)) }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func short(_ text: String, _ length: Int) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let scalars = line.unicodeScalars
    return scalars.count > length ? "\(String(scalars.prefix(length)))…" : line
  }
}
