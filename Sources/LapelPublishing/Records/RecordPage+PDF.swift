package import Lapel
package import LapelDiagnostics
import LapelTypesetting

extension RecordPage {
  /// The page as PDF, in the look of the person's options; nil when something was reported.
  ///
  /// - Parameter day: the day the file says it was made on; nil: a constant.
  package func pdf(
    author: String, look: Options, day: PartialDate?, files: inout SourceSet, report: inout Report
  ) -> [UInt8]? {
    // What is wrong with the options is for the build to say.
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
