import Lapel
import LapelDiagnostics

/// Applies the fixes for a folder's problems, and says what it did.
struct Fixing {
  let strict: Bool
  /// The only code to fix; nil: every problem that has a fix.
  var code: DiagnosticCode?
  let today: PartialDate

  /// The most rounds. Fixes at the same place wait for the next round; no file has so many that more rounds would
  /// help.
  private static let mostRounds = 8

  /// - Returns: the folder as it is afterwards.
  func apply(to input: CareerInput, _ console: Console) throws -> CareerInput {
    var input = input
    for _ in 0..<Self.mostRounds {
      guard try applyOnce(to: input, console) else { break }
      input = try CareerInput(input.location, today: today)
    }
    return input
  }

  private func applyOnce(to input: CareerInput, _ console: Console) throws -> Bool {
    let problems = input.report(strict: strict).sorted.filter { code == nil || $0.code == code }
    var changed = false
    for (index, source) in input.loaded.sources.files.enumerated() {
      let fixes = AppliedFixes(problems, in: FileID(index))
      guard !fixes.applied.isEmpty else { continue }
      // A file in another encoding was decoded, so places in it are not places in the file's
      // bytes.
      let bytes = try SafeFile.read(source.path, inside: input.location.path)
      let mark = bytes.count == source.bytes.count + 3 ? bytes.prefix(3) : []
      guard bytes == mark + source.bytes else {
        console.say("\(console.said("\(source.path) is not changed: save it as UTF-8 first"))")
        continue
      }
      try WholeFile.write(mark + fixes.apply(to: source.bytes), to: source.path)
      changed = true
      let lines = LineTable(source.bytes)
      for problem in fixes.applied {
        let place = lines.place(of: problem.range?.bytes.lowerBound ?? 0)
        let what = console.isRedacted ? problem.code.name : console.said(problem.fix?.title ?? "")
        console.say("\(console.said("fixed"), .green) \(source.path):\(place.line):\(place.column): \(what)")
      }
    }
    return changed
  }
}
