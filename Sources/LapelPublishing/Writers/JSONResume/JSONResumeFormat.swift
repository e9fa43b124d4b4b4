extension Format {
  /// JSON Resume 1.0.0 (https://jsonresume.org/schema); what it has no place for is under `meta`.
  package static let json = Format(
    "json", fileExtension: "json", .record { JSONResumeWriter.bytes(of: JSONResumeDocument($0)) },
    readings: JSONReadings.of)
}
