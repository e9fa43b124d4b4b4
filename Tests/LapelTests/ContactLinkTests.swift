import Testing

@testable import Lapel

struct ContactLinkTests {
  @Test(
    "a number and an address of a street are for those one applies to, whatever they are called",
    arguments: ["phone", "mobile", "tel", "Telephone", "cell", "fax", "전화", "휴대폰", "연락처", "address", "주소"])
  func forApplications(name: String) { #expect(ContactChannel.defaultLevel(of: name) == .application) }

  @Test(
    "what leads to a page, to mail or to a town is for everyone",
    arguments: ["email", "메일", "website", "github", "깃허브", "location", "kakao", "a name of one's own"])
  func forEveryone(name: String) { #expect(ContactChannel.defaultLevel(of: name) == .everyone) }

  @Test(
    "a name on a network leads to its page there",
    arguments: [
      ("mastodon", "@mia@fosstodon.example", "https://fosstodon.example/@mia"),
      ("mastodon", "fosstodon.example/@mia", "https://fosstodon.example/@mia"),
      ("bluesky", "@mia.bsky.social", "https://bsky.app/profile/mia.bsky.social"),
      ("instagram", "name.dev", "https://www.instagram.com/name.dev"),
      ("linkedin", "in/mia-berg", "https://www.linkedin.com/in/mia-berg"),
      ("linkedin", "josé", "https://www.linkedin.com/in/jos%C3%A9"),
      ("linkedin", "www.linkedin.com/in/mia/", "https://www.linkedin.com/in/mia/"),
      ("Stack Overflow", "12345/mia", "https://stackoverflow.com/users/12345/mia"),
      ("x", "@mia_berg", "https://x.com/mia_berg"),
      ("twitter", "twitter.com/mia", "https://twitter.com/mia"),
      ("scholar", "AbCdEfGhIjkL", "https://scholar.google.com/citations?user=AbCdEfGhIjkL"),
      ("orcid", "0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097"),
      ("브런치", "@mia", "https://brunch.co.kr/@mia"),
      ("tistory", "mia", "https://mia.tistory.com"),
      ("tistory", "mia.tistory.com", "https://mia.tistory.com"),
      ("medium", "mia.medium.com", "https://mia.medium.com"), ("website", "mia.dev", "https://mia.dev"),
      ("phone", "+44 (0)20 7946 0958", "tel:+442079460958"),
      ("phone", "0049 (0)171/2345678", "tel:00491712345678"),
      ("phone", "02-123-4567 (내선 12)", "tel:021234567"),
      ("mobile", "010-1234-5678", "tel:01012345678"),
      ("email", "mia@müller.example", "mailto:mia@müller.example"),
    ])
  func link(_ kind: String, _ text: String, _ url: String) { #expect(ContactLink(kind, text).url == url) }

  @Test(
    "what leads nowhere for sure is text",
    arguments: [
      ("telegram", "john.doe"), ("skype", "mia.berg"), ("discord", "mia.app"), ("mastodon", "mia"),
      ("bluesky", "mia"),
      ("scholar", "Mia Berg"), ("stackoverflow", "mia"), ("github", "mia/../x"), ("address", "Main St 1"),
      ("phone", "02-123-4567 / 010-1234-5678"),
      ("website", "javascript:alert(1)"), ("matrix", "@mia:example.com"), ("email", "a@b"), ("orcid", "0000"),
    ])
  func text(_ kind: String, _ text: String) { #expect(ContactLink(kind, text).url == nil) }
}
