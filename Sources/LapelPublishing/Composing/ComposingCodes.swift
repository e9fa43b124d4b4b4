package import LapelDiagnostics

extension DiagnosticCode {
  /// A warning: an item that is not finished stands on a page.
  package static let todoOnPage = DiagnosticCode(
    "todo-on-page", .warning, "an item that is not finished stands on a page",
    """
    `todo` says what is still missing. The page is built all the same, so that you can look at it; take the `todo` away when \
    the item is complete, or give the item `show: private` until then.
    """,
    wrong: "- text: Cut training time\n  todo: from how long to how long",
    right: "- Cut training time from 10 h to 4 h")

  /// A warning: a strength all of whose evidence is left out of the page.
  package static let unprovenStrength = DiagnosticCode(
    "unproven-strength", .warning, "a strength all of whose evidence is left out of the page",
    """
    A claim is printed with its proof. What proves this strength is hidden, private, or in a section that this page does not \
    have, so the strength is left out too. If it is the one that the target leads with, nothing is built.
    """,
    wrong: "target: {id: hanbit, lead: practical-ai, hide: [nuri]}",
    right: "target: {id: hanbit, lead: practical-ai, pin: [nuri.anomaly]}")

  /// A warning: a text that tells of an award, a paper or the like, on a page that has none.
  package static let claimWithoutProof = DiagnosticCode(
    "claim-without-proof", .warning,
    "a text that tells of an award, a paper or the like, on a page that has none",
    """
    A summary that says "I won a prize" stands there by itself where the prize is hidden, private or in a section that this \
    page does not have. Show what it tells of, or leave the sentence to pages that do.
    """,
    wrong: "summary: I won two prizes.\nawards: [{id: cup, name: Cup}]\ntarget: {id: hanbit, hide: [cup]}",
    right: "summary: I won two prizes.\nawards: [{id: cup, name: Cup}]\ntarget: {id: hanbit}")

  /// Every code that composing a page reports.
  package static let allOfComposing: [DiagnosticCode] = [.todoOnPage, .unprovenStrength, .claimWithoutProof]
}
