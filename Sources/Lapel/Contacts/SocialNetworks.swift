extension SocialNetwork {
  /// - Parameter key: in lower case, without separators.
  static func named(_ key: String) -> SocialNetwork? { known[aliases[key] ?? key] }

  private static let known = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0) })

  private static let aliases = [
    "twitter": "x", "xtwitter": "x", "googlescholar": "scholar", "fb": "facebook", "insta": "instagram",
    "yt": "youtube", "gh": "github", "bsky": "bluesky", "hf": "huggingface", "깃허브": "github",
    "링크드인": "linkedin",
    "트위터": "x", "인스타그램": "instagram", "페이스북": "facebook", "유튜브": "youtube", "브런치": "brunch",
    "티스토리": "tistory",
    "벨로그": "velog", "노션": "notion", "미디엄": "medium", "마스토돈": "mastodon", "백준": "acmicpc",
    "baekjoon": "acmicpc",
    "boj": "acmicpc", "네이버블로그": "naver", "naverblog": "naver", "텔레그램": "telegram",
  ]

  private static let all: [SocialNetwork] = [
    .init("github", "https://github.com/*", hosts: ["github.com", "github.io"], marks: "-_"),
    .init("gitlab", "https://gitlab.com/*", hosts: ["gitlab.com", "gitlab.io"]),
    .init("bitbucket", "https://bitbucket.org/*", hosts: ["bitbucket.org"]),
    .init("codeberg", "https://codeberg.org/*", hosts: ["codeberg.org"]),
    .init(
      "linkedin", "https://www.linkedin.com/in/*", hosts: ["linkedin.com"], marks: "-_.",
      paths: ["in/", "pub/"], kept: ["company/", "school/"], .any),
    .init("xing", "https://www.xing.com/profile/*", hosts: ["xing.com"], paths: ["profile/"]),
    .init("x", "https://x.com/*", hosts: ["x.com", "twitter.com"], marks: "_"),
    .init("mastodon", "", hosts: [], .server),
    .init("bluesky", "https://bsky.app/profile/*", hosts: ["bsky.app"], paths: ["profile/"], .domain),
    .init("threads", "https://www.threads.net/@*", hosts: ["threads.net", "threads.com"], marks: "._"),
    .init("instagram", "https://www.instagram.com/*", hosts: ["instagram.com"], marks: "._"),
    .init("facebook", "https://www.facebook.com/*", hosts: ["facebook.com", "fb.com"], marks: ".", .any),
    .init(
      "youtube", "https://www.youtube.com/@*", hosts: ["youtube.com", "youtu.be"], marks: "._-·",
      kept: ["channel/", "c/", "user/"], .any),
    .init("tiktok", "https://www.tiktok.com/@*", hosts: ["tiktok.com"], marks: "._"),
    .init("twitch", "https://www.twitch.tv/*", hosts: ["twitch.tv"], marks: "_"),
    .init("vimeo", "https://vimeo.com/*", hosts: ["vimeo.com"]),
    .init("soundcloud", "https://soundcloud.com/*", hosts: ["soundcloud.com"], marks: "-_"),
    .init(
      "reddit", "https://www.reddit.com/user/*", hosts: ["reddit.com"], marks: "-_", paths: ["u/", "user/"]),
    .init("pinterest", "https://www.pinterest.com/*", hosts: ["pinterest.com"], marks: "_"),
    .init("telegram", "https://t.me/*", hosts: ["t.me", "telegram.me"], marks: "_"),
    .init("orcid", "https://orcid.org/*", hosts: ["orcid.org"], marks: "-", .orcid),
    .init(
      "scholar", "https://scholar.google.com/citations?user=*", hosts: ["scholar.google.com"], marks: "-_",
      paths: ["citations?user="], .code(12)),
    .init(
      "researchgate", "https://www.researchgate.net/profile/*", hosts: ["researchgate.net"], marks: "-_",
      paths: ["profile/"]),
    .init(
      "stackoverflow", "https://stackoverflow.com/users/*", hosts: ["stackoverflow.com"],
      paths: ["users/", "u/"],
      .number),
    .init("medium", "https://medium.com/@*", hosts: ["medium.com"]),
    .init("devto", "https://dev.to/*", hosts: ["dev.to"], marks: "_"),
    .init("dev", "https://dev.to/*", hosts: ["dev.to"], marks: "_"),
    .init("substack", "https://*.substack.com", hosts: ["substack.com"], marks: "-"),
    .init("hashnode", "https://hashnode.com/@*", hosts: ["hashnode.com", "hashnode.dev"], marks: "-_"),
    .init("huggingface", "https://huggingface.co/*", hosts: ["huggingface.co"]),
    .init("kaggle", "https://www.kaggle.com/*", hosts: ["kaggle.com"], marks: "-_"),
    .init("leetcode", "https://leetcode.com/u/*", hosts: ["leetcode.com"], marks: "-_", paths: ["u/"]),
    .init("codeforces", "https://codeforces.com/profile/*", hosts: ["codeforces.com"], paths: ["profile/"]),
    .init("acmicpc", "https://www.acmicpc.net/user/*", hosts: ["acmicpc.net"], marks: "_", paths: ["user/"]),
    .init("solvedac", "https://solved.ac/profile/*", hosts: ["solved.ac"], marks: "_", paths: ["profile/"]),
    .init("npm", "https://www.npmjs.com/~*", hosts: ["npmjs.com"]),
    .init("pypi", "https://pypi.org/user/*", hosts: ["pypi.org"], paths: ["user/"]),
    .init("dockerhub", "https://hub.docker.com/u/*", hosts: ["hub.docker.com"], paths: ["u/"]),
    .init("behance", "https://www.behance.net/*", hosts: ["behance.net"], marks: "-_"),
    .init("dribbble", "https://dribbble.com/*", hosts: ["dribbble.com"], marks: "-_"),
    .init("artstation", "https://www.artstation.com/*", hosts: ["artstation.com"], marks: "-_"),
    .init("figma", "https://www.figma.com/@*", hosts: ["figma.com"], marks: "_-"),
    .init("notion", "https://*.notion.site", hosts: ["notion.site", "notion.so", "notion.com"], marks: "-"),
    .init("velog", "https://velog.io/@*", hosts: ["velog.io"]),
    .init("tistory", "https://*.tistory.com", hosts: ["tistory.com"], marks: "-"),
    .init("brunch", "https://brunch.co.kr/@*", hosts: ["brunch.co.kr"], marks: "-_"),
    .init("naver", "https://blog.naver.com/*", hosts: ["blog.naver.com"], marks: "-_"),
    .init("rocketpunch", "https://www.rocketpunch.com/@*", hosts: ["rocketpunch.com"], marks: "-_"),
  ]
}
