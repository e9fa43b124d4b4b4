import LapelDiagnostics

/// The styles of a Word document, under the names that word processors know.
enum DOCXStyles {
  static func text(_ look: DocumentLook, language: String) -> String {
    let isEastAsian = ["ko", "ja", "zh"].contains { language.hasPrefix($0) }
    let tag =
      isEastAsian
      ? "<w:lang w:val=\"en-US\" w:eastAsia=\"\(region(language))\"/>"
      : "<w:lang w:val=\"\(region(language))\"/>"
    // What follows a Latin word in Korean is not a word of its own.
    let apart = language.hasPrefix("ko") ? "<w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>" : ""
    let latin = MarkupText.escaped(look.typeface)
    let korean = look.koreanTypeface.map { " w:eastAsia=\"\(MarkupText.escaped($0))\"" } ?? ""
    var styles =
      "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"\(latin)\" w:hAnsi=\"\(latin)\" w:cs=\"\(latin)\"\(korean)/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>\(tag)</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\(apart)<w:spacing w:after=\"60\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
    styles +=
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
    styles +=
      "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>"
    let accent = "<w:color w:val=\"\(look.accent)\"/>"
    let muted = "<w:color w:val=\"\(look.muted)\"/>"
    styles += style(
      "Title", "Title", "<w:spacing w:after=\"40\"/>", "<w:b/><w:sz w:val=\"44\"/>", next: "Normal")
    styles += style(
      "Subtitle", "Subtitle", "<w:spacing w:after=\"40\"/>", "<w:sz w:val=\"24\"/>" + accent, next: "Normal")
    styles += style("Contacts", "Contacts", "<w:spacing w:after=\"120\"/>", muted)
    styles += style(
      "Heading1", "heading 1",
      "<w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"\(look.accent)\"/></w:pBdr><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>",
      "<w:b/>" + accent + "<w:sz w:val=\"26\"/>", next: "Normal")
    styles += style(
      "Heading2", "heading 2",
      "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"20\"/><w:outlineLvl w:val=\"1\"/>",
      "<w:b/><w:sz w:val=\"22\"/>", next: "Normal")
    styles += style(
      "Heading3", "heading 3",
      "<w:keepNext/><w:spacing w:before=\"80\" w:after=\"20\"/><w:outlineLvl w:val=\"2\"/>", "<w:b/>",
      next: "Normal")
    styles += style("Meta", "Meta", "<w:spacing w:after=\"40\"/>", muted + "<w:sz w:val=\"18\"/>")
    styles += style(
      "ListBullet", "List Bullet",
      "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"20\"/>", "")
    styles += style(
      "ListBullet2", "List Bullet 2",
      "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"20\"/>", "")
    styles += style("ListContinue", "List Continue", "<w:spacing w:after=\"20\"/><w:ind w:left=\"340\"/>", "")
    styles += style(
      "ListContinue2", "List Continue 2", "<w:spacing w:after=\"20\"/><w:ind w:left=\"680\"/>", "")
    styles +=
      "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr>\(accent)<w:u w:val=\"single\"/></w:rPr></w:style>"
    return styles + "</w:styles>"
  }

  private static func style(
    _ id: String, _ name: String, _ paragraph: String, _ run: String, next: String? = nil
  ) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/>"
      + (next.map { "<w:next w:val=\"\($0)\"/>" } ?? "") + "<w:qFormat/><w:pPr>\(paragraph)</w:pPr>"
      + (run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>") + "</w:style>"
  }

  /// The language tag with its country, which Word requires.
  private static func region(_ language: String) -> String {
    let usual = [
      "ko": "ko-KR", "en": "en-US", "ja": "ja-JP", "zh": "zh-CN", "de": "de-DE", "fr": "fr-FR", "es": "es-ES",
      "pt": "pt-PT", "it": "it-IT", "nl": "nl-NL",
    ]
    return MarkupText.escaped(usual[language] ?? language)
  }

  static let numbering = """
    <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="227"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="680" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
    """
}
