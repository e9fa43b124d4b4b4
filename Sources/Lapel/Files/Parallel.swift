#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Threads of their own, for work that waits (for a disk, for a signal) and must not hold up the tasks of the program.
enum Parallel {
  /// Does the work for all items at the same time, eight at most, and waits for it.
  static func forEach<Item: Sendable>(_ items: [Item], _ work: @escaping @Sendable (Item) -> Void) {
    var rest = items[...]
    while !rest.isEmpty {
      let threads = rest.prefix(8).map { item in (item, start { work(item) }) }
      rest = rest.dropFirst(8)
      // Where no thread can be had the work is done here.
      for (item, thread) in threads { if let thread { pthread_join(thread, nil) } else { work(item) } }
    }
  }

  /// Starts a thread that nobody waits for.
  static func detach(_ work: @escaping @Sendable () -> Void) {
    if let thread = start(work) { pthread_detach(thread) }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let work = Unmanaged.passRetained(Work(body)).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
      let failed = pthread_create(&thread, nil, { Work.run($0) }, work) != 0
    #else
      var thread = pthread_t()
      let failed = pthread_create(&thread, nil, { Work.run($0!) }, work) != 0
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
