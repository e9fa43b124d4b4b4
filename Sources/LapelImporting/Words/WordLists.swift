import Lapel

/// The words that CVs and postings are read by: `Resources/*.txt`, whose first lines say how they are written.
enum WordLists {
  /// A line with a sign of equality: what stands before it, and the words behind it.
  struct Row: Sendable {
    let name: String
    let words: [String]
  }

  /// The words of a list in their order.
  static func words(_ list: String) -> [String] { lists.words(of: list) }

  /// The words of a list.
  static func set(_ list: String) -> Set<String> { Set(words(list)) }

  /// The words of each line of a list.
  static func lines(_ list: String) -> [[String]] { lists.lines(of: list).map(NamedLists.words(in:)) }

  /// The lines of a list as they are.
  static func texts(_ list: String) -> [String] { lists.lines(of: list).map(NamedLists.text) }

  /// The lines of a list that have a sign of equality, in their order.
  static func rows(_ list: String) -> [Row] {
    lists.lines(of: list).compactMap { line in
      line.firstIndex(of: UInt8(ascii: "=")).map { sign in
        Row(
          name: NamedLists.text(line[..<sign]),
          words: NamedLists.words(in: line[line.index(after: sign)...]))
      }
    }
  }

  /// Under each word of a list of rows the name of its row.
  static func index(_ list: String) -> [String: String] {
    var names: [String: String] = [:]
    for row in rows(list) { for word in row.words { names[word] = row.name } }
    return names
  }

  private static let lists = NamedLists(EmbeddedTexts.files.map { $0.text.withUTF8Buffer(Array.init) })
}
