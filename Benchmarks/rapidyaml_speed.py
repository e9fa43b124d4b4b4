#!/usr/bin/env python3
"""Speed of rapidyaml's tree on the generated inputs, in MB/s, fresh and reused: rapidyaml_speed.py FOLDER
Says so and exits 0 where the wheel (pip install rapidyaml) is not there."""
import pathlib
import sys
import time

try:
    import ryml
except ImportError:
    print("rapidyaml        not installed: pip install rapidyaml")
    sys.exit(0)


def speed(size, run):
    times, spent = [], 0.0
    while len(times) < 3 or spent < 0.5:
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
        spent += times[-1]
    return size / 1e6 / sorted(times)[len(times) // 2]


names = ["small-cv", "large-cv", "flow-heavy", "scalar-heavy", "huge-cv"]
inputs = [(pathlib.Path(sys.argv[1]) / f"{name}.yaml").read_bytes() for name in names]
reused = ryml.Tree()


def again(data):
    reused.clear()
    reused.clear_arena()
    ryml.parse_in_arena(data, tree=reused)


for label, run in (("rapidyaml tree", lambda data: ryml.parse_in_arena(data)), ("  tree reused", again)):
    print(f"{label:16}" + "".join(f"{speed(len(data), lambda: run(data)):21.0f}" for data in inputs))
