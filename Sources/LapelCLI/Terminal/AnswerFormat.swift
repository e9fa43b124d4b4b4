import ArgumentParser

/// How an answer is printed: for people, or for programs.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
