/// Lists of words as the files of `Resources` have them: a name in brackets, and under it the lines of the list. A line
/// that begins with `#` is a remark.
package struct NamedLists: Sendable {
  /// The names of the lists, in the order of the texts.
  package private(set) var names: [String] = []
  private var lists: [String: [ArraySlice<UInt8>]] = [:]

  /// - Parameter texts: in UTF-8; what stands above the first name of each is a list without a name.
  package init(_ texts: some Sequence<[UInt8]>) {
    for text in texts {
      var name = ""
      for line in text.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
        if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
          name = Self.text(line.dropFirst().dropLast())
          names.append(name)
        } else {
          lists[name, default: []].append(line)
        }
      }
    }
  }

  /// The lines of a list in UTF-8, as they are; none for a name that no list has.
  package func lines(of list: String) -> [ArraySlice<UInt8>] { lists[list] ?? [] }

  /// The lines of a list as they are.
  package func texts(of list: String) -> [String] {
    lines(of: list).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What the commas of a list's lines part, without blanks around it.
  package func words(of list: String) -> [String] { lines(of: list).flatMap(Self.words(in:)) }

  /// What the commas of a line part, without blanks around it.
  package static func words(in line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: UInt8(ascii: ",")).map(text).filter { !$0.isEmpty }
  }

  /// A part of a line without blanks around it.
  package static func text(_ part: ArraySlice<UInt8>) -> String {
    let blank = UInt8(ascii: " ")
    guard let start = part.firstIndex(where: { $0 != blank }),
      let end = part.lastIndex(where: { $0 != blank })
    else { return "" }
    return String(decoding: part[start...end], as: UTF8.self)
  }
}
