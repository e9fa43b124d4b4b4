public import LapelDiagnostics

extension SourceFile {
  /// Decodes the text of a file: UTF-8, or UTF-16 or UTF-32 with a byte order mark or the NULs
  /// that give them away (YAML 1.2.2 §5.2). The mark is dropped; places count in the decoded text.
  ///
  /// A file that is not text is reported once, with the encoding it seems to have. Single bytes that
  /// cannot be read are replaced; a file in another encoding altogether is read as nothing, and `isText` is
  /// false.
  ///
  /// - Parameter id: the file's place in its `SourceSet`, for the report.
  public init(path: String, decoding raw: [UInt8], id: FileID, report: inout Report) {
    switch Encoding(of: raw) {
    case .utf8(let mark):
      self.init(path: path, utf8: mark == 0 ? raw : Array(raw[mark...]), id: id, report: &report)
    case .utf16(let mark, let isBigEndian):
      let text = WideDecoder.utf16(raw[mark...], isBigEndian: isBigEndian)
      self.init(path: path, wide: text, name: "UTF-16", id: id, report: &report)
    case .utf32(let mark, let isBigEndian):
      let text = WideDecoder.utf32(raw[mark...], isBigEndian: isBigEndian)
      self.init(path: path, wide: text, name: "UTF-32", id: id, report: &report)
    }
  }

  private init(path: String, wide text: WideDecoder.Text, name: String, id: FileID, report: inout Report) {
    if let place = text.firstError {
      report.add(
        Diagnostic(
          .notText, "the file is broken as \(name): \(text.reason)",
          at: SourceRange(id, place..<min(place + 3, text.bytes.count)), hints: Encoding.saveHints))
    }
    self.init(path: path, bytes: text.bytes, isText: text.firstError == nil)
  }

  private init(path: String, utf8 raw: [UInt8], id: FileID, report: inout Report) {
    let look = UTF8Validation.look(at: raw)
    guard let first = look.firstError else {
      self.init(path: path, bytes: raw, isOrdinary: look.isOrdinary)
      return
    }
    let repaired = UTF8Validation.repaired(raw)
    let place = SourceRange(id, first.lowerBound..<min(first.lowerBound + 3, repaired.bytes.count))
    let wasLegacyKorean = LegacyKorean.seems(raw, errors: repaired.errors)
    let code: DiagnosticCode = .notUTF8
    if wasLegacyKorean {
      report.add(
        Diagnostic(
          code, "the file is not UTF-8; it seems to be in EUC-KR (CP949)", at: place,
          hints: ["save it as UTF-8: in the editor's `Save As`, or with `iconv -f CP949 -t UTF-8`"]))
    } else {
      let more = repaired.errors == 1 ? "" : ", and \(repaired.errors - 1) more like it"
      report.add(
        Diagnostic(
          code, "the file is not valid UTF-8: \(UTF8Validation.reason(first, raw))\(more)", at: place,
          hints: Encoding.saveHints))
    }
    // A few broken bytes leave the rest readable; many mean another encoding, or no text at all.
    self.init(path: path, bytes: repaired.bytes, isText: !wasLegacyKorean && repaired.errors <= 8)
  }
}

extension SourceSet {
  /// Adds a file from its raw bytes, decoded; a file that is not text is reported.
  public mutating func add(path: String, decoding raw: [UInt8], report: inout Report) -> FileID {
    add(SourceFile(path: path, decoding: raw, id: FileID(files.count), report: &report))
  }
}

/// The encoding of a file, judged by its first bytes: YAML 1.2.2 §5.2.
enum Encoding: Equatable {
  case utf8(mark: Int)
  case utf16(mark: Int, isBigEndian: Bool)
  case utf32(mark: Int, isBigEndian: Bool)

  static let saveHints = ["save the file as UTF-8"]

  init(of raw: [UInt8]) {
    func at(_ index: Int) -> UInt8? { index < raw.count ? raw[index] : nil }
    switch (at(0), at(1), at(2), at(3)) {
    case (0xEF, 0xBB, 0xBF, _): self = .utf8(mark: 3)
    case (0, 0, 0xFE, 0xFF): self = .utf32(mark: 4, isBigEndian: true)
    case (0xFF, 0xFE, 0, 0): self = .utf32(mark: 4, isBigEndian: false)
    case (0xFE, 0xFF, _, _): self = .utf16(mark: 2, isBigEndian: true)
    case (0xFF, 0xFE, _, _): self = .utf16(mark: 2, isBigEndian: false)
    case (0, 0, 0, .some(1...0x7F)): self = .utf32(mark: 0, isBigEndian: true)
    case (.some(1...0x7F), 0, 0, 0): self = .utf32(mark: 0, isBigEndian: false)
    case (0, .some(1...0x7F), 0, .some(1...0x7F)), (0, .some(1...0x7F), nil, _):
      self = .utf16(mark: 0, isBigEndian: true)
    case (.some(1...0x7F), 0, .some(1...0x7F), 0), (.some(1...0x7F), 0, nil, _):
      self = .utf16(mark: 0, isBigEndian: false)
    default: self = .utf8(mark: 0)
    }
  }
}
