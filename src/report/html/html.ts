/** A piece of HTML as data: one renderer serves the file (as text) and the page (as DOM). Text is never markup. */
export type Html = string | HtmlElement;

export interface HtmlElement {
  /** A word of ours, as the names of attributes are; only values and text may be hostile. */
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Html[];
}

/** True is an attribute without a value; false and null leave it away. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** Makes an element. Children that are null are left out, so that what is optional reads in place. */
export function h(
  tag: string,
  attributes: Attributes,
  ...children: readonly (Html | null | readonly Html[])[]
): HtmlElement {
  return { tag, attributes: safe(attributes), children: children.flatMap((child) => child ?? []) };
}

/** An address leads to a place in this page or to a web server: never to a script. */
function safe(attributes: Attributes): Attributes {
  const { href } = attributes;
  if (typeof href !== 'string' || /^(#|https?:\/\/)/.test(href)) return attributes;
  return { ...attributes, href: null };
}
