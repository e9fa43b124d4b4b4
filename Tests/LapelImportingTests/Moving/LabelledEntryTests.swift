import LapelImporting
import Testing

@Suite("What stands behind a label is of the entry that it stands under")
struct LabelledEntryTests {
  @Test("whether the labels are items or the first column of a table")
  func labels() throws {
    let career = try ImportedCareer(
      "career.md",
      """
      # Gildong Hong

      gildong@example.org

      ## Projects

      ### 1. 프로젝트명 : Parcel Desk

      - 개발 기간 : 2021년 03월 ~ 2021년 11월 (9개월)
      - 사용 도구 : Swift, SQLite
      - Counts the parcels of a house.

      ### Tide Clock

      | 항목 | 내용 |
      | --- | --- |
      | 기간 | 2020.02 ~ 현재 |
      | 인원 | 3명 |
      | 데이터베이스 | PostgreSQL |

      ## 학력

      - Gaon University
        - 전공: Geology
        - 기간: 2014.03 ~ 2018.02
      """)
    let projects = career["projects.yaml"]
    #expect(projects.contains("name: Parcel Desk\n"), "\(projects)")
    #expect(projects.contains("period: 2021-03..2021-11\n"), "\(projects)")
    #expect(projects.contains("- Swift\n      - SQLite\n"), "\(projects)")
    #expect(projects.contains("- Counts the parcels of a house.\n"), "\(projects)")
    #expect(projects.contains("name: Tide Clock\n"), "\(projects)")
    #expect(projects.contains("period: 2020-02..\n"), "\(projects)")
    #expect(projects.contains("team: 3명\n"), "\(projects)")
    #expect(projects.contains("- PostgreSQL\n"), "\(projects)")
    let education = career["education.yaml"]
    #expect(education.contains("area: Geology\n"), "\(education)")
    #expect(education.contains("period: 2014-03..2018-02\n"), "\(education)")
  }

  @Test("but a time among what was done at a post is not the post's")
  func timeOfATask() throws {
    let career = try ImportedCareer(
      "career.md",
      """
      # Gildong Hong

      ## Experience

      ### Clerk, Gaon Post Ltd.

      - Moved the counter to the new hall
      - 기간: 2020.02 ~ 2020.05
      """)
    #expect(!career["experience.yaml"].contains("period:"), "\(career["experience.yaml"])")
  }

  @Test("and a school with its time may stand among what is said of the person")
  func schoolInTheForm() throws {
    let career = try ImportedCareer(
      "career.md",
      """
      ## 기본 정보

      - 이름 : 홍길동
      - 생년월일 : 96.04.17
      - 경 력 : 가온우체국 (2019.03 ~ )

      ## 기술

      - Tools
        - Figma
        - Blender
      - Tongues
        - Swift
      """)
    #expect(career["private.yaml"].contains("birth_date: 1996-04-17\n"), "\(career["private.yaml"])")
    #expect(career["experience.yaml"].contains("period: 2019-03..\n"), "\(career["experience.yaml"])")
    #expect(
      career["skills.yaml"].contains("name: Tools\n    keywords:\n      - Figma\n      - Blender\n"),
      "\(career["skills.yaml"])")
  }

  @Test("and columns under their names are read so in a text that blanks lay out")
  func columnsOfBlanks() throws {
    let career = try ImportedCareer(
      "cv.txt",
      """
      성    명 : 홍길동
      연 락 처 : 010-5550-0147          이메일 : gildong@example.org
      ────────────────────────────────
      [경력사항]
        기   간              근 무 처            직위/담당업무
        22년 5월 ~ 9월       가온식품            조리원 / 하루 80식을 지음
        2016.3 ~ 2020.12     나래급식            조리장 / 직원 4명을 이끎
      """)
    #expect(career["private.yaml"].contains("010-5550-0147"), "\(career["private.yaml"])")
    #expect(career["profile.yaml"].contains("gildong@example.org"), "\(career["profile.yaml"])")
    let posts = career["experience.yaml"]
    #expect(
      posts.contains("organization: 가온식품\n    position: 조리원\n    period: 2022-05..2022-09\n"), "\(posts)")
    #expect(posts.contains("- 하루 80식을 지음\n"), "\(posts)")
    #expect(posts.contains("organization: 나래급식\n    position: 조리장\n"), "\(posts)")
  }

  @Test("in Korean of old programs too, beside lines and signs, and French is not taken for it")
  func oldKorean() throws {
    func profile(_ bytes: [UInt8]) throws -> String {
      var career = try Importers.read(ImportSource(name: "cv.txt", bytes: bytes), as: nil)
      career.settle()
      return CareerLayout.lay(career).files.first { $0.path == "profile.yaml" }?.text ?? ""
    }
    let mail: [UInt8] = Array("\ngildong@example.org\n".utf8)
    // The name in EUC-KR over a line of signs.
    let rule = (0..<120).map { UInt8($0.isMultiple(of: 2) ? 0xA6 : 0xA1) }
    let gildong: [UInt8] = [0xC8, 0xAB, 0xB1, 0xE6, 0xB5, 0xBF]
    let korean = try profile(gildong + mail + rule + mail)
    #expect(korean.contains("name: 홍길동\n"), "\(korean)")
    let name: [UInt8] = [0x52, 0x65, 0x6E, 0xE9, 0x20, 0xC9, 0x63, 0x6F, 0x6C, 0x65]
    let french = try profile(name + mail)
    #expect(french.contains("name: Ren\u{E9} \u{C9}cole\n"), "\(french)")
  }
}
