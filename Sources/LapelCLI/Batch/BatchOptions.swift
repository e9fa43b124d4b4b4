import ArgumentParser
import Lapel

/// How many folders to build at once, and which of them.
struct BatchOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "More folders: all are built, and what is wrong in one stops no other.", valueName: "more"),
    completion: .directory)
  var more: [String] = []

  @Option(
    help: ArgumentHelp("A file with a folder on each line, or - for standard input.", valueName: "list"),
    completion: .file())
  var from: String?

  @Flag(help: "Leave out folders whose files are as the last such run wrote them.")
  var changed = false

  @Option(
    help: ArgumentHelp("A fixed share of the folders, such as 2/8: the second of eight.", valueName: "k/n"))
  var shard: Shard?

  @Option(
    help: ArgumentHelp("Where to write what became of each folder, as JSON lines.", valueName: "file"),
    completion: .file())
  var report: String?

  /// The folders in the order given, each once, and the share of them to build; nil when a single folder is meant as
  /// usual.
  ///
  /// - Parameter first: the folder that comes before `more`.
  func folders(first: String?) throws -> (all: [String], share: [String])? {
    guard !more.isEmpty || from != nil || changed || shard != nil || report != nil else { return nil }
    var folders = [first].compactMap(\.self) + more
    if let from {
      let bytes = from == "-" ? try SafeFile.readStandardInput() : try SafeFile.read(from)
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      folders += lines.map { $0.trimmingBlanks }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
    }
    if folders.isEmpty {
      throw Failure.usage("no folder is named", hints: "`lapel build FOLDER…`, or `--from LIST`")
    }
    var seen: Set<String> = []
    folders = folders.filter { seen.insert($0).inserted }
    return (folders, shard.map { $0.share(of: folders) } ?? folders)
  }
}

/// One of several equal parts of a list, the same on every machine.
struct Shard: ExpressibleByArgument, Sendable {
  private let number: Int
  private let count: Int

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]), count >= 1,
      (1...count).contains(number)
    else { return nil }
    self.number = number
    self.count = count
  }

  /// Every nth element: neighbours in a list are often similar in size, so each part gets some of every kind.
  func share<Element>(of all: [Element]) -> [Element] {
    stride(from: number - 1, to: all.count, by: count).map { all[$0] }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
