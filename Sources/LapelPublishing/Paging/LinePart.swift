import LapelPage

/// One part of a line, with the separator to put before it unless it is the first.
struct LinePart: Sendable, Hashable {
  /// What the part says about the entry.
  enum Kind: Sendable, Hashable {
    case headline, organization, when, duration, place, detail, values, link, notes
  }

  let kind: Kind
  let separator: Run
  let runs: [Run]

  /// nil when there is nothing to say.
  init?(_ kind: Kind, after separator: Run, _ runs: [Run]) {
    guard runs.contains(where: { !$0.text.isEmpty }) else { return nil }
    self.kind = kind
    self.separator = separator
    self.runs = runs
  }
}

extension [LinePart] {
  /// The runs of the whole line.
  var runs: [Run] {
    enumerated().flatMap { index, part in index == 0 ? part.runs : [part.separator] + part.runs }
  }
}
