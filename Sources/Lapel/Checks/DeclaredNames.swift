import LapelDiagnostics
import LapelYAML

/// Ids and names that are in the files although the career does not have them: in a file that could not be
/// read whole, under an unknown section, or on an entry that lacks something.
///
/// A pointer to one of them is not a second mistake. They are collected only when a pointer leads nowhere.
struct DeclaredNames: Sendable {
  private let documents: [CareerDocument]
  private let broken: [(FileID, SourceFile)]
  private let found = Once<Set<String>>()

  init(_ documents: [CareerDocument], broken: [(FileID, SourceFile)]) {
    self.documents = documents
    self.broken = broken
  }

  /// Whether a pointer that leads nowhere may still be right.
  ///
  /// - Parameter pointer: the place of the pointer, whose own text declares nothing.
  func mayHold(_ name: String, pointer: SourceRange?) -> Bool {
    if found.value({ Self.collect(documents) }).contains(CareerIndex.folded(name)) { return true }
    return mayStandInBroken(name, pointer: pointer)
  }

  /// Whether the name may be declared in a file that could not be read whole.
  func mayStandInBroken(_ name: String, pointer: SourceRange?) -> Bool {
    let last = name.split(separator: ".").last.map(String.init) ?? name
    return broken.contains { file, source in
      // Nothing is known about a file that has no text.
      source.bytes.isEmpty
        || Self.declares(last, source.bytes, except: pointer?.file == file ? pointer?.bytes : nil)
    }
  }

  /// Whether the text contains `id: name`, or the name itself at another place than the pointer.
  private static func declares(_ name: String, _ bytes: [UInt8], except place: Range<Int>?) -> Bool {
    let name = Array(name.utf8)
    guard !name.isEmpty, name.count <= bytes.count else { return false }
    let isID = name.allSatisfy { $0 < 0x80 && $0 != 0x20 }
    var at = 0
    while at + name.count <= bytes.count {
      if bytes[at] == name[0], bytes[at..<at + name.count].elementsEqual(name), place?.contains(at) != true,
        isWhole(at..<at + name.count, bytes)
      {
        if !isID || followsID(at, bytes) { return true }
      }
      at += 1
    }
    return false
  }

  private static func isWhole(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    func isWord(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x2D
        || byte == 0x5F || byte >= 0x80
    }
    if range.lowerBound > 0, isWord(bytes[range.lowerBound - 1]) { return false }
    return range.upperBound == bytes.count || !isWord(bytes[range.upperBound])
  }

  /// Whether `id` and a colon, normal or full-width, come before the place.
  private static func followsID(_ at: Int, _ bytes: [UInt8]) -> Bool {
    var index = at - 1
    while index >= 0, [0x20, 0x22, 0x27, 0x09].contains(bytes[index]) { index -= 1 }
    if index >= 0, bytes[index] == UInt8(ascii: ":") {
      index -= 1
    } else if index >= 2, bytes[index - 2...index].elementsEqual("：".utf8) {
      index -= 3
    } else {
      return false
    }
    while index >= 0, [0x20, 0x22, 0x27].contains(bytes[index]) { index -= 1 }
    return index >= 1 && bytes[index] == UInt8(ascii: "d") && bytes[index - 1] == UInt8(ascii: "i")
  }

  /// The ids of what can be cited, inner ones with their entry's, and the names that pointers can use.
  private static func collect(_ documents: [CareerDocument]) -> Set<String> {
    var names: Set<String> = []
    for document in documents {
      for (key, value) in document.root.pairs where !other.contains(key.text) {
        collect(value, under: key.text, [], &names, depth: 0)
      }
    }
    return names
  }

  private static func collect(
    _ node: Node, under key: String, _ around: [String], _ names: inout Set<String>, depth: Int
  ) {
    guard depth < 12 else { return }
    switch node.kind {
    case .scalar: break
    case .sequence: for item in node.items { collect(item, under: key, around, &names, depth: depth + 1) }
    case .mapping:
      var around = around
      if let id = node["id"], id.kind == .scalar, !id.isEmpty {
        let text = id.text
        if around.isEmpty || key == "roles" || key == "entries" { names.insert(text) }
        for outer in around { names.insert("\(outer).\(text)") }
        around.append(text)
      }
      for (key, value) in node.pairs {
        if calls.contains(key.text) {
          if value.kind == .scalar { names.insert(CareerIndex.folded(value.text)) }
          for (_, version) in value.pairs where version.kind == .scalar {
            names.insert(CareerIndex.folded(version.text))
          }
        }
        collect(value, under: key.text, around, &names, depth: depth + 1)
      }
    }
  }

  /// Sections whose ids are of another kind.
  private static let other: Set<String> = ["target", "posting", "applications", "goals", "assessment", "log"]
  private static let calls: Set<String> = ["name", "title", "organization", "institution"]
}
