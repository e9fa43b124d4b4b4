#!/usr/bin/env python3
"""Measures `lapel site` beside Hugo and Jekyll on generated pages of the same text: Benchmarks/site.py LAPEL [COUNT] [RUNS]

COUNT projects and COUNT articles in two languages make 4 × COUNT pages (default 1000). What is not installed (Debian: hugo, jekyll) has no row.
Each program runs in turn, RUNS times (default 5); a row is the median of wall time and processor time and the highest peak of memory.
LAPEL_README=README.md also writes the table into that file."""
import pathlib
import random
import shutil
import sys
import tempfile

import measuring

LATIN = "the of measured queue service reader latency budget cache model error sample retry office map seat season night ward bridge paper sensor rain field".split()
HANGUL = "측정한 대기열 서비스 지연 예산 캐시 모형 오류 표본 재시도 사무실 지도 자리 계절 밤 병동 다리 종이 감지기 비 들판 기록 시험".split()


class Texts:
    """Sentences of made-up words, the same each time; no word twice in a row."""

    def __init__(self):
        self.dice = random.Random(7)

    def words(self, language, count):
        found = []
        while len(found) < count:
            word = self.dice.choice(LATIN if language == "en" else HANGUL)
            if not found or found[-1] != word:
                found.append(word)
        return " ".join(found)

    def project(self, at):
        of = lambda language: {
            "name": f"{'Project' if language == 'en' else '일'} {at} {self.words(language, 2)}", "summary": self.words(language, 10),
            "lines": [f"Cut task {at} from {at % 9 + 2} s to 1 s" if language == "en" else f"작업 {at}의 시간을 {at % 9 + 2}초에서 1초로 줄임", self.words(language, 8)],
            "story": [self.words(language, 16) for _ in range(3)]}
        return {"en": of("en"), "ko": of("ko")}

    def article(self, at):
        def of(language):
            parts = [f"## {self.words(language, 3)}\n\n{self.words(language, 40)}.\n\n{self.words(language, 25)} **{self.words(language, 2)}** and "
                     f"[{self.words(language, 2)}](https://example.com/{at}).\n\n- {self.words(language, 6)}\n- {self.words(language, 6)}\n" for _ in range(4)]
            parts.append("| a | b |\n|---|---:|\n| 1 | 2 |\n\n```\nlet x = 1\n```\n")
            return {"title": f"{'On' if language == 'en' else '글'} {self.words(language, 3)} {at}", "text": "\n".join(parts)}
        return {"en": of("en"), "ko": of("ko")}


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def month(at):
    return f"20{10 + at % 14}-0{1 + at % 9}"


def lapel_career(folder, projects, articles):
    both = lambda item, key: f"{{en: '{item['en'][key]}', ko: '{item['ko'][key]}'}}"
    rows = ["name: {en: Gildong Hong, ko: 홍길동}", "languages: [en, ko]", "headline: {en: Engineer, ko: 개발자}", "contact:", "  email: gildong@example.com",
            "  phone: 010-2345-6789", "projects:"]
    for at, item in enumerate(projects):
        rows += [f"  - id: p{at}", f"    name: {both(item, 'name')}", f"    period: {month(at)}..20{10 + at % 14}-1{at % 3}", f"    summary: {both(item, 'summary')}",
                 f"    tags: [t{at % 12}]", "    highlights:"]
        rows += [f"      - {{en: '{en}', ko: '{ko}'}}" for en, ko in zip(item["en"]["lines"], item["ko"]["lines"])]
        rows.append("    story:")
        rows += [f"      {key}: {{en: '{item['en']['story'][n]}', ko: '{item['ko']['story'][n]}'}}" for n, key in enumerate(["problem", "approach", "result"])]
    rows.append("writing:")
    for at, item in enumerate(articles):
        rows.append(f"  - {{id: a{at}, title: {both(item, 'title')}, date: {month(at)}-1{at % 9}, file: posts/a{at}.md, tags: [t{at % 12}]}}")
        for language in ("en", "ko"):
            write(folder / f"posts/a{at}.{language}.md", item[language]["text"])
    write(folder / "profile.yaml", "\n".join(rows) + "\n")


def markdown_pages(projects, articles):
    """The same pages as front matter and Markdown: (language, folder, name, front matter, text)."""
    for language in ("en", "ko"):
        for at, item in enumerate(projects):
            own = item[language]
            story = "".join(f"\n## {head}\n\n{text}\n" for head, text in zip(["Problem", "Approach", "Result"], own["story"]))
            lines = "".join(f"- {line}\n" for line in own["lines"])
            yield language, "projects", f"p{at}", f"title: '{own['name']}'\ndate: {month(at)}-01\ntags: [t{at % 12}]\n", f"{own['summary']}\n{story}\n## Results\n\n{lines}"
        for at, item in enumerate(articles):
            own = item[language]
            yield language, "writing", f"a{at}", f"title: '{own['title']}'\ndate: {month(at)}-1{at % 9}\ntags: [t{at % 12}]\n", own["text"]


