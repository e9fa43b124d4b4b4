import Lapel
import LapelYAML

/// Reduces a value in the form of a career file to what a CV may print: one language, no options, no pointers.
struct ExportedTree {
  let language: Language

  /// The printed part of a record, or of a single value; nil when nothing is printed.
  func printed<Value: NodeConvertible>(_ value: Value) -> Tree? {
    value.tree.flatMap { printed($0, as: Value.shape) }
  }

  /// - Parameter shape: the shape that the value's field declares, with what each field in it says about a person.
  /// - Returns: nil when nothing of it is printed.
  func printed(_ tree: Tree, as shape: Shape) -> Tree? {
    switch (shape, tree) {
    case (_, .text): tree
    case (.list(let item), .list(let items)), (.oneOrMany(let item), .list(let items)):
      .list(items.compactMap { printed($0, as: item) })
    case (.list(let item), .fields), (.oneOrMany(let item), .fields): printed(tree, as: item)
    case (.record(_, let fields), .fields(let pairs)):
      .fields(pairs.compactMap { printed($0, among: fields) })
    case (.line(_, let fields), .fields(let pairs)): line(pairs, fields)
    case (.map(_, let value), .fields(let pairs)):
      .fields(pairs.compactMap { pair in printed(pair.value, as: value).map { Tree.Pair(pair.key, $0) } })
    case (.either(let shapes), _):
      shapes.first { Self.fits($0, tree) }.flatMap { printed(tree, as: $0) }
    case (.text, .fields(let pairs)), (.localized, .fields(let pairs)), (.choice, .fields(let pairs)):
      text(pairs)
    case (_, .list(let items)): .list(items.compactMap { printed($0, as: shape) })
    }
  }

  private func printed(_ pair: Tree.Pair, among fields: [FieldInfo]) -> Tree.Pair? {
    // A way to reach somebody may have a name of the person's own.
    guard let field = fields.first(where: { $0.name == pair.key }) else {
      return printed(pair.value, as: .localized).map { Tree.Pair(pair.key, $0) }
    }
    guard field.traits.isPrinted else { return nil }
    return printed(pair.value, as: field.shape()).map { Tree.Pair(pair.key, $0) }
  }

  /// A line with fields, among which are its versions, each under its language.
  private func line(_ pairs: [Tree.Pair], _ fields: [FieldInfo]) -> Tree? {
    let (versions, others) = (
      pairs.filter { pair in !fields.contains { $0.name == pair.key } },
      pairs.filter { pair in fields.contains { $0.name == pair.key } }.compactMap {
        printed($0, among: fields)
      }
    )
    guard let text = text(versions) else { return others.isEmpty ? nil : .fields(others) }
    return others.isEmpty ? text : .fields([Tree.Pair("text", text)] + others)
  }

  /// The text of a value in the language, without its level.
  private func text(_ pairs: [Tree.Pair]) -> Tree? {
    let versions = pairs.compactMap { pair -> LocalizedText.Version? in
      guard pair.key != "show", case .text(let text) = pair.value else { return nil }
      return LocalizedText.Version(pair.key == "text" ? nil : Language(pair.key), text)
    }
    return versions.isEmpty ? nil : .text(LocalizedText(versions).text(in: language))
  }

  private static func fits(_ shape: Shape, _ tree: Tree) -> Bool {
    switch (shape, tree) {
    case (.list, .list), (.oneOrMany, .list): true
    case (.either(let shapes), _): shapes.contains { fits($0, tree) }
    case (.record, .fields), (.line, .fields), (.localized, .fields), (.map, .fields): true
    default: false
    }
  }
}
