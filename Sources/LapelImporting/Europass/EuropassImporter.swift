import LapelXML

/// Europass: the `SkillsPassport` of version 3, in XML or JSON, and the `Candidate` of the present editor, alone or attached to a PDF.
enum EuropassImporter: Importer {
  static let kind = ImportKind("europass", "a Europass CV")

  static func recognizes(_ source: ImportSource) -> Bool {
    let head = source.text.prefix(4_000)
    if source.tree != nil { return EuropassJSON.seems(source.tree) }
    if head.contains("SkillsPassport") || head.contains("<Candidate") || head.contains(":Candidate") {
      return true
    }
    return source.bytes.starts(with: "%PDF".utf8) && PDFAttachment.xml(in: source.bytes) != nil
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    if let tree = source.tree, EuropassJSON.seems(tree) {
      return try EuropassPassport.read(EuropassJSON.passport(tree))
    }
    var bytes = source.bytes
    if bytes.starts(with: "%PDF".utf8) {
      guard let attached = PDFAttachment.xml(in: bytes) else {
        throw ImportProblem("no Europass data is attached to it")
      }
      bytes = attached
    }
    let root: XMLNode
    do { root = try XMLDocument(bytes).root } catch { throw ImportProblem("\(error)") }
    let value = SourceValue(xml: root)
    switch root.name {
    case "SkillsPassport": return try EuropassPassport.read(value)
    case "Candidate": return try EuropassCandidate.read(value)
    default: throw ImportProblem("its outermost element is `\(root.name)`, not a Europass CV")
    }
  }
}

extension SourceValue {
  /// The most that is made of one text.
  private static let mostNodes = 200_000

  /// An element as fields by the names of the elements in it; attributes are fields too, and one without either is a text.
  init(xml root: XMLNode) {
    var left = Self.mostNodes
    self = SourceValue(root, at: root.name, &left)
  }

  private init(_ node: XMLNode, at place: String, _ left: inout Int) {
    left -= 1
    let elements = node.elements
    let attributes = node.attributes.filter { !$0.name.hasPrefix("xsi:") && $0.name != "xmlns" }
    if elements.isEmpty, attributes.isEmpty || !node.text.allSatisfy(\.isWhitespace) || left <= 0 {
      self = .text(SourceText(node.text, at: place))
      return
    }
    var fields = attributes.map { name, value in
      SourceField(
        key: name, place: "\(place)@\(name)", value: .text(SourceText(value, at: "\(place)@\(name)")))
    }
    var counts: [String: Int] = [:]
    for element in elements { counts[element.name, default: 0] += 1 }
    var seen: [String: Int] = [:]
    for element in elements where left > 0 {
      let number = seen[element.name, default: 0]
      seen[element.name] = number + 1
      let inner = "\(place)/\(element.name)" + (counts[element.name, default: 0] > 1 ? "[\(number + 1)]" : "")
      fields.append(
        SourceField(key: element.name, place: inner, value: SourceValue(element, at: inner, &left)))
    }
    self = .fields(fields)
  }
}

extension SourceRecord {
  /// Takes every field of a name.
  mutating func all(_ name: String) -> [SourceValue] {
    var found: [SourceValue] = []
    while let value = take(name) { found.append(value) }
    return found
  }

  /// Takes the record under a name, which is empty where there is none.
  mutating func inner(_ names: String...) -> SourceRecord {
    SourceRecord(take(names)) ?? SourceRecord(.fields([]))!
  }
}
