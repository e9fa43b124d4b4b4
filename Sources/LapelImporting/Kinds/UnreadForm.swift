import LapelTeX

/// Files that people keep CVs in and that are not read: what they are, so that somebody can be told what to do.
package enum UnreadForm: Sendable {
  case hangul, word97, pdf, pages, rtf

  /// What the bytes and the name of a file tell; nil for any other file.
  package init?(name: String, bytes: [UInt8]) {
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    if bytes.starts(with: "%PDF".utf8) {
      self = .pdf
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .rtf
    } else if bytes.starts(with: "HWP Document File".utf8) || ending == "hwp" || ending == "hwpx" {
      self = .hangul
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // Word 97 and Hangul both keep streams in such a file; Hangul's says so in its first stream.
      self = ending == "doc" || !Self.holdsHangul(bytes) ? .word97 : .hangul
    } else if ending == "pages" {
      self = .pages
    } else {
      return nil
    }
  }

  private static func holdsHangul(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(8_192), as: UTF8.self).hasBytes("HWP Document File")
  }

  /// What a file is, by its path.
  package func message(of path: String) -> String {
    switch self {
    case .hangul: "\(path) is a Hangul (HWP) document, which is not read"
    case .word97: "\(path) is a document of Word 97, which is not read"
    case .pdf: "\(path) is a PDF without the data of a CV in it, which is not read"
    case .pages: "\(path) is a Pages document, which is not read"
    case .rtf: "\(path) is a rich text (RTF), which is not read"
    }
  }

  /// What to do about it.
  package var hint: String {
    switch self {
    case .hangul: "in Hangul, save it as .docx (File, Save As)"
    case .word97: "in Word or LibreOffice, save it as .docx"
    case .pdf: "save the document that it was made from as .docx, or its text as .txt"
    case .pages: "in Pages, export it as Word (File, Export To)"
    case .rtf: "in Word or LibreOffice, save it as .docx"
    }
  }
}
