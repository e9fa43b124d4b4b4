import Lapel
package import LapelDiagnostics
import LapelYAML

/// The result of formatting one career file.
package struct CareerFormatting {
  /// The problems; without errors the file can be formatted.
  package private(set) var report = Report()
  /// The new bytes; nil when the file stays as it is, or cannot be read.
  package private(set) var changed: [UInt8]?
  /// The file as it was read.
  package private(set) var sources = SourceSet()

  /// - Parameter bytes: the file as it is on the disk or in an editor.
  package init(path: String, _ bytes: [UInt8]) {
    let id = sources.add(path: path, decoding: bytes, report: &report)
    let lines = CareerFormatting.linesOfText(in: sources[id])
    let text = YAMLFormatter.format(sources[id], id: id, quoting: lines, report: &report)
    if let text, text != bytes { changed = text }
  }

  /// Lines of text that other tools take for mappings (`- Result: half the time`): a career reads them as
  /// text, and YAML as mappings.
  private static func linesOfText(in source: SourceFile) -> [SourceRange] {
    let today = PartialDate(year: 2000)
    let loaded = LoadedCareer([CareerFile(name: source.path, source: source)], for: .nothing, today: today)
    var texts: Set<SourceRange> = []
    for leaf in loaded.career.leaves { texts.formUnion(leaf.places) }
    var ignored = Report()
    let file = YAMLFile.read(source, id: FileID(0), mode: .career, report: &ignored)
    var found: [SourceRange] = []
    var open = file.documents
    while let node = open.popLast() {
      switch node.kind {
      case .scalar: break
      case .sequence: for item in node.items { open.append(item) }
      case .mapping:
        if !node.isFlow, texts.contains(node.range) {
          found.append(node.range)
        } else {
          for pair in node.pairs { open.append(pair.value) }
        }
      }
    }
    return found
  }
}

extension Leaf {
  /// The places of its text.
  fileprivate var places: [SourceRange] {
    switch value {
    case .text(let text): text.versions.compactMap(\.origin.range)
    case .plain(let text): [text.origin.range].compactMap { $0 }
    case .reference(let reference): [reference.origin.range].compactMap { $0 }
    case .link(let link): [link.origin.range].compactMap { $0 }
    case .date, .period, .end, .identifier: []
    }
  }
}
