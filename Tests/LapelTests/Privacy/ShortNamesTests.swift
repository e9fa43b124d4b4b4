import LapelDiagnostics
import Testing

@testable import Lapel

@Suite("short names of schools and employers")
struct ShortNamesTests {
  private static func career(school: String = "", employer: String = "", _ line: String) -> Career {
    var text = "name: Ada Quill\nlanguages: [en]\n"
    if !employer.isEmpty { text += "experience: [{organization: \"\(employer)\", position: P}]\n" }
    if !school.isEmpty { text += "education: [{institution: \"\(school)\", degree: BSc}]\n" }
    return Problems(text + "projects: [{id: p, name: P, highlights: [\"\(line)\"]}]\n").loaded.career
  }

  private static func line(_ career: Career) -> String? {
    let shown = career.redacted(.anonymous, in: .korean)
    return shown.entries(Project.self).first?.shared.highlights.first?.text.versions.first?.text
  }

  @Test(
    "which a school's own name says",
    arguments: [
      ("Universidade Estadual de Serravale (UNISERRA)", "na UNISERRA", "na School A"),
      ("Universidade de Serravale (USVL)", "o coral U.S.V.L.", "o coral School A."),
      ("Orlanda School of Mines (OSM)", "at OSM", "at School A"),
      ("Orlanda Polytechnic, OP2", "at OP2", "at OP2"),
      ("Orlanda Maritime Institute, OMI", "the OMI choir", "the School A choir"),
      ("Institut Agricole de Quervain – IAQ", "à l'IAQ", "à l'School A"),
      ("RTN – Rautiala Tekninen Opisto", "at RTN", "at RTN"),
      ("RTO – Rautiala Tekninen Opisto", "at RTO", "at School A"),
      ("Universidade Campina Serrada (Unicamse)", "pela Unicamse", "pela School A"),
      ("물빛과학기술대학교(MBST)", "MBST 겸임", "학교 A 겸임"), ("물빛과학기술대학교(물빛과기대)", "물빛과기대 동문", "학교 A 동문"),
      ("Orlanda Institute (UK)", "in the UK", "in the UK"),
      ("Orlanda Institute (IT)", "IT support", "IT support"),
      ("Orlanda Academy (Leeds)", "moved to Leeds", "moved to Leeds"),
    ])
  func brackets(school: String, line: String, hidden: String) {
    #expect(Self.line(Self.career(school: school, line)) == hidden, "\(school): \(line)")
  }

  @Test("capitals behind a comma that are no initials are asked")
  func asked() {
    let career = Self.career(employer: "Harrowgate Textiles, VXK", "the VXK line")
    #expect(Self.line(career) == "the VXK line")
    let summary = RedactionSummary(of: career, .anonymous, at: .application)
    #expect(summary.questions.contains { $0.message.contains("`VXK`") })
  }

  @Test(
    "of an employer's name of four words the first letters are its short name, those of three are asked about",
    arguments: [
      ("Orlanda Valley Mission Hospital", "at OVMH", "at Company A"),
      ("Orlanda Mission Hospital", "at OMH", "at OMH"),
      ("Orlanda Valley Mission Hospital", "at ovmh", "at ovmh"),
    ])
  func initials(employer: String, line: String, hidden: String) {
    let career = Self.career(employer: employer, line)
    #expect(Self.line(career) == hidden)
    let summary = RedactionSummary(of: career, .anonymous, at: .application)
    #expect(summary.questions.contains { $0.message.contains("`OMH`") } == line.contains("OMH"))
  }

  @Test(
    "a Korean body is known without its place or its founder",
    arguments: [
      ("국립한들극장", "한들극장 상주", "회사 A 상주"), ("서울한빛상사", "한빛상사 근무", "회사 A 근무"), ("부산관광공사", "관광공사 협력", "관광공사 협력"),
      ("한국자산운용", "자산운용 업무", "자산운용 업무"),
    ])
  func withoutHead(employer: String, line: String, hidden: String) {
    #expect(Self.line(Self.career(employer: employer, line)) == hidden)
  }

  @Test(
    "a Korean school is known without its place, and by its kind's short name",
    arguments: [
      ("서울한빛예술고등학교", "한빛예고 수석", "학교 A 수석"), ("가온예술종합학교", "가온예종 대상", "학교 A 대상"),
      ("부산외국어대학교", "외국어대학교 교류", "외국어대학교 교류"), ("서울과학고등학교", "과학고 연합", "과학고 연합"),
    ])
  func schoolWithoutHead(school: String, line: String, hidden: String) {
    #expect(Self.line(Self.career(school: school, line)) == hidden)
  }

