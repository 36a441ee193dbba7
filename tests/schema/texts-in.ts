type Schema = {
  type: string;
  kind?: string;
  options?: readonly unknown[];
  literal?: unknown;
  wrapped?: Schema;
  item?: Schema;
  entries?: Record<string, Schema>;
  pipe?: readonly (Schema & { requirement?: unknown })[];
};

/**
 * Which texts a validator lets through: each choice by its name, `/pattern/` where a pattern holds it, and `words` where anybody can
 * write what they like. What is not known here counts as words.
 */
export function textsIn(validator: unknown): string[] {
  const schema = validator as Schema;
  if (schema.pipe) {
    const [first, ...rest] = schema.pipe;
    const pattern = rest.find(({ type }) => type === 'regex')?.requirement;
    if (first?.type === 'string' && pattern instanceof RegExp) return [String(pattern)];
    return textsIn(first);
  }
  switch (schema.type) {
    case 'number':
    case 'boolean':
      return [];
    case 'picklist':
      return (schema.options ?? []).filter((one) => typeof one === 'string') as string[];
    case 'nullable':
      return textsIn(schema.wrapped);
    case 'array':
      return textsIn(schema.item);
    // A loose object would keep what it does not know.
    case 'strict_object':
      return Object.values(schema.entries ?? {}).flatMap(textsIn);
    default:
      return ['words'];
  }
}
