extension Format {
  /// The pages that are sent.
  public static let pdf = Format(
    "pdf", fileExtension: "pdf", .typeset, readings: { [$0] + PDFParts($0).texts })
}
