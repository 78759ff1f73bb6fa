type SwitchProps = {
  readonly label: string;
  readonly isOn: boolean;
  /** Called in the click itself, so that what needs a user's gesture may follow. */
  readonly onChange: (isOn: boolean) => void;
};

/** A setting that takes effect at once. */
export function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
