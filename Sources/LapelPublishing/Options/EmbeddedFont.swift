import Lapel
import LapelDiagnostics

/// A font file of the person that is embedded in an HTML page.
struct EmbeddedFont: Sendable {
  /// The `@font-face` rule, including the file.
  let rule: String

  /// The one family of all embedded fonts, so that a letter missing in one is taken from another.
  static let family = "Embedded"

  /// The size limit, 2 MiB; a page with more is slow to open.
  static let sizeLimit = 2 << 20

  /// - Returns: nil when it is not a font inside the folder; the checks report that, or it is reported here.
  init?(_ name: PlainText, in folder: String, _ report: inout Report) {
    guard let path = SafeFile.locate(name.text, in: folder) else { return nil }
    guard let bytes = try? SafeFile.read(path, inside: folder, limit: Self.sizeLimit) else {
      report.add(
        Diagnostic(
          .badFont, "`\(name.text)` cannot be read, or is larger than 2 MiB", at: name.origin.range,
          hints: ["keep only the letters that are used, and save it as WOFF2"]))
      return nil
    }
    guard let kind = FontFile(bytes) else { return nil }
    let file = name.text.split(separator: "/").last.map { $0.lowercased() } ?? ""
    let style = file.contains("italic") || file.contains("oblique") ? "italic" : "normal"
    rule =
      "@font-face{font-family:\(Self.family);font-weight:\(Self.weight(file));font-style:\(style);"
      + "src:url(data:font/\(kind.rawValue);base64,\(Base64.text(of: bytes)))}"
  }

  /// The weight that a file's name indicates.
  private static func weight(_ file: String) -> String {
    if file.contains("wght") || file.contains("variable") { return "100 900" }
    let weights = [
      ("extrabold", "800"), ("semibold", "600"), ("demibold", "600"), ("bold", "700"), ("black", "900"),
      ("medium", "500"), ("light", "300"), ("thin", "100"),
    ]
    return weights.first { file.contains($0.0) }?.1 ?? "400"
  }
}
