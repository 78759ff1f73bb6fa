import messages from '@/assets/locales/en.yml';

/** What a direction-aware screen is told; the words themselves stay English. */
let direction = 'ltr';

export function setDirection(next: 'ltr' | 'rtl'): void {
  direction = next;
}

function getMessage(key: string, substitutions: readonly string[] = []): string {
  if (key === 'direction') return direction;
  const message = messages[key]?.message ?? '';
  return message.replaceAll(
    /\$(\d)/g,
    (_, number: string) => substitutions[Number(number) - 1] ?? '',
  );
}

// The module that wraps the browser takes what it finds when it is first imported: import this file first.
Object.assign(globalThis, { browser: { runtime: { id: 'test' }, i18n: { getMessage } } });
