/// Whether a line is of what somebody is like, though no word of manners stands in it: `실수를 숨기지 않는 분`,
/// `Someone who sees the big picture`.
///
/// It speaks of a person and names no thing that one could have done or know.
enum AttitudeWords {
  private static let person = PhraseList("분|분들|사람|인재|동료|태도|자세|마음|마음가짐|마인드|열정|의지|관심|호기심|성격|성향|마음이 있는 분")
  private static let begins = PhraseList(
    "you are|you're|you care|you love|you enjoy|you thrive|you like|you want|you believe|you take|you think|you get|someone who*|somebody who|a person who|people who|a passion|passion*|a love|love of|a desire|desire to|a thinker|a natural|a strong sense|a sense|a high degree|balances|thrives|proud|deeply|curious|knows just|gets|believes|cares|a bias|bias for|a growth|a positive|excited|a genuine|genuine|eager|motivated|highly motivated|a commitment|commitment to|dedicat*|committed|interest*|open to|comfort with ambiguity|comfortable with ambiguity|be *|flexible and"
  )
  /// What was done or is known is asked after all.
  private static let deeds = PhraseList(
    "경험|경력|해 본|해본|하신|다뤄|다룬|사용|활용|쓸 수|할 수 있|쓸 줄|할 줄|능숙|지식|이해|자격|전공|보유|소지|관련|만들어|개발|운영|제작|근무|거래|면허|experience*|knowledge|proficien*|skills in|degree|familiar*|background|years|worked|certif*|understanding of|fluent|expert*|licens*"
  )

  static func isAsked(in line: FoldedLine) -> Bool {
    !line.has(deeds) && !line.hasDigit && (line.ends(withOneOf: person) || line.begins(withOneOf: begins))
  }
}
