package import Lapel
package import LapelDiagnostics
package import LapelTailoring

/// A fit report as one HTML page, without scripts or requests, in the posting's own language.
package struct FitPage: Sendable {
  let report: FitReport
  let index: CareerIndex
  let header: PostingHeader
  /// The source that the page names: the posting's id or file.
  let source: String
  let today: PartialDate
  let person: Person
  let strengthNames: [String: LocalizedText]
  /// The CV beside the page; nil when there is none.
  var cv: FitCV?

  /// Makes a page without a CV beside it.
  package init(
    _ report: FitReport, of career: Career, index: CareerIndex, header: PostingHeader, source: String,
    today: PartialDate
  ) {
    self.report = report
    self.index = index
    self.header = header
    self.source = source
    self.today = today
    person = career.person
    var names: [String: LocalizedText] = [:]
    for strength in career.entries(Strength.self) {
      if let item = index.item(at: strength.shared.origin) { names[item.name] = strength.name }
    }
    strengthNames = names
  }

  /// The language of its text: the posting's own, or the one that was asked for.
  package var language: Language { report.words.language }

  /// The page with the person's theme and options, a target's over the profile's; nil when
  /// something in its templates was reported.
  ///
  /// - Parameter folder: the folder that the page will be in; a CV there in the same language is linked.
  package func html(
    for target: Target?, in folder: String, files: inout SourceSet, report: inout Report
  ) -> [UInt8]? {
    // The build reports what is wrong with the options.
    var ignored = Report()
    let options = ResolvedOptions(profile: person.options, target: target?.options, report: &ignored)
    var page = self
    page.cv = FitCV(in: folder, language)
    guard let theme = ThemeFolder(options.theme).theme(at: options.themeOrigin, &files, &report) else {
      return nil
    }
    return page.html(theme, PageStyle(options: options), files: &files, report: &report)
  }

  func html(
    _ theme: Theme, _ style: PageStyle, files: inout SourceSet, report: inout Report
  ) -> [UInt8]? {
    var printed = PrintedFit(page: self, tokens: theme.tokens(for: language, style: style), style: style)
    guard
      let css = theme.program("fit", .css, FitPageFields.css(theme).shape, &files, &report),
      let page = theme.program("fit", .html, FitPageFields.html(theme).shape, &files, &report)
    else { return nil }
    printed.stylesheet = String(
      decoding: css.render(FitPageFields.css(theme).value(printed)), as: UTF8.self)
    return page.render(FitPageFields.html(theme).value(printed))
  }
}

/// The CV beside a fit report, and what can be linked in it.
struct FitCV: Sendable {
  /// The file's name: `cv.ko.html`.
  let name: String
  /// The PDF's name, `cv.ko.pdf`; nil when there is none.
  let pdf: String?
  let anchors: Set<String>

  init(name: String, pdf: String?, anchors: Set<String>) {
    (self.name, self.pdf, self.anchors) = (name, pdf, anchors)
  }

  /// nil when the folder has no CV in that language.
  init?(in folder: String, _ language: Language) {
    let name = "cv.\(language.tag)"
    guard let bytes = try? SafeFile.read("\(folder)/\(name).html", inside: folder, limit: 16 << 20) else {
      return nil
    }
    self.init(
      name: name + ".html", pdf: SafeFile.exists("\(folder)/\(name).pdf") ? name + ".pdf" : nil,
      anchors: Self.anchors(in: bytes))
  }

  /// The address of an item on the CV; nil when it is not on it.
  func address(of item: String) -> String? {
    let anchor = Anchors.plain(item)
    return anchors.contains(anchor) ? "\(name)#\(anchor)" : nil
  }

  /// The values of `id`, as this program's pages write them.
  private static func anchors(in bytes: [UInt8]) -> Set<String> {
    let mark = Array(" id=\"".utf8)
    var anchors: Set<String> = []
    var at = bytes.startIndex
    while let found = bytes[at...].firstRange(of: mark) {
      let end = bytes[found.upperBound...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.endIndex
      anchors.insert(String(decoding: bytes[found.upperBound..<end], as: UTF8.self))
      at = end
    }
    return anchors
  }
}

/// The page with what its theme gives it.
struct PrintedFit: Sendable {
  let page: FitPage
  let tokens: ThemeTokens
  let style: PageStyle
  var stylesheet = ""

  var words: ReportWords { page.report.words }

  /// The title of an item on the CV: the bold words that it begins with, else its title, in plain
  /// words.
  func title(of id: String) -> String {
    guard let item = page.index[id] else { return id }
    let inlines = InlineParser.parse(item.title.text(in: page.language))
    guard item.place.highlight != nil, case .strong(let runIn)? = inlines.first else {
      return inlines.map(\.plain).joined()
    }
    let label = runIn.map(\.plain).joined()
    return label.hasSuffix(".") ? String(label.dropLast()) : label
  }

  func address(of id: String) -> String? { page.cv?.address(of: id) }

  func plain(_ text: LocalizedText) -> String {
    InlineParser.parse(text.text(in: page.language)).map(\.plain).joined()
  }
}
