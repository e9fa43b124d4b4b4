import Lapel

/// The structured data of a CV for search engines: schema.org's `ProfilePage` about a `Person`, as JSON-LD.
struct ProfilePageData {
  /// Its members, without the name of the vocabulary.
  let members: [(key: String, value: JSONValue?)]

  /// The JSON, in a form that a `script` in HTML and in XML can contain.
  var json: String { JSONLD.script(members) }

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
    let schools = resume.sections.filter { $0.kind == .study }.flatMap(\.entries)
      .compactMap { ($0.organization ?? $0.headline)?.plain }
    if !schools.isEmpty {
      person.append(
        (
          "alumniOf",
          .list(schools.map { .object([("@type", .text("EducationalOrganization")), ("name", .text($0))]) })
        ))
    }
    members = [
      ("@type", .text("ProfilePage")),
      ("name", .text(resume.metadata.title)), ("inLanguage", .text(resume.language.tag)),
      ("mainEntity", .object(person)),
    ]
  }
}

/// Writes schema.org data for a page.
enum JSONLD {
  /// The JSON, in a form that a `script` in HTML and in XML can contain.
  static func script(_ members: [(key: String, value: JSONValue?)]) -> String {
    escaped(JSONValue.object([("@context", .text("https://schema.org"))] + members).bytes)
  }

  /// The JSON with everything that would end the script in HTML or break it in XML as numeric escapes; only texts contain such characters.
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
