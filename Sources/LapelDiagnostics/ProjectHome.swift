/// The address of the project: its pages, and the releases that recipes install.
///
/// `packaging/` has the address too; a test finds any place that was forgotten.
package enum ProjectHome {
  /// The address of the repository, without a slash at the end.
  package static let address = "https://github.com/lapel/lapel"
}
