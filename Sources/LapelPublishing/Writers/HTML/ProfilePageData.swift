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
    var person: [(key: String, value: JSONValue?)] = [
      ("@type", .text("Person")), ("name", .text(header.name.plain)),
    ]
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
    let page: [(key: String, value: JSONValue?)] = [
      ("@context", .text("https://schema.org")), ("@type", .text("ProfilePage")),
      ("name", .text(resume.metadata.title)), ("inLanguage", .text(resume.language.tag)),
      ("mainEntity", .object(person)),
    ]
    json = Self.escaped(JSONValue.object(page).bytes)
  }

  /// What would end the script in HTML, or break it in XML, is a number; outside texts there is none of it.
  private static func escaped(_ json: [UInt8]) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(json.count + 64)
    for byte in json {
      switch byte {
      case UInt8(ascii: "<"): output += #"\u003c"#.utf8
      case UInt8(ascii: ">"): output += #"\u003e"#.utf8
      case UInt8(ascii: "&"): output += #"\u0026"#.utf8
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
