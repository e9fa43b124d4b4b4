import LapelPage

/// Writes runs as LaTeX: a macro says what each is, so that a theme can say how it looks.
struct LaTeXRuns {
  /// The macro for a dot between two parts.
  var dot = #"\cvdot "#

  func of(_ runs: [Run]) -> String {
    chunks(runs) { $0.face == $1.face && $0.destination == $1.destination }.map(face).joined()
  }

  /// The runs of a sentence, without a short word alone on the last line.
  func sentence(_ runs: [Run]) -> String { of(LastWord.bound(runs)) }

  private func face(_ runs: [Run]) -> String {
    let inner = linked(runs)
    return switch runs[0].face {
    case .plain, .link: inner
    case .title: #"\runtitle{\#(inner)}"#
    case .companion: #"\runcompanion{\#(inner)}"#
    case .date: #"\rundate{\#(inner)}"#
    case .muted: #"\runmuted{\#(inner)}"#
    case .label: #"\runlabel{\#(inner)}"#
    case .ownName: #"\runownname{\#(inner)}"#
    case .otherName: #"\runothername{\#(inner)}"#
    case .work: #"\runwork{\#(inner)}"#
    case .metric: #"\runmetric{\#(inner)}"#
    }
  }

  private func linked(_ runs: [Run]) -> String {
    let inner = chunks(runs) { $0.marks == $1.marks && $0.isSeparator == $1.isSeparator }.map(marked).joined()
    return switch runs[0].destination {
    case .url(let url)?: #"\cvurl{\#(TemplateKind.latex.escaped(address: url))}{\#(inner)}"#
    case .anchor(let anchor)?: #"\cvinner{\#(TemplateKind.latex.escaped(anchor))}{\#(inner)}"#
    case nil: inner
    }
  }

  private func marked(_ runs: [Run]) -> String {
    if runs[0].isSeparator { return runs.map { _ in dot }.joined() }
    var output = runs.map { text(of: $0) }.joined()
    let marks = runs[0].marks
    if marks.contains(.code) { output = #"\cvcode{\#(output)}"# }
    if marks.contains(.emphasis) { output = #"\cvemphasis{\#(output)}"# }
    if marks.contains(.strong) { output = #"\cvstrong{\#(output)}"# }
    return output
  }

  /// The most characters that fit at the end of most lines.
  private static let short = 24

  private func text(of run: Run) -> String {
    guard !run.marks.contains(.code) else { return TemplateKind.latex.escaped(run.text) }
    guard run.isKeptWhole, run.text.unicodeScalars.count <= Self.short else {
      return TemplateKind.latex.escaped(BoundUnits.bound(run.text))
    }
    // No line ends after `10 W` in `10 W board`.
    return TemplateKind.latex.escaped(run.text).split(separator: " ").joined(separator: "~")
  }

  /// Neighbouring runs that are alike, grouped.
  private func chunks(_ runs: [Run], _ areAlike: (Run, Run) -> Bool) -> [[Run]] {
    var chunks: [[Run]] = []
    for run in runs where !run.text.isEmpty {
      if let last = chunks.last?.last, areAlike(last, run) {
        chunks[chunks.count - 1].append(run)
      } else {
        chunks.append([run])
      }
    }
    return chunks
  }
}

/// Keeps a sentence from leaving a short word alone on its last line; browsers do this themselves, TeX does not.
private enum LastWord {
  /// The most characters of a word that looks lost alone.
  private static let short = 6
  /// The length below which a text is a name or a title, which seldom takes two lines.
  private static let sentence = 40

  /// The runs with a no-break space before a short last word.
  static func bound(_ runs: [Run]) -> [Run] {
    guard var last = runs.last, last.marks.isEmpty, last.destination == nil,
      let space = last.text.lastIndex(of: " "),
      runs.reduce(0, { $0 + $1.text.unicodeScalars.count }) >= sentence
    else { return runs }
    let word = last.text[last.text.index(after: space)...]
    guard (1...short).contains(word.unicodeScalars.count) else { return runs }
    last.text = last.text[..<space] + "\u{A0}" + word
    return runs.dropLast() + [last]
  }
}
