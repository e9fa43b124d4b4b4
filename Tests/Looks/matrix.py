#!/usr/bin/env python3
"""Builds careers of one, two and six pages, and pages that a limit cuts, in every look, and judges each PDF by what it holds and by how it
looks. Prints a line a PDF.
usage: matrix.py LAPEL [--judges FOLDER] [--careers sample,minimal,long,two,one] [--themes …] [--languages …] [--densities …] [--papers …]
                 [--engines lapel,lualatex,xelatex,pdflatex] [--jobs N] [--keep FOLDER]

The careers: `sample` and `minimal` of profiles/, `long` of six pages, `two` the same for a company that wants two pages, `one` the sample for
one that wants one. `lapel` is the PDF that lapel itself makes; the other engines compile the .tex that lies beside it, as a person would, with
`lualatex` twice for equal bytes. Needs the judges of PDFs (which know nothing of this project) and the Python that they run in; exits 69
without them, 1 if anything failed."""
import argparse
import itertools
import json
import multiprocessing
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CAREERS = {"sample": "gildong", "minimal": "minimal", "long": None, "two": None, "one": "gildong"}
# What a career is built for, where that is a company with a page limit.
TARGETS = {"two": ("narrow", 2), "one": ("hanbit", 1)}
KINDS = {"iryeokseo": "form", "academic": "academic", "sidebar": "sidebar"}


def career(name, folder):
    """A copy of the career to build."""
    if CAREERS[name]:
        shutil.copytree(ROOT / "profiles" / CAREERS[name], folder)
    else:
        subprocess.run([sys.executable, HERE / "long_career.py", folder], check=True)
    if name == "two":
        (folder / "target.yaml").write_text("target:\n  id: narrow\n  company: {ko: 좁은회사, en: Narrow Works}\n  pages: 2\n", encoding="utf-8")


def facts(judges, folder, language, printed):
    """What a page must hold; of a page with a limit only what its text holds that was built beside it."""
    import matching

    run = subprocess.run(
        [sys.executable, judges / "facts.py", folder, "--language", language, "--level", "application"],
        capture_output=True, check=True, text=True)
    known = json.loads(run.stdout)
    if printed:
        text = unicodedata.normalize("NFC", printed.read_text(encoding="utf-8")).lower()
        held = lambda values: [value for value in values if stands_in(text, matching.squeeze(value))]
        known["groups"] = [dict(group, facts=held(group["facts"])) for group in known["groups"]
                           if held(group["title"]) == group["title"] and (group["title"] or held(group["facts"]) == group["facts"])]
    return known


def stands_in(text, squeezed):
    """Whether a text without white space stands in another as words of its own: `github.com` does not hold `git`."""
    return re.search(r"(?<![a-z0-9])" + r"\s*".join(map(re.escape, squeezed)) + r"(?![a-z0-9])", text) is not None


def build(wanted, name, theme, density, paper):
    """The folder with the pages of one look, and what lapel said of them that is a fault."""
    folder = wanted.work / f"{name}-{theme}-{density}-{paper}" / name
    career(name, folder)
    (folder / "look.yaml").write_text(f"density: {density}\npage: {paper}\n", encoding="utf-8")
    target, pages = TARGETS.get(name, ("general", None))
    formats = "pdf" if wanted.engines == ["lapel"] else "latex,pdf"
    command = [wanted.lapel, "build", name, "--theme", theme, "--format", formats + ",text", "--output", folder.parent / "output"]
    if pages:
        command += ["--target", target, "--language", ",".join(wanted.languages)]
    for _ in range(3):
        run = subprocess.run(command, cwd=folder.parent, capture_output=True, text=True)
        # A machine with much else to do is no fault of the look.
        if "was not ready in" not in run.stderr:
            break
    said = [line for line in run.stderr.splitlines() if line.startswith(("error", "warning"))]
    if run.returncode and not said:
        said = [f"lapel ended with {run.returncode}"]
    return folder.parent / "output" / name / target, pages, said


