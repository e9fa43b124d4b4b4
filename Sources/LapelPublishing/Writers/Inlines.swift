import LapelPage

/// Turns runs into nested markup, for formats whose links and marks can contain several of them.
struct Inlines {
  /// Which faces a format shows as bold or slanted, and which links it makes.
  let isStrong: (Run) -> Bool
  let isEmphasis: (Run) -> Bool
  let hasInnerLinks: Bool

  func of(_ runs: [Run]) -> [Inline] {
    chunks(runs, by: destination).flatMap { chunk -> [Inline] in
      let inner = strong(chunk)
      guard let url = destination(chunk[0]) else { return inner }
      return [.link(inner, url: url)]
    }
  }

  private func destination(_ run: Run) -> String? {
    switch run.destination {
    case .url(let url)?: url
    case .anchor(let anchor)?: hasInnerLinks ? "#" + anchor : nil
    case nil: nil
    }
  }

  private func strong(_ runs: [Run]) -> [Inline] {
    chunks(runs, by: isStrong).flatMap { isStrong($0[0]) ? [.strong(emphasis($0))] : emphasis($0) }
  }

  private func emphasis(_ runs: [Run]) -> [Inline] {
    chunks(runs, by: isEmphasis).flatMap { isEmphasis($0[0]) ? [.emphasis(texts($0))] : texts($0) }
  }

  private func texts(_ runs: [Run]) -> [Inline] {
    chunks(runs) { $0.marks.contains(.code) }.map { chunk in
      let text = chunk.map(\.text).joined()
      return chunk[0].marks.contains(.code) ? .code(text) : .text(text)
    }
  }

  /// Neighbouring runs that are alike, grouped.
  private func chunks<Key: Equatable>(_ runs: [Run], by key: (Run) -> Key) -> [[Run]] {
    var chunks: [[Run]] = []
    for run in runs {
      if let last = chunks.last?.last, key(last) == key(run) {
        chunks[chunks.count - 1].append(run)
      } else {
        chunks.append([run])
      }
    }
    return chunks
  }
}
