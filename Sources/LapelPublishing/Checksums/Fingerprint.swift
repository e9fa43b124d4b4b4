import LapelYAML

/// A digest of many texts in order, by which a later run finds out whether they have changed: quick, and good
/// against accidents but not against attackers.
struct Fingerprint: Sendable, Hashable {
  private var (first, second): (UInt64, UInt64) = (0x243F_6A88_85A3_08D3, 0x1319_8A2E_0370_7344)

  /// The digest as 32 hexadecimal digits.
  var hex: String {
    String(unsafeUninitializedCapacity: 32) { bytes in
      for at in 0..<32 {
        let lane = at < 16 ? first : second
        let digit = UInt8(lane >> UInt64(60 - 4 * (at % 16)) & 0xF)
        bytes[at] = digit < 10 ? 0x30 + digit : 0x57 + digit
      }
      return 32
    }
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { add($0) } }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    add(UInt64(bytes.count))
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at + 8 <= raw.count {
      add(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      at += 8
    }
    var rest: UInt64 = 0
    for byte in raw[at...] { rest = rest << 8 | UInt64(byte) }
    add(rest)
  }

  mutating func add(_ number: UInt64) {
    first = Self.mixed(first ^ number, 0x9E37_79B9_7F4A_7C15)
    second = Self.mixed(second &+ number, 0xD6E8_FEB8_6659_FD93)
  }

  /// Adds a value as it would be written in a file; nil counts as a value too.
  mutating func add(_ tree: Tree?) {
    switch tree {
    case nil: add(0)
    case .text(let text):
      add(1)
      add(text)
    case .list(let items):
      add(2)
      add(UInt64(items.count))
      for item in items { add(item) }
    case .fields(let pairs):
      add(3)
      add(UInt64(pairs.count))
      for pair in pairs {
        add(pair.key)
        add(pair.value)
      }
    }
  }

  private static func mixed(_ value: UInt64, _ factor: UInt64) -> UInt64 {
    let product = (value ^ factor).multipliedFullWidth(by: factor | 1)
    return (product.high ^ product.low) &+ (value &<< 23 | value &>> 41)
  }
}
