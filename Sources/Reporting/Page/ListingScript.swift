/// The part of the page's script that lists what a view holds: searched, filtered, and drawn as it is scrolled to.
enum ListingScript {
  /// The functions `refresh`, `redraw`, `take` and `moveOn`.
  static let text = finding + listing + drawing + moving

  private static let finding = #"""
    let wanted = {};
    let wantedField = "";

    const hasDifference = (group, field) => {
      const place = group.fields.indexOf(field);
      return place >= 0 && group.members.some(member => isDifference(member.marks[place]));
    };
    const isChange = change => group => group.standing?.change === change;
    const filters = {
      group: [
        {word: "likely", name: "Likely", test: group => group.band === "likely"},
        {word: "possible", name: "Possible", test: group => group.band === "possible"},
        {word: "people", name: "People", test: group => !group.business},
        {word: "business", name: "Businesses", test: group => group.business},
        {word: "large", name: "3 and more records", test: group => group.count > 2},
        {word: "new", name: "New", test: isChange("new")}, {word: "grown", name: "Grown", test: isChange("grown")},
        {word: "shrunk", name: "Shrunk", test: isChange("shrunk")},
        {word: "reopened", name: "Reopened", test: isChange("reopened")},
        {word: "again", name: "To look at again", test: group => group.standing?.look_again.length > 0},
        {word: "advised", name: "Recommended", test: group => group.standing?.recommendations.length > 0},
      ],
      pattern: [
        {word: "review", name: "To review", test: pattern => !pattern.isSafe},
        {word: "certain", name: "Certain", test: pattern => pattern.isSafe},
      ],
    };
    const excludes = {likely: "possible", possible: "likely", people: "business", business: "people",
      review: "certain", certain: "review"};

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

    function matching(items) {
      const asked = folded(search.value.trim());
      const digits = /^[\d\s()+./-]{3,}$/.test(asked) ? asked.replace(/\D/g, "") : "";
      const tests = (filters[view.noun] ?? []).filter(filter => wanted[filter.word]).map(filter => filter.test);
      if (view.noun === "group" && wantedField !== "") tests.push(group => hasDifference(group, Number(wantedField)));
      return items.filter(item => tests.every(test => test(item)) && (asked === ""
        || (digits.length > 2 && searchable(item).digits.includes(digits))
        || asked.split(/\s+/).every(word => searchable(item).words.includes(word))));
    }

    """#

  private static let listing = #"""
    // Lists anew what the view holds now; the hand goes to the first that is open.
    function refresh() {
      more.remove();
      list.replaceChildren();
      cards = [];
      current = -1;
      cursor = null;
      tally();
      if (view.panel) return list.append(...view.panel(data));
      const items = itemsOf(view);
      for (const filter of filters[view.noun] ?? []) {
        if (!items.some(filter.test)) wanted[filter.word] = false;
      }
      found = matching(items);
      drawChips(items);
      shownCount.textContent = found.length === items.length ? counted(found.length, view.noun)
        : `${grouped(found.length)} of ${counted(items.length, view.noun)}`;
      if (view.head) list.append(view.head());
      const missing = view.total === undefined ? 0 : view.total - view.all().filter(item => view.id !== "decided" || !isAsked(item)).length;
      if (missing > 0) {
        list.append(make("p", {class: "notice"}, `This page holds ${grouped(view.total - missing)} of `
          + `${counted(view.total, view.noun)}; ${view.rest ? view.rest + " has them all" : "those that most records carry"}.`));
      }
      if (found.length === 0) list.append(make("p", {class: "empty"}, emptyWords(items.length, missing)));
      list.append(more);
      if (view.head) list.append(make("section", {class: "card section", id: "pattern-end"}));
      drawMore(batch);
      const first = found.findIndex(item => view.noun !== "group" || isOpen(item));
      if (found.length > 0) take(Math.max(first, 0), false);
      view.changed?.();
    }

    function emptyWords(count, missing) {
      if (count > 0) return "Nothing here matches.";
      if (missing > 0) return `None of them is on this page: ${view.rest} has them.`;
      return view.isLeft && view.all().length > 0 ? "Everything here is decided." : view.none;
    }

