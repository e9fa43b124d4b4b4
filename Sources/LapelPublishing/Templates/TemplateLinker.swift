package import LapelDiagnostics

extension TemplateProgram {
  /// Links a template with its partials, and checks every name in them against what they will be given.
  ///
  /// - Parameters:
  ///   - partial: the template with a name, nil when there is none; called once for each name.
  ///   - partialNames: every existing name, for the hint when one is wrong.
  /// - Returns: nil when something was reported.
  package init?(
    _ template: Template, given shape: TemplateShape, report: inout Report, partialNames: [String] = [],
    partial: (String, inout Report) -> Template? = { _, _ in nil }
  ) {
    let errors = report.count(.error)
    let steps = withoutActuallyEscaping(partial) { partial in
      var linker = TemplateLinker(report: report, partialNames: partialNames, find: partial)
      let steps = linker.link(template.parts, of: template, indentation: [], [shape])
      report = linker.report
      return steps
    }
    guard report.count(.error) == errors else { return nil }
    self.init(kind: template.kind, steps: steps)
  }
}

/// Walks through a template with the shapes that are in scope at each place.
private struct TemplateLinker {
  var report: Report
  let partialNames: [String]
  let find: (String, inout Report) -> Template?
  /// Partials by name; nil was searched for and does not exist.
  var known: [String: Template?] = [:]
  /// The partials that are being expanded, the innermost last.
  var inside: [String] = []
  var stepsLeft = 30_000

  mutating func link(
    _ parts: [Template.Part], of template: Template, indentation: [UInt8], _ levels: [TemplateShape]
  ) -> [TemplateProgram.Step] {
    var steps: [TemplateProgram.Step] = []
    for part in parts {
      guard takeStep(part, template) else { break }
      switch part {
      case .text(let range):
        let text = indented(range, of: template, indentation)
        if !text.isEmpty { steps.append(.text(text)) }
      case .variable(let range):
        if let (path, shape) = look(up: range, of: template, levels), isText(shape, range, template) {
          steps.append(.value(path))
        }
      case .section(let range, let isInverted, let inner):
        guard let (path, shape) = look(up: range, of: template, levels) else { continue }
        let inside = isInverted ? levels : levels + [shape.item]
        let body = link(inner, of: template, indentation: indentation, inside)
        steps.append(.section(path, isInverted: isInverted, body))
      case .partial(let range, let space):
        steps += partial(range, of: template, indentation: indentation, space, levels)
      }
    }
    return steps
  }

  // Names

  private mutating func look(
    up range: Range<Int>, of template: Template, _ levels: [TemplateShape]
  ) -> (TemplateProgram.Path, TemplateShape)? {
    let name = template.text(range)
    if name == "." { return (TemplateProgram.Path(levelsUp: 0, indices: []), levels[levels.count - 1]) }
    let words = name.split(separator: ".", omittingEmptySubsequences: false)
    for (up, shape) in levels.reversed().enumerated() {
      guard let index = shape.names.firstIndex(where: { $0.name == words[0] }) else { continue }
      var (indices, inner) = ([index], shape.names[index].shape)
      for word in words.dropFirst() {
        guard let next = inner.names.firstIndex(where: { $0.name == word }) else {
          unknown(
            String(word), in: "`\(name.dropLast(word.count + 1))`", inner.names.map(\.name), range, template)
          return nil
        }
        indices.append(next)
        inner = inner.names[next].shape
      }
      return (TemplateProgram.Path(levelsUp: up, indices: indices), inner)
    }
    unknown(
      String(words[0]), in: "this template", levels.reversed().flatMap { $0.names.map(\.name) }, range,
      template)
    return nil
  }

  private mutating func unknown(
    _ name: String, in place: String, _ names: [String], _ range: Range<Int>, _ template: Template
  ) {
    let near = Spelling.nearest(to: name, in: names)
    let hint =
      near.map { "did you mean `\($0)`?" } ?? "known here: \(names.prefix(20).joined(separator: ", "))"
    add(.templateUnknownName, "\(place) has no value named `\(name)`", range, template, hint: hint)
  }

  /// Whether a value can be printed in this template; reports why not.
  private mutating func isText(_ shape: TemplateShape, _ range: Range<Int>, _ template: Template) -> Bool {
    let name = template.text(range)
    switch shape {
    case .text, .address: return true
    case .markup(template.kind): return true
    case .markup(let kind):
      let message =
        "`\(name)` is markup for a .\(kind.rawValue) template, and this one is .\(template.kind.rawValue)"
      add(.templateMisuse, message, range, template)
    case .flag, .list, .record:
      add(
        .templateMisuse, "`\(name)` is \(shape.description), not a text", range, template,
        hint: "open a section of it: `#\(name)` … `/\(name)`")
    }
    return false
  }

  // Partials

  private mutating func partial(
    _ range: Range<Int>, of template: Template, indentation: [UInt8], _ space: Range<Int>?,
    _ levels: [TemplateShape]
  ) -> [TemplateProgram.Step] {
    let name = template.text(range)
    if inside.contains(name) || inside.count > 30 {
      add(.templateSyntax, "the partial `\(name)` includes itself", range, template)
      return []
    }
    if known[name] == nil { known[name] = .some(find(name, &report)) }
    guard let found = known[name] ?? nil else {
      // A partial that exists and cannot be parsed has been reported.
      if !partialNames.contains(name) {
        let near = Spelling.nearest(to: name, in: partialNames)
        let hint =
          near.map { "did you mean `\($0)`?" } ?? "there are: \(partialNames.joined(separator: ", "))"
        add(.templateUnknownPartial, "there is no partial named `\(name)`", range, template, hint: hint)
      }
      return []
    }
    inside.append(name)
    defer { inside.removeLast() }
    guard let space else { return link(found.partsInLine, of: found, indentation: [], levels) }
    return link(found.parts, of: found, indentation: indentation + template.source.bytes[space], levels)
  }

  /// The text of an indented partial, indented line by line; values are not changed.
  private func indented(_ range: Range<Int>, of template: Template, _ indentation: [UInt8]) -> [UInt8] {
    let bytes = template.source.bytes
    if indentation.isEmpty { return Array(bytes[range]) }
    if range.isEmpty { return indentation }
    var text: [UInt8] = []
    for at in range {
      if at == 0 || bytes[at - 1] == 10 { text += indentation }
      text.append(bytes[at])
    }
    return text
  }

  private mutating func takeStep(_ part: Template.Part, _ template: Template) -> Bool {
    stepsLeft -= 1
    if stepsLeft == 0 {
      add(.templateSyntax, "the templates put too many partials into each other", part.range, template)
    }
    return stepsLeft > 0
  }

  private mutating func add(
    _ code: DiagnosticCode, _ message: String, _ range: Range<Int>, _ template: Template, hint: String? = nil
  ) {
    let diagnostic = Diagnostic(
      code, message, at: SourceRange(template.id, range), hints: hint.map { [$0] } ?? [])
    // A partial is walked once for each use.
    if !report.diagnostics.contains(diagnostic) { report.add(diagnostic) }
  }
}

extension TemplateShape {
  /// The shape that a section of it brings into scope.
  fileprivate var item: TemplateShape { if case .list(let item) = self { item } else { self } }
}

extension Template.Part {
  fileprivate var range: Range<Int> {
    switch self {
    case .text(let range), .variable(let range), .section(let range, _, _), .partial(let range, _): range
    }
  }
}
