import CZlib

/// A quick checksum of bytes, against accidents but not against attackers.
enum Checksum {
  /// CRC-32, as in zlib.
  static func of(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
  }
}
