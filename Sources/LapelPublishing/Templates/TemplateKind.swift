/// The language that a template writes, given by its file's extension. It decides how values are escaped, so nobody has to
/// remember to.
package enum TemplateKind: String, Sendable, Hashable, CaseIterable {
  case html
  case css
  case latex = "tex"

  /// The kind of a template's file; nil for a file that is not a template.
  package init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(rawValue: String(path[path.index(after: dot)...]))
  }

  /// The folder of a theme that contains such templates.
  var folder: String { self == .latex ? "latex" : "html" }

  /// The default delimiters of tags. TeX is full of braces, so LaTeX has delimiters of its own.
  var delimiters: (open: [UInt8], close: [UInt8]) {
    self == .latex ? (Array("<%".utf8), Array("%>".utf8)) : (Array("{{".utf8), Array("}}".utf8))
  }
}
