import CZlib

/// Compression for PDF's `FlateDecode`; all calls to zlib are here.
package enum Deflate {
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(bytes.count))
    var out = [UInt8](repeating: 0, count: Int(size))
    // Level 6 is within a hundredth of the best, in a third of the time.
    let status = compress2(&out, &size, bytes, UInt(bytes.count), 6)
    precondition(status == Z_OK, "zlib had the room that it asks for")
    out.removeLast(out.count - Int(size))
    return out
  }

  /// Unpacks a zlib stream into a place.
  ///
  /// - Returns: whether the stream unpacks to exactly that many bytes.
  static func uncompress(
    _ bytes: Slice<UnsafeRawBufferPointer>, into place: UnsafeMutableRawBufferPointer
  ) -> Bool {
    let held = UnsafeRawBufferPointer(rebasing: bytes).bindMemory(to: UInt8.self)
    var size = UInt(place.count)
    let status = CZlib.uncompress(
      place.bindMemory(to: UInt8.self).baseAddress, &size, held.baseAddress, UInt(held.count))
    return status == Z_OK && size == UInt(place.count)
  }

  /// The bytes in a zlib stream (RFC 1950); nil when it is broken or unpacks to more than the limit.
  package static func uncompressed(_ bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    var input = Array(bytes)
    var stream = z_stream()
    guard input.count <= UInt32.max, !input.isEmpty,
      inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { inflateEnd(&stream) }
    var output: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    return input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      while true {
        let (status, count) = piece.withUnsafeMutableBufferPointer { piece in
          stream.next_out = piece.baseAddress
          stream.avail_out = UInt32(piece.count)
          return (inflate(&stream, Z_NO_FLUSH), piece.count - Int(stream.avail_out))
        }
        guard output.count + count <= limit else { return nil }
        output += piece[..<count]
        if status == Z_STREAM_END { return output }
        // Without progress, the stream is cut short.
        guard status == Z_OK, count > 0 || stream.avail_in > 0 else { return nil }
      }
    }
  }
}
