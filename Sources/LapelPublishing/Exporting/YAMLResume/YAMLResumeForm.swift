extension ExportForm {
  /// The YAMLResume format: https://yamlresume.dev.
  static let yamlresume = ExportForm("yamlresume", isReadAsCareer: true) { career, suffix in
    [("resume\(suffix).yml", YAMLResumeExport.bytes(of: career))]
  }
}
