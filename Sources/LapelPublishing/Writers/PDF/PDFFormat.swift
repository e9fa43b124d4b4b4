extension Format {
  /// The pages that are sent.
  package static let pdf = Format(
    "pdf", fileExtension: "pdf", .typeset, readings: { [$0] + PDFParts($0).texts })
}
