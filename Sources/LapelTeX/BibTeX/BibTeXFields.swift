/// The fields of BibTeX, and of biblatex after it, that say one thing of a work; the first that is there wins.
package enum BibTeXFields {
  /// What the work is in or was made at.
  package static let venue = ["journal", "journaltitle", "booktitle", "school", "institution", "series"]
  /// The number within a volume.
  package static let issue = ["number", "issue"]
  /// Where it came out.
  package static let place = ["address", "location"]
  /// That it is accepted, or whatever its author remarks.
  package static let status = ["pubstate", "note"]
}
