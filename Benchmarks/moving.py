#!/usr/bin/env python3
"""Measures `lapel import` of files of 1 MB, of every kind, in English and in Korean: Benchmarks/moving.py LAPEL [RUNS] [--keep FOLDER] [KIND…]

All files say the same invented things: jobs with results, schools, projects, papers, skills. A row is the median of wall and of processor time over
RUNS runs (default 5) and the highest peak of memory. LAPEL_README=README.md also writes the table into that file."""
import html
import json
import pathlib
import random
import shutil
import sys
import tempfile
import zipfile

import measuring
from careers import FAMILY, GIVEN, HOUSES, KINDS, PLACES

SIZE = 1_000_000
WORDS = {
    "en": """the a of and with for in measured reduced rewrote designed shipped moved trained queue service batch latency budget cache model error
        sample retry office ward bridge sensor field night team release review customers incidents pipeline settlement dashboard by to from""".split(),
    "ko": """결제 서비스의 지연 시간을 대기열과 캐시를 다시 설계하여 줄였고 배포를 자동화했으며 팀의 검토 문화를 만들었습니다 고객 문의를 모형으로 분류하고
        표본 오류를 찾아 고쳤다 야간 호출이 줄어 병동 기록과 감지기 자료를 한곳에 모았다 데이터 파이프라인 운영 정산 API Kubernetes 장애 대응""".split(),
}
ROLES = {"en": ["Software Engineer", "Data Analyst", "Ward Nurse", "Site Manager", "Product Designer", "Research Assistant"],
         "ko": ["백엔드 개발자", "데이터 분석가", "병동 간호사", "현장 소장", "제품 디자이너", "연구 조교"]}
MAJORS = {"en": ["Computer Science", "Statistics", "Nursing", "Civil Engineering"], "ko": ["컴퓨터공학과", "통계학과", "간호학과", "토목공학과"]}
SKILLS = {"en": ["Go", "Python", "SQL", "Kafka", "First aid", "AutoCAD"], "ko": ["Go", "파이썬", "SQL", "카프카", "응급 처치", "오토캐드"]}
HEADS = {"en": ["Experience", "Education", "Projects", "Publications", "Skills"], "ko": ["경력", "학력", "프로젝트", "논문", "기술"]}


