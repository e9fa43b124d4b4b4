import LapelTeX

/// What stands in a LaTeX text and is never printed: `\iffalse … \fi`, the environment `comment`, and what follows the document.
enum LaTeXHidden {
  /// - Parameter text: without comments of `%`.
  static func removed(from text: String) -> String {
    guard
      ["\\iffalse", "\\iftrue", "\\begin{comment}", "\\end{document}"].contains(where: { text.hasBytes($0) })
    else { return text }
    var scanner = Scanner(bytes: Array(text.utf8))
    scanner.run()
    return String(decoding: scanner.output, as: UTF8.self)
  }

  private struct Scanner {
    let bytes: [UInt8]
    var output: [UInt8] = []
    private var at = 0
    /// The conditions that the place stands in, outermost first: whether what stands there is printed, nil for one of unknown outcome.
    private var conditions: [Bool?] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func run() {
      while at < bytes.count {
        guard bytes[at] == UInt8(ascii: "\\") else {
          let start = at
          while at < bytes.count, bytes[at] != UInt8(ascii: "\\") { at += 1 }
          write(start..<at)
          continue
        }
        let start = at
        at += 1
        while at < bytes.count, Self.isLetter(bytes[at]) { at += 1 }
        let name = String(decoding: bytes[start + 1..<at], as: UTF8.self)
        if name.isEmpty {
          at = min(at + 1, bytes.count)
          write(start..<at)
        } else if !condition(name) {
          if name == "begin", skipComment() { continue }
          if name == "end", bytes[at...].starts(with: "{document}".utf8), isPrinted {
            output += bytes[start..<at + "{document}".utf8.count]
            return
          }
          write(start..<at)
        }
      }
    }

    /// Whether a command opens, turns or closes a condition whose outcome is known, so that it is not written.
    private mutating func condition(_ name: String) -> Bool {
      switch name {
      case "iffalse": conditions.append(false)
      case "iftrue": conditions.append(true)
      case "else":
        guard let last = conditions.last, let isTrue = last else { return false }
        conditions[conditions.count - 1] = !isTrue
      case "fi":
        guard let last = conditions.popLast() else { return false }
        return last != nil
      case _ where name.hasPrefix("if") && isTest(name):
        conditions.append(nil)
        return false
      default: return false
      }
      return true
    }

    /// Whether a command of that name is ended by `\fi`: not so are those that take groups, and the making of a new one.
    private func isTest(_ name: String) -> Bool {
      if ["ifthenelse", "ifstrequal", "ifstrempty", "ifdefempty", "ifdefined", "iff"].contains(name) {
        return name == "ifdefined"
      }
      let next = bytes[at...].first { !Blanks.isBlank($0) }
      return next != UInt8(ascii: "{") && !bytes[..<at].suffix(40).containsNewIf
    }

    private var isPrinted: Bool { !conditions.contains(false) }

    private mutating func write(_ range: Range<Int>) {
      if isPrinted { output += bytes[range] }
    }

    /// Goes past `\begin{comment} … \end{comment}`.
    private mutating func skipComment() -> Bool {
      guard bytes[at...].starts(with: "{comment}".utf8) else { return false }
      let end = Array("\\end{comment}".utf8)
      while at < bytes.count {
        if bytes[at] == end[0], bytes[at...].starts(with: end) {
          at += end.count
          return true
        }
        at += 1
      }
      return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
  }
}

extension ArraySlice<UInt8> {
  /// Whether `\newif` stands last, before the command that it makes.
  fileprivate var containsNewIf: Bool {
    String(decoding: self, as: UTF8.self).split(separator: "\\").dropLast().last.map {
      Blanks.trimmed($0) == "newif"
    } ?? false
  }
}
