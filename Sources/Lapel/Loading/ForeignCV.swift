public import LapelDiagnostics
import LapelYAML

/// A CV of another tool among the career files, recognized by its top-level keys.
enum ForeignCV: String, Sendable, CaseIterable {
  case jsonResume, rendercv, yamlresume, reactiveResume, fresh, manfred, alFolio

  /// The name that people know it by.
  var title: String {
    switch self {
    case .jsonResume: "a JSON Resume file"
    case .rendercv: "a RenderCV file"
    case .yamlresume: "a YAMLResume file"
    case .reactiveResume: "a Reactive Resume file"
    case .fresh: "a FRESH résumé"
    case .manfred: "a Manfred CV"
    case .alFolio: "an al-folio CV"
    }
  }

  /// nil for a career file, and for anything unknown.
  init?(_ root: Node) {
    func has(_ key: String, _ kind: Node.Kind = .mapping) -> Bool { root[key]?.kind == kind }
    func holds(_ key: String, in holder: String) -> Bool { root[holder].map { $0[key] != nil } ?? false }
    if root.kind == .sequence {
      let items = Array(root.items.prefix(3))
      guard !items.isEmpty,
        items.allSatisfy({ $0["title"] != nil && $0["type"] != nil && $0["contents"] != nil })
      else { return nil }
      self = .alFolio
      return
    }
    guard root.kind == .mapping else { return nil }
    if root["$schema"]?.text.contains("jsonresume") == true {
      self = .jsonResume
    } else if has("cv"),
      has("design") || has("locale") || has("rendercv_settings") || has("settings")
        || holds("sections", in: "cv")
    {
      self = .rendercv
    } else if has("content"), holds("basics", in: "content") {
      self = .yamlresume
    } else if has("basics"), has("sections"), has("metadata") {
      self = .reactiveResume
    } else if has("basics"), Self.listsOfJSONResume.contains(where: { has($0, .sequence) }) {
      self = .jsonResume
    } else if has("meta"), root["meta"]?["format"]?.text.lowercased().hasPrefix("fresh") == true {
      self = .fresh
    } else if has("aboutMe"), has("experience") || has("knowledge") {
      self = .manfred
    } else {
      return nil
    }
  }

  private static let listsOfJSONResume = [
    "work", "education", "skills", "languages", "volunteer", "awards", "certificates", "publications",
    "projects",
    "interests", "references",
  ]

  /// One message for the whole file, since its contents are not the person's mistakes.
  func diagnostic(at root: Node) -> Diagnostic {
    Diagnostic(
      .foreignFile, "this is \(title), and no career file", at: root.range.start,
      hints: ["`lapel import` makes a career of it; then keep the file out of this folder"])
  }
}

extension DiagnosticCode {
  /// An error: a CV of another tool among the career files.
  public static let foreignFile = DiagnosticCode(
    "foreign-file", .error, "a CV of another tool among the career files",
    """
    Every `.yaml`, `.yml` and `.json` file of the folder is read as a part of the career. A CV of another tool has other keys, so \
    it is told once, as a whole; `lapel import` moves it.
    """,
    wrong: "cv:\n  name: Gildong Hong\n  sections: {}", right: "name: Gildong Hong")
}
