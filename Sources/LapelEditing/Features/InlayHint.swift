import Lapel
import LapelDiagnostics

/// A hint that the editor shows inside the text: the length of a period, what an id means, who may read a value.
struct InlayHint {
  let offset: Int
  let label: String

  static func hints(
    in range: Range<Int>, of file: FileID, _ snapshot: CareerSnapshot, _ wording: Wording
  ) -> [InlayHint] {
    let bytes = snapshot.bytes(of: file)
    let words = MentionWords(snapshot, wording)
    var hints: [InlayHint] = []
    for mark in snapshot.marks(file)
    where mark.range.upperBound <= range.upperBound && range.lowerBound <= mark.range.upperBound {
      switch mark.kind {
      case .period:
        guard
          let period = Period(written: String(decoding: bytes[mark.range], as: UTF8.self)),
          let length = wording.length(of: period, today: snapshot.today)
        else { continue }
        hints.append(InlayHint(offset: mark.range.upperBound, label: length))
      case .pointer:
        guard let named = snapshot.mention(at: mark.range.upperBound, in: file), !named.isTitle,
          let title = words.title(of: named.named)
        else { continue }
        hints.append(InlayHint(offset: mark.range.upperBound, label: title))
      case .level:
        hints.append(InlayHint(offset: mark.range.upperBound, label: mark.level.rawValue))
      case .key, .identifier, .date, .word, .tag, .text: continue
      }
    }
    return hints
  }
}
