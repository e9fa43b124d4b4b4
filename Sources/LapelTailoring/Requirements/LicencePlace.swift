/// Where a licence holds: one of another state or country is to be changed for it first.
enum LicencePlace {
  /// Each place by its names, `new york|ny state`, in a line of its own.
  private static let places = PhraseList(named: "LicencePlace.places")

  static func isNamed(in text: FoldedLine) -> Bool { text.has(places) }

  /// Whether a licence's own words name another place than the line that asks for one.
  static func differs(_ own: FoldedLine, from asked: FoldedLine) -> Bool {
    guard asked.has(licence) else { return false }
    let wanted = Set(named(in: asked))
    return !wanted.isEmpty && wanted.isDisjoint(with: named(in: own)) && own.has(places)
  }

  /// `or ability to obtain one`.
  static func canFollow(_ asked: FoldedLine) -> Bool { asked.has(obtained) }

  private static func named(in text: FoldedLine) -> [Int] {
    places.phrases.indices.filter { text.has(PhraseList(phrases: [places.phrases[$0]])) }
  }

  private static let licence = PhraseList(named: "LicencePlace.licence")
  private static let obtained = PhraseList(named: "LicencePlace.obtained")
}
