package import LapelDiagnostics

/// A text of `writing` in a file of its own, which the site shows in full.
package struct Post: Sendable {
  /// Who may read it.
  let level: ShowLevel
  let file: FileID
  let bytes: [UInt8]
}

extension Stories {
  /// Every version of every text, each file once, at the level of its most public entry.
  func posts(of career: Career, _ sources: inout SourceSet) -> [Post] {
    var levels: [(name: String, level: ShowLevel)] = []
    var places: [String: Int] = [:]
    for (entry, around) in career.allEntries(of: Writing.section) {
      guard let file = (entry as? Writing)?.file else { continue }
      let level = max(around, entry.shared.show ?? .everyone, file.show ?? .everyone)
      for (_, name) in names(of: file.text) {
        if let place = places[name] {
          levels[place].level = min(levels[place].level, level)
        } else {
          places[name] = levels.count
          levels.append((name, level))
        }
      }
    }
    return levels.compactMap { name, level in
      guard let found = folder.contents(name) else { return nil }
      let bytes = Array(String(decoding: found.bytes, as: UTF8.self).utf8)
      return Post(level: level, file: sources.add(SourceFile(path: found.path, bytes: bytes)), bytes: bytes)
    }
  }
}

extension Career {
  /// Private values in the texts of `writing` that readers at a level see, each once per text, at its line.
  ///
  /// - Parameters:
  ///   - folded: every value; nil: they are collected.
  ///   - known: the traces of what those readers may not see; nil: they are computed.
  func leaks(
    in posts: [Post], at level: ShowLevel, among folded: FoldedLeaves? = nil, _ known: NameTraces? = nil,
    severity: Severity
  ) -> [Diagnostic] {
    let shown = posts.filter { $0.level <= level }
    if shown.isEmpty { return [] }
    let folded = folded ?? FoldedLeaves(leaves)
    let known = known ?? NameTraces(folded.leaves, at: level)
    let (values, traces) =
      folded.leaves.count > 2_000
      ? Parallel.both({ PrivateValues(folded, at: level) }, { known.traces })
      : (PrivateValues(folded, at: level), known.traces)
    if values.isEmpty, traces.isEmpty { return [] }
    @Sendable func found(_ text: String) -> [PrivateValues.Value] {
      values.found(in: text) + traces.found(in: text)
    }
    return Parallel.map(shown) { post -> [Diagnostic] in
      var told: Set<PrivateValues.Value> = []
      return post.paragraphs.flatMap { paragraph -> [Diagnostic] in
        let inAll = found(post.text(paragraph)).filter { told.insert($0).inserted }
        if inAll.isEmpty { return [] }
        let inLines = post.lines(of: paragraph).map { ($0, found(post.text($0))) }
        return inAll.map { value in
          let line = inLines.first { $0.1.contains(value) }?.0 ?? inLines[0].0
          return .privateText(value, in: Origin(SourceRange(post.file, line)), severity: severity)
        }
      }
    }.flatMap { $0 }
  }

  /// The same for the files of a folder, one error each, with the sources that the errors point into.
  package func postLeaks(
    at level: ShowLevel, in languages: [Language], of folder: FolderView, _ sources: SourceSet
  ) -> (leaks: [Diagnostic], sources: SourceSet) {
    var all = sources
    let posts = Stories(folder: folder, languages: languages).posts(of: self, &all)
    let leaks = leaks(in: posts, at: level, severity: .error)
    return (leaks, leaks.isEmpty ? sources : all)
  }
}

extension Post {
  fileprivate func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The ranges between blank lines.
  fileprivate var paragraphs: [Range<Int>] {
    var (found, start): ([Range<Int>], Int?) = ([], nil)
    for line in lines(of: 0..<bytes.count) {
      if bytes[line].allSatisfy({ $0 == 32 || $0 == 9 || $0 == 13 }) {
        if let first = start { found.append(first..<line.lowerBound) }
        start = nil
      } else if start == nil {
        start = line.lowerBound
      }
    }
    if let start { found.append(start..<bytes.count) }
    return found
  }

  /// The ranges of the lines without their ends.
  fileprivate func lines(of range: Range<Int>) -> [Range<Int>] {
    var (lines, start): ([Range<Int>], Int) = ([], range.lowerBound)
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: 10) ?? range.upperBound
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }
}