    function drawChips(items) {
      chips.replaceChildren();
      for (const filter of filters[view.noun] ?? []) {
        const count = items.filter(filter.test).length;
        if (count === 0 || count === items.length) continue;
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
      if (view.noun === "group") drawFieldList(items);
    }

    // A list of the fields in which groups differ, each with the number of those that do.
    function drawFieldList(items) {
      const fields = data.fields.map((name, field) => [field, name, items.filter(item => hasDifference(item, field)).length])
        .filter(([, , count]) => count > 0);
      if (fields.length === 0) return;
      const choice = make("select", {"aria-label": "Which field differs", id: "field-filter"},
        make("option", {value: ""}, "Any field differs"),
        fields.map(([field, name, count]) => make("option", {value: field}, `${name} differs: ${grouped(count)}`)));
      choice.value = wantedField;
      if (choice.selectedIndex < 0) choice.value = "";
      choice.addEventListener("change", () => {
        wantedField = choice.value;
        refresh();
        document.getElementById("field-filter")?.focus();
      });
      chips.append(choice);
    }

    """#

  private static let drawing = #"""
    const batch = 20;
    let found = [];
    let cards = [];
    const more = make("p", {class: "more"});
    const watcher = new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) drawMore(cards.length + batch);
    }, {rootMargin: "1500px"});

    // Draws cards until as many stand there; the rest is drawn when it is scrolled to.
    function drawMore(count) {
      const fresh = found.slice(cards.length, count).map(item => view.draw(item, view));
      cards.push(...fresh);
      more.before(...fresh);
      const left = found.length - cards.length;
      more.textContent = left > 0 ? `${grouped(left)} more` : "";
      watcher.unobserve(more);
      if (left > 0) watcher.observe(more);
    }

    // Draws a group's card anew after something of it has changed; what had the focus keeps it.
    function redraw(group, keepsFocus = false) {
      const place = found.indexOf(group);
      if (place < 0 || place >= cards.length) return;
      const fresh = card(group);
      const hadFocus = cards[place].contains(document.activeElement);
      cards[place].replaceWith(fresh);
      cards[place] = fresh;
      if (place === current) markCurrent(fresh);
      if (!keepsFocus || !hadFocus) return;
      if (cursor === null) fresh.focus({preventScroll: true});
      else focusCursor();
    }

    """#

  private static let moving = #"""
    let current = -1;
    const currentGroup = () => view.noun === "group" ? found[current] ?? null : null;

    function markCurrent(drawn) {
      drawn.classList.add("current");
      drawn.setAttribute("aria-current", "true");
    }

    // Makes a card the one in hand.
    function take(place, moves = true) {
      if (place < 0 || place >= found.length) return;
      if (place >= cards.length) drawMore(place + batch);
      if (place !== current) {
        leaveCursor();
        cards[current]?.classList.remove("current");
        cards[current]?.removeAttribute("aria-current");
        current = place;
        markCurrent(cards[current]);
      }
      if (!moves) return;
      cards[current].focus({preventScroll: true});
      cards[current].scrollIntoView({block: "start"});
    }

    // The next group that is open: below the one in hand, else from the top.
    function moveOn() {
      const isNext = (item, place) => place !== current && isOpen(item);
      const below = found.findIndex((item, place) => place > current && isNext(item, place));
      const next = below >= 0 ? below : found.findIndex(isNext);
      if (next >= 0) return take(next);
      cards[current]?.focus({preventScroll: true});
      if (view.finish) return view.finish();
      announce(announcement.textContent + " Nothing here is left to decide; w writes decisions.jsonl.");
    }

    // Shows groups whose decision was taken back: in this list where they stand in it, else where they are listed now.
    function showAgain(groups) {
      const [group] = groups;
      for (const one of groups) {
        opened.delete(one.key);
        redraw(one);
      }
      if (!found.includes(group)) select(views.find(one => one.all().includes(group)) ?? views[0]);
      take(found.indexOf(group));
    }

    // The place of the card that was in hand before the pointer went down; the first touch of another takes no value.
    let touched = null;

    // The list finds the card by what was touched, so that a card needs no listeners of its own.
    for (const touch of ["focusin", "pointerdown"]) {
      list.addEventListener(touch, event => {
        if (touch === "pointerdown") touched = current;
        const place = cards.indexOf(event.target.closest(".card"));
        if (place >= 0) take(place, false);
      });
    }

    """#
}
