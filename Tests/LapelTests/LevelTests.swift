import LapelDiagnostics
import Testing

@testable import Lapel

struct LevelTests {
  @Test("every field that is private is gone from the visible career, and there when it is not")
  func everyField() {
    for section in Career.sections + [Referee.self, CustomEntry.self] {
      let career = Self.filled(section)
      let shown = Self.texts(career.visible(at: .application))
      for leaf in career.leaves {
        for text in leaf.texts {
          #expect(shown.contains(text) == (leaf.level <= .application), "\(section) \(leaf.field)")
        }
      }
      let hidden = Self.filled(section, "show: private, ")
      #expect(Self.texts(hidden.visible(at: .application)).isEmpty, "\(section)")
    }
  }

  @Test("a value is as private as what is written on it, or on what it stands in")
  func levels() {
    let text = """
      contact: {phone: 02-1, email: {text: a@b.co, show: private}, address: {text: Seoul, show: public}}
      education:
        - {institution: Gaon, gpa: {overall: 4.1, scale: 4.5}}
      military:
        - {status: Served}
      projects:
        - name: {text: Hidden name, show: private}
          role: Lead
          highlights: [{text: Secret line, show: application}, Open line]
      """
    let career = Problems(text).loaded.career
    let application = career.visible(at: .application)
    #expect(application.person.contact.map(\.name) == ["phone", "address"])
    #expect(application.entries(Education.self).first?.gpa != nil)
    #expect(application.entries(MilitaryService.self).count == 1)
    #expect(application.entries(Project.self).first?.presentation.headline == nil)
    let open = career.visible(at: .everyone)
    #expect(open.person.contact.map(\.name) == ["address"])
    #expect(open.entries(Education.self).first?.gpa == nil)
    #expect(open.entries(MilitaryService.self).isEmpty)
    #expect(
      open.entries(Project.self).first?.shared.highlights.map { $0.text.text(in: .english) } == ["Open line"])
  }

  @Test("private values are those of contact however short, and others of eight characters or more")
  func privateValues() {
    let career = Problems(
      """
      contact: {phone: {text: 02-1, show: private}}
      projects:
        - {name: Short, note: seven77, reason: x}
        - {name: Long, note: quite long enough}
        - {name: Map of stars, show: private, summary: Map of seats}
        - {name: Map of seats}
      log:
        - 2023-01 @self a line of the log
      """
    ).loaded.career
    let values = PrivateValues(of: career, at: .application)
    #expect(
      Set(values.values.map(\.text)) == ["02-1", "quite long enough", "Map of stars", "a line of the log"])
    #expect(values.found(in: "Call  02-1.").map(\.field) == ["phone"])
    #expect(values.found(in: "102-12").isEmpty)
    #expect(values.found(in: "It is quite\n  long enough").count == 1)
  }

  @Test("blind: no school, photo, birth, origin or family, wherever they stand")
  func blind() {
    let career = Problems(
      """
      name: Gildong Hong
      birth_date: 2000-01-02
      origin: Seoul
      contact: {email: gildong@gaon.ac.kr}
      education:
        - {id: gaon, institution: {ko: 가온대학교, en: Gaon University}, url: "https://gaon.ac.kr"}
      awards:
        - {name: 가온대 총장상, issuer: 가온대학교, for: gaon}
      """
    ).loaded.career.redacted(.blind, in: .korean)
    #expect(career.person.birthDate == nil && career.person.origin == nil && career.person.contact.isEmpty)
    let texts = Self.texts(career)
    #expect(!texts.contains { $0.contains("가온") || $0.contains("Gaon") || $0.contains("gaon") })
    #expect(career.entries(Education.self).first?.institution.text(in: .korean) == "학교 A")
    #expect(career.entries(Award.self).first?.name.text(in: .korean) == "학교 A 총장상")
    #expect(career.entries(Award.self).first?.forWhat.values.first?.text == "school-a")
    #expect(career.person.name?.text(in: .english) == "Gildong Hong")
  }

  @Test("a name that stands alone in its field is replaced whole, and nobody is asked about it")
  func everydayName() {
    let career = Problems("languages: [ko]\nexperience: [{organization: Mountain, position: 점원}]").loaded
      .career
    let summary = RedactionSummary(of: career, .anonymous, at: .application, in: .korean)
    #expect(summary.questions.isEmpty)
    #expect(summary.stands.contains(.init(text: "Mountain", placeholder: "Company A", count: 1)))
    let shown = career.redacted(.anonymous, in: .korean)
    #expect(shown.person.name?.versions.map(\.text) == ["지원자"])
  }

  @Test("anonymous: no name, contact, school or employer, with the same placeholders each time")
  func anonymous() {
    let text = """
      name: {ko: 홍길동, en: Gildong Hong}
      contact: {email: gildong@example.com}
      experience:
        - {id: river, organization: {ko: 강물상회, en: River Commerce}, highlights: [{id: a, ko: 강물상회의 창고}]}
        - {organization: Mountain}
      publications:
        - {title: Maps, authors: [Gildong Hong, A. Kim], doi: 10.1/2}
      strengths:
        - {name: S, evidence: [river.a, 강물상회]}
      """
    let career = Problems(text).loaded.career.redacted(.anonymous, in: .korean)
    let texts = Self.texts(career)
    for secret in ["홍길동", "Gildong", "강물", "River", "Mountain", "10.1/2", "gildong"] {
      #expect(!texts.contains { $0.contains(secret) }, "\(secret)")
    }
    #expect(
      career.entries(Experience.self).map { $0.organization.text(in: .english) } == [
        "Company A", "Company B",
      ])
    #expect(
      career.entries(Experience.self).first?.shared.highlights.first?.text.text(in: .korean) == "회사 A의 창고")
    #expect(career.entries(Strength.self).first?.evidence.map(\.text) == ["company-a.a", "회사 A"])
    #expect(Self.texts(Problems(text).loaded.career.redacted(.anonymous, in: .korean)) == texts)
  }

  @Test("many texts are found at once, at the borders of words")
  func search() {
    let search = TextSearch(["one", "onelonger than eight", "가나다", "x"].map { Array($0.utf8) })
    let found = { (text: String) in search.matches(in: Array(text.utf8)).map(\.text) }
    #expect(found("one, two") == [0])
    #expect(found("ones") == [])
    #expect(found("가나다라") == [2])
    #expect(found("a onelonger than eight x") == [1, 3])
    #expect(found("") == [])
  }

  // MARK: -

  /// A career with one entry of a section, every text field filled.
  private static func filled(_ type: any Entry.Type, _ more: String = "") -> Career {
    var number = 0
    var fields: [String] = []
    for field in type.schemaFields where field.name != "show" {
      number += 1
      if case .localized = field.shape() { fields.append("\(field.name): \(field.name) value \(number)") }
      if case .text("a text", _) = field.shape(), field.name != "url", field.name != "image" {
        fields.append("\(field.name): \(field.name) value \(number)")
      }
      if case .list(.localized) = field.shape() {
        fields.append("\(field.name): [\(field.name) value \(number)]")
      }
    }
    let entry = "{\(more)\(fields.joined(separator: ", "))}"
    if type.section == .custom {
      return Problems("name: x\ncustom:\n  - {title: t, entries: [\(entry)]}").loaded.career.withoutPerson
    }
    return Problems("name: x\n\(type.section): [\(entry)]").loaded.career.withoutPerson
  }

  private static func texts(_ career: Career) -> Set<String> {
    Set(career.leaves.flatMap(\.texts))
  }
}

extension Leaf {
  fileprivate var texts: [String] {
    var texts: [String] = []
    forEachText { text, _ in texts.append(text) }
    return texts
  }
}

extension Entry {
  fileprivate static var schemaFields: [FieldInfo] { schema.fields }
}

extension Career {
  /// Without what every career has, so that nothing but the entry is compared.
  fileprivate var withoutPerson: Career {
    var career = self
    career.person = Person()
    career.custom = custom.map {
      CustomSection(id: nil, title: LocalizedText([]), show: nil, entries: $0.entries, origin: .none)
    }
    return career
  }
}
