package import Lapel
package import LapelDiagnostics

/// The only way to all problems of a career: those that `check` prints, an editor shows and a build is
/// refused for.
package enum CareerProblems {
  /// Every problem of a folder that was read, including those of its options.
  ///
  /// - Parameter folder: the career's folder, which may have words of its own; nil: it is in no folder.
  package static func report(of loaded: LoadedCareer, in folder: String? = nil) -> Report {
    var report = loaded.report
    for diagnostic in OptionsCheck.report(on: loaded.career).diagnostics { report.add(diagnostic) }
    let languages = loaded.career.languages
    let words = folder.map { WordsShelf(for: languages, in: $0, report: &report) } ?? .builtIn
    let place = words.lacksAny(of: languages) ? loaded.place(ofKey: "languages") : nil
    report.add(contentsOf: WordsCheck.report(on: languages, words, at: place))
    if loaded.career.keepsRecords {
      report.add(contentsOf: WordsCheck.reportOnRecords(languages, words, at: place))
    }
    return report
  }
}

extension Career {
  /// Whether pages of records can be made of it.
  fileprivate var keepsRecords: Bool {
    !(retrospectives.isEmpty && goals.isEmpty && log.isEmpty && applications.isEmpty && targets.isEmpty)
  }
}

extension LoadedCareer {
  /// The place where a key begins a line of a career file; nil when none does.
  fileprivate func place(ofKey key: String) -> SourceRange? {
    let wanted = Array("\(key):".utf8)
    for (number, source) in sources.files.enumerated() {
      var line = source.bytes.startIndex
      while line < source.bytes.endIndex {
        let rest = source.bytes[line...]
        if rest.starts(with: wanted) { return SourceRange(FileID(number), line..<(line + wanted.count - 1)) }
        line = (rest.firstIndex(of: 0x0A) ?? rest.endIndex - 1) + 1
      }
    }
    return nil
  }
}
