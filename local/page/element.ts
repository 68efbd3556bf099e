type Attribute = string | boolean | undefined | ((event: Event) => void)
type Child = Node | string | false | undefined

/** Makes an element; a function among its attributes listens to the event of that name. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value)
    else if (value === true) made.setAttribute(name, '')
    else if (typeof value === 'string') made.setAttribute(name, value)
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false))
  return made
}

const icons = {
  send: 'M3 11.5 21 3l-5.5 18-4-7.5zM11.5 13.5 21 3',
  attach: 'M8 12.5l6-6a3 3 0 014.2 4.2l-8 8a5 5 0 01-7-7l8-8',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  moon: 'M20 14.5A8.5 8.5 0 019.5 4 8.5 8.5 0 1020 14.5z',
  sun: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M19 5l-1.4 1.4M6.4 17.6L5 19',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c0-4 3.6-6.5 8-6.5s8 2.5 8 6.5',
  people:
    'M9 12a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2.5 20c0-3.4 2.9-5.5 6.5-5.5s6.500 2.100 6.500 5.500M16 5.300a3.500 3.500 0 010 6.400M18 14.800c2.200.700 3.500 2.500 3.500 5.200',
  channel: 'M5 9h15M4 15h15M10 4L8 20M16 4l-2 16',
}

/** A line drawing that screen readers skip; the control around it carries the words. */
export function icon(name: keyof typeof icons): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  svg.classList.add('icon')
  const path = document.createElementNS(svg.namespaceURI as 'http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', icons[name])
  svg.append(path)
  return svg
}
