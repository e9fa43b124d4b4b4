public import LapelDiagnostics
public import LapelYAML

extension Goal: NodeConvertible {
  public static var shape: Shape { .either([.localized, .record("goal", GoalFields.schema.fields)]) }

  public static func read(_ node: Node, _ report: inout Report) -> Goal? {
    let text = TextOfItem.read(node, &report)
    if node.kind == .scalar {
      return text.map {
        Goal(id: nil, text: $0, items: [], why: nil, first: nil, done: nil, origin: Origin(node.range))
      }
    }
    guard let fields = GoalFields.read(node, &report) else { return nil }
    return Goal(
      id: fields.id, text: text ?? LocalizedText([]), items: fields.items, why: fields.why,
      first: fields.first,
      done: fields.done, origin: fields.origin)
  }

  public var tree: Tree? {
    TextOfItem.tree(
      text, GoalFields(id: id, items: items, why: why, first: first, done: done, origin: origin))
  }
}

struct GoalFields: Record, Hashable {
  let id: Identifier?
  let items: [LocalizedText]
  let why: LocalizedText?
  let first: LocalizedText?
  let done: LocalizedText?
  let origin: Origin

  static let schema = Schema(
    "goal", Self.init,
    fields: Field("id", \.id, "A short name."),
    Field("items", \.items, "Its parts."),
    Field("why", \.why, "What it is for."),
    Field("first", \.first, "Which part comes first."),
    Field("done", \.done, "What came of it."),
    Field.shared(\.origin))
}

extension SelfQuestion: NodeConvertible {
  public static var shape: Shape {
    .either([.localized, .record("question", SelfQuestionFields.schema.fields)])
  }

  public static func read(_ node: Node, _ report: inout Report) -> SelfQuestion? {
    let text = TextOfItem.read(node, &report)
    if node.kind == .scalar {
      return text.map { SelfQuestion(id: nil, text: $0, answer: nil, goal: nil, origin: Origin(node.range)) }
    }
    guard let fields = SelfQuestionFields.read(node, &report) else { return nil }
    return SelfQuestion(
      id: fields.id, text: text ?? LocalizedText([]), answer: fields.answer, goal: fields.goal,
      origin: fields.origin)
  }

  public var tree: Tree? {
    TextOfItem.tree(text, SelfQuestionFields(id: id, answer: answer, goal: goal, origin: origin))
  }
}

struct SelfQuestionFields: Record, Hashable {
  let id: Identifier?
  let answer: LocalizedText?
  let goal: Reference?
  let origin: Origin

  static let schema = Schema(
    "question", Self.init,
    fields: Field("id", \.id, "A short name."),
    Field("answer", \.answer, "Your answer."),
    Field("goal", \.goal, "The goal that answers a `not yet`."),
    Field.shared(\.origin))
}
