import Lapel
import LapelDiagnostics
import LapelYAML

/// Moves a value of the person, or an entry, out of its file and into `private.yaml`, which is kept out of
/// git.
struct PrivateMove {
  /// The name of what is moved, for the title: `phone`, `climbing`.
  let what: String
  /// The key above it: `contact`, or a section; nil: none.
  private let around: String?
  /// The text as in its file.
  private let text: String
  private let removed: Range<Int>
  private let isItem: Bool
  private let file: FileID

  /// The move for what is at the cursor, a way to reach the person, a value of theirs, or an entry; nil when nothing there
  /// can be moved.
  static func at(_ place: Refactoring) -> PrivateMove? {
    guard let document = place.chain.first?.node, document.kind == .mapping,
      let pair = pair(of: document, at: place.offset)
    else { return nil }
    if pair.key.text == "contact", pair.value.kind == .mapping, !pair.value.isAlias {
      return contact(pair, place)
    }
    return value(pair, in: document, place) ?? entry(of: pair.key.text, place)
  }

  /// Moves a way to reach the person, or the whole of `contact` if it is the only one.
  private static func contact(_ contact: (key: Node, value: Node), _ place: Refactoring) -> PrivateMove? {
    let bytes = place.snapshot.bytes(of: place.file)
    guard let pair = pair(of: contact.value, at: place.offset), pair.value.isOnOneLine else { return nil }
    let removed =
      contact.value.pairs.count == 1
      ? lines(of: contact.key, contact.value, bytes)
      : contact.value.isFlow ? flowPair(pair.key, pair.value, bytes) : lines(of: pair.key, pair.value, bytes)
    return PrivateMove(
      what: pair.key.text, around: "contact", text: text(of: pair, bytes), removed: removed, isItem: false,
      file: place.file)
  }

  /// Moves a value given by birth.
  private static func value(_ pair: (key: Node, value: Node), in document: Node, _ place: Refactoring)
    -> PrivateMove?
  {
    guard isOfBirth(pair.key.text), pair.value.isOnOneLine, !document.isFlow else { return nil }
    let bytes = place.snapshot.bytes(of: place.file)
    return PrivateMove(
      what: pair.key.text, around: nil, text: text(of: pair, bytes),
      removed: lines(of: pair.key, pair.value, bytes), isItem: false, file: place.file)
  }

  /// Moves one of several entries of a section.
  private static func entry(of section: String, _ place: Refactoring) -> PrivateMove? {
    let (bytes, chain) = (place.snapshot.bytes(of: place.file), place.chain)
    guard chain.count > 2, chain[1].node.kind == .sequence, !chain[1].node.isFlow,
      Career.sections.contains(where: { $0.section.rawValue == section })
    else { return nil }
    let entry = chain[2].node
    guard chain[1].node.items.count > 1, entry.kind == .mapping, !entry.isAlias,
      let dash = bytes[..<entry.range.bytes.lowerBound].lastIndex(of: UInt8(ascii: "-"))
    else { return nil }
    let indent = MappingEdit.column(of: dash, bytes)
    let removed = (dash - indent)..<lineEnd(entry.range.bytes.upperBound, bytes)
    let lines = bytes[removed].split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      // In its new place the list is indented by two blanks.
      let blanks = line.prefix { $0 == 0x20 }.count
      return "  " + String(decoding: line.dropFirst(min(indent, blanks)), as: UTF8.self)
    }
    return PrivateMove(
      what: entry["id"]?.text ?? section, around: section, text: lines.joined(separator: "\n").trimmedEnd,
      removed: removed, isItem: true, file: place.file)
  }

  /// The pair under the cursor, as a key or inside its value; nil when there is none.
  private static func pair(of mapping: Node, at offset: Int) -> (key: Node, value: Node)? {
    mapping.pairs.first { key, value in
      mapping.encloses(key) && key.range.bytes.lowerBound <= offset
        && offset <= max(value.range.bytes.upperBound, key.range.bytes.upperBound)
    }
  }

  private static func text(of pair: (key: Node, value: Node), _ bytes: [UInt8]) -> String {
    String(
      decoding: bytes[pair.key.range.bytes.lowerBound..<pair.value.range.bytes.upperBound], as: UTF8.self)
  }

  /// The edits; nil when `private.yaml` cannot be read.
  func change(_ snapshot: CareerSnapshot) -> CareerChange? {
    var change = CareerChange()
    change.add(removed, "", in: file)
    let name = "private.yaml"
    guard snapshot.texts.holds(name) else {
      change.create(name, whole)
      return change
    }
    guard let other = snapshot.file(name), let yaml = snapshot.yaml(other), yaml.documents.count <= 1 else {
      return nil
    }
    let bytes = snapshot.bytes(of: other)
    let root = yaml.documents.first
    if let around, let root, let value = root[around], !value.isAlias, !value.isEmpty {
      if value.kind == .mapping, !isItem, let colon = text.firstIndex(of: ":") {
        let (key, said) = (text[..<colon], text[colon...].dropFirst().drop { $0 == " " })
        guard let edit = MappingEdit(value, bytes).adding(String(key), String(said)) else { return nil }
        change.add(edit.range, edit.text, in: other)
        return change
      }
      guard isItem, value.kind == .sequence, !value.isFlow else { return nil }
      let end = Self.lineEnd(value.range.bytes.upperBound, bytes)
      change.add(end..<end, (end > 0 && bytes[end - 1] != 0x0A ? "\n" : "") + text + "\n", in: other)
      return change
    }
    let breakBefore = bytes.isEmpty || bytes.last == 0x0A ? "" : "\n"
    change.add(bytes.count..<bytes.count, breakBefore + whole, in: other)
    return change
  }

  private var whole: String {
    guard let around else { return "\(text)\n" }
    return isItem ? "\(around):\n\(text)\n" : "\(around):\n  \(text)\n"
  }

  /// Whether a field at the top of a file is given by birth: the day, the place, the family, the face.
  private static func isOfBirth(_ field: String) -> Bool {
    Person.schema.fields.contains { $0.name == field && $0.traits.subject == .birth }
  }

  /// The lines of a pair, including the line break after them.
  private static func lines(of key: Node, _ value: Node, _ bytes: [UInt8]) -> Range<Int> {
    let start = key.range.bytes.lowerBound - MappingEdit.column(of: key.range.bytes.lowerBound, bytes)
    return start..<lineEnd(max(key.range.bytes.upperBound, value.range.bytes.upperBound), bytes)
  }

  /// A pair in braces, including the comma that separates it.
  private static func flowPair(_ key: Node, _ value: Node, _ bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (key.range.bytes.lowerBound, value.range.bytes.upperBound)
    var next = end
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    if next < bytes.count, bytes[next] == UInt8(ascii: ",") {
      end = next + 1
      while end < bytes.count, bytes[end] == 0x20 { end += 1 }
      return start..<end
    }
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    if start > 0, bytes[start - 1] == UInt8(ascii: ",") { start -= 1 }
    return start..<end
  }

  private static func lineEnd(_ place: Int, _ bytes: [UInt8]) -> Int {
    if place > 0, place <= bytes.count, bytes[place - 1] == 0x0A { return place }
    return bytes[min(place, bytes.count)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
