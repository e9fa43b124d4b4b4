import LapelDiagnostics

/// What became of one of many folders.
enum FolderState: Sendable {
  case built(FolderOutcome)
  case unchanged
  case failed(FolderOutcome)
  /// The world failed, or the folder is not a career.
  case refused(String)

  var name: String {
    switch self {
    case .built: "built"
    case .unchanged: "unchanged"
    case .failed: "failed"
    case .refused: "refused"
    }
  }

  /// What is said about it while others are built; nil for success.
  func words(of folder: String) -> String? {
    switch self {
    case .built, .unchanged: nil
    case .failed(let outcome): outcome.problems
    case .refused(let reason): "error: \(folder): \(ReaderLanguage.ofMessages.said(reason))\n"
    }
  }

  /// Its line of the report, as JSON.
  func line(of folder: String) -> [UInt8] {
    var json = JSONText(indented: false)
    json.object { json in
      json.field("folder", folder)
      json.field("status", name)
      switch self {
      case .built(let outcome), .failed(let outcome):
        json.field("files", outcome.written)
        json.key("errors")
        json.number(outcome.errors)
        json.key("warnings")
        json.number(outcome.warnings)
      case .refused(let reason): json.field("reason", reason)
      case .unchanged: break
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

/// The number of folders by outcome.
struct FolderTally {
  private var built = 0
  private var unchanged = 0
  private(set) var failed = 0

  var done: Int { built + unchanged + failed }

  mutating func add(_ state: FolderState) {
    switch state {
    case .built: built += 1
    case .unchanged: unchanged += 1
    case .failed, .refused: failed += 1
    }
  }

  var sentence: String {
    "\(counted(done, "folder")): \(built) built, \(unchanged) unchanged, \(failed) failed"
  }
}
