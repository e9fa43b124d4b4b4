import LapelImporting
import Testing

@Suite("A line that opens a section and says something of it")
struct OpenedSectionsTests {
  @Test("a section's name in brackets opens it, and what follows on the line is in it")
  func brackets() throws {
    let career = try ImportedCareer(
      "cv.txt",
      """
      성명: 홍길동

      [학력] 가온대학교 경영학과 졸업 2014.03 ~ 2018.02
      [병역사항] 해군 병장 만기전역 2015.01 ~ 2016.11

      [보유기술] 용접, 도면 읽기
      【자격사항】 지게차운전기능사 2019.05
      [수상경력] 해당 없음
      """)
    #expect(career["education.yaml"].contains("institution: 가온대학교\n"), "\(career.laid.files)")
    #expect(career["military.yaml"].contains("branch: 해군\n"), "\(career["military.yaml"])")
    #expect(career["skills.yaml"].contains("- name: 용접\n  - name: 도면 읽기\n"), "\(career["skills.yaml"])")
    #expect(career["certificates.yaml"].contains("name: 지게차운전기능사\n"), "\(career.laid.files)")
    #expect(career["imported/rest.yaml"].contains("수상경력: 해당 없음"), "\(career.laid.files)")
    #expect(career["awards.yaml"].isEmpty)
  }

  @Test("so does its name before a colon, among what is said of the person and under a gap")
  func labels() throws {
    let career = try ImportedCareer(
      "cv.txt",
      """
      Ana Ruiz
      Skills: Welding, Rigging
      Phone: +34 555 010 001
      Education: Gaon University, BSc Nautics, 2015

      EXPERIENCE
      Rigger, Lagoon Docks Ltd, 2016 - 2019
      - Raised masts

      Certifications: Crane, Forklift, Diving
      Languages: Spanish (native), English (fluent)
      """)
    #expect(career["skills.yaml"].contains("- name: Welding\n  - name: Rigging\n"), "\(career.laid.files)")
    #expect(career["private.yaml"].contains("phone: '+34 555 010 001'\n"), "\(career.laid.files)")
    #expect(career["education.yaml"].contains("institution: Gaon University\n"))
    #expect(career["certificates.yaml"].contains("name: Crane\n"), "\(career["certificates.yaml"])")
    #expect(career["language_skills.yaml"].contains("name: Spanish\n"), "\(career.laid.files)")
    #expect(!career["experience.yaml"].contains("Crane"), "\(career["experience.yaml"])")
  }

  @Test(
    "a heading that goes on behind its section's name loses nothing",
    arguments: ["## Skills: Rigging, Knots", "## [Skills] Rigging, Knots", "**Skills:** Rigging, Knots"])
  func headings(line: String) throws {
    let career = try ImportedCareer("cv.md", "# Ana Ruiz\n\n\(line)\n\n## Interests\n\nChess\n")
    #expect(career["skills.yaml"].contains("- name: Rigging\n  - name: Knots\n"), "\(career.laid.files)")
  }

  @Test(
    "what only begins like a section's name opens none",
    arguments: ["[교육부] 표창 2019", "Workshop: Knots at night", "[Awards](https://ana.example)"])
  func others(line: String) throws {
    let career = try ImportedCareer("cv.md", "# Ana Ruiz\n\n## Projects\n\n\(line)\n")
    for file in ["education.yaml", "experience.yaml", "awards.yaml"] {
      #expect(career[file].isEmpty, "\(line)")
    }
  }

  @Test("skills under each post are of the post")
  func posts() throws {
    let career = try ImportedCareer(
      "cv.txt",
      """
      Ana Ruiz

      EXPERIENCE

      Rigger, Lagoon Docks Ltd, 2016 - 2019

      Skills: Knots

      Welder, Harbor Works Ltd, 2012 - 2016

      Skills: Torches
      """)
    #expect(career["skills.yaml"].isEmpty, "\(career["skills.yaml"])")
    for word in ["Knots", "Torches"] { #expect(career["experience.yaml"].contains(word)) }
  }

  @Test("what stands in brackets right under a post is of the post, and takes no later one along")
  func bracketsOfPosts() throws {
    let text = try ImportedCareer(
      "cv.txt",
      """
      홍길동

      경력

      보라커머스 2019.03 ~ 2022.05
      물류팀 대리
      [담당] 재고 관리
      [사용기술] 엑셀

      한빛상사 2016.01 ~ 2018.12
      영업팀 사원
      """)
    let markdown = try ImportedCareer(
      "cv.md",
      """
      # 홍길동

      ## 경력

      ### 보라커머스 2019.03 ~ 2022.05

      [기술] 엑셀

      ### 한빛상사 2016.01 ~ 2018.12
      """)
    for career in [text, markdown] {
      let experience = career["experience.yaml"]
      for word in ["organization: 보라커머스", "organization: 한빛상사", "엑셀"] {
        #expect(experience.contains(word), "\(career.laid.files)")
      }
      #expect(career["skills.yaml"].isEmpty, "\(career.laid.files)")
    }
  }

  /// Each line's name of a section, and the words that must arrive with it.
  private static let lines: [(name: String, words: [String])] = [
    ("기술", ["용접", "도면"]), ("학력", ["가온대학교", "졸업"]), ("경력", ["보라커머스", "대리", "2019"]),
    ("병역", ["해군", "병장"]), ("자격증", ["지게차운전기능사", "2018"]),
    ("외국어", ["일본어", "중급"]),
    ("Skills", ["Rigging", "Knots"]), ("Languages", ["Spanish", "fluent"]),
    ("Interests", ["Chess", "Rowing"]), ("Education", ["Lagoon", "University", "2015"]),
    ("Awards", ["Silver", "Spoon", "2020"]),
    ("Experience", ["Rigger", "Docks", "2017"]), ("References", ["Request"]),
    ("Projects", ["Lanterns", "2021"]),
    ("Volunteering", ["Soup", "Kitchen"]), ("Military service", ["Navy", "Sergeant"]),
  ]

  @Test(
    "each word of such lines stands somewhere in the folder",
    arguments: ["[%] ", "【%】 ", "%: ", "[%] : ", "■ %: ", "[%]\n"], ["cv.txt", "cv.md"])
  func nothingIsLost(form: String, file: String) throws {
    // Each line after each other, parted by gaps and not, so that none swallows its neighbour.
    for step in [1, 3, 5, 7] {
      for gap in ["\n", "\n\n"] {
        let order = Self.lines.indices.map { Self.lines[$0 * step % Self.lines.count] }
        let text = order.map { line in
          form.split(separator: "%", omittingEmptySubsequences: false).joined(separator: line.name)
            + line.words.joined(separator: " ")
        }
        let career = try ImportedCareer(file, "홍길동\n\n" + text.joined(separator: gap) + "\n")
        let folder = career.laid.files.map(\.text).joined(separator: "\n")
        for word in order.flatMap(\.words) {
          #expect(folder.contains(word), "\(word) of \(text.joined(separator: gap)): \(folder)")
        }
        #expect(!folder.contains("name: '["), "\(folder)")
      }
    }
  }
}
