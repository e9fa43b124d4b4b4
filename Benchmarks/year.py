#!/usr/bin/env python3
"""Measures every command of a long record: the sample with 10,000 lines of log and 500 applications: Benchmarks/year.py LAPEL [RUNS] [--keep FOLDER]

A row is the median of wall and of processor time over RUNS runs (default 5) and the highest peak of memory. LAPEL_README=README.md also writes the
table into that file."""
import pathlib
import random
import shutil
import sys
import tempfile

import measuring

LINES, APPLICATIONS, FIRST, LAST = 10_000, 500, 2014, 2024
WHAT = ["논문 {} 편을 읽고 요약했다", "read {} papers on compression", "배포 {}번, 되돌림 없음", "fixed {} flaky tests of the queue", "면접 준비로 문제 {}개를 풀었다",
        "cut the cold start by {} ms", "동료 {}명의 코드를 검토했다", "wrote {} pages of the design"]
TAGS = ["paper", "deploy", "review", "study", "talk"]
HOUSES = ["가온소프트", "나루물류", "Daon Cloud", "Mir Robotics", "별빛연구소", "Yeoul Foods", "한빛AI", "Pureun Works"]
STAGES = ["서류 합격", "1차 면접 통과", "코테 통과", "최종 합격", "서류 불합격", "final rejected", "documents passed"]
AT = ["", "@nuri ", "@job-hunt ", "@univ "]


def career(folder, sample):
    shutil.copytree(sample, folder)
    dice = random.Random(5)
    day = lambda year: f"{year}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
    years = range(FIRST, LAST)
    (folder / "log").mkdir(exist_ok=True)
    for year in years:
        days = sorted(day(year) for _ in range(LINES // len(years)))
        lines = [f"  - {one} {dice.choice(AT)}{dice.choice(WHAT).format(dice.randint(2, 40))}, {at} +{dice.choice(TAGS)}\n" for at, one in enumerate(days)]
        add(folder / f"log/{year}.yaml", "log:\n", lines)
        rows = []
        for number in range(APPLICATIONS // len(years)):
            first, second = sorted((day(year), day(year)))
            rows.append(f"  - {{id: a{year}-{number}, company: {dice.choice(HOUSES)} {number}, applied: {first}, stages: [{dice.choice(STAGES)} {second}]}}\n")
        add(folder / f"applications/{year}.yaml", "applications:\n", rows)


def add(path, head, rows):
    said = path.read_text(encoding="utf-8") if path.exists() else head
    path.write_text(said + "".join(rows), encoding="utf-8")


def main():
    words = sys.argv[1:]
    keep = pathlib.Path(words.pop(words.index("--keep") + 1)) if "--keep" in words else None
    words = [word for word in words if word != "--keep"]
    if not words or words[0].startswith("-"):
        sys.exit(__doc__)
    lapel, runs = pathlib.Path(words[0]).resolve(), int(words[1]) if len(words) > 1 else 5
    sample = pathlib.Path(__file__).resolve().parent.parent / "profiles/gildong"
    with tempfile.TemporaryDirectory() as place:
        place = keep or pathlib.Path(place)
        shutil.rmtree(place / "me", ignore_errors=True)
        place.mkdir(parents=True, exist_ok=True)
        career(place / "me", sample)
        jobs = {"log, all lines": "log me", "log, one year by a tag": "log me --tag paper --on 2023", "log a line": "log me wrote_a_test --tag study --on 2023-05-06",
                "applications": "applications me", "applications, as a page": "applications me --format html", "applications, as a calendar": "applications me --ics due.ics",
                "goals": "goals me 2023", "year, as HTML": "year me 2023", "year, as HTML in two languages": "year me 2023 --language ko,en", "year, as PDF": "year me 2023 --format pdf",
                "year, as Markdown": "year me 2023 --format markdown", "year, as JSON": "year me 2023 --format json", "interview": "interview me --target hanbit",
                "applied, sealing": "applied me hanbit --on {}", "applied, looking again": "applied me --verify", "compare": "compare me hanbit general", "list": "list me",
                "check": "check me", "build, one format": "build me --format html", "fit": "fit me --target hanbit", "answers": "answers me --target hanbit", "target": "target me new-one --posting me/postings/hanbit-2023.yaml", "format, looking only": "format me --check"}
        heads = [f"{LINES:,} lines, {APPLICATIONS} applications", "wall ms", "CPU ms", "peak MB", "runs", "aim"]
        rows = []
        for name, words in jobs.items():
            found = []
            for number in range(runs):
                (place / "me/targets/new-one.yaml").unlink(missing_ok=True)
                found.append(measuring.cost([lapel, *words.format(f"2023-{1 + number % 12:02}-{1 + number // 12:02}").split()], place))
            rows.append(measuring.row(name, found, "< 100", milliseconds=True))
    measuring.show("year", heads, rows)


main()
