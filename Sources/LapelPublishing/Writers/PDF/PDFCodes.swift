package import LapelDiagnostics

extension DiagnosticCode {
  /// An error: a font that cannot be put into a PDF.
  package static let unusableFont = DiagnosticCode(
    "unusable-font", .error, "a font that cannot be put into a PDF",
    "A PDF holds the used part of each of its fonts. A font file that is damaged cannot be cut down to it.")

  /// The codes for problems with a PDF.
  package static let allOfPDF: [DiagnosticCode] = [.unusableFont]
}
