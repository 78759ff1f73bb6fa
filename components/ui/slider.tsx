import { useState } from 'preact/hooks';
import { readerLocale } from '@/components/i18n/translate';

type SliderProps = {
  readonly label: string;
  /** ms */
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
};

/** ms */
const step = 50;

/** A length of time; it is said while the knob moves and takes effect when it is let go. */
export function Slider({ label, value, max, onChange }: SliderProps) {
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? value;
  return (
    <label class="slider">
      <span>{label}</span>
      <input
        type="range"
        min="0"
        max={max}
        step={step}
        value={shown}
        aria-valuetext={inWords(shown, 'long')}
        onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setMoving(null);
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
      <output aria-hidden="true">{inWords(shown, 'short')}</output>
    </label>
  );
}

function inWords(time: number, unitDisplay: 'long' | 'short'): string {
  const format = { style: 'unit', unit: 'millisecond', unitDisplay } as const;
  return new Intl.NumberFormat(readerLocale(), format).format(time);
}
