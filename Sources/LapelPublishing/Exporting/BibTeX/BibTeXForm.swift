extension ExportForm {
  /// A bibliography of one's own papers.
  static let bibtex = ExportForm("bibtex", isReadAsCareer: false, scope: .papers) { career, suffix in
    [("publications\(suffix).bib", BibliographyExport.bytes(of: career))]
  }
}
