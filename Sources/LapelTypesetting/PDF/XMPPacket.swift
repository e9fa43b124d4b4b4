import LapelDiagnostics
import LapelPage

/// The metadata of a PDF, as XMP (ISO 16684-1).
struct XMPPacket {
  let text: String

  /// - Parameter day: the day it was made, `20261129`; nil leaves it out.
  init(_ page: Page, day: String?) {
    let metadata = page.metadata
    let date = day.map {
      "\($0.prefix(4))-\($0.dropFirst(4).prefix(2))-\($0.dropFirst(6).prefix(2))T00:00:00Z"
    }
    let dates =
      date.map { "<xmp:CreateDate>\($0)</xmp:CreateDate><xmp:ModifyDate>\($0)</xmp:ModifyDate>" } ?? ""
    text = """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(MarkupText.escaped(metadata.title))</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>\(MarkupText.escaped(metadata.author))</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">\(MarkupText.escaped(metadata.description))</rdf:li></rdf:Alt>\
      </dc:description>
      <dc:language><rdf:Bag><rdf:li>\(MarkupText.escaped(page.language))</rdf:li></rdf:Bag></dc:language>
      <pdf:Keywords>\(MarkupText.escaped(metadata.keywords.joined(separator: ", ")))</pdf:Keywords>
      <pdf:Producer>Lapel</pdf:Producer><xmp:CreatorTool>Lapel</xmp:CreatorTool>\(dates)
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>
      """
  }
}
