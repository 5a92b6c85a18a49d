(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const byId = id => document.getElementById(id);
  const sheet = byId("sheet"), card = byId("card");
  const node = (name, attributes, parent, text) => {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (text !== undefined) {
      made.textContent = text;
    }
    parent.appendChild(made);
    return made;
  };
  const moving = node("svg", { class: "moving", viewBox: `0 0 ${figure.width} ${figure.height}`, "aria-hidden": "true" }, sheet);
  const live = node("g", {}, moving), pointed = node("g", {}, moving);
  const right = panel => panel.frame[0] + panel.frame[2];
  const bottom = panel => panel.frame[1] + panel.frame[3];
  const toX = (panel, value) => panel.frame[0] + share(panel.x, value) * panel.frame[2];
  const toY = (panel, value) => bottom(panel) - share(panel.y, value) * panel.frame[3];
  const inside = (panel, x, y) => x >= panel.frame[0] - .5 && x <= right(panel) + .5 && y >= panel.frame[1] - .5 && y <= bottom(panel) + .5;

  // Layers.
  document.querySelectorAll("[data-layer]").forEach(box => box.addEventListener("change", () =>
    sheet.classList.toggle("no-" + box.dataset.layer, !box.checked)));
  const isHidden = layer => layer !== "" && sheet.classList.contains("no-" + layer);

  // What moves.
  const clips = figure.panels.map((panel, place) => {
    const clip = node("clipPath", { id: "moving-" + place }, moving);
    node("rect", { x: panel.frame[0], y: panel.frame[1], width: panel.frame[2], height: panel.frame[3] }, clip);
    return `url(#moving-${place})`;
  });
  const curve = (place, points, classes, style) => {
    const panel = figure.panels[place];
    let path = "", pen = "M";
    points.forEach(([x, y]) => {
      const px = toX(panel, x), py = toY(panel, y);
      if (isFinite(px) && isFinite(py)) {
        path += `${pen}${px.toFixed(2)} ${py.toFixed(2)}`;
        pen = "L";
      } else {
        pen = "M";
      }
    });
    node("path", { d: path, class: classes, "clip-path": clips[place], "stroke-dasharray": style && style.dash || "none", "stroke-linecap": style ? style.cap : "round" }, live);
  };
  const dot = (panel, x, y, classes) => {
    if (inside(panel, x, y)) {
      node("circle", { cx: x, cy: y, r: 5.5, class: "dot " + classes }, live);
    }
  };
  const spaced = (axis, count) => Array.from({ length: count + 1 }, (_, i) => between(axis, i / count));
  const flag = (panel, x, text) => {
    const width = 7 * text.length + 12, top = panel.frame[1] - 17;
    const title = panel.y.title === "" ? 0 : 8 * panel.y.title.length - 20;
    const from = Math.min(Math.max(panel.frame[0] + title, x - width / 2), right(panel) - width);
    node("rect", { x: from, y: top, width, height: 17, rx: 3, class: "flag paint-" + figure.accent }, live);
    node("text", { x: from + width / 2, y: top + 12.5, class: "on-flag" }, live, text);
  };
  const cursor = (place, at) => {
    const panel = figure.panels[place], kind = panel.live.cursor, classes = "cursor paint-" + figure.accent;
    if (kind === "line") {
      curve(place, spaced(panel.x, 32).map(n => [n, at.compute / (6 * n)]), classes);
    } else if (kind !== "") {
      const reference = figure.laws[Math.max(0, figure.reference)];
      const value = kind === "x" ? at.compute : split(reference, at.compute)[kind];
      const x = toX(panel, value);
      if (inside(panel, x, panel.frame[1])) {
        node("path", { d: `M${x} ${panel.frame[1]}V${bottom(panel)}`, class: classes }, live);
        if (panel.live.flag) {
          const name = kind === "x" ? "" : `${kind === "n" ? "N*" : "D*"} = ${si(value)}, `;
          flag(panel, x, `${name}C = ${power(at.compute)}`);
        }
      }
    }
  };
  // The loss of all splits of a compute: the size is on the axis that is no loss.
  const along = (place, law, at) => {
    const panel = figure.panels[place], isUp = panel.x.id === "loss", axis = isUp ? panel.y : panel.x;
    return spaced(axis, 72).map(size => {
      const n = axis.id === "tokens" ? at.compute / (6 * size) : size;
      const loss = figure.laws[law].surface(n, at.compute / (6 * n));
      return isUp ? [loss, size] : [size, loss];
    });
  };
  const bars = (panel, splits, compute) => {
    const rows = panel.live.bars, height = Math.min(46, panel.frame[3] / Math.max(1, rows.length));
    const base = toX(panel, 1), reference = figure.laws[Math.max(0, figure.reference)];
    const best = reference ? splits[Math.max(0, figure.reference)].n : NaN;
    rows.forEach((row, place) => {
      const middle = panel.frame[1] + (place + .5) * height, edge = panel.frame[0] - 14;
      const law = row.law < 0 ? null : figure.laws[row.law], at = law && splits[row.law];
      const classes = law ? `paint-${law.paint} ${law.layer}` : "paint-" + figure.quiet;
      if (row.value !== row.value) {
        const text = place === 0 ? say(figure.words.split, power(compute)) : row.name;
        node("text", { x: edge, y: middle + 8, "text-anchor": "end", class: "quiet" }, live, text);
        return;
      }
      const ratio = law ? at.n / best : row.value;
      const end = Math.min(Math.max(toX(panel, ratio), panel.frame[0]), right(panel));
      const length = Math.max(4, Math.abs(end - base)), thick = Math.min(16, .6 * height);
      const left = (base + end - length) / 2;
      const note = law ? say(figure.words.ratio, perParameter(at.d / at.n)) : row.note;
      const detail = law ? say(figure.words.on, si(at.n), si(at.d)) : row.detail;
      node("rect", { x: left, y: middle - thick / 2, width: length, height: thick, rx: 2, class: "bar " + classes }, live);
      node("text", { x: edge, y: middle + (height >= 30 ? -2.5 : 4), "text-anchor": "end", class: classes }, live, row.name);
      if (height >= 30) {
        node("text", { x: edge, y: middle + 12, "text-anchor": "end", class: "quiet " + classes }, live, detail);
      }
      const wide = 5.8 * note.length, outside = Math.max(left + length, base) + 8;
      const fits = outside + wide < figure.width, isInside = !fits && length > wide + 16;
      node("text", { x: isInside ? left + length - 8 : outside, y: middle + 4, "text-anchor": isInside ? "end" : "start", class: isInside ? "quiet in-bar" : "quiet" }, live,
        fits || isInside ? note : note.split(" ")[0]);
    });
  };
  // The names of dots, from the lowest up, each clear of the one below it.
  const names = (panel, dots) => {
    let free = Infinity;
    dots.sort((one, other) => other.y - one.y).forEach(({ x, y, law, value, classes }) => {
      const text = `${law.short} ${si(value)}`, fits = x + 12 + 7 * text.length < figure.width;
      const down = Math.min(y + 4, free);
      free = down - 15;
      node("text", { x: fits ? x + 10 : x - 10, y: down, "text-anchor": fits ? "start" : "end", class: "name " + classes }, live, text);
    });
  };
  const drawCompute = compute => {
    const splits = figure.laws.map(law => split(law, compute));
    figure.panels.forEach((panel, place) => {
      const moves = panel.live;
      if (!moves) {
        return;
      }
      cursor(place, { compute });
      moves.curves.forEach(law => curve(place, along(place, law, { compute }),
        moves.dots.length === 0 ? "line paint-" + figure.accent : `line paint-${figure.laws[law].paint} ${figure.laws[law].layer}`,
        moves.dots.length === 0 ? null : figure.laws[law]));
      const named = [];
      moves.dots.forEach(index => {
        const law = figure.laws[index], classes = `paint-${law.paint} ${law.layer}`;
        const x = toX(panel, coordinate(panel.x.id, index, splits[index]));
        const y = toY(panel, coordinate(panel.y.id, index, splits[index]));
        dot(panel, x, y, classes);
        if (panel.x.id === "loss" && inside(panel, x, y)) {
          named.push({ x, y, law, value: panel.y.id === "tokens" ? splits[index].d : splits[index].n, classes });
        }
      });
      names(panel, named);
      if (moves.bars) {
        bars(panel, splits, compute);
      }
    });
    document.querySelectorAll("[data-part]").forEach(cell => {
      const at = splits[cell.dataset.law], loss = value => value === value ? fixed(value, 3) : "\u2013";
      cell.textContent = {
        n: () => si(at.n), d: () => si(at.d), ratio: () => perParameter(at.d / at.n),
        own: () => loss(at.own), priced: () => loss(priced(figure.reference, at))
      }[cell.dataset.part]();
    });
    byId("compute-now").textContent = power(compute) + " FLOP";
  };
  const drawCard = values => {
    figure.panels.forEach((panel, place) => {
      const moves = panel.live;
      const at = (line, x) => resultOf(figure.functions[line.of], { ...values, ...line.fixed, [moves.variable]: x });
      moves.lines.forEach(line => curve(place, spaced(panel.x, 96).map(x => [x, at(line, x)]), `line ${line.paint} ${line.layer}`, line));
      moves.dots.forEach(line => {
        const x = values[moves.variable];
        dot(panel, toX(panel, x), toY(panel, at(line, x)), `${line.paint} ${line.layer}`);
      });
    });
    document.querySelectorAll("[data-result]").forEach(cell => {
      const one = figure.functions[cell.dataset.result];
      cell.textContent = inUnit(resultOf(one, values), one.unit);
    });
  };
  const move = draw => {
    sheet.classList.add("moved");
    live.replaceChildren();
    pointed.replaceChildren();
    card.classList.remove("shown");
    draw();
  };
  const slider = byId("compute");
  if (slider) {
    slider.setAttribute("aria-valuetext", spoken(figure.compute));
    slider.addEventListener("input", () => {
      const compute = Math.pow(10, Number(slider.value));
      slider.setAttribute("aria-valuetext", spoken(compute));
      move(() => drawCompute(compute));
    });
  }
  if (figure.variables) {
    const values = {};
    figure.variables.forEach((variable, place) => {
      const input = byId("variable-" + place), axis = { low: variable.low, high: variable.high, log: variable.low > 0 && variable.high >= 10 * variable.low };
      values[variable.name] = variable.value;
      const tell = () => {
        const text = inUnit(values[variable.name], variable.unit);
        byId(`variable-${place}-now`).textContent = text;
        input.setAttribute("aria-valuetext", text);
      };
      tell();
      input.addEventListener("input", () => {
        values[variable.name] = between(axis, Number(input.value));
        tell();
        move(() => drawCard(values));
      });
    });
    sheet.classList.add("of-card");
  }

  // What the pointer is near.
  const runs = new Map(figure.runs || []);
  const written = (axis, value) => `${axis.title || axis.id}: ${axis.ticks === "POWERS" ? power(value) : axis.ticks === "SI" ? si(value) : plain(value, 4)}`;
  const told = (panel, name, x, y) => {
    const run = runs.get(name);
    const rows = run
      ? [say(figure.words.compute, power(run[0])), say(figure.words.parameters, si(run[1])), say(figure.words.tokens, si(run[2])), say(figure.words.loss, fixed(run[3], 3))]
      : [written(panel.x, x), written(panel.y, y)];
    return [/^\d+$/.test(name) ? say(figure.words.run, name) : name, ...rows].join("\n");
  };
  const targets = [];
  figure.panels.forEach(panel => panel.points.forEach(points => points.ids.forEach((id, i) => {
    const x = toX(panel, points.x[i]), y = toY(panel, points.y[i]);
    if (inside(panel, x, y)) {
      targets.push({ x, y, layer: points.layer, text: () => told(panel, id, points.x[i], points.y[i]) });
    }
  })));
  const onLine = (panel, line, px) => {
    for (let i = 1; i < line.x.length; i += 1) {
      const a = toX(panel, line.x[i - 1]), b = toX(panel, line.x[i]);
      if ((px - a) * (px - b) <= 0 && a !== b) {
        const t = (px - a) / (b - a), from = share(panel.y, line.y[i - 1]), to = share(panel.y, line.y[i]);
        return { x: between(panel.x, share(panel.x, line.x[i - 1]) + t * (share(panel.x, line.x[i]) - share(panel.x, line.x[i - 1]))), y: between(panel.y, from + t * (to - from)) };
      }
    }
    return null;
  };
  const near = (px, py) => {
    let best = null, least = 14;
    targets.forEach(target => {
      const away = Math.hypot(target.x - px, target.y - py);
      if (away < least && !isHidden(target.layer)) {
        least = away;
        best = target;
      }
    });
    const panel = figure.panels.find(each => inside(each, px, py));
    if (!best && panel && !(figure.variables && sheet.classList.contains("moved"))) {
      panel.lines.filter(line => !isHidden(line.layer)).forEach(line => {
        const at = onLine(panel, line, px), away = at ? Math.abs(toY(panel, at.y) - py) : Infinity;
        if (away < least) {
          least = away;
          best = { x: px, y: toY(panel, at.y), text: () => told(panel, line.name, at.x, at.y) };
        }
      });
    }
    return best;
  };
  const show = target => {
    pointed.replaceChildren();
    card.classList.toggle("shown", target !== null);
    if (target) {
      const scale = sheet.clientWidth / figure.width, x = target.x * scale, y = target.y * scale;
      node("circle", { cx: target.x, cy: target.y, r: 7, class: "near" }, pointed);
      card.textContent = target.text();
      card.style.left = Math.max(0, Math.min(x + 14, sheet.clientWidth - card.offsetWidth)) + "px";
      card.style.top = Math.max(0, y - card.offsetHeight - 10) + "px";
    }
  };
  sheet.addEventListener("pointermove", event => {
    const box = sheet.getBoundingClientRect(), scale = figure.width / box.width;
    show(near((event.clientX - box.left) * scale, (event.clientY - box.top) * scale));
  });
  sheet.addEventListener("pointerleave", () => show(null));
  let current = -1;
  sheet.addEventListener("keydown", event => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const seen = targets.filter(target => !isHidden(target.layer));
    if (event.key === "Escape") {
      show(null);
    } else if (step && seen.length > 0) {
      current = (current + step + seen.length) % seen.length;
      show(seen[current]);
      event.preventDefault();
    }
  });
  sheet.addEventListener("blur", () => show(null));
})();
