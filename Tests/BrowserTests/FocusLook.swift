/// Tells whether what has the focus looks otherwise than without it.
enum FocusLook {
  /// Defines `takeLook`, which remembers what has the focus and how it looks, and `looksOtherwise`, which compares once
  /// the focus is elsewhere.
  static let script = """
    {
      let element, before;
      const look = one => {
        const style = getComputedStyle(one);
        return [style.outlineStyle, style.outlineWidth, style.boxShadow, style.backgroundColor, style.borderColor,
          style.position].join();
      };
      window.takeLook = () => {
        element = document.activeElement;
        before = look(element);
        return element === document.body ? null : element.className || element.id || element.tagName;
      };
      // A card keeps its ring while the focus is inside it, so it is compared with one that is not in hand.
      window.looksOtherwise = () =>
        look(element.matches(".card") ? document.querySelector(".card:not(.current)") : element) !== before;
    }
    """
}
