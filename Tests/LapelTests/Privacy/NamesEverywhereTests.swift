import LapelDiagnostics
import Testing

@testable import Lapel

/// Names in the forms of many countries, as an anonymous page hides them.
@Suite("names of many countries on anonymous pages")
struct NamesEverywhereTests {
  private static func hidden(_ line: String, name: String, at body: String = "", school: String = "")
    -> String?
  {
    let line = line.split(separator: "'").joined(separator: "''")
    var text = "name: \(name)\n"
    if !body.isEmpty { text += "experience: [{organization: \"\(body)\", position: P}]\n" }
    if !school.isEmpty { text += "education: [{institution: \"\(school)\", degree: BSc}]\n" }
    text += "projects: [{id: p, name: P, highlights: ['\(line)']}]\n"
    let shown = Problems(text).loaded.career.redacted(.anonymous, in: .korean)
    return shown.entries(Project.self).first?.shared.highlights.first?.text.versions.first?.text
  }

  @Test(
    "one's own name",
    arguments: [
      ("Inés Vega-Otero Salas", "a thank-you to Vega-Otero", "a thank-you to Applicant"),
      ("Inés María Vega-Otero Salas", "Vega-Otero IM wrote it", "Applicant wrote it"),
      ("Inés María Vega-Otero Salas", "with I. M. Vega-Otero", "with Applicant"),
      ("Inés María Vega-Otero Salas", "Mª José Pardo led", "Mª José Pardo led"),
      ("Odile Perret-Vasseur", "A letter to Mme Perret-Vasseur", "A letter to Mme Applicant"),
      ("Odile Perret-Vasseur", "by O. Perret", "by Applicant"),
      ("{ko: 독고세린, en: Serin Dokgo}", "by S. R. Dokgo", "by Applicant"),
      ("{ko: 독고세린, en: Serin Dokgo}", "by Dokgo SR", "by Applicant"),
      ("{ko: 독고세린, en: Serin Dokgo}", "세린 선생님은 웃었다", "지원자 선생님은 웃었다"),
      ("{ko: 독고세린, en: Serin Dokgo}", "독고세린은 웃었다", "지원자는 웃었다"),
      ("{ja: 森田 直樹, en: Naoki Morita}", "森田さんに感謝された", "Applicantさんに感謝された"),
      ("{ja: 森田 直樹, en: Naoki Morita}", "直樹先生の授業", "Applicant先生の授業"),
      ("{ja: 森田 直樹, en: Naoki Morita}", "森田直樹として", "Applicantとして"),
      ("Thaís Vilela", "a Dra. Vilela das farmácias", "a Dra. Applicant das farmácias"),
      ("Bram Oosterhuis", "The Oosterhuises grew", "The Applicant grew"),
      ("Phạm Thu Hà", "Pham TH and Ha Pham", "Applicant and Applicant"),
      ("이수", "과정 이수", "과정 이수"), ("이수", "이수씨가 만듦", "지원자씨가 만듦"),
      ("이상", "5년 이상 근무", "5년 이상 근무"), ("이선", "이 선을 지켰다", "이 선을 지켰다"),
      ("정보경", "정보경영 수업", "정보경영 수업"),
      ("Rose Hall", "The hall was full", "The hall was full"),
      ("Rose Hall", "Ms. Hall spoke", "Ms. Applicant spoke"),
      ("Zoe Brandt", "Zoe Brandt a teacher for 5 years", "Applicant a teacher for 5 years"),
      ("Zoe Brandt", "with Zoe Brandt I led", "with Applicant I led"),
    ])
  func own(name: String, line: String, hidden: String) {
    #expect(Self.hidden(line, name: name) == hidden, "\(line)")
  }

