extension ExportForm {
  /// The JSON Resume format, version 1.0.0: https://jsonresume.org/schema.
  static let jsonResume = ExportForm("json-resume", isReadAsCareer: true) { career, suffix in
    [("resume\(suffix).json", JSONResumeWriter.bytes(of: JSONResumeDocument(career)))]
  }
}
