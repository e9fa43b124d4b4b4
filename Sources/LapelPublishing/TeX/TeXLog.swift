/// What TeX wrote while it ran, and what follows from it.
package struct TeXLog: Hashable, Sendable {
  /// The log as TeX wrote it, with anything but UTF-8 replaced.
  package let text: String
  /// The problems in order; at most one is an error, since TeX stops at the first.
  package let problems: [TeXProblem]
  /// The number of pages, without one that LaTeX adds temporarily; nil when no PDF was written.
  package let pages: Int?
  /// Whether another run would change the page, because a reference or a page count was not known yet.
  package let asksForRerun: Bool

  private static let limit = 100

  /// - Parameters:
  ///   - bytes: the log of a run with `-file-line-error`.
  ///   - document: the name of the .tex, as it was given to TeX.
  package init(_ bytes: [UInt8], document: String = "cv.tex") {
    text = String(decoding: bytes, as: UTF8.self)
    var reader = TeXLogReader(document: document)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices { reader.read(lines, at: index) }
    problems = Array(reader.problems.prefix(Self.limit))
    // On its first run LaTeX does not know the last page, and may add one that the next run removes.
    pages = reader.pages.map { $0 > 1 && reader.hasTemporaryPage ? $0 - 1 : $0 }
    asksForRerun = reader.asksForRerun
  }

  /// The problems because of which there is no PDF; at most one.
  package var errors: [TeXProblem] { problems.filter { $0.kind == .error } }
}

/// Reads a log line by line.
private struct TeXLogReader {
  private(set) var pages: Int?
  private(set) var asksForRerun = false
  private(set) var hasTemporaryPage = false

  private let document: String
  private var error: TeXProblem?
  private var emergency: TeXProblem?
  private var others: [TeXProblem] = []
  private var missing: Set<Substring> = []

  init(document: String) { self.document = document }

  var problems: [TeXProblem] { others + [error ?? emergency].compactMap(\.self) }

  mutating func read(_ lines: [Substring], at index: Int) {
    let line = lines[index]
    if line.hasPrefix("Overfull ") {
      overfull(line)
    } else if line.hasPrefix("Missing character: There is no ") {
      missingCharacter(line)
    } else if line.hasPrefix("Output written on ") {
      pages = line.split(separator: "(").last?.split(separator: " ").first.flatMap { Int($0) } ?? pages
    } else if line.contains("Temporary extra page added") {
      (hasTemporaryPage, asksForRerun) = (true, true)
    } else if line.contains("Rerun to get") || line.contains("Rerun LaTeX") || line.contains("rerun LaTeX") {
      asksForRerun = true
    } else if let (message, number) = message(line), error == nil {
      let context = lines[(index + 1)...].prefix(20).first { $0.hasPrefix("l.") }
      let place = number ?? context.flatMap { Int($0.dropFirst(2).prefix { $0.isNumber }) }
      if message.contains("==> Fatal error") { return }
      if message.hasPrefix("Emergency stop") {
        emergency =
          emergency ?? TeXProblem(.error, "TeX came to the end of the document too early", texLine: place)
      } else {
        error = Self.translate(message, context).problem(at: place)
      }
    }
  }

  /// The text of an error and its line in the document: `./cv.tex:12: Undefined control sequence.` or `! …`; nil for other lines.
  private func message(_ line: Substring) -> (Substring, Int?)? {
    if line.hasPrefix("! ") { return (line.dropFirst(2), nil) }
    guard line.first == "." || line.first == "/", let end = line.firstRange(of: ": ")?.lowerBound else {
      return nil
    }
    let place = line[..<end]
    guard let colon = place.lastIndex(of: ":"), let number = Int(place[place.index(after: colon)...]) else {
      return nil
    }
    let file = place[..<colon]
    return (line[end...].dropFirst(2), file == "./\(document)" ? number : nil)
  }

  private struct Translation {
    var message: String
    var hints: [String] = []

    func problem(at line: Int?) -> TeXProblem { TeXProblem(.error, message, hints: hints, texLine: line) }
  }

  private static func translate(_ message: Substring, _ context: Substring?) -> Translation {
    if message.hasPrefix("Undefined control sequence") {
      let command = context?.split(separator: "\\").last.map { "`\\\($0)`" } ?? "a command"
      return Translation(message: "TeX does not know \(command)")
    }
    if let name = quoted(message, after: "LaTeX Error: File `", until: "' not found") {
      let package = name.split(separator: ".").first.map(String.init) ?? name
      return Translation(
        message: "this TeX has no `\(name)`",
        hints: [
          "install `texlive-latex-extra` (Debian, Ubuntu), or run `tlmgr install \(package)`",
          "`lapel doctor` shows what else is missing",
        ])
    }
    if let font = quoted(message, after: "The font \"", until: "\" cannot be found") {
      return Translation(
        message: "the font `\(font)` is not installed", hints: ["`lapel doctor` shows which fonts are here"])
    }
    if let what = quoted(message, after: "TeX capacity exceeded, sorry [", until: "]") {
      return Translation(message: "TeX ran out of memory (\(what))")
    }
    var words = message
    while let last = words.last, last == "." || last == " " { words.removeLast() }
    return Translation(message: "TeX stopped: \(words)")
  }

  private static func quoted(_ text: Substring, after start: String, until end: String) -> String? {
    guard let from = text.firstRange(of: start)?.upperBound, let to = text[from...].firstRange(of: end) else {
      return nil
    }
    return String(text[from..<to.lowerBound])
  }

  /// Reads `Missing character: There is no 가 (U+AC00) in font …!`, once for each character.
  private mutating func missingCharacter(_ line: Substring) {
    let rest = line.dropFirst("Missing character: There is no ".count)
    guard let end = rest.firstRange(of: " in font ")?.lowerBound else { return }
    let character = rest[..<end]
    guard !rest.hasSuffix("nullfont!"), missing.insert(character).inserted else { return }
    let word = character.split(separator: " ").first ?? character
    let code = character.split(separator: " ").dropFirst().first.map { " \($0)" } ?? ""
    others.append(
      TeXProblem(
        .missingCharacter, "no font of this page has `\(word)`\(code)",
        hints: ["`lapel doctor` shows the fonts"]))
  }

  /// Reads `Overfull \hbox (155.0pt too wide) in paragraph at lines 6--7`, or `detected at line 6`.
  private mutating func overfull(_ line: Substring) {
    guard let amount = line.split(separator: "(").dropFirst().first?.prefix(while: { $0 != "p" }),
      let points = Double(amount), points >= 0
    else { return }
    let words = line.split(separator: " ")
    let place = words.firstIndex { $0 == "lines" || $0 == "line" }.map { words.index(after: $0) }
    let number = place.flatMap { words.indices.contains($0) ? Int(words[$0].prefix { $0.isNumber }) : nil }
    let tenths = Int((min(points, 99_999) * 10).rounded())
    let direction = line.hasPrefix("Overfull \\vbox") ? "high" : "wide"
    others.append(
      TeXProblem(.overfull, "\(tenths / 10).\(tenths % 10) pt too \(direction) for the page", texLine: number)
    )
  }
}
