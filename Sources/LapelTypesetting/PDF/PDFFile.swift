/// The objects of a PDF 1.7, packed in object streams and found through a cross-reference stream (ISO 32000-1, 7.5.7 and
/// 7.5.8).
struct PDFFile {
  /// The number of an object.
  typealias Reference = Int

  private var streams: [(Reference, [UInt8])] = []
  private var packed: [(Reference, String)] = []
  private var count = 0

  mutating func reserve() -> Reference {
    count += 1
    return count
  }

  mutating func add(_ body: String) -> Reference {
    let number = reserve()
    set(number, body)
    return number
  }

  mutating func set(_ number: Reference, _ body: String) { packed.append((number, body)) }

  /// - Parameters:
  ///   - keys: further entries of its dictionary, besides its length and filter.
  ///   - isReady: whether the bytes are written as they are, without compression.
  mutating func stream(_ bytes: [UInt8], _ keys: String = "", isReady: Bool = false) -> Reference {
    let number = reserve()
    let data = isReady ? bytes : Deflate.compressed(bytes)
    let filter = isReady ? "" : "/Filter/FlateDecode"
    streams.append(
      (
        number,
        Array("<<\(keys)\(filter)/Length \(data.count)>>stream\n".utf8) + data + Array("\nendstream".utf8)
      ))
    return number
  }

  private enum Place {
    case byte(Int)
    case packed(in: Reference, index: Int)
  }

  /// The bytes of the whole file.
  consuming func finished(root: Reference, info: Reference) -> [UInt8] {
    var places: [Reference: Place] = [:]
    for start in stride(from: 0, to: packed.count, by: Self.mostInStream) {
      let part = packed[start..<min(start + Self.mostInStream, packed.count)]
      var head = ""
      var body: [UInt8] = []
      for (number, text) in part {
        head += "\(number) \(body.count) "
        body += Array(text.utf8) + [0x0A]
      }
      let number = stream(Array(head.utf8) + body, "/Type/ObjStm/N \(part.count)/First \(head.utf8.count)")
      for (index, object) in part.enumerated() { places[object.0] = .packed(in: number, index: index) }
    }
    var out = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    for (number, bytes) in streams {
      places[number] = .byte(out.count)
      out += Array("\(number) 0 obj\n".utf8) + bytes + Array("\nendobj\n".utf8)
    }
    let number = reserve()
    let start = out.count
    places[number] = .byte(start)
    var table = Self.row(0, 0, 255)
    for object in 1...count {
      switch places[object] {
      case .byte(let at): table += Self.row(1, at, 0)
      case .packed(let stream, let index): table += Self.row(2, stream, index)
      case nil: table += Self.row(0, 0, 255)
      }
    }
    var hash = ContentHash()
    hash.add(out)
    let id = hash.digits
    let data = Deflate.compressed(table)
    let keys =
      "/Type/XRef/Size \(count + 1)/W[1 4 1]/Root \(root) 0 R/Info \(info) 0 R/ID[<\(id)><\(id)>]"
    out += Array("\(number) 0 obj\n<<\(keys)/Filter/FlateDecode/Length \(data.count)>>stream\n".utf8)
    out += data + Array("\nendstream\nendobj\nstartxref\n\(start)\n%%EOF\n".utf8)
    return out
  }

  private static let mostInStream = 200

  private static func row(_ kind: UInt8, _ place: Int, _ more: Int) -> [UInt8] {
    let place = UInt32(clamping: place)
    return [kind] + (0..<4).map { UInt8(place >> (24 - 8 * $0) & 0xFF) } + [UInt8(clamping: more)]
  }
}
