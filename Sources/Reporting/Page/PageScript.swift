/// The page's script: makes the elements that ``CardScript``, ``ChartScript`` and ``PanelScript`` describe, as they are scrolled to.
///
/// Values reach the page as text nodes alone, never as markup.
enum PageScript {
  /// The whole script; of a run with partitions one of them can be chosen.
  static func text(hasPartitions: Bool) -> String {
    "\"use strict\";\n(() => {\n" + elements + CardScript.text + ListScript.text + ChartScript.text
      + PanelScript.text
      + tabs + (hasPartitions ? ShopScript.text : "") + drawing + moving + "})();\n"
  }

  private static let elements = #"""
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

    const grouped = number => number.toLocaleString("en-US");
    const counted = (number, noun) => `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;
    const signed = bits => bits.startsWith("-") ? "−" + bits.slice(1) : "+" + bits;

    // A value of the data in an element that its direction cannot leave; a long one says how long it is.
    function shown(value, draw = text => [text]) {
      if (!Array.isArray(value)) return [make("bdi", {}, ...draw(value))];
      return [make("bdi", {}, value[0]), make("span", {class: "cut"}, ` ${grouped(value[1])} characters`)];
    }

    // Without case and accents, so that a search finds what was meant.
    const folded = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

    """#

  private static let tabs = #"""
    const {totals} = data;
    const isToReview = group => group.band !== "certain";
    const views = [
      {id: "review", name: "To review", total: totals.likely + totals.possible, draw: card, noun: "group",
        items: data.groups.filter(isToReview), rest: "suggestions.csv", none: "Nothing to review."},
      {id: "certain", name: "Certain", total: totals.certain, draw: card, noun: "group",
        items: data.groups.filter(group => !isToReview(group)), rest: "suggestions.csv",
        none: "No group is safe to accept unseen."},
      {id: "households", name: "Same household", total: totals.households, draw: shared, noun: "household",
        items: data.households, rest: "pairs.csv", none: "No two people share a phone or an address."},
      {id: "contacts", name: "Shared contacts", total: totals.contacts, draw: shared, noun: "contact",
        items: data.contacts, rest: "pairs.csv", none: "No company shares its phone, e-mail or address."},
      {id: "values", name: "Shared values", total: totals.values, draw: sharedValue, noun: "value",
        items: data.values, none: "No placeholders, and no value that too many carry."},
      {id: "judged", name: "How judged", panel: judged},
      {id: "unseen", name: "Not looked at", panel: unseen},
    ];
    let view = views[0];

    const tabList = make("div", {class: "tabs", role: "tablist", "aria-label": "What to look at"});
    for (const one of views) {
      one.tab = make("button", {role: "tab", id: "tab-" + one.id, "aria-controls": "list", type: "button"},
        one.name, one.total === undefined ? null : make("span", {}, grouped(one.total)));
      one.tab.addEventListener("click", () => select(one));
      tabList.append(one.tab);
    }
    tabList.addEventListener("keydown", event => {
      const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
      if (!step) return;
      const next = views[(views.indexOf(view) + step + views.length) % views.length];
      select(next);
      next.tab.focus();
    });

    const search = make("input", {class: "search", type: "search", placeholder: "Search  /",
      "aria-label": "Search names, phones, ids", autocomplete: "off", spellcheck: "false"});
    const chips = make("div", {class: "chips", role: "group", "aria-label": "Filter"});
    const shownCount = make("p", {class: "shown", role: "status"});
    const keys = make("button", {class: "keys", type: "button"}, make("kbd", {}, "?"), " keys and marks");
    keys.addEventListener("click", () => help());
    const filterLine = make("div", {class: "filter"}, chips, shownCount, keys);
    const list = make("div", {id: "list", role: "tabpanel", tabindex: "-1"});
    document.getElementById("page").append(
      make("div", {class: "bar"}, tabList, search), filterLine, list);
    document.getElementById("plain").hidden = true;

    function select(next) {
      view = next;
      for (const one of views) {
        one.tab.setAttribute("aria-selected", String(one === view));
        one.tab.tabIndex = one === view ? 0 : -1;
      }
      tabList.scrollLeft = view.tab.offsetLeft - (tabList.clientWidth - view.tab.offsetWidth) / 2;
      list.setAttribute("aria-labelledby", view.tab.id);
      search.hidden = Boolean(view.panel);
      filterLine.hidden = Boolean(view.panel);
      try { history.replaceState(null, "", "#" + view.id); } catch { /* A viewer without a history. */ }
      wanted = {};
      refresh();
    }

    """#

  private static let drawing = #"""
    const batch = 20;
    let wanted = {};
    let found = [];
    let cards = [];
    let current = -1;
    const more = make("p", {class: "more"});

    const filters = [
      {word: "likely", name: "Likely", test: group => group.band === "likely"},
      {word: "possible", name: "Possible", test: group => group.band === "possible"},
      {word: "people", name: "People", test: group => !group.business},
      {word: "business", name: "Businesses", test: group => group.business},
      {word: "large", name: "3 and more records", test: group => group.count > 2},
    ];
    const excludes = {likely: "possible", possible: "likely", people: "business", business: "people"};

    // What a search looks through: words without case and accents, and numbers as bare digits.
    function searchable(item) {
      if (item.words === undefined) {
        item.words = folded(texts(item).join("\n"));
        item.digits = texts(item).map(text => text.replace(/\D/g, "")).join("\n");
      }
      return item;
    }

    function texts(value) {
      if (typeof value === "string") return [value];
      if (value === null || typeof value !== "object") return [];
      return Object.values(value).flatMap(texts);
    }

    function refresh() {
      more.remove();
      list.replaceChildren();
      cards = [];
      current = -1;
      if (view.panel) {
        list.append(...view.panel(data));
        return;
      }
      const asked = folded(search.value.trim());
      const digits = /^[\d\s()+./-]{3,}$/.test(asked) ? asked.replace(/\D/g, "") : "";
      const tests = filters.filter(filter => wanted[filter.word]).map(filter => filter.test);
      found = view.items.filter(item => tests.every(test => test(item)) && (asked === ""
        || (digits.length > 2 && searchable(item).digits.includes(digits))
        || asked.split(/\s+/).every(word => searchable(item).words.includes(word))));
      drawChips();
      shownCount.textContent = found.length === view.items.length
        ? counted(found.length, view.noun)
        : `${grouped(found.length)} of ${counted(view.items.length, view.noun)}`;
      if (view.total > view.items.length) {
        list.append(make("p", {class: "notice"}, `This page holds ${grouped(view.items.length)} of `
          + `${counted(view.total, view.noun)}; ${view.rest ? view.rest + " has them all" : "those that most records carry"}.`));
      }
      if (found.length === 0) {
        list.append(make("p", {class: "empty"}, view.total === 0 ? view.none : view.items.length === 0
          ? `None of them is on this page: ${view.rest} has them.` : "Nothing here matches."));
      }
      list.append(more);
      drawMore(batch);
      if (cards.length) take(0, false);
    }

    function drawChips() {
      chips.replaceChildren();
      if (view.noun !== "group") return;
      for (const filter of filters) {
        const count = view.items.filter(filter.test).length;
        if (count === 0 || count === view.items.length) continue;
        const chip = make("button", {type: "button", "aria-pressed": String(Boolean(wanted[filter.word]))},
          `${filter.name} ${grouped(count)}`);
        chip.addEventListener("click", () => {
          wanted[filter.word] = !wanted[filter.word];
          if (wanted[filter.word] && excludes[filter.word]) wanted[excludes[filter.word]] = false;
          const place = [...chips.children].indexOf(chip);
          refresh();
          chips.children[place]?.focus();
        });
        chips.append(chip);
      }
    }

    // Draws cards until as many stand there; the rest is drawn when it is scrolled to.
    function drawMore(count) {
      const fresh = found.slice(cards.length, count).map((item, offset) => {
        const place = cards.length + offset;
        const drawn = view.draw(item, view);
        drawn.addEventListener("focusin", () => take(place, false));
        drawn.addEventListener("pointerdown", () => take(place, false));
        return drawn;
      });
      cards.push(...fresh);
      more.before(...fresh);
      const left = found.length - cards.length;
      more.textContent = left > 0 ? `${grouped(left)} more` : "";
      watcher.unobserve(more);
      if (left > 0) watcher.observe(more);
    }

    """#

  private static let moving = #"""
    const watcher = new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) drawMore(cards.length + batch);
    }, {rootMargin: "1500px"});

    // Makes a card the one in hand.
    function take(place, moves = true) {
      if (place < 0 || place >= found.length) return;
      if (place >= cards.length) drawMore(place + batch);
      cards[current]?.classList.remove("current");
      current = place;
      cards[current].classList.add("current");
      if (!moves) return;
      cards[current].focus({preventScroll: true});
      cards[current].scrollIntoView({block: "start"});
    }

    function help() {
      const lines = pairs => make("dl", {}, pairs.flatMap(([term, meaning]) =>
        [make("dt", {}, term), make("dd", {}, meaning)]));
      const key = text => make("span", {}, ...text.split(" ").flatMap(one => [make("kbd", {}, one), " "]));
      const close = make("button", {type: "button"}, "Close");
      const dialog = make("dialog", {"aria-label": "Keys and marks"},
        make("h2", {}, "Keys"), lines([
          [key("j k"), "next and previous card"], [key("e"), "show or hide the reasons of the card in hand"],
          [key("/"), "search names, phones, ids"], [key("1 … 7"), "the tabs above"], [key("?"), "this help"]]),
        make("h2", {}, "Marks, against the record that is kept"), lines([
          [mark("="), "alike in every way that counts"], [mark("≈"), "close: the underlined part differs"],
          [mark("≠"), "another value"], [mark("⚠"), "a placeholder or a value of too many: says nothing"],
          [make("span", {class: "void"}, "∅"), "no value"]]), close);
      close.addEventListener("click", () => dialog.close());
      dialog.addEventListener("close", () => dialog.remove());
      document.body.append(dialog);
      dialog.showModal();
    }

    document.addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog")) return;
      if (event.target === search) {
        if (event.key === "Escape") { search.value = ""; refresh(); search.blur(); }
        if (event.key === "Enter") take(0);
        return;
      }
      if (event.key === "j") take(current + 1);
      else if (event.key === "k") take(current - 1);
      else if (event.key === "e") cards[current]?.querySelector(".open")?.click();
      else if (event.key === "?") help();
      else if (event.key === "/" && !search.hidden) search.focus();
      else if (/^[1-7]$/.test(event.key)) select(views[Number(event.key) - 1]);
      else return;
      event.preventDefault();
    });

    let pause = 0;
    search.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(refresh, 90);
    });
    const named = () => views.find(one => "#" + one.id === location.hash);
    addEventListener("hashchange", () => { if (named() && named() !== view) select(named()); });
    addEventListener("beforeprint", () => { if (!view.panel) drawMore(found.length); });
    select(named() ?? (views[0].total || !views[1].total ? views[0] : views[1]));

    """#
}
