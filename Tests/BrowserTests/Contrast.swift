/// Finds text that stands out too little from what is behind it.
enum Contrast {
  /// A script whose value lists the texts below the ratio that WCAG asks of ordinary text: 4.5.
  static let script = #"""
    (() => {
      const parse = colour => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const channel = part => part <= 10.31475 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4;
      const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
      function behind(element) {
        for (let one = element; one; one = one.parentElement) {
          const colour = parse(getComputedStyle(one).backgroundColor);
          if (colour.length === 3 || colour[3] > 0.5) return colour;
        }
        return [255, 255, 255];
      }
      const faint = new Set();
      const walker = document.createTreeWalker(document.getElementById("page"), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest("svg")) continue;
        const [front, back] = [luminance(parse(getComputedStyle(element).color)), luminance(behind(element))];
        const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
        if (ratio >= 4.5) continue;
        const name = element.parentElement.className || element.className || element.tagName;
        faint.add(`${name} ${ratio.toFixed(2)}: ${walker.currentNode.data.slice(0, 30)}`);
      }
      return [...faint];
    })()
    """#
}
