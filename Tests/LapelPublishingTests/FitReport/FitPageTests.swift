import Lapel
import LapelDiagnostics
import LapelImporting
import LapelTailoring
import LapelXML
import Testing

@testable import LapelPublishing

@Suite("the fit report as a page")
struct FitPageTests {
  private static let written = WrittenCareer(
    """
    name: {ko: 홍길동, en: Gildong Hong}
    languages: [ko, en]
    strengths: [{id: fast, name: {ko: 빠름, en: Speed}, evidence: [nuri.anomaly]}, {id: kind, name: {ko: 친절, en: Kindness}, evidence: [map]}]
    internships:
      - id: nuri
        organization: {ko: 누리비전, en: Nuri Vision}
        highlights: [{id: anomaly, ko: '**경량화.** Python으로 모델을 줄임', en: '**Compression.** Made a model small in Python'}]
    projects: [{id: map, name: {ko: 지도 <b>앱</b>, en: Map <b>app</b>}}]
    target: {id: t, theme: seonbi, accent: '#5B2A86', page: letter}
    posting: {id: p, company: '한빛 <i>텔레콤</i>', title: AI 개발, deadline: 2023-10-04}
    """)

  private func page(
    _ required: [String], preferred: [String] = [], cv: FitCV? = nil, target: String? = nil
  ) throws -> String {
    let career = Self.written.career
    let report = FitReport(
      of: career, for: PostingReading(required: required, preferred: preferred, duties: []),
      today: WrittenCareer.today)
    var page = FitPage(
      report, of: career, index: Self.written.loaded.index,
      header: PostingHeader(try #require(career.postings.first), nil), source: "p", today: WrittenCareer.today
    )
    page.cv = cv
    var (files, problems) = (SourceSet(), Report())
    let options = ResolvedOptions(
      profile: career.person.options, target: career.targets.first { $0.id.text == target }?.options,
      report: &problems)
    let theme = try #require(Theme(options.theme, in: TemplateStore(), files: &files, report: &problems))
    let bytes = page.html(theme, PageStyle(options: options), files: &files, report: &problems)
    #expect(problems.diagnostics == [])
    return String(decoding: try #require(bytes), as: UTF8.self)
  }

  private func texts(_ html: String, _ path: String) -> [String] {
    let nodes = try? HTMLDocument(Array(html.utf8)).root.select(path)
    return (nodes ?? []).map {
      $0.text.split(separator: "\n").joined(separator: " ")
    }
  }

  @Test("that the career has errors stands at the top, and nothing where it has none")
  func notice() throws {
    let today = WrittenCareer.today
    let source = SourceFile(path: "career.yaml", bytes: Array("name: 홍길동\nphone: 010\n".utf8))
    let loaded = LoadedCareer([CareerFile(name: "career.yaml", source: source)], today: today)
    let report = FitReport(
      of: loaded.career, for: PostingReading(required: ["SQL 사용 경험"], preferred: [], duties: []),
      today: today,
      mistakes: try #require(CareerMistakes(loaded.report)))
    let page = FitPage(
      report, of: loaded.career, index: loaded.index, header: PostingHeader(SavedPosting(lines: [])),
      source: "p",
      today: today)
    var (files, problems) = (SourceSet(), Report())
    let bytes = try #require(page.html(for: nil, in: "nowhere", files: &files, report: &problems))
    #expect(
      texts(String(decoding: bytes, as: UTF8.self), "//p[@class='notice']")
        == ["경력 파일에 오류가 1개 있어 그 자리는 다 읽지 못했습니다. lapel check로 고치고 다시 보세요"])
    #expect(texts(try self.page(["SQL"]), "//p[@class='notice']") == [])
  }

  @Test("heads, counts and lines stand in their order, in the posting's language")
  func structure() throws {
    let html = try page(["Python 개발 경험", "Kubernetes 운영 경험"], preferred: ["모델 경량화 경험"])
    #expect(try HTMLDocument(Array(html.utf8)).problems.isEmpty)
    #expect(texts(html, "//h1") == ["한빛 <i>텔레콤</i> ·\u{A0}AI 개발"])
    #expect(texts(html, "//p[@class='about']") == ["적합도 보고서 ·\u{A0}2024.03.01 ·\u{A0}p ·\u{A0}마감 2023.10.04"])
    #expect(texts(html, "//h2") == ["적합도", "요건", "강점", "다른 이름으로 쓴 말", "준비할 질문"])
    #expect(texts(html, "//dt") == ["2줄 중 1", "1줄 중 1", "1"])
    #expect(texts(html, "//dd") == ["근거 있는 필수 요건", "근거 있는 우대 사항", "근거 없는 줄"])
    #expect(texts(html, "//tr[@class='kind']") == ["필수 2: 충족 1, 없음 1", "우대 1: 충족 1"])
    #expect(texts(html, "//tbody/tr/td[1]") == ["Python 개발 경험", "Kubernetes 운영 경험", "모델 경량화 경험"])
    #expect(texts(html, "//tbody/tr/td[2]") == ["● 충족", "○ 없음", "● 충족"])
    #expect(texts(html, "//p[@class='proof']").first == "경량화 nuri.anomalyPython")
    #expect(texts(html, "//p[@class='remark']") == ["근거 없음: Kubernetes"])
    #expect(texts(html, "//title") == ["한빛 <i>텔레콤</i> · AI 개발 – 적합도 보고서"])
    #expect(html.contains(#"<html lang="ko">"#))
  }

  @Test("an English posting has an English page")
  func english() throws {
    let html = try page(["Experience with Python"])
    #expect(texts(html, "//h2") == ["Fit", "Requirements", "Strengths"])
    #expect(texts(html, "//dt") == ["1 of 1", "0 of 0", "0"])
    #expect(texts(html, "//p[@class='proof']").first == "Compression nuri.anomalyPython")
    #expect(
      texts(html, "//main/section[3]//li").first
        == "Speed fastlead with this: answers 1 of the posting's lines")
  }

  @Test("it runs no script, asks for nothing, and its policy allows its own style alone")
  func safe() throws {
    let html = try page(["Python 개발 경험 <script>alert(1)</script>"])
    let page = try HTMLDocument(Array(html.utf8))
    #expect(try page.root.select("//script | //iframe | //form | //img | //*[@style] | //*[@src]").isEmpty)
    let style = try #require(html.split(separator: "<style>").last?.split(separator: "</style>").first)
    let policy = try #require(
      page.root.select("//meta[@http-equiv]").first?.attributes.first { $0.name == "content" })
    #expect(
      policy.value
        == "default-src 'none'; style-src 'sha256-\(SHA256(of: style.utf8).base64)'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    #expect(!style.contains("url(") && !style.contains("@import"))
    let addresses = try page.root.select("//@href").map(\.text)
    #expect(addresses.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("data:image/svg+xml,") })
  }

  @Test("it has a dark side, a phone's form, and a printed one")
  func media() throws {
    let html = try page(["Python 개발 경험"])
    for media in ["screen and (prefers-color-scheme:dark)", "screen and (max-width:38rem)", "print"] {
      #expect(html.contains("@media \(media){"))
    }
  }

  @Test("it leads to the CV beside it, and to each proof that is on it")
  func links() throws {
    let cv = FitCV(name: "cv.ko.html", pdf: "cv.ko.pdf", anchors: ["nuri-anomaly", "fast"])
    let html = try page(["Python 개발 경험"], preferred: ["지도 앱 개발 경험"], cv: cv)
    let page = try HTMLDocument(Array(html.utf8))
    #expect(
      try page.root.select("//a[not(@class)]/@href").map(\.text)
        == ["cv.ko.html", "cv.ko.pdf", "cv.ko.html#nuri-anomaly", "cv.ko.html#fast"])
    #expect(texts(html, "//nav//a") == ["이력서", "PDF"])
  }

  @Test("the CV's anchors are read from its file; where there is none, nothing is linked")
  func beside() throws {
    let folder = try TemporaryFolder()
    #expect(FitCV(in: folder.path, .korean) == nil)
    try WholeFile.write(
      Array(#"<main id="cv"><p id="nuri-anomaly">x</p><p id="last"#.utf8), to: folder.path + "/cv.ko.html")
    let cv = try #require(FitCV(in: folder.path, .korean))
    #expect(cv.anchors == ["cv", "nuri-anomaly", "last"])
    #expect(cv.pdf == nil)
    #expect(cv.address(of: "nuri.anomaly") == "cv.ko.html#nuri-anomaly")
    #expect(cv.address(of: "awards[2]") == nil)
  }

  @Test("it looks as the target's pages do")
  func look() throws {
    let html = try page(["Python 개발 경험"], target: "t")
    #expect(
      html.contains("--accent:#5B2A86;") && html.contains("Libertinus Serif") && html.contains("size:letter"))
    #expect(html.contains("font-variant-caps:small-caps"))
    #expect(!(try page(["Python 개발 경험"])).contains("small-caps"))
  }
}
