// Numbers as the program writes them.
const MINUS = "\u2212";
const special = value => value !== value ? "NaN" : value === 0 ? "0" : value > 0 ? "\u221e" : MINUS + "\u221e";
const isPlain = value => isFinite(value) && value !== 0;
const raised = exponent => String(exponent).replace(/./g, digit => digit === "-" ? "\u207b" : "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(Number(digit)));
const signed = text => text.replace("-", MINUS);
// The digits of a number rounded to so many, without trailing zeros, and its power of ten.
const parts = (value, digits) => {
  const text = value.toExponential(digits - 1).split("e");
  return { mantissa: Number(text[0]), exponent: Number(text[1]) };
};
const power = (value, digits = 3) => {
  if (!isPlain(value)) {
    return special(value);
  }
  const { mantissa, exponent } = parts(value, digits);
  const ten = "10" + raised(exponent);
  return Math.abs(mantissa) === 1 ? (mantissa < 0 ? MINUS : "") + ten : signed(String(mantissa)) + " \u00d7 " + ten;
};
const plain = (value, digits) => {
  const { mantissa, exponent } = parts(value, digits);
  return signed(String(Number(mantissa + "e" + exponent)));
};
const si = (value, digits = 3) => {
  if (!isPlain(value)) {
    return special(value);
  }
  const { mantissa, exponent } = parts(value, digits);
  if (exponent >= 15 || exponent < -3) {
    return power(value, digits);
  }
  const group = Math.max(0, Math.floor(exponent / 3));
  return signed(String(Number(mantissa + "e" + (exponent - 3 * group)))) + ["", "k", "M", "B", "T"][group];
};
const fixed = (value, decimals) => isFinite(value) ? signed(value.toFixed(decimals)) : special(value);
const grouped = text => text.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
const perParameter = value => isFinite(value) ? (value === 0 ? "0" : value >= 1 ? grouped(plain(value, 2)) : plain(value, 2)) : special(value);
const constant = value => {
  const size = Math.abs(value);
  return size < 1e6 && size >= 1e-4 ? plain(value, 6) : power(value, 6);
};
const inUnit = (value, unit) => {
  const number = value >= 1 && (unit === "parameters" || unit === "tokens") ? si(value)
    : Math.abs(value) < 1e4 ? constant(value) : power(value).replace(" \u00d7 ", "\u00d7");
  return unit === "" ? number : number + " " + unit;
};
const say = (pattern, one, two) => {
  const texts = pattern.split("%s");
  return texts[0] + (texts.length > 1 ? one + texts[1] : "") + (texts.length > 2 ? two + texts[2] : "");
};
const spoken = compute => {
  const { mantissa, exponent } = parts(compute, 3);
  return say(figure.words.spoken, mantissa, exponent);
};
// Where a law spends a compute.
const split = (law, compute) => {
  const n = law.best(compute);
  const d = compute / (6 * n);
  return { compute, n, d, own: law.frontier ? law.frontier(n, d, compute) : NaN };
};
const priced = (place, at) => {
  const law = figure.laws[place];
  return law && law.surface ? law.surface(at.n, at.d) : NaN;
};
// The coordinate of a split on an axis.
const coordinate = (axis, place, at) => {
  switch (axis) {
    case "compute": return at.compute;
    case "parameters": return at.n;
    case "tokens": return at.d;
    case "tokens-per-parameter": return at.d / at.n;
    case "loss": return priced(figure.laws[place].pricing, at);
    default: return NaN;
  }
};
// The value of a function of a card where variables have values.
const resultOf = (one, values) => one.value.apply(null, one.of.map(variable => variable.name in values ? values[variable.name] : variable.start));
const share = (axis, value) => axis.log ? Math.log(value / axis.low) / Math.log(axis.high / axis.low) : (value - axis.low) / (axis.high - axis.low);
const between = (axis, part) => axis.log ? axis.low * Math.pow(axis.high / axis.low, part) : axis.low + part * (axis.high - axis.low);
