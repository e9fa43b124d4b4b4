import ArgumentParser
import Lapel
import LapelDiagnostics
import LapelPublishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Builds many folders side by side; what is wrong in one stops no other, and what was done stays done.
struct FolderBatch: Sendable {
  let folders: [String]
  let options: BatchOptions
  let output: String
  /// What beside the folders decides what is written.
  let settings: [String]

  /// What became of one folder.
  private enum State: Sendable {
    case built(FolderOutcome)
    case unchanged
    case failed(FolderOutcome)
    /// The world failed, or the folder is none.
    case refused(String)
  }

  func run(
    _ console: Console, _ build: @escaping @Sendable (String) async throws -> FolderOutcome
  ) async throws {
    try refuseOneName()
    let theme = FolderDigest.of("templates")
    var states: [Int: State] = [:]
    var failed = 0
    await withTaskGroup(of: (Int, State).self) { group in
      var next = folders.indices.makeIterator()
      func start() {
        guard let index = next.next() else { return }
        group.addTask { (index, await state(of: folders[index], theme, build)) }
      }
      for _ in 0..<max(2, ProcessInfo.processInfo.activeProcessorCount) { start() }
      for await (index, state) in group {
        states[index] = state
        if let words = words(for: state, folders[index]) {
          failed += 1
          console.endProgress()
          console.talk(words)
        }
        console.progress("\("built", .dim) \(states.count) of \(folders.count), \(failed) failed")
        start()
      }
    }
    console.endProgress()
    if let report = options.report { try write(states, to: report) }
    try console.print(StyledText(stringLiteral: summary(states)))
    if failed > 0 { throw ExitCode.problems }
  }

  /// Two folders of one name would write over each other.
  private func refuseOneName() throws {
    var seen: [String: String] = [:]
    for folder in folders {
      guard let name = try? CareerLocation(asked: folder).name else { continue }
      if let other = seen.updateValue(folder, forKey: name) {
        throw Failure.usage(
          "`\(other)` and `\(folder)` would both be written to `\(output)/\(name)`",
          hints: "build them apart, each with an `--output` of its own")
      }
    }
  }

  private func state(
    of folder: String, _ theme: String, _ build: @Sendable (String) async throws -> FolderOutcome
  ) async -> State {
    do {
      let location = try CareerLocation(asked: folder)
      let inputs = ([RootCommand.version, theme, FolderDigest.of(location.path)] + settings).joined(
        separator: "\n")
      let digest = SHA256(of: inputs.utf8).hex
      let place = "\(output)/\(location.name)"
      if options.changed, isMade(place, from: digest) { return .unchanged }
      let outcome = try await build(folder)
      if outcome.errors > 0 { return .failed(outcome) }
      try remember(outcome.written, in: place, from: digest)
      return .built(outcome)
    } catch let failure as Failure {
      return .refused(failure.message)
    } catch {
      return .refused("\(error)")
    }
  }

  // MARK: What was done

  private func isMade(_ place: String, from digest: String) -> Bool {
    guard let bytes = try? SafeFile.read("\(place)/\(BuildManifest.name)"),
      let manifest = BuildManifest(bytes),
      !manifest.isDamaged, manifest.inputs == digest
    else { return false }
    return manifest.files.allSatisfy { $0.value.isAt("\(place)/\($0.key)") }
  }

  private func remember(_ written: [String], in place: String, from digest: String) throws {
    var manifest = BuildManifest()
    manifest.inputs = digest
    for path in written where path.hasPrefix(place + "/") {
      manifest.files[String(path.dropFirst(place.count + 1))] = BuildManifest.File(
        of: try SafeFile.read(path))
    }
    try WholeFile.write(manifest.bytes, to: "\(place)/\(BuildManifest.name)")
  }

  // MARK: What is said

  /// nil for what went well.
  private func words(for state: State, _ folder: String) -> String? {
    switch state {
    case .built, .unchanged: nil
    case .failed(let outcome): outcome.problems
    case .refused(let reason): "error: \(folder): \(reason)\n"
    }
  }

  private func summary(_ states: [Int: State]) -> String {
    var (built, unchanged, failed) = (0, 0, 0)
    for state in states.values {
      switch state {
      case .built: built += 1
      case .unchanged: unchanged += 1
      case .failed, .refused: failed += 1
      }
    }
    return "\(counted(folders.count, "folder")): \(built) built, \(unchanged) unchanged, \(failed) failed"
  }

  private func write(_ states: [Int: State], to path: String) throws {
    var lines: [UInt8] = []
    for (index, folder) in folders.enumerated() {
      guard let state = states[index] else { continue }
      var json = JSONText(indented: false)
      json.object { json in
        json.key("folder")
        json.string(folder)
        json.key("status")
        json.string(status(of: state))
        switch state {
        case .built(let outcome), .failed(let outcome):
          json.key("files")
          json.array { json in for path in outcome.written { json.string(path) } }
          json.key("errors")
          json.number(outcome.errors)
          json.key("warnings")
          json.number(outcome.warnings)
        case .refused(let reason):
          json.key("reason")
          json.string(reason)
        case .unchanged: break
        }
      }
      lines += json.bytes + [UInt8(ascii: "\n")]
    }
    try WholeFile.write(lines, to: path)
  }

  private func status(of state: State) -> String {
    switch state {
    case .built: "built"
    case .unchanged: "unchanged"
    case .failed: "failed"
    case .refused: "refused"
    }
  }
}
