import Testing

@testable import LapelImporting

/// Sections that a CV calls in the person's own words, and posts as people set them under an employer.
@Suite("Sections in people's own words")
struct OwnWordsTests {
  @Test("posts with their times are work, whatever heads them, where nothing else is")
  func ownHeading() throws {
    let text = """
      Mira Vale

      ASHORE AND AFLOAT

      Harbour Pilot, Port of Ostrey, 2015 - 2019
      Deck Officer, Lantern Line, 2011 - 2015

      EDUCATION

      BSc Nautical Science, Ostrey College, 2011
      """
    let career = try ImportedCareer("cv.txt", text)
    #expect(career["experience.yaml"].contains("position: Harbour Pilot"))
    #expect(career["experience.yaml"].contains("period: 2011..2015"))
    #expect(career["custom.yaml"] == "")
  }

  @Test("beside a section of work an own heading stays the person's")
  func besideWork() throws {
    let text = """
      Mira Vale

      WORK

      Harbour Pilot, Port of Ostrey, 2015 - 2019

      ASHORE AND AFLOAT

      Sailing Instructor, Ostrey Club, 2011 - 2015
      Deck Officer, Lantern Line, 2009 - 2011
      """
    let career = try ImportedCareer("cv.txt", text)
    #expect(career["custom.yaml"].contains("title: ASHORE AND AFLOAT"))
  }

  @Test("teaching experience is work where nothing else is, and teaching beside other work")
  func teaching() throws {
    let posts = "## Teaching Experience\n\n**Music Teacher**, Hollow School, 2016 - 2020\n\n- 410 pupils\n"
    let alone = try ImportedCareer("cv.md", "# Mira Vale\n\n\(posts)")
    #expect(alone["experience.yaml"].contains("position: Music Teacher"))
    let beside = try ImportedCareer(
      "cv.md", "# Mira Vale\n\n## Experience\n\n**Pianist**, Ostrey Theatre, 2012 - 2016\n\n\(posts)")
    #expect(!beside["experience.yaml"].contains("Music Teacher"))
    #expect(beside["teaching.yaml"].contains("Music Teacher"))
  }

  @Test(
    "posts set in under an employer who still employs are its roles, and items end where a line is set in less"
  )
  func setIn() throws {
    let text = """
      Mira Vale

      WORK

      Ostrey Timber Ltd, Ostrey                       2014 - to date
          Yard Manager (since March 2019)
              - Runs three yards;
                one by the river
          Stock Clerk (2014 - February 2019)
              - Counted boards
      """
    let career = try ImportedCareer("cv.txt", text)
    #expect(
      career["experience.yaml"].contains(
        """
            organization: Ostrey Timber Ltd
            roles:
              - position: Yard Manager
                period: 2019-03..
                highlights:
                  - Runs three yards; one by the river
              - position: Stock Clerk
                period: 2014..2019-02
                highlights:
                  - Counted boards
            period: 2014..
            place: Ostrey
        """))
  }

  @Test("several dated posts under one employer's heading are a post each, with the employer")
  func underHeading() throws {
    let text = """
      # Mira Vale

      ## Experience

      ### Ostrey Timber Ltd

      **Yard Manager** | 2019 – 2023

      - Runs three yards

      **Stock Clerk** | 2014 – 2019

      - Counted boards
      """
    let file = try ImportedCareer("cv.md", text)["experience.yaml"]
    #expect(file.ranges(of: "organization: Ostrey Timber Ltd").count == 2)
    #expect(
      file.contains("position: Stock Clerk\n    period: 2014..2019\n    highlights:\n      - Counted boards"))
  }

  @Test("posts as definitions under an employer are a post each")
  func definitions() throws {
    let text = """
      # Mira Vale

      ## Berufserfahrung

      **Klinik Ostrey**
      : *Stationsleitung, Station 4* (seit 04/2020)
      : *Pflegefachkraft, Station 2* (10/2015 – 03/2020)

        + Dienstplan für 20 Personen
      """
    let file = try ImportedCareer("cv.md", text)["experience.yaml"]
    #expect(file.ranges(of: "organization: Klinik Ostrey").count == 2)
    #expect(file.contains("period: 2020-04.."))
    #expect(file.contains("highlights:\n      - Dienstplan für 20 Personen"))
  }

  @Test("a record of a start and one of an end are one entry, and why it ended stands apart")
  func records() throws {
    let text = """
      青木 みちる

      学歴

      2007年4月　白樺大学　農学部　入学
      2011年3月　同大学　卒業

      職歴

      2011年4月　株式会社雪柳　入社
      2016年9月　一身上の都合により退職
      2016年10月　みなと商店　入社
      　現在に至る
      """
    let career = try ImportedCareer("cv.txt", text)
    #expect(
      career["education.yaml"].contains("institution: 白樺大学\n    area: 農学部\n    period: 2007-04..2011-03"))
    #expect(career["experience.yaml"].contains("period: 2011-04..2016-09"))
    #expect(career["imported/rest.yaml"].contains("退職理由: 一身上の都合により退職"))
    #expect(career["experience.yaml"].contains("organization: みなと商店\n    period: 2016-10.."))
  }

  @Test("degrees under Qualifications are education where nothing else is, and licences are not")
  func qualifications() throws {
    let degrees = "Mira Vale\n\nQUALIFICATIONS\n\nMA Librarianship, Haldane College, 2003\n"
    #expect(try ImportedCareer("cv.txt", degrees)["education.yaml"].contains("institution: Haldane College"))
    let licences = "Mira Vale\n\nQUALIFICATIONS\n\nFirst Aid at Work, 2019\nForklift licence, 2020\n"
    #expect(try ImportedCareer("cv.txt", licences)["certificates.yaml"].contains("name: First Aid at Work"))
  }

  @Test("rows of one table go to the section that a cell of each names")
  func kinds() throws {
    let text = """
      <html><body><h1>홍길동</h1><h2>자격증/어학/수상</h2><table>
      <tr><td>2019.05</td><td>자격증</td><td>정보처리기사</td><td>한국산업인력공단</td></tr>
      <tr><td>2022.12</td><td>수상</td><td>우수사원상</td><td>가온물산</td></tr></table></body></html>
      """
    let career = try ImportedCareer("cv.html", text)
    #expect(career["certificates.yaml"].contains("name: 정보처리기사\n    issuer: 한국산업인력공단\n    date: 2019-05"))
    #expect(career["awards.yaml"].contains("name: 우수사원상"))
  }
}
