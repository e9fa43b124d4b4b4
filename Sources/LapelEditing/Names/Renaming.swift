import Lapel
import LapelDiagnostics

/// Renames an id everywhere in its folder.
enum Renaming {
  /// The reason why a name cannot be changed.
  enum Refusal: Error, Sendable {
    case notAnID
    case badName(String)
    case taken(String)
  }

  /// What may be renamed at a byte.
  static func mention(at offset: Int, in file: FileID, _ snapshot: CareerSnapshot) throws(Refusal) -> Mention
  {
    guard let mention = snapshot.mention(at: offset, in: file), !mention.isTitle,
      snapshot.declaration(of: mention.named) != nil
    else { throw .notAnID }
    return mention
  }

  /// Every place that changes.
  static func places(
    of mention: Mention, to name: String, _ snapshot: CareerSnapshot
  ) throws(Refusal) -> [Mention] {
    guard isID(name) else { throw .badName(name) }
    if isTaken(name, for: mention.named, snapshot) { throw .taken(name) }
    return snapshot.mentions.of(mention.named).filter { !$0.isTitle }
  }

  private static func isID(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    return !scalars.isEmpty && scalars.count <= 80 && scalars.allSatisfy(Identifier.isAllowed)
      && scalars.contains { $0 != "-" && $0 != "_" } && name.lowercased() != "null"
  }

  private static func isTaken(_ name: String, for named: Named, _ snapshot: CareerSnapshot) -> Bool {
    let career = snapshot.career
    switch named {
    case .item(let place):
      guard let item = snapshot.item(at: place) else { return true }
      if place.highlight != nil, let dot = item.name.lastIndex(of: ".") {
        return snapshot.index["\(item.name[..<dot]).\(name)"] != nil
      }
      return snapshot.index[name] != nil
    case .target: return career.targets.contains { $0.id.text == name }
    case .posting: return career.postings.contains { $0.id.text == name }
    case .application: return career.applications.contains { $0.id.text == name }
    case .goal: return career.goals.flatMap(\.items).contains { $0.id?.text == name }
    case .alone: return false
    }
  }
}