  @Test(
    "a company's short forms, and its word inside other names",
    arguments: [
      ("Nordvik SARL", "Nordvik: 4 km", "Company A: 4 km"), ("Nordvik S.L.", "at Nordvik", "at Company A"),
      ("Nordvik Sdn Bhd", "at Nordvik", "at Company A"),
      ("Công ty TNHH Nordvik", "at Nordvik", "at Company A"),
      ("Nordvik K.K.", "at Nordvik", "at Company A"), ("Nordvik e.V.", "at Nordvik", "at Company A"),
      ("Saltgrave Regional Medical Center", "Saltgrave Regional cut falls", "Company A cut falls"),
      ("Opéra de Saint-Ombre", "la régie à Saint-Ombre", "la régie à Company A"),
      ("Bozkır Havayolları A.Ş.", "on A320 for Bozkır", "on A320 for Company A"),
      ("Drogavida Farmácias Ltda.", "na DROGAVIDA", "na Company A"),
      ("Tramwerk Welding GmbH", "Tramwerk Days", "Company A Days"),
      ("Elke-Brühl-Gymnasium", "des Elke-Bruehl-Gymnasiums", "des Company A"),
      ("株式会社ほしな製作所", "ほしな製作所の配管", "Company Aの配管"),
      ("株式会社ほしな製作所", "新人は株式会社ほしな製作所で", "新人はCompany Aで"),
      ("Hope Hospital", "Gave hope to parents", "Gave hope to parents"),
      ("노을의원", "노을의원은 하루 200명을 봄", "회사 A는 하루 200명을 봄"),
      ("다솜재단", "다솜재단이 준 상", "회사 A가 준 상"), ("다솜재단", "다솜재단으로", "회사 A로"),
    ])
  func companies(body: String, line: String, hidden: String) {
    #expect(Self.hidden(line, name: "Ada Quill", at: body) == hidden, "\(body): \(line)")
  }

  @Test(
    "a school's short forms",
    arguments: [
      ("Technische Universität Brunnhof", "an der TU Brunnhof", "an der School A"),
      ("Technische Universität Brunnhof", "die TUB", "die School A"),
      ("Université de Marlanville", "Univ. Marlanville", "School A"),
      ("Universidad Politécnica de Valdemora", "la UPV", "la School A"),
      ("Universidad Politécnica de Valdemora", "la Politécnica de Valdemora", "la School A"),
      ("노을대학교 의과대학", "노을의대 실습", "학교 A 실습"), ("노을예술대학교", "노을예대 졸업전", "학교 A 졸업전"),
      ("한국노을대학교 서울캠퍼스", "한국노을대 동문", "학교 A 동문"),
      ("白浜大学", "白浜大で学ぶ", "School Aで学ぶ"), ("白浜高等学校", "白浜高校の友", "School Aの友"),
    ])
  func schools(school: String, line: String, hidden: String) {
    #expect(Self.hidden(line, name: "Ada Quill", school: school) == hidden, "\(school): \(line)")
  }

  @Test(
    "numbers, ages and births in prose",
    arguments: [
      ("call 010-1234-5678", "call ○○○"), ("call (503) 555-0142 now", "call ○○○ now"),
      ("주민번호 970803-2", "주민번호 ○○○"), ("Nursing licence 201904417RN", "Nursing licence ○○○"),
      ("License no. RN-482913", "License no. ○○○"), ("면허번호 제123456호", "면허번호 제○○○호"),
      ("My ORCID is 0000-0002-1825-0097", "My ORCID is ○○○"), ("학번 2016123456", "학번 ○○○"),
      ("Fellow no. 44718", "Fellow no. ○○○"), ("aged 27", "aged ○○"), ("만 27세", "만 ○○세"),
      ("Born 12 May 1984 in a town", "Born ○○ in a town"), ("Né le 12 mai 1984", "Né le ○○"),
      ("20세 이상 환자", "20세 이상 환자"), ("patients aged 65", "patients aged 65"),
      ("12,000 users in 2019", "12,000 users in 2019"),
      ("from 2018.03 to 2020.02", "from 2018.03 to 2020.02"),
      ("no 2000 patients", "no 2000 patients"), ("registration 2019", "registration 2019"),
      ("5 years old systems", "5 years old systems"),
      ("version 1.2.3 and 192.168.0.1", "version 1.2.3 and 192.168.0.1"),
    ])
  func numbers(line: String, hidden: String) {
    #expect(Self.hidden(line, name: "Ada Quill") == hidden, "\(line)")
  }

  @Test("a section's own title is hidden like any text")
  func titles() {
    let text = "name: Thabo Mokwena\ntitles: {projects: \"Mokwena's projects\"}\nprojects: [{name: P}]\n"
    let shown = Problems(text).loaded.career.redacted(.anonymous, in: .korean)
    #expect(shown.person.options.titles["projects"]?.versions.first?.text == "Applicant's projects")
  }
}
