// Runs in the page: lab.ts adds it to each.

/** @returns {[number, number, number, number]} red, green, blue of 0 to 255, and alpha of 0 to 1 */
function parseColor(text) {
  const numbers = (text.match(/[\d.]+(?:e-?\d+)?%?/g) ?? []).map((part) =>
    part.endsWith("%") ? Number.parseFloat(part) / 100 : Number(part),
  );
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const scale = text.startsWith("color(") ? 255 : 1;
  return [red * scale, green * scale, blue * scale, alpha];
}

const over = ([r, g, b, a], [r2, g2, b2]) => [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];

/** The color behind an element: what the elements that hold it paint. */
function backgroundOf(element) {
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    const color = parseColor(getComputedStyle(at).backgroundColor);
    layers.push(color);
    if (color[3] === 1) break;
  }
  return layers.reduceRight((below, above) => over(above, below), [255, 255, 255, 1]);
}

function luminance(color) {
  const [r, g, b] = color.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastOf(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The color that fills a shape, or a text in a drawing. */
function fillOf(shape) {
  const { fill, fillOpacity } = getComputedStyle(shape);
  const [red, green, blue, alpha] = parseColor(fill);
  return [red, green, blue, alpha * Number(fillOpacity)];
}

/** How much of an element is seen of what is behind it, from 0 to 1. */
function opacityOf(element) {
  let opacity = 1;
  for (let at = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** What is painted in a drawing under the middle of a text: the shape in front that is filled, or what is behind the drawing. */
function behindDrawing(element) {
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const shapes = [...element.ownerSVGElement.querySelectorAll("rect, path, circle, ellipse, polygon")];
  const filled = shapes.filter((shape) => {
    const { left, right, top, bottom } = shape.getBoundingClientRect();
    const before = shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    return before && left <= x && x <= right && top <= y && y <= bottom && getComputedStyle(shape).fill !== "none";
  });
  const below = backgroundOf(element.ownerSVGElement);
  return filled.reduce((color, shape) => over(fillOf(shape), color), below);
}

/** The texts inside what `selector` chooses whose contrast is less than 4.5, WCAG's level AA. */
globalThis.illegibleTexts = (selector) => {
  const found = [];
  for (const root of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || !element.checkVisibility() || element.closest("title, style, script")) continue;
      const style = getComputedStyle(element);
      const drawn = element instanceof SVGElement;
      const background = drawn ? behindDrawing(element) : backgroundOf(element);
      const [red, green, blue, alpha] = drawn ? fillOf(element) : parseColor(style.color);
      const color = over([red, green, blue, alpha * opacityOf(element)], background);
      const contrast = contrastOf(color, background);
      if (contrast < 4.5)
        found.push({
          text: node.data.trim().slice(0, 60),
          color: String(color),
          background: String(background),
          contrast,
        });
    }
  }
  return found;
};
