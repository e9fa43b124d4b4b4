import Lapel
import LapelDiagnostics
import LapelPublishing
import LapelYAML

/// Every kind of problem that the program can report.
enum Codes {
  /// All codes, sorted by name.
  static let all: [DiagnosticCode] =
    (DiagnosticCode.notation + DiagnosticCode.career + DiagnosticCode.allOfTemplates
    + DiagnosticCode.allOfThemes + DiagnosticCode.allOfWords + DiagnosticCode.allOfPDF
    + DiagnosticCode.allOfComposing
    + DiagnosticCode.allOfVerifying + DiagnosticCode.allOfFitting + DiagnosticCode.allOfSites
    + DiagnosticCode.allOfTeX)
    .sorted { $0.name < $1.name }
}
