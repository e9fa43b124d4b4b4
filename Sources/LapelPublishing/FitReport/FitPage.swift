public import Lapel
public import LapelDiagnostics

/// A fit report as one HTML page: no script, no request, in the posting's own language.
public struct FitPage: Sendable {
  let report: FitReport
  let index: CareerIndex
  let header: PostingHeader
  /// What the page names as its source: the posting's id or file.
  let source: String
  let today: PartialDate
  let strengthNames: [String: LocalizedText]

  public init(
    _ report: FitReport, of career: Career, index: CareerIndex, header: PostingHeader, source: String,
    today: PartialDate
  ) {
    self.report = report
    self.index = index
    self.header = header
    self.source = source
    self.today = today
    var names: [String: LocalizedText] = [:]
    for strength in career.entries(Strength.self) {
      if let item = index.item(at: strength.shared.origin) { names[item.name] = strength.name }
    }
    strengthNames = names
  }

  public var language: Language { report.isKorean ? .korean : .english }

  /// The page, or nil when something in its templates was reported.
  public func html(_ theme: Theme, files: inout SourceSet, report: inout Report) -> [UInt8]? {
    let style = PageStyle(options: ResolvedOptions())
    let tokens = theme.tokens(for: language, style: style)
    guard
      let css = theme.program("fit", .css, FitPageFields.css(theme).shape, &files, &report),
      let page = theme.program("fit", .html, FitPageFields.html(theme).shape, &files, &report)
    else { return nil }
    let plain = PrintedFit(page: self, tokens: tokens, stylesheet: "")
    let stylesheet = String(decoding: css.render(FitPageFields.css(theme).value(plain)), as: UTF8.self)
    return page.render(
      FitPageFields.html(theme).value(PrintedFit(page: self, tokens: tokens, stylesheet: stylesheet)))
  }
}

/// The page with what its theme gives it.
struct PrintedFit: Sendable {
  let page: FitPage
  let tokens: ThemeTokens
  let stylesheet: String

  var isKorean: Bool { page.report.isKorean }

  /// Plain words of an item's title, in the page's language.
  func title(of id: String) -> String {
    guard let item = index[id] else { return id }
    return plain(item.title)
  }

  func plain(_ text: LocalizedText) -> String {
    InlineParser.parse(text.text(in: page.language)).map(\.plain).joined()
  }

  private var index: CareerIndex { page.index }
}
