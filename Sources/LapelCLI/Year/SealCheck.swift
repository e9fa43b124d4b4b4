import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelYear

/// Checks that everything that was sealed is unchanged.
struct SealCheck {
  let sent: SentFolder
  let words: RecordWords

  init(in location: CareerLocation, _ words: RecordWords) {
    sent = SentFolder(in: location)
    self.words = words
  }

  /// Prints the result; the exit code is 1 when a byte has changed.
  func run(_ console: Console, as format: AnswerFormat) throws {
    let seals = try sent.names.map { (folder: "\(sent.path)/\($0)", damage: try sent.damage(of: $0) ?? []) }
    switch format {
    case .text:
      if seals.isEmpty { return try console.print("\(words[.terminalNoSeal])") }
      for (folder, damage) in seals {
        if damage.isEmpty {
          try console.print("\(words[.terminalAsSealed], .green) \(folder)")
        } else {
          let what = words[.terminalChanged]
          try console.print("\(what, .red) \(folder): \(damage.joined(separator: ", "))")
        }
      }
    case .json:
      try console.writeJSON { json in
        json.object { json in
          json.list("seals", seals) { seal, json in
            json.object { json in
              json.field("folder", seal.folder)
              json.field("changed", seal.damage)
            }
          }
        }
      }
    }
    if seals.contains(where: { !$0.damage.isEmpty }) { throw ExitCode.problems }
  }
}
