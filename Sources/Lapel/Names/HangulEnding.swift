/// What follows a Korean name in the same run: particles and titles.
enum HangulEnding {
  static func isOne(_ rest: some StringProtocol) -> Bool {
    if rest.isEmpty { return true }
    var rest = rest[...]
    for title in titles where rest.hasPrefix(title) {
      rest = rest.dropFirst(title.count)
      break
    }
    return rest.isEmpty || particles.contains(String(rest))
  }

  /// Whether it begins with a title, which only a person has.
  static func hasTitle(_ rest: some StringProtocol) -> Bool { rest.first == "씨" || rest.first == "님" }

  private static let titles = ["님", "씨", "군", "양", "이"]
  private static let particles: Set<String> = Set(
    """
    이 가 은 는 을 를 의 와 과 도 만 에 에서 에게 에게서 으로 로 으로서 로서 이라는 라는 이라고 라고 이나 나 이랑 랑 까지 부터 \
    처럼 보다 마다 입니다 이다 였습니다 이었습니다 이며 이고 에는 에서는 에서의 에서도 과의 와의 이자 께서 께 한테 하고 이라도 조차 밖에
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
