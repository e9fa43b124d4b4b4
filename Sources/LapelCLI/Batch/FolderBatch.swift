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
  /// The folders that are built here.
  let folders: [String]
  /// These folders and the shares of other machines, which may write to the same place.
  let all: [String]
  let options: BatchOptions
  let output: String
  /// What decides the output besides the folders.
  let settings: [String]

  func run(
    _ console: Console, _ build: @escaping @Sendable (String) async throws -> FolderOutcome
  ) async throws {
    try refuseOneName()
    let theme = FolderDigest.of("templates")
    var tally = FolderTally()
    var lines = [[UInt8]](repeating: [], count: options.report == nil ? 0 : folders.count)
    await withTaskGroup(of: (Int, FolderState).self) { group in
      var next = folders.indices.makeIterator()
      func start() {
        guard let index = next.next() else { return }
        group.addTask { (index, await state(of: folders[index], theme, build)) }
      }
      for _ in 0..<max(2, ProcessInfo.processInfo.activeProcessorCount) { start() }
      for await (index, state) in group {
        tally.add(state)
        if let words = state.words(of: folders[index]) {
          console.endProgress()
          console.talk(words)
        }
        // Of thousands of folders only one line each is kept, because their contents would not fit.
        if !lines.isEmpty { lines[index] = state.line(of: folders[index]) }
        console.progress("\("built", .dim) \(tally.done) of \(folders.count), \(tally.failed) failed")
        start()
      }
    }
    console.endProgress()
    if let report = options.report { try WholeFile.write(Array(lines.joined()), to: report) }
    try console.print(StyledText(stringLiteral: console.said(tally.sentence)))
    if tally.failed > 0 { throw ExitCode.problems }
  }

  /// Refuses two folders with one name, which would overwrite each other, also from different machines.
  private func refuseOneName() throws {
    var seen: [String: String] = [:]
    seen.reserveCapacity(all.count)
    for folder in all {
      guard let name = Self.name(of: folder) else { continue }
      if let other = seen.updateValue(folder, forKey: name) {
        throw Failure.usage(
          "`\(other)` and `\(folder)` would both be written to `\(output)/\(name)`",
          hints: "build them apart, each with an `--output` of its own")
      }
    }
  }

  /// The name of its output folder; most paths give it, so that a million folders need not be looked up.
  private static func name(of folder: String) -> String? {
    let last = folder.split(separator: "/").last
    return last == nil || last == "." || last == ".."
      ? try? CareerLocation(asked: folder).name : last.map(String.init)
  }

  private func state(
    of folder: String, _ theme: String, _ build: @Sendable (String) async throws -> FolderOutcome
  ) async -> FolderState {
    do {
      let location = try CareerLocation(asked: folder)
      let inputs = ([ProgramVersion.current, theme, FolderDigest.of(location.path)] + settings).joined(
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
}
