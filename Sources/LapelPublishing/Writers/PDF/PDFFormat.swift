extension Format {
  /// The pages to send.
  package static let pdf = Format(
    "pdf", fileExtension: "pdf", .typeset, readings: { [$0] + PDFParts($0).texts })
}
