import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The program's own words stand in resources, so that a language is added without Swift.
@Suite("Words are data")
struct WordsAreDataTests {
  private static let folder = "\(Project.root)/Sources"

  /// Every Swift file of the sources by its path there.
  private static let sources: [(path: String, text: String)] = {
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder) else { return [] }
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      (try? Data(contentsOf: URL(filePath: "\(folder)/\(path)"))).map {
        (path, String(decoding: $0, as: UTF8.self))
      }
    }
  }()

  /// Files and folders that may have Hangul: `Tests/hangul-in-source.txt`, which says why.
  private static let readers: [String] = {
    let list = try? Data(contentsOf: URL(filePath: "\(Project.root)/Tests/hangul-in-source.txt"))
    return list.map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.map(
        String.init)
    } ?? []
  }()

  private static func mayRead(_ path: String) -> [String] {
    readers.filter { $0.hasSuffix("/") ? path.hasPrefix($0) : path.split(separator: "/").last ?? "" == $0 }
  }

  @Test("Hangul stands in Swift only where what people type is read, and that is said")
  func hangul() {
    var needed: Set<String> = []
    for (path, text) in Self.sources {
      let lines = Self.linesWithHangul(in: text)
      if lines.isEmpty { continue }
      let named = Self.mayRead(path)
      needed.formUnion(named)
      #expect(
        !named.isEmpty,
        "Sources/\(path):\(lines[0]) has words of ours: put them into a resource of words or messages")
    }
    #expect(Self.sources.count > 500)
    #expect(Set(Self.readers).subtracting(needed) == [], "named in Tests/hangul-in-source.txt for nothing")
  }

  @Test("nothing asks whether a language is Korean: what follows from a language is asked for by its name")
  func noQuestion() {
    for (path, text) in Self.sources { #expect(!text.contains("isKorean"), "Sources/\(path)") }
  }

  @Test(
    "what stands in a comment or in no text is not counted",
    arguments: [
      ("let a = \"말\"", [1]), ("// \"말\"\nlet a = 1", []), ("let a = \"//\" // 말", []),
      ("let a = \"\"\"\n  \"말\"\n  \"\"\"", [2]), ("let a = \"\\\"\" // 말", []),
      ("print(\"a \\(f(\"말\", (1))) b\")", [1]), ("let a = #\"\\\"# // 말", []),
    ])
  func reading(source: String, lines: [Int]) {
    #expect(Self.linesWithHangul(in: source) == lines)
  }

  private enum Context {
    /// Swift, with so many brackets open since an interpolation began.
    case code(brackets: Int)
    case text(end: String)
  }

  /// Lines, from one, with Hangul between quotes.
  private static func linesWithHangul(in source: String) -> [Int] {
    guard source.unicodeScalars.contains(where: isHangul) else { return [] }
    var lines: [Int] = []
    var line = 1
    var stack: [Context] = [.code(brackets: 0)]
    var rest = source.unicodeScalars[...]
    func begins(_ mark: String) -> Bool { rest.starts(with: mark.unicodeScalars) }
    while let scalar = rest.first, let context = stack.last {
      var length = 1
      switch context {
      case .text(let end):
        let isRaw = end.hasSuffix("#")
        if scalar == "\\", !isRaw {
          length = 2
          if rest.dropFirst().first == "(" { stack.append(.code(brackets: 0)) }
        } else if begins(end) {
          length = end.unicodeScalars.count
          stack.removeLast()
        } else if isHangul(scalar), lines.last != line {
          lines.append(line)
        }
      case .code(let brackets):
        if begins("//") {
          length = rest.prefix { $0 != "\n" }.count
        } else if let start = ["\"\"\"", "#\"", "\""].first(where: begins) {
          length = start.unicodeScalars.count
          stack.append(.text(end: start == "#\"" ? "\"#" : start))
        } else if scalar == "(" {
          stack[stack.count - 1] = .code(brackets: brackets + 1)
        } else if scalar == ")", brackets == 0, stack.count > 1 {
          stack.removeLast()
        } else if scalar == ")" {
          stack[stack.count - 1] = .code(brackets: brackets - 1)
        }
      }
      line += rest.prefix(length).count { $0 == "\n" }
      rest = rest.dropFirst(length)
    }
    return lines
  }

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    [0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F].contains { $0.contains(scalar.value) }
  }
}
