/// A template with all its partials and every name checked, so that rendering it cannot fail.
package struct TemplateProgram: Sendable {
  let kind: TemplateKind
  let steps: [Step]

  /// The path to a value: how many sections outward, then the index in each record on the way.
  struct Path: Sendable {
    let levelsUp: Int
    let indices: [Int]
  }

  indirect enum Step: Sendable {
    case text([UInt8])
    case value(Path)
    case section(Path, isInverted: Bool, [Step])
  }

  /// - Parameter value: a value from the same declaration as the shape that the program was linked with.
  package func render(_ value: TemplateValue) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(1 << 15)
    var levels = [value]
    render(steps, &levels, &output)
    return output
  }

  private func render(_ steps: [Step], _ levels: inout [TemplateValue], _ output: inout [UInt8]) {
    for step in steps {
      switch step {
      case .text(let bytes): output += bytes
      case .value(let path): write(found(path, levels), &output)
      case .section(let path, let isInverted, let inner):
        let value = found(path, levels)
        if isInverted {
          if !value.isShown { render(inner, &levels, &output) }
        } else if case .list(let items) = value {
          for item in items { render(inner, item, &levels, &output) }
        } else if value.isShown {
          render(inner, value, &levels, &output)
        }
      }
    }
  }

  private func render(
    _ steps: [Step], _ value: TemplateValue, _ levels: inout [TemplateValue], _ output: inout [UInt8]
  ) {
    levels.append(value)
    render(steps, &levels, &output)
    levels.removeLast()
  }

  private func found(_ path: Path, _ levels: [TemplateValue]) -> TemplateValue {
    var value = levels[levels.count - 1 - path.levelsUp]
    for index in path.indices {
      guard case .record(let values) = value else { return .absent }
      value = values[index]
    }
    return value
  }

  private func write(_ value: TemplateValue, _ output: inout [UInt8]) {
    switch value {
    case .text(let text): kind.escape(text, &output)
    case .address(let address): kind.escape(address: address, &output)
    case .markup(let markup) where markup.kind == kind: output += markup.text.utf8
    case .absent, .markup, .flag, .list, .record: break  // the linker lets none of these through
    }
  }
}
