import LapelImporting
import Testing

/// Forms as Korean applicants fill them in: tables under heads, the first of labels and values.
@Suite("a form of tables in Word")
struct StrangerFormTests {
  private static func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  private static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { cells in
      "<w:tr>\(cells.map { "<w:tc>\(paragraph($0))</w:tc>" }.joined())</w:tr>"
    }
    return "<w:tbl>\(rows.joined())</w:tbl>"
  }

  private static let person = [
    ["성명", "홍길동", "생년월일", "2001년 5월 3일"], ["연락처", "010-0000-1234", "이메일", "gildong@example.com"],
    ["주소", "경기도 수원시 영통구", "희망직무", "경영지원"], ["병역", "해당 없음", "보훈", "비대상"],
  ]

  private static func form(_ mark: String) -> String {
    paragraph("이 력 서") + table(person) + paragraph("\(mark)학력사항")
      + table([
        ["기간", "학교명", "전공", "학점", "졸업구분"], ["2020.03 ~ 2024.08", "가온대학교", "행정학과", "3.82/4.5", "졸업"],
      ])
      + paragraph("\(mark)경력사항")
      + table([
        ["기간", "회사명", "부서/직위", "담당업무"],
        ["2024.09 ~ 2025.02", "누리시청", "민원과 / 인턴", "서류 안내 하루 평균 60건, 안내문 12종 개정"],
      ])
      + paragraph("\(mark)자격 및 어학")
      + table([
        ["취득일", "자격증/시험", "등급/점수", "발행처"], ["2023.06", "컴퓨터활용능력", "1급", "가온상공회의소"],
        ["2025.03", "TOEIC", "865", "ETS"],
      ])
      + paragraph("위의 모든 기재사항은 사실과 다름없음을 확인합니다.") + paragraph("2026년 11월 20일   지원자 홍길동 (인)")
  }

  @Test("has its heads over its tables, with a mark or without", arguments: ["■ ", "", "● "])
  func heads(mark: String) throws {
    let career = try ImportedCareer(word: Self.form(mark))
    #expect(career["education.yaml"].contains("institution: 가온대학교"))
    #expect(career["internships.yaml"].contains("organization: 누리시청\n    position: 민원과 / 인턴"))
    #expect(!career["profile.yaml"].contains("학력사항"))
    #expect(!career["military.yaml"].contains("가온"))
  }

  @Test("names its columns in its first row")
  func columns() throws {
    let career = try ImportedCareer(word: Self.form("■ "))
    #expect(!career["experience.yaml"].contains("회사명"))
    #expect(career["certificates.yaml"].contains("level: 1급"))
    #expect(career["certificates.yaml"].contains("issuer: 가온상공회의소"))
    #expect(career["test_scores.yaml"].contains("name: TOEIC"))
    #expect(career["test_scores.yaml"].contains("score: '865'"))
  }

  @Test("prints no oath, no signature and no sentence among its addresses")
  func oath() throws {
    let career = try ImportedCareer(word: Self.form(""))
    #expect(career["imported/rest.yaml"].contains("사실과 다름없음"))
    #expect(career["imported/rest.yaml"].contains("홍길동 (인)"))
    #expect(career["private.yaml"].contains("address: 경기도 수원시 영통구\n"))
  }

  @Test("keeps a service that somebody has done")
  func service() throws {
    let rows = [["성명", "홍길동", "연락처", "010-0000-1234"], ["병역", "육군 병장 만기전역", "보훈", "비대상"]]
    let career = try ImportedCareer(word: Self.table(rows) + Self.paragraph("기술") + Self.paragraph("엑셀, SQL"))
    #expect(career["military.yaml"].contains("rank: 병장"))
  }
}
