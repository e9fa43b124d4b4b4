extension ExportForm {
  /// A bibliography of the person's papers.
  static let bibtex = ExportForm("bibtex", isReadAsCareer: false, scope: .papers) { career, suffix in
    [("publications\(suffix).bib", BibliographyExport.bytes(of: career))]
  }
}
