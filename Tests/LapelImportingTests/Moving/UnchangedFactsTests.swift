import LapelImporting
import Testing
import ThreadTime

@Suite("At import no fact becomes another")
struct UnchangedFactsTests {
  @Test("a letter that grows in small letters leaves the address of a work where it stands")
  func growingLetters() throws {
    for count in [1, 60] {
      let journal = String(repeating: "İ", count: count)
      let career = try ImportedCareer(
        "cv.md",
        """
        # Ana Poe

        ## Publications

        Poe, A. (2020). Stone. Journal of \(journal), 4(2), 1-9. DOI:[10.5555/12](https://doi.org/10.5555/12)
        """)
      let works = career["publications.yaml"]
      #expect(works.contains("doi: 10.5555/12\n"), "\(works)")
      #expect(works.contains("venue: Journal of \(journal)\n"), "\(works)")
    }
  }

  @Test("a letter that grows in small letters leaves the end of a licence where it stands")
  func growingLicence() throws {
    let career = try ImportedCareer(
      "cv.md", "# Ana Poe\n\n## Certificates\n\n- İİİ Crane Licence (Expires 2027-05)\n")
    #expect(
      career["certificates.yaml"].contains("name: İİİ Crane Licence\n    valid_until: 2027-05\n"),
      "\(career["certificates.yaml"])")
  }

  @Test(
    "a family name in capitals stays with the name where letters follow",
    arguments: [
      ("Min Su KIM, PhD", "Min Su KIM", "PhD"), ("Maria Anna ROSSI, PhD", "Maria Anna ROSSI", "PhD"),
      ("Thi Lan TRAN, MBA", "Thi Lan TRAN", "MBA"),
      ("Marian Oakhollow RN, BSc (Hons)", "Marian Oakhollow", "RN, BSc (Hons)"),
    ])
  func capitals(line: String, name: String, letters: String) throws {
    let career = try ImportedCareer("cv.md", "# \(line)\n\nana@example.org\n")
    #expect(career["profile.yaml"].hasPrefix("name: \(name)\n"), "\(career["profile.yaml"])")
    #expect(!career["profile.yaml"].contains("headline"), "\(career["profile.yaml"])")
    #expect(career["imported/rest.yaml"].contains(letters), "\(career.laid.files)")
  }

  @Test(
    "a title that says what the document is gives nobody a name",
    arguments: [
      ("영문 이력서\n\n홍길동\n", "홍길동"), ("신입 이력서\n\n박지훈\n", "박지훈"),
      ("마케팅 이력서\n\n박지훈\n", "박지훈"), ("박지훈 이력서\n\n백엔드 개발자\n", "박지훈"),
      ("웹퍼블 이력서\n\n박지훈\n", "박지훈"), ("박지훈 이력서\n\n신입생\n", "박지훈"),
      ("# Marketing Resume\n\n# Ana Poe\n", "Ana Poe"), ("# My Resume\n\nAna Poe\n", "Ana Poe"),
      ("# Resume of Ana Poe\n\nHarbour Engineer\n", "Ana Poe"), ("# Ana Resume\n\nana@example.org\n", "Ana"),
    ])
  func titles(head: String, name: String) throws {
    let career = try ImportedCareer("cv.md", head + "\n## Education\n\nBSc, Gaon University, 2015\n")
    #expect(career["profile.yaml"].hasPrefix("name: \(name)\n"), "\(career["profile.yaml"])")
    #expect(!career["profile.yaml"].contains("headline: \(name)"), "\(career["profile.yaml"])")
  }

  @Test(
    "a town and its country are no post of a referee",
    arguments: [
      ("Prof. Jane Roe, Cambridge, UK", "contact: Cambridge, UK\n"),
      ("John Smith, Ann Arbor, Michigan", "contact: Ann Arbor, Michigan\n"),
      ("Jane Roe, Wardens, Mill & Sons", "position: Wardens\n    organization: Mill & Sons\n"),
    ])
  func referees(line: String, fields: String) throws {
    let file = try ImportedCareer("cv.md", "# Ana Poe\n\n## References\n\n- \(line)\n")["references.yaml"]
    #expect(fields.split(separator: "\n").allSatisfy { file.contains($0) }, "\(file)")
    if fields.hasPrefix("contact") {
      #expect(!file.contains("position:") && !file.contains("organization:"), "\(file)")
    }
  }

  @Test("a number before a heading stays where it counts no headings")
  func numbers() throws {
    let school = try ImportedCareer(
      "cv.md",
      "# Ana Poe\n\n## Education\n\n### 2. Staatsexamen\n\nUniversität Gaon, 2020\n\n### 1. Staatsexamen\n\nUniversität Gaon, 2018\n"
    )["education.yaml"]
    #expect(school.contains("2. Staatsexamen") && school.contains("1. Staatsexamen"), "\(school)")
    let work = try ImportedCareer(
      "cv.md", "# Ana Poe\n\n## Experience\n\n### 1. FC Köln\n\nPhysiotherapist, 2018 – 2020\n"
    )["experience.yaml"]
    #expect(work.contains("1. FC Köln"), "\(work)")
  }

  @Test("a number before a heading goes where the headings are counted")
  func counts() throws {
    let career = try ImportedCareer(
      "cv.md",
      """
      # Ana Poe

      ## 1. Experience

      ### 1. Nuri Labs

      Engineer, 2018 – 2020

      ### 2. Hanbit Works

      Engineer, 2016 – 2018

      ## 2. Education

      ### 1. Gaon University

      BSc, 2015
      """)
    let work = career["experience.yaml"]
    #expect(
      work.contains("organization: Nuri Labs\n") && work.contains("organization: Hanbit Works\n"), "\(work)")
    #expect(career["education.yaml"].contains("Gaon University"), "\(career.laid.files)")
  }

  @Test("the last school is one where nothing else says it, and a copy beside its own line")
  func lastSchool() throws {
    let alone = try ImportedCareer("이력서.txt", "홍길동\n\n학력\n최종학력: 가온대학교 경영학과 졸업\n")["education.yaml"]
    #expect(alone.contains("institution: 가온대학교\n"), "\(alone)")
    #expect(alone.contains("area: 경영학과\n"), "\(alone)")
    let beside = try ImportedCareer(
      "이력서.txt", "홍길동\n\n학력\n최종학력: 가온대학교 졸업\n2015.03 ~ 2021.02 가온대학교 경영학과 졸업\n")
    #expect(
      beside["education.yaml"].split(separator: "\n").count { $0.contains("institution:") } == 1,
      "\(beside["education.yaml"])")
    #expect(beside["imported/rest.yaml"].contains("최종학력: 가온대학교 졸업"))
  }

  @Test("each number that a body keeps somebody under stays off the pages")
  func numbersOfMembers() throws {
    let work = try ImportedCareer(
      "cv.md",
      "# Ana Poe\n\n## Experience\n\n**Nurse**, Gaon Hospital, 2018 – 2020\n\n- Registered nurse, NMC PIN 09F1234E, membership no. 4471902\n- Led a ward\n"
    )["experience.yaml"]
    #expect(work.contains("- Registered nurse\n"), "\(work)")
    #expect(work.contains("09F1234E") && work.contains("4471902"), "\(work)")
  }

  @Test("four times as many posts take about four times as long to lay into files")
  func time() throws {
    func seconds(_ count: Int) throws -> Double {
      let work = (0..<count).map { "{\"name\": \"Company \($0)\", \"position\": \"Engineer\"}" }
      let text = "{\"basics\": {\"name\": \"Ana Poe\"}, \"work\": [\(work.joined(separator: ","))]}"
      let career = try Importers.read(ImportSource(name: "resume.json", bytes: Array(text.utf8)), as: nil)
      return (0..<3).map { _ in ThreadTime.of { _ = CareerLayout.lay(career) } }.min() ?? 0
    }
    // Linear would be 4, quadratic 16.
    #expect(try seconds(8_000) < seconds(2_000) * 9 + 0.01)
  }

  @Test("a degree whose note speaks of a leave is no leave of another degree")
  func leaves() throws {
    let rows = [
      ["기간", "학교명", "학위", "비고"], ["2015.03 ~ 2021.02", "가온대학교", "학사", "졸업 (군휴학 2년)"],
      ["2021.03 ~ 2023.02", "가온대학교", "석사", "휴학 없이 졸업"],
    ]
    let table = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    let lines = [table[0], "|---|---|---|---|"] + table.dropFirst()
    let file = try ImportedCareer(
      "이력서.md", "# 홍길동\n\n## 학력\n\n" + lines.joined(separator: "\n") + "\n")["education.yaml"]
    #expect(file.split(separator: "\n").count { $0.contains("institution: 가온대학교") } == 2, "\(file)")
    #expect(file.contains("학사") && file.contains("석사") && !file.contains("leave:"), "\(file)")
  }
}
