/// An address whose parts have keys of their own: `{city: Detmold, countryCode: DE}`, and schema.org's names for them.
enum PostalParts {
  /// Adds an address in parts, or in one text.
  static func read(_ value: SourceValue?, into career: inout DraftCareer) {
    guard let value else { return }
    guard var place = SourceRecord(value) else {
      career.contact("address", value.said)
      return
    }
    career.contact("address", line(&place))
    career.keep(place)
  }

  /// The parts in one line, taken out of their record; nil where it has none.
  static func line(_ place: inout SourceRecord) -> Said? {
    let street = place.say("address", "street", "streetAddress")
    let town = [place.say("postalCode", "zip"), place.say("city", "addressLocality")].compactMap { $0 }
    let region = place.say("region", "state", "addressRegion")
    let country = [place.say("country", "addressCountry"), place.say("countryCode")].compactMap { $0 }
    let parts = [street, Said.joined(town, by: " "), region].compactMap { $0 } + country
    return Said.joined(parts, by: ", ")
  }
}
