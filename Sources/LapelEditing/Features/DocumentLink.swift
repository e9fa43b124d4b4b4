import Lapel
import LapelDiagnostics

/// An address in a text that the editor can open.
struct DocumentLink {
  let range: Range<Int>
  let target: String

  /// The web addresses in a file's values, and the files that its fields name.
  static func links(of file: FileID, _ snapshot: CareerSnapshot) -> [DocumentLink] {
    let bytes = snapshot.bytes(of: file)
    return snapshot.marks(file).flatMap { mark -> [DocumentLink] in
      guard case .text = mark.kind else { return [] }
      return addresses(in: mark.range, bytes).map { range in
        DocumentLink(range: range, target: String(decoding: bytes[range], as: UTF8.self))
      }
    }
  }

  private static func addresses(in range: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var (found, index) = ([Range<Int>](), range.lowerBound)
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "h"), begins(bytes[index..<range.upperBound]) else {
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, !Self.ends.contains(bytes[end]), bytes[end] > 0x20, bytes[end] < 0x7F {
        end += 1
      }
      while end > index, Self.punctuation.contains(bytes[end - 1]) { end -= 1 }
      found.append(index..<end)
      index = max(end, index + 1)
    }
    return found
  }

  private static func begins(_ text: ArraySlice<UInt8>) -> Bool {
    text.starts(with: "https://".utf8) || text.starts(with: "http://".utf8)
  }

  private static let ends: Set<UInt8> = Set("\"'<>[]{}()|`".utf8)
  private static let punctuation: Set<UInt8> = Set(".,;:!?*".utf8)
}
