extension FitReport {
  /// The notices at the top of the report, that the career has errors or that the posting is in a language Lapel cannot
  /// fully read; empty if neither is so.
  package var notices: [String] {
    var notices: [String] = []
    if let foreign {
      let name = words["language.\(foreign)"]
      notices.append(words("foreign", name.isEmpty ? words["foreign.other"] : name))
    }
    if errors > 0 { notices.append(words("notice", counting: errors)) }
    return notices
  }
}
