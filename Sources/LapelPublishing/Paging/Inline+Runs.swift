import LapelPage

extension [Inline] {
  /// The text as runs like a base run, except in what the text itself says.
  func runs(like base: Run) -> [Run] {
    flatMap { inline -> [Run] in
      var run = base
      switch inline {
      case .text(let text):
        run.text = text
        return [run]
      case .code(let text):
        run.text = text
        run.marks.insert(.code)
        return [run]
      case .strong(let inner):
        run.marks.insert(.strong)
        return inner.runs(like: run)
      case .emphasis(let inner):
        run.marks.insert(.emphasis)
        return inner.runs(like: run)
      case .link(let inner, let url):
        // A link around another leads where the outer one does.
        run.destination = run.destination ?? (url.first == "#" ? .anchor(String(url.dropFirst())) : .url(url))
        if run.face == .plain { run.face = .link }
        return inner.runs(like: run)
      }
    }
  }
}
