/// The elements of a page that stand on lines of their own.
extension HTMLBlocks {
  static let blockNames: Set<String> = [
    "p", "div", "address", "section", "article", "header", "main", "dd", "dt", "figure", "blockquote",
    "caption", "center", "details", "summary", "figcaption", "aside", "h1", "h2", "h3", "h4", "h5", "h6",
    "ul", "ol",
    "li", "table", "tr", "footer",
  ]
  static let listNames: Set<String> = ["ul", "ol"]
}
