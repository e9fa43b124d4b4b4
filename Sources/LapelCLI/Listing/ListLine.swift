import Lapel

/// One line of `lapel list`.
struct ListLine: Equatable, Sendable {
  /// The name to point with; empty for a remark under the line before.
  var name: String
  /// The dates in ISO 8601, as precise as the file has them: `2023-01-16..2023-08-25`; empty when nothing is known.
  var when = ""
  var title: String
  /// Who may read it; nil: everyone.
  var level: ShowLevel?
  /// Whether it is a highlight or a role under its entry.
  var isInner = false
}

/// One section of `lapel list`.
struct ListSection: Equatable, Sendable {
  let key: String
  var lines: [ListLine]
}

extension When {
  /// The key as in a career file.
  var written: String {
    if let date { return date.date.iso }
    guard let span else { return "" }
    let start = span.start?.iso ?? ""
    return switch span.end {
    case .date(let end): start == end.iso ? start : "\(start)..\(end.iso)"
    case .present: "\(start).."
    }
  }
}