class Career:
    """Invented facts of one person in one language, as many as are asked for, the same each time."""

    def __init__(self, language, size):
        self.dice, self.language, self.at = random.Random(11), language, 0 if language == "ko" else 1
        self.name = "홍길동" if language == "ko" else "Gildong Hong"
        self.jobs = [self.job(n) for n in range(size)]
        self.schools = [self.school(n) for n in range(max(1, size // 10))]
        self.projects = [self.project(n) for n in range(size // 2)]
        self.papers = [self.paper(n) for n in range(size // 2)]
        self.skills = [(self.words(2), self.dice.sample(SKILLS[language], 4)) for _ in range(max(1, size // 20))]

    def words(self, count):
        return " ".join(self.dice.choice(WORDS[self.language]) for _ in range(count))

    def line(self):
        percent = self.dice.randint(3, 95)
        return f"{self.words(9)} {percent} % {self.words(3)}" if self.language == "en" else f"{self.words(8)} {percent}% {self.words(2)}"

    def house(self, number):
        first, second = self.dice.choice(HOUSES)[self.at], self.dice.choice(KINDS)[self.at]
        return f"{first} {second} {number}" if self.at else f"{first}{second}{number}"

    def months(self):
        year = self.dice.randint(1995, 2022)
        return (year, self.dice.randint(1, 12)), (year + self.dice.randint(1, 3), self.dice.randint(1, 12))

    def job(self, number):
        return {"who": self.house(number), "what": self.dice.choice(ROLES[self.language]), "where": self.dice.choice(PLACES)[self.at],
                "when": self.months(), "lines": [self.line() for _ in range(4)]}

    def school(self, number):
        name = self.dice.choice(HOUSES)[self.at]
        return {"who": f"{name} University {number}" if self.at else f"{name}{number}대학교", "what": self.dice.choice(MAJORS[self.language]),
                "degree": "BSc" if self.at else "학사", "when": self.months(), "gpa": f"3.{self.dice.randint(10, 99)}"}

    def project(self, number):
        return {"name": f"{self.words(3)} {number}", "when": self.months(), "lines": [self.line() for _ in range(2)]}

    def paper(self, number):
        people = [self.dice.choice(GIVEN)[1] + " " + self.dice.choice(FAMILY)[1] for _ in range(3)]
        return {"title": f"{self.words(6)} {number}", "people": people, "journal": f"Journal of {self.dice.choice(HOUSES)[1]}", "year": self.dice.randint(2000, 2024)}


def iso(month):
    return f"{month[0]}-{month[1]:02}"


def span(career, when, dash=" – "):
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    one = lambda m: f"{names[m[1] - 1]} {m[0]}" if career.at else f"{m[0]}.{m[1]:02}"
    return dash.join(one(m) for m in when)


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def json_resume(career):
    return json.dumps({
        "basics": {"name": career.name, "email": "gildong@example.com"},
        "work": [{"name": j["who"], "position": j["what"], "location": j["where"], "startDate": iso(j["when"][0]), "endDate": iso(j["when"][1]),
                  "highlights": j["lines"]} for j in career.jobs],
        "education": [{"institution": s["who"], "area": s["what"], "studyType": s["degree"], "startDate": iso(s["when"][0]), "endDate": iso(s["when"][1]),
                       "score": s["gpa"]} for s in career.schools],
        "projects": [{"name": p["name"], "startDate": iso(p["when"][0]), "endDate": iso(p["when"][1]), "highlights": p["lines"]} for p in career.projects],
        "publications": [{"name": p["title"], "publisher": p["journal"], "releaseDate": str(p["year"])} for p in career.papers],
        "skills": [{"name": name, "keywords": words} for name, words in career.skills]}, ensure_ascii=False, indent=1)


def rendercv(career):
    rows = ["cv:", f"  name: {career.name}", "  email: gildong@example.com", "  sections:", "    experience:"]
    for j in career.jobs:
        rows += [f"      - company: {j['who']}", f"        position: {j['what']}", f"        location: {j['where']}", f"        start_date: {iso(j['when'][0])}",
                 f"        end_date: {iso(j['when'][1])}", "        highlights:", *(f"          - {quoted(line)}" for line in j["lines"])]
    rows.append("    education:")
    for s in career.schools:
        rows += [f"      - institution: {s['who']}", f"        area: {s['what']}", f"        degree: {s['degree']}", f"        start_date: {iso(s['when'][0])}",
                 f"        end_date: {iso(s['when'][1])}", f"        highlights: [\"GPA: {s['gpa']}/4.5\"]"]
    rows.append("    projects:")
    for p in career.projects:
        rows += [f"      - name: {quoted(p['name'])}", f"        start_date: {iso(p['when'][0])}", f"        end_date: {iso(p['when'][1])}", "        highlights:",
                 *(f"          - {quoted(line)}" for line in p["lines"])]
    rows.append("    publications:")
    for p in career.papers:
        rows += [f"      - title: {quoted(p['title'])}", f"        authors: [{', '.join(p['people'])}]", f"        journal: {p['journal']}", f"        date: {p['year']}"]
    rows.append("    skills:")
    rows += [line for name, words in career.skills for line in (f"      - label: {quoted(name)}", f"        details: {quoted(', '.join(words))}")]
    return "\n".join(rows) + "\n"


def yamlresume(career):
    rows = ["content:", "  basics:", f"    name: {career.name}", "    email: gildong@example.com", "  work:"]
    for j in career.jobs:
        rows += [f"    - name: {j['who']}", f"      position: {j['what']}", f"      startDate: \"{iso(j['when'][0])}\"", f"      endDate: \"{iso(j['when'][1])}\"",
                 "      summary: |", *(f"        - {line}" for line in j["lines"])]
    rows.append("  education:")
    for s in career.schools:
        rows += [f"    - institution: {s['who']}", f"      area: {s['what']}", f"      degree: {s['degree']}", f"      startDate: \"{iso(s['when'][0])}\"",
                 f"      endDate: \"{iso(s['when'][1])}\"", f"      score: \"{s['gpa']}\""]
    rows.append("  projects:")
    for p in career.projects:
        rows += [f"    - name: {quoted(p['name'])}", f"      startDate: \"{iso(p['when'][0])}\"", f"      endDate: \"{iso(p['when'][1])}\"",
                 "      summary: |", *(f"        - {line}" for line in p["lines"])]
    rows.append("  publications:")
    rows += [line for p in career.papers for line in
             (f"    - name: {quoted(p['title'])}", f"      publisher: {p['journal']}", f"      releaseDate: \"{p['year']}\"")]
    rows.append("  skills:")
    rows += [line for name, words in career.skills for line in (f"    - name: {quoted(name)}", f"      keywords: {json.dumps(words, ensure_ascii=False)}")]
    return "\n".join(rows) + "\n"


def al_folio(career):
    rows = []
    part = lambda title, kind: rows.extend([f"- title: {title}", f"  type: {kind}", "  contents:"])
    rows += ["- title: General Information", "  type: map", "  contents:", "    - name: Full Name", f"      value: {career.name}"]
    part(HEADS["en"][0], "time_table")
    for j in career.jobs:
        rows += [f"    - title: {j['what']}", f"      institution: {j['who']}", f"      year: {j['when'][0][0]} - {j['when'][1][0]}", "      description:",
                 *(f"        - {quoted(line)}" for line in j["lines"])]
    part(HEADS["en"][1], "time_table")
    for s in career.schools:
        rows += [f"    - title: {s['degree']} {s['what']}", f"      institution: {s['who']}", f"      year: {s['when'][0][0]} - {s['when'][1][0]}"]
    part(HEADS["en"][2], "time_table")
    for p in career.projects:
        rows += [f"    - title: {quoted(p['name'])}", f"      year: {p['when'][0][0]}", "      description:", *(f"        - {quoted(line)}" for line in p["lines"])]
    return "\n".join(rows) + "\n"


def bibtex(career):
    return "\n".join(f"@article{{p{n},\n  author = {{{' and '.join(p['people'])}}},\n  title = {{{p['title']}}},\n  journal = {{{p['journal']}}},\n"
                     f"  year = {{{p['year']}}},\n  volume = {{{n % 40}}},\n  pages = {{{n}--{n + 9}}},\n}}\n" for n, p in enumerate(career.papers))


def tex(text):
    return text.replace("%", "\\%")


def latex(career):
    entry = lambda what, who, where, when, lines: (f"  \\cventry{{{tex(what)}}}{{{tex(who)}}}{{{where}}}{{{when}}}{{\\begin{{cvitems}}\n"
                                                   + "".join(f"    \\item {{{tex(line)}}}\n" for line in lines) + "  \\end{cvitems}}\n")
    heads = HEADS[career.language]
    return ("\\documentclass{awesome-cv}\n\\name{%s}{%s}\n\\email{gildong@example.com}\n\\begin{document}\n" % (("Gildong", "Hong") if career.at else ("길동", "홍"))
            + f"\\cvsection{{{heads[0]}}}\n\\begin{{cventries}}\n" + "".join(entry(j["what"], j["who"], j["where"], span(career, j["when"], " - "), j["lines"]) for j in career.jobs)
            + f"\\end{{cventries}}\n\\cvsection{{{heads[1]}}}\n\\begin{{cventries}}\n"
            + "".join(entry(f"{s['degree']} {s['what']}", s["who"], "", span(career, s["when"], " - "), [f"GPA {s['gpa']}/4.5"]) for s in career.schools)
            + f"\\end{{cventries}}\n\\cvsection{{{heads[2]}}}\n\\begin{{cventries}}\n"
            + "".join(entry("", p["name"], "", span(career, p["when"], " - "), p["lines"]) for p in career.projects)
            + f"\\end{{cventries}}\n\\cvsection{{{heads[4]}}}\n\\begin{{cvskills}}\n"
            + "".join(f"  \\cvskill{{{name}}}{{{', '.join(words)}}}\n" for name, words in career.skills) + "\\end{cvskills}\n\\end{document}\n")


def cited(paper):
    return f"{', '.join(paper['people'])}. {paper['title']}. {paper['journal']}, {paper['year']}."


def markdown(career):
    heads, rows = HEADS[career.language], [f"# {career.name}", "", "- gildong@example.com", "", ]
    rows += [f"## {heads[0]}", ""]
    for j in career.jobs:
        rows += [f"### {j['who']} | {j['what']}", f"*{span(career, j['when'])}* · {j['where']}", "", *(f"- {line}" for line in j["lines"]), ""]
    rows += [f"## {heads[1]}", ""]
    for s in career.schools:
        rows += [f"**{s['who']}** {s['what']} {s['degree']}, {span(career, s['when'])} (GPA {s['gpa']}/4.5)", ""]
    rows += [f"## {heads[2]}", ""]
    for p in career.projects:
        rows += [f"### {p['name']} ({span(career, p['when'])})", "", *(f"- {line}" for line in p["lines"]), ""]
    rows += [f"## {heads[3]}", "", *(f"- {cited(p)}" for p in career.papers), "", f"## {heads[4]}", "", *(f"- {name}: {', '.join(words)}" for name, words in career.skills)]
    return "\n".join(rows) + "\n"


def text(career):
    heads, rows = HEADS[career.language], [career.name, "gildong@example.com", ""]
    head = lambda title: rows.extend([title.upper(), "=" * 12])
    head(heads[0])
    for j in career.jobs:
        rows += [f"{j['what']}, {j['who']}, {j['where']}          {span(career, j['when'])}", *(f"  * {line}" for line in j["lines"]), ""]
    head(heads[1])
    for s in career.schools:
        rows += [f"{s['who']}, {s['what']} {s['degree']}, {span(career, s['when'])}", ""]
    head(heads[2])
    for p in career.projects:
        rows += [f"{p['name']}  {span(career, p['when'])}", *(f"  - {line}" for line in p["lines"]), ""]
    head(heads[3])
    rows += [line for p in career.papers for line in (cited(p), "")]
    head(heads[4])
    rows += [f"{name}: {', '.join(words)}" for name, words in career.skills]
    return "\n".join(rows) + "\n"


def page(career):
    h, heads = html.escape, HEADS[career.language]
    items = lambda lines: "<ul>" + "".join(f"<li>{h(line)}</li>" for line in lines) + "</ul>"
    parts = [f"<!DOCTYPE html><html lang='{career.language}'><head><meta charset='utf-8'><title>CV</title></head><body><h1>{career.name}</h1>"
             f"<p><a href='mailto:gildong@example.com'>gildong@example.com</a></p><h2>{heads[0]}</h2>"]
    parts += [f"<article><h3>{h(j['what'])}, {h(j['who'])} <span class='date'>{span(career, j['when'])}</span></h3><p>{j['where']}</p>{items(j['lines'])}</article>\n" for j in career.jobs]
    parts.append(f"<h2>{heads[1]}</h2>")
    parts += [f"<article><h3>{h(s['who'])} <span class='date'>{span(career, s['when'])}</span></h3><p>{s['degree']} {s['what']}</p></article>\n" for s in career.schools]
    parts.append(f"<h2>{heads[2]}</h2>")
    parts += [f"<article><h3>{h(p['name'])} <span class='date'>{span(career, p['when'])}</span></h3>{items(p['lines'])}</article>\n" for p in career.projects]
    parts.append(f"<h2>{heads[3]}</h2>" + items(cited(p) for p in career.papers) + f"<h2>{heads[4]}</h2>" + items(f"{n}: {', '.join(w)}" for n, w in career.skills))
    return "".join(parts) + "</body></html>\n"


def europass(career):
    h = html.escape
    month = lambda m: f'year="{m[0]}" month="--{m[1]:02}"'
    between = lambda when: f"<Period><From {month(when[0])}/><To {month(when[1])}/></Period>"
    rows = ['<?xml version="1.0" encoding="UTF-8"?>\n<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en"><LearnerInfo><Identification><PersonName>'
            "<FirstName>Gildong</FirstName><Surname>Hong</Surname></PersonName></Identification><WorkExperienceList>"]
    for j in career.jobs:
        lines = h("<ul>" + "".join(f"<li>{h(line)}</li>" for line in j["lines"]) + "</ul>")
        rows.append(f"<WorkExperience>{between(j['when'])}<Position><Label>{h(j['what'])}</Label></Position><Activities>{lines}</Activities><Employer><Name>{h(j['who'])}</Name>"
                    f"<ContactInfo><Address><Contact><Municipality>{j['where']}</Municipality></Contact></Address></ContactInfo></Employer></WorkExperience>")
    rows.append("</WorkExperienceList><EducationList>")
    for s in career.schools:
        rows.append(f"<Education>{between(s['when'])}<Title>{s['degree']} {s['what']}</Title><Organisation><Name>{h(s['who'])}</Name></Organisation></Education>")
    return "\n".join(rows) + "</EducationList></LearnerInfo></SkillsPassport>\n"


def blocks(career):
    """(style, text) of each paragraph, for the two office formats."""
    heads = HEADS[career.language]
    yield "Title", career.name
    yield "", "gildong@example.com"
    yield "Heading1", heads[0]
    for j in career.jobs:
        yield "Heading2", f"{j['who']}, {j['what']}"
        yield "", f"{span(career, j['when'])}, {j['where']}"
        yield from (("ListBullet", line) for line in j["lines"])
    yield "Heading1", heads[1]
    for s in career.schools:
        yield "", f"{s['who']}, {s['what']} {s['degree']}, {span(career, s['when'])}"
    yield "Heading1", heads[2]
    for p in career.projects:
        yield "Heading2", f"{p['name']} ({span(career, p['when'])})"
        yield from (("ListBullet", line) for line in p["lines"])


def docx(career):
    style = lambda name: f'<w:pPr><w:pStyle w:val="{name}"/></w:pPr>' if name else ""
    body = "".join(f'<w:p>{style(name)}<w:r><w:t xml:space="preserve">{html.escape(line)}</w:t></w:r></w:p>\n' for name, line in blocks(career))
    return {"[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
            "_rels/.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type='
            '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' + body + "</w:body></w:document>"}


def odt(career):
    one = {"Title": '<text:p text:style-name="Title">{}</text:p>', "Heading1": '<text:h text:outline-level="1">{}</text:h>', "": "<text:p>{}</text:p>",
           "Heading2": '<text:h text:outline-level="2">{}</text:h>', "ListBullet": "<text:list><text:list-item><text:p>{}</text:p></text:list-item></text:list>"}
    body = "\n".join(one[name].format(html.escape(line)) for name, line in blocks(career))
    return {"mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>' + body + "</office:text></office:body></office:document-content>"}


def rows_of(head, rows):
    cell = lambda text: '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\n') else text
    return "\n".join([head, *(",".join(cell(c) for c in row) for row in rows)]) + "\n"


def linkedin(career):
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    month = lambda m: f"{names[m[1] - 1]} {m[0]}"
    return {"Profile.csv": rows_of("First Name,Last Name,Headline,Summary", [("Gildong", "Hong", career.words(4), career.words(20))]),
            "Positions.csv": rows_of("Company Name,Title,Description,Location,Started On,Finished On",
                                     [(j["who"], j["what"], "\n".join("• " + line for line in j["lines"]), j["where"], *map(month, j["when"])) for j in career.jobs]),
            "Education.csv": rows_of("School Name,Start Date,End Date,Notes,Degree Name,Activities",
                                     [(s["who"], str(s["when"][0][0]), str(s["when"][1][0]), "", f"{s['degree']} {s['what']}", "") for s in career.schools]),
            "Projects.csv": rows_of("Title,Description,Url,Started On,Finished On", [(p["name"], "\n".join(p["lines"]), "", *map(month, p["when"])) for p in career.projects]),
            "Skills.csv": rows_of("Name", [(word,) for _, words in career.skills for word in words])}


MAKERS = {"json-resume": (json_resume, "resume.json"), "rendercv": (rendercv, "cv.yaml"), "yamlresume": (yamlresume, "resume.yml"), "al-folio": (al_folio, "cv.yml"),
          "linkedin": (linkedin, "linkedin.zip"), "europass": (europass, "europass.xml"), "bibtex": (bibtex, "papers.bib"), "latex": (latex, "cv.tex"),
          "docx": (docx, "cv.docx"), "odt": (odt, "cv.odt"), "html": (page, "cv.html"), "markdown": (markdown, "cv.md"), "text": (text, "cv.txt")}


def written(kind, language, folder):
    """A file of about 1 MB, before it is packed: the number of jobs is taken from what a hundred of them weigh."""
    make, name = MAKERS[kind]
    weight = lambda made: sum(len(part.encode()) for part in made.values()) if isinstance(made, dict) else len(made.encode())
    made = make(Career(language, int(100 * SIZE / weight(make(Career(language, 100))))))
    path = folder / f"{language}-{name}"
    if isinstance(made, dict):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for part, content in made.items():
                archive.writestr(part, content)
    else:
        path.write_text(made, encoding="utf-8")
    return path, weight(made)


def run(lapel, kind, path, place):
    into = place / "into"
    shutil.rmtree(into, ignore_errors=True)
    return measuring.cost([lapel, "import", "--from", kind, path, "--into", into], place)


def main():
    words = sys.argv[1:]
    keep = pathlib.Path(words.pop(words.index("--keep") + 1)) if "--keep" in words else None
    words = [word for word in words if word != "--keep"]
    if not words or words[0].startswith("-"):
        sys.exit(__doc__)
    lapel = pathlib.Path(words[0]).resolve()
    runs = int(words[1]) if len(words) > 1 and words[1].isdigit() else 5
    kinds = [word for word in words[1:] if word in MAKERS] or list(MAKERS)
    heads = ["import of 1 MB", "wall ms", "CPU ms", "peak MB", "runs", "aim"]
    rows = []
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        folder = keep or place
        folder.mkdir(parents=True, exist_ok=True)
        for kind in kinds:
            for language in ("en", "ko"):
                path, _ = written(kind, language, folder)
                found = [run(lapel, kind, path, place) for _ in range(runs)]
                name = f"{kind}, {'Korean' if language == 'ko' else 'English'}"
                rows.append(measuring.row(name, found, "< 100" if kind == "linkedin" else "< 150", milliseconds=True))
    measuring.show("moving", heads, rows)


main()
