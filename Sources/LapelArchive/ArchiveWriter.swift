import CZip

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Makes zip archives whose bytes depend only on their contents: the same entries give the same archive.
package enum ArchiveWriter {
  /// - Parameter entries: the entries, in the order in which they are written.
  package static func bytes(of entries: [(path: String, bytes: [UInt8])]) throws(ArchiveProblem) -> [UInt8] {
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    guard let sink = zip_source_buffer_create(nil, 0, 0, &failure) else {
      throw ArchiveProblem("no archive can be made")
    }
    zip_source_keep(sink)
    defer { zip_source_free(sink) }
    guard let archive = zip_open_from_source(sink, ZIP_TRUNCATE, &failure) else {
      zip_source_free(sink)
      throw ArchiveProblem("no archive can be made")
    }
    for entry in entries where !add(entry, to: archive) {
      zip_discard(archive)
      throw ArchiveProblem("`\(entry.path)` cannot be put into the archive")
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw ArchiveProblem("the archive cannot be finished")
    }
    return try content(of: sink)
  }

  private static func add(_ entry: (path: String, bytes: [UInt8]), to archive: OpaquePointer) -> Bool {
    // The library frees the copy when it has been written.
    guard let copy = malloc(max(entry.bytes.count, 1)) else { return false }
    entry.bytes.withUnsafeBytes { buffer in
      if let base = buffer.baseAddress { copy.copyMemory(from: base, byteCount: buffer.count) }
    }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(entry.bytes.count), 1) else {
      free(copy)
      return false
    }
    let index = zip_file_add(archive, entry.path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    if index < 0 {
      zip_source_free(source)
      return false
    }
    // 1980-01-01, the first day that the format knows; the day of writing would change the bytes.
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, 33, 0) == 0
  }

  private static func content(of sink: OpaquePointer) throws(ArchiveProblem) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(sink, &status) == 0, zip_source_open(sink) == 0 else {
      throw ArchiveProblem("the archive cannot be read back")
    }
    defer { zip_source_close(sink) }
    var bytes = [UInt8](repeating: 0, count: Int(clamping: status.size))
    let count = bytes.withUnsafeMutableBytes { zip_source_read(sink, $0.baseAddress, zip_uint64_t($0.count)) }
    guard count == bytes.count else { throw ArchiveProblem("the archive cannot be read back") }
    return bytes
  }
}
