import Lapel

/// One line of `lapel list`.
struct ListLine: Equatable, Sendable {
  /// The name to point with; empty for a remark under the line before.
  var name: String
  /// ISO dates, as the file has them: `2023-01-16..2023-08-25`; empty when nothing is known.
  var when = ""
  var title: String
  /// nil where everyone may read it.
  var level: ShowLevel?
  /// Highlights and roles are under their entry.
  var isInner = false
}

/// One section of `lapel list`.
struct ListSection: Equatable, Sendable {
  let key: String
  var lines: [ListLine]
}

extension When {
  /// As a career file has it.
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
