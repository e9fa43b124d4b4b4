import Lapel

/// Sets an attempt at a page with TeX.
struct PageTypesetter: Sendable {
  let run: TeXRun
  let pages: ThemedPages
  /// The style of an attempt's options.
  let style: @Sendable (ResolvedOptions) -> PageStyle

  /// - Parameters:
  ///   - limit: the most pages that will do; nil: any number.
  ///   - most: the most runs of TeX.
  func typeset(
    _ attempt: PageFit.Attempt, within limit: Int? = nil, inRuns most: Int = TeXRun.mostRuns
  ) async throws(TeXRun.Failure) -> TeXRun.Outcome {
    let source = pages.latex(attempt.resume, style: style(attempt.options))
    return try await run.typeset(source, with: attempt.resume.header.texFiles, inRuns: most) { pages in
      limit.map { pages <= $0 } ?? true
    }
  }
}
