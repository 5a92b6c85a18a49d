#!/usr/bin/env python3
"""How long the IsoLoss figure takes from the command line, beside a plain matplotlib script that draws it.

    mvn -Pdist -DskipTests package
    python3 src/bench/python/cold_export.py [--rounds 11] [--python /usr/bin/python3] [--runs FILE.csv]

Starts the image of the program and the script in turn, each as a process of its own, and prints the seconds of both and
the ratio of their medians. The first round fills the caches of both (matplotlib keeps one of fonts) and is not counted.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.join(HERE, "..", "..", "..", "target", "dist", "isoscope", "bin", "isoscope")
SAMPLE = os.path.join(HERE, "..", "..", "..", "samples", "isoflop-synthetic.csv")


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--runs", default=SAMPLE)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        theirs = [options.python, os.path.join(HERE, "isoloss_matplotlib.py"), options.runs, os.path.join(folder, "m.png")]
        ours = [PROGRAM, "export", "isoloss", options.runs, "--width", "180mm", "--height", "120mm", "--dpi", "300"]
        ours += ["--force", "--out", os.path.join(folder, "i.png")]
        times = {"matplotlib": [], "Isoscope": []}
        for round_ in range(options.rounds + 1):
            pair = {"matplotlib": seconds(theirs), "Isoscope": seconds(ours)}
            label = "round %d" % round_ if round_ else "first"
            print("%-8s  matplotlib %.2f s, Isoscope %.2f s" % (label, *pair.values()), flush=True)
            if round_:
                for name, value in pair.items():
                    times[name].append(value)
    medians = {name: statistics.median(values) for name, values in times.items()}
    print("median    matplotlib %.2f s, Isoscope %.2f s, ratio %.2f" % (*medians.values(), medians["Isoscope"] / medians["matplotlib"]))


if __name__ == "__main__":
    main()
