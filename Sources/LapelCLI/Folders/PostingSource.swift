import Lapel
import LapelDiagnostics
import LapelImporting
import LapelPublishing
import LapelTailoring

/// The source of a posting: a file of its own, or the career's own record.
struct PostingSource {
  /// The posting's id, or its file's name.
  let name: String
  /// The name of the folder for its pages: its id, else its file's name without the ending.
  var folderName: String {
    if let id { return id }
    let parts = name.split(separator: ".", omittingEmptySubsequences: true)
    let stem = parts.count > 1 ? parts.dropLast().joined(separator: ".") : parts.first.map(String.init)
    return stem ?? "posting"
  }

  /// The posting's id; nil when it has none.
  let id: String?
  let reading: PostingReading
  let page: SavedPosting?
  /// Company, title and deadline, as far as they are known.
  let header: PostingHeader

  init(_ given: PostingFile, today: PartialDate) throws {
    let (path, bytes) = (given.path, given.bytes)
    name = given.name
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    guard ["yaml", "yml", "json"].contains(ending) else {
      let page = try Self.page(named: name, bytes)
      id = nil
      self.page = page
      reading = PostingReading(page)
      header = PostingHeader(page)
      return
    }
    let file = CareerFile(name: name, source: SourceFile(path: path, bytes: bytes))
    let career = LoadedCareer([file], today: today).career
    guard let posting = career.postings.first else {
      throw Failure.file("there is no posting in \(path)", hints: "a posting stands under `posting:`")
    }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    id = posting.id.text
    (page, reading) = try Self.read(posting, in: folder)
    header = PostingHeader(posting, page)
  }

  init(target id: String, of input: CareerInput) throws {
    let target = try input.target(named: id)
    guard let reference = target.posting,
      let posting = input.loaded.career.postings.first(where: { $0.id.text == reference.text })
    else {
      throw Failure.usage(
        "the target `\(id)` names no posting", hints: "give it `posting:`, or use --posting FILE")
    }
    try self.init(posting, of: input)
  }

  /// Reads the career's own record of a posting.
  init(_ posting: Posting, of input: CareerInput) throws {
    name = posting.id.text
    id = posting.id.text
    (page, reading) = try Self.read(posting, in: input.location.path)
    header = PostingHeader(posting, page)
  }

  /// Says that a posting asks nothing, or more than is read, besides the result.
  func sayWhatIsMissing(to console: Console) {
    if reading.requirements.isEmpty {
      let words =
        "nothing in \(name) was recognized as asked; write its lines under `posting:` as `required:` and `preferred:` in a .yaml"
      console.say("\("warning", .yellow): \(console.said(words))")
    } else if reading.isCut {
      let words = "\(name) is too long to be a posting; only its beginning is judged"
      console.say("\("warning", .yellow): \(console.said(words))")
    }
  }

  private static func page(named name: String, _ bytes: [UInt8]) throws -> SavedPosting {
    do throws(ImportProblem) {
      if let word = try SavedPosting(docx: bytes, named: name) { return word }
    } catch {
      throw Failure.file(
        "the file cannot be read: \(error.message)", hints: "save the posting as text or HTML")
    }
    let saved: SavedPosting
    switch SavedPosting.form(named: name, bytes: bytes) {
    case .html: saved = try SavedPosting(html: bytes)
    case .text:
      if PDFText.isPDF(bytes) {
        throw Failure.file(
          "\(name) is a PDF", hints: "keep its text beside it, as by `pdftotext \(name)`, and name that")
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure.file("\(name) is not UTF-8", hints: "save it as UTF-8 and try again")
      }
      saved = SavedPosting(text: text)
    }
    return saved
  }

  /// Reads a posting: typed lines win over its saved text, and that over a file.
  private static func read(_ posting: Posting, in folder: String) throws -> (SavedPosting?, PostingReading) {
    func lines(_ texts: [LocalizedText]) -> [String] { texts.compactMap { $0.versions.first?.text } }
    let (required, preferred) = (lines(posting.required), lines(posting.preferred))
    if !required.isEmpty || !preferred.isEmpty {
      return (nil, PostingReading(required: required, preferred: preferred, duties: lines(posting.duties)))
    }
    if let text = posting.text?.versions.first?.text {
      let page = SavedPosting(text: text)
      return (page, PostingReading(page))
    }
    guard let file = posting.file else {
      return (nil, PostingReading(required: [], preferred: [], duties: lines(posting.duties)))
    }
    let path = folder.isEmpty ? file.text : folder + "/" + file.text
    let page = try page(named: file.text, SafeFile.read(path, inside: folder.isEmpty ? "." : folder))
    return (page, PostingReading(page))
  }
}
