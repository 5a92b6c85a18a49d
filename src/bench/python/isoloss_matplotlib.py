#!/usr/bin/env python3
"""The IsoLoss figure with plain matplotlib, to compare Isoscope's cold export with.

    python3 src/bench/python/isoloss_matplotlib.py RUNS.csv OUT.png

Reads the runs, takes the law E + A/N^alpha + B/D^beta that Isoscope fits to the sample (so nothing is fitted here, where
Isoscope fits), and draws the plane of compute and parameters with contours of equal loss, the runs coloured by loss and
the frontier, at 180 x 120 mm and 300 dpi. Needs numpy and matplotlib (apt-get install python3-numpy python3-matplotlib).
"""
import csv
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

# What `isoscope fit samples/isoflop-synthetic.csv` finds.
E, A, B, ALPHA, BETA = 1.8088, 448.72, 1806.1, 0.34364, 0.35899


def main(runs, out):
    with open(runs, newline="") as file:
        rows = list(csv.DictReader(file))
    n = np.array([float(row["params"]) for row in rows])
    d = np.array([float(row["tokens"]) for row in rows])
    loss = np.array([float(row["loss"]) for row in rows])

    c_axis = np.geomspace(1e18, 1e26, 400)
    n_axis = np.geomspace(1e7, 1e13, 400)
    c_grid, n_grid = np.meshgrid(c_axis, n_axis)
    field = E + A / n_grid**ALPHA + B / (c_grid / (6 * n_grid)) ** BETA
    levels = [1.9, 1.95, 2.0, 2.1, 2.2, 2.4, 2.6, 2.8, 3.0, 3.4, 3.8]
    g = (ALPHA * A / (BETA * B)) ** (1 / (ALPHA + BETA))

    figure, axes = plt.subplots(figsize=(180 / 25.4, 120 / 25.4), dpi=300)
    contours = axes.contour(c_grid, n_grid, field, levels=levels, cmap="viridis", linewidths=0.8)
    axes.clabel(contours, fontsize=7)
    axes.scatter(6 * n * d, n, c=loss, s=8, cmap="viridis", zorder=3)
    axes.plot(c_axis, g * (c_axis / 6) ** (BETA / (ALPHA + BETA)), color="#009E73", label="Fitted frontier")
    axes.set(xscale="log", yscale="log", xlabel="Training compute C (FLOP)", ylabel="Parameters N")
    axes.legend()
    figure.savefig(out, dpi=300)


if __name__ == "__main__":
    main(*sys.argv[1:])
