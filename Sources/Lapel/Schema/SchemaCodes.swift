public import LapelDiagnostics

extension DiagnosticCode {
  public static let unknownField = DiagnosticCode(
    "unknown-field", .error, "a key that the record does not have")
  public static let missingField = DiagnosticCode("missing-field", .error, "a field that the record needs")
  public static let wrongShape = DiagnosticCode(
    "wrong-shape", .error, "text where fields are wanted, or the like")
  public static let unknownWord = DiagnosticCode(
    "unknown-word", .error, "a word that is none of those that may stand there")
  public static let badDate = DiagnosticCode("bad-date", .error, "a date or a period that cannot be")
}
