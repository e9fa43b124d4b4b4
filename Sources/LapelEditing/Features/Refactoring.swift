import Lapel
import LapelDiagnostics
import LapelYAML

/// Changes to the value, pair or entry at a place that keep what it says.
struct Refactoring {
  let offset: Int
  let file: FileID
  let snapshot: CareerSnapshot
  let wording: Wording
  let path: [NodeStep]
  let chain: [NodeMeaning]

  init(at offset: Int, in file: FileID, _ snapshot: CareerSnapshot, _ wording: Wording) {
    self.offset = offset
    self.file = file
    self.snapshot = snapshot
    self.wording = wording
    path = snapshot.yaml(file)?.path(at: offset) ?? []
    chain = NodeMeaning.chain(along: path)
  }

  // MARK: Evidence

  /// “Make it evidence of …”, one action for each strength that it does not prove yet.
  func makeEvidence() -> [CodeAction] {
    let items = chain.reversed().compactMap { snapshot.index.item(at: Origin($0.node.range)) }
    // An item without an id of its own is pointed at by its index, which the next change would shift.
    guard let item = items.first(where: { !$0.name.contains("[") }), !item.isStrength,
      item.place.section != Strength.section
    else { return [] }
    let strengths = snapshot.career.entries(Strength.self)
    return strengths.compactMap { strength in
      let isProven = strength.evidence.contains { reference in
        if case .item(let found) = snapshot.index.resolve(reference) {
          found.place == item.place
        } else {
          false
        }
      }
      guard !isProven, let range = strength.shared.origin.range, let edit = evidence(item.name, in: range)
      else {
        return nil
      }
      let name = wording.text(strength.name, writer: snapshot.language)
      return CodeAction(
        title: wording.said("Make it evidence of “\(name)”"),
        kind: .rewrite, change: edit)
    }
  }

  private func evidence(_ id: String, in strength: SourceRange) -> CareerChange? {
    guard
      let node = snapshot.yaml(strength.file)?.path(at: strength.bytes.lowerBound)
        .first(where: { $0.node.range == strength })?.node
    else { return nil }
    var change = CareerChange()
    let editing = MappingEdit(node, snapshot.bytes(of: strength.file))
    guard let list = node["evidence"], node.encloses(list), !list.isAlias else {
      guard let edit = editing.adding("evidence", "[\(id)]") else { return nil }
      change.add(edit.range, edit.text, in: strength.file)
      return change
    }
    guard let edit = MappingEdit.adding(id, to: list, snapshot.bytes(of: strength.file)) else { return nil }
    change.add(edit.range, edit.text, in: strength.file)
    return change
  }

  // MARK: Private

  /// “Move to private.yaml”, for a value of the person and for an entry.
  func moveToPrivate() -> [CodeAction] {
    guard let name = snapshot.name(of: file), !name.hasPrefix("private."), let move = PrivateMove.at(self)
    else {
      return []
    }
    let change = move.change(snapshot)
    return change.map {
      [
        CodeAction(
          title: wording.said("Move \(move.what) to private.yaml"), kind: .rewrite, change: $0)
      ]
    } ?? []
  }

  // MARK: Translation

  /// “Add the missing translation”, one action for each language of the CV that the text lacks.
  func addTranslation() -> [CodeAction] {
    guard
      let meaning = chain.last(where: { meaning in
        meaning.node.kind == .mapping && meaning.isText
          && meaning.node.pairs.contains { isLanguage($0.key.text) }
      })
    else { return [] }
    let node = meaning.node
    let written = Set(node.pairs.map { Language($0.key.text).primary })
    return snapshot.career.languages.filter { !written.contains($0.primary) }.compactMap { language in
      guard
        let edit = MappingEdit(node, snapshot.bytes(of: file)).adding(language.tag, "…", after: isLanguage)
      else {
        return nil
      }
      var change = CareerChange()
      change.add(edit.range, edit.text, in: file)
      return CodeAction(
        title: wording.said("Add the missing translation: \(language.tag)"), kind: .rewrite, change: change)
    }
  }

  private func isLanguage(_ key: String) -> Bool {
    key == "ko" || key == "en" || snapshot.career.languages.contains(Language(key))
  }
}

extension NodeMeaning {
  /// Whether languages may be among its keys.
  fileprivate var isText: Bool {
    if case .localized = shape { return true }
    return shape?.record?.isLine ?? false
  }
}
