import Lapel
import LapelXML
import Testing

@testable import LapelPublishing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `Tests/Looks/screen.py` sees the lines themselves.
@Suite("dots between facts")
struct DottedLinesTests {
  private static let career = """
    name: {ko: 홍길동, en: Gildong Hong}
    languages: [ko, en]
    theme: THEME
    experience:
      - organization: {ko: 누리비전, en: Nuri Vision}
        position: {ko: 리서치 인턴, en: Research intern}
        period: 2023-01..2023-08
        place: {ko: 서울, en: Seoul}
      - organization: {ko: 한빛, en: Hanbit}
        place: {ko: 대전, en: Daejeon}
        team: 3
    """

  private func page(_ theme: String, _ language: String) async throws -> XMLNode {
    let career = Self.career.split(separator: "THEME", maxSplits: 1).joined(separator: theme)
    let made = try await MadePages(WrittenCareer(career))
    #expect(made.errors == [])
    return try HTMLDocument(Array(try #require(made.files["general/cv.\(language).html"]).utf8)).root
  }

  @Test(
    "each begins the fact that follows it, where it can vanish when a line begins there",
    arguments: ["gyeol", "seonbi", "dancheong"], ["ko", "en"])
  func begins(theme: String, language: String) async throws {
    let page = try await page(theme, language)
    let dotted = "//*[contains(@class,'meta') or contains(@class,'dotted')]"
    let dots = try page.select(dotted + "//*[@class='dot']")
    #expect(dots.map(\.text) == Array(repeating: "·\u{A0}", count: dots.count))
    let opening = try page.select(
      "//*[contains(@class,'bit')]/*[1][@class='dot'][not(preceding-sibling::text())]")
    #expect(opening.count == dots.count)
    #expect(try page.select(dotted + "//text()[contains(.,'·')][not(parent::*[@class='dot'])]").isEmpty)
    // The first fact of a line has none; Korean says how long it was.
    let counts = ["ko": 4, "en": theme == "dancheong" ? 3 : 2]
    #expect(dots.count == counts[language])
  }

  @Test("a line reads the same as text")
  func text() async throws {
    let korean = try await page("gyeol", "ko")
    #expect(try korean.select("//h3").first?.text == "누리비전 ·\u{A0}리서치 인턴")
    #expect(
      try korean.select("//div[@class='meta']").map(\.text) == [
        "2023.01 – 2023.08 ·\u{A0}8개월 ·\u{A0}서울", " 대전 ·\u{A0}3인 팀",
      ])
    let english = try await page("dancheong", "en")
    #expect(
      try english.select("//div[@class='meta']").map(\.text) == [
        "Jan 2023 – Aug 2023 ·\u{A0}Nuri Vision ·\u{A0}Seoul", " Daejeon ·\u{A0}team of 3",
      ])
  }

  @Test("a person's values stand each in its own direction")
  func directions() async throws {
    let page = try await page("gyeol", "en")
    #expect(try page.select("//h3[1]//bdi").prefix(2).map(\.text) == ["Research intern", "Nuri Vision"])
    #expect(
      try page.select("//div[@class='meta']//bdi").map(\.text) == [
        "Seoul", "Daejeon", "team of 3",
      ])
  }
}

private let path = ["PATH": "/usr/bin:/bin"]

/// `Tests/Looks/matrix.py` has whole careers judged.
@Suite(
  "dots on paper",
  .enabled(
    if: !TeXEngine.all(in: path).isEmpty && access("/usr/bin/pdftotext", X_OK) == 0,
    "needs lualatex or xelatex, and pdftotext"))
struct DottedPaperTests {
  /// Jobs whose lines are longer and longer, so that they are broken at each of their dots.
  private static func career(_ theme: String) -> WrittenCareer {
    let jobs = (1...24).map { number in
      """
        - organization: 누리비전 연구소
          position: 리서치\(String(repeating: " 인턴", count: number))
          period: 2023-01..2023-08
          place: 본사\(String(repeating: " 서울", count: number))
          team: 3
          url: https://example.com/\(String(repeating: "a", count: number / 2))
      """
    }
    return WrittenCareer(
      "name: 홍길동\nlanguages: [ko]\ntheme: \(theme)\nexperience:\n" + jobs.joined(separator: "\n"))
  }

  @Test(
    "no line begins or ends with one, and within a line none is lost",
    arguments: TeXEngine.all(in: path), ["gyeol", "dancheong"])
  func breaks(engine: TeXEngine, theme: String) async throws {
    let made = try await MadePages(Self.career(theme), formats: [.latex])
    let source = try #require(made.files["general/cv.ko.tex"])
    let run = TeXRun(engine, environment: path, day: 1_704_153_600, limit: .seconds(240))
    let lines = try Self.lines(of: try await run.typeset(Array(source.utf8)).pdf)
    #expect(lines.filter { $0.hasPrefix("·") || $0.hasSuffix("·") } == [])
    let text = lines.joined(separator: "\n")
    for fact in ["8개월", "본사", "3인", "example.com", "리서치"] {
      let parted = text.ranges(of: " · \(fact)").count + text.ranges(of: "\n\(fact)").count
      #expect(parted == 24, "\(fact)")
    }
  }

  /// The lines as they stand on the page.
  private static func lines(of pdf: [UInt8]) throws -> [String] {
    let folder = try TemporaryFolder()
    try WholeFile.write(pdf, to: "\(folder.path)/cv.pdf")
    let pipe = popen("pdftotext -layout '\(folder.path)/cv.pdf' -", "r")
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    while case let byte = getc(pipe), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.trimmed }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  @Test(
    "a dot and the blank behind it stay on one line, whatever a language lets break",
    arguments: ["ja", "zh-Hans"])
  func unbroken(language: String) async throws {
    let made = try await MadePages(WrittenCareer("name: A\nlanguages: [\(language)]\n"))
    let page = try #require(made.files["general/cv.\(language).html"])
    let rule = try #require(page.firstRange(of: ".dot{")).upperBound
    #expect(page[rule...].prefix { $0 != "}" }.contains("white-space:nowrap"))
  }

  @Test("in LaTeX a run keeps the blank that it begins with, which a colour would swallow")
  func blanks() async throws {
    let career = "name: A\nlanguages: [ja]\ncertificates: [{name: 検定, level: 中級}]\n"
    let made = try await MadePages(WrittenCareer(career))
    let page = try #require(made.files["general/cv.ja.tex"])
    #expect(page.contains(#"\runmuted{ 中級}"#))
    for line in page.split(separator: "\n")
    where line.hasPrefix(#"\newcommand\run"#) && line.contains("color") {
      #expect(line.contains(#"\relax#1"#), "\(line)")
    }
  }
}
