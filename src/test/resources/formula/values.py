"""Values and derivatives of published forms, by sympy with 40 digits; writes values.csv beside this file.

Each form stands here three times: as a formula, as the Python that is expected of it, and (the same text, read by sympy) as
what is differentiated. The Python is also run with numpy, and must give the same value.
"""
import csv, math, pathlib
import numpy as np
import sympy as sp

FORMS = [
    ("E + A/N^alpha + B/D^beta", "E + A/N**alpha + B/D**beta",
     dict(E=1.8172, A=482.01, N=7e10, alpha=0.3478, B=2085.43, D=1.4e12, beta=0.3658)),
    ("((N_c/N)^(α_N/α_D) + D_c/D)^α_D", "((N_c/N)**(alpha_N/alpha_D) + D_c/D)**alpha_D",
     dict(N_c=6.4e13, N=1e9, alpha_N=0.076, alpha_D=0.103, D_c=1.8e13, D=2.29e10)),
    ("E + A/(U_N + U_N*R_N*(1 - exp(-(N/U_N - 1)/R_N)))^alpha + B/(U + U*R_D*(1 - exp(-(D/U - 1)/R_D)))^alpha",
     "E + A/(U_N + U_N*R_N*(1.0 - np.exp(-(N/U_N - 1.0)/R_N)))**alpha + B/(U + U*R_D*(1.0 - np.exp(-(D/U - 1.0)/R_D)))**alpha",
     dict(E=1.869, A=521.0, U_N=1.27e9, R_N=5.309743, N=6.34e9, alpha=0.3526596, B=1488.0, U=2.5e10, R_D=15.387756, D=2.42e11)),
    ("c + (g/G^gamma + a)/N^alpha + b/D^beta", "c + (g/G**gamma + a)/N**alpha + b/D**beta",
     dict(c=0.47, g=2.1, G=8, gamma=0.58, a=18.1, N=1e9, alpha=0.115, b=30.8, D=2e10, beta=0.147)),
    ("A/(N*(1 - exp(-P/gamma_w)))^alpha + B/D^alpha + E + C_T*D^gamma_D/N^gamma_N*exp(-P/gamma)",
     "A/(N*(1.0 - np.exp(-P/gamma_w)))**alpha + B/D**alpha + E + C_T*D**gamma_D/N**gamma_N*np.exp(-P/gamma)",
     dict(A=4299, N=1.7e9, P=4, gamma_w=2.6745, alpha=0.4965, B=18060, D=2.6e10, E=2.7648, C_T=0.0598, gamma_D=0.5068, gamma_N=0.3439, gamma=0.5907)),
    ("(a_S*(1 - S)^b_S + c_S)*N^-b_N + (a_D/D)^b_D + c", "(a_S*(1.0 - S)**b_S + c_S)*N**-b_N + (a_D/D)**b_D + c",
     dict(a_S=16.8, S=0.75, b_S=0.722, c_S=45.0, N=4e7, b_N=0.245, a_D=6.9e8, D=1e10, b_D=0.203, c=0.651)),
    ("exp(ε) + (exp(a)/N^α + exp(b)/D^β)^γ", "np.exp(epsilon) + (np.exp(a)/N**alpha + np.exp(b)/D**beta)**gamma",
     dict(epsilon=0.0901, a=14.445, N=1e9, alpha=0.6448, b=16.33, D=1e11, beta=0.6259, gamma=0.2532)),
    ("10^(a*log10(N) + b*log10(X) + c*log10(N)*log10(X) + d)",
     "10.0**(a*np.log10(N) + b*np.log10(X) + c*np.log10(N)*np.log10(X) + d)",
     dict(a=-0.082, N=1e9, b=-0.108, X=53.769, c=0.009, d=1.104)),
    ("a + b*x^-c_0*(1 + (x/d_1)^(1/f_1))^(-c_1*f_1)", "a + b*x**-c_0*(1.0 + (x/d_1)**(1.0/f_1))**(-c_1*f_1)",
     dict(a=1, b=10, x=1e9, c_0=0.1, d_1=1e6, f_1=0.5, c_1=0.2)),
    ("E + (A/(N*(k*ln(P) + 1)))^alpha", "E + (A/(N*(k*np.log(P) + 1.0)))**alpha",
     dict(E=0.6912, A=1.131e7, N=1.6e9, k=0.3935, P=8, alpha=0.1894)),
    ("b + a*sigmoid(-k*(L - L_0))", "b + a*(1.0/(1.0 + np.exp(-(-k*(L - L_0)))))",
     dict(b=0.25, a=0.6, k=6.5, L=1.05, L_0=1)),
    ("tanh(sqrt(x)) + abs(ln(y) - log2(x))/2 - -x", "np.tanh(np.sqrt(x)) + np.abs(np.log(y) - np.log2(x))/2.0 - (-x)",
     dict(x=0.7, y=0.2)),
    ("min(U, D, 3e10) + max(U, D)*2k", "np.minimum(np.minimum(U, D), 3e10) + np.maximum(U, D)*2000.0",
     dict(U=2.5e10, D=2.42e11)),
    ("if(N < 1e9, A/N^alpha, B*N)", "np.where(N < 1e9, A/N**alpha, B*N)", dict(N=5e8, A=400, alpha=0.34, B=2)),
    ("if(N >= 1e9, A/N^alpha, B*N)", "np.where(N >= 1e9, A/N**alpha, B*N)", dict(N=5e8, A=400, alpha=0.34, B=2)),
    ("E + A*sum(k, 1, 12, 1/k^(1 + lambda))", "E + A*sum(1.0/k**(1.0 + lambda_) for k in range(int(1.0), int(12.0) + 1))",
     dict(E=0.5, A=2, **{"lambda": 0.3})),
    ("-x^2 + 2^-x^2 - (-x)^2", "-x**2.0 + 2.0**-x**2.0 - (-x)**2.0", dict(x=1.3)),
    ("a - b - (c - d)/e/(f*g)^2^h", "a - b - (c - d)/e/(f*g)**2.0**h", dict(a=1, b=2, c=3, d=5, e=7, f=1.1, g=1.3, h=0.5)),
]


