import Lapel
import LapelDiagnostics

/// What a name refers to, wherever it is written.
enum Named: Hashable, Sendable {
  case item(Item.Place)
  case target(String)
  case posting(String)
  case application(String)
  case goal(String)
  /// Something that nothing points at, by the place where it is declared.
  case alone(SourceRange)
}

/// One place where something is named: the declaration of an id, or one part of a path that leads to it.
struct Mention: Sendable {
  let named: Named
  let file: FileID
  let range: Range<Int>
  /// Whether the id is declared here.
  let isDeclaration: Bool
  /// Whether it is named by its title, which is not an id.
  let isTitle: Bool

  init(
    _ named: Named, _ file: FileID, _ range: Range<Int>, isDeclaration: Bool = false, isTitle: Bool = false
  ) {
    self.named = named
    self.file = file
    self.range = range
    self.isDeclaration = isDeclaration
    self.isTitle = isTitle
  }
}
