#!/usr/bin/env python3
"""Builds the sample, a career of six pages and the minimal one in every look, and judges each PDF. Prints a line a PDF.
usage: matrix.py LAPEL [--judges FOLDER] [--careers sample,long,minimal] [--themes …] [--languages …] [--densities …] [--papers …]
                 [--engines lapel,lualatex,xelatex,pdflatex] [--keep FOLDER]

`lapel` is the PDF that lapel itself makes; the other engines compile the .tex that lies beside it, as a person would, with `lualatex`
twice for equal bytes. Needs the judges of PDFs (which know nothing of this project) and the Python that they run in; exits 69 without
them, 1 if anything failed."""
import argparse
import itertools
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CAREERS = {"sample": "gildong", "long": None, "minimal": "minimal"}


def career(name, folder):
    """A copy of the career to build."""
    if CAREERS[name]:
        shutil.copytree(ROOT / "profiles" / CAREERS[name], folder)
    else:
        subprocess.run([sys.executable, HERE / "long_career.py", folder], check=True)


def facts(wanted, folder, language):
    run = subprocess.run(
        [sys.executable, wanted.judges / "facts.py", folder, "--language", language, "--level", "application"],
        capture_output=True, check=True, text=True)
    return json.loads(run.stdout)


def build(wanted, name, theme, density, paper, work):
    """The folder with the pages of one look, and what lapel said of them that is a fault."""
    folder = work / f"{name}-{theme}-{density}-{paper}" / name
    career(name, folder)
    (folder / "look.yaml").write_text(f"density: {density}\npage: {paper}\n", encoding="utf-8")
    formats = "latex,pdf" if "lapel" in wanted.engines else "latex"
    command = [wanted.lapel, "build", name, "--theme", theme, "--format", formats, "--output", folder.parent / "output"]
    for _ in range(3):
        run = subprocess.run(command, cwd=folder.parent, capture_output=True, text=True)
        # A machine with much else to do is no fault of the look.
        if "was not ready in" not in run.stderr:
            break
    said = [line for line in run.stderr.splitlines() if line.startswith(("error", "warning"))]
    if run.returncode and not said:
        said = [f"lapel ended with {run.returncode}"]
    return folder.parent / "output" / name / "general", said


def judged(wanted, engine, page, known, paper):
    """Checks passed, what failed, pages."""
    import pdf_judge
    import tex_judge
    from report import Report

    report = Report()
    if engine == "lapel":
        pdf = page.with_name(page.name + ".pdf")
        if not pdf.exists():
            return 0, ["there is no PDF"], 0
        report.include(pdf_judge.judge(pdf, known, None, None, paper, tagged=bool(shutil.which("lualatex"))), "")
        pages = pdf
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


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("lapel", type=pathlib.Path)
    parser.add_argument("--judges", type=pathlib.Path, default=ROOT.parent / "shared" / "judges")
    parser.add_argument("--keep", type=pathlib.Path, help="where to leave what was built")
    for name, values in [
        ("careers", "sample,long,minimal"), ("themes", "gyeol,seonbi,dancheong,compact,academic,sidebar,iryeokseo"), ("languages", "ko,en"),
        ("densities", "compact,standard"), ("papers", "a4,letter"), ("engines", "lapel"),
    ]:
        parser.add_argument(f"--{name}", type=lambda text: text.split(","), default=values.split(","))
    wanted = parser.parse_args()
    wanted.lapel = wanted.lapel.resolve()
    sys.path.insert(0, str(wanted.judges))
    try:
        import pdf_judge  # noqa: F401
    except ImportError as error:
        print(f"the judges of PDFs are not in {wanted.judges}, or lack a library ({error})", file=sys.stderr)
        return 69
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        work = wanted.keep or pathlib.Path(folder)
        for name, theme, density, paper in itertools.product(wanted.careers, wanted.themes, wanted.densities, wanted.papers):
            start = time.monotonic()
            output, said = build(wanted, name, theme, density, paper, work)
            for problem in said:
                print(f"  {name} {theme} {density} {paper}: {problem}")
            failed += len(said)
            for language, engine in itertools.product(wanted.languages, wanted.engines):
                page = output / f"cv.{language}"
                if not page.with_name(page.name + ".tex").exists():
                    continue
                passed, faults, pages = judged(wanted, engine, page, facts(wanted, output.parents[2] / name, language), paper)
                look = f"{name:8}{theme:10}{language:3}{density:12}{paper:7}{engine:9}"
                print(f"{look}{pages or '':>2} pages{passed:4} passed, {len(faults)} failed  {time.monotonic() - start:5.0f} s", flush=True)
                for fault in faults:
                    print(f"    {fault}", flush=True)
                failed += len(faults)
                start = time.monotonic()
    print("every look passed" if not failed else f"{failed} faults")
    return 1 if failed else 0


if __name__ == "__main__":
    os.environ.setdefault("PYTHONDONTWRITEBYTECODE", "1")
    sys.exit(main())
