/// RenderCV, 1.x and 2.x: `cv:` with sections of one kind of entry each; https://docs.rendercv.com.
enum RenderCVImporter: Importer {
  static let kind = ImportKind("rendercv", "a RenderCV file")

  static func recognizes(_ source: ImportSource) -> Bool {
    guard let tree = source.tree, var record = SourceRecord(tree), let cv = SourceRecord(record.take("cv"))
    else {
      return false
    }
    return cv.has("sections", "name", "social_networks")
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    guard var record = SourceRecord(try source.readTree()), var cv = SourceRecord(record.take("cv")) else {
      throw ImportProblem("there is no `cv` in it")
    }
    var career = DraftCareer()
    person(&cv, &career)
    if let sections = cv.take("sections") { RenderCVSections.read(sections, into: &career) }
    career.keep(cv)
    RenderCVDesign.read(&record, into: &career)
    career.keep(record)
    return career
  }

  private static func person(_ cv: inout SourceRecord, _ career: inout DraftCareer) {
    career.person.set("name", cv.say("name"))
    career.person.set("headline", cv.say("headline", "label"))
    for email in cv.lines("email") { career.contact("email", ContactReading.plain(email)) }
    for phone in cv.lines("phone") { career.contact("phone", ContactReading.plain(phone)) }
    // al-folio mixes in the keys of JSON Resume.
    PostalParts.read(cv.take("location"), into: &career)
    for website in cv.lines("website") + cv.lines("url", "homepage") {
      career.contact("website", ContactReading.address(website))
    }
    if let photo = cv.say("photo") { career.picture(photo) }
    career.summarize(cv.say("summary"))
    ContactReading.profiles(cv.items("social_networks"), into: &career)
    for item in cv.items("custom_connections") {
      guard var connection = SourceRecord(item) else { continue }
      connection.drop("fontawesome_icon")
      let words = connection.say("placeholder")
      let url = connection.say("url")
      if let url,
        words.map({ url.text.contains($0.text) || ContactReading.host(of: $0.text).contains(".") }) ?? true
      {
        // The words say the address again, as it is printed.
        career.contact(address: Said(url.text, (words?.sources ?? []) + url.sources))
      } else {
        let name = words.map { ContactReading.channel($0.text) } ?? "website"
        career.contact(name, Said.joined([words, url].compactMap { $0 }, by: " "))
      }
      career.keep(connection)
    }
  }
}
