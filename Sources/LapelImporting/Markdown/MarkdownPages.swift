import LapelTeX
import LapelXML

/// Pages of Markdown in an archive, as Notion exports them: one that holds the others, with their tables and pages at the links
/// that stand alone in a line.
struct MarkdownPages {
  /// The text of all pages that are reached.
  private(set) var text = ""
  /// The paths of files that no page asks for.
  private(set) var unread: [String] = []
  private var files: [String: ImportSource.Member] = [:]
  private var used: Set<String> = []
  private static let deepest = 4
  private static let longest = 2_000_000

  /// Whether an archive holds such pages.
  static func seems(_ source: ImportSource) -> Bool {
    !source.bytes.isEmpty && source.members.contains { isPage($0.path) }
      && !source.members.contains { $0.path == "word/document.xml" || $0.path == "content.xml" }
  }

  init(_ members: [ImportSource.Member]) {
    for member in members { files[member.path] = member }
    let pages = members.filter { Self.isPage($0.path) }.sorted {
      (Self.depth($0.path), $0.path) < (Self.depth($1.path), $1.path)
    }
    guard let first = pages.first else { return }
    // Pages side by side are all of the CV.
    for page in pages where Self.depth(page.path) == Self.depth(first.path) && !used.contains(page.path) {
      add(page, under: 0, depth: 0)
    }
    unread = members.map(\.path).filter { !used.contains($0) && !isWhole($0) }
  }

  /// - Parameter level: of the heading that the page stands under; its own headings stand below it.
  private mutating func add(_ page: ImportSource.Member, under level: Int, depth: Int) {
    used.insert(page.path)
    var above = level
    for line in TextLines.of(String(decoding: ForeignText.utf8(page.bytes), as: UTF8.self)) {
      guard text.utf8.count < Self.longest else { return }
      let words = Blanks.trimmed(line)
      let marks = words.prefix { $0 == "#" }.count
      if (1...6).contains(marks), words.dropFirst(marks).first == " " {
        above = min(6, level + marks)
        text += String(repeating: "#", count: above) + words.dropFirst(marks) + "\n"
      } else if depth < Self.deepest, let path = linked(words, from: page.path), let file = files[path],
        !used.contains(path)
      {
        if Self.isPage(path) { add(file, under: above, depth: depth + 1) } else { add(table: file) }
      } else {
        text += line + "\n"
      }
    }
    text += "\n"
  }

  /// A table of comma-separated values as one of Markdown.
  private mutating func add(table file: ImportSource.Member) {
    used.insert(file.path)
    var reader = CSVReader(String(decoding: ForeignText.utf8(file.bytes), as: UTF8.self))
    var isFirst = true
    text += "\n"
    while let (_, cells) = reader.row(), text.utf8.count < Self.longest {
      let row = cells.map { cell in
        cell.split(whereSeparator: \.isNewline).joined(separator: " ").replacing("|", with: "/")
      }
      if row.allSatisfy(\.isEmpty) { continue }
      text += "| " + row.joined(separator: " | ") + " |\n"
      if isFirst { text += "|" + String(repeating: " --- |", count: row.count) + "\n" }
      isFirst = false
    }
    text += "\n"
  }

  /// The file that a line links to and says nothing beside; nil for any other line.
  private func linked(_ line: Substring, from page: String) -> String? {
    guard line.first == "[", line.last == ")", let mark = line.firstBytes(of: "](") else { return nil }
    let address = line[mark.upperBound...].dropLast()
    guard !address.contains("("), !address.hasPrefix("http"), let path = Self.decoded(address) else {
      return nil
    }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      if part == ".." {
        guard folders.popLast() != nil else { return nil }
      } else if part != "." {
        folders.append(String(part))
      }
    }
    return folders.joined(separator: "/")
  }

  /// Whether a file is the whole of a table of which a page shows a part, and which was read.
  private func isWhole(_ path: String) -> Bool {
    path.hasSuffix("_all.csv") && used.contains(path.dropLast("_all.csv".count) + ".csv")
  }

  private static func isPage(_ path: String) -> Bool { path.lowercased().hasSuffix(".md") }

  private static func depth(_ path: String) -> Int { path.count { $0 == "/" } }

  /// `%EA%B2%BD` as the letter that it stands for; nil where that is no text.
  private static func decoded(_ address: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = address.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"),
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
