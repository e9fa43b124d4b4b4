/// How far a line of a posting is met.
package enum FitStatus: String, Sendable, Hashable, CaseIterable {
  case met, partial, gap
}

/// What was found for one thing that is asked for.
struct Finding: Sendable {
  struct Proof: Sendable {
    let item: Int
    let score: Double
  }

  var status: FitStatus
  /// The proofs, best first.
  var proofs: [Proof]
  /// What words cannot show: `25 of 36 months`.
  var reasons: [Reason] = []
  /// Whether it is shown only by how somebody works, and not by what is asked for.
  var isByManner = false
  /// The nearest item when nothing shows it; nil: none is near.
  var nearest: Int?

  enum Reason: Sendable, Equatable {
    case months(have: Int, asked: Int)
    /// The posts whose months were counted up to today, the longest first.
    case counted([Int])
    case count(have: Int, asked: Int)
    /// A figure below the one asked for; nil when none of its kind is shown.
    case amount(have: Double?, asked: Double)
    /// The grade point that the career has.
    case gradePoint(GradePoint)
    /// The months in work near the field, when there are none in it.
    case nearMonths(have: Int, asked: Int)
    /// These with the item that is meant.
    case score(String, Int)
    case expired(String, Int)
    /// A certificate that is being prepared for, was applied for or was failed.
    case sought
    case grade(String, Int)
  }

  static let gap = Finding(status: .gap, proofs: [])
}
