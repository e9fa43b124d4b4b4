import Lapel
import LapelDiagnostics

/// A theme's pages for a site, linked so that rendering them cannot fail.
struct SiteTheme: Sendable {
  let theme: Theme
  private let page: TemplateProgram
  private let css: TemplateProgram
  private let fields: TemplateFields<PrintedSite>

  /// nil when something in it was reported.
  init?(_ theme: Theme, files: inout SourceSet, report: inout Report) {
    self.theme = theme
    fields = PrintedSite.fields(theme)
    let errors = report.count(.error)
    let css = theme.program(
      "site", .css, in: "site", ResumePage.fields(.css, theme: theme).shape, &files, &report)
    let page = theme.program("page", .html, in: "site", fields.shape, &files, &report)
    guard report.count(.error) == errors, let css, let page else { return nil }
    self.css = css
    self.page = page
  }

  func html(_ page: SitePage, _ frame: SiteFrame, style: PageStyle) -> [UInt8] {
    self.page.render(fields.value(PrintedSite(page: page, frame: frame, theme: theme, style: style)))
  }

  /// The one style sheet for the whole site.
  ///
  /// - Parameter resume: the résumé in the site's first language, for which its rules are made.
  func stylesheet(_ resume: Resume, style: PageStyle) -> [UInt8] {
    css.render(
      ResumePage.fields(.css, theme: theme).value(ResumePage(resume, .css, theme: theme, style: style)))
  }
}
