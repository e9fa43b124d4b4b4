/// The names of fields in BibTeX and biblatex that mean the same; the first one that is there wins.
package enum BibTeXFields {
  /// What the work is in, or where it was made.
  package static let venue = ["journal", "journaltitle", "booktitle", "school", "institution", "series"]
  /// The issue within a volume.
  package static let issue = ["number", "issue"]
  /// The place of publication.
  package static let place = ["address", "location"]
  /// The status, such as accepted, or any remark of the author.
  package static let status = ["pubstate", "note"]
}
