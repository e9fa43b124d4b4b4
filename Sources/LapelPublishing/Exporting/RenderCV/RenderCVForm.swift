extension ExportForm {
  /// The RenderCV format, version 2: https://docs.rendercv.com.
  static let rendercv = ExportForm("rendercv", isReadAsCareer: true) { career, suffix in
    [("cv\(suffix).yaml", RenderCVExport.bytes(of: career))]
  }
}
