package import Lapel
package import LapelDiagnostics
import LapelTypesetting

extension RecordPage {
  /// The page as PDF, with the person's theme and options; nil when something was reported.
  ///
  /// - Parameter day: the day on which the file says it was made; nil: a constant.
  package func pdf(
    author: String, look: Options, day: PartialDate?, files: inout SourceSet, report: inout Report
  ) -> [UInt8]? {
    // The build reports what is wrong with the options.
    var ignored = Report()
    let options = ResolvedOptions(profile: look, target: nil, report: &ignored)
    guard let theme = ThemeFolder(options.theme).theme(at: options.themeOrigin, &files, &report),
      let writer = PDFWriter(theme, book: FontBook(), files: &files, report: &report)
    else { return nil }
    let composed = ComposedPage(page: page(author: author), origins: [])
    let set = writer.typeset(composed.page, language: language, style: PageStyle(options: options))
    return writer.write(
      composed, set, day: day?.iso.filter { $0 != "-" }, showsNumbers: true, &report)
  }
}
