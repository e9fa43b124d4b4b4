extension Format {
  /// One page for the screen and the browser's own print.
  public static let html = Format("html", fileExtension: "html", .themed(.html))
  /// The source of the PDF, which compiles as it stands.
  public static let latex = Format("latex", fileExtension: "tex", .themed(.latex))
  /// The pages that are sent, by a TeX engine.
  public static let pdf = Format("pdf", fileExtension: "pdf", .typeset)
}
