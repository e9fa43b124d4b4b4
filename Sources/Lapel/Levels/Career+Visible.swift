extension Career {
  /// The career without anything that readers of a level may not see: a page made from it can show nothing
  /// else.
  ///
  /// An entry, highlight or value over the level is gone; a required text that is over it is empty.
  public func visible(at level: ShowLevel) -> Career {
    changed(by: .showing(upTo: level))
  }

  /// Whether readers of a level may see everything in the career.
  func isVisible(at level: ShowLevel) -> Bool {
    func all(_ items: [some Record], _ fallback: ShowLevel = .everyone) -> Bool {
      items.isVisible(at: level, ValueContext(fallback: fallback))
    }
    return person.isVisible(at: level, ValueContext())
      && Self.sections.allSatisfy { type in
        let context = ValueContext(
          record: "career", field: type.section.rawValue, fallback: type.defaultLevel)
        return entries[type.section]?.allSatisfy { $0.isVisible(at: level, context) } ?? true
      }
      && all(custom) && all(referees) && all(targets) && all(postings) && all(applications, .nobody)
      && all(retrospectives) && all(goals, .nobody) && all(assessments, .nobody)
      && log.isVisible(at: level, ValueContext(record: "log", field: "log", fallback: .nobody))
  }
}

extension ValueChange {
  /// Everything over a level goes.
  static func showing(upTo level: ShowLevel) -> ValueChange {
    var change = ValueChange()
    change.keeps = { $0 <= level }
    change.spares = level
    return change
  }
}
