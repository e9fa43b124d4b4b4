import Stopwatch

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The part of a text file between `<!-- NAME -->` and `<!-- /NAME -->`, which is written anew.
enum Section {
  struct Missing: Error {
    let name: String
  }

  static func replace(_ name: String, in path: String, with text: String) throws {
    let old = String(decoding: try File.read(path), as: UTF8.self)
    let (opening, closing) = ("<!-- \(name) -->\n", "<!-- /\(name) -->")
    let parts = old.split(separator: opening, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw Missing(name: name) }
    let rest = parts[1].split(separator: closing, maxSplits: 1, omittingEmptySubsequences: false)
    guard rest.count == 2 else { throw Missing(name: name) }
    let new = "\(parts[0])\(opening)\(text)\(closing)\(rest[1])"
    guard let file = fopen(path, "w") else { throw File.Unreadable(path: path) }
    fputs(new, file)
    fclose(file)
  }
}
