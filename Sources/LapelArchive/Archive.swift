import CZip

/// The contents of a zip archive, read into memory with limits on the number of entries and bytes.
package struct Archive: Sendable {
  /// The wanted entries, in the archive's order.
  package let entries: [Entry]

  /// One file of the archive.
  package struct Entry: Sendable {
    /// The path as in the archive, with `/` between folders; it may say anything, and is never used to write a file.
    package let path: String
    /// The unpacked contents.
    package let bytes: [UInt8]
  }

  /// The most entries that an archive may have.
  package static let mostEntries = 10_000
  /// The most bytes that are unpacked from an archive, all entries together: 32 MiB.
  package static let mostBytes = 32 << 20

  /// - Parameter wants: whether to unpack an entry, given its path; nothing is read of the others.
  package init(_ data: [UInt8], wants: (String) -> Bool) throws(ArchiveProblem) {
    var found: [Entry] = []
    var problem: ArchiveProblem?
    data.withUnsafeBytes { buffer in
      var failure = zip_error_t()
      zip_error_init(&failure)
      defer { zip_error_fini(&failure) }
      guard let source = zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, &failure)
      else {
        problem = ArchiveProblem("the archive cannot be opened")
        return
      }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, &failure) else {
        zip_source_free(source)
        problem = ArchiveProblem("the archive is broken or no zip archive")
        return
      }
      defer { zip_discard(archive) }
      do throws(ArchiveProblem) { found = try Self.unpack(archive, wants) } catch { problem = error }
    }
    if let problem { throw problem }
    entries = found
  }

  /// Whether bytes begin as a zip archive does.
  package static func seems(_ data: [UInt8]) -> Bool { data.starts(with: [0x50, 0x4B, 3, 4]) }

  private static func unpack(_ archive: OpaquePointer, _ wants: (String) -> Bool) throws(ArchiveProblem)
    -> [Entry]
  {
    let count = zip_get_num_entries(archive, 0)
    guard count >= 0, count <= mostEntries else {
      throw ArchiveProblem("the archive has more than \(mostEntries) entries")
    }
    var entries: [Entry] = []
    var left = mostBytes
    for index in 0..<zip_uint64_t(count) {
      guard let name = zip_get_name(archive, index, 0), let path = String(validatingCString: name),
        !path.hasSuffix("/"), wants(path)
      else { continue }
      let bytes = try unpack(archive, index, path, &left)
      entries.append(Entry(path: path, bytes: bytes))
    }
    return entries
  }

  /// Unpacks an entry piece by piece up to the limit, since the sizes that an archive states cannot be trusted.
  private static func unpack(
    _ archive: OpaquePointer, _ index: zip_uint64_t, _ path: String, _ left: inout Int
  )
    throws(ArchiveProblem) -> [UInt8]
  {
    guard let file = zip_fopen_index(archive, index, 0) else {
      throw ArchiveProblem("`\(path)` in the archive cannot be read")
    }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, zip_uint64_t($0.count)) }
      if count < 0 { throw ArchiveProblem("`\(path)` in the archive is broken") }
      if count == 0 { return bytes }
      left -= Int(count)
      if left < 0 { throw ArchiveProblem("the archive unpacks to more than \(mostBytes >> 20) MiB") }
      bytes += piece[..<Int(count)]
    }
  }
}

/// Why an archive cannot be read or written.
package struct ArchiveProblem: Error, Equatable, Sendable {
  /// The message, in lower case, without a full stop.
  package let message: String

  init(_ message: String) { self.message = message }
}
