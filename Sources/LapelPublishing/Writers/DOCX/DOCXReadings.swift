import LapelArchive
import LapelXML

/// Reads a person's words out of a Word document.
enum DOCXReadings {
  /// Its texts, paragraph by paragraph, its metadata and its links; names of styles are the program's
  /// own.
  static func of(_ bytes: [UInt8]) -> [[UInt8]] {
    let parts: Set<String> = ["word/document.xml", "docProps/core.xml", "word/_rels/document.xml.rels"]
    guard let archive = try? Archive(bytes, wants: parts.contains) else { return [bytes] }
    return archive.entries.map { entry in
      guard let root = try? XMLDocument(entry.bytes).root else { return entry.bytes }
      var text: [UInt8] = []
      for node in root.descendants
      where node.name == "p" || node.name == "Relationship" || !entry.path.hasPrefix("word/") {
        text += (node[attribute: "Target"] ?? node.text).utf8
        text.append(10)
      }
      return text
    }
  }
}
