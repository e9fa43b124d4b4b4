package import LapelDiagnostics

extension DiagnosticCode {
  /// An error: a CV that does not fit its pages.
  package static let tooManyPages = DiagnosticCode(
    "too-many-pages", .error, "a CV that does not fit its pages",
    """
    The page was set as closely as it may be (never under 8.8 pt), and it is still too long. A target with `pages` leaves out \
    what matters least by itself: what proves its strengths and what is pinned stays. Nothing was written.
    """,
    wrong: "target: {id: hanbit, pages: 1, pin: [nuri, seat-map, univ, hanbit]}",
    right: "target: {id: hanbit, pages: 1, pin: [nuri.anomaly]}")

  /// A note: what a page does not show, so that it fits.
  package static let leftOut = DiagnosticCode(
    "left-out", .note, "what a page does not show, so that it fits",
    """
    A target with `pages` shows the choice of greatest value that fits: what is pinned, what proves its strengths, what the \
    posting asks for, and what stands first in your files. `lapel fit` says more.
    """)

  /// Every code that fitting a page reports.
  package static let allOfFitting: [DiagnosticCode] = [.tooManyPages, .leftOut]
}
