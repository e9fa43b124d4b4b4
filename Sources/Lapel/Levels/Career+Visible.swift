extension Career {
  /// The career without anything that readers of a level may not see: a page made from it can show nothing
  /// else.
  ///
  /// An entry, highlight or value over the level is gone; a required text that is over it is empty.
  public func visible(at level: ShowLevel) -> Career {
    changed(by: .showing(upTo: level))
  }
}

extension ValueChange {
  /// Everything over a level goes.
  package static func showing(upTo level: ShowLevel) -> ValueChange {
    var change = ValueChange()
    change.keeps = { $0 <= level }
    change.spares = level
    return change
  }
}
