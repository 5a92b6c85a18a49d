#!/usr/bin/env python3
"""Approach 3 of Hoffmann et al. 2022 with plain SciPy, to compare Isoscope's fit with.

    python3 src/bench/python/scipy_fit.py RUNS.csv [--drop-highest-loss K] [--starts 500] [--resamples 4000]

Minimises the sum of Huber losses of the log-residuals (or of squares of them, or of squares of the residuals of loss) of L = E + A/N^alpha + B/D^beta by L-BFGS-B with the
analytic gradient, over a = ln A, b = ln B, e = ln E, alpha, beta: first from starts drawn without replacement from the
paper's grid of 4,500 (appendix D.2), then once for each bootstrap resample from the best of them. Prints seconds,
objective and law as one JSON object. Needs numpy and scipy (apt-get install python3-numpy python3-scipy).
"""
import argparse
import csv
import itertools
import json
import os
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # quicker for arrays as short as these

import numpy as np
from scipy.optimize import minimize

GRID = dict(
    a=[0, 5, 10, 15, 20, 25],
    b=[0, 5, 10, 15, 20, 25],
    e=[-1, -0.5, 0, 0.5, 1],
    alpha=[0, 0.5, 1, 1.5, 2],
    beta=[0, 0.5, 1, 1.5, 2],
)
# SciPy compares gains with max(|f|, 1), and f is about 1e-3: its own tolerance of 2e-9 would end the search early.
OPTIONS = dict(ftol=1e-12, gtol=1e-8, maxiter=1000)
PARAMETERS = ("parameters", "params", "N", "Model Size")
TOKENS = ("tokens", "D")
COMPUTE = ("compute", "C", "Training FLOP")


def read(path, dropped):
    """ln N, ln D and ln L of the runs; a missing D is C / 6N."""
    with open(path, newline="") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    sizes = column(rows, PARAMETERS)
    tokens = column(rows, TOKENS)
    tokens = column(rows, COMPUTE) / (6 * sizes) if tokens is None else tokens
    losses = column(rows, ("loss",))
    kept = np.argsort(-losses, kind="stable")[dropped:]
    return np.log(sizes[kept]), np.log(tokens[kept]), np.log(losses[kept])


def column(rows, names):
    for name in names:
        if name in rows[0]:
            return np.array([float(row[name]) for row in rows])
    return None


def objective(point, n, d, y, method, delta):
    """What a method makes least, and its gradient; y is ln L."""
    a, b, e, alpha, beta = point
    terms = np.vstack([a - alpha * n, b - beta * d, np.full_like(n, e)])
    top = terms.max(axis=0)
    parts = np.exp(terms - top)
    total = parts.sum(axis=0)
    fitted = top + np.log(total)
    if method == "vpnls":
        residual = np.exp(y) - np.exp(fitted)
        value = (residual**2).sum()
        slope = -2 * residual * np.exp(fitted)
    elif method == "least-squares":
        residual = y - fitted
        value = (residual**2).sum()
        slope = -2 * residual
    else:
        residual = y - fitted
        size = np.abs(residual)
        value = np.where(size <= delta, 0.5 * residual**2, delta * (size - 0.5 * delta)).sum()
        slope = -np.clip(residual, -delta, delta)
    pull = slope * parts / total
    return value, np.array(
        [pull[0].sum(), pull[1].sum(), pull[2].sum(), -(pull[0] * n).sum(), -(pull[1] * d).sum()]
    )


def fit(start, runs, choices):
    return minimize(
        objective,
        start,
        args=(*runs, choices.method, choices.delta),
        jac=True,
        method="L-BFGS-B",
        options=dict(OPTIONS, ftol=choices.ftol),
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--drop-highest-loss", type=int, default=0)
    parser.add_argument("--method", choices=("huber-lse", "least-squares", "vpnls"), default="huber-lse")
    parser.add_argument("--delta", type=float, default=1e-3, help="of Huber's loss")
    parser.add_argument("--ftol", type=float, default=OPTIONS["ftol"], help="of SciPy's L-BFGS-B")
    parser.add_argument("--starts", type=int, default=500)
    parser.add_argument("--resamples", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=1)
    choices = parser.parse_args()

    runs = read(choices.file, choices.drop_highest_loss)
    random = np.random.default_rng(choices.seed)
    grid = np.array(list(itertools.product(*GRID.values())), dtype=float)
    starts = grid[random.choice(len(grid), size=min(choices.starts, len(grid)), replace=False)]

    began = time.perf_counter()
    best = min((fit(start, runs, choices) for start in starts), key=lambda found: found.fun)
    searched = time.perf_counter()
    for _ in range(choices.resamples):
        rows = random.integers(len(runs[0]), size=len(runs[0]))
        fit(best.x, tuple(column[rows] for column in runs), choices)
    ended = time.perf_counter()

    a, b, e, alpha, beta = best.x
    print(
        json.dumps(
            dict(
                runs=len(runs[0]),
                starts=len(starts),
                seconds_starts=searched - began,
                resamples=choices.resamples,
                seconds_resamples=ended - searched,
                objective=best.fun,
                E=np.exp(e),
                A=np.exp(a),
                B=np.exp(b),
                alpha=alpha,
                beta=beta,
            ),
            indent=2,
        )
    )


if __name__ == "__main__":
    main()
