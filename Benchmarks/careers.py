"""Made-up careers, as many as are asked for, in the sizes that people have them; the same bytes each time.

usage: careers.py NUMBER FOLDER [--seed N]      writes FOLDER/c000001 … and FOLDER/list.txt, a folder on each line

Of ten careers six are of students and newcomers (about a page), three of people with some years of work, one is long,
with publications. Five of ten are in Korean, three in both languages, two in English; two of ten bring a photo.
All names, organizations and figures are invented.
"""
import argparse
import pathlib
import random
import struct
import zlib

FAMILY = [("김", "Kim"), ("이", "Lee"), ("박", "Park"), ("최", "Choi"), ("정", "Jung"), ("강", "Kang"), ("조", "Cho"), ("윤", "Yoon")]
GIVEN = [("가람", "Garam"), ("나래", "Narae"), ("다온", "Daon"), ("라온", "Raon"), ("마루", "Maru"), ("보람", "Boram"), ("새벽", "Saebyeok"),
         ("아라", "Ara"), ("이든", "Ideun"), ("하람", "Haram"), ("한결", "Hangyeol"), ("해솔", "Haesol")]
PLACES = [("서울", "Seoul"), ("부산", "Busan"), ("대전", "Daejeon"), ("광주", "Gwangju"), ("춘천", "Chuncheon")]
HOUSES = [("가온", "Gaon"), ("나루", "Naru"), ("다솜", "Dasom"), ("미르", "Mir"), ("별빛", "Byeolbit"), ("솔내", "Sollae"), ("여울", "Yeoul"),
          ("한빛", "Hanbit"), ("해담", "Haedam"), ("푸른", "Pureun")]
KINDS = [("상사", "Trading"), ("병원", "Hospital"), ("소프트", "Soft"), ("물류", "Logistics"), ("연구소", "Research"), ("교육", "Learning"),
         ("식품", "Foods"), ("건설", "Works")]
TRADES = [("간호사", "Nurse"), ("백엔드 개발자", "Backend developer"), ("마케터", "Marketer"), ("물류 담당자", "Logistics planner"),
          ("연구원", "Researcher"), ("교사", "Teacher"), ("회계 담당자", "Accountant"), ("공정 기술자", "Process engineer")]
MATTERS = [("대기 시간", "the waiting time"), ("재고 오차", "the errors in stock"), ("불량률", "the rate of defects"),
           ("응답 시간", "the response time"), ("이탈률", "the rate of leaving"), ("인수인계 시간", "the time of a handover"),
           ("배송 지연", "late deliveries"), ("검토 시간", "the time of a review")]
MEANS = [("절차를 한 단계 줄이고", "by taking out a step"), ("기록 양식을 하나로 모으고", "by keeping one form of record"),
         ("원인을 매주 세어", "by counting causes each week"), ("교육 자료를 새로 만들어", "with training of its own"),
         ("가장 느린 곳부터 고쳐", "by mending the slowest place first")]
AREAS = [("경영학", "Business"), ("컴퓨터공학", "Computer science"), ("간호학", "Nursing"), ("산업공학", "Industrial engineering"),
         ("통계학", "Statistics"), ("국어국문학", "Korean literature")]
TOOLS = ["Python", "SQL", "Excel", "Swift", "R", "Figma", "SAP", "Docker", "Tableau", "MATLAB"]
VENUES = [("한국가상학회 논문지", "Journal of Invented Systems"), ("가온 학술대회", "Gaon Conference")]


