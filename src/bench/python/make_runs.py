#!/usr/bin/env python3
"""Writes runs of a known law as CSV: how src/test/resources/reference/surface-240.csv was made.

    python3 src/bench/python/make_runs.py > src/test/resources/reference/surface-240.csv

L = 1.8172 + 482.01/N^0.3478 + 2085.43/D^0.3658 (Besiroglu et al. 2024, equation 3) times exp(0.005 z), z standard normal;
one run in twenty strays six times as far. N is even in the logarithm from 50M to 10B, D/N from 4 to 240.
"""
import numpy as np

RUNS = 240


def main():
    random = np.random.default_rng(240)
    print("params,tokens,loss")
    for i in range(RUNS):
        size = 5e7 * 200 ** random.random()
        tokens = size * 4 * 60 ** random.random()
        noise = 0.005 * random.standard_normal() * (6 if i % 20 == 7 else 1)
        loss = (1.8172 + 482.01 / size**0.3478 + 2085.43 / tokens**0.3658) * np.exp(noise)
        print(f"{size:.6e},{tokens:.6e},{loss:.5f}")


if __name__ == "__main__":
    main()
