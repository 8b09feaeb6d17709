/// The beginning of the page's script: the data, and how elements and texts are made.
enum ElementScript {
  /// The constant `data`, and the functions that every other part of the script uses.
  static let text = #"""
    const data = JSON.parse(document.getElementById("data").textContent);
    const svgSpace = "http://www.w3.org/2000/svg";

    // An element with attributes and children; texts become text nodes, nothing is left out but null.
    function make(tag, attributes = {}, ...children) {
      const element = ["svg", "rect", "line", "text", "tspan", "title", "desc"].includes(tag)
        ? document.createElementNS(svgSpace, tag) : document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) {
        if (value === true) element.setAttribute(name, "");
        else if (value !== null && value !== false) element.setAttribute(name, value);
      }
      element.append(...children.flat().filter(child => child !== null));
      return element;
    }

    // A button that says what it does and with which key.
    function button(action, name, key, attributes = {}) {
      return make("button", {type: "button", "data-do": action, "aria-keyshortcuts": key ?? null, ...attributes},
        ...[name].flat(), key ? " " : null, key ? make("kbd", {"aria-hidden": "true"}, key) : null);
    }

    const grouped = number => number.toLocaleString("en-US");
    const counted = (number, noun) => `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
    const signed = bits => bits.startsWith("-") ? "−" + bits.slice(1) : "+" + bits;
    const capital = word => word.slice(0, 1).toUpperCase() + word.slice(1);

    // Words as a sentence lists them: "phone, e-mail and address"; "phone, postcode and city" where the last is two already.
    const inWords = words => words.length < 2 || words.at(-1).includes(" and ") ? words.join(", ")
      : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

    // Characters that turn the direction of what follows, by which a text could pass for another: they are named.
    const turning = /([\u202a-\u202e\u2066-\u2069])/u;
    const codePoint = letter => `⟨U+${letter.codePointAt(0).toString(16).toUpperCase()}⟩`;

    // A text that may be broken where people would break an address of e-mail or the web.
    function breakable(text) {
      const parts = text.split(turning);
      if (parts.length > 1) {
        return parts.flatMap(part => turning.test(part) ? [make("span", {class: "cut"}, codePoint(part))] : breakable(part));
      }
      if (text.length < 17) return [text];
      return text.split(/(?<=[@._/])(?=[^\s@._/])/).flatMap((part, place) => place > 0 ? [make("wbr"), part] : [part]);
    }

    // A value of the data in an element that its direction cannot leave; a long one says how long it is.
    function shown(value, draw = breakable) {
      if (!Array.isArray(value)) {
        const isNumber = /^[\d ()+./-]{6,18}$/.test(value);
        return [make("bdi", {class: isNumber ? "whole" : null}, ...draw(value))];
      }
      return [make("bdi", {}, ...breakable(value[0])), make("span", {class: "cut"}, ` ${grouped(value[1])} characters`)];
    }

    // Without case and accents, so that a search finds what was meant.
    const folded = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

    """#
}
