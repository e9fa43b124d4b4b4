"""How long many careers take, and what they take: usage: many.py LAPEL [NUMBER…]      100, 1,000 and 10,000 by default

Builds made-up careers (careers.py) as HTML, LaTeX and PDF, then once more with nothing changed, then with one of a hundred changed, and
prints the table of README.md. The folder for it is thrown away.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import measuring

HERE = pathlib.Path(__file__).resolve().parent


def main():
    lapel = pathlib.Path(sys.argv[1]).resolve()
    numbers = [int(text) for text in sys.argv[2:]] or [100, 1000, 10000]
    print(f"<!-- {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before -->")
    print("| careers | wall s | processor s | ms each | peak MB | files, MB | again, unchanged: s | again, 1 % changed: s |")
    print("| ------: | -----: | ----------: | ------: | ------: | --------: | ------------------: | --------------------: |")
    for number in numbers:
        work = pathlib.Path(tempfile.mkdtemp(prefix="lapel-many-"))
        subprocess.run([sys.executable, HERE / "careers.py", str(number), "careers"], cwd=work, check=True)
        command = [lapel, "build", "--from", "careers/list.txt", "--changed", "--report", "report.jsonl"]
        wall, processor, peak = measuring.cost(command, work)
        again = measuring.cost(command, work)[0]
        for folder in sorted((work / "careers").glob("c*"))[::100]:
            (folder / "more.yaml").write_text("interests: [chess]\n")
        few = measuring.cost(command, work)[0]
        files = [path.stat().st_size for path in (work / "output").rglob("*") if path.is_file()]
        shutil.rmtree(work)
        print(f"| {number:,} | {wall:.1f} | {processor:.1f} | {1000 * processor / number:.1f} | {peak:.0f} | {len(files):,}, {sum(files) / 1e6:.0f} | "
              f"{again:.2f} | {few:.2f} |", flush=True)
    print(f"<!-- load {os.getloadavg()[0]:.1f} after -->")


main()
