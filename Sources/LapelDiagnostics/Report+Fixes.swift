extension Report {
  /// The same report without fixes that would replace another text than the one they state.
  ///
  /// The place in a text that was folded from several lines is not always its place in the file; such a fix would
  /// overwrite something else.
  package func keepingFixes(thatHoldIn sources: SourceSet) -> Report {
    mapped { diagnostic in
      guard let fix = diagnostic.fix, !fix.edits.allSatisfy({ $0.holds(in: sources) }) else {
        return diagnostic
      }
      var diagnostic = diagnostic
      diagnostic.fix = nil
      return diagnostic
    }
  }
}

extension Diagnostic.Edit {
  fileprivate func holds(in sources: SourceSet) -> Bool {
    guard let replaced else { return true }
    let bytes = sources[range.file].bytes
    return range.bytes.upperBound <= bytes.count && bytes[range.bytes].elementsEqual(replaced.utf8)
  }
}
