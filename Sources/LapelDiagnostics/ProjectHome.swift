/// Where the project is at home: its pages, and the releases that recipes install.
///
/// `packaging/` names it too; a test finds a place that was forgotten.
package enum ProjectHome {
  /// The address of the repository, without a slash at the end.
  package static let address = "https://github.com/lapel/lapel"
}
