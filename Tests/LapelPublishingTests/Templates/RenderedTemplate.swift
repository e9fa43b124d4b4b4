import LapelDiagnostics
import LapelPublishing

/// A value with the name and the shape that a template knows it by.
struct Given {
  let name: String
  let shape: TemplateShape
  let value: TemplateValue

  static func text(_ name: String, _ text: String?) -> Given {
    Given(name: name, shape: .text, value: text.map(TemplateValue.text) ?? .absent)
  }

  static func flag(_ name: String, _ flag: Bool) -> Given {
    Given(name: name, shape: .flag, value: .flag(flag))
  }

  static func markup(_ name: String, _ kind: TemplateKind, _ text: String) -> Given {
    Given(name: name, shape: .markup(kind), value: .markup(Markup(kind, text)))
  }

  static func texts(_ name: String, _ texts: [String]) -> Given {
    Given(name: name, shape: .list(.text), value: .list(texts.map(TemplateValue.text)))
  }

  static func record(_ name: String, _ values: Given...) -> Given {
    Given(name: name, shape: shape(values), value: record(values))
  }

  /// - Parameter items: all of the same shape, one at least.
  static func list(_ name: String, _ items: [Given]..., shown: Bool = true) -> Given {
    Given(name: name, shape: .list(shape(items[0])), value: .list(shown ? items.map(record) : []))
  }

  static func shape(_ values: [Given]) -> TemplateShape { .record(values.map { .init($0.name, $0.shape) }) }
  static func record(_ values: [Given]) -> TemplateValue { .record(values.map(\.value)) }
}

/// A template of a test, rendered, or what was reported instead.
struct RenderedTemplate {
  var text = ""
  var messages: [String] = []

  init(_ source: String, _ given: Given..., kind: TemplateKind = .html, partials: [String: String] = [:]) {
    var report = Report()
    var files = SourceSet()
    func template(_ name: String, _ text: String, _ report: inout Report) -> Template? {
      let file = SourceFile(path: name, bytes: Array(text.utf8))
      return Template(file, id: files.add(file), kind: kind, report: &report)
    }
    if let template = template("page", source, &report) {
      let program = TemplateProgram(
        template, given: Given.shape(given), report: &report, partialNames: partials.keys.sorted()
      ) { name, report in partials[name].flatMap { RenderedTemplate.parse(name, $0, kind, &report) } }
      if let program { text = String(decoding: program.render(Given.record(given)), as: UTF8.self) }
    }
    messages = report.diagnostics.map { diagnostic in
      let place = diagnostic.range.map { "\($0.bytes.lowerBound)..<\($0.bytes.upperBound) " } ?? ""
      let hints = diagnostic.hints.map { " (\($0))" }.joined()
      return place + diagnostic.code.name + ": " + diagnostic.message + hints
    }
  }

  private static func parse(_ name: String, _ text: String, _ kind: TemplateKind, _ report: inout Report)
    -> Template?
  {
    Template(SourceFile(path: name, bytes: Array(text.utf8)), id: FileID(1), kind: kind, report: &report)
  }
}
