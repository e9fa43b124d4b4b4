/// Which parts of an entry a theme puts into which line.
struct Arrangement: Sendable, Hashable {
  /// The parts that a line of an entry can have; the vocabulary of a theme's `arrange`.
  enum Part: String, Sendable, Hashable, CaseIterable {
    case headline, organization, when, duration, place, details, links
  }

  /// The title line. The language decides whether headline or organization comes first.
  var title: [Part] = [.headline, .organization]
  /// The line under it.
  var meta: [Part] = [.when, .duration, .place, .details, .links]
  /// What is at the edge beside the title.
  var edge: [Part] = []
}
