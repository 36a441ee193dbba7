import { html } from 'hono/html';

export type Markup = ReturnType<typeof html>;

/** Hono's `html`, which escapes every value, without the indentation of its source: a page must be small on a slow phone. */
export function markup(strings: TemplateStringsArray, ...values: unknown[]): Markup {
  const squeezed = strings.map((part) => part.replaceAll(/\s*\n\s*/g, ''));
  return html(Object.assign(squeezed, { raw: squeezed }), ...values);
}
