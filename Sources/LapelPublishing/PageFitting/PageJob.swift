import Lapel
import LapelTailoring

/// One page to make: for whom, in which language, looking how.
struct PageJob: Sendable {
  var target: Target?
  let language: Language
  /// All languages that the same CV is made in.
  let alternates: [Language]
  var options: ResolvedOptions
  let redactions: [Redaction]
  /// `output/gildong/general`.
  let folder: String
  /// How much of the company's posting each item answers; asked only where not everything fits.
  var worth: (@Sendable () -> FitWorth?)?
}
