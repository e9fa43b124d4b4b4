import Lapel

/// Sets an attempt at a page with TeX.
struct PageTypesetter: Sendable {
  let run: TeXRun
  let pages: ThemedPages
  /// The style of an attempt's options.
  let style: @Sendable (ResolvedOptions) -> PageStyle

  /// - Parameter limit: the most pages that will do; nil: any number.
  func typeset(_ attempt: PageFit.Attempt, within limit: Int? = nil) async throws(TeXRun.Failure)
    -> TeXRun.Outcome
  {
    try await run.typeset(pages.latex(attempt.resume, style: style(attempt.options))) { pages in
      limit.map { pages <= $0 } ?? true
    }
  }
}
