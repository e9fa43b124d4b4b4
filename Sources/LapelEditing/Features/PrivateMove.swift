import Lapel
import LapelDiagnostics
import LapelYAML

/// A value of the person's, or an entry, taken out of its file and put into `private.yaml`, which is kept out of
/// git.
struct PrivateMove {
  /// What is moved, for the title: `phone`, `climbing`.
  let what: String
  /// The keys above it: `contact`, or a section.
  private let around: String?
  /// As it stands in its file.
  private let text: String
  private let removed: Range<Int>
  private let isItem: Bool
  private let file: FileID

  /// nil where nothing stands that could be moved.
  init?(_ place: Refactoring) {
    let bytes = place.snapshot.bytes(of: place.file)
    file = place.file
    let chain = place.chain
    guard let document = chain.first?.node, document.kind == .mapping else { return nil }
    let top = chain.dropFirst().first
    // The pair under the cursor, or the one whose value it is in.
    func pair(of mapping: Node) -> (key: Node, value: Node)? {
      mapping.pairs.first { key, value in
        mapping.encloses(key) && key.range.bytes.lowerBound <= place.offset
          && place.offset <= max(value.range.bytes.upperBound, key.range.bytes.upperBound)
      }
    }
    guard let first = pair(of: document) else { return nil }
    let name = first.key.text
    if name == "contact", first.value.kind == .mapping, !first.value.isAlias {
      guard let inner = pair(of: first.value), inner.value.isOnOneLine else { return nil }
      let isAlone = first.value.pairs.count == 1
      what = inner.key.text
      around = "contact"
      text = String(
        decoding: bytes[inner.key.range.bytes.lowerBound..<inner.value.range.bytes.upperBound], as: UTF8.self)
      isItem = false
      removed =
        isAlone
        ? Self.lines(of: first.key, first.value, bytes)
        : first.value.isFlow
          ? Self.flowPair(inner.key, inner.value, bytes) : Self.lines(of: inner.key, inner.value, bytes)
      return
    }
    if Self.ofPerson.contains(name), first.value.isOnOneLine, !document.isFlow {
      what = name
      around = nil
      text = String(
        decoding: bytes[first.key.range.bytes.lowerBound..<first.value.range.bytes.upperBound], as: UTF8.self)
      isItem = false
      removed = Self.lines(of: first.key, first.value, bytes)
      return
    }
    guard let top, top.node.kind == .sequence, !top.node.isFlow, chain.count > 2,
      Career.sections.contains(where: { $0.section.rawValue == name })
    else { return nil }
    let entry = chain[2].node
    let items = Array(top.node.items)
    guard items.count > 1, entry.kind == .mapping, !entry.isAlias,
      let dash = bytes[..<entry.range.bytes.lowerBound].lastIndex(of: UInt8(ascii: "-"))
    else { return nil }
    what = entry["id"]?.text ?? name
    around = name
    isItem = true
    let start = dash - MappingEdit.column(of: dash, bytes)
    removed = start..<Self.lineEnd(entry.range.bytes.upperBound, bytes)
    let indent = MappingEdit.column(of: dash, bytes)
    let lines = bytes[removed].split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      // The list begins two blanks from the left in its new place.
      let blanks = line.prefix { $0 == 0x20 }.count
      return "  " + String(decoding: line.dropFirst(min(indent, blanks)), as: UTF8.self)
    }
    text = lines.joined(separator: "\n").trimmedEnd
  }

  /// nil where `private.yaml` cannot be read.
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

  private static let ofPerson: Set<String> = ["birth_date", "family", "origin", "photo"]

  /// The lines of a pair, with the break after them.
  private static func lines(of key: Node, _ value: Node, _ bytes: [UInt8]) -> Range<Int> {
    let start = key.range.bytes.lowerBound - MappingEdit.column(of: key.range.bytes.lowerBound, bytes)
    return start..<lineEnd(max(key.range.bytes.upperBound, value.range.bytes.upperBound), bytes)
  }

  /// A pair in braces with the comma that goes with it.
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
