import Lapel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

#if canImport(Glibc) || canImport(Musl)
  /// Watches folders with the system's own means (inotify), including everything in them now or later.
  ///
  /// A file counts as changed when it was written and closed, or renamed over another: one that was only emptied, or is
  /// still being written, is not read before that.
  package struct FolderWatch: ~Copyable {
    private let descriptor: Int32
    private var folders: [Int32: String] = [:]
    /// Files that somebody is writing.
    private var unfinished: Set<String> = []
    private var written: Set<String> = []
    private var isDeep = false
    private let passedOver: @Sendable (String) -> Bool

    private static let chunk = 1 << 16
    /// How long to wait for more changes, in milliseconds.
    private static let pause: Int32 = 2
    /// The longer wait, in milliseconds, for an editor that renames the old file before it writes the new one.
    private static let pauseOfNames: Int32 = 8
    private static let mostFolders = 5_000

    /// nil when the system cannot watch folders.
    ///
    /// - Parameters:
    ///   - roots: the folders, each with whether what is below it counts too.
    ///   - passedOver: whether a folder, given by its path, is skipped.
    package init?(
      _ roots: [(path: String, isDeep: Bool)], passingOver passedOver: @escaping @Sendable (String) -> Bool
    ) {
      let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
      guard descriptor >= 0 else { return nil }
      self.descriptor = descriptor
      self.passedOver = passedOver
      for root in roots { add(root.path, below: root.isDeep) }
    }

    deinit { close(descriptor) }

    /// Watches another folder too, unless it is watched already.
    package mutating func add(_ folder: String, below isDeep: Bool = true) {
      var open = [folder]
      while let next = open.popLast(), folders.count < Self.mostFolders {
        let number = inotify_add_watch(descriptor, next.isEmpty ? "." : next, Self.events)
        guard number >= 0 else { continue }
        folders[number] = next
        guard isDeep, let names = FolderNames(next) else { continue }
        for name in names.names where name.first != "." {
          let path = SafeFile.join(next, name)
          if isFolder(path), !passedOver(path) { open.append(path) }
        }
      }
    }

    /// Waits for a change, and returns all that have happened by then.
    package mutating func next() -> FolderChanges {
      while true {
        // What was reported while the last changes were read will not be reported again.
        if !isTold { wait(-1) }
        repeat { take() } while wait(isDeep ? Self.pauseOfNames : Self.pause)
        var changes = FolderChanges(isDeep: isDeep)
        isDeep = false
        for path in written.subtracting(unfinished) {
          if let bytes = try? SafeFile.read(path) {
            changes.files[path] = bytes
          } else {
            changes.isDeep = true
          }
          written.remove(path)
        }
        // A file that is being written may have been read in part; its end will be reported.
        take()
        for path in unfinished.union(written) { changes.files[path] = nil }
        changes.unfinished = unfinished
        if !changes.isEmpty { return changes }
      }
    }

    /// Whether there is something to report already.
    private var isTold: Bool { isDeep || !written.isSubset(of: unfinished) }

    private static let events = UInt32(
      IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF
        | IN_MOVE_SELF)

    @discardableResult
    private func wait(_ milliseconds: Int32) -> Bool {
      var end = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&end, 1, milliseconds) > 0
    }

    /// Reads the events that the system has reported.
    private mutating func take() {
      while true {
        var told: [(folder: Int32, mask: Int32, name: String)] = []
        let count = withUnsafeTemporaryAllocation(byteCount: Self.chunk, alignment: 16) { buffer in
          let count = read(descriptor, buffer.baseAddress!, buffer.count)
          var at = 0
          // An event: watch, mask, cookie, length of the name, the name padded with NULs (inotify(7)).
          while at + 16 <= count {
            let folder = buffer.load(fromByteOffset: at, as: Int32.self)
            let mask = buffer.load(fromByteOffset: at + 4, as: UInt32.self)
            let length = Int(buffer.load(fromByteOffset: at + 12, as: UInt32.self))
            let name = buffer[min(at + 16, count)..<min(at + 16 + length, count)].prefix { $0 != 0 }
            told.append((folder, Int32(truncatingIfNeeded: mask), String(decoding: name, as: UTF8.self)))
            at += 16 + length
          }
          return count
        }
        if count <= 0 { return }
        for event in told { note(event.folder, event.mask, event.name) }
      }
    }

    private mutating func note(_ number: Int32, _ mask: Int32, _ name: String) {
      // There were more events than the system keeps.
      if mask & IN_Q_OVERFLOW != 0 { isDeep = true }
      guard let folder = folders[number] else { return }
      if mask & Int32(IN_IGNORED) != 0 {
        folders[number] = nil
        return
      }
      if mask & (IN_DELETE_SELF | IN_MOVE_SELF) != 0 { isDeep = true }
      guard !name.isEmpty, !FolderChanges.isLeftover(name) else { return }
      let path = SafeFile.join(folder, name)
      if mask & Int32(IN_ISDIR) != 0 {
        if mask & (IN_CREATE | IN_MOVED_TO) != 0, !passedOver(path) { add(path) }
        isDeep = true
        return
      }
      if mask & IN_MODIFY != 0 { unfinished.insert(path) }
      if mask & (IN_CLOSE_WRITE | IN_MOVED_TO) != 0 {
        unfinished.remove(path)
        written.insert(path)
      }
      if mask & (IN_DELETE | IN_MOVED_FROM) != 0 {
        unfinished.remove(path)
        written.remove(path)
        isDeep = true
      }
    }

    private func isFolder(_ path: String) -> Bool {
      var status = stat()
      // A link may lead in a circle.
      return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
  }
#endif
