/** An object out of JSON, of which nothing is known yet; null for any other value, undefined where it is not JSON. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> | null | undefined {
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return isRecord(value) ? value : null;
  } catch {
    return undefined;
  }
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts in an array; empty for what is none. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
