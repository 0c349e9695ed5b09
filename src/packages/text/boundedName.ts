const maxLength = 214;

/**
 * A name or a version as a database says it, blanks around it cut off; null where it is empty. What is longer than the
 * longest name a registry allows (npm: 214 characters) is cut.
 */
export function boundedName(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const name = text.trim().slice(0, maxLength);
  return name === '' ? null : name;
}
