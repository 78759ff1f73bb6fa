import { useState } from 'preact/hooks';
import { formatCount, t } from '@/components/i18n/translate';
import { checkText, maxText, type PastedText } from './pasted-text';

/**
 * Where a text is pasted. Neither the browser's memory of forms nor a speller that sends words away may have
 * it.
 */
export function PasteForm({ onRead }: { readonly onRead: (pasted: PastedText) => void }) {
  const [text, setText] = useState('');
  const [date, setDate] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const read = () => {
    const fault = checkText(text);
    setProblem(fault === null ? null : inWords(fault, text));
    if (fault === null) onRead({ text, date: date === '' ? null : date });
  };
  return (
    <form
      class="paste-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <label>
        {t('paste.text')}
        <textarea
          rows={14}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="paste-foot">
        <label>
          {t('paste.date')}
          <input
            type="date"
            autocomplete="off"
            value={date}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('paste.read')}
        </button>
      </div>
    </form>
  );
}

function inWords(fault: 'empty' | 'too-long', { length }: string): string {
  switch (fault) {
    case 'empty':
      return t('paste.empty');
    case 'too-long':
      return t('paste.tooLong', [formatCount(length), formatCount(maxText)]);
  }
}
