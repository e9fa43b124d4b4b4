import Lapel
import LapelTeX

/// The one row of LinkedIn's table of the person.
enum LinkedInProfile {
  static func read(_ row: inout SourceRecord, into career: inout DraftCareer) {
    let (first, last) = (row.say("First Name"), row.say("Last Name"))
    let isHangul = [first, last].compactMap { $0?.text }.joined().unicodeScalars.contains {
      Hangul.isSyllable($0.value)
    }
    // A family name is one syllable; some write it in the first column, as it is said.
    let isTurned = isHangul && !(first?.text.count == 1 && (last?.text.count ?? 0) > 1)
    let names = [isTurned ? last : first, isTurned ? first : last].compactMap { $0 }
    career.person.set("name", Said.joined(names, by: isHangul ? "" : " "))
    career.person.set("headline", row.say("Headline"))
    career.summarize(row.say("Summary"))
    let place = [row.say("Address"), row.say("Zip Code"), row.say("Geo Location")].compactMap { $0 }
    career.contact("address", Said.joined(place, by: ", "))
    if let birth = row.say("Birth Date") {
      if let date = DateReading.date(birth.text), date.day != nil {
        career.person.set("birth_date", birth.saying(date.iso))
      } else {
        career.keep(birth, at: birth.sources.first?.place ?? "Birth Date")
      }
    }
    for handle in list(row.say("Twitter Handles")) { career.contact("twitter", handle) }
    for site in list(row.say("Websites")) {
      // `PORTFOLIO:https://…`: the kind of the site stands before its address.
      if let colon = site.text.firstIndex(of: ":"),
        site.text[..<colon].allSatisfy({ $0.isLetter || $0 == "_" || $0 == " " }),
        !site.text[site.text.index(after: colon)...].hasPrefix("//")
      {
        let kind = DateWords.folded(site.text[..<colon])
        let address = site.saying(String(site.text[site.text.index(after: colon)...]))
        let known = ["portfolio", "blog"]
        career.contact(known.contains(kind) ? kind : "website", ContactReading.address(address))
      } else {
        career.contact(address: site)
      }
    }
    for messenger in list(row.say("Instant Messengers")) { career.contact("messenger", messenger) }
    career.keep(row)
  }

  /// `[a,b]`: a list in one cell.
  private static func list(_ said: Said?) -> [Said] {
    guard let said else { return [] }
    let inner =
      said.text.hasPrefix("[") && said.text.hasSuffix("]")
      ? String(said.text.dropFirst().dropLast()) : said.text
    let parts = inner.split(separator: ",").map { String(Blanks.trimmed($0)) }.filter { !$0.isEmpty }
    return parts.enumerated().map { index, part in
      Said(
        part, said.sources.map { SourceText(part, at: parts.count > 1 ? "\($0.place)[\(index)]" : $0.place) })
    }
  }
}
