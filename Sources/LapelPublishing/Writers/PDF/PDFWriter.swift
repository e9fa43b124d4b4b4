import Lapel
import LapelDiagnostics
import LapelPage
import LapelTypesetting
import LapelYAML

/// Sets pages in one theme as PDF.
struct PDFWriter: Sendable {
  private let theme: ThemeFile
  private let file: PageFile
  private let book: FontBook

  /// Reads how a theme lays out a page; what the theme does not say, the shared file says.
  ///
  /// - Returns: nil when something in it was reported.
  init?(_ theme: Theme, book: FontBook, files: inout SourceSet, report: inout Report) {
    guard let source = theme.store.file("page.yaml", of: theme.folder) else { return nil }
    let errors = report.count(.error)
    let yaml = YAMLFile.read(source, id: files.add(source), mode: .strict, report: &report)
    guard let file = yaml.documents.first.flatMap({ PageFile.read($0, &report) }) else { return nil }
    (self.theme, self.file, self.book) = (theme.file, file, book)
    // Its words mean the same for every page, so they are checked once.
    var maker = StyleSheetMaker(
      file, theme.file, language: .english, style: PageStyle(options: ResolvedOptions()))
    report.add(contentsOf: maker.make().1)
    guard report.count(.error) == errors else { return nil }
  }

  private func styleSheet(for language: Language, style: PageStyle) -> StyleSheet {
    var maker = StyleSheetMaker(file, theme, language: language, style: style)
    return maker.make().0
  }

  /// The size of plain text in points.
  func bodySize(for language: Language, style: PageStyle) -> Double {
    styleSheet(for: language, style: style).bodySize
  }

  /// Sets a page into lines and sheets, before it is written.
  func typeset(_ page: Page, language: Language, style: PageStyle) -> Typesetting {
    Typesetting(page.withBoundUnits, style: styleSheet(for: language, style: style), book: book)
  }

  /// - Returns: nil, with a report, when a font cannot be used.
  func write(
    _ composed: ComposedPage, _ typeset: Typesetting, day: String?, showsNumbers: Bool, _ report: inout Report
  ) -> [UInt8]? {
    for missing in typeset.missing.prefix(20) {
      report.add(Self.diagnostic(missing, composed.origins))
    }
    do throws(PDFDocument.Failure) {
      let foot = showsNumbers ? composed.page.metadata.title : nil
      return try typeset.document(foot: foot, day: day).bytes
    } catch {
      switch error {
      case .damagedFont(let family):
        report.add(
          Diagnostic(
            .unusableFont, "the font `\(family)` is damaged: no part of it can be put into a PDF", at: nil))
      }
      return nil
    }
  }

  private static func diagnostic(_ missing: MissingCharacter, _ origins: [Origin]) -> Diagnostic {
    let value = String(missing.scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - value.count)) + value
    let origin = missing.source.flatMap { origins.indices.contains($0) ? origins[$0] : nil }
    return Diagnostic(
      .missingCharacter, "no font has `\(missing.scalar)` (\(code)), so the PDF shows a blank there",
      at: origin?.range,
      hints: [
        missing.scalar.properties.isEmojiPresentation
          ? "write it in words: pictures among letters are in no font for paper"
          : "install a font that has it, such as those of `fonts-noto-core` and `fonts-noto-cjk`"
      ])
  }
}
