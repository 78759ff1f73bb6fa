import type { EntityKind } from '@/lib/briefing/types';
import { plural, t } from '@/components/i18n/translate';
import { entityKindKeys } from '@/components/i18n/word-keys';
import type { KindChoice } from './options-props';

type KindSwitchesProps = {
  readonly kinds: readonly KindChoice[];
  readonly off: readonly EntityKind[];
  readonly onChange: (off: readonly EntityKind[]) => void;
};

/** Which kinds of terms are marked, each underlined as it is on a page. */
export function KindSwitches({ kinds, off, onChange }: KindSwitchesProps) {
  const turn = (kind: EntityKind, isOn: boolean) => {
    const others = off.filter((other) => other !== kind);
    onChange(isOn ? others : [...others, kind]);
  };
  return (
    <fieldset class="kinds">
      <legend>{t('options.kinds')}</legend>
      <p class="aside">{t('options.kindsNote')}</p>
      <ul>
        {kinds.map(({ kind, line, count }) => (
          <li key={kind}>
            <label class="switch">
              <span>
                <span class={`kind-line is-${line}`}>{t(entityKindKeys[kind])}</span>
                <small>{plural('page.terms', count)}</small>
              </span>
              <input
                type="checkbox"
                role="switch"
                checked={!off.includes(kind)}
                onChange={(event) => turn(kind, event.currentTarget.checked)}
              />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
