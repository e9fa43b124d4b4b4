/// An address whose parts have keys of their own: `{city: Detmold, countryCode: DE}`.
enum PostalParts {
  /// Adds an address in parts, or in one text.
  static func read(_ value: SourceValue?, into career: inout DraftCareer) {
    guard let value else { return }
    guard var place = SourceRecord(value) else {
      career.contact("address", value.said)
      return
    }
    let street = place.say("address", "street")
    let code = place.say("postalCode", "zip")
    let city = place.say("city")
    let region = place.say("region", "state")
    let country = place.say("country", "countryCode")
    let code2 = place.say("countryCode")
    let parts = [street, Said.joined([code, city].compactMap { $0 }, by: " "), region, country, code2]
      .compactMap { $0 }
    career.contact("address", Said.joined(parts, by: ", "))
    career.keep(place)
  }
}
