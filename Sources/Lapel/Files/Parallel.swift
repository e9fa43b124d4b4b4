import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Runs work on threads of its own: work that waits (for a disk, for a signal) and must not hold up the program's
/// tasks, and large careers, which are read on all processors at once. The result is the same as when the work is
/// done in sequence.
package enum Parallel {
  /// Does the work for all items at the same time, at most eight at once, and waits for it.
  package static func forEach<Item: Sendable>(_ items: [Item], _ work: @escaping @Sendable (Item) -> Void) {
    var rest = items[...]
    while !rest.isEmpty {
      let threads = rest.prefix(8).map { item in (item, start { work(item) }) }
      rest = rest.dropFirst(8)
      // When no thread can be started, the work is done here.
      for (item, thread) in threads { if let thread { pthread_join(thread, nil) } else { work(item) } }
    }
  }

  /// The results for all items, in the order of the items.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    let next = Mutex(0)
    let done = Mutex<[Int: Result]>([:])
    let take: @Sendable () -> Void = {
      while true {
        let index = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard index < items.count else { return }
        let result = work(items[index])
        done.withLock { $0[index] = result }
      }
    }
    let threads = (1..<max(1, min(processors, items.count))).map { _ in start(take) }
    take()
    for case let thread? in threads { pthread_join(thread, nil) }
    return done.withLock { done in items.indices.compactMap { done[$0] } }
  }

  /// The results for the parts of a long list, in order; a list with no more items than the limit is a single
  /// part.
  package static func mapParts<Result: Sendable>(
    of count: Int, over limit: Int, _ work: @escaping @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    guard count > limit else { return [work(0..<count)] }
    // No more parts than processors, since each part learns its words again.
    let size = (count + processors - 1) / processors
    return map(stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }, work)
  }

  /// Does one thing here and another on a thread of its own, and waits for both.
  package static func both<Here, There: Sendable>(
    _ here: () -> Here, _ there: @escaping @Sendable () -> There
  ) -> (Here, There) {
    let done = Mutex<There?>(nil)
    let thread = start {
      let result = there()
      done.withLock { $0 = result }
    }
    let mine = here()
    if let thread { pthread_join(thread, nil) }
    return (mine, done.withLock { $0 } ?? there())
  }

  private static var processors: Int { min(8, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Starts a thread that nobody waits for.
  package static func detach(_ work: @escaping @Sendable () -> Void) {
    if let thread = start(work) { pthread_detach(thread) }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let work = Unmanaged.passRetained(Work(body)).toOpaque()
    // As much stack as the main thread usually has; outside glibc the default is far smaller.
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 8 << 20)
    #if canImport(Darwin)
      var thread: pthread_t?
      let failed = pthread_create(&thread, &attributes, { Work.run($0) }, work) != 0
    #else
      var thread = pthread_t()
      let failed = pthread_create(&thread, &attributes, { Work.run($0!) }, work) != 0
    #endif
    if failed {
      Unmanaged<Work>.fromOpaque(work).release()
      return nil
    }
    return thread
  }

  private final class Work: Sendable {
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    static func run(_ pointer: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
      Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
      return nil
    }
  }
}
