/// Searches for very many texts at once, in time that grows with what is searched and not with how many texts
/// are searched for.
public struct TextSearch: Sendable {
  /// A text that was found, with its place.
  public struct Match: Sendable, Hashable {
    /// The index of the text among those searched for.
    public let text: Int
    /// The range in bytes of what was searched.
    public let range: Range<Int>
  }

  private let texts: [[UInt8]]
  /// For each window size, the texts by the hashes of their first bytes.
  private var windows: [Window] = []

  private struct Window: Sendable {
    let size: Int
    /// For each hash of first bytes, the last text that has them.
    private var last: [UInt64: Int] = [:]
    /// The number of each text of this size, and which one before it has the same first bytes; -1: none.
    private var chain: [(text: Int, before: Int)] = []
    /// The factor of a window's first byte in its hash.
    let top: UInt64
    /// One bit for some bits of each hash, which is nearly always enough to see that no text begins here.
    private var filter = [UInt64](repeating: 0, count: 1024)

    init(size: Int, count: Int) {
      self.size = size
      top = (1..<size).reduce(UInt64(1)) { power, _ in power &* TextSearch.base }
      last.reserveCapacity(count)
      chain.reserveCapacity(count)
    }

    mutating func add(_ text: Int, _ hash: UInt64) {
      chain.append((text, last.updateValue(chain.count, forKey: hash) ?? -1))
      filter[Int(hash >> 54)] |= 1 << (hash >> 48 & 63)
    }

    @inline(__always)
    func mayHold(_ hash: UInt64) -> Bool { filter[Int(hash >> 54)] & 1 << (hash >> 48 & 63) != 0 }

    /// Passes on the texts with this hash.
    func forEach(_ hash: UInt64, _ body: (Int) -> Void) {
      var at = last[hash] ?? -1
      while at >= 0 {
        body(chain[at].text)
        at = chain[at].before
      }
    }
  }

  private static let sizes = [32, 16, 8, 4, 1]

  /// - Parameter texts: the texts to find; empty ones are never found.
  public init(_ texts: [[UInt8]]) {
    self.texts = texts
    var counts = Self.sizes.map { _ in 0 }
    for text in texts where !text.isEmpty { counts[Self.place(of: text.count)] += 1 }
    var all = zip(Self.sizes, counts).map { $1 == 0 ? nil : Window(size: $0, count: $1) }
    for (number, text) in texts.enumerated() where !text.isEmpty {
      let place = Self.place(of: text.count)
      all[place]?.add(number, Self.hash(text[..<Self.sizes[place]]))
    }
    windows = all.compactMap { $0 }
  }

  /// The place in `sizes` of the window for a text of this many bytes.
  private static func place(of length: Int) -> Int {
    switch length {
    case 32...: 0
    case 16...: 1
    case 8...: 2
    case 4...: 3
    default: 4
    }
  }

  /// Everything found, at word boundaries: a text that begins or ends in an ASCII letter or digit is not
  /// found inside a longer word. Hangul may follow, since particles do.
  public func matches(in bytes: [UInt8]) -> [Match] { matches(in: bytes.span) }

  func matches(in bytes: Span<UInt8>) -> [Match] {
    var matches: [Match] = []
    for window in windows where bytes.count >= window.size {
      let (size, top) = (window.size, window.top)
      var hash: UInt64 = 0
      for index in 0..<size { hash = hash &* Self.base &+ UInt64(bytes[index]) }
      var at = 0
      while true {
        if window.mayHold(hash) {
          window.forEach(hash) { number in
            guard stands(texts[number], at, bytes) else { return }
            matches.append(Match(text: number, range: at..<at + texts[number].count))
          }
        }
        guard at + size < bytes.count else { break }
        hash = (hash &- UInt64(bytes[at]) &* top) &* Self.base &+ UInt64(bytes[at + size])
        at += 1
      }
    }
    if matches.count < 2 { return matches }
    return matches.sorted { ($0.range.lowerBound, $0.text) < ($1.range.lowerBound, $1.text) }
  }

  /// Odd, with bits spread all over, so that the high bits of a hash depend on every byte.
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 &* base &+ UInt64($1) }
  }

  private func stands(_ text: [UInt8], _ at: Int, _ bytes: Span<UInt8>) -> Bool {
    let end = at + text.count
    guard end <= bytes.count, text.indices.allSatisfy({ bytes[at + $0] == text[$0] }) else { return false }
    if at > 0, Self.isWord(text[0]), Self.isWord(bytes[at - 1]) { return false }
    return end == bytes.count || !Self.isWord(text[text.count - 1]) || !Self.isWord(bytes[end])
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
