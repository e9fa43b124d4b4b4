import Lapel
import LapelArchive
import LapelDiagnostics
import LapelPage

extension Format {
  /// A Word document with real styles, lists and links in one column, as forms and recruiters ask for.
  package static let docx = Format(
    "docx", fileExtension: "docx", .styled { page, look in DOCXFile.bytes(of: page, look) },
    readings: DOCXReadings.of)
}

/// The parts of a Word document: ECMA-376, Office Open XML.
enum DOCXFile {
  static func bytes(of page: Page, _ look: DocumentLook) -> [UInt8] {
    var body = DOCXBody(page, look)
    let document = body.document()
    let parts: [(path: String, text: String)] = [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", relations),
      ("docProps/core.xml", properties(of: page)),
      ("word/document.xml", document), ("word/styles.xml", DOCXStyles.text(look, language: page.language)),
      ("word/numbering.xml", DOCXStyles.numbering), ("word/settings.xml", settings),
      ("word/_rels/document.xml.rels", links(body.links)),
    ]
    // Texts of a few kilobytes in memory: this can only fail when memory runs out.
    return (try? ArchiveWriter.bytes(of: parts.map { ($0.path, Array((DOCXFile.head + $0.text).utf8)) }))
      ?? []
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let contentTypes = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
    """

  private static let relations = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="\(types)/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
    """

  private static let settings = """
    <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
    """

  private static func properties(of page: Page) -> String {
    func element(_ name: String, _ text: String) -> String {
      text.isEmpty ? "" : "<\(name)>\(MarkupText.escaped(text))</\(name)>"
    }
    return
      "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
      + element("dc:title", page.metadata.title) + element("dc:creator", page.metadata.author)
      + element("dc:description", page.metadata.description)
      + element("cp:keywords", page.metadata.keywords.joined(separator: ", "))
      + element("dc:language", page.language) + "</cp:coreProperties>"
  }

  private static func links(_ addresses: [String]) -> String {
    var text = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="\(types)/styles" Target="styles.xml"/><Relationship Id="rId2" Type="\(types)/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="\(types)/settings" Target="settings.xml"/>
      """
    for (index, address) in addresses.enumerated() {
      text +=
        "<Relationship Id=\"link\(index + 1)\" Type=\"\(types)/hyperlink\" Target=\"\(MarkupText.escaped(address))\" TargetMode=\"External\"/>"
    }
    return text + "</Relationships>"
  }
}
