/// The tables in `Resources/` of what people type, each read once.
enum TypedWords {
  static func text(of file: String) -> String { EmbeddedTexts.text(of: file) }

  /// The lines of a table, without comments.
  static func lines(of file: String) -> [Substring] {
    text(of: file).utf8.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
      .map { Substring($0) }
  }
}