def judged(engine, page, known, paper, theme, name, most):
    """Checks passed, what failed, pages."""
    import look_judge
    import pdf_judge
    import tex_judge
    from report import Report

    report = Report()
    if engine == "lapel":
        pages = page.with_name(page.name + ".pdf")
        if not pages.exists():
            return 0, ["there is no PDF"], 0
        report.include(pdf_judge.judge(pages, known, None, most, paper, tagged=True), "")
        # Of half a dozen lines there is neither a rhythm nor a measure.
        if name != "minimal":
            report.include(look_judge.judge(pages, KINDS.get(theme, "plain")).report, "look-")
    else:
        source = page.with_name(page.name + ".tex").read_text(encoding="utf-8")
        report.include(tex_judge.judge_source(source), "")
        judge = tex_judge.judge_pdflatex if engine == "pdflatex" else tex_judge.judge_engine
        arguments = [] if engine == "pdflatex" else [engine]
        report.include(judge(*arguments, source, known, None, paper, ()), "")
        pages = None
    faults = [f"{name}: {'; '.join(map(str, report.failures[name][:3]))}" for name in report.failed]
    return len(report.failures) - len(faults), faults, count(pages)


def count(pdf):
    import pymupdf

    return len(pymupdf.open(pdf)) if pdf else 0


def judge_look(arguments):
    """The lines to print of one look, and how many faults it has."""
    wanted, (name, theme, density, paper) = arguments
    sys.path.insert(0, str(wanted.judges))
    start = time.monotonic()
    output, most, said = build(wanted, name, theme, density, paper)
    lines, failed = [f"  {name} {theme} {density} {paper}: {problem}" for problem in said], len(said)
    for language, engine in itertools.product(wanted.languages, wanted.engines):
        page = output / f"cv.{language}"
        if not page.with_name(page.name + ".txt").exists():
            continue
        known = facts(wanted.judges, output.parents[2] / name, language, page.with_name(page.name + ".txt") if most else None)
        passed, faults, pages = judged(engine, page, known, paper, theme, name, most)
        look = f"{name:8}{theme:10}{language:3}{density:12}{paper:7}{engine:9}"
        lines.append(f"{look}{pages or '':>2} pages{passed:4} passed, {len(faults)} failed  {time.monotonic() - start:5.1f} s")
        lines += [f"    {fault}" for fault in faults]
        failed += len(faults)
        start = time.monotonic()
    return lines, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("lapel", type=pathlib.Path)
    parser.add_argument("--judges", type=pathlib.Path, default=ROOT.parent / "shared" / "judges")
    parser.add_argument("--keep", type=pathlib.Path, help="where to leave what was built")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    for name, values in [
        ("careers", "sample,minimal,long,two,one"), ("themes", "gyeol,seonbi,dancheong,compact,academic,sidebar,iryeokseo"),
        ("languages", "ko,en"), ("densities", "compact,standard"), ("papers", "a4,letter"), ("engines", "lapel"),
    ]:
        parser.add_argument(f"--{name}", type=lambda text: text.split(","), default=values.split(","))
    wanted = parser.parse_args()
    wanted.lapel = wanted.lapel.resolve()
    wanted.judges = wanted.judges.resolve()
    sys.path.insert(0, str(wanted.judges))
    try:
        import pdf_judge  # noqa: F401
    except ImportError as error:
        print(f"the judges of PDFs are not in {wanted.judges}, or lack a library ({error})", file=sys.stderr)
        return 69
    failed = looks = 0
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, multiprocessing.Pool(wanted.jobs) as pool:
        wanted.work = wanted.keep.resolve() if wanted.keep else pathlib.Path(folder)
        every = list(itertools.product(wanted.careers, wanted.themes, wanted.densities, wanted.papers))
        for lines, faults in pool.imap(judge_look, [(wanted, look) for look in every]):
            print("\n".join(lines), flush=True)
            failed += faults
            looks += sum(" pages" in line and " passed, " in line for line in lines)
    print(f"{looks} PDFs, {failed} faults, {time.monotonic() - start:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    os.environ.setdefault("PYTHONDONTWRITEBYTECODE", "1")
    sys.exit(main())
