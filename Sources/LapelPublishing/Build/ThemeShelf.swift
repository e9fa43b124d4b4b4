import Lapel
import LapelDiagnostics
import LapelTypesetting

/// The themes that the pages of a build need, read and linked once.
struct ThemeShelf: Sendable {
  private var pages: [String: ThemedPages] = [:]
  private var themes: [String: Theme] = [:]
  private var writers: [String: PDFWriter] = [:]

  /// The theme with a name or a path; nil when it was reported, or when no format needs one.
  subscript(theme: String) -> ThemedPages? { pages[theme] }

  func theme(_ name: String) -> Theme? { themes[name] }

  /// What sets the theme's pages; nil when neither a PDF nor a page limit is asked for.
  func writer(_ theme: String) -> PDFWriter? { writers[theme] }

  /// - Parameters:
  ///   - typesetsWithTeX: whether PDFs are made from the LaTeX.
  ///   - folder: the career's folder, which contains the person's own fonts.
  init(
    for jobs: [PageJob], _ formats: [Format], typesetsWithTeX: Bool, folder: String, _ files: inout SourceSet,
    _ report: inout Report
  ) {
    let html = formats.contains(.html)
    let latex = formats.contains(.latex) || formats.contains(.pdf) && typesetsWithTeX
    // Text has no pages, but what a page limit leaves out is left out of every format.
    let paper = formats.contains(.pdf) || jobs.contains { $0.options.pages != nil }
    // What a form has boxes for is on every page that is made with it.
    let form = jobs.contains { !$0.options.personal.isEmpty }
    guard html || latex || paper || form else { return }
    let book = FontBook(own: paper ? Self.ownFonts(of: jobs, in: folder) : [])
    var seen: Set<String> = []
    var accents: Set<String> = []
    for options in jobs.map(\.options) {
      if seen.insert(options.theme).inserted {
        add(options, html: html, latex: latex, &files, &report)
        if paper, let theme = themes[options.theme] {
          writers[options.theme] = PDFWriter(theme, book: book, files: &files, report: &report)
        }
      }
      if let accent = options.accent, accents.insert(options.theme + accent).inserted {
        if let problem = AccentCheck.problem(of: options, in: themes[options.theme]) { report.add(problem) }
      }
    }
  }

  /// The person's own fonts that can be embedded in a PDF: OpenType, TrueType.
  private static func ownFonts(of jobs: [PageJob], in folder: String) -> [FontFace] {
    var names: Set<String> = []
    return jobs.flatMap(\.options.embeddedFonts).filter { names.insert($0.text).inserted }.compactMap {
      font in
      guard let path = SafeFile.locate(font.text, in: folder),
        let bytes = try? SafeFile.read(path, inside: folder, limit: 32 << 20)
      else { return nil }
      let name = font.text.lowercased()
      return FontFace(
        bytes: bytes, isBold: name.contains("bold"),
        isItalic: name.contains("italic") || name.contains("oblique"))
    }
  }

  private mutating func add(
    _ options: ResolvedOptions, html: Bool, latex: Bool, _ files: inout SourceSet, _ report: inout Report
  ) {
    guard let theme = theme(options, &files, &report) else { return }
    themes[options.theme] = theme
    pages[options.theme] = ThemedPages(theme, html: html, latex: latex, files: &files, report: &report)
  }

  private func theme(
    _ options: ResolvedOptions, _ files: inout SourceSet, _ report: inout Report
  ) -> Theme? {
    let folder = ThemeFolder(options.theme)
    var found = Report()
    let theme = folder.theme(at: options.themeOrigin, &files, &found)
    for var problem in found.diagnostics {
      // A problem that is in no template is reported where the theme is named.
      if problem.range == nil { problem.range = options.themeOrigin.range }
      report.add(problem)
    }
    return theme
  }
}
