"""readers.py READER FILE SECONDS: the readers that are at home in Python, printed as `read-with-…` print theirs."""

import sys
import time


def peak():
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM:"))
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def rapidyaml(reused):
    import ryml

    kept = ryml.Tree()

    def read(data):
        # Reading in place changes the text, so that each run needs a copy; making it is not counted.
        buffer = bytearray(data)
        start = time.thread_time()
        if reused:
            kept.clear()
            kept.clear_arena()
        tree = ryml.parse_in_place(buffer, kept if reused else None)
        count = tree.size()
        del tree
        return count, time.thread_time() - start

    return read


def rapidyaml_arena(data):
    import ryml

    start = time.thread_time()
    tree = ryml.parse_in_arena(data)
    count = tree.size()
    del tree
    return count, time.thread_time() - start


def pyyaml(data):
    import yaml

    start = time.thread_time()
    count = len(yaml.load(data, Loader=yaml.CSafeLoader))
    return count, time.thread_time() - start


def main():
    name, path, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
    try:
        if name == "pyyaml":
            import yaml

            yaml.CSafeLoader
            read = pyyaml
        else:
            import ryml

            read = {
                "rapidyaml": rapidyaml(False),
                "rapidyaml-reused": rapidyaml(True),
                "rapidyaml-arena": rapidyaml_arena,
            }[name]
    except (ImportError, AttributeError):
        print("absent")
        return
    before = peak()
    with open(path, "rb") as file:
        data = file.read()
    try:
        count, _ = read(data)
    except Exception:
        print("refused")
        return
    memory = peak() - before
    runs = []
    end = time.monotonic() + seconds
    while not runs or time.monotonic() < end:
        runs.append(read(data)[1])
    print("\t".join(str(value) for value in [len(data), count, memory, *runs]))


main()
