extension Report {
  /// The same without the fixes that would write over another text than they say.
  ///
  /// A place in a text that lines were folded into is not always its place in the file; what such a fix wrote over
  /// would be lost.
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
