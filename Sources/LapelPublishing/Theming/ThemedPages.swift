package import LapelDiagnostics

/// A theme's templates, linked so that rendering them cannot fail.
package struct ThemedPages: Sendable {
  private let theme: Theme
  private let html: TemplateProgram?
  private let css: TemplateProgram?
  private let latex: TemplateProgram?

  /// Links the templates of the wanted kinds; nil when something in them was reported.
  package init?(
    _ theme: Theme, html wantsHTML: Bool, latex wantsLaTeX: Bool, files: inout SourceSet, report: inout Report
  ) {
    self.theme = theme
    let errors = report.count(.error)
    css = wantsHTML ? theme.program("style", .css, &files, &report) : nil
    html = wantsHTML ? theme.program("cv", .html, &files, &report) : nil
    latex = wantsLaTeX ? theme.program("cv", .latex, &files, &report) : nil
    guard report.count(.error) == errors else { return nil }
  }

  /// The page as HTML; empty when HTML was not wanted.
  package func html(_ resume: Resume, style: PageStyle) -> [UInt8] {
    guard let html, let css else { return [] }
    let plain = ResumePage(resume, .css, theme: theme, style: style)
    let stylesheet = css.render(ResumePage.fields(.css, theme: theme).value(plain))
    let page = ResumePage(
      resume, .html, theme: theme, style: style, stylesheet: String(decoding: stylesheet, as: UTF8.self))
    return html.render(ResumePage.fields(.html, theme: theme).value(page))
  }

  /// The page as LaTeX; empty when LaTeX was not wanted.
  package func latex(_ resume: Resume, style: PageStyle) -> [UInt8] {
    guard let latex else { return [] }
    let page = ResumePage(resume, .latex, theme: theme, style: style)
    return latex.render(ResumePage.fields(.latex, theme: theme).value(page))
  }
}

extension Theme {
  fileprivate func program(
    _ name: String, _ kind: TemplateKind, _ files: inout SourceSet, _ report: inout Report
  ) -> TemplateProgram? {
    program(name, kind, ResumePage.fields(kind, theme: self).shape, &files, &report)
  }

  /// A template of the theme, linked with the shape of its values; nil when something in it was reported.
  ///
  /// - Parameter room: the folder of a theme to search before that of the kind; nil: only that of the kind.
  func program(
    _ name: String, _ kind: TemplateKind, in room: String? = nil, _ shape: TemplateShape,
    _ files: inout SourceSet, _ report: inout Report
  ) -> TemplateProgram? {
    let names = store.names(kind, theme: folder, in: room)
    for needed in needed(name, kind) where !names.contains(needed) {
      let path = "\(room ?? kind.folder)/\(needed).\(kind.rawValue)"
      report.add(Diagnostic(.unknownTheme, "the theme `\(folder)` has no `\(path)`", at: nil))
      return nil
    }
    guard let template = store.template(name, kind, theme: folder, in: room, files: &files, report: &report)
    else {
      return nil
    }
    var sources = files
    defer { files = sources }
    return TemplateProgram(
      template, given: shape, report: &report,
      partialNames: names
    ) { store.template($0, kind, theme: folder, in: room, files: &sources, report: &$1) }
  }

  /// The templates needed for a document: the shared one uses a preamble of the theme.
  private func needed(_ name: String, _ kind: TemplateKind) -> [String] {
    kind == .latex && store.file("\(folder)/latex/\(name).tex") == nil ? [name, "preamble"] : [name]
  }
}
