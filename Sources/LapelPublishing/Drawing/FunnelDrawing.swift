import LapelYear

/// The ways applications went as a Sankey diagram: columns of bars, as high as the applications that came there, and
/// bands between them.
struct FunnelDrawing {
  let flows: FunnelFlows
  let words: YearWords

  private static let width = 640.0
  private static let barWidth = 12.0
  private static let size = 12.0
  /// Between bars of one column, and room for a label.
  private static let gap = 22.0

  /// nil where nothing was sent.
  func figure() -> RecordFigure? {
    guard let total = flows.total, total > 0 else { return nil }
    let columns = columns()
    let most = columns.map { column in column.reduce(0) { $0 + flows.through($1) } }.max() ?? total
    let tallest = columns.map(\.count).max() ?? 1
    let unit = min(26, max(4, 240 / Double(max(most, 1))))
    let height = Double(most) * unit + Double(tallest) * Self.gap + 8
    var drawing = SVGText(width: Self.width, height: height)
    let bars = place(columns, unit)
    draw(bars, unit, &drawing)
    let names = flows.names(words)
    for (number, column) in columns.enumerated() {
      for node in column {
        guard let bar = bars[node] else { continue }
        let isEnd = if case .end = node { true } else { false }
        drawing.rectangle(bar.x, bar.y, Self.barWidth, bar.height, class: Self.style(of: node))
        let label = "\(names[node] ?? "") \(flows.through(node))"
        let isLast = isEnd || number == columns.count - 1
        drawing.text(
          label, isLast ? bar.x + Self.barWidth : bar.x, bar.y - 5, anchor: isLast ? "end" : "start")
      }
    }
    let about = flows.flows.map { "\(names[$0.from] ?? "") → \(names[$0.to] ?? ""): \($0.count)" }.joined(
      separator: "; ")
    let title = words(
      "지원 \(total)건이 간 길", total == 1 ? "How 1 application went" : "How \(total) applications went")
    return RecordFigure(svg: drawing.svg(id: "funnel", title: title, description: about), caption: title)
  }

  private struct Bar {
    let x: Double
    let y: Double
    let height: Double
  }

  /// The start, each stage in a column of its own, and all ends in the last.
  private func columns() -> [[FunnelFlows.Node]] {
    var columns: [[FunnelFlows.Node]] = []
    var ends: [FunnelFlows.Node] = []
    for node in flows.nodes {
      if case .end = node { ends.append(node) } else { columns.append([node]) }
    }
    return columns + [ends]
  }

  private func place(_ columns: [[FunnelFlows.Node]], _ unit: Double) -> [FunnelFlows.Node: Bar] {
    let step = (Self.width - Self.barWidth) / Double(max(columns.count - 1, 1))
    var bars: [FunnelFlows.Node: Bar] = [:]
    for (number, column) in columns.enumerated() {
      var y = Self.gap
      for node in column {
        let height = Double(flows.through(node)) * unit
        bars[node] = Bar(x: Double(number) * step, y: y, height: height)
        y += height + Self.gap
      }
    }
    return bars
  }

  /// Bands leave a bar from above to below in the order of where they go, and come in the order of where they are from.
  private func draw(_ bars: [FunnelFlows.Node: Bar], _ unit: Double, _ drawing: inout SVGText) {
    var left: [FunnelFlows.Node: Double] = [:]
    var came: [FunnelFlows.Node: Double] = [:]
    for flow in flows.flows {
      guard let from = bars[flow.from], let to = bars[flow.to] else { continue }
      let thick = Double(flow.count) * unit
      let y1 = from.y + left[flow.from, default: 0]
      let y2 = to.y + came[flow.to, default: 0]
      left[flow.from, default: 0] += thick
      came[flow.to, default: 0] += thick
      let (x1, x2) = (from.x + Self.barWidth, to.x)
      let middle = (x1 + x2) / 2
      let n = SVGText.number
      drawing.add(
        "<path class=\"band\" d=\"M\(n(x1)) \(n(y1)) C\(n(middle)) \(n(y1)) \(n(middle)) \(n(y2)) \(n(x2)) \(n(y2)) V\(n(y2 + thick)) C\(n(middle)) \(n(y2 + thick)) \(n(middle)) \(n(y1 + thick)) \(n(x1)) \(n(y1 + thick)) Z\"/>"
      )
    }
  }

  /// Every bar has its name and number beside it, so that none needs a colour.
  private static func style(of node: FunnelFlows.Node) -> String {
    switch node {
    case .start, .stage: "bar"
    case .end(let outcome): outcome == "accepted" ? "bar good" : "bar end"
    }
  }
}
