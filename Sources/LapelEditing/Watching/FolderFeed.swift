import Lapel
import Synchronization

/// The changes of watched folders, collected until somebody takes them.
package final class FolderFeed: Sendable {
  private let waiting = Mutex(FolderChanges())
  private let bell: AsyncStream<Void>
  private let ringer: AsyncStream<Void>.Continuation

  /// nil when the system cannot watch folders.
  ///
  /// - Parameters:
  ///   - career: the career's folder, with everything in it.
  ///   - themes: folders of themes.
  package init?(career: String, themes: [String]) {
    #if canImport(Glibc) || canImport(Musl)
      // What is built is not a source; `templates/` may be added to the working folder later.
      let built = Set(["output", "sent"].map { SafeFile.join(career, $0) })
      let roots = [(career, true), (".", false)] + (["templates"] + themes).map { ($0, true) }
      guard let watch = FolderWatch(roots, passingOver: { built.contains($0) }) else { return nil }
      (bell, ringer) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
      let box = Mutex(Optional(watch))
      Parallel.detach { [self] in
        guard var watch = box.withLock({ $0.take() }) else { return }
        while true {
          let changes = watch.next()
          waiting.withLock { $0.add(changes) }
          ringer.yield()
        }
      }
    #else
      return nil
    #endif
  }

  /// Waits for changes, and takes all there are.
  package func next() async -> FolderChanges {
    while true {
      let changes = waiting.withLock { waiting in
        let changes = waiting
        waiting = FolderChanges()
        return changes
      }
      if !changes.isEmpty { return changes }
      for await _ in bell { break }
    }
  }
}
