import Lapel

/// A page as it is asked for: `hanbit/cv.en.html`, in a theme.
package struct PageAddress: Hashable, Sendable {
  /// What a browser can show.
  package enum Form: String, Sendable, CaseIterable {
    case html
    case pdf
  }

  /// nil: the general CV.
  package let target: String?
  /// Its tag: `ko`.
  package let language: String
  /// HTML or PDF.
  package let form: Form
  /// nil: the theme that the options say.
  package let theme: String?

  /// A page, whether there is such a one or not.
  package init(target: String?, language: String, form: Form, theme: String? = nil) {
    self.target = target
    self.language = language
    self.form = form
    self.theme = theme
  }

  /// As below `output/<folder>/`, and whether it may be one at all; what it is of is looked up elsewhere.
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

  /// As below `output/<folder>/`: `general/cv.ko.html`.
  package var path: String { "\(target ?? "general")/cv.\(language).\(form.rawValue)" }

  /// The path, and the theme where one was asked for.
  package var whole: String { theme.map { "\(path)?theme=\($0)" } ?? path }
}
