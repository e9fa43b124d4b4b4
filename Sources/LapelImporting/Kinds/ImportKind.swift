/// What a foreign file is.
package struct ImportKind: Hashable, Sendable {
  /// As `--from` names it.
  package let name: String
  /// As people call it.
  package let title: String

  init(_ name: String, _ title: String) {
    self.name = name
    self.title = title
  }
}