class Career:
    """One person's files."""

    def __init__(self, number, dice):
        self.dice, self.number = dice, number
        self.size = dice.choices(["newcomer", "some years", "long"], [6, 3, 1])[0]
        self.languages = dice.choices([["ko"], ["ko", "en"], ["en"]], [5, 3, 2])[0]
        self.has_photo = dice.random() < 0.2
        self.house = iter(dice.sample([(h, k) for h in HOUSES for k in KINDS], 30))
        self.proofs = []

    def text(self, korean, english):
        """A value in the languages of the career, in single quotes."""
        words = {"ko": korean, "en": english}
        quoted = ["'" + words[tag].replace("'", "''") + "'" for tag in self.languages]
        return quoted[0] if len(quoted) == 1 else "{ko: %s, en: %s}" % tuple(quoted)

    def pair(self, pairs):
        return self.text(*self.dice.choice(pairs))

    def organization(self):
        (korean, english), (kind, sort) = next(self.house)
        return self.text(korean + kind, f"{english} {sort}")

    def highlights(self, owner, number, deep="    "):
        lines = [f"{deep}highlights:"]
        for index in range(number):
            matter, means = self.dice.choice(MATTERS), self.dice.choice(MEANS)
            was, now = self.dice.randint(40, 99), self.dice.randint(8, 39)
            words = {"ko": f"{means[0]} {matter[0]}: {was}에서 {now}까지 줄임", "en": f"Cut {matter[1]} from {was} to {now} {means[1]}"}
            lines.append(f"{deep}  - id: h{index + 1}")
            lines += [f"{deep}    {tag}: '{words[tag]}'" for tag in self.languages]
            lines.append(f"{deep}    metric: {{was: '{was}', now: '{now}', basis: '{2015 + index}'}}")
            self.proofs.append(f"{owner}.h{index + 1}")
        return lines

    def work(self, section, number, since):
        lines = [f"{section}:"]
        for index in range(number):
            name = f"{section[:3]}{index + 1}"
            start = since - 2 * index
            period = f"{start}-03.." if index == 0 and section == "experience" else f"{start}-03..{start + 1}-0{self.dice.randint(1, 9)}"
            lines += [f"  - id: {name}", f"    organization: {self.organization()}", f"    position: {self.pair(TRADES)}",
                      f"    period: {period}", f"    place: {self.pair(PLACES)}", *self.highlights(name, self.dice.randint(2, 4))]
        return lines

    def projects(self, number):
        lines = ["projects:"]
        for index in range(number):
            korean, english = self.dice.choice(MATTERS)
            name = f"prj{index + 1}"
            lines += [f"  - id: {name}", f"    name: {self.text(f'{korean} 줄이기 {index + 1}', f'A study of {english}, part {index + 1}')}",
                      f"    period: {2020 - index}-03..{2020 - index}-11", f"    technologies: [{', '.join(self.dice.sample(TOOLS, 3))}]",
                      *self.highlights(name, self.dice.randint(1, 3))]
        return lines

    def files(self):
        newcomer, long = self.size == "newcomer", self.size == "long"
        family, given = self.dice.choice(FAMILY), self.dice.choice(GIVEN)
        trade = self.dice.choice(TRADES)
        head = [f"name: {self.text(family[0] + given[0], f'{given[1]} {family[1]}')}", f"headline: {self.text(*trade)}",
                f"languages: [{', '.join(self.languages)}]", "contact:", f"  email: person{self.number}@example.com",
                "summary: " + self.text(f"{trade[0]}로서 무엇이 느린지 먼저 세고, 한 번에 하나씩 바꿉니다. 숫자를 함께 보는 팀을 찾습니다.",
                                        f"{trade[1]} who counts first what is slow, and changes one thing at a time. Looking for a team that "
                                        "reads its figures together.")]
        if self.has_photo:
            head += ["photo: photo.png", "show_photo: yes"]
        body = []
        if not newcomer:
            body += self.work("experience", 4 if long else 2, 2022)
        if newcomer or self.dice.random() < 0.5:
            body += self.work("internships", 1 if newcomer else 2, 2014 if not newcomer else 2021)
        body += self.projects({"newcomer": 2, "some years": 2, "long": 5}[self.size])
        body += ["education:", f"  - institution: {self.text(*(w + s for w, s in zip(self.dice.choice(HOUSES), ('대학교', ' University'))))}",
                 f"    area: {self.pair(AREAS)}", f"    degree: {self.text('학사', 'Bachelor')}", "    period: 2008-03..2012-02" if not newcomer
                 else "    period: 2017-03..2022-02", f"    gpa: {{overall: {self.dice.randint(32, 44) / 10}, scale: 4.5}}"]
        if long:
            body.append("publications:")
            for index in range(8):
                (korean, english), venue = MATTERS[index], self.dice.choice(VENUES)
                body += [f"  - title: {self.text(f'{korean}에 관한 연구', f'On {english}')}", f"    venue: {self.text(*venue)}",
                         f"    authors: [{self.text(family[0] + given[0], f'{given[1]} {family[1]}')}]", f"    date: {2013 + index}-06"]
        body += ["skills:", f"  - name: {self.text('도구', 'Tools')}", f"    keywords: [{', '.join(self.dice.sample(TOOLS, 4))}]",
                 "test_scores:", "  - name: TOEIC", f"    score: {5 * self.dice.randint(140, 198)}", f"    date: {self.dice.randint(2020, 2023)}-05"]
        chosen = self.dice.sample(self.proofs, min(4, len(self.proofs)))
        strengths = ["strengths:", f"  - name: {self.text('먼저 세어 봅니다', 'I count first')}", f"    evidence: [{', '.join(chosen[:2])}]",
                     f"  - name: {self.text('한 번에 하나씩 바꿉니다', 'I change one thing at a time')}", f"    evidence: [{', '.join(chosen[2:])}]"]
        files = {"profile.yaml": "\n".join(head + strengths) + "\n", "career.yaml": "\n".join(body) + "\n",
                 "private.yaml": f"contact:\n  phone: 010-0000-{self.number % 10000:04}\n"}
        if self.has_photo:
            files["photo.png"] = photo(self.dice)
        return files


def photo(dice):
    """A PNG of 240 × 320: soft bands, packed about as well as a face."""
    width, height = 240, 320
    shade = [dice.randint(60, 200) for _ in range(8)]
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            value = shade[(x // 40 + y // 50) % 8] + (x * y) % 7
            rows += bytes((value, value - 20, value - 30))
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(bytes(rows), 6)) + chunk(b"IEND", b""))


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("number", type=int)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--seed", type=int, default=1)
    asked = arguments.parse_args()
    names = []
    for number in range(1, asked.number + 1):
        folder = asked.folder / f"c{number:06}"
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in Career(number, random.Random(f"{asked.seed} {number}")).files().items():
            (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        names.append(str(folder))
    (asked.folder / "list.txt").write_text("\n".join(names) + "\n")


if __name__ == "__main__":
    main()
