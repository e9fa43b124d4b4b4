import LapelImporting
import Testing

@Suite("A form of tables")
struct LooseTableTests {
  private func cell(_ text: String) -> String {
    "<w:tc><w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p></w:tc>"
  }

  private func table(_ rows: [[String]]) -> String {
    "<w:tbl>" + rows.map { "<w:tr>" + $0.map(cell).joined() + "</w:tr>" }.joined() + "</w:tbl>"
  }

  @Test("has labels beside their values, sections in its first column and names over its columns")
  func form() throws {
    let career = try ImportedCareer(
      word: table([
        ["(사진)", "성 명", "한글", "남보라", "영문", "Nam Bora"], ["", "생년월일", "1993. 07. 24", "연락처", "010-5555-0183"],
        ["주 소", "부산광역시 연제구 물만골로 31, 502호"],
      ])
        + table([
          ["학 력", "기 간", "학 교 명", "학 과", "졸업구분", "성적"],
          ["", "2012.03 ~ 2019.02 (7년)", "동백해양대학교", "조선해양공학과", "졸업", "3.54 / 4.5"],
        ])
        + table([
          ["경력사항", "근무기간", "근무처", "직위", "담당업무", "퇴사사유"],
          ["", "2019.03 ~ 2020.06", "다대포중공업", "사원", "용접 시공 검사", "이직"],
        ]) + table([["병역", "군별", "해군", "계급", "병장", "2013.05 ~ 2015.04"]]))
    #expect(career["profile.yaml"].hasPrefix("name: 남보라\n"), "\(career["profile.yaml"])")
    #expect(career["private.yaml"].contains("birth_date: 1993-07-24\n"), "\(career["private.yaml"])")
    #expect(career["private.yaml"].contains("address: 부산광역시 연제구 물만골로 31, 502호\n"))
    let education = career["education.yaml"]
    #expect(education.contains("institution: 동백해양대학교\n    area: 조선해양공학과\n"), "\(education)")
    #expect(education.contains("period: 2012-03..2019-02\n"), "\(education)")
    #expect(education.contains("scale: '4.5'\n"), "\(education)")
    let experience = career["experience.yaml"]
    #expect(experience.contains("organization: 다대포중공업\n    position: 사원\n"), "\(experience)")
    #expect(experience.contains("highlights:\n      - 용접 시공 검사\n"), "\(experience)")
    #expect(career["imported/rest.yaml"].contains("다대포중공업, 퇴사사유: 이직"), "\(career["imported/rest.yaml"])")
    #expect(career["military.yaml"].contains("branch: 해군\n"), "\(career["military.yaml"])")
  }

  @Test("in Markdown says by its columns' names what its cells are")
  func markdown() throws {
    let career = try ImportedCareer(
      "cv.md",
      """
      # Gildong Hong

      ## Certificates
      | Date | Name | Issuer |
      | --- | --- | --- |
      | 2018-06 | Forklift | Gaon Board |
      """)
    #expect(
      career["certificates.yaml"].contains("name: Forklift\n    issuer: Gaon Board\n    date: 2018-06\n"),
      "\(career["certificates.yaml"])")
  }

  @Test("that only lays a page out has the ways to reach somebody in its second column")
  func columns() throws {
    func heading(_ text: String, _ level: Int) -> String {
      "<w:p><w:pPr><w:pStyle w:val=\"Heading\(level)\"/></w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }
    func line(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }
    let career = try ImportedCareer(
      word: "<w:tbl><w:tr><w:tc>" + heading("Fiete Oldendorp", 1) + heading("Experience", 1)
        + heading("March 2018 – Present", 3) + heading("Welder / Yard One", 2) + line("Ships of steel.")
        + heading("2014 – 2018", 3) + heading("Apprentice / Yard Two", 2) + "</w:tc><w:tc>"
        + line("Kajenweg 7") + line("fiete@example.de") + heading("Skills", 1) + line("Welding")
        + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>fired in 2012</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
    #expect(career["private.yaml"] == "contact:\n  address: Kajenweg 7\n", "\(career["private.yaml"])")
    #expect(career["profile.yaml"].contains("email: fiete@example.de\n"), "\(career["profile.yaml"])")
    let experience = career["experience.yaml"]
    #expect(
      experience.contains("organization: Yard One\n    position: Welder\n    period: 2018-03..\n"),
      "\(experience)")
    #expect(
      experience.contains("organization: Yard Two\n    position: Apprentice\n    period: 2014..2018\n"),
      "\(experience)")
    #expect(!career["skills.yaml"].contains("fired"))
    #expect(career["imported/rest.yaml"].contains("fired in 2012"))
  }
}
