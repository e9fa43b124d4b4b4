/// The kinds of pictures that every format can contain.
public enum Picture: String, Sendable, Hashable {
  case png, jpeg, webp

  /// Recognizes the kind by the first bytes of a file, whatever its name; nil for anything else.
  public init?(_ bytes: some Collection<UInt8>) {
    let start = Array(bytes.prefix(12))
    if start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if start.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if start.starts(with: "RIFF".utf8), start.count == 12, start[8...].elementsEqual("WEBP".utf8) {
      self = .webp
    } else {
      return nil
    }
  }
}
