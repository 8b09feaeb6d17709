/// The part of the page's script that holds the views behind the tabs, the bar above them and its counts.
enum ViewScript {
  /// The list `views`, and the functions that choose among them and count.
  static let text = views + bar + counts

  private static let views = #"""
    const {totals} = data;
    const isSafe = group => group.band === "certain";
    // Which groups, households and contacts belong to the partition that was chosen; see ShopScript.
    let isOfShop = () => true;
    const groupsWhere = test => () => data.groups.filter(group => isOfShop(group) && test(group));

    // `items` are what a view lists now, `all` what there would be if nothing were decided on this page, `total` the
    // whole run's number of the latter.
    const views = [
      {id: "review", name: "To review", total: totals.review, draw: card, noun: "group", rest: "suggestions.csv",
        all: groupsWhere(group => isAsked(group) && !isSafe(group)), isLeft: isOpen, none: "Nothing to review."},
      {id: "certain", name: "Certain", total: totals.certain, draw: card, noun: "group", rest: "suggestions.csv",
        all: groupsWhere(group => isAsked(group) && isSafe(group)), isLeft: isOpen,
        none: "No group is safe to accept unseen."},
      {id: "patterns", name: "By pattern", draw: patternCard, noun: "pattern", all: () => openPatterns(),
        isCounted: pattern => !pattern.isSafe, wanted: {review: true},
        none: "No groups to decide together."},
      {id: "decided", name: "Decided", total: totals.decided, draw: card, noun: "group", rest: "suggestions.csv",
        all: groupsWhere(group => !isAsked(group) || isDecided(group)), none: "Nothing is decided yet."},
      {id: "households", name: "Households", total: totals.households, draw: shared, noun: "household",
        all: () => data.households.filter(isOfShop), rest: "pairs.csv",
        none: "No two people share a phone or an address."},
      {id: "contacts", name: "Shared contacts", total: totals.contacts, draw: shared, noun: "contact",
        all: () => data.contacts.filter(isOfShop), rest: "pairs.csv",
        none: "No company shares its phone, e-mail or address."},
      {id: "values", name: "Shared values", total: totals.values, draw: sharedValue, noun: "value",
        all: () => data.values, none: "No placeholders, and no value that too many carry."},
      {id: "judged", name: "How judged", panel: judged},
      {id: "unseen", name: "Not looked at", panel: unseen},
    ];
    const viewNamed = id => views.find(one => one.id === id);
    let view = views[0];

    // What a view lists: what is decided on this page has left the lists of what is open.
    const itemsOf = one => one.isLeft ? one.all().filter(one.isLeft) : one.all();

    """#

  private static let bar = #"""
    const tabList = make("div", {class: "tabs", role: "tablist", "aria-label": "What to look at"});
    for (const one of views) {
      one.number = one.panel ? null : make("span", {});
      one.tab = make("button", {role: "tab", id: "tab-" + one.id, "aria-controls": "list", type: "button"},
        one.name, one.number);
      one.tab.addEventListener("click", () => select(one));
      tabList.append(one.tab);
    }
    tabList.addEventListener("keydown", event => {
      const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
      if (!step) return;
      event.preventDefault();
      neighbour(step).tab.focus();
    });

    // Opens the tab before or after.
    function neighbour(step) {
      const place = views.findIndex(one => one.tab.getAttribute("aria-selected") === "true");
      const next = views[(place + step + views.length) % views.length];
      select(next);
      return next;
    }

    const search = make("input", {class: "search", type: "search", placeholder: "Search  /",
      "aria-label": "Search names, phones, ids", autocomplete: "off", spellcheck: "false", "aria-keyshortcuts": "/"});
    const chips = make("div", {class: "chips", role: "group", "aria-label": "Filter"});
    const shownCount = make("p", {class: "shown", role: "status"});
    const announcement = make("p", {id: "announcement", role: "status"},
      "m same, n different, j next, z takes back; ? shows all keys");
    const banner = make("p", {id: "banner"});
    const undoButton = button("undo", "Undo", "z", {class: "act"});
    const writeButton = button("write", "Write", "w", {class: "act"});
    const reviewerButton = button("reviewer", "", null, {class: "quiet"});
    const loop = make("div", {class: "loop", role: "group", "aria-label": "Decisions"}, announcement, banner,
      reviewerButton, undoButton, writeButton, button("help", "Keys", "?", {class: "quiet"}), search);
    const filterLine = make("div", {class: "filter"}, chips, shownCount);
    const list = make("div", {id: "list", role: "tabpanel", tabindex: "-1"});
    document.getElementById("page").append(storageWarning,
      make("div", {class: "bar"}, tabList, loop), filterLine, list);
    document.getElementById("plain").hidden = true;

    function select(next) {
      view = next;
      const chosen = next.parent ?? next;
      for (const one of views) {
        one.tab.setAttribute("aria-selected", String(one === chosen));
        one.tab.tabIndex = one === chosen ? 0 : -1;
      }
      tabList.scrollLeft = chosen.tab.offsetLeft - (tabList.clientWidth - chosen.tab.offsetWidth) / 2;
      list.setAttribute("aria-labelledby", chosen.tab.id);
      search.hidden = Boolean(view.panel);
      filterLine.hidden = Boolean(view.panel || view.parent);
      try { history.replaceState(null, "", "#" + chosen.id); } catch { /* A viewer without a history. */ }
      wanted = {...view.wanted};
      refresh();
      if (list.getBoundingClientRect().top < 0) list.scrollIntoView();
    }

    """#

  private static let counts = #"""
    // Says aloud, and shows for a while, what has just been done.
    let silence = 0;
    function announce(message) {
      announcement.textContent = message;
      announcement.classList.add("fresh");
      clearTimeout(silence);
      silence = setTimeout(() => announcement.classList.remove("fresh"), 6000);
    }

    // Counts what is open, decided and not yet written.
    function tally() {
      for (const one of views) {
        if (one.number) one.number.textContent = grouped(remaining(one));
      }
      const [decided, unwritten] = [decidedGroups().length, unwrittenGroups().length];
      banner.replaceChildren(make("strong", {id: "decided-count"}, grouped(decided)), " decided",
        ...(decided === 0 ? [] : [" · ", make("strong", {id: "unwritten-count"}, grouped(unwritten)), " not yet written"]));
      banner.classList.toggle("unwritten", unwritten > 0);
      undoButton.disabled = steps.length === 0;
      writeButton.disabled = decided === 0;
      reviewerButton.textContent = reviewer ? "as " + reviewer : "";
      reviewerButton.hidden = reviewer === "";
      reviewerButton.setAttribute("aria-label", `You review as ${reviewer}: change the name`);
      view.changed?.();
    }

    // How many a view has in the whole run, less or more what was decided on this page.
    function remaining(one) {
      if (one.total === undefined) return one.all().filter(one.isCounted).length;
      const all = one.all();
      if (one.isLeft) return one.total - all.filter(item => !one.isLeft(item)).length;
      return one.id === "decided" ? one.total + all.filter(isAsked).length : one.total;
    }

    """#
}
