import LapelDiagnostics
import Testing

@testable import Lapel

@Suite("ages, births and numbers as people tell them")
struct AgesAndNumbersTests {
  private static let baker = """
    name: Ada Quill
    languages: [en]
    birth_date: 1986-11-02
    experience: [{organization: Corn, position: Baker, period: 2010..2020}]

    """

  private static func hidden(_ line: String) -> String? {
    let text = baker + "projects: [{id: p, name: P, highlights: [\"\(line)\"]}]\n"
    let shown = Problems(text).loaded.career.redacted(.anonymous, in: .korean)
    return shown.entries(Project.self).first?.shared.highlights.first?.text.versions.first?.text
  }

  @Test(
    "are hidden",
    arguments: [
      ("a 37-year-old baker", "a ○○-year-old baker"), ("a 37-year-old mother", "a ○○-year-old mother"),
      ("I am 37", "I am ○○"), ("I turned 37 and left", "I turned ○○ and left"),
      ("J'ai 37 ans", "J'ai ○○ ans"),
      ("Tengo 37 años", "Tengo ○○ años"), ("thirty-seven years old", "○○ years old"),
      ("Born in the autumn of 1986", "Born in the autumn of ○○"), ("b. '86", "b. '○○"),
      ("Date of birth: 03/07/1986", "Date of birth: ○○"), ("Date of birth: 1986-07-03", "Date of birth: ○○"),
      ("D.O.B: 03.07.86", "D.O.B: ○○"), ("생년월일: 1986.07.03", "생년월일: ○○"),
      ("Jahrgang 1986", "Jahrgang ○○"), ("née en 1986", "née en ○○"), ("nacida en 1986", "nacida en ○○"),
      ("nata nel 1986", "nata nel ○○"), ("1986年出生", "○○年出生"), ("1986년에 태어남", "○○년에 태어남"),
      ("86년 11월생", "○○년 ○○월생"), ("서른일곱 살에 독립", "○○ 살에 독립"), ("스물여섯살 청년", "○○살 청년"),
      ("OAB/SP 482.913", "OAB/SP ○○○"), ("Aadhaar 4821 5678 9012", "Aadhaar ○○○"),
      ("IBAN DE89 3704 0044 0532 0130 00 here", "IBAN ○○○ here"), ("CPF 529.982.247-25", "CPF ○○○"),
      ("SSN 219-09-9999", "SSN ○○○"), ("PESEL 86110212345", "PESEL ○○○"), ("GMC 7182736", "GMC ○○○"),
    ])
  func told(line: String, hidden: String) { #expect(Self.hidden(line) == hidden, "\(line)") }

  @Test(
    "are no other years and amounts",
    arguments: [
      "a 20-year-old codebase", "a 40-year-old legacy booking system", "30 years old factory",
      "20 ans d'expérience", "15 anni di esperienza", "20 anos de experiência", "contrato de 10 anos",
      "20-jährige Erfahrung", "25-jähriges Firmenjubiläum", "mit 20 Jahren Erfahrung", "1986年生产",
      "1986년에 세운 공장",
      "서른 살림", "세 살림", "두 번의 한 해", "twenty people", "I am 20 km away", "CRM 12000 clients",
      "CRM 2016", "run 12000 km", "pan 100000", "ISBN 978-3-16-148410-0", "2019-04-12", "192.168.100.101",
      "1,234 of 12,000,000", "A4 and B5", "born to lead 20 people", "Born digital since 2009",
    ])
  func others(line: String) { #expect(Self.hidden(line) == line, "\(line)") }

  @Test(
    "are asked where they may be somebody's",
    arguments: [
      ("advogada de 37 anos", "`37`"), ("37-jährige Fachkraft", "`37`"), ("a 37-year-old dreamer", "`37`"),
    ])
  func asked(line: String, word: String) {
    let text = Self.baker + "projects: [{id: p, name: P, highlights: [\"\(line)\"]}]\n"
    let summary = RedactionSummary(of: Problems(text).loaded.career, .anonymous, at: .application)
    #expect(summary.questions.contains { $0.message.contains(word) }, "\(line)")
  }

  @Test(
    "on a blind page words on children and brothers are asked, and the province of one's origin",
    arguments: [
      ("father of three", "`father of three`"), ("madre de dos hijos", "`madre de dos`"), ("두 딸의 아빠", "`딸의`"),
      ("형과 함께 창업", "`형과`"), ("경남 지역 담당", "`경남`"),
    ])
  func family(line: String, word: String) {
    let text =
      "name: 도예린\nlanguages: [ko]\norigin: 경상남도 하동군\nprojects: [{id: p, name: P, highlights: [\"\(line)\"]}]\n"
    let summary = RedactionSummary(of: Problems(text).loaded.career, .blind, at: .application)
    #expect(summary.questions.contains { $0.message.contains(word) }, "\(line)")
  }

  @Test("the province is hidden where it is said that one is from there")
  func province() {
    let text =
      "name: 도예린\nlanguages: [ko]\norigin: 경상남도 하동군\nprojects: [{id: p, name: P, highlights: [경남 하동 출신]}]\n"
    let shown = Problems(text).loaded.career.redacted(.blind, in: .korean)
    let line = shown.entries(Project.self).first?.shared.highlights.first?.text.versions.first?.text
    #expect(line == "○○ ○○ 출신")
  }

  @Test("an account that spells a Korean school is left out of a blind page")
  func account() {
    let text =
      "name: 도예린\nlanguages: [ko]\ncontact: {github: yerin-mulbit, gitlab: yerin}\neducation: [{institution: 물빛대학교}]\n"
    let career = Problems(text).loaded.career.redacted(.blind, in: .korean)
    #expect(career.person.contact.map(\.name) == ["gitlab"])
  }
}
