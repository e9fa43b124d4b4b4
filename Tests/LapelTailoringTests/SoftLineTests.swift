import Lapel
import LapelTailoring
import LapelWords
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
      #expect(line.evidence.first?.id == "kelda.pair")
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

  @Test("the words of a report are there in every language, and stand in for nothing else")
  func words() {
    func keys(_ tag: String) -> Set<String> { ReportWords.keys(of: tag).filter { !$0.hasSuffix(".one") } }
    let languages = LanguageWords.names.filter { LanguageWords.file(named: $0)?.base == nil }
    #expect(Set(ReportWords.languages) == Set(languages))
    for tag in languages { #expect(keys(tag) == keys("en"), "\(tag)") }
    #expect(ReportWords(Language("zh-TW"))("length.words", "3") == "3詞")
    #expect(ReportWords(Language("eo")).language == .english)
    #expect(ReportWords(.english)("count.gap", counting: 1) == "1 gap")
    #expect(ReportWords(.korean)("remark.count", "{1}", "3") == "3건 가운데 {1}건")
    #expect(ReportWords(.english)["remark.nothing_such"] == "")
  }

  private static let deeds = """
    name: 홍길동
    experience:
      - id: kelda
        organization: 켈다 등대
        position: 등대지기
        period: 2020-01..2025-12
        highlights:
          - {id: lamp, text: 전등 40개를 갈아 전기를 31% 줄임}
          - {id: count, text: 부품 재고를 매달 점검하고 대조해 누락을 없앰}
          - {id: fog, text: 안개 신호가 멎는 원인을 찾아 배선을 고침}
          - {id: night, text: 태풍이 온 날 긴급 당직을 서며 교대 순서를 다시 짬}
          - {id: crew, text: 다섯 명의 팀을 꾸리고 신입을 가르침}
          - {id: isles, text: 해외 등대 세 곳을 방문해 점멸 방식을 비교}
    certificates:
      - {id: wire, name: 전기기능사}
    """

  @Test("what somebody is like is told by the deed that the line speaks of")
  func ownDeeds() {
    for (text, deed) in [
      ("꼼꼼하고 정확한 업무 처리", "kelda.count"), ("Excellent attention to detail", "kelda.count"),
      ("논리적 사고로 문제 해결을 즐기는 분", "kelda.fog"), ("Strong problem-solving skills", "kelda.fog"),
      ("변화에 유연하게 대응하는 분", "kelda.night"), ("Works well under pressure", "kelda.night"),
      ("Evidence of self-development", "wire"), ("자기계발을 게을리하지 않는 분", "wire"),
    ] {
      let line = FitTests.report(Self.deeds, text).lines[0]
      #expect(line.status == .partial, "\(text)")
      #expect(line.evidence.first?.id == deed, "\(text)")
    }
  }

  @Test("the word of the line that a deed answers is the reason for it")
  func reason() {
    let line = FitTests.report(Self.deeds, "Excellent attention to detail").lines[0]
    #expect(line.evidence.first?.why.first?.hasPrefix("attention to detail") == true)
  }

  @Test("a line that asks for more than manners is told by deeds where nothing else shows it")
  func instead() {
    let line = FitTests.report(Self.deeds, "Leadership and business strategy").lines[0]
    #expect(line.status == .partial)
    #expect(line.evidence.first?.id == "kelda.crew")
    // A tool by name is had or not.
    #expect(FitTests.report(Self.deeds, "Leadership of Kubernetes migrations").lines[0].status == .gap)
  }

  @Test("what was done may stand beside an answer that the person gives")
  func answers() {
    let line = FitTests.report(Self.deeds, "해외 출장이 가능한 분").lines[0]
    #expect(line.isToAnswer)
    #expect(line.evidence.first?.id == "kelda.isles")
    #expect(FitTests.report(Self.deeds, "병역필 또는 면제자").lines[0].status == .gap)
  }

  @Test("what says little is not missed beside what says much")
  func little() {
    #expect(Self.line("SQL and sound habits").status == .met)
    #expect(Self.line("SQL and Kafka").status == .partial)
    #expect(Self.line("Sound habits and Kafka").status == .gap)
  }

  @Test("a blank before a particle, as PDFs have it, changes nothing")
  func loneParticles() {
    #expect(Self.line("SQL과 Kafka를 모두 쓰는 분").status == .partial)
    #expect(Self.line("SQL 과 Kafka 를 모두 쓰는 분").status == .partial)
  }

  @Test("labels before a line and words of welcome after it ask for nothing")
  func sideRemarks() {
    #expect(Self.line("경력조건 : 경력 (최소 0년 6개월 이상) 필수").status == .met)
    #expect(Self.line("SQL 사용 경험이 있으신 분이면 좋아요. 물론 오셔서 배우실 분도 환영해요.").status == .met)
  }

  @Test("`up to` is a most, `at least` a least")
  func mostYears() {
    #expect(Self.line("Up to 3 years of experience").status == .partial)
    #expect(Self.line("Up to 8 years of experience").status == .met)
    #expect(Self.line("최대 3년의 경력").status == .partial)
    #expect(Self.line("At least 3 years of experience").status == .met)
    #expect(Self.line("Mindestens 5 Jahre Berufserfahrung").status == .met)
  }
}
