extension Sequence<String?> {
  /// The texts that are there and not empty, joined by a separator.
  func joinedPresent(by separator: String) -> String {
    compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: separator)
  }
}
