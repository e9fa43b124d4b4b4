/// What of an entry a theme puts into which line.
struct Arrangement: Sendable, Hashable {
  /// What a line of an entry can be made of; the vocabulary of a theme's `arrange`.
  enum Part: String, Sendable, Hashable, CaseIterable {
    case headline, organization, when, duration, place, details, links
  }

  /// The title line. Which of headline and organization comes first is the language's to say.
  var title: [Part] = [.headline, .organization]
  /// The line under it.
  var meta: [Part] = [.when, .duration, .place, .details, .links]
  /// At the edge beside the title.
  var edge: [Part] = []
}
