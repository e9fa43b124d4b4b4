import Lapel
import LapelTailoring
import Testing

@testable import LapelTailoring

@Suite("Lines of manners and of interest")
struct SoftLineTests {
  private static let work = """
    name: 홍길동
    experience:
      - id: kelda
        organization: 켈다 등대
        position: 등대지기
        period: 2020-01..2025-12
        highlights:
          - {id: lamp, text: 등 40개를 LED로 바꿈}
          - {id: pair, text: 항만 부서와 협업하고 신입 두 명을 멘토링해 사고를 9건에서 2건으로 줄임}
          - {id: teach, text: 방문객에게 등대의 역사를 발표}
          - {id: data, text: SQL로 조석 데이터를 분석}
    certificates:
      - {id: primary, name: 초등학교 정교사 2급}
    skills:
      - {id: sql, name: SQL}
      - {id: java, name: Java, since: 2020-01}
    """

  private static func line(_ text: String) -> FitReport.Line { FitTests.report(work, text).lines[0] }

  @Test("manners are shown in part, by what was done with others, with a figure first")
  func manners() {
    for text in ["원활한 소통과 협업이 가능한 분", "Strong verbal communication and collaboration skills"] {
      let line = Self.line(text)
      #expect(line.status == .partial)
      #expect(line.evidence.first?.id == "kelda.pair")
    }
  }

  @Test("manners that no line tells of are no gap: a result is there to tell them by")
  func character() {
    for text in ["성실하고 끈기 있는 분", "Detail-oriented, able to multitask"] {
      let line = Self.line(text)
      #expect(line.status == .partial)
      #expect(line.evidence.map(\.id) == ["kelda.pair"])
    }
    #expect(FitTests.report("name: 홍길동\nskills:\n  - SQL\n", "성실하고 끈기 있는 분").lines[0].status == .gap)
  }

  @Test("to care for a thing is shown in part at most, to have done it in full")
  func interest() {
    #expect(Self.line("SQL 데이터 분석에 관심이 많은 분").status == .partial)
    #expect(Self.line("SQL 데이터 분석 경험이 있는 분").status == .met)
    #expect(Self.line("A keen interest in beekeeping").status == .gap)
  }

  @Test("of what `one of` names one is enough, and what comes after its list is asked too")
  func oneOf() {
    #expect(Self.line("Proficient in at least one of SQL, Scala and Erlang").status == .met)
    #expect(Self.line("One or more of Scala, Erlang and Haskell").status == .gap)
    #expect(Self.line("One of SQL or Scala, and Erlang").status == .partial)
  }

  @Test("what kind of thing a name is asks for nothing more")
  func kinds() {
    #expect(Self.line("Java 언어로 개발해 본 경험").status == Self.line("Java로 개발해 본 경험").status)
    #expect(Self.line("SQL활용 능력").status == .met)
  }

  @Test("a number said twice is one, and a licence of another class is none")
  func figures() {
    #expect(Self.line("Two (2) years of experience").status == .met)
    #expect(Self.line("Ten (10) years of experience").status == .partial)
    #expect(Self.line("중등교사 자격증 소지자").status == .gap)
    #expect(Self.line("초등교사 자격증 소지자").status == .met)
  }

  @Test("the words of a report are there in eleven languages, and stand in for nothing else")
  func words() {
    func keys(_ tag: String) -> Set<String> { ReportWords.keys(of: tag).filter { !$0.hasSuffix(".one") } }
    #expect(ReportWords.languages.count == 11)
    for tag in ReportWords.languages { #expect(keys(tag) == keys("en"), "\(tag)") }
    #expect(ReportWords(Language("zh-TW"))("length.words", "3") == "3詞")
    #expect(ReportWords(Language("eo")).language == .english)
    #expect(ReportWords(.english)("count.gap", counting: 1) == "1 gap")
    #expect(ReportWords(.korean)("remark.count", "{1}", "3") == "3건 가운데 {1}건")
    #expect(ReportWords(.english)["remark.nothing_such"] == "")
  }
}
