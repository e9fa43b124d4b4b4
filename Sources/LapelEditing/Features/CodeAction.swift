import Lapel
import LapelDiagnostics
import LapelYAML

/// A change to the files that the editor offers.
struct CodeAction {
  enum Kind: String {
    case fix = "quickfix"
    case rewrite = "refactor.rewrite"

    /// Whether a client that asks for these kinds wants it; `refactor` means all kinds that begin with it.
    func isAsked(by only: [String]?) -> Bool {
      only?.contains { rawValue == $0 || rawValue.hasPrefix("\($0).") || $0.isEmpty } ?? true
    }
  }

  let title: String
  let kind: Kind
  let change: CareerChange
  /// The problem that the action fixes; nil: none.
  var mends: Diagnostic?

  /// The actions in a stretch of a file.
  ///
  /// - Parameter problems: the problems of the whole career.
  static func actions(
    in range: Range<Int>, of file: FileID, _ snapshot: CareerSnapshot, problems: [Diagnostic],
    only: [String]?, _ wording: Wording
  ) -> [CodeAction] {
    var actions: [CodeAction] = []
    if Kind.fix.isAsked(by: only) { actions += fixes(in: range, of: file, problems, wording) }
    if Kind.rewrite.isAsked(by: only) {
      let refactoring = Refactoring(at: range.lowerBound, in: file, snapshot, wording)
      actions += refactoring.makeEvidence() + refactoring.moveToPrivate() + refactoring.addTranslation()
    }
    return actions
  }

  private static func fixes(
    in range: Range<Int>, of file: FileID, _ problems: [Diagnostic], _ wording: Wording
  ) -> [CodeAction] {
    return problems.compactMap { problem in
      guard let place = problem.range, place.file == file, let fix = problem.fix,
        place.bytes.lowerBound <= range.upperBound, range.lowerBound <= place.bytes.upperBound
      else { return nil }
      var change = CareerChange()
      for edit in fix.edits { change.add(edit.range.bytes, edit.text, in: edit.range.file) }
      return CodeAction(title: wording.said(fix.title), kind: .fix, change: change, mends: problem)
    }
  }
}
