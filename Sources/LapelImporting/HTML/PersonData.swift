import LapelXML

/// What a page tells machines of its person: JSON-LD of the type Person, as https://schema.org has it.
enum PersonData {
  /// Adds to a career what the page's text did not say of the person.
  static func read(_ root: XMLNode, into career: inout DraftCareer) {
    for script in root.descendants where script.name == "script" {
      guard script[attribute: "type"]?.lowercased() == "application/ld+json",
        let tree = ImportSource(name: "person.json", bytes: Array(script.text.utf8)).tree
      else { continue }
      for item in candidates(tree) {
        guard var person = SourceRecord(item), person.say("@type")?.text == "Person" else { continue }
        read(&person, into: &career)
      }
    }
  }

  /// The data itself, what it is a page of, and what it lists.
  private static func candidates(_ tree: SourceValue) -> [SourceValue] {
    tree.items.flatMap { item -> [SourceValue] in
      guard var record = SourceRecord(item) else { return [] }
      return [item]
        + [record.take("mainEntity"), record.take("about"), record.take("author")].compactMap { $0 }
        + record.items("@graph")
    }
  }

  private static func read(_ person: inout SourceRecord, into career: inout DraftCareer) {
    person.drop("@context", "@id", "image")
    for (key, name) in [("name", "name"), ("headline", "jobTitle")] {
      let said = person.say(name)
      if career.person[key] == nil {
        career.person.set(key, said)
      } else {
        career.keep(said, at: "JSON-LD \(name)")
      }
    }
    for email in person.lines("email") { career.contact("email", ContactReading.plain(email)) }
    for phone in person.lines("telephone") {
      if !has(career, "phone") {
        career.contact("phone", phone)
      } else {
        career.keep(phone, at: "JSON-LD telephone")
      }
    }
    for address in person.lines("sameAs") + person.lines("url") { career.contact(address: address) }
    career.keep(person)
  }

  private static func has(_ career: DraftCareer, _ channel: String) -> Bool {
    guard case .fields(let channels)? = career.person["contact"] else { return false }
    return channels.contains { $0.key == channel }
  }
}
