import LapelDiagnostics

/// A value that an option does not take, and the one that was meant: `--format pfd`.
enum MistypedValue {
  /// What was meant; nil when no value that the option takes is near.
  ///
  /// - Parameter problem: the problem in the parser's words, which quote the value and list those that are taken.
  static func hint(_ problem: String) -> String? {
    let start = "The value '"
    let offer = "Please provide one of "
    guard let opening = problem.firstRange(of: start), let list = problem.firstRange(of: offer) else {
      return nil
    }
    let typed = problem[opening.upperBound...].prefix { $0 != "'" }
    let offered = problem[list.upperBound...].split(separator: "\nHelp:", maxSplits: 1)[0]
    // A short list is a sentence with each name in quotes, a long one has a line for each.
    let quoted = offered.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    let lines = offered.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    let known = lines.isEmpty ? quoted : lines
    // Of several values behind one option the first that is not known is the mistyped one.
    guard let wrong = typed.split(separator: ",").map(String.init).first(where: { !known.contains($0) })
    else {
      return nil
    }
    return Spelling.nearest(to: wrong, in: known).map { "did you mean `\($0)`?" }
  }
}
