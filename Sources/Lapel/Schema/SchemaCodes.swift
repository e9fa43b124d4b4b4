public import LapelDiagnostics

extension DiagnosticCode {
  public static let unknownField = DiagnosticCode("unknown-field", .error, "a key that the record does not have")
  public static let missingField = DiagnosticCode("missing-field", .error, "a field that the record needs")
  public static let wrongShape = DiagnosticCode("wrong-shape", .error, "text where fields are wanted, or the like")
}
