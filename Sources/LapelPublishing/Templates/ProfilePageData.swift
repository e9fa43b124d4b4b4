import Lapel

/// What search engines read of a CV: schema.org's `ProfilePage` about a `Person`, as JSON-LD.
struct ProfilePageData {
  /// JSON that can stand in a `script` of HTML and of XML alike.
  let json: String

  init(_ resume: Resume) {
    let header = resume.header
    func contacts(_ kind: String) -> [ResumeContact] { header.contacts.filter { $0.kind == kind } }
    let known: Set = ["email", "phone", "address", "website"]
    let pages = header.contacts.filter { !known.contains($0.kind) }.compactMap(\.url)
    var person: [(String, JSONValue)] = [("@type", .text("Person")), ("name", .text(header.name.plain))]
    if let other = header.otherName { person.append(("alternateName", .text(other.plain))) }
    if let headline = header.headline { person.append(("description", .text(headline.plain))) }
    if let email = contacts("email").first { person.append(("email", .text(email.text.plain))) }
    if let phone = contacts("phone").first { person.append(("telephone", .text(phone.text.plain))) }
    if let address = contacts("address").first { person.append(("address", .text(address.text.plain))) }
    if let website = contacts("website").first?.url { person.append(("url", .text(website))) }
    if !pages.isEmpty { person.append(("sameAs", .list(pages.map(JSONValue.text)))) }
    let schools = resume.sections.filter { $0.key.rawValue == "education" }.flatMap(\.entries)
      .compactMap { ($0.organization ?? $0.headline)?.plain }
    if !schools.isEmpty {
      person.append(
        (
          "alumniOf",
          .list(schools.map { .object([("@type", .text("EducationalOrganization")), ("name", .text($0))]) })
        ))
    }
    let page: [(String, JSONValue)] = [
      ("@context", .text("https://schema.org")), ("@type", .text("ProfilePage")),
      ("name", .text(resume.metadata.title)), ("inLanguage", .text(resume.language.tag)),
      ("mainEntity", .object(person)),
    ]
    json = JSONValue.object(page).text
  }
}

private indirect enum JSONValue {
  case text(String)
  case list([JSONValue])
  case object([(String, JSONValue)])

  var text: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .list(let items): "[" + items.map(\.text).joined(separator: ",") + "]"
    case .object(let pairs): "{" + pairs.map { Self.quoted($0) + ":" + $1.text }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": output += "\\\(scalar)"
      // What would end the script in HTML or break it in XML is a number.
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}",
        "\u{FFFE}"..."\u{FFFF}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