  @Test("an employer whose whole name is a coined word is hidden before a particle too")
  func coined() {
    #expect(Self.line(Self.career(employer: "한빛", "한빛의 외주 9건")) == "회사 A의 외주 9건")
    #expect(Self.line(Self.career(employer: "관리", "관리의 외주 9건")) == "관리의 외주 9건")
  }

  @Test("a name in Chinese characters is hidden before Hangul, beside the same name in Hangul")
  func han() {
    let career = Problems(
      "name: {ko: 왕소명, en: Wang Xiaoming}\nalso_known_as: [王小明]\nprojects: [{name: P, highlights: [王小明의 요리]}]\n"
    ).loaded.career
    #expect(Self.line(career) == "지원자의 요리")
  }

  @Test("a name with its short name in brackets is one name")
  func one() {
    let career = Self.career(school: "Orlanda School of Mines (OSM)", "x").redacted(.anonymous, in: .korean)
    #expect(career.entries(Education.self).first?.institution.versions.map(\.text) == ["School A"])
  }

  @Test(
    "which Koreans make of a school's",
    arguments: [
      ("물빛과학기술대학교", "물빛대 특강", "학교 A 특강"), ("물빛과학기술대학교", "물빛대출신", "학교 A출신"),
      ("물빛과학기술대학교", "물빛대졸 신입", "학교 A졸 신입"), ("물빛여자고등학교", "물빛고 교지", "학교 A 교지"),
      ("서울과학기술대학교", "서울대 공원", "서울대 공원"), ("물빛과학기술대학교", "눈물빛대로", "눈물빛대로"),
    ])
  func koreanSchools(school: String, line: String, hidden: String) {
    #expect(Self.line(Self.career(school: school, line)) == hidden, "\(school): \(line)")
  }

  @Test(
    "which Koreans make of an employer's",
    arguments: [
      ("물빛종합사회복지관", "물빛복지관 상담", "회사 A 상담"), ("물빛해양교통안전공사", "물빛공사에서", "회사 A에서"),
      ("물빛해양교통안전공사", "물빛교통공사 첫해", "회사 A 첫해"), ("물빛해양교통안전공사", "물빛 본사 교육", "회사 A 본사 교육"),
      ("마루장학재단", "마루재단의 행사", "회사 A의 행사"), ("마루건설", "마루 공사", "마루 공사"),
      ("미래교육재단", "미래교육 세미나", "미래교육 세미나"), ("대한항공", "대한민국", "대한민국"),
      ("물빛전자통신", "물빛전자 라인", "회사 A 라인"),
    ])
  func koreanEmployers(employer: String, line: String, hidden: String) {
    #expect(Self.line(Self.career(employer: employer, line)) == hidden, "\(employer): \(line)")
  }

  @Test(
    "of kinds of bodies in other languages, and at a sentence's beginning before one more word of a name",
    arguments: [
      ("Trattoria Quattro Venti", "Quattro Venti kept its star", "Company A kept its star"),
      ("Auberge Valmontel", "at Valmontel", "at Company A"),
      ("Kindertagesstätte Lerchenanger gGmbH", "Kita Lerchenanger", "Kita Company A"),
      ("Kindertagesstätte Lerchenhügel gGmbH", "Lerchenhuegel-Team", "Company A-Team"),
      ("Pflegedienst Haselbrink", "Haselbrink gewachsen", "Company A gewachsen"),
      ("Western Osprel Agricultural Cooperative", "Osprel Coop news", "Company A Coop news"),
      ("Hope Bakery", "Hope to grow", "Hope to grow"),
    ])
  func kinds(employer: String, line: String, hidden: String) {
    #expect(Self.line(Self.career(employer: employer, line)) == hidden, "\(employer): \(line)")
  }

  @Test("a word of everyday that is a name's own is asked within a sentence")
  func everyday() {
    func asks(_ line: String) -> Bool {
      let career = Self.career(employer: "Grace Bakery", line)
      return RedactionSummary(of: career, .anonymous, at: .application).questions
        .contains { $0.message.contains("`Grace`") }
    }
    #expect(asks("Opened the Grace branch"))
    #expect(!asks("Grace under pressure"))
    #expect(!asks("with grace"))
  }
}