HEAD = """<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
<meta name="description" content="{title}"><meta property="og:title" content="{title}"><link rel="canonical" href="{url}"><link rel="stylesheet" href="/style.css"></head>
<body><header><a href="/">Gildong Hong</a><nav><a href="/projects/">Projects</a> <a href="/writing/">Writing</a></nav></header><main><h1>{title}</h1>"""


def hugo_site(folder, pages):
    write(folder / "config.toml", "baseURL='https://example.com/'\ntitle='Gildong Hong'\ndefaultContentLanguage='en'\n"
          "[languages.en]\nlanguageName='English'\ncontentDir='content/en'\n[languages.ko]\nlanguageName='한국어'\ncontentDir='content/ko'\n")
    head = HEAD.format(lang="{{ .Site.Language.Lang }}", title="{{ .Title }}", url="{{ .Permalink }}")
    foot = "{{ range .Translations }}<a href=\"{{ .RelPermalink }}\">{{ .Language.LanguageName }}</a>{{ end }}</main></body></html>"
    row = "<ul>{{ range .Pages }}<li>{{ .Date.Format \"2006-01\" }} <a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>"
    write(folder / "layouts/_default/single.html", head + "{{ .Content }}{{ range .Params.tags }}<a href=\"/tags/{{ . }}/\">#{{ . }}</a> {{ end }}" + foot)
    for name in ("list", "home", "taxonomy", "terms"):
        write(folder / f"layouts/_default/{name}.html", head + row + foot)
    write(folder / "layouts/index.html", head + row + foot)
    write(folder / "static/style.css", "body{max-width:60rem}")
    for language, section, name, front, text in pages:
        write(folder / f"content/{language}/{section}/{name}.md", f"---\n{front}---\n{text}")


def jekyll_site(folder, pages):
    write(folder / "_config.yml", "title: Gildong Hong\nurl: https://example.com\nmarkdown: kramdown\n")
    head = HEAD.format(lang="{{ page.lang }}", title="{{ page.title }}", url="{{ page.url | absolute_url }}")
    write(folder / "_layouts/page.html", head + "{{ content }}{% for tag in page.tags %}<a href=\"/tags/{{ tag }}/\">#{{ tag }}</a> {% endfor %}</main></body></html>")
    listing = "<ul>{% for page in site.pages %}{% if page.section == here %}<li><a href=\"{{ page.url }}\">{{ page.title }}</a></li>{% endif %}{% endfor %}</ul>"
    for language, section, name, front, text in pages:
        here = f"{language}/{section}"
        write(folder / here / f"{name}.md", f"---\nlayout: page\nlang: {language}\nsection: {here}\npermalink: /{here}/{name}/\n{front}---\n{text}")
    for here in ("en/projects", "en/writing", "ko/projects", "ko/writing"):
        write(folder / here / "index.html", f"---\nlayout: page\ntitle: {here}\npermalink: /{here}/\n---\n{{% assign here = '{here}' %}}{listing}")
    write(folder / "style.css", "body{max-width:60rem}")


def edited(path, at):
    """One line of one project says something else."""
    text = path.read_text(encoding="utf-8")
    start = text.index("Cut task 3 ")
    end = text.index(" s to 1 s", start)
    path.write_text(text[:start] + f"Cut task 3 from {at + 20}" + text[end:], encoding="utf-8")


def main():
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    lapel = pathlib.Path(sys.argv[1]).resolve()
    count, runs = (int(sys.argv[n]) if len(sys.argv) > n else usual for n, usual in ((2, 1000), (3, 5)))
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        texts = Texts()
        projects, articles = [texts.project(n) for n in range(count)], [texts.article(n) for n in range(count)]
        pages = list(markdown_pages(projects, articles))
        lapel_career(place / "me", projects, articles)
        hugo_site(place / "hugo", pages)
        jekyll_site(place / "jekyll", pages)
        site = [lapel, "site", "me"]
        jobs = [("lapel: from nothing", site, "output", None, "< 2 s"), ("lapel: nothing changed", site, None, None, "< 0.3 s"),
                ("lapel: one line of one project changed", site, None, place / "me/profile.yaml", "< 0.4 s")]
        if shutil.which("hugo"):
            jobs += [("Hugo: from nothing", ["hugo", "--source", "hugo", "--quiet"], "hugo/public", None, ""),
                     ("Hugo: one line of one page changed", ["hugo", "--source", "hugo", "--quiet"], None, place / "hugo/content/en/projects/p3.md", "")]
        if shutil.which("jekyll"):
            build = ["jekyll", "build", "--quiet", "--source", "jekyll", "--destination", "jekyll-site", "--disable-disk-cache"]
            jobs += [("Jekyll: from nothing", build, "jekyll-site", None, "")]
        figures = {name: [] for name, *_ in jobs}
        for at in range(runs):
            for name, command, removed, changed, _ in jobs:
                if removed:
                    shutil.rmtree(place / removed, ignore_errors=True)
                if changed:
                    edited(changed, at)
                if name.startswith("Jekyll") and at > 0:
                    continue
                figures[name].append(measuring.cost(command, place))
        heads = [f"{4 * count} pages in two languages", "wall s", "CPU s", "peak MB", "runs", "aim"]
        rows = [measuring.row(name, figures[name], aim, milliseconds=False) for name, *_, aim in jobs]
    measuring.show("site", heads, rows)


main()
