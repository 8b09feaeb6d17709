/// The part of the page's script that draws the chart of match weights.
enum ChartScript {
  /// The function `chart`.
  static let text = #"""
    // On a narrow page a level's name stands above its bar, and the chart is drawn anew when that changes.
    const narrow = matchMedia("(max-width: 900px)");
    narrow.addEventListener("change", () => { if (view.panel) refresh(); });

    // A bar for each level, from zero: to the right what speaks for one customer, to the left what speaks against. A
    // picture for each field, so that paper can be cut between them.
    function chart({comparisons, thing, chart: description}) {
      const stacked = narrow.matches;
      const bits = comparisons.flatMap(one => one.levels.map(level => Number(level.bits)));
      const [least, most] = [Math.min(0, ...bits), Math.max(0, ...bits)];
      const step = [1, 2, 5, 10, 20, 50].find(one => (most - least) / one <= (stacked ? 5 : 8)) ?? 100;
      const [from, to] = [Math.floor(least / step) * step, Math.max(1, Math.ceil(most / step)) * step];
      // Percents of the width, so that the text keeps its size whatever the width is.
      const [left, right] = stacked ? [4, 84] : [33, 91];
      const place = weight => left + (weight - from) / (to - from) * (right - left);
      const at = weight => place(weight).toFixed(2) + "%";
      const word = (text, x, y, kind, rest = {}) => make("text", {x, y, class: kind, ...rest}, text);
      const ticks = [];
      for (let tick = from; tick <= to; tick += step) ticks.push(tick);
      const numbers = y => ticks.map(tick => word(tick === 0 ? "0" : signed(String(tick)), at(tick), y, "faint",
        {"text-anchor": "middle"}));
      const head = make("svg", {"aria-hidden": "true", height: 40, width: "100%"},
        word("← against", at(0), 14, "faint", {"text-anchor": "end", dx: -10}),
        word(`for one ${thing} →`, at(0), 14, "faint", {dx: 10}),
        word("bits", "100%", 34, "faint", {"text-anchor": "end"}), ...numbers(34));
      const foot = make("svg", {"aria-hidden": "true", height: 22, width: "100%"}, ...numbers(16));
      const [row, bar] = [stacked ? 36 : 21, 11];
      const pictures = comparisons.map((comparison, index) => {
        const height = 36 + comparison.levels.length * row;
        const marks = comparison.levels.map((level, number) => {
          const weight = Number(level.bits);
          const [start, end] = [Math.min(0, weight), Math.max(0, weight)];
          const y = 28 + number * row;
          const middle = y + (stacked ? 26 : row / 2);
          return [
            stacked ? word(level.label, 0, y + 15, "level")
              : word(level.label, (left - 1) + "%", middle + 4, "level", {"text-anchor": "end"}),
            make("rect", {class: weight < 0 ? "against" : "for", x: at(start), y: middle - bar / 2, height: bar,
              width: (place(end) - place(start)).toFixed(2) + "%"}),
            word(signed(level.bits), "100%", middle + 4, "number", {"text-anchor": "end"})];
        });
        const [title, text] = [`chart-title-${index}`, `chart-text-${index}`];
        return make("svg", {role: "img", "aria-labelledby": `${title} ${text}`, height, width: "100%"},
          make("title", {id: title}, `What ${comparison.name} weighs, in bits`),
          make("desc", {id: text}, comparison.levels.map(level => `${level.label} ${signed(level.bits)}`).join("; ")),
          ticks.map(tick => make("line", {class: tick === 0 ? "zero" : "grid", x1: at(tick), x2: at(tick), y1: 0,
            y2: height})),
          make("text", {x: 0, y: 20, class: "name"}, comparison.name,
            make("tspan", {class: "faint", dx: 8}, comparison.columns.join(", "))), ...marks);
      });
      return make("div", {role: "group", "aria-label": description}, head, ...pictures, foot);
    }

    """#
}
