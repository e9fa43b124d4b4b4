extension ExportForm {
  /// The format of the Europass editor: https://europass.europa.eu.
  static let europass = ExportForm("europass", isReadAsCareer: false, holdsBirthDate: true) {
    career, suffix in
    [("europass\(suffix).xml", EuropassExport.bytes(of: career))]
  }
}
