extension Career {
  /// The career without anything that readers at a level may not see, so that a page made from it cannot show anything
  /// else.
  ///
  /// An entry, highlight or value above the level is removed; a required text above it becomes empty.
  public func visible(at level: ShowLevel) -> Career {
    changed(by: .showing(upTo: level))
  }
}

extension ValueChange {
  /// A change that removes everything above a level.
  package static func showing(upTo level: ShowLevel) -> ValueChange {
    var change = ValueChange()
    change.keeps = { $0 <= level }
    change.spares = level
    return change
  }
}
