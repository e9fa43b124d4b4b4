import LapelDiagnostics
import LapelXML
import LapelYAML

/// What a page tells machines of a person: its JSON-LD of the type Person.
struct HTMLPersonData {
  private var people: [SourceRecord] = []

  init(_ root: XMLNode) {
    for script in root.descendants where script.name == "script" {
      guard script[attribute: "type"]?.lowercased().hasPrefix("application/ld+json") == true else { continue }
      // JSON is YAML; a page whose data cannot be read is read without it.
      var report = Report()
      let source = SourceFile(path: "", bytes: Array(script.text.utf8))
      if let tree = SourceValue.yaml(source, report: &report) { collect(tree, depth: 0) }
    }
  }

  private mutating func collect(_ value: SourceValue, depth: Int) {
    guard depth < 4, people.count < 20 else { return }
    if case .list(let items) = value {
      for item in items.prefix(50) { collect(item, depth: depth + 1) }
      return
    }
    guard var record = SourceRecord(value) else { return }
    if record.take("@type")?.items.compactMap(\.said).contains(where: { $0.text == "Person" }) == true {
      people.append(record)
      return
    }
    for name in ["@graph", "mainEntity", "about", "author"] {
      if let inner = record.take(name) { collect(inner, depth: depth + 1) }
    }
  }

  /// Adds what the page does not say; of the rest nothing is lost.
  func add(to career: inout DraftCareer) {
    // Who else is named is of the page.
    guard var person = people.first else { return }
    person.drop("@id", "@context", "image")
    let name =
      person.say("name")
      ?? Said.joined(
        [person.say("givenName"), person.say("familyName")].compactMap { $0 }, by: " ")
    set("name", name, &career)
    set("headline", person.say("jobTitle"), &career)
    if career.person["summary"] == nil { career.summarize(person.say("description")) }
    for email in person.lines("email") { way("email", ContactReading.plain(email), &career) }
    for phone in person.lines("telephone") { way("phone", ContactReading.plain(phone), &career) }
    for address in person.lines("sameAs") + person.lines("url") {
      let channel = ContactReading.channel(ofAddress: address.text) ?? "website"
      way(channel, ContactReading.address(address), &career)
    }
    address(person.take("address"), &career)
    for (key, text) in person.leftovers { career.keep(Said(text), at: "JSON-LD \(key)") }
  }

  private func set(_ field: String, _ said: Said?, _ career: inout DraftCareer) {
    guard let said else { return }
    guard case .said(let old)? = career.person[field] else { return career.person.set(field, said) }
    if old.text == said.text {
      career.person.set(field, said)
    } else {
      career.keep(said, at: "JSON-LD \(field)")
    }
  }

  /// A way to reach the person that the page has not told.
  private func way(_ channel: String, _ said: Said, _ career: inout DraftCareer) {
    let known = career.channels[channel] ?? []
    func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
    if let same = known.first(where: {
      plain($0).hasSuffix(plain(said.text)) || plain(said.text).hasSuffix(plain($0))
    }) {
      career.contact(channel, Said(same, said.sources))
    } else {
      career.contact(channel, said)
    }
  }

  private func address(_ value: SourceValue?, _ career: inout DraftCareer) {
    guard let value else { return }
    guard var record = SourceRecord(value) else { return way("address", value.said ?? Said("", []), &career) }
    record.drop("@type")
    guard let whole = PostalParts.line(&record) else { return }
    if career.channels["address"] == nil {
      career.contact("address", whole)
    } else {
      career.keep(whole, at: "JSON-LD address")
    }
    career.keep(record)
  }
}

extension DraftCareer {
  /// What is known of each way to reach the person.
  var channels: [String: [String]] {
    guard case .fields(let fields)? = person["contact"] else { return [:] }
    return Dictionary(
      fields.map { ($0.key, $0.value.said.map(\.text)) }, uniquingKeysWith: { first, _ in first })
  }
}
