/// Who a JSON Resume, or a file of a form like it, is about.
enum JSONResumeBasics {
  static func read(_ value: SourceValue?, into career: inout DraftCareer) {
    guard let value else { return }
    guard var basics = SourceRecord(value) else {
      // A mere name, where people write one.
      if career.person["name"] == nil { career.person.set("name", value.said) } else { career.keep(value) }
      return
    }
    career.person.set("name", basics.say("name", "fullName") ?? names(&basics))
    career.person.set("headline", basics.say("label", "headline", "title"))
    career.contact("email", basics.say("email").map { ContactReading.plain($0) })
    career.contact(
      "phone", basics.say("phone", "telephone", "tel", "mobile").map { ContactReading.plain($0) })
    for url in [basics.say("url"), basics.say("website"), basics.say("homepage")].compactMap({ $0 }) {
      career.contact("website", ContactReading.address(url))
    }
    career.summarize(basics.say("summary", "about", "bio"))
    if let picture = basics.say("image", "picture", "photo") { career.picture(picture) }
    PostalParts.read(basics.take("location", "address"), into: &career)
    ContactReading.profiles(basics.items("profiles", "social"), into: &career)
    career.keep(basics)
  }

  private static func names(_ basics: inout SourceRecord) -> Said? {
    Said.joined([basics.say("firstName"), basics.say("lastName")].compactMap { $0 }, by: " ")
  }
}

extension DraftCareer {
  /// A picture by file; one on the web or inside the text is kept, for nothing is fetched.
  mutating func picture(_ said: Said) {
    keep(said, at: said.sources.first?.place ?? "image")
  }
}
