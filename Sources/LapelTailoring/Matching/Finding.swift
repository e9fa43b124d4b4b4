/// How far a line of a posting is met.
package enum FitStatus: String, Sendable, Hashable, CaseIterable {
  case met, partial, gap
}

/// What was found for one thing that is asked.
struct Finding: Sendable {
  struct Proof: Sendable {
    let item: Int
    let score: Double
  }

  var status: FitStatus
  /// Best first.
  var proofs: [Proof]
  /// What words cannot show: `25 of 36 months`.
  var reasons: [Reason] = []
  /// Whether it is shown only by how somebody works, not by what is asked.
  var isByManner = false
  /// The item that comes nearest where nothing shows it.
  var nearest: Int?

  enum Reason: Sendable, Equatable {
    case months(have: Int, asked: Int)
    /// The posts whose months were counted, the longest first, as far as today.
    case counted([Int])
    case count(have: Int, asked: Int)
    /// A figure less than the asked one; nil where none of its kind is shown.
    case amount(have: Double?, asked: Double)
    /// The grade point that is told.
    case gradePoint(GradePoint)
    /// Months in work that is near the field, where none are in it.
    case nearMonths(have: Int, asked: Int)
    /// These with the item that is meant.
    case score(String, Int)
    case expired(String, Int)
    /// A certificate that is prepared for, applied for or was failed.
    case sought
    case grade(String, Int)
  }

  static let gap = Finding(status: .gap, proofs: [])
}
