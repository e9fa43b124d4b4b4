/// The words that CVs and postings are read by: `Resources/*.txt`, whose first lines say how they are written.
enum WordLists {
  /// A line with a sign of equality: what stands before it, and the words behind it.
  struct Row: Sendable {
    let name: String
    let words: [String]
  }

  /// The words of a list in their order.
  static func words(_ list: String) -> [String] { (lines[list] ?? []).flatMap(words) }

  /// The words of a list.
  static func set(_ list: String) -> Set<String> { Set(words(list)) }

  /// The words of each line of a list.
  static func lines(_ list: String) -> [[String]] { (lines[list] ?? []).map(words) }

  /// The lines of a list as they are.
  static func texts(_ list: String) -> [String] { (lines[list] ?? []).map(text) }

  /// The lines of a list that have a sign of equality, in their order.
  static func rows(_ list: String) -> [Row] {
    (lines[list] ?? []).compactMap { line in
      line.firstIndex(of: UInt8(ascii: "=")).map { sign in
        Row(name: text(line[..<sign]), words: words(line[line.index(after: sign)...]))
      }
    }
  }

  /// Under each word of a list of rows the name of its row.
  static func index(_ list: String) -> [String: String] {
    var names: [String: String] = [:]
    for row in rows(list) { for word in row.words { names[word] = row.name } }
    return names
  }

  /// The lines of each list.
  private static let lines: [String: [ArraySlice<UInt8>]] = {
    var lists: [String: [ArraySlice<UInt8>]] = [:]
    for file in EmbeddedTexts.files {
      var name = ""
      for line in file.text.withUTF8Buffer(Array.init).split(separator: UInt8(ascii: "\n"))
      where line.first != UInt8(ascii: "#") {
        if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
          name = text(line.dropFirst().dropLast())
        } else {
          lists[name, default: []].append(line)
        }
      }
    }
    return lists
  }()

  private static func words(_ line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: UInt8(ascii: ",")).map(text).filter { !$0.isEmpty }
  }

  private static func text(_ part: ArraySlice<UInt8>) -> String {
    let blank = UInt8(ascii: " ")
    guard let start = part.firstIndex(where: { $0 != blank }),
      let end = part.lastIndex(where: { $0 != blank })
    else { return "" }
    return String(decoding: part[start...end], as: UTF8.self)
  }
}
