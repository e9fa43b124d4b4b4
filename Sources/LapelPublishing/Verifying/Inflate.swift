/// Uncompresses zlib streams (RFC 1950 and 1951), so that a PDF can be searched as it was before it was
/// packed.
struct Inflate {
  /// The bytes; nil when the stream is broken or larger than the limit.
  static func bytes(of stream: ArraySlice<UInt8>, limit: Int = 64 << 20) -> [UInt8]? {
    guard stream.count > 2, stream.first.map({ $0 & 15 == 8 }) == true else { return nil }
    var inflate = Inflate(stream.dropFirst(2), limit)
    return inflate.run() ? inflate.output : nil
  }

  private let input: ArraySlice<UInt8>
  private let limit: Int
  private var at: Int
  private var bits: UInt32 = 0
  private var count = 0
  private var output: [UInt8] = []

  private init(_ input: ArraySlice<UInt8>, _ limit: Int) {
    self.input = input
    self.limit = limit
    at = input.startIndex
  }

  private mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return false }
      let isRead: Bool
      switch kind {
      case 0: isRead = readStored()
      case 1: isRead = readCodes(Self.fixedLengths, Self.fixedDistances)
      case 2: isRead = readDynamic()
      default: return false
      }
      if !isRead { return false }
      if isLast == 1 { return true }
    }
  }

  private mutating func take(_ wanted: Int) -> Int? {
    while count < wanted {
      guard at < input.endIndex else { return nil }
      bits |= UInt32(input[at]) << UInt32(count)
      count += 8
      at += 1
    }
    let value = bits & ((1 << UInt32(wanted)) - 1)
    bits >>= UInt32(wanted)
    count -= wanted
    return Int(value)
  }

  private mutating func readStored() -> Bool {
    (bits, count) = (0, 0)
    guard at + 4 <= input.endIndex else { return false }
    let length = Int(input[at]) | Int(input[at + 1]) << 8
    at += 4
    guard at + length <= input.endIndex, output.count + length <= limit else { return false }
    output += input[at..<(at + length)]
    at += length
    return true
  }

  /// RFC 1951 §3.2.7.
  private mutating func readDynamic() -> Bool {
    guard let lengthCount = take(5), let distanceCount = take(5), let codeCount = take(4) else {
      return false
    }
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var codeLengths = [Int](repeating: 0, count: 19)
    for index in 0..<(codeCount + 4) {
      guard let length = take(3) else { return false }
      codeLengths[order[index]] = length
    }
    let codes = Huffman(codeLengths)
    let wanted = lengthCount + 257 + distanceCount + 1
    var lengths: [Int] = []
    while lengths.count < wanted {
      guard let symbol = symbol(codes) else { return false }
      switch symbol {
      case 0...15: lengths.append(symbol)
      case 16:
        guard let last = lengths.last, let more = take(2) else { return false }
        lengths += repeatElement(last, count: more + 3)
      case 17:
        guard let more = take(3) else { return false }
        lengths += repeatElement(0, count: more + 3)
      default:
        guard let more = take(7) else { return false }
        lengths += repeatElement(0, count: more + 11)
      }
    }
    let split = lengthCount + 257
    return readCodes(Huffman(Array(lengths[..<split])), Huffman(Array(lengths[split..<wanted])))
  }

  private mutating func readCodes(_ lengths: Huffman, _ distances: Huffman) -> Bool {
    while true {
      guard let code = symbol(lengths) else { return false }
      if code < 256 {
        guard output.count < limit else { return false }
        output.append(UInt8(code))
        continue
      }
      if code == 256 { return true }
      guard code < 286, let extra = take(Self.lengthExtras[code - 257]), let place = symbol(distances),
        place < 30,
        let more = take(Self.distanceExtras[place])
      else { return false }
      let length = Self.lengthBases[code - 257] + extra
      let distance = Self.distanceBases[place] + more
      guard distance <= output.count, output.count + length <= limit else { return false }
      let start = output.count - distance
      for offset in 0..<length { output.append(output[start + offset]) }
    }
  }

  private mutating func symbol(_ huffman: Huffman) -> Int? {
    var (code, first, index) = (0, 0, 0)
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      code |= bit
      let count = huffman.counts[length]
      if code - count < first { return huffman.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return nil
  }

  /// A canonical code: how many symbols have each length, and the symbols in order.
  private struct Huffman {
    private(set) var counts = [Int](repeating: 0, count: 16)
    private(set) var symbols: [Int]

    init(_ lengths: [Int]) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      var offsets = [Int](repeating: 0, count: 17)
      for length in 1...15 { offsets[length + 1] = offsets[length] + counts[length] }
      symbols = [Int](repeating: 0, count: lengths.count)
      for (symbol, length) in lengths.enumerated() where length > 0 {
        symbols[offsets[length]] = symbol
        offsets[length] += 1
      }
    }
  }

  private static let fixedLengths = Huffman(
    Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112) + Array(repeating: 7, count: 24)
      + Array(repeating: 8, count: 8))
  private static let fixedDistances = Huffman(Array(repeating: 5, count: 30))
  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227, 258,
  ]
  private static let lengthExtras = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
    4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceExtras = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]
}
