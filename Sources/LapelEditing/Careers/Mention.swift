import Lapel
import LapelDiagnostics

/// What a name means, wherever it is written.
enum Named: Hashable, Sendable {
  case item(Item.Place)
  case target(String)
  case posting(String)
  case application(String)
  case goal(String)
  /// What nothing points at, by where it is given.
  case alone(SourceRange)
}

/// One place where something is named: an id where it is given, or one part of a path that leads to it.
struct Mention: Sendable {
  let named: Named
  let file: FileID
  let range: Range<Int>
  /// Whether the id is given here.
  let isDeclaration: Bool
  /// Whether it is named by its title, which is no id.
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
