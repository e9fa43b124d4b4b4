/// Whether a line asks what somebody is like to work with: `원활한 커뮤니케이션`, `team player`, `꼼꼼하신 분`.
///
/// One proves it by telling of a time when one was so, rather than by a word in a CV.
enum MannersWords {
  private static let cues = PhraseList(
    "꼼꼼|책임감|책임 의식|성실|열정|긍정적|적극적|능동적|주도적|자기주도|자기 주도|자발적|주인의식|주인 의식|호기심|끈기|인내심|배려|존중|공감|유연한|유연하게|원활|커뮤니케이션|소통|협업 능력|협업능력|협업하는|협업할|협업을 즐|협력|협조|팀워크|팀웍|대인관계|대인 관계|인간관계|원만|친화력|사교적|배우려는|배우고자|배움을|성장하려|성장하고|성장을|도전|몰입|물어보는|물어볼|솔직|겸손|정직|윤리|친절|밝은|침착|차분|섬세|세심|예의|사명감|서비스 마인드|마인드|문제 해결 능력|문제해결 능력|문제해결능력|사고력|team player|teamwork|team spirit|interpersonal|people skills|communication skills|communicat*|collaborat*|attention to detail|detail-oriented|detail oriented|eye for detail|self-starter|self starter|self-motivated|self-driven|proactive*|curious|curiosity|positive attitude|can-do|adaptab*|flexib*|problem-solving|problem solving|problem solver|work ethic|integrity|ownership|passion*|enthusias*|growth mindset|mindset|open-minded|empath*|humble|humility|kind|patien*|resilien*|multitask*|multi-task*|time management|under pressure|work independently|fast-paced|good listener|listening skills|sense of humour|sense of humor|attitude|eager to learn|willing to learn|love of learning|reliab*|trustworth*"
  )

  static func isAsked(in line: FoldedLine) -> Bool { line.has(cues) }
}
