extension ExportForm {
  /// The data of an al-folio site: a CV as in RenderCV, and a bibliography if there are papers.
  static let alFolio = ExportForm("al-folio", isReadAsCareer: true) { career, suffix in
    let papers = BibliographyExport.bytes(of: career)
    return [("_data/cv\(suffix).yml", RenderCVExport.bytes(of: career))]
      + (papers.isEmpty ? [] : [("_bibliography/papers\(suffix).bib", papers)])
  }
}
