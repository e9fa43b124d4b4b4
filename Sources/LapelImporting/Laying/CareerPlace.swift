import LapelDiagnostics
import LapelYAML

/// Which value of a file stands at a place.
package enum CareerPlace {
  /// The keys and indices that lead to the innermost value around a byte.
  package static func steps(to offset: Int, in text: String) -> [CareerStep] {
    var report = Report()
    let source = SourceFile(path: "", bytes: Array(text.utf8))
    let file = YAMLFile.read(source, id: FileID(0), mode: .career, report: &report)
    guard var node = file.documents.first else { return [] }
    var steps: [CareerStep] = []
    while true {
      switch node.kind {
      case .scalar: return steps
      case .sequence:
        guard let (index, item) = node.items.enumerated().first(where: { holds($0.element.range, offset) })
        else { return steps }
        steps.append(.index(index))
        node = item
      case .mapping:
        let found = node.pairs.first { key, value in
          holds(key.range, offset) || holds(value.range, offset)
            || key.range.bytes.upperBound <= offset && offset < value.range.bytes.lowerBound
        }
        guard let (key, value) = found else { return steps }
        steps.append(.key(key.text))
        if !holds(value.range, offset) { return steps }
        node = value
      }
    }
  }

  private static func holds(_ range: SourceRange, _ offset: Int) -> Bool {
    range.bytes.lowerBound <= offset && offset < max(range.bytes.upperBound, range.bytes.lowerBound + 1)
  }
}
