/// A line of `fonts.txt`: a face to embed.
struct FaceLine {
  let family: String
  let isBold: Bool
  let isItalic: Bool
  let file: String
  /// The face's name in a file with several; nil: the file has only one.
  let face: String?
  let characters: [Substring]
  /// Whether the program holds it compressed, which makes it smaller and slower to read.
  let isDeflated: Bool

  /// - Returns: nil for a comment or an empty line.
  init?(_ line: Substring) {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed)
    guard !line.hasPrefix("#"), cells.count == 7 else { return nil }
    family = cells[0]
    isBold = cells[1] == "bold"
    isItalic = cells[2] == "italic"
    file = cells[3]
    face = cells[4].isEmpty ? nil : cells[4]
    characters = cells[5].split(separator: " ")
    isDeflated = cells[6] == "deflated"
  }

  private static func trimmed(_ cell: Substring) -> String {
    String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