def readable(python):
    for numpy, sympy in [("np.where", "where"), ("np.minimum", "Min"), ("np.maximum", "Max"), ("np.abs", "Abs"),
                         ("np.log10", "log10"), ("np.log2", "log2"), ("np.", "")]:
        python = python.replace(numpy, sympy)
    return python


def main():
    rows = []
    for text, python, point in FORMS:
        symbols = {("lambda_" if n == "lambda" else n): sp.Symbol(n, real=True) for n in point}
        words = dict(exp=sp.exp, log=sp.log, sqrt=sp.sqrt, tanh=sp.tanh, Min=sp.Min, Max=sp.Max, Abs=sp.Abs,
                     log10=lambda x: sp.log(x) / sp.log(10), log2=lambda x: sp.log(x) / sp.log(2),
                     where=lambda c, a, b: sp.Piecewise((a, c), (b, True)))
        form = eval(readable(python), {**words, **symbols})
        at = {sp.Symbol(n, real=True): sp.Float(v, 60) for n, v in point.items()}
        value = form.subs(at).evalf(40)
        gradient = [sp.diff(form, sp.Symbol(n, real=True)).subs(at).evalf(40) for n in point]
        got = float(eval(python, dict(np=np, **{("lambda_" if n == "lambda" else n): float(v) for n, v in point.items()})))
        assert math.isclose(got, float(value), rel_tol=1e-13), (text, got, value)
        rows.append([text, python, ";".join(f"{n}={float(v)!r}" for n, v in point.items()), repr(float(value)),
                     ";".join(repr(float(g)) for g in gradient)])
    with open(pathlib.Path(__file__).with_name("values.csv"), "w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter="|", lineterminator="\n").writerows(rows)


main()
