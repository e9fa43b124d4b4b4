import Lapel

/// The address of a page, such as `hanbit/cv.en.html`, with a theme.
package struct PageAddress: Hashable, Sendable {
  /// The formats that a browser can show.
  package enum Form: String, Sendable, CaseIterable {
    case html
    case pdf
  }

  /// The target; nil: the general CV.
  package let target: String?
  /// The language's tag: `ko`.
  package let language: String
  /// The format: HTML or PDF.
  package let form: Form
  /// The theme; nil: the one in the options.
  package let theme: String?

  /// Makes an address, whether there is such a page or not.
  package init(target: String?, language: String, form: Form, theme: String? = nil) {
    self.target = target
    self.language = language
    self.form = form
    self.theme = theme
  }

  /// Reads a path below `output/<folder>/`; nil when it cannot be a page's. Whether the page exists is looked up elsewhere.
  package init?(path: String, theme: String?) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    let name = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard name.count == 3, name[0] == "cv", !name[1].isEmpty, let form = Form(rawValue: String(name[2]))
    else {
      return nil
    }
    self.init(
      target: parts[0] == "general" ? nil : String(parts[0]), language: String(name[1]), form: form,
      theme: theme)
  }

  /// The path below `output/<folder>/`: `general/cv.ko.html`.
  package var path: String { "\(target ?? "general")/cv.\(language).\(form.rawValue)" }

  /// The path, with the theme if there is one.
  package var whole: String { theme.map { "\(path)?theme=\($0)" } ?? path }
}
