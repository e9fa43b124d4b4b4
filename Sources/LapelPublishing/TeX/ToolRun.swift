import Lapel
import Subprocess
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Runs another program that may misbehave: in a folder, with limits on time and on what it writes, and leaving
/// nothing behind.
enum ToolRun {
  enum Ending: Equatable, Sendable {
    case exited(Int32)
    case killed(by: Int32)
    /// The time was up; the program and everything that it started were ended.
    case tooLong
    /// The program could not be started.
    case notStarted(String)
  }

  /// The name of the file in its folder that receives the program's output.
  static let outputName = "output.txt"
  /// The size limit for each of its files, in blocks of 512 bytes: 256 MiB.
  private static let fileBlocks = 524_288

  /// - Parameters:
  ///   - command: the program's absolute path and its arguments.
  ///   - environment: the whole environment that the program sees.
  static func run(
    _ command: [String], in folder: String, environment: [String: String], limit: Duration
  ) async -> Ending {
    let leader = Leader()
    defer { leader.endGroup() }
    return await withTaskGroup(of: Ending?.self) { group in
      group.addTask { await start(command, in: folder, environment: environment, leader) }
      group.addTask {
        do { try await Task.sleep(for: limit) } catch { return nil }
        leader.giveUp()
        return .tooLong
      }
      let first = await group.next()
      // This ends the program if it is still running; the task group waits for its end.
      group.cancelAll()
      // A program that was ended for being late may be seen to end first.
      return leader.isLate ? .tooLong : (first ?? nil) ?? .tooLong
    }
  }

  private static func start(
    _ command: [String], in folder: String, environment: [String: String], _ leader: Leader
  ) async -> Ending {
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)]
    // When its input ends, nobody is waiting any more: then it ends with everything that it started.
    let script = """
      cd "$1" && shift && ulimit -f \(fileBlocks) || exit 126
      exec 3<&0 </dev/null
      "$@" 3<&- >\(outputName) 2>&1 &
      tool=$!
      { read -r _ <&3; kill -9 0; } >/dev/null 2>&1 &
      wait $tool
      """
    // The shell itself has to be found.
    let path = (environment["PATH"].map { $0 + ":" } ?? "") + "/usr/bin:/bin"
    let variables = environment.merging(["PATH": path]) { $1 }.map { Array("\($0)=\($1)\0".utf8) }
    do {
      let result = try await Subprocess.run(
        .name("sh"), arguments: Arguments(["-c", script, "sh", folder] + command),
        environment: .custom(variables), platformOptions: options, input: HeldOpen(), output: .discarded,
        error: .discarded
      ) { execution in leader.set(execution.processIdentifier.value) }
      switch result.terminationStatus {
      // Shells report in this way that a program was ended by a signal.
      case .exited(let code) where (129...192).contains(code): return .killed(by: code - 128)
      case .exited(let code): return .exited(code)
      case .signaled(let signal): return .killed(by: signal)
      }
    } catch {
      return .notStarted("\(error)")
    }
  }

  /// An input that is empty and ends with this program, however that ends.
  private struct HeldOpen: InputProtocol {
    func write(with writer: StandardInputWriter) async {
      while !Task.isCancelled { try? await Task.sleep(for: .seconds(3600)) }
    }
  }

  /// The program's process, which leads the group of everything that it starts.
  private final class Leader: Sendable {
    private let process = Mutex<Int32>(0)
    private let late = Mutex(false)

    /// Whether the time was up.
    var isLate: Bool { late.withLock { $0 } }

    func giveUp() {
      late.withLock { $0 = true }
      endGroup()
    }

    func set(_ process: Int32) {
      Interruption.remember(processGroup: process)
      self.process.withLock { $0 = process }
    }

    /// Ends every process in the group, including what was left running in the background.
    func endGroup() {
      let process = process.withLock { $0 }
      guard process > 1 else { return }
      kill(-process, SIGKILL)
      Interruption.forget(processGroup: process)
    }
  }
}
