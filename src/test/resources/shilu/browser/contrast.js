/*
 * Lets axe measure contrast once for texts that look alike and stand on alike grounds.
 *
 * The verdict on a text depends on how it and its ancestors are painted, and on what else is painted where it stands.
 * That is its key. Only a pass is remembered: whatever axe refuses, or can't decide, it measures at every place.
 */
(passed) => {
  const check = axe._audit.checks['color-contrast'];
  const measure = check.evaluate;
  const known = new Set(passed), found = [];
  const looks = new Map();
  let grounds = null;

  function digest(text) {
    let one = 0xdeadbeef, other = 0x41c6ce57;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      one = Math.imul(one ^ code, 2654435761);
      other = Math.imul(other ^ code, 1597334677);
    }
    one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
    other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
    return (other >>> 0).toString(36) + (one >>> 0).toString(36);
  }

  function paints(style) {
    return style.backgroundImage !== 'none' || !/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor);
  }

  /** How the element and all that it stands in are painted. */
  function look(element) {
    if (!element) return '';
    let seen = looks.get(element);
    if (seen === undefined) {
      const style = getComputedStyle(element);
      seen = digest([look(element.parentElement), element.localName, element.getAttribute('class'), style.backgroundColor,
        style.backgroundImage, style.backgroundClip, style.opacity, style.visibility, style.display, style.position, style.zIndex,
        style.overflow, style.clipPath, style.transform, style.filter, style.mixBlendMode, style.float].join('|'));
      looks.set(element, seen);
    }
    return seen;
  }

  function boxes() {
    return Array.from(document.body.querySelectorAll('*'))
      .filter((element) => paints(getComputedStyle(element)))
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
  }

  /** What is painted where the element stands, besides what it stands in. */
  function others(element) {
    grounds = grounds || boxes();
    const here = element.getBoundingClientRect();
    const looking = new Set();
    for (const { element: ground, box } of grounds)
      if (box.left < here.right && box.right > here.left && box.top < here.bottom && box.bottom > here.top
          && !ground.contains(element)) looking.add(look(ground));
    return Array.from(looking).sort().join(' ');
  }

  function key(element) {
    const style = getComputedStyle(element);
    return digest([look(element), style.color, style.fontSize, style.fontWeight, style.textShadow,
      style.webkitTextStrokeWidth, style.webkitTextFillColor, others(element)].join('|'));
  }

  check.evaluate = function (element, ...rest) {
    const name = key(element);
    if (known.has(name)) return true;
    let noted = null;
    const helper = Object.create(this, { data: { value: (note) => { noted = note; this.data(note); } } });
    const verdict = measure.call(helper, element, ...rest);
    // A text that is hidden passes too, but was not measured.
    if (verdict === true && noted && noted.contrastRatio > 0) {
      known.add(name);
      found.push(name);
    }
    return verdict;
  };
  return found;
}
