import Lapel
import Testing

@testable import LapelImporting

/// What the importers say of sections and fields against what Lapel declares.
@Suite("Sections and fields of importers")
struct SectionFieldsTests {
  private static let fields = Dictionary(
    uniqueKeysWithValues: CareerFields.entries.map { ($0.section, Set($0.fields.map(\.name))) })

  @Test(
    "every section has a headline, and it is one of its fields",
    arguments: CareerFields.entries.map(\.section))
  func headlines(section: String) {
    #expect(Self.fields[section]?.contains(SectionFields.headline(of: section)) == true)
  }

  @Test(
    "the part somebody had and the body they had it with are fields of the section",
    arguments: CareerFields.entries.map(\.section))
  func parts(section: String) {
    for field in [SectionFields.part(of: section), SectionFields.organization(of: section)].compactMap(\.self)
    {
      #expect(Self.fields[section]?.contains(field) == true, "\(section).\(field)")
    }
  }

  @Test("what a heading means is a section of a career")
  func senses() {
    for section in SectionSense.allCases.compactMap(\.section) {
      #expect(Self.fields[section] != nil, "\(section)")
    }
  }

  @Test("a field that has a place in the order of an entry is a field of some record")
  func order() {
    let known = Self.fields.values.reduce(into: Set(Person.schema.fields.map(\.name))) { $0.formUnion($1) }
    let options: Set = ["theme", "accent", "page", "margins", "titles", "interests", "summary", "languages"]
    #expect(Set(CareerLayout.order).subtracting(known).subtracting(options) == [])
    #expect(Set(CareerLayout.order).count == CareerLayout.order.count)
  }

  @Test("sections that others point at have ids, and each that is named is one")
  func pointedAt() {
    for section in CareerLayout.pointedAt.union(CareerLayout.proofs) {
      #expect(Self.fields[section]?.contains("id") == true, "\(section)")
    }
    for section in CareerLayout.rows { #expect(Self.fields[section] != nil, "\(section)") }
  }

  @Test("what is written privately is what Lapel calls so: ways to a door or a phone, and what birth gave")
  func privateFields() throws {
    let text = """
      \\documentclass{moderncv}
      \\name{Mira}{Vale}
      \\phone{+351 912 345 678}
      \\email{mira@vale.example}
      \\begin{document}
      \\end{document}
      """
    let career = try ImportedCareer("cv.tex", text)
    #expect(career["profile.yaml"].contains("email: mira@vale.example"))
    #expect(!career["profile.yaml"].contains("912 345 678"))
    #expect(career["private.yaml"].contains("912 345 678"))
    let born = try ImportedCareer("cv.txt", "Mira Vale\nmira@vale.example\nDate of birth: 3 July 1996\n")
    #expect(born["private.yaml"].contains("birth_date: 1996-07-03"))
    #expect(!born["profile.yaml"].contains("1996"))
  }
}
