import CZlib

/// A quick check of whether bytes are those that were written: against accidents, not against anybody.
enum Checksum {
  /// CRC-32, as zlib has it.
  static func of(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
  }
}
