package import Lapel

/// Makes a PDF from a LaTeX document as safely as TeX can be run: without a shell or files outside a clean folder, with a
/// time limit, and leaving nothing behind.
package struct TeXRun: Sendable {
  /// The program to run.
  package let engine: TeXEngine
  /// The caller's environment, of which TeX sees only what it needs.
  let environment: [String: String]
  /// The time limit for one run; a document that takes longer is tried once more.
  let limit: Duration
  /// The day of the build in seconds since 1970, so that the same document gives the same bytes.
  let day: Int

  /// The most runs for one document: for the contents, the references, the page count that they shift, and one to
  /// be sure.
  package static let mostRuns = 4
  private static let logLimit = 16 << 20

  /// Makes runs of a program that take no longer than a limit each.
  package init(
    _ engine: TeXEngine, environment: [String: String], day: Int, limit: Duration = .seconds(60)
  ) {
    self.engine = engine
    self.environment = environment
    self.limit = limit
    self.day = day
  }

  /// A PDF, with what TeX said about it.
  package struct Outcome: Sendable {
    /// The whole file.
    package let pdf: [UInt8]
    /// The number of sheets.
    package let pages: Int
    /// The log of the last run.
    package let log: TeXLog
    /// The number of runs, from 1 to `mostRuns`.
    package let runs: Int
  }

  /// The reason why there is no PDF.
  package enum Failure: Error, Sendable {
    /// TeX stopped at an error in the document, or because a package or a font is missing.
    case document(TeXLog)
    /// It was not ready in time, twice.
    case tooLong(Duration)
    /// The engine could not be started, or crashed.
    case engine(String)
    case file(FileError)
  }

  /// - Parameters:
  ///   - source: the .tex.
  ///   - files: further files that it reads, such as a photo; names without folders.
  ///   - most: the most runs.
  ///   - accepting: whether a number of pages is acceptable; if not, the document is not run again.
  package func typeset(
    _ source: [UInt8], with files: [String: [UInt8]] = [:], inRuns most: Int = mostRuns,
    accepting: @Sendable (Int) -> Bool = { _ in true }
  ) async throws(Failure) -> Outcome {
    let most = max(1, min(most, Self.mostRuns))
    do throws(Failure) { return try await attempt(source, files, most, accepting) } catch {
      guard case .tooLong = error, !Task.isCancelled else { throw error }
      return try await attempt(source, files, most, accepting)
    }
  }

  private func attempt(
    _ source: [UInt8], _ files: [String: [UInt8]], _ most: Int, _ accepting: (Int) -> Bool
  ) async throws(Failure) -> Outcome {
    let folder = try newFolder(source, files)
    for run in 1...most {
      let ending = await ToolRun.run(
        command, in: folder.path, environment: variables(folder.path), limit: limit)
      let log = TeXLog(readLog(in: folder.path))
      switch ending {
      case .tooLong: throw .tooLong(limit)
      case .notStarted(let reason): throw .engine(reason)
      case .killed(let signal): throw .engine("`\(engine.kind.rawValue)` was ended by signal \(signal)")
      case .exited(let code):
        guard code == 0, let pages = log.pages else {
          if log.errors.isEmpty {
            throw .engine(said(in: folder.path) ?? "`\(engine.kind.rawValue)` ended with \(code)")
          }
          throw .document(log)
        }
        if log.asksForRerun, run < most, accepting(pages) { continue }
        do throws(FileError) {
          return Outcome(pdf: try SafeFile.read("\(folder.path)/cv.pdf"), pages: pages, log: log, runs: run)
        } catch { throw .file(error) }
      }
    }
    preconditionFailure("the last run returns or throws")
  }

  private func newFolder(_ source: [UInt8], _ files: [String: [UInt8]]) throws(Failure) -> TemporaryFolder {
    do throws(FileError) {
      let folder = try TemporaryFolder(in: environment["TMPDIR"])
      for (name, bytes) in files { try WholeFile.write(bytes, to: "\(folder.path)/\(name)") }
      try WholeFile.write(source, to: "\(folder.path)/cv.tex")
      return folder
    } catch { throw .file(error) }
  }

  private var command: [String] {
    [
      engine.path, "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "-file-line-error",
      "cv.tex",
    ]
  }

  /// The small part of the caller's environment that TeX gets: where programs and TeX's own trees and caches are.
  private func variables(_ folder: String) -> [String: String] {
    var variables: [String: String] = [:]
    for (name, value) in environment
    where ["PATH", "HOME", "OSFONTDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"].contains(name)
      || name.hasPrefix("TEXMF") || name.hasPrefix("FONTCONFIG_")
    { variables[name] = value }
    // Font caches take seconds to make, so they stay where TeX keeps them, if there is such a place.
    if !SafeFile.isFolder(variables["HOME"] ?? "") { variables["HOME"] = folder }
    variables["TMPDIR"] = folder
    variables["openin_any"] = "p"
    variables["openout_any"] = "p"
    variables["SOURCE_DATE_EPOCH"] = String(day)
    variables["FORCE_SOURCE_DATE"] = "1"
    variables["TZ"] = "UTC"
    variables["LC_ALL"] = "C"
    // Lines of the log stay whole, so that it can be read.
    variables["max_print_line"] = "100000"
    variables["error_line"] = "254"
    variables["half_error_line"] = "238"
    return variables
  }

  private func readLog(in folder: String) -> [UInt8] {
    (try? SafeFile.read("\(folder)/cv.log", limit: Self.logLimit)) ?? []
  }

  /// The last line that the engine printed when it had no log to write to; nil: none.
  private func said(in folder: String) -> String? {
    guard let output = try? SafeFile.read("\(folder)/\(ToolRun.outputName)", limit: Self.logLimit) else {
      return nil
    }
    return String(decoding: output.suffix(4_096), as: UTF8.self).split(separator: "\n").last.map(String.init)
  }
}
