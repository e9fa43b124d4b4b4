extension FitReport {
  /// What is at the report's top: that the career has errors, or that the posting is in a language that is not
  /// read whole; empty where neither is so.
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
