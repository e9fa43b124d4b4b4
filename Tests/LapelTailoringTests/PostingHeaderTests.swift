import LapelImporting
import Testing

@testable import LapelTailoring

@Suite("who hires for what")
struct PostingHeaderTests {
  @Test(
    "a page's heading says which part of the window's title is the position",
    arguments: [
      (
        "Crane Mechanic II - Harlan Port Terminals - Careers", "Crane Mechanic II",
        "Harlan Port Terminals · Cleveland, OH · Full-time", "Harlan Port Terminals"
      ),
      (
        "Harlan Port Terminals Careers | Crane Mechanic II", "Crane Mechanic II", "Cleveland, OH",
        "Harlan Port Terminals"
      ),
      (
        "Crane Mechanic II | Jobs at Harlan Port Terminals", "Crane Mechanic II",
        "Harlan Port Terminals is growing.",
        "Harlan Port Terminals"
      ),
      (
        "Staff Nurse Band 5/6 – Acute Respiratory Unit | Kestrel Valley NHS Trust | HealthJobs",
        "Staff Nurse Band 5/6 – Acute Respiratory Unit", "Kestrel Valley NHS Trust",
        "Kestrel Valley NHS Trust"
      ),
      ("Engineer - Tallow | Rolefinder", "Engineer", "Berlin", "Tallow"),
      ("Engineer - Berlin - Tallow", "Engineer", "Tallow makes candles. At Tallow, Berlin.", "Tallow"),
      ("영양사 채용 - 가온급식 - 채용정보", "영양사 채용", "서울", "가온급식"),
      (
        "Clinical Nurse — Wrenfield Health", "Clinical Nurse — Wrenfield Health", "Full-time",
        "Wrenfield Health"
      ),
    ])
  func window(title: String, heading: String, next: String, company: String) throws {
    let header = try Self.header(title, "<h1>\(heading)</h1><p>\(next)</p>")
    #expect(header.company == company)
    #expect(header.title == (heading.hasSuffix(company) ? "Clinical Nurse" : heading))
  }

  @Test(
    "a site that only its bar names hires nobody", arguments: ["Engineer | Rolefinder", "Engineer - Careers"])
  func site(title: String) throws {
    let header = try Self.header(title, "<h1>Engineer</h1><p>Berlin</p>")
    #expect(header.company == nil)
    #expect(header.title == "Engineer")
  }

  @Test("without a heading, the words of the site are no part of the title")
  func noHeading() throws {
    let header = try Self.header("Crane Mechanic II - Harlan Port Terminals - Careers", "<p>Cleveland</p>")
    #expect(header.company == "Harlan Port Terminals")
    #expect(header.title == "Crane Mechanic II")
  }

  @Test(
    "a Korean line begins with who hires",
    arguments: [
      (
        "한국철도시설관리공단 2026년 하반기 신입직원(일반직 6급) 공개채용 공고", "한국철도시설관리공단", "2026년 하반기 신입직원(일반직 6급) 공개채용 공고"
      ),
      ("서울특별시 가온구시설관리공단 직원 채용", "서울특별시 가온구시설관리공단", "직원 채용"),
      ("2026년 가온문화재단 학예사 채용", "가온문화재단", "학예사 채용"),
      ("2026년 하늘진흥원 채용 공고", "하늘진흥원", "2026년 채용 공고"),
      ("주식회사 가온 영업 담당자 채용", "주식회사 가온", "영업 담당자 채용"),
      ("코스닥 상장사 (주)솔방울바이오 재무회계팀 팀원 채용", "(주)솔방울바이오", "재무회계팀 팀원 채용"),
    ])
  func employer(line: String, company: String, title: String) {
    let header = PostingHeader(SavedPosting(lines: [.init(.text, line)]))
    #expect(header.company == company)
    #expect(header.title == title)
  }

  @Test(
    "a kind of work and a kind of house name nobody",
    arguments: ["전기공사 기사 모집", "대학병원 간호사 모집", "선임연구원 채용", "은행 상담원 모집", "한국사 강사 채용"])
  func nobody(line: String) {
    #expect(PostingHeader(SavedPosting(lines: [.init(.text, line)])).company == nil)
  }

  private static func header(_ title: String, _ body: String) throws -> PostingHeader {
    let page =
      "<html><head><title>\(title)</title></head><body>\(body)<ul><li>a</li><li>b</li></ul></body></html>"
    return PostingHeader(try SavedPosting(html: Array(page.utf8)))
  }
}
