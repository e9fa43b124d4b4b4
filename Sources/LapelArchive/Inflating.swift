import CZlib

/// Unpacks deflated data with its zlib header: RFC 1950.
package enum Inflating {
  /// The unpacked bytes; nil when the data is broken or unpacks to more than the limit.
  package static func bytes(_ data: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    var stream = z_stream()
    guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var input = Array(data)
    guard let size = UInt32(exactly: input.count) else { return nil }
    var output: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    return input.withUnsafeMutableBufferPointer { buffer in
      stream.next_in = buffer.baseAddress
      stream.avail_in = size
      while true {
        let (state, count) = piece.withUnsafeMutableBufferPointer { piece -> (Int32, Int) in
          stream.next_out = piece.baseAddress
          stream.avail_out = UInt32(piece.count)
          let state = inflate(&stream, Z_NO_FLUSH)
          return (state, piece.count - Int(stream.avail_out))
        }
        output += piece[..<count]
        if output.count > limit { return nil }
        if state == Z_STREAM_END { return output }
        if state != Z_OK || count == 0 { return nil }
      }
    }
  }
}
