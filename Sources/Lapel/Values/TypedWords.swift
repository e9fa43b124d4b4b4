/// What people type, as tables of `Resources/` have it: data that is read once.
enum TypedWords {
  static func text(of file: String) -> String { EmbeddedTexts.text(of: file) }

  /// The lines that say something.
  static func lines(of file: String) -> [Substring] {
    text(of: file).utf8.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
      .map { Substring($0) }
  }
}
