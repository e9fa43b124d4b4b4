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

  /// The places by their numbers; Virginia is not named where West Virginia is.
  private static func named(in text: FoldedLine) -> [Int] {
    let found = places.phrases.indices.filter { text.has(PhraseList(phrases: [places.phrases[$0]])) }
    return found.filter { place in
      !found.contains { other in
        other != place && places.phrases[other].bytes.firstRange(of: places.phrases[place].bytes) != nil
      }
    }
  }

  private static let licence = PhraseList(named: "LicencePlace.licence")
  private static let obtained = PhraseList(named: "LicencePlace.obtained")
}
